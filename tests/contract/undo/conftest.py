import contextlib

import httpx
import pytest

from agendum_contract.exchanges import Exchanges
from agendum_contract.safety.limits import Limits
from agendum_contract.settings import Settings
from agendum_contract.target import Target
from agendum_contract.undo.undoing import Undoing, journal_path
from agendum_emulator import Emulator

SEED = {
    "swoogo": {
        "sessions": [{"id": 1, "event_id": 1, "date": "2026-01-22", "name": "Theirs", "capacity": 12}],
        "session_fees": [{"id": 1, "price": "5.00"}],
        "registrants": [
            {"id": 1, "event_id": 1, "first_name": "Ada", "last_name": "Theirs", "email": "ada@somewhere.example"},
            # In the group of the first.
            {"id": 2, "event_id": 1, "group_id": 1, "first_name": "Bo", "last_name": "Theirs"},
            {"id": 3, "event_id": 1, "first_name": "Cy", "last_name": "Theirs"},
        ],
        "registrant_types": [{"id": 1, "event_id": 1, "name": "Theirs", "capacity": 30}],
        "packages": [{"id": 1, "event_id": 1, "name": "Theirs"}],
        "package_fees": [{"id": 1, "price": "7.00"}],
    },
    "eventify": {"speakers": [{"id": 1, "eventid": 1, "firstname": "Mina", "lastname": "Theirs", "company": "Co"}]},
}


class Workshop:
    """An emulator with records of others, its targets, and what undoes."""

    def __init__(self, url, folder):
        self.url = url
        self.exchanges = Exchanges()
        self.settings = Settings(
            swoogo_url=url,
            eventify_url=url,
            consumer_key="key",
            consumer_secret="secret",
            email="me@example.com",
            password="pass",
            mark="agendum-3f9c1d",
            report_dir=folder,
        )
        # No seed has a discount.
        with contextlib.closing(Target("swoogo", url, self.settings)) as theirs:
            theirs.call(
                "create_discount", {"event_id": 1, "code": "THEIRS", "type": "absolute", "absolute_discount": 3}
            )
        self.limits = Limits(self.settings)
        self.undoing = Undoing(self.settings)
        self.targets = {}
        for vendor in ("swoogo", "eventify"):
            way = self.undoing.transport(vendor, self.exchanges.over(vendor, httpx.HTTPTransport()))
            way = self.limits.over(vendor, way)
            self.targets[vendor] = Target(vendor, url, self.settings, way, self.limits)
        self.undoing.attach(self.targets, self.exchanges, self.limits)
        self.exchanges.test = "test_a"
        self.journal = journal_path(folder)

    def call(self, name, body=None, *, vendor="swoogo", **parts):
        """Make a call that has to be taken."""
        response = self.targets[vendor].call(name, body, **parts)
        assert response.is_success, response.text
        return response.json()

    def record(self, kind, number):
        """A record of the emulator, without when it was changed."""
        found = {each["id"]: each for each in httpx.get(f"{self.url}/_emulator/records/{kind}").json()}
        return {name: value for name, value in found[number].items() if name != "updated_at"}

    def close(self):
        """Close everything."""
        self.undoing.close()
        for each in self.targets.values():
            each.close()


@pytest.fixture
def workshop(tmp_path):
    """An emulator with records of others, and what undoes."""
    with (
        Emulator(seed=SEED, credits=1_000_000) as emulator,
        contextlib.closing(Workshop(emulator.url, tmp_path)) as made,
    ):
        yield made

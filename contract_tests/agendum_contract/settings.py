"""What one run of the suite is told."""

import secrets
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Self

from agendum_contract.origins import is_loopback
from agendum_contract.problems import CannotRun

SAFE, FULL = "safe", "full"


@dataclass(frozen=True)
class Settings:
    """Where the servers are, what may be assumed of them, and how much is generated.

    Attributes:
        swoogo_url: Origin of the Swoogo server, or None to leave it out.
        eventify_url: Origin of the Eventify server, or None to leave it out.
        consumer_key: Swoogo's consumer key.
        consumer_secret: Swoogo's consumer secret.
        has_stand_in_key: Whether nobody gave the two, and any would do.
        email: E-mail address for Eventify.
        password: Password for Eventify.
        session_token: A ready token for Eventify, used instead of the two.
        swoogo_event_id: An event that exists.
        swoogo_speaker_id: A speaker of that event that exists.
        swoogo_date: The first day of the event, or None where it is not known or has none.
        swoogo_sponsor_id: A sponsor of that event, if it has one.
        swoogo_sponsor_field_id: A custom field of sponsors, if there is one.
        custom_fields: Values for a text field and for a choice field of that event, by name; empty where it has none.
        eventify: Ids that exist, by the name of the property.
        eventify_times: When a session of Eventify begins and ends, in a format that the server takes.
        max_examples: Generated cases for each operation.
        seed: Seed of the generation.
        only: The tags and operationIds that the run is about; none of them stands for all.
        halves: Which halves of the suite run: ``client``, ``server``.
        stateless: Whether checks are left out that a stateless mock cannot meet.
        token_wait: The longest time to wait for a token to expire, in seconds.
        report_dir: Where the reports go.
        mode: ``safe`` for a run that only reads, ``full`` for one that creates and changes.
        mark: What the names of all records that the run creates begin with.
        credits: The most that a run may cost on each server, in Swoogo's credits, or None for no limit. A list costs
            ten, any other call one.
        max_time: The longest that the run may take, in seconds, or None for no limit.
        thorough: Whether generation goes on, with other seeds, until the time is up.
        scenario: The one scenario to run, or None for all.
        test: The one test to run, or None for all.
        changed_since: The revision since which the operations of ``only`` have changed, if they were chosen so.
        deviations: The file of accepted deviations, or None for none.
        record: Where to keep real answers for later, or None.
        replay: The answers to check the client against, or None.
    """

    swoogo_url: str | None = None
    eventify_url: str | None = None
    consumer_key: str = field(default="", repr=False)
    consumer_secret: str = field(default="", repr=False)
    has_stand_in_key: bool = False
    email: str = ""
    password: str = field(default="", repr=False)
    session_token: str = field(default="", repr=False)
    swoogo_event_id: int = 1
    swoogo_speaker_id: int = 3
    swoogo_date: str | None = None
    swoogo_sponsor_id: int = 1
    swoogo_sponsor_field_id: int = 1
    custom_fields: dict[str, Any] = field(
        # The fields of the page's own example: a text, and a choice with the id of one of its options.
        default_factory=lambda: {"c_1001": "Value1", "c_1002": [{"id": 123}]}
    )
    eventify: dict[str, int] = field(
        default_factory=lambda: dict.fromkeys(
            ("eventid", "apptabid", "scheduledateid", "scheduletrackid", "colorid"), 1
        )
    )
    eventify_times: dict[str, str] = field(default_factory=lambda: {"starttime": "10:00:00", "endtime": "12:00:00"})
    max_examples: int = 100
    seed: int = 0
    only: tuple[str, ...] = ()
    halves: tuple[str, ...] = ("client", "server")
    stateless: bool = False
    token_wait: float = 15.0
    report_dir: Path = Path("agendum-report")
    mode: str = FULL
    mark: str = "agendum-0"
    credits: int | None = None
    max_time: float | None = None
    thorough: bool = False
    scenario: str | None = None
    test: str | None = None
    changed_since: str | None = None
    deviations: Path | None = None
    record: Path | None = None
    replay: Path | None = None

    def with_stand_in_credentials(self) -> Self:
        """Fill in credentials for servers on this machine, where there are none to be had.

        The key is another one in each run, because credits are counted for each key.

        Raises:
            CannotRun: A server elsewhere needs credentials that are not in the environment.
        """
        settings = self
        if self.swoogo_url and not (self.consumer_key and self.consumer_secret):
            _require_loopback(self.swoogo_url, "SWOOGO_CONSUMER_KEY and SWOOGO_CONSUMER_SECRET")
            settings = replace(
                settings,
                consumer_key=stand_in_key(),
                consumer_secret="contract",  # noqa: S106 - a stand-in
                has_stand_in_key=True,
            )
        if self.eventify_url and not (self.session_token or (self.email and self.password)):
            _require_loopback(self.eventify_url, "EVENTIFY_EMAIL and EVENTIFY_PASSWORD, or EVENTIFY_SESSION_TOKEN,")
            settings = replace(settings, email="contract@example.com", password="contract")  # noqa: S106 - a stand-in
        return settings

    @property
    def is_safe(self) -> bool:
        """Whether the run only reads."""
        return self.mode == SAFE

    @property
    def day(self) -> str:
        """A day on which the event can have sessions."""
        return self.swoogo_date or "2026-01-22"

    def elsewhere(self) -> tuple[str, ...]:
        """Return the origins under test that are not on this machine."""
        urls = (self.swoogo_url, self.eventify_url) if "server" in self.halves else ()
        return tuple(url for url in urls if url and not is_loopback(url))


def new_mark() -> str:
    """Return a mark that no other run has."""
    return f"agendum-{secrets.token_hex(3)}"


def stand_in_key() -> str:
    """Return a consumer key that nobody uses yet."""
    return f"contract-{secrets.token_hex(4)}"


def _require_loopback(url: str, names: str) -> None:
    if not is_loopback(url):
        raise CannotRun(f"{names} must be set to test {url}")


_current = Settings()


def use(settings: Settings) -> None:
    """Make these the settings of the run; pytest collects the tests with them."""
    global _current  # noqa: PLW0603 - decorators read it while pytest imports the tests
    _current = settings


def current() -> Settings:
    """Return the settings of the run."""
    return _current

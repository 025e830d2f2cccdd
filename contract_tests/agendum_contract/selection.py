"""Which tests of the suite a run is made of."""

from collections.abc import Collection

import pytest

from agendum_contract import document
from agendum_contract.findings.naming import name_of
from agendum_contract.settings import Settings
from agendum_contract.stateless import STATELESS


class Selection:
    """The tests of a run.

    Args:
        settings: What the run was told.
        vendors: Whose servers are under test.
        is_alone: Whether nobody else chooses among the tests, or puts them in another order.
    """

    def __init__(self, settings: Settings, vendors: Collection[str], *, is_alone: bool = True) -> None:
        self._settings = settings
        self._vendors = vendors
        self._is_alone = is_alone
        self._rules = (
            self._is_of_half,
            self._is_of_vendor,
            self._is_about,
            self._is_harmless,
            self._is_asked_for,
            self._has_cases,
            self._is_possible,
        )

    def wants(self, item: pytest.Item) -> bool:
        """Whether a test is one of the run."""
        return all(rule(item) for rule in self._rules)

    def _is_of_half(self, item: pytest.Item) -> bool:
        return _half(item) in self._settings.halves

    def _is_of_vendor(self, item: pytest.Item) -> bool:
        vendor = item.get_closest_marker("vendor")
        return vendor is None or vendor.args[0] in self._vendors

    def _is_about(self, item: pytest.Item) -> bool:
        about = item.get_closest_marker("about")
        return about is None or is_about(set(about.args), self._settings.only)

    def _is_harmless(self, item: pytest.Item) -> bool:
        return not self._settings.is_safe or _half(item) != "server" or item.get_closest_marker("reads") is not None

    def _is_asked_for(self, item: pytest.Item) -> bool:
        scenario, test = self._settings.scenario, self._settings.test
        if scenario is not None and not (item.path.name == "test_scenarios.py" and item.name.endswith(f"[{scenario}]")):
            return False
        return test is None or item.nodeid.endswith(test) or name_of(item).endswith(test)

    def _has_cases(self, item: pytest.Item) -> bool:
        """Whether the client is shown the cases of the servers, which there have to be of both, or cases of its own."""
        run = self._settings
        is_whole = self._is_alone and not run.is_safe and (run.credits, run.max_time, run.test) == (None, None, None)
        reuses = is_whole and len(self._vendors) == len(("swoogo", "eventify"))
        return item.get_closest_marker("generates" if reuses else "reuses") is None

    def _is_possible(self, item: pytest.Item) -> bool:
        names = {getattr(item, "originalname", item.name), item.path.name}
        return not (self._settings.stateless and names & STATELESS.keys())


def _half(item: pytest.Item) -> str:
    half = item.get_closest_marker("half")
    assert half is not None, f"{item.nodeid} does not say which half it belongs to"
    name: str = half.args[0]
    return name


def is_about(names: set[str], only: tuple[str, ...]) -> bool:
    """Whether a run for some operations is one for a test that names operations and tags.

    All of the operations have to be among them, and one of the tags as a whole.
    """
    selected = document.selected(only)
    called = names & document.operations().keys()
    tags = names - called
    missing = {each.tag for each in document.operations().values() if each.name not in selected}
    return bool(names) and called <= selected.keys() and (not tags or not tags <= missing)

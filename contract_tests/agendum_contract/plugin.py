"""The pytest plugin of the suite: which tests of it run."""

import pytest

from agendum_contract import document
from agendum_contract.preparation import Prepared
from agendum_contract.stateless import STATELESS
from agendum_contract.target import COULD_NOT_RUN

PREPARED = pytest.StashKey[Prepared]()


class SuitePlugin:
    """Selects the tests of a run.

    Args:
        prepared: The settings and the servers, which have answered.
    """

    def __init__(self, prepared: Prepared) -> None:
        self._prepared = prepared

    def pytest_configure(self, config: pytest.Config) -> None:
        """Leave the servers where the fixtures find them."""
        config.stash[PREPARED] = self._prepared

    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Leave out what this run is not about, and put last what waits for time to pass."""
        kept: list[pytest.Item] = []
        dropped: list[pytest.Item] = []
        for item in items:
            (kept if self._is_wanted(item) else dropped).append(item)
        config.hook.pytest_deselected(items=dropped)
        items[:] = sorted(kept, key=lambda item: item.get_closest_marker("last") is not None)

    def pytest_runtest_logfinish(self) -> None:
        """End the run where a test could not, because Hypothesis caught the exception that was to end it."""
        for target in self._prepared.targets.values():
            if target.gave_up:
                pytest.exit(target.gave_up, COULD_NOT_RUN)

    def _is_wanted(self, item: pytest.Item) -> bool:
        half, vendor = item.get_closest_marker("half"), item.get_closest_marker("vendor")
        assert half is not None, f"{item.nodeid} does not say which half it belongs to"
        if half.args[0] not in self._prepared.settings.halves:
            return False
        if vendor is not None and vendor.args[0] not in self._prepared.targets:
            return False
        about, only = item.get_closest_marker("about"), self._prepared.settings.only
        if about is not None and not _is_about(set(about.args), only):
            return False
        # The client is shown the cases of the servers, where there are such of both vendors.
        reuses = len(self._prepared.targets) == 2
        if item.get_closest_marker("generates" if reuses else "reuses") is not None:
            return False
        names = {getattr(item, "originalname", item.name), item.path.name}
        return not (self._prepared.settings.stateless and names & STATELESS.keys())


def _is_about(names: set[str], only: tuple[str, ...]) -> bool:
    """Whether a run for some operations is one for a test that names operations and tags.

    All of the operations have to be among them, and one of the tags as a whole.
    """
    selected = document.selected(only)
    called = names & document.operations().keys()
    tags = names - called
    missing = {each.tag for each in document.operations().values() if each.name not in selected}
    return bool(names) and called <= selected.keys() and (not tags or not tags <= missing)

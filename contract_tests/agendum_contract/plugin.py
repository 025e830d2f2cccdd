"""The pytest plugin of the suite: which tests of it run, and when it ends."""

from pathlib import Path

import pytest

from agendum_contract.findings.naming import operation_of
from agendum_contract.preparation import Prepared
from agendum_contract.results import COULD_NOT_RUN
from agendum_contract.selection import Selection
from agendum_contract.settings import Settings

PREPARED = pytest.StashKey[Prepared]()
HERE = Path(__file__).parent
_SCENARIOS = "server/test_scenarios.py"


def is_ours(item: pytest.Item) -> bool:
    """Whether a test is one of the suite: it may run beside the tests of its user."""
    return HERE in item.path.parents


def places(settings: Settings) -> list[str]:
    """Return where the tests of a run are: folders, or one file where nothing else is asked for."""
    # The servers come first: the client is shown the cases that were made for them.
    halves = [half for half in ("server", "client", "replay") if half in settings.halves]
    alone = _SCENARIOS if settings.scenario is not None else (settings.test or "").partition("::")[0]
    # To make the cases of all other tests would take far longer than to run it.
    if alone.partition("/")[0] in halves and (HERE / alone).is_file():
        return [str(HERE / alone)]
    return [str(HERE / half) for half in halves]


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

    def pytest_pycollect_makemodule(self, module_path: Path, parent: pytest.Collector) -> pytest.Module | None:
        """Give the tests the names that they have in all reports; pytest cuts what is outside of a user's folder."""
        if HERE not in module_path.parents:
            return None
        name = module_path.relative_to(HERE).as_posix()
        module: pytest.Module = pytest.Module.from_parent(parent, path=module_path, nodeid=name)
        return module

    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Leave out what this run is not about, and put last what waits for time to pass."""
        is_alone = not config.getoption("agendum", default=False)
        selection = Selection(self._prepared.settings, self._prepared.targets, is_alone=is_alone)
        kept: list[pytest.Item] = []
        dropped: list[pytest.Item] = []
        for item in items:
            (kept if not is_ours(item) or selection.wants(item) else dropped).append(item)
        config.hook.pytest_deselected(items=dropped)
        items[:] = sorted(kept, key=self._turn)

    def _turn(self, item: pytest.Item) -> int:
        """Return when it is a test's turn: what is dear comes late where a run may not cost much."""
        if not is_ours(item):
            return 0
        if item.get_closest_marker("last") is not None:
            return 3
        if not self._prepared.settings.is_safe:
            return 0
        if item.path.name != "test_generated.py":
            return 0
        return 2 if operation_of(item).startswith("list_") else 1

    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Leave a test out where the run may cost no more."""
        if is_ours(item):
            self._prepared.limits.check()

    def pytest_runtest_logfinish(self) -> None:
        """End the run where a test could not, because Hypothesis caught the exception that was to end it."""
        for target in self._prepared.targets.values():
            if target.gave_up:
                pytest.exit(target.gave_up, COULD_NOT_RUN)

"""The suite inside of somebody's own pytest run: ``pytest -p agendum_contract --agendum``."""

import argparse
import configparser
import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from agendum_contract import command_line
from agendum_contract.consent import ask
from agendum_contract.options import GROUPS
from agendum_contract.plugin import HERE, places
from agendum_contract.problems import CannotRun
from agendum_contract.results import CONFORMS, COULD_NOT_RUN, FAILED, VIOLATES, Run
from agendum_contract.settings import Settings
from agendum_contract.suite import Suite, heading, opened

_PREFIX = "--agendum-"
_OPEN = pytest.StashKey[tuple[contextlib.ExitStack, Suite]]()
_DONE = pytest.StashKey[list[str]]()
# All tests came to their end, whatever became of them.
_ENDED = (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED, pytest.ExitCode.NO_TESTS_COLLECTED)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of the command, each with ``agendum`` before its name."""
    group = parser.getgroup("agendum", "contract suite for Swoogo and Eventify")
    group.addoption("--agendum", action="store_true", help="run the contract suite, too")
    for options in GROUPS.values():
        for option in options:
            flags = [_PREFIX + flag.removeprefix("--") for flag in option.flags]
            group.addoption(*flags, **option.keywords)


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Connect to the servers, and add the tests of the suite to those of the run."""
    if not config.getoption("agendum"):
        return
    # The second is what xdist makes of the first, or was told in its place.
    if config.getoption("numprocesses", None) or config.getoption("tx", None):
        raise pytest.UsageError("--agendum: the tests of the suite share servers, and cannot be spread over processes")
    for line in _markers():
        config.addinivalue_line("markers", line)
    stack = contextlib.ExitStack()
    try:
        suite = stack.enter_context(opened(_settings(config)))
    except CannotRun as reason:
        pytest.exit(f"agendum-contract: {reason}", COULD_NOT_RUN)
    config.stash[_OPEN] = stack, suite
    for number, plugin in enumerate(suite.use(suite.settings.seed)):
        config.pluginmanager.register(plugin, f"agendum-contract-{number}")
    config.args.extend(_files(suite.settings))


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(session: pytest.Session, items: list[pytest.Item], config: pytest.Config) -> None:
    """Leave the folders above the suite out of what ``-k`` looks at: where it is installed says nothing of a test."""
    if _OPEN not in config.stash:
        return
    for node in {node for item in items for node in item.listchain() if node.path == HERE}:
        node.parent = session


def pytest_report_header(config: pytest.Config) -> list[str]:
    """Say which servers are tested, and with which seed."""
    return heading(config.stash[_OPEN][1].settings) if _OPEN in config.stash else []


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Undo what the tests have made, write the reports, and close the connections."""
    config = session.config
    if _OPEN not in config.stash:
        return
    stack, suite = config.stash[_OPEN]
    with stack:
        # Where the first of them ends the run, there is no result.
        if suite.collector.results() or session.exitstatus not in _ENDED:
            is_whole = not (session.config.option.keyword or session.config.option.markexpr)
            done = suite.finish(*_verdict(session, suite), is_whole=is_whole)
            config.stash[_DONE] = list(_said(done, suite))
            if done.verdict == COULD_NOT_RUN and session.exitstatus in _ENDED:
                session.exitstatus = COULD_NOT_RUN
        else:
            config.stash[_DONE] = ["none of the tests of the suite were run"]
    del config.stash[_OPEN]


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Say what became of the run of the suite, and what it has left on the servers."""
    for line in config.stash.get(_DONE, []):
        terminalreporter.write_line(f"agendum-contract: {line}")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Close the connections of a run that came to no end."""
    if _OPEN in config.stash:
        config.stash[_OPEN][0].close()


def _verdict(session: pytest.Session, suite: Suite) -> tuple[int, str]:
    """Return what the tests of the suite have found, and why they could not be run to their end."""
    if session.exitstatus not in _ENDED:
        reasons = [target.gave_up for target in suite.ready.targets.values() if target.gave_up]
        return COULD_NOT_RUN, reasons[0] if reasons else "the run was interrupted"
    outcomes = {each.outcome for each in suite.collector.results()}
    return VIOLATES if FAILED in outcomes or suite.collector.findings() else CONFORMS, ""


def _said(done: Run, suite: Suite) -> Iterator[str]:
    yield from done.notes
    if done.reason:
        yield done.reason
    if done.leftovers:
        yield f"{len(done.leftovers)} records stay on the servers: see leftovers in report.json"
    yield f"reports in {suite.settings.report_dir}"


def _files(settings: Settings) -> list[str]:
    """Return the files of the tests: in a folder, only those are looked for that the user's tests are called like."""
    found = map(Path, places(settings))
    return [str(file) for place in found for file in ([place] if place.is_file() else sorted(place.glob("test_*.py")))]


def _settings(config: pytest.Config) -> Settings:
    names = [flag for options in GROUPS.values() for option in options for flag in option.flags[:1]]
    destinations = [name.removeprefix("--").replace("-", "_") for name in names]
    options = argparse.Namespace(**{name: config.getoption(f"agendum_{name}") for name in destinations})
    settings = command_line.read(options)
    ask(settings, is_sure=options.yes)
    return settings


def _markers() -> list[str]:
    ini = configparser.ConfigParser()
    ini.read(HERE / "pytest.ini", encoding="utf-8")
    return ini["pytest"]["markers"].strip().splitlines()

"""The suite inside of somebody's own pytest run: ``pytest -p agendum_contract --agendum``."""

import argparse
import configparser
import contextlib

import pytest

from agendum_contract import command_line
from agendum_contract.consent import ask
from agendum_contract.options import GROUPS
from agendum_contract.plugin import HERE, folders
from agendum_contract.problems import CannotRun
from agendum_contract.results import FAILED
from agendum_contract.settings import Settings
from agendum_contract.suite import CONFORMS, VIOLATES, Suite, opened
from agendum_contract.target import COULD_NOT_RUN

_PREFIX = "--agendum-"
_OPEN = pytest.StashKey[tuple[contextlib.ExitStack, Suite]]()


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
    if config.getoption("numprocesses", None):
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
    config.args.extend(folders(suite.settings))


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Undo what the tests have made, write the reports, and close the connections."""
    if _OPEN not in session.config.stash:
        return
    stack, suite = session.config.stash[_OPEN]
    with stack:
        outcomes = {each.outcome for each in suite.collector.results()}
        done = suite.finish(VIOLATES if FAILED in outcomes or suite.collector.findings() else CONFORMS)
    del session.config.stash[_OPEN]
    if done.verdict == COULD_NOT_RUN and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_unconfigure(config: pytest.Config) -> None:
    """Close the connections of a run that came to no end."""
    if _OPEN in config.stash:
        config.stash[_OPEN][0].close()


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

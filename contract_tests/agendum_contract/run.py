"""One run of the suite from the command line: the tests, what is shown of them, the verdict."""

import contextlib
import os
import sys
from collections.abc import Iterator

import pytest

from agendum_contract.plugin import HERE, places
from agendum_contract.problems import CannotRun
from agendum_contract.reports import words
from agendum_contract.results import CONFORMS, COULD_NOT_RUN, VIOLATES, Run
from agendum_contract.settings import Settings
from agendum_contract.suite import Suite, heading, opened
from agendum_contract.terminal import Progress

_HALVES = ("client", "server", "replay")
# The tests that are made anew by another seed.
_GENERATED = "answers_as_documented or given_is_what_leaves"


def run(settings: Settings, pytest_args: tuple[str, ...] = ()) -> int:
    """Run the suite.

    Args:
        settings: Where the servers are, and what may be assumed.
        pytest_args: More arguments for pytest.

    Returns:
        0 where everything conforms, 1 where something violates the contract, 2 where the run could not be carried out.

    Raises:
        CannotRun: A server does not answer or rejects the credentials, or there is nothing to run.
    """
    with opened(settings) as suite, _without_options_for_others():
        print("\n".join(heading(suite.settings)), flush=True)
        progress = Progress()
        verdict, reason = _all_rounds(suite, progress, pytest_args)
        done = suite.finish(verdict, reason)
    _tell(done, suite, progress)
    return done.verdict


def _all_rounds(suite: Suite, progress: Progress, pytest_args: tuple[str, ...]) -> tuple[int, str]:
    seed = suite.settings.seed
    verdict = _round(suite, progress, seed, pytest_args)
    if not progress.total and not progress.problems:
        raise CannotRun(_nothing(suite.settings))
    while suite.settings.thorough and verdict == CONFORMS and not suite.ready.limits.reached:
        seed += 1
        verdict = _round(suite, progress, seed, (*pytest_args, "-k", _GENERATED))
    reason = progress.ended or ("the suite itself is broken" if progress.problems else "")
    return verdict, reason if verdict == COULD_NOT_RUN else ""


def _round(suite: Suite, progress: Progress, seed: int, pytest_args: tuple[str, ...]) -> int:
    """Run the tests once."""
    plugins = [*suite.use(seed), progress]
    _forget_collected_tests()
    usual = ["-c", str(HERE / "pytest.ini"), "-p", "no:terminal"]
    code = pytest.main([*usual, *pytest_args, *places(suite.settings)], plugins=plugins)
    return {0: CONFORMS, 1: VIOLATES}.get(int(code), COULD_NOT_RUN)


def _tell(done: Run, suite: Suite, progress: Progress) -> None:
    told = [*progress.problems, *suite.collector.told(), *progress.left_out()]
    told += [f"  note: {each}" for each in done.notes]
    told += [f"  left: {each}" for each in words.counted(done.leftovers)]
    told.append(f"agendum-contract: {progress.summary()}")
    print("\n".join(told), flush=True)
    if done.verdict == COULD_NOT_RUN:
        print(f"agendum-contract: {done.reason}", file=sys.stderr, flush=True)
    verdict = f"{words.verdict(done)} (seed {done.seed}, reports in {suite.settings.report_dir})"
    print(f"agendum-contract: {verdict}", flush=True)


def _nothing(settings: Settings) -> str:
    if settings.test is not None:
        return f"--test: there is no test {settings.test!r} in this run"
    return "there is nothing to run: no test fits the options"


@contextlib.contextmanager
def _without_options_for_others() -> Iterator[None]:
    """Keep options that are meant for the user's own tests from choosing among these."""
    options = os.environ.pop("PYTEST_ADDOPTS", None)
    try:
        yield
    finally:
        if options is not None:
            os.environ["PYTEST_ADDOPTS"] = options


def _forget_collected_tests() -> None:
    """A second run in one process has to collect again: the tests are made for the settings of a run."""
    prefixes = tuple(f"agendum_contract.{half}." for half in _HALVES)
    for name in [name for name in sys.modules if name.startswith(prefixes)]:
        del sys.modules[name]

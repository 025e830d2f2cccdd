"""Runs the server half of the suite against a faulty server, about no more than is needed to see the fault."""

import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from agendum_contract.document import operations, selected
from doubles import mutants
from doubles.mutants.fault import Fault
from doubles.serving import serve
from doubles.unmeasured import environment

_LONGEST = 600
_SHOWN = 2_000


class Selection(NamedTuple):
    """What a run is about.

    Attributes:
        only: The tags and operations, as the suite takes them.
        examples: How many cases are generated for each operation.
        ttl: How long tokens live, in seconds.
    """

    only: tuple[str, ...]
    examples: int
    ttl: float

    @property
    def operations(self) -> list[str]:
        """The operations, the tags being spelled out."""
        return sorted(selected(self.only))


class Outcome(NamedTuple):
    """How one run ended.

    Attributes:
        code: The exit status.
        seconds: How long it took.
        found: What failed: a test of the suite, or an operation and a check.
        tail: The end of what it printed.
    """

    code: int
    seconds: float
    found: list[list[str]]
    tail: str


def selection(fault: Fault) -> Selection:
    """Return what a run has to be about to see a fault; an operation is not named beside its tag.

    A fault of all operations is looked for in those that it says it needs.
    """
    own = fault.operations if len(fault.operations) < len(operations()) / 2 else ()
    tags = {each for each in fault.needs if each not in operations()}
    only = (*fault.needs, *(each for each in own if operations()[each].tag not in tags))
    return Selection(tuple(sorted(set(only))), fault.examples, fault.ttl)


@contextlib.contextmanager
def served(fault: Fault | None, ttl: float | None = None) -> Iterator[str]:
    """Serve the reference, with a fault or without; yields the origin."""
    with mutants.application(fault, ttl=ttl) as app, serve(app) as url:
        yield url


def suite(url: str, about: Selection, seed: int) -> Outcome:
    """Run the server half of the suite up to its first failure."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "agendum_contract", "--half", "server", "--fail-fast", "--report-dir", folder]
        command += ["--swoogo-url", url, "--eventify-url", url, "--only", ",".join(about.only)]
        command += ["--seed", str(seed), "--max-examples", str(about.examples)]
        result, seconds = timed(command, folder)
        found = _failed(Path(folder) / "junit.xml")
    return Outcome(result.returncode, seconds, found, ending(result))


def _failed(report: Path) -> list[list[str]]:
    """Return the tests that did not pass, by the report of a run, if there is one."""
    tests = ET.parse(report).iter("testcase") if report.is_file() else ()
    wrong = [each for each in tests if each.find("failure") is not None or each.find("error") is not None]
    return [[f"{each.get('classname')}::{each.get('name')}"] for each in wrong]


def timed(command: list[str], folder: str) -> tuple[subprocess.CompletedProcess[str], float]:
    """Run a command in a folder, with the credentials that the servers want; returns how long it took, too."""
    variables = {
        "SWOOGO_CONSUMER_KEY": mutants.KEY,
        "SWOOGO_CONSUMER_SECRET": mutants.SECRET,
        "EVENTIFY_EMAIL": mutants.EMAIL,
        "EVENTIFY_PASSWORD": mutants.PASSWORD,
        "PYTHONPATH": os.pathsep.join(each for each in sys.path if each),
    }
    start = time.perf_counter()
    given = environment(**variables)
    result = subprocess.run(
        command, cwd=folder, env=given, capture_output=True, text=True, check=False, timeout=_LONGEST
    )
    return result, time.perf_counter() - start


def ending(result: subprocess.CompletedProcess[str]) -> str:
    """Return the end of what a command printed."""
    return (result.stdout + result.stderr)[-_SHOWN:]

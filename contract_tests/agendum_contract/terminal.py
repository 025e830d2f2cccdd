"""What a run shows while it goes on: a bar on a terminal, plain lines elsewhere."""

import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import PurePosixPath
from typing import TextIO

import pytest

from agendum_contract.reports.words import duration

_WIDTH = 24
_REDRAW = 0.1
# What pytest says of a test of which the run has no case, such as one for an operation that it is not about.
_NO_CASES = "got empty parameter set"
_CLEAR_LINE = "\r\x1b[2K"


class Progress:
    """A pytest plugin in place of the one that prints.

    Args:
        stream: Where to print.
        is_terminal: Whether a line can be drawn over.
        clock: The time in seconds.

    Attributes:
        total: How many tests there are.
        counts: How many tests ended in each way: ``passed``, ``failed``, ``skipped``, ``known``.
        problems: What went wrong outside of tests, such as a test file that cannot be imported.
        ended: Why the run ended before its time; empty where it did not.
    """

    def __init__(
        self,
        stream: TextIO = sys.stdout,
        *,
        is_terminal: bool | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._stream = stream
        self._is_terminal = stream.isatty() if is_terminal is None else is_terminal
        self._clock = clock
        self._began = self._file_began = clock()
        self._drawn = 0.0
        self.total = 0
        self._file = ""
        self._of_file: Counter[str] = Counter()
        self.counts: Counter[str] = Counter()
        self.problems: list[str] = []
        self.ended = ""
        self._reasons: Counter[str] = Counter()

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Learn how many tests there are."""
        self.total += len(session.items)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Keep what could not be collected."""
        if report.failed:
            self.problems.append(f"{report.nodeid}: {report.longreprtext}")

    def pytest_internalerror(self, excrepr: object) -> bool:
        """Keep what broke pytest itself."""
        self.problems.append(str(excrepr))
        return True

    def pytest_keyboard_interrupt(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        """Keep why the run ends."""
        self.ended = getattr(excinfo.value, "msg", "") or "interrupted"

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """Begin a test, and perhaps a file."""
        file = str(PurePosixPath(nodeid.partition("::")[0]))
        if file != self._file:
            self._end_file()
            self._file, self._file_began = file, self._clock()
        self._draw()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count a test by how it ended; what fails in setup or teardown failed."""
        outcome = "known" if hasattr(report, "wasxfail") else report.outcome
        if report.when == "call" or outcome != "passed":
            self.counts[outcome] += 1
            self._of_file[outcome] += 1
            self._draw()
        if outcome == "skipped":
            self._reasons[_reason(report)] += 1

    def left_out(self) -> list[str]:
        """Return a line for each reason why tests were left out."""
        reasons = sorted(self._reasons.items())
        return [f"  left out: {reason} ({number})" for reason, number in reasons if not reason.startswith(_NO_CASES)]

    def pytest_sessionfinish(self) -> None:
        """End the last file."""
        self._end_file()
        self._file = ""
        if self._is_terminal:
            self._stream.write(_CLEAR_LINE)
            self._stream.flush()

    def summary(self) -> str:
        """Return how many tests ended in which way, and how long all of it took."""
        return f"{_counted(self.counts) or 'no tests'} in {duration(self._clock() - self._began)}"

    def _end_file(self) -> None:
        if self._file and not self._is_terminal:
            seconds = self._clock() - self._file_began
            print(f"  {self._file}: {_counted(self._of_file) or 'nothing'} ({seconds:.1f} s)", file=self._stream)
            self._stream.flush()
        self._of_file.clear()

    def _draw(self) -> None:
        now = self._clock()
        if not self._is_terminal or now - self._drawn < _REDRAW:
            return
        self._drawn = now
        done = sum(self.counts.values())
        filled = _WIDTH * done // max(1, self.total)
        bar = "#" * filled + "-" * (_WIDTH - filled)
        failed = f", {self.counts['failed']} failed" if self.counts["failed"] else ""
        line = f"[{bar}] {done}/{self.total}{failed}  {duration(now - self._began)}  {self._file}"
        self._stream.write(f"{_CLEAR_LINE}{line[:100]}")
        self._stream.flush()


def _reason(report: pytest.TestReport) -> str:
    where_and_why = report.longrepr
    reason = where_and_why[2] if isinstance(where_and_why, tuple) else report.longreprtext
    return reason.removeprefix("Skipped: ")


def _counted(counts: Counter[str]) -> str:
    names = {"known": "accepted as deviating"}
    return ", ".join(
        f"{counts[outcome]} {names.get(outcome, outcome)}"
        for outcome in ("failed", "passed", "known", "skipped")
        if counts[outcome]
    )

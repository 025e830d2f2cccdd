"""Undo in the course of a run: after each test, and at the end, whatever ended it."""

import contextlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Self

import httpx

from agendum_contract.exchanges import Exchanges
from agendum_contract.safety.limits import Limits
from agendum_contract.settings import Settings
from agendum_contract.target import Target
from agendum_contract.undo import journal as journals
from agendum_contract.undo.journal import Journal
from agendum_contract.undo.scope import RUN, scope_of
from agendum_contract.undo.transport import Recorder, Recording
from agendum_contract.undo.undoer import Undoer

NAME = "undo-journal.jsonl"


def journal_path(report_dir: Path) -> Path:
    """Return where the journal of a run is."""
    return report_dir / NAME


class Undoing:
    """Writes down what a run makes and changes, and undoes it.

    Args:
        settings: What the run was told.

    Attributes:
        earlier: How much earlier runs have left to be undone; it stays in the journal.
    """

    def __init__(self, settings: Settings) -> None:
        path = journal_path(settings.report_dir)
        self._journal = Journal(path)
        self._exchanges = Exchanges()
        self._limits = Limits(settings)
        self._targets: dict[str, Target] = {}
        self._recorder = Recorder(self._journal, settings.mark, lambda: scope_of(self._exchanges.test))
        self._undoer = Undoer(self._targets, settings, self._journal, self._recorder.own_of, self._recorder.called_of)
        self._mark = settings.mark
        self.earlier = len(journals.unsettled(journals.unfinished(path)))

    def attach(self, targets: Mapping[str, Target], exchanges: Exchanges, limits: Limits) -> None:
        """Take what undoing needs, once it is there.

        Args:
            targets: The servers, by vendor.
            exchanges: Tell which test is running.
            limits: What the run may cost; undoing is not bound by it.
        """
        self._targets.update(targets)
        self._exchanges, self._limits = exchanges, limits

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def transport(self, vendor: str, inner: httpx.BaseTransport) -> httpx.BaseTransport:
        """Return a transport that writes down what may change something."""
        return Recording(self._recorder, vendor, inner)

    def after_test(self, test: str) -> None:
        """Undo what a test has made and changed; what goes wrong is told at the end."""
        if test in self._recorder.entries:
            self._undo(test)

    def finish(self) -> list[str]:
        """Undo all that is left to be undone, and return what is left on the servers, a line each.

        It may be called more than once: what is settled is not undone again.
        """
        # What is made for the whole of the run may be needed to undo what a test has made.
        for scope in sorted(self._recorder.entries, key=lambda each: each == RUN):
            self._undo(scope)
        report = self._undoer.report
        if not report.failed:
            self._journal.finished(self._mark)
        return [*(f"not undone: {each}" for each in report.failed), *report.left]

    def close(self) -> None:
        """Undo what is left to be undone, and close the journal."""
        try:
            self.finish()
        finally:
            self._journal.close()

    def _undo(self, scope: str) -> None:
        with self._quietly():
            self._undoer.undo(self._recorder.entries[scope])
        self._recorder.settled(scope)

    @contextlib.contextmanager
    def _quietly(self) -> Iterator[None]:
        """Undo without writing that down as something new, and in the name of no test."""
        test, self._exchanges.test = self._exchanges.test, "undo"
        self._recorder.is_on = False
        try:
            with self._limits.lifted():
                yield
        finally:
            self._recorder.is_on = True
            self._exchanges.test = test

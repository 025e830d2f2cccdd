"""Cleans up after runs that were killed, from their journal."""

import contextlib
from collections import Counter
from pathlib import Path

from agendum_contract.problems import CannotRun
from agendum_contract.settings import Settings
from agendum_contract.target import Target
from agendum_contract.undo import journal as journals
from agendum_contract.undo.journal import Entry, Journal
from agendum_contract.undo.table import rules
from agendum_contract.undo.undoer import Report, Undoer


def cleanup(settings: Settings, path: Path) -> Report:
    """Undo what the runs in a journal have left; what is settled is written down there.

    Args:
        settings: Where the servers are, and the credentials.
        path: The journal.

    Raises:
        CannotRun: There is no journal, or a server does not answer or rejects the credentials.
    """
    if not path.is_file():
        raise CannotRun(f"there is no journal of a run at {path}")
    entries = journals.unfinished(path)
    origins = {"swoogo": settings.swoogo_url, "eventify": settings.eventify_url}
    here = [each for each in entries if each.origin == origins[each.vendor]]
    journal = Journal(path)
    with contextlib.ExitStack() as stack:
        stack.callback(journal.close)
        targets = {}
        for vendor, origin in origins.items():
            if origin is not None and any(each.vendor == vendor for each in here):
                targets[vendor] = Target(vendor, origin, settings)
                stack.callback(targets[vendor].close)
                targets[vendor].preflight()
        undoer = Undoer(targets, settings, journal, lambda vendor, kind: _made(here, vendor, kind))
        undoer.report.left += [line for each in entries for line in each.left]
        undoer.undo(journals.unsettled(here))
        elsewhere = journals.unsettled(each for each in entries if each not in here)
        undoer.report.failed += _elsewhere(elsewhere)
        if not undoer.report.failed:
            for run in dict.fromkeys(each.run for each in entries):
                journal.finished(run)
    return undoer.report


def _made(entries: list[Entry], vendor: str, kind: str) -> set[str]:
    """Return the ids of a kind that the runs have made."""
    made = [each for each in entries if each.vendor == vendor and rules()[each.operation].makes]
    return {str(number) for each in made if rules()[each.operation].kind == kind for number in each.made}


def _elsewhere(entries: list[Entry]) -> list[str]:
    """Return a line for each server that was not named."""
    numbers = Counter((each.vendor, each.origin) for each in entries)
    return [
        f"{vendor}: {number} calls to {origin}, which was not named" for (vendor, origin), number in numbers.items()
    ]

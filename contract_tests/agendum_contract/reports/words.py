"""Words and numbers that all reports use alike."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable

from agendum_contract.results import (
    CONFORMS,
    COULD_NOT_RUN,
    FAILED,
    KNOWN,
    PASSED,
    SKIPPED,
    VIOLATES,
    Run,
)

_VERDICTS = {
    CONFORMS: "conforms",
    VIOLATES: "violates the contract",
    COULD_NOT_RUN: "could not be carried out",
}
OUTCOMES = (PASSED, FAILED, KNOWN, SKIPPED)


def verdict(run: Run) -> str:
    """Return what came of a run, in words."""
    return _VERDICTS[run.verdict]


def outcomes(run: Run) -> dict[str, int]:
    """Return how many tests had each outcome, those that none had included."""
    counts = Counter(each.outcome for each in run.results)
    return {outcome: counts[outcome] for outcome in OUTCOMES}


def many(count: int, one: str, more: str = "") -> str:
    """Return a number of things in words: ``1 test``, ``1,234 tests``."""
    return f"{count:,} {one if count == 1 else more or f'{one}s'}"


def duration(seconds: float) -> str:
    """Return a time in words: ``0.4 s``, ``2 min 5 s``."""
    if seconds < 59.95:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min {rest} s"


def moment(unix: float) -> str:
    """Return a time of the clock, the same everywhere."""
    return f"{dt.datetime.fromtimestamp(unix, dt.UTC):%Y-%m-%d %H:%M} UTC"


def first_line(text: str, longest: int = 200) -> str:
    """Return the first line of a text, cut where it is long."""
    line = next(iter(text.splitlines()), "")
    return line if len(line) <= longest else f"{line[:longest].rstrip()} ..."


def grouped(lines: Iterable[str]) -> dict[str, list[str]]:
    """Return lines by the first of those that differ by their numbers only."""
    groups: dict[str, list[str]] = {}
    for line in lines:
        groups.setdefault(re.sub(r"\d+", "N", line), []).append(line)
    return {alike[0]: alike for alike in groups.values()}


def counted(lines: Iterable[str]) -> list[str]:
    """Return lines with those that differ by their numbers only in one."""
    groups = grouped(lines).items()
    return [f"{first}{f' (and {len(alike) - 1:,} such)' if len(alike) > 1 else ''}" for first, alike in groups]

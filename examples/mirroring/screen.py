"""What is seen of a run: a bar and a table on a terminal that has ``rich``, plain lines everywhere else."""

import contextlib
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

try:
    import rich.console
    import rich.progress
    import rich.table
    import rich.text
except ImportError:
    rich = None  # type: ignore[assignment]

COLORS = {"created": "green", "would create": "green", "unchanged": "dim", "not known": "red", "not mirrored": "red"}


class Row(NamedTuple):
    """What became of one session.

    Attributes:
        what: created, would create, unchanged, changed, gone, not mirrored or not known.
        date: The date, or nothing.
        times: When it begins and ends, or nothing.
        title: The title.
        note: What somebody has to know or to do.
    """

    what: str
    date: str
    times: str
    title: str
    note: str = ""


def table(rows: Iterable[Row]) -> None:
    """Print what became of all sessions, in the order of the agenda, and the sum of it."""
    ordered = [Row(*map(printable, row)) for row in sorted(rows, key=lambda row: (row.date, row.times, row.title))]
    if _has_terminal():
        _grid(ordered)
    else:
        for row in ordered:
            print(f"{row.what:<13}{row.date:<12}{row.times:<13}{row.title}{f'  ({row.note})' if row.note else ''}")
    counts = Counter(row.what for row in ordered)
    print(", ".join(f"{count} {what}" for what, count in sorted(counts.items())) or "no sessions")


@contextlib.contextmanager
def progress(total: int) -> Iterator[Callable[[int], None]]:
    """Give a function that tells how many sessions were created by now."""
    if total and _has_terminal():
        with rich.progress.Progress(transient=True) as bar:
            task = bar.add_task("creating", total=total)
            yield lambda done: bar.update(task, completed=done)
        return

    def line(done: int) -> None:
        print(f"created {done} of {total}", flush=True)

    yield line


def printable(text: str) -> str:
    """Return a text in one line, without what a terminal would take for a command."""
    one_line = " ".join(text.split())
    return "".join(each if each.isprintable() else each.encode("unicode_escape").decode() for each in one_line)


def _grid(rows: list[Row]) -> None:
    grid = rich.table.Table(*(name.capitalize() for name in Row._fields))
    for row in rows:
        # Texts, because brackets in a title are no markup.
        grid.add_row(*map(rich.text.Text, row), style=COLORS.get(row.what, "yellow"))
    rich.console.Console().print(grid)


def _has_terminal() -> bool:
    return rich is not None and sys.stdout.isatty()

"""The tables: in the terminal, and in RESULTS.md."""

import os
import platform
import re
import statistics
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from measures import Measure, Row
from rounds import Figures

_SHOWN = 120


class Line(NamedTuple):
    """One line of a table, as it is shown."""

    label: str
    figure: str
    against: str
    ratio: str
    spread: str
    goal: str
    result: str


class Table(NamedTuple):
    """One table, with what stands above it."""

    title: str
    head: tuple[str, ...]
    lines: Sequence[tuple[str, ...]]
    note: str = ""


def table(measure: Measure, found: Mapping[str, Figures]) -> Table:
    """Make the table of one measure."""
    labels = {row.case: row.label for row in reversed(measure.rows)}
    head = ("", f"median, {measure.unit}", "against", "ratio", "of all rounds", "goal", "result")
    return Table(measure.title, head, [_line(row, found, labels) for row in measure.rows])


def markdown(tables: Sequence[Table], versions: Mapping[str, str], rounds: int) -> str:
    """Return RESULTS.md."""
    return "\n".join(_page(tables, versions, rounds)) + "\n"


def text(shown: Table) -> str:
    """Return a table for the terminal."""
    rows = [shown.head, *shown.lines]
    widths = [max(len(row[column]) for row in rows) for column in range(len(shown.head))]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)
    return "\n".join((f"\n{shown.title}", *lines))


def failed(why: str) -> str:
    """Say why there is no figure, in a few words: an error message may go on and on."""
    return textwrap.shorten(f"failed: {why}", _SHOWN, placeholder=" ...")


def machine() -> str:
    """Say what kind of machine this is."""
    memory = ""
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        size = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
        memory = f", {size:.0f} GiB of memory"
    return f"{os.cpu_count()} cores{memory}, {platform.system()} {platform.machine()}, {_python()}"


def _python() -> str:
    return f"{platform.python_implementation()} {platform.python_version()}"


def _line(row: Row, found: Mapping[str, Figures], labels: Mapping[str, str]) -> Line:
    own = found[row.case]
    if own.failure:
        return Line(row.label, "-", "", "", "", _goal(row), failed(own.failure))
    figure, goal = _number(own.median), _goal(row)
    if not row.against:
        return Line(row.label, figure, "", "", "", goal, "")
    other = found[row.against]
    against = labels.get(row.against, row.against)
    if other.failure:
        return Line(row.label, figure, against, "-", "", goal, failed(other.failure))
    ratios = own.ratios(other)
    ratio = statistics.median(ratios)
    spread = f"{_ratio(min(ratios))} - {_ratio(max(ratios))}"
    return Line(row.label, figure, against, _ratio(ratio), spread, goal, _result(row, own.median, ratio))


def _goal(row: Row) -> str:
    parts = (
        (row.at_most, "ratio at most {:.2f}"),
        (row.at_least, "ratio at least {:.2f}"),
        (row.limit, "figure at most {:.0f}"),
    )
    return ", ".join(words.format(value) for value, words in parts if value is not None)


def _result(row: Row, figure: float, ratio: float) -> str:
    if not _goal(row):
        return ""
    # As the table shows it: 1.004 is 1.00.
    shown = round(ratio, 2)
    met = (
        (row.at_most is None or shown <= row.at_most)
        and (row.at_least is None or shown >= row.at_least)
        and (row.limit is None or figure <= row.limit)
    )
    return "met" if met else f"not met{': ' if row.reason else ''}{row.reason}"


def _ratio(value: float) -> str:
    return f"{value:.2f}" if value >= 0.1 else f"{value:.2g}"  # noqa: PLR2004 - two digits are all that is known


def _number(value: float) -> str:
    return f"{value:,.1f}" if value < 100 else f"{value:,.0f}"  # noqa: PLR2004 - three digits are all that is known


def _page(tables: Sequence[Table], versions: Mapping[str, str], rounds: int) -> Iterator[str]:
    yield "# What the client costs"
    yield ""
    yield "<!-- Made by `nox -s bench -- --write`. -->"
    yield ""
    yield f"One run: medians of {rounds} rounds (imports {3 * rounds}). In each round everything in a table takes its"
    yield "turn, in a fresh process; a ratio is the median of the ratios of all rounds, and beside it stand the lowest"
    yield "and the highest of them. Nothing is installed beside a client but what it needs: click and rich, which come"
    yield "with the generator, make `import httpx` itself slower, and the ratios better than they are."
    yield ""
    yield "`httpx` is httpx with `json.loads`, and a token that somebody else has fetched. `Generator alone` is what"
    yield "openapi-python-client writes for the same `openapi.yaml`, with its own templates and nothing added. Agendum"
    yield "fetches its token, keeps its budget, judges each answer and would repeat a call; it logs nothing."
    yield ""
    yield f"- Machine: {machine()}"
    yield f"- Versions: {', '.join(f'{name} {version}' for name, version in versions.items())}"
    for shown in tables:
        yield from ("", f"## {shown.title}", "")
        if shown.note:
            yield from (shown.note, "")
        yield f"| {' | '.join(shown.head)} |"
        yield f"| {' | '.join('---' for _ in shown.head)} |"
        for line in shown.lines:
            yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |"


_OTHERS = re.compile(r"<!-- mutants: begin.*?<!-- mutants: end -->\n", re.DOTALL)


def kept(page: str) -> str:
    """Return the parts of RESULTS.md that other benches write, between their markers."""
    return "".join(f"\n{each}" for each in _OTHERS.findall(page))

"""Writes the page of what becomes of a call, from what became of the calls here."""

from pathlib import Path

from .cells import FLAVORS, SUCCESS, Cell, outcome
from .faults import FAULTS, GROUPS, Fault
from .kinds import KINDS, Kind

PAGE = Path(__file__).parents[2] / "docs" / "faults.md"

_INTRODUCTION = """\
# What happens when something fails

<!-- Made by `PYTHONPATH=tests python -m faults` from what the tests of tests/faults/ meet. -->

A call ends in time, whatever the server does: with the documented answer, or with an error of `agendum.errors`. The
text of the error shows neither a credential nor what was sent, the client that made the call can be used for the next
one, and nothing is created twice.

These tables say how {calls:,} calls ended: {faults} faults, {kinds} kinds of calls, sync and async, each on a real
socket. Where sync and async differ, both are given.

- A class stands for the error that was raised.
- *success* stands for the documented answer.
- x2 says how often the request arrived, where that was more than once.
- *token* is a first call, whose request for a token meets the fault. All other calls had their token before.

A request that creates something arrives more than once only where the server says that it did nothing:

{repeated}
"""


def text() -> str:
    """Return the page."""
    repeated = [each for each in FAULTS if any(_times(each, kind) > 1 for kind in KINDS if kind.creates)]
    introduction = _INTRODUCTION.format(
        calls=len(FAULTS) * len(KINDS) * len(FLAVORS),
        faults=len(FAULTS),
        kinds=len(KINDS),
        repeated="\n".join(f"- {each.name}" for each in repeated),
    )
    return "\n".join([introduction, *(_section(title, faults) for title, faults in GROUPS.items())])


def _section(title: str, faults: tuple[Fault, ...]) -> str:
    header = ["Fault", *(f"{kind.name}, {kind.vendor}" for kind in KINDS)]
    rows = [[fault.name, *(_cell(fault, kind) for kind in KINDS)] for fault in faults]
    lines = [f"| {' | '.join(row)} |" for row in (header, ["---"] * len(header), *rows)]
    return "\n".join([f"## {title}", "", *lines, ""])


def _cell(fault: Fault, kind: Kind) -> str:
    sync, other = (_shown(Cell(fault, kind, flavor)) for flavor in FLAVORS)
    return sync if sync == other else f"{sync}, async {other}"


def _shown(cell: Cell) -> str:
    met = outcome(cell)
    name = f"*{SUCCESS}*" if met.ended == SUCCESS else f"`{met.ended}`"
    return f"{name} x{met.requests}" if met.requests > 1 else name


def _times(fault: Fault, kind: Kind) -> int:
    return max(outcome(Cell(fault, kind, flavor)).requests for flavor in FLAVORS)

"""All probes: what a server makes of each contradiction of the vendors' pages, as a table and as JSON."""

import importlib
import pkgutil
import textwrap
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest
from typing import Any, Final, cast

import httpx
import pytest

from agendum_contract import ledger, probes
from agendum_contract.known import Known
from agendum_contract.probes.probe import BOTH, NEITHER, UNSETTLED, A, B, Probe, Verdict
from agendum_contract.results import ProbeRow
from agendum_contract.safety.reads import WriteBlockedError
from agendum_contract.target import Target

# Of a probe that was left out.
NOT_ASKED: Final = "not asked"
READINGS: Final = (A, B, BOTH, NEITHER, UNSETTLED, NOT_ASKED)
_HEADING = ("number", "reading A", "reading B", "this server")
_GAP = "  "
_NARROWEST = 60


@dataclass(frozen=True)
class Outcome:
    """What came of one contradiction.

    Attributes:
        row: The contradiction: its number, both readings with their pages, and the one that the document takes.
        verdict: One of `READINGS`.
        seen: What was seen, or why nothing was; without a value of anybody's record.
        calls: How many calls that took; what a probe before it had asked for already takes none.
    """

    row: ledger.Row
    verdict: str
    seen: str
    calls: int = 0


def as_row(outcome: Outcome) -> ProbeRow:
    """Return an outcome as the reports want it."""
    row = outcome.row
    return ProbeRow(
        row.number, row.a.says, row.a.page, row.b.says, row.b.page, row.taken, outcome.verdict, outcome.seen
    )


@cache
def all_probes() -> tuple[Probe, ...]:
    """Return the probes of all modules of this package."""
    return tuple(probe for module in _modules() for probe in getattr(module, "PROBES", ()))


@cache
def never_settled() -> dict[str, str]:
    """Return the contradictions that no call can settle, each with the reason."""
    found: dict[str, str] = {}
    for module in _modules():
        reasons = getattr(module, "UNSETTLED", {})
        # Some have the word for a verdict under that name.
        if isinstance(reasons, dict):
            found |= reasons
    return found


def _modules() -> list[Any]:
    names = sorted(each.name for each in pkgutil.iter_modules(probes.__path__))
    return [importlib.import_module(f"{probes.__name__}.{name}") for name in names if name != "table"]


def run(targets: Mapping[str, Target], *, writes: bool) -> list[Outcome]:
    """Put all probes to the servers.

    What a server answers never ends this: where it is odd, the contradiction is unsettled.

    Args:
        targets: The servers, by vendor. Contradictions of a vendor that has none are not asked about.
        writes: Whether probes that create or change something are put, too.

    Returns:
        One outcome for each row of the ledger, in its order.
    """
    asked_by = {probe.contradiction: probe for probe in all_probes()}
    servers = {vendor: _Server(target) for vendor, target in targets.items()}
    return [_outcome(row, asked_by.get(row.number), servers.get(row.vendor), writes=writes) for row in ledger.rows()]


class _Server:
    """One server under test, and what was made there for all of its probes."""

    def __init__(self, target: Target) -> None:
        self.counted = _Counted(target)
        self.target = cast("Target", self.counted)
        self.known = Known(self.target)


def _outcome(row: ledger.Row, probe: Probe | None, server: _Server | None, *, writes: bool) -> Outcome:
    if probe is None:
        return Outcome(row, UNSETTLED, never_settled().get(row.number, "there is no probe for it"))
    if server is None:
        return Outcome(row, NOT_ASKED, f"no server of {row.vendor} was named")
    if probe.writes and not writes:
        return Outcome(row, NOT_ASKED, "it creates or changes something")
    if server.target.gave_up:
        return Outcome(row, NOT_ASKED, server.target.gave_up)
    before = server.counted.calls
    verdict = settle(probe, server.target, server.known)
    return Outcome(row, verdict.reading, verdict.seen, server.counted.calls - before)


def settle(probe: Probe, target: Target, known: Known) -> Verdict:
    """Put one probe to a server; where that answers what the probe cannot read, nothing is settled."""
    try:
        return probe.ask(target, known)
    except WriteBlockedError:
        return Verdict(NOT_ASKED, "one of its calls is not documented, and not made in safe mode")
    except pytest.skip.Exception as limit:
        return Verdict(NOT_ASKED, str(limit))
    except pytest.exit.Exception as end:
        return Verdict(UNSETTLED, str(end))
    except pytest.fail.Exception:
        return Verdict(UNSETTLED, "a call was not answered")
    except Exception as problem:  # noqa: BLE001 - whatever a server may lead to, the other probes go on
        return Verdict(UNSETTLED, _reason(problem))


def _reason(problem: Exception) -> str:
    """Return what a probe says of itself; the message of a library would quote what a server answered."""
    message = str(problem)
    if type(problem) is ValueError and message and not set(message) & set("'\"`"):
        return message
    return f"an answer is not as documented ({type(problem).__name__})"


class _Counted:
    """A server that counts the calls that are made to it."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self.calls = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._target, name)

    def call(self, *args: Any, **parts: Any) -> httpx.Response:
        """Call an operation."""
        self.calls += 1
        return self._target.call(*args, **parts)

    def send(self, *args: Any, **parts: Any) -> httpx.Response:
        """Send a request."""
        self.calls += 1
        return self._target.send(*args, **parts)

    def request_token(self, *args: Any, **parts: Any) -> httpx.Response:
        """Ask for a token."""
        self.calls += 1
        return self._target.request_token(*args, **parts)


def as_json(outcomes: Iterable[Outcome]) -> list[dict[str, Any]]:
    """Return the outcomes as values of JSON."""
    return [
        {
            "number": each.row.number,
            "id": each.row.id,
            "vendor": each.row.vendor,
            "operations": list(each.row.operations),
            "readings": {
                letter: {"says": side.says, "page": side.page} for letter, side in ((A, each.row.a), (B, each.row.b))
            },
            "taken": each.row.taken,
            "verdict": each.verdict,
            "seen": each.seen,
            "calls": each.calls,
        }
        for each in outcomes
    ]


def as_text(outcomes: Sequence[Outcome], width: int = 100) -> str:
    """Return the outcomes as a table for a terminal.

    Args:
        outcomes: The outcomes.
        width: The columns of the terminal; below 60, the lines are longer than that.
    """
    notes: dict[str, int] = {}
    table = [_HEADING, *(_cells(each, notes) for each in outcomes)]
    numbers = max(len(row[0]) for row in table)
    others = (max(width, _NARROWEST) - numbers - 3 * len(_GAP)) // 3
    lines = [line for row in table for line in [*_wrapped(row, (numbers, others, others, others)), ""]]
    lines += [f"[{number}] {page}" for page, number in notes.items()]
    counts = Counter(each.verdict for each in outcomes)
    total = ", ".join(f"{counts[reading]} {reading}" for reading in READINGS if counts[reading])
    return "\n".join([*lines, "", f"{len(outcomes)} contradictions: {total or 'none'}", ""])


def _cells(outcome: Outcome, notes: dict[str, int]) -> tuple[str, ...]:
    """Return the cells of one row. The addresses of pages are long, and stand below the table."""
    row = outcome.row
    readings = [f"{side.says} [{notes.setdefault(side.page, len(notes) + 1)}]" for side in (row.a, row.b)]
    return row.number, *readings, f"{outcome.verdict}: {outcome.seen}"


def _wrapped(cells: Sequence[str], widths: Sequence[int]) -> list[str]:
    columns = [
        textwrap.wrap(cell, width, break_on_hyphens=False) or [""] for cell, width in zip(cells, widths, strict=True)
    ]
    return [
        _GAP.join(part.ljust(width) for part, width in zip(parts, widths, strict=True)).rstrip()
        for parts in zip_longest(*columns, fillvalue="")
    ]

"""What a run says of each operation and each check: the cells of the matrix."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from agendum_contract.document import operations
from agendum_contract.findings.checks import ANSWERS, CHECKS, rank_of
from agendum_contract.results import FAILED, KNOWN, PASSED, SKIPPED, Finding, Run, TestResult

# A test ended early, because something else failed that it needs.
STOPPED, NOT_RUN = "stopped", "not run"
# The worst of what the tests of a cell came to counts; a test that was skipped takes nothing from one that passed.
_WORST_LAST = (NOT_RUN, SKIPPED, PASSED, STOPPED, KNOWN, FAILED)
# What every answer to a generated request is judged by, beside what the check of the test says.
_GENERATED = "generated"
_GROUPS = tuple(dict.fromkeys(each.group for each in CHECKS.values()))
_JUDGED = tuple(each.name for each in CHECKS.values() if each.group == ANSWERS and each.name != _GENERATED)


@dataclass
class Cell:
    """What a run says of one operation and one check.

    Attributes:
        verdict: ``passed``, ``failed``, ``known``, ``skipped``, ``stopped`` or ``not run``.
        tests: How many tests it rests on.
        cases: How many requests these made.
        is_implied: Whether nothing but a test of another check says it, which judges each answer.
    """

    verdict: str = NOT_RUN
    tests: int = 0
    cases: int = 0
    is_implied: bool = True

    def add(self, verdict: str, result: TestResult | None = None, *, is_implied: bool = False) -> None:
        """Take what came of a test in."""
        self.is_implied &= is_implied
        self.verdict = max(self.verdict, verdict, key=_WORST_LAST.index)
        if result is not None:
            self.tests += 1
            self.cases += result.cases


@dataclass(frozen=True)
class Row:
    """What a run says of one operation.

    Attributes:
        operation: The operationId; empty for what is about none.
        cells: The cells by check.
        findings: What was found, in the order of the run.
    """

    operation: str
    cells: dict[str, Cell] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()

    def cell(self, check: str) -> Cell:
        """Return a cell; one that nothing was run for is empty."""
        return self.cells.get(check, Cell())

    @property
    def verdict(self) -> str:
        """The worst verdict of its cells."""
        return max((each.verdict for each in self.cells.values()), key=_WORST_LAST.index, default=NOT_RUN)


@dataclass(frozen=True)
class Matrix:
    """What a run says of each operation and each check.

    Attributes:
        checks: The checks that were run, by group, and within it in the order in which they are best looked at.
        rows: The operations that something is said of, in the order of the document.
        others: The operations that nothing is said of.
    """

    checks: tuple[str, ...]
    rows: tuple[Row, ...]
    others: tuple[str, ...]


def matrix(run: Run) -> Matrix:
    """Return the matrix of a run."""
    found = _found(run)
    cells: dict[str, dict[str, Cell]] = {}
    for result in run.results:
        for operation in result.operations or ("",):
            _add(cells.setdefault(operation, {}), operation, result, found.get(operation, ()))
    for operation, findings in found.items():
        for each in findings:
            cells.setdefault(operation, {}).setdefault(each.check, Cell()).add(FAILED)
    names = [name for name in (*operations(), "") if name in cells]
    names += [name for name in cells if name not in names]
    checks = {check for row in cells.values() for check, cell in row.items() if cell.verdict != NOT_RUN}
    return Matrix(
        tuple(sorted(checks, key=lambda check: (_GROUPS.index(CHECKS[check].group), rank_of(check)))),
        tuple(Row(name, cells[name], tuple(found.get(name, ()))) for name in names),
        tuple(name for name in operations() if name not in cells),
    )


def _found(run: Run) -> Mapping[str, list[Finding]]:
    """Return the findings by operation: those of the run, and those of tests that were merged into them."""
    found: dict[str, list[Finding]] = {}
    kept: set[tuple[str, str, str]] = set()
    for each in (*run.findings, *(finding for result in run.results for finding in result.findings)):
        key = (each.operation, each.check, each.came)
        if key not in kept and not _is_told(each, found.get(each.operation, ())):
            kept.add(key)
            found.setdefault(each.operation, []).append(each)
    return found


def _is_told(finding: Finding, others: Iterable[Finding]) -> bool:
    """Whether another finding of the operation has the same cause: the tests tell it once each."""
    return any((each.check, each.promised) == (finding.check, finding.promised) for each in others)


def _add(cells: dict[str, Cell], operation: str, result: TestResult, findings: Iterable[Finding]) -> None:
    is_about_this = any(each.check == result.check for each in findings)
    verdict = STOPPED if result.outcome == FAILED and not is_about_this else result.outcome
    cells.setdefault(result.check, Cell()).add(verdict, result)
    if result.check == _GENERATED and operation and result.outcome in (PASSED, KNOWN):
        for check in _JUDGED:
            cells.setdefault(check, Cell()).add(PASSED, result, is_implied=True)

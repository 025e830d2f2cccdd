"""What the outcomes mean: which faults were caught, by whom, in how many seconds."""

from collections.abc import Iterable
from typing import NamedTuple

from journal import Failures

from doubles.mutants.fault import Fault
from doubles.mutants.run import Outcome

_CONFORMS, _VIOLATES = 0, 1


class Verdict(NamedTuple):
    """What became of one fault.

    Attributes:
        fault: The fault.
        suite: How the run of the suite ended.
        plain: How the run of plain schemathesis ended, or None where it was not asked for.
        blamed: What plain schemathesis finds wrong with the reference.
    """

    fault: Fault
    suite: Outcome
    plain: Outcome | None
    blamed: Failures

    @property
    def is_caught(self) -> bool:
        """Whether the suite says that the server violates the contract."""
        return self.suite.code == _VIOLATES

    @property
    def is_caught_by_plain(self) -> bool:
        """Whether plain schemathesis finds what it does not find in the reference."""
        found = [] if self.plain is None else self.plain.found
        return any((name, check) not in self.blamed for name, check in found)

    @property
    def is_as_expected(self) -> bool:
        """Whether the suite caught what can be seen, and passed what cannot."""
        return self.suite.code == (_CONFORMS if self.fault.hidden else _VIOLATES)


class Row(NamedTuple):
    """The figures of one group."""

    group: str
    faults: int
    suite: int
    plain: int
    suite_seconds: float
    plain_seconds: float


def rows(verdicts: Iterable[Verdict]) -> list[Row]:
    """Count the faults that can be seen, by group, in the order of the groups; the last row is the sum."""
    groups: dict[str, list[Verdict]] = {}
    seen = [each for each in verdicts if not each.fault.hidden]
    for each in seen:
        groups.setdefault(each.fault.group, []).append(each)
    return [_row(name, members) for name, members in groups.items()] + [_row("all", seen)]


def _row(name: str, members: list[Verdict]) -> Row:
    return Row(
        name,
        len(members),
        sum(each.is_caught for each in members),
        sum(each.is_caught_by_plain for each in members),
        sum(each.suite.seconds for each in members),
        sum(each.plain.seconds for each in members if each.plain is not None),
    )

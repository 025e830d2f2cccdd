"""Findings as text for a terminal."""

import textwrap
from collections.abc import Iterable
from types import SimpleNamespace
from typing import Any

from agendum_contract.results import Finding

_WIDTH = 118
_MOST, _MOST_TESTS = 5, 3
_LONGEST = 300


class Told:
    """What is said of a test that failed, as pytest wants it: it prints this, and JUnit keeps it.

    Args:
        findings: What the test found, at least one.

    Attributes:
        reprcrash: The same in a line.
    """

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        self._text = "\n\n".join(map(told, findings[:_MOST]))
        if len(findings) > _MOST:
            self._text += f"\n\nand {len(findings) - _MOST} more findings"
        first = findings[0]
        came = next(iter(first.came.splitlines()), "")
        self.reprcrash = SimpleNamespace(message=f"{heading(first)}: {came}"[:_LONGEST])

    def __str__(self) -> str:
        return self._text

    def toterminal(self, tw: Any) -> None:
        """Write it to a terminal."""
        tw.line(self._text)


def told(finding: Finding) -> str:
    """Return the lines that tell a finding, in the order in which they help: what was promised comes first."""
    place = f" (openapi.yaml:{finding.line})" if finding.line else ""
    lines = [heading(finding), *_entry("promised", finding.promised + place)]
    if finding.docs:
        lines.append(f"    {finding.docs}")
    lines += _entry("came", finding.came)
    if finding.curl:
        lines.append(f"  curl: {finding.curl}")
    if finding.replay:
        lines += [f"  seed: {finding.seed}", f"  again: {finding.replay}"]
    lines += [f"  test: {name}" for name in finding.tests[:_MOST_TESTS]]
    if len(finding.tests) > _MOST_TESTS:
        lines.append(f"  and {len(finding.tests) - _MOST_TESTS} more tests")
    return "\n".join(lines)


def heading(finding: Finding) -> str:
    """Return a finding in a few words."""
    return f"{finding.operation}: {finding.check}" if finding.operation else finding.check


def all_told(findings: Iterable[Finding]) -> str:
    """Return the lines that tell findings, numbered: the first is to be looked at first."""
    return "\n\n".join(f"{number}. {told(each)}" for number, each in enumerate(findings, 1))


def _entry(name: str, text: str) -> list[str]:
    first, *rest = text.splitlines() or [""]
    found = textwrap.wrap(
        first, _WIDTH, initial_indent=f"  {name}: ", subsequent_indent="    ", break_long_words=False
    ) or [f"  {name}:"]
    for line in rest:
        found += textwrap.wrap(line, _WIDTH, initial_indent="    ", subsequent_indent="    ", break_long_words=False)
    return found

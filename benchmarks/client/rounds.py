"""Rounds in which all that is compared takes its turn, and what is made of their figures."""

import json
import os
import statistics
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

_LONGEST = 120.0


@dataclass(frozen=True)
class Case:
    """One command that prints one figure, in a fresh process.

    Attributes:
        command: The command.
        tree: The folder that the measured package is imported from, if it is not installed.
    """

    command: tuple[str, ...]
    tree: Path | None = None

    def figure(self) -> float:
        """Run the command, and return its figure.

        Raises:
            RuntimeError: It failed; the message has the last line of what went wrong.
        """
        return float(json.loads(self.run()))

    def run(self) -> str:
        """Run the command, and return what it printed.

        Raises:
            RuntimeError: It failed; the message has the last line of what went wrong.
        """
        # Only what a program needs: PYTHON* and AGENDUM_* of the caller would change what is measured.
        environment = {
            name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR", "SYSTEMROOT") if name in os.environ
        }
        if self.tree:
            environment["PYTHONPATH"] = str(self.tree)
        try:
            done = subprocess.run(
                self.command, capture_output=True, text=True, check=False, env=environment, timeout=_LONGEST
            )
        except subprocess.TimeoutExpired:
            raise RuntimeError(f"no figure after {_LONGEST:.0f} s") from None
        if done.returncode:
            raise RuntimeError(_why(done.stderr) or f"status {done.returncode}")
        return done.stdout


def _why(trace: str) -> str:
    """Return the line of a traceback that names the error; what the error says may have more lines."""
    lines = trace.strip().splitlines()
    last_call = max((number for number, line in enumerate(lines) if line.startswith("  File ")), default=-1)
    return next((line for line in lines[last_call + 1 :] if not line.startswith(" ")), "")


@dataclass
class Figures:
    """What a case came to, round by round; or why it has no figure."""

    rounds: list[float] = field(default_factory=list)
    failure: str = ""

    @property
    def median(self) -> float:
        """The median of all rounds."""
        return statistics.median(self.rounds)

    def ratios(self, other: "Figures") -> list[float]:
        """Return the ratio of each round: a machine that gets slower slows both."""
        return [a / b for a, b in zip(self.rounds, other.rounds, strict=True)]


def interleave(cases: dict[str, Case], count: int, known: Mapping[str, Figures]) -> dict[str, Figures]:
    """Run all cases in each of so many rounds; a case that fails, or is known to, is left out from then on.

    Each second round runs backwards, so that no case always comes after the same other one.
    """
    found = {name: known.get(name) or Figures() for name in cases}
    for number in range(count):
        order: Iterable[str] = cases if number % 2 == 0 else reversed(cases)
        for name in order:
            if not found[name].failure:
                try:
                    found[name].rounds.append(cases[name].figure())
                except RuntimeError as error:
                    found[name].failure = str(error)
    return found

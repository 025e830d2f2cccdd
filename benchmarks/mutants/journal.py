"""What was found so far, in a file with one line for each run, so that a bench that was stopped goes on."""

import json
import threading
from pathlib import Path

from doubles.mutants.run import Outcome, Selection

REFERENCE = "(none)"

Failures = frozenset[tuple[str, str]]


class Journal:
    """The outcomes of a bench.

    Args:
        file: Where they are kept; what is in it already is not run again.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = threading.Lock()
        self._outcomes: dict[str, Outcome] = {}
        lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
        for line in lines:
            key, *outcome = json.loads(line)
            self._outcomes[key] = Outcome(*outcome)

    def get(self, column: str, fault: str, about: Selection) -> Outcome | None:
        """Return the outcome of a run, or None where there was none."""
        return self._outcomes.get(_key(column, fault, about))

    def keep(self, column: str, fault: str, about: Selection, outcome: Outcome) -> None:
        """Keep an outcome."""
        key = _key(column, fault, about)
        with self._lock, self._file.open("a", encoding="utf-8") as file:
            file.write(json.dumps([key, *outcome]) + "\n")
            self._outcomes[key] = outcome

    def blamed(self) -> Failures:
        """Return what plain schemathesis finds wrong with the reference, which no fault can be credited with."""
        found = [outcome.found for key, outcome in self._outcomes.items() if key.startswith(f"plain {REFERENCE} ")]
        return frozenset((name, check) for failures in found for name, check in failures)


def _key(column: str, fault: str, about: Selection) -> str:
    return f"{column} {fault} {','.join(about.only)} {about.examples} {about.ttl:g}"

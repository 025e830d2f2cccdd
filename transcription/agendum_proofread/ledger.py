"""The two ledgers: what pages were read, and where they contradict each other."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

CONTRADICTIONS = "contradictions.yaml"
SOURCES = "sources.yaml"


@dataclass(frozen=True, slots=True)
class Explanation:
    """A difference that is on purpose, with the words of both sides, so that no other difference hides behind it."""

    operation: str
    part: str
    field: str
    aspect: str
    page: str
    spec: str


def read_explanations(path: Path) -> dict[Explanation, str]:
    """Return the differences that contradictions explain, each with its id."""
    found: dict[Explanation, str] = {}
    for row in yaml.safe_load(path.read_text(encoding="utf-8")):
        for explained in row["explains"]:
            found |= dict.fromkeys(_explanations(explained), row["id"])
    return found


def read_fingerprints(path: Path) -> dict[str, set[str]]:
    """Return the SHA-256 of the pages that each operation was transcribed from."""
    found: dict[str, set[str]] = {}
    for row in yaml.safe_load(path.read_text(encoding="utf-8")):
        for operation in row["operations"]:
            found.setdefault(operation, set()).update(row.get("sha256", ()))
    return found


def _explanations(row: Mapping[str, Any]) -> Iterable[Explanation]:
    operations, fields = (
        value if isinstance(value, list) else [value] for value in (row["operation"], row.get("field", ""))
    )
    for operation in operations:
        for name in fields:
            yield Explanation(operation, row["part"], name, row["aspect"], str(row["page"]), str(row["spec"]))

"""The figures that the explanations tell are those of what they explain."""

import re
from collections import Counter
from pathlib import Path

import pytest
import yaml

from spec_document import OPERATIONS

_ROOT = Path(__file__).parents[2]
_EXPLANATION = _ROOT / "docs" / "explanation"
_EVIDENCE, _PROVES = (
    (_EXPLANATION / name).read_text(encoding="utf-8") for name in ("evidence.md", "what-the-suite-proves.md")
)


def _ledger(name: str) -> list[object]:
    rows: list[object] = yaml.safe_load((_ROOT / "transcription" / name).read_text(encoding="utf-8"))
    return rows


def test_levels_are_counted() -> None:
    """A reader would think more of the pages than there is in them."""
    told = {name: int(count) for name, count in re.findall(r"^\| `(\w+)` \| (\d+) \|", _EVIDENCE, re.MULTILINE)}
    assert Counter(operation["x-evidence"] for _, _, operation in OPERATIONS.values()) == told


@pytest.mark.parametrize("page", sorted(_EXPLANATION.glob("*.md")), ids=lambda page: page.stem)
def test_ledgers_are_counted(page: Path) -> None:
    """A ledger grows, and a page does not by itself."""
    text = page.read_text(encoding="utf-8")
    counted = {
        r"(\d+)\s+(?:such\s+)?places": len(_ledger("contradictions.yaml")),
        r"(\d+)\s+operations": len(OPERATIONS),
    }
    for pattern, expected in counted.items():
        assert {str(expected)} >= set(re.findall(pattern, text)), pattern


def test_broken_servers_and_clients_are_those_that_were_measured() -> None:
    """The table would boast of what was never tried, or of what was not found."""
    results = (_ROOT / "benchmarks" / "RESULTS.md").read_text(encoding="utf-8")
    measured = {
        "servers": re.search(r"^\| all \| (\d+) \| (\d+) \| (\d+) \|", results, re.MULTILINE),
        "hidden": re.search(r"^failure\. (\d+) more cannot be seen", results, re.MULTILINE),
        "clients": re.search(r"^Of (\d+) clients .*\n(\d+):", results, re.MULTILINE),
    }
    servers, hidden, clients = (found.groups() if found else () for found in measured.values())
    rows = re.findall(r"^\| (?:servers|clients)[^|]*\| (\d+) \| (\d+) \| ([\d-]+) \|$", _PROVES, re.MULTILINE)

    assert [servers, (*hidden, "0", "0"), (*clients, "-")] == rows
    assert f"\n{servers[1]} of {servers[0]} needs" in _PROVES

"""A run as JSON: everything that is known of it, for programs; `report.schema.json` says what there is."""

import json
from dataclasses import asdict
from typing import Any

from agendum_contract.reports.words import outcomes, verdict
from agendum_contract.results import Run

# A reader of one number can read all later reports of that number.
FORMAT = 1


def json_report(run: Run) -> str:
    """Return a run as JSON."""
    return json.dumps(as_values(run), indent=1, ensure_ascii=False) + "\n"


def as_values(run: Run) -> dict[str, Any]:
    """Return a run as values of JSON; sets are lists in order."""
    found: dict[str, Any] = _plain(asdict(run))
    return {"format": FORMAT, "says": verdict(run), "outcomes": outcomes(run), **found}


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(name): _plain(inner) for name, inner in value.items()}
    if isinstance(value, set | frozenset):
        return sorted(value)
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    # Half of a pair is no letter, and no file can hold it.
    return value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) else value

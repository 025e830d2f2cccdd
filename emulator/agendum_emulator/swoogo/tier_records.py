"""A package or a registrant type of an event: two names for the same record.

A field that was never set is null, one that was cleared is an empty string, and the capacity is printed as a string.
"""

from collections.abc import Mapping
from typing import Any

from agendum_emulator.store import Record
from agendum_emulator.validation import Problem

TEXTS = ("public_short_name", "admin_short_name", "description", "sold_out_message")
COUNTS = ("capacity", "min_group_size", "max_group_size")


def rule_problems(body: Mapping[str, Any]) -> list[Problem]:
    """What is wrong with a request that the schema allows."""
    capacity = body.get("capacity")
    return [Problem(("capacity",), "must not be negative")] if isinstance(capacity, int) and capacity < 0 else []


def new(given: Mapping[str, Any], now: str) -> Record:
    """The record of a package or a registrant type; `id`, `event_id` and `name` must be given."""
    return {
        "id": given["id"],
        "event_id": given["event_id"],
        "name": given["name"],
        **{name: given.get(name) for name in (*TEXTS, *COUNTS)},
        "created_at": now,
        "updated_at": now,
    }


def as_read(record: Record) -> Record:
    """The record as it is printed, which does not tell its event."""
    shown = {name: value for name, value in record.items() if name != "event_id"}
    return {**shown, **{name: _as_text(record[name]) for name in COUNTS}}


def _as_text(count: Any) -> str | None:
    return None if count is None else str(count)

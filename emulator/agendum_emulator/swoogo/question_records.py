"""A Swoogo question, as the vendor's old documentation has it; a seed is the only way to make one here."""

from collections.abc import Mapping
from typing import Any, Final

from agendum_emulator.store import Record
from agendum_emulator.swoogo import field_records

# The library of questions belongs to no event.
LIBRARY: Final = 0


def new(given: Mapping[str, Any], now: str) -> Record:
    """The record of a question; only `id` must be given. Without an event it is one of the library."""
    field = field_records.new(given)
    return {
        "id": given["id"],
        "event_id": given.get("event_id", LIBRARY),
        "type": field["type"],
        "attribute": field["attribute"],
        "name": given.get("name", f"question {given['id']}"),
        "public_short_name": "",
        "admin_short_name": "",
        "hint": "",
        "min_length": None,
        "max_length": None,
        "has_fees": False,
        "visible_to_contacts": True,
        "default_page": "begin",
        "default_visible": True,
        "default_required": False,
        "default_sort": 0,
        "default_response": None,
        "upload_groups": None,
        "notes": "",
        "created_at": now,
        "updated_at": now,
        "choices": field["choices"],
    }


def as_read(question: Record) -> Record:
    """A question without what `expand` adds."""
    return {name: value for name, value in question.items() if name != "choices"}

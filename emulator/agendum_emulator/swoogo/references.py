"""Records that a body names: each must be there, and where it matters it must be one of the same event."""

from collections.abc import Mapping
from typing import Any

from agendum_emulator.errors import swoogo_field_errors
from agendum_emulator.messages import RefusedError
from agendum_emulator.store import Record
from agendum_emulator.swoogo.desk import Desk, refuse
from agendum_emulator.validation import Problem


def require_fields(body: Mapping[str, Any], *names: str) -> None:
    """Refuse a body without fields that no page calls required, and nothing can be done without."""
    refuse([Problem((name,), "is required") for name in names if name not in body])


def named(desk: Desk, kind: str, body: Mapping[str, Any], name: str) -> Record:
    """The record that a field names.

    Raises:
        RefusedError: There is none; the answer is a 422.
    """
    record = desk.store.get(kind, body[name])
    if record is None:
        raise RefusedError(swoogo_field_errors([(name, f"{name} does not exist: {body[name]}.")]))
    return record


def named_of_event(desk: Desk, kind: str, body: Mapping[str, Any], name: str, event_id: int) -> Record:
    """The record of an event that a field names.

    Raises:
        RefusedError: There is none, or it belongs to another event; the answer is a 422.
    """
    record = named(desk, kind, body, name)
    if record["event_id"] != event_id:
        raise RefusedError(swoogo_field_errors([(name, f"{name} belongs to another event: {body[name]}.")]))
    return record

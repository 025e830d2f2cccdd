"""Custom field definitions of sessions: a list, and changes of a name or of choices."""

from collections.abc import Mapping
from typing import Final

from agendum_emulator.messages import Call, Reply
from agendum_emulator.store import Record, Store
from agendum_emulator.swoogo import field_records
from agendum_emulator.swoogo.desk import Action, Desk, refuse
from agendum_emulator.swoogo.resource import Resource

KIND = "swoogo-session-fields"


def _as_read(field: Record, _store: Store) -> Record:
    return field


RESOURCE = Resource(KIND, "sessions/fields.json", ("id", "attribute", "name"), _as_read)


def list_session_fields(desk: Desk, call: Call) -> Reply:
    """Answer a page of the field definitions; the vendor knows no order here."""
    return desk.many(RESOURCE, desk.store.all(KIND), call)


def update_session_field(desk: Desk, call: Call) -> Reply:
    """Rename a field, and delete, rename or add choices."""
    body = desk.json("update_session_field", call)
    field = desk.found(KIND, call.params["field_id"])
    choices, problems = field_records.with_changes(field["choices"], body.get("choices", []))
    refuse(problems)
    changed = {**field, "name": body.get("name", field["name"]), "choices": choices}
    desk.store.put(KIND, changed)
    return desk.one(RESOURCE, changed, call)


ACTIONS: Final[Mapping[str, Action]] = {
    "list_session_fields": list_session_fields,
    "update_session_field": update_session_field,
}

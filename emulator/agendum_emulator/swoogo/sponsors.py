"""Swoogo's operations on sponsors and on the definitions of their fields: both are only read."""

from collections.abc import Mapping
from typing import Final

from agendum_emulator.messages import Call, Reply
from agendum_emulator.store import Record, Store
from agendum_emulator.swoogo import sponsor_records
from agendum_emulator.swoogo.desk import Action, Desk
from agendum_emulator.swoogo.resource import Resource

KIND = "swoogo-sponsors"
FIELDS = "swoogo-sponsor-fields"

# The attribute of the built-in field that has the levels as its choices.
_LEVEL = "level"


def _as_read(sponsor: Record, store: Store) -> Record:
    levels = [choice for field in store.all(FIELDS) if field["attribute"] == _LEVEL for choice in field["choices"]]
    return sponsor_records.as_read(sponsor, levels)


def _field_as_read(field: Record, _store: Store) -> Record:
    return field


RESOURCE = Resource(KIND, "sponsors.json", ("id", "name"), _as_read)
FIELD_RESOURCE = Resource(FIELDS, "sponsors/fields.json", ("id", "attribute", "name"), _field_as_read)


def get_sponsor(desk: Desk, call: Call) -> Reply:
    """Answer one sponsor."""
    return desk.one(RESOURCE, desk.found(KIND, call.params["sponsor_id"]), call)


def get_sponsor_field(desk: Desk, call: Call) -> Reply:
    """Answer the definition of one field."""
    return desk.one(FIELD_RESOURCE, desk.found(FIELDS, call.params["field_id"]), call)


ACTIONS: Final[Mapping[str, Action]] = {"get_sponsor": get_sponsor, "get_sponsor_field": get_sponsor_field}

"""Swoogo's operations on registrant types."""

from collections.abc import Mapping
from typing import Final

from agendum_emulator.messages import Call, Reply, json_reply
from agendum_emulator.store import Record, Store
from agendum_emulator.swoogo import tier_records
from agendum_emulator.swoogo.desk import Action, Desk, refuse
from agendum_emulator.swoogo.references import require_fields
from agendum_emulator.swoogo.resource import Resource

KIND = "swoogo-registrant-types"


def _as_read(record: Record, _store: Store) -> Record:
    return tier_records.as_read(record)


def _as_read_alone(record: Record, _store: Store) -> Record:
    # This page alone has the capacity as a number.
    return {**tier_records.as_read(record), "capacity": record["capacity"]}


RESOURCE = Resource(KIND, "reg-types.json", ("id", "name"), _as_read)
_ALONE = Resource(KIND, "reg-types.json", ("id", "name"), _as_read_alone)


def list_registrant_types(desk: Desk, call: Call) -> Reply:
    """Answer a page of an event's registrant types."""
    return desk.many(RESOURCE, desk.of_event(KIND, desk.query(call)), call)


def get_registrant_type(desk: Desk, call: Call) -> Reply:
    """Answer one registrant type."""
    return desk.one(_ALONE, desk.found(KIND, call.params["registrant_type_id"]), call)


def create_registrant_type(desk: Desk, call: Call) -> Reply:
    """Store a registrant type of an event."""
    body = desk.form("create_registrant_type", call)
    require_fields(body, "event_id", "name")
    refuse(tier_records.rule_problems(body))
    desk.event(body["event_id"])
    record = tier_records.new({**body, "id": desk.store.next_id(KIND)}, desk.now())
    desk.store.put(KIND, record)
    return json_reply(201, tier_records.as_read(record))


def update_registrant_type(desk: Desk, call: Call) -> Reply:
    """Change the fields that were sent."""
    body = desk.form("update_registrant_type", call)
    refuse(tier_records.rule_problems(body))
    record = desk.found(KIND, call.params["registrant_type_id"])
    return json_reply(200, tier_records.as_read(desk.change(KIND, record, body)))


ACTIONS: Final[Mapping[str, Action]] = {
    "list_registrant_types": list_registrant_types,
    "get_registrant_type": get_registrant_type,
    "create_registrant_type": create_registrant_type,
    "update_registrant_type": update_registrant_type,
}

"""Locations of sessions: nothing but their creation is documented."""

from collections.abc import Mapping
from typing import Any, Final

from agendum_emulator.messages import Call, Reply, json_reply
from agendum_emulator.store import Record
from agendum_emulator.swoogo.desk import USER_ID, Action, Desk, refuse
from agendum_emulator.validation import Problem

KIND = "swoogo-locations"


def create_location(desk: Desk, call: Call) -> Reply:
    """Store a location of an event."""
    body = desk.form("create_location", call)
    if body.get("capacity", 0) < 0:
        refuse([Problem(("capacity",), "must not be negative")])
    desk.event(body["event_id"])
    return json_reply(200, _as_created(desk.add(KIND, {**_DEFAULTS, **body})))


_DEFAULTS: Final[Mapping[str, Any]] = {"capacity": None, "color": None, "use_event_address": 1}


def _as_created(location: Record) -> Record:
    return {
        "id": location["id"],
        "name": location["name"],
        "capacity": location["capacity"],
        "color": location["color"],
        "use_event_address": bool(location["use_event_address"]),
        "created_by": USER_ID,
        "created_at": location["created_at"],
        "updated_by": USER_ID,
        "updated_at": location["updated_at"],
    }


ACTIONS: Final[Mapping[str, Action]] = {"create_location": create_location}

"""Somebody else works in the account at the same time: now and then a list has one more record."""

from doubles.independent.exchange import Call
from doubles.independent.swoogo import hook_records, people, session_records


def drift(call: Call, path: str) -> None:
    """Add a record to the list that is asked for, if it is time."""
    world = call.world
    world.lists_answered += 1
    if not call.choices.drifts or world.lists_answered % call.choices.drifts:
        return
    name = f"Drift {world.lists_answered}"
    match path:
        case "sessions":
            session_records.store(call, {"event_id": 1, "name": name, "date": "2025-07-20"})
        case "registrants":
            address = f"drift{world.lists_answered}@example.com"
            people.register(call, {"event_id": 1, "email": address, "first_name": "Dora", "last_name": name})
        case "webhooks":
            hook_records.store(call, {"name": name, "url": "https://example.com", "trigger_object": "session"})
        case "reg-types.json":
            people.store_type(call, "types", {"event_id": 1, "name": name})
        case _:
            return

"""Swoogo's operations on events."""

from collections.abc import Mapping
from typing import Final

from agendum_emulator.messages import Call, Reply
from agendum_emulator.store import Record, Store
from agendum_emulator.swoogo import event_records, session_records, speakers, sponsors
from agendum_emulator.swoogo.desk import Action, Desk
from agendum_emulator.swoogo.resource import Resource

KIND = "swoogo-events"


def _as_read(event: Record, _store: Store) -> Record:
    return event_records.as_read(event)


def _sessions(event: Record, store: Store) -> list[Record]:
    # No page prints a session inside an event; one inside a speaker is the nearest.
    return [session_records.as_nested(session, event) for session in _of(event, "swoogo-sessions", store)]


def _all(resource: Resource, event: Record, store: Store) -> list[Record]:
    return [resource.read(record, store) for record in _of(event, resource.kind, store)]


def _of(event: Record, kind: str, store: Store) -> list[Record]:
    return [record for record in store.all(kind) if record["event_id"] == event["id"]]


RESOURCE = Resource(
    KIND,
    "events.json",
    ("id", "name"),
    _as_read,
    relations={
        "folder": lambda event, _store: event["folder"],
        "location": lambda event, _store: event["location"],
        "sessions": _sessions,
        "sponsors": lambda event, store: _all(sponsors.RESOURCE, event, store),
        "speakers": lambda event, store: _all(speakers.RESOURCE, event, store),
        "translations": lambda _event, _store: [],
    },
)


def list_events(desk: Desk, call: Call) -> Reply:
    """Answer a page of the account's events."""
    return desk.many(RESOURCE, desk.store.all(KIND), call)


def get_event(desk: Desk, call: Call) -> Reply:
    """Answer one event."""
    return desk.one(RESOURCE, desk.found(KIND, call.params["event_id"]), call)


ACTIONS: Final[Mapping[str, Action]] = {"list_events": list_events, "get_event": get_event}

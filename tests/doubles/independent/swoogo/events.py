"""Swoogo's events, which are listed without naming one, and read with what is in them."""

from functools import partial
from typing import Any

from doubles.independent.exchange import Answer, Call, Record
from doubles.independent.swoogo.common import count, found, with_event
from doubles.independent.swoogo.lists import Kind, Relations, listed, one
from doubles.independent.swoogo.sessions import sessions_of_event
from doubles.independent.swoogo.speakers import printed_speaker
from doubles.independent.swoogo.sponsors import printed_sponsor


def _printed(call: Call, event: Record) -> Record:
    unset: dict[str, Any] = dict.fromkeys(("folder_id", "domain", "start_time", "end_time", "close_date", "close_time"))
    free = bool(event["free_event"]) if call.choices.flags == "bool" else event["free_event"]
    sizes = {name: count(call, None) for name in ("capacity", "target_attendance")}
    return {**event, **unset, **sizes, "free_event": free, "type_id": None, "webinar_url": None}


def _relations(call: Call, event: Record) -> Relations:
    number = event["id"]
    return {
        "folder": lambda: None,
        "location": lambda: None,
        "sessions": lambda: sessions_of_event(call, number),
        "sponsors": lambda: [printed_sponsor(call, each) for each in with_event(call["sponsors"], number)],
        "speakers": lambda: [printed_speaker(call, each) for each in with_event(call["speakers"], number)],
        "translations": list,
    }


def _kind(call: Call) -> Kind:
    return Kind("events", partial(_printed, call), relations=partial(_relations, call), stamped=True, stated=True)


def list_events(call: Call) -> Answer:
    """List the events of the account."""
    return listed(call, list(call["events"].values()), _kind(call))


def get_event(call: Call, event_id: str) -> Answer:
    """Read one event."""
    return one(call, found(call, "events", event_id), _kind(call))

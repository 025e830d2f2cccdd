"""Swoogo's sessions: list, read, create, update."""

import secrets
from functools import partial

from doubles.independent.exchange import Answer, Call, Record, now
from doubles.independent.swoogo import session_fields, session_records
from doubles.independent.swoogo.common import created, found, require_event, with_event
from doubles.independent.swoogo.fees import printed_fee
from doubles.independent.swoogo.forms import Form, sent_form
from doubles.independent.swoogo.lists import Kind, Relations, listed, one, records_of_event

_KNOWN = {*session_records.DEFAULTS, "custom_fields", "id"}


def _kind(call: Call) -> Kind:
    return Kind("sessions", partial(session_records.whole, call), relations=partial(relations, call))


def relations(call: Call, session: Record) -> Relations:
    """Return what can be expanded of a session."""
    number = session["id"]
    return {
        "track": lambda: _named(call, "tracks", session["track_id"]),
        "location": lambda: _named(call, "locations", session["location_id"]),
        "speakers": lambda: [
            {name: each[name] for name in ("id", "first_name", "last_name")}
            for each in call["speakers"].values()
            if number in each["sessions"]
        ],
        "fees": lambda: printed_fee(call, "session", number),
        "translations": list,
        "registrantCount": lambda: sum(number in each["sessions"] for each in call["registrants"].values()),
    }


def _named(call: Call, table: str, number: int | None) -> Record | None:
    if number is None:
        return None
    return {"id": number, "name": call[table].get(number, {}).get("name", "Elsewhere")}


def list_sessions(call: Call) -> Answer:
    """List the sessions of an event."""
    return listed(call, records_of_event(call, list(call["sessions"].values())), _kind(call))


def get_session(call: Call, session_id: str) -> Answer:
    """Read one session."""
    session = found(call, "sessions", session_id)
    return one(call, session, _kind(call), session_records.single(call, session))


def create_session(call: Call) -> Answer:
    """Create a session."""
    values = session_fields.read(Form(call, sent_form(call)))
    require_event(call, values["event_id"])
    session_fields.settle_zone(call, values, call["events"][values["event_id"]])
    if not call.choices.chosen_secure_id or not values.get("secure_id"):
        values["secure_id"] = secrets.token_hex(6)
    return created(call, session_records.written(call, session_records.store(call, values)))


def update_session(call: Call, session_id: str) -> Answer:
    """Change the fields of a session that are sent; others, and those that cannot be set, are left alone."""
    session = found(call, "sessions", session_id)
    fields = {name: value for name, value in sent_form(call).items() if name in _KNOWN - {"id"}}
    values = session_fields.read(Form(call, fields), before=session)
    if not call.choices.chosen_secure_id:
        values.pop("secure_id", None)
    if "timezone" in values and call.choices.event_zone_wins and values.get("use_event_timezone"):
        values["timezone"] = call["events"][session["event_id"]]["timezone"]
    session["custom"] = {**session["custom"], **values.pop("custom")}
    session.update(values, updated_at=now())
    whole = call.choices.updated_answer == "whole"
    return Answer(200, session_records.written(call, session) if whole else session_records.single(call, session))


def sessions_of_event(call: Call, event: int) -> list[Record]:
    """Return the sessions of an event as they stand within it."""
    return [session_records.nested(call, each) for each in with_event(call["sessions"], event)]

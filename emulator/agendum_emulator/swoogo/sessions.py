"""Swoogo's operations on sessions, their prices and their attendance."""

from collections.abc import Mapping
from typing import Any, Final

from agendum_emulator.messages import Call, Reply, json_reply
from agendum_emulator.store import Record, Store
from agendum_emulator.swoogo import fees, registrant_records, session_records
from agendum_emulator.swoogo.desk import Action, Desk, is_moment, refuse
from agendum_emulator.swoogo.references import named, named_of_event, require_fields
from agendum_emulator.swoogo.resource import Resource
from agendum_emulator.validation import Problem

KIND = "swoogo-sessions"
FEES = "swoogo-session-fees"
ATTENDANCES = "swoogo-session-attendances"

_MOMENTS = ("waiting_room_date", "check_in_date", "check_out_date", "on_demand_date")
_SPEAKER_FIELDS = (
    "id",
    "first_name",
    "middle_name",
    "last_name",
    "bio",
    "company",
    "job_title",
    "profile_picture",
    "direct_link",
)


def _as_read(session: Record, store: Store) -> Record:
    # An event is never deleted, so that a record's event is there.
    return session_records.as_read(session, store.get("swoogo-events", session["event_id"]) or {})


def _custom(session: Record) -> Mapping[str, Any]:
    fields: Mapping[str, Any] = session["custom_fields"]
    return fields


def _related(kind: str, key: str, session: Record, store: Store) -> Record | None:
    record = store.get(kind, session[key] or 0)
    return None if record is None else {"id": record["id"], "name": record["name"]}


def _speakers(session: Record, store: Store) -> list[Record]:
    speakers = (speaker for speaker in store.all("swoogo-speakers") if session["id"] in speaker["session_ids"])
    return [{name: speaker[name] for name in _SPEAKER_FIELDS} for speaker in speakers]


def _fee(session: Record, store: Store) -> Record:
    fee = fees.as_read(fees.stored(store, FEES, session["id"]), "session_id")
    return {name: fee[name] for name in ("price", "conditional_prices")}


def _registrant_count(session: Record, store: Store) -> int:
    return sum(session["id"] in registrant["session_ids"] for registrant in store.all(registrant_records.KIND))


RESOURCE = Resource(
    KIND,
    "sessions.json",
    ("id", "name"),
    _as_read,
    _custom,
    {
        "track": lambda session, store: _related("swoogo-tracks", "track_id", session, store),
        "location": lambda session, store: _related("swoogo-locations", "location_id", session, store),
        "speakers": _speakers,
        "fees": _fee,
        "translations": lambda _session, _store: [],
        "registrantCount": _registrant_count,
    },
)


def list_sessions(desk: Desk, call: Call) -> Reply:
    """Answer a page of an event's sessions."""
    return desk.many(RESOURCE, desk.of_event(KIND, desk.query(call)), call)


def get_session(desk: Desk, call: Call) -> Reply:
    """Answer one session."""
    return desk.one(RESOURCE, desk.found(KIND, call.params["session_id"]), call)


def create_session(desk: Desk, call: Call) -> Reply:
    """Store a session of an event; the answer repeats what was written."""
    body = desk.form("create_session", call)
    refuse(session_records.rule_problems(body))
    event = desk.event(body["event_id"])
    session = session_records.new(body, desk.store.next_id(KIND), event, desk.now())
    desk.store.put(KIND, session)
    return json_reply(200, session_records.as_written(session))


def update_session(desk: Desk, call: Call) -> Reply:
    """Change the fields that were sent, but not whose session it is."""
    body = desk.form("update_session", call)
    refuse(session_records.rule_problems(body))
    session = desk.found(KIND, call.params["session_id"])
    changed = desk.change(KIND, session, session_records.changes(body, session))
    return desk.one(RESOURCE, changed, call)


def update_session_fee(desk: Desk, call: Call) -> Reply:
    """Set the price of a session."""
    body = desk.json("update_session_fee", call)
    session = desk.found(KIND, call.params["session_id"])
    return json_reply(200, fees.as_read(fees.change(desk, FEES, session["id"], body), "session_id"))


def remove_session_fee(desk: Desk, call: Call) -> Reply:
    """Clear the price of a session."""
    session = desk.found(KIND, call.params["session_id"])
    return json_reply(200, fees.as_read(fees.clear(desk, FEES, session["id"]), "session_id"))


def create_session_attendance(desk: Desk, call: Call) -> Reply:
    """Store that a registrant attended; the ids come back as strings."""
    body = desk.form("create_session_attendance", call)
    require_fields(body, "session_id", "registrant_id")
    session = named(desk, KIND, body, "session_id")
    named_of_event(desk, registrant_records.KIND, body, "registrant_id", session["event_id"])
    moments = {name: body.get(name) for name in _MOMENTS}
    refuse(Problem((name,), "is no moment of the calendar") for name in _MOMENTS if not is_moment(moments[name]))
    ids = {name: body[name] for name in ("session_id", "registrant_id")}
    record = desk.add(ATTENDANCES, {**ids, **moments})
    return json_reply(200, session_records.as_attendance(record))


ACTIONS: Final[Mapping[str, Action]] = {
    "list_sessions": list_sessions,
    "get_session": get_session,
    "create_session": create_session,
    "update_session": update_session,
    "update_session_fee": update_session_fee,
    "remove_session_fee": remove_session_fee,
    "create_session_attendance": create_session_attendance,
}

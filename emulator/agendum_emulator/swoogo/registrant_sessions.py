"""Sessions of registrants: a place that is left, and no two sessions at one time."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from agendum_emulator.errors import swoogo_error
from agendum_emulator.messages import Call, RefusedError, Reply, json_reply
from agendum_emulator.store import Record
from agendum_emulator.swoogo import places, registrant_emails, registrant_records, sessions
from agendum_emulator.swoogo.desk import Action, Desk

KIND = registrant_records.KIND


def add_session_to_registrant(desk: Desk, call: Call) -> Reply:
    """Add a session of the registrant's event; one that is there already is not added again."""
    registrant = desk.found(KIND, call.params["registrant_id"])
    session = desk.found(sessions.KIND, call.params["session_id"])
    if session["event_id"] != registrant["event_id"]:
        raise RefusedError(swoogo_error(400, "The session belongs to another event."))
    asked = desk.query(call)
    if session["id"] not in registrant["session_ids"]:
        _check_conflicts(desk, registrant, session)
        if not asked.flag("override_capacity_errors"):
            places.require_free(
                desk.store, session["capacity"], lambda other: session["id"] in other["session_ids"], "session"
            )
        if not asked.flag("validate_only"):
            desk.change(KIND, registrant, {"session_ids": [*registrant["session_ids"], session["id"]]})
    if asked.flag("send_email") and not asked.flag("validate_only"):
        registrant_emails.send(desk, registrant, registrant_emails.MODIFIED)
    return json_reply(200, {"success": True})


def _check_conflicts(desk: Desk, registrant: Record, session: Record) -> None:
    event = desk.event(registrant["event_id"])
    for number in registrant["session_ids"]:
        other = desk.store.get(sessions.KIND, number)
        if other is not None and _conflict(session, other, event):
            raise RefusedError(swoogo_error(400, f"The session is at the time of session {number}."))


def _conflict(session: Record, other: Record, event: Record) -> bool:
    if not (session["prevent_session_conflicts"] or other["prevent_session_conflicts"]):
        return False
    one, two = _span(session, event), _span(other, event)
    return one is not None and two is not None and one[0] < two[1] and two[0] < one[1]


def _span(session: Record, event: Record) -> tuple[datetime, datetime] | None:
    start, end = session["start_time"], session["end_time"]
    if start is None or end is None:
        return None
    zone = ZoneInfo(event["timezone"] if session["use_event_timezone"] else session["timezone"])
    day = date.fromisoformat(session["date"])
    first, last = (datetime.combine(day, time.fromisoformat(clock), zone) for clock in (start, end))
    return first, last


ACTIONS: Final[Mapping[str, Action]] = {"add_session_to_registrant": add_session_to_registrant}

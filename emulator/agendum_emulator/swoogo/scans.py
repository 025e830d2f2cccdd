"""Check-ins: at the event by the registrant's id, at a session by a scan."""

from collections.abc import Mapping
from typing import Any, Final

from agendum_emulator.errors import swoogo_error
from agendum_emulator.messages import Call, RefusedError, Reply, json_reply
from agendum_emulator.store import Record
from agendum_emulator.swoogo import registrant_records, sessions
from agendum_emulator.swoogo.desk import USER_ID, Action, Desk
from agendum_emulator.swoogo.references import named, require_fields

KIND = "swoogo-scans"
_REGISTRANTS = registrant_records.KIND
_ATTENDED: Final = "attended"


def check_in_registrant(desk: Desk, call: Call) -> Reply:
    """Change the status of a registration; the answer has it with a capital."""
    body = desk.multipart("check_in_registrant", call)
    require_fields(body, "id")
    registrant = named(desk, _REGISTRANTS, body, "id")
    changed = _with_status(desk, registrant, body.get("status", _ATTENDED))
    status = changed["registration_status"].capitalize()
    return json_reply(200, {"id": changed["id"], "status": status, "updated_at": changed["updated_at"]})


def create_session_scan(desk: Desk, call: Call) -> Reply:
    """Store a scan, unless there is one; a new scan checks the registrant in."""
    body = desk.form("create_session_scan", call)
    registrant = desk.found(_REGISTRANTS, call.params["registrant_id"])
    session = desk.found(sessions.KIND, call.params["session_id"])
    _check_event(desk, body, registrant, session)
    ids = {"registrant_id": registrant["id"], "scan_id": session["id"]}
    for scan in desk.store.all(KIND):
        if ids.items() <= scan.items():
            return json_reply(200, _as_created(scan))
    if not body.get("prevent_check_in", False):
        _with_status(desk, registrant, _ATTENDED)
    return json_reply(200, _as_created(desk.add(KIND, {"event_id": session["event_id"], **ids})))


def _with_status(desk: Desk, registrant: Record, status: str) -> Record:
    return desk.change(_REGISTRANTS, registrant, registrant_records.with_status(registrant, status, desk.now()))


def _check_event(desk: Desk, body: Mapping[str, Any], registrant: Record, session: Record) -> None:
    events = {registrant["event_id"], session["event_id"]}
    if "event_id" in body:
        events.add(desk.event(body["event_id"])["id"])
    if len(events) > 1:
        raise RefusedError(swoogo_error(400, "The registrant, the session and the event do not belong together."))


def _as_created(scan: Record) -> Record:
    """A scan as it is printed: the id of the session is called that of the scan."""
    return {
        "id": scan["id"],
        "event_id": scan["event_id"],
        "registrant_id": scan["registrant_id"],
        "type": "session",
        "created_by": USER_ID,
        "created_at": scan["created_at"],
        "scan_id": scan["scan_id"],
    }


ACTIONS: Final[Mapping[str, Action]] = {
    "check_in_registrant": check_in_registrant,
    "create_session_scan": create_session_scan,
}

"""Eventify's sessions: many are created at once, and the schedule has them all."""

import re
from typing import Any

from doubles.independent.eventify.checks import checked, json_body, require_links
from doubles.independent.eventify.refusals import refusal
from doubles.independent.exchange import Answer, Call, Record

_PARENTS = ("eventid", "apptabid", "scheduledateid", "scheduletrackid")
_REQUIRED = (*_PARENTS, "title", "starttime", "endtime", "colorid", "checkintype", "sessiontype")
_OPTIONAL = {
    **dict.fromkeys(("description", "coverimage", "location", "tickets_linked", "rsvp_capacity", "tags"), "text"),
    **dict.fromkeys(("speakerid", "capacity"), "integer"),
    **dict.fromkeys(("rsvp", "wait_list_enabled"), "boolean"),
    "videolink": "text",
    **{f"file{number}": "text" for number in range(1, 6)},
    **{f"additionalvideo{number}": "text" for number in range(1, 6)},
    **{f"restrictstarttime{number}": "boolean" for number in range(1, 6)},
}
_TEXTS = ("title", "starttime", "endtime", "checkintype", "sessiontype")
_KINDS = {name: "text" if name in _TEXTS else "integer" for name in _REQUIRED}
_OPTIONS = {
    "checkintype": ("nocheckinneeded", "showqr", "scanqr"),
    "sessiontype": ("general", "private", "additional", "addprivate"),
    "rsvp_capacity": ("unlimited", "fixed"),
}
_LARGEST_ID = 2**31
_FULL_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(:\d\d)?(?:Z|[+-]\d\d:?\d\d)?")
_PRIVATE = ("private", "addprivate")


def create_sessions(call: Call) -> Answer:
    """Create sessions, all of them or none; the answer has an id for each."""
    items = _items(call, json_body(call))
    if not items and not call.choices.app_empty:
        raise refusal(call, "resource is empty")
    sessions = [_session(call, each) for each in items]
    return Answer(200, [{"id": call["app_sessions"].add(each)["id"]} for each in sessions])


def _items(call: Call, body: Any) -> list[Any]:
    if isinstance(body, dict) and isinstance(body.get("resource"), list):
        if call.choices.app_unknown == "refuse" and body.keys() != {"resource"}:
            raise refusal(call, "unknown property beside resource")
        return body["resource"]  # type: ignore[no-any-return]
    if call.choices.app_body == "any" and isinstance(body, list):
        return body
    if call.choices.app_body == "any" and isinstance(body, dict) and "resource" not in body:
        return [body]
    raise refusal(call, "resource is missing")


def _session(call: Call, item: Any) -> Record:
    if not isinstance(item, dict):
        raise refusal(call, "an object is expected")
    given = {name: value for name, value in item.items() if value is not None or name in _KINDS}
    if call.choices.app_unknown == "refuse" and given != item:
        raise refusal(call, "a property must not be null")
    session = checked(call, given, _KINDS | _OPTIONAL, _REQUIRED)
    for name, value in session.items():
        if type(value) is int and value >= _LARGEST_ID:
            raise refusal(call, f"{name} is out of range")
    for name in ("title", "starttime", "endtime"):
        if not session[name].strip():
            raise refusal(call, f"{name} is blank")
    _check_options(call, session)
    _check_references(call, session)
    require_links(call, session, "coverimage", "videolink")
    if call.choices.app_times_in_order and session["endtime"] < session["starttime"]:
        raise refusal(call, "endtime is before starttime")
    return session


def _check_options(call: Call, session: Record) -> None:
    for name, options in _OPTIONS.items():
        known = (*options, "rsvp") if name == "sessiontype" and call.choices.app_rsvp_type else options
        if session.get(name, known[0]) not in known:
            raise refusal(call, f"{name} is invalid")
    needs_places = session.get("rsvp") and session.get("rsvp_capacity") == "fixed"
    if call.choices.app_answers and needs_places and "capacity" not in session:
        raise refusal(call, "capacity is required")


def _check_references(call: Call, session: Record) -> None:
    for name in _PARENTS:
        if session[name] != 1:
            raise refusal(call, f"{name} does not exist", None if call.choices.app_references else _missing(call))
    if session["colorid"] != 1:
        raise refusal(call, "colorid does not exist")
    if call.choices.app_references and session.get("speakerid", 7) not in call["app_speakers"]:
        raise refusal(call, "speakerid does not exist")


def _missing(call: Call) -> int:
    return call.choices.app_missing


def list_schedule(call: Call) -> Answer:
    """Return the schedule of the event: arrays that name each other's ids."""
    choices = call.choices
    sessions = {
        number: each
        for number, each in call["app_sessions"].items()
        if not choices.schedule_hides or each["sessiontype"] not in _PRIVATE
    }
    speakers = call["app_speakers"]
    links = [
        {"sessionid": number, "speakerid": each["speakerid"]}
        for number, each in sessions.items()
        if each.get("speakerid") in speakers
    ]
    used = {link["speakerid"] for link in links}
    shown = [each for each in speakers.values() if choices.schedule != "used" or each["id"] in used]
    schedule = {
        "sessions": [_listed(call, each) for each in sessions.values()],
        "session_speakers": links,
        "speakers": [
            {"speakerid": each["id"], **{name: each[name] for name in ("firstname", "lastname")}} for each in shown
        ],
    }
    return Answer(200, schedule if choices.schedule == "least" else schedule | _dates_and_tracks())


def _dates_and_tracks() -> Record:
    return {
        "scheduledates": [
            {"scheduledateid": 1, "scheduledate": "2025-07-20", "isactive": 1},
            {"scheduledateid": 2, "scheduledate": "2025-07-21", "isactive": 0},
        ],
        "tracks": [
            {"scheduletrackid": 1, "trackname": "Main", "scheduledateid": 1},
            {"scheduletrackid": 2, "trackname": "Side", "scheduledateid": 2},
        ],
        "sponsors": [{"sponsorid": 5, "name": "Acme", "categoryid": None, "category_details": None}],
    }


def _listed(call: Call, session: Record) -> Record:
    plain = ("title", "description", "scheduletrackid", "scheduledateid", "location")
    times = {name: _time(call, session[name]) for name in ("starttime", "endtime")}
    return {"sessionid": session["id"], **{name: session.get(name) for name in plain}, **times}


def _time(call: Call, text: str) -> str:
    match = _FULL_TIME.fullmatch(text)
    if match and call.choices.schedule_iso:
        return f"{match[1]}T{match[2]}{match[3] or ':00'}.000Z"
    return text

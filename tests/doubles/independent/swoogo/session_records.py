"""Sessions as they are printed: written as they were sent, read in full, and as the example of the page has them."""

import datetime as dt
from typing import Any

from doubles.independent.exchange import Call, Record, now
from doubles.independent.swoogo.common import not_chosen

FLAGS = ("use_event_timezone", "locked_when_saved", "selected_by_default", "prevent_session_conflicts")
TEXTS = ("admin_short_name", "badge_name", "description", "sold_out_message", "secure_id", "webinar_url")
ZONE = "America/New_York"
DEFAULTS: Record = {
    "event_id": None,
    "name": None,
    "admin_short_name": None,
    "badge_name": None,
    "description": None,
    "date": None,
    "start_time": None,
    "end_time": None,
    "use_event_timezone": 1,
    "timezone": ZONE,
    "capacity": None,
    "location_id": None,
    "track_id": None,
    "webinar_url": None,
    "sold_out_message": None,
    "secure_id": None,
    "session_status": "live",
    "locked_when_saved": 0,
    "selection_control": "optional",
    "selected_by_default": 0,
    "prevent_session_conflicts": 1,
}
_EXAMPLE = (
    *("capacity", "created_at", "date", "description", "end_time", "id", "location", "location_id", "name", "notes"),
    *("start_time", "track", "track_id", "type_id", "updated_at"),
)
_SECRETS = ("sold_out_message", "secure_id")
_ALWAYS = ("id", "event_id", "name")
_MAY_BE_EMPTY = (*TEXTS, "notes", "virtual_link")


def store(call: Call, values: Record) -> Record:
    """Store a new session; what is not given is as the page says, or not set."""
    moment = now()
    custom = values.pop("custom", {})
    return call["sessions"].add(
        {**DEFAULTS, **values, "custom": dict(custom), "created_at": moment, "updated_at": moment}
    )


def _with_unset(record: Record, how: str) -> Record:
    if how == "absent":
        return {name: value for name, value in record.items() if value is not None or name in _ALWAYS}
    if how == "empty":
        return {name: "" if value is None and name in _MAY_BE_EMPTY else value for name, value in record.items()}
    return record


def written(call: Call, session: Record) -> Record:
    """Return a session as the answer to a write has it: with the types of the request."""
    if call.choices.created_session == "read":
        return {**_read(call, session, secrets=call.choices.shows_secrets), **custom(call, session)}
    sent = {name: session[name] for name in (*_ALWAYS, *DEFAULTS)}
    return {**_with_unset(sent, call.choices.unset_when_created), **custom(call, session)}


def nested(call: Call, session: Record) -> Record:
    """Return a session as it stands within another record."""
    return _read(call, session, secrets=False)


def whole(call: Call, session: Record) -> Record:
    """Return all that can be asked for; custom fields stand beside the others, as clients read them."""
    record = _read(call, session, secrets=call.choices.shows_secrets)
    for field in call["fields"].values():
        if field["in_use"]:
            unset = not_chosen(call) if field["choices"] else ""
            value = session["custom"].get(field["attribute"])
            record[field["attribute"]] = _custom_value(call, value) if value else unset
    return record


def single(call: Call, session: Record) -> Record:
    """Return what a session shows unasked when it is read alone."""
    record = _read(call, session, secrets=call.choices.shows_secrets)
    if call.choices.one_session == "example":
        return {name: record[name] for name in _EXAMPLE}
    return record if call.choices.custom_when_asked else {**record, **custom(call, session)}


def custom(call: Call, session: Record) -> Record:
    """Return the custom fields that are set, nested or not."""
    values = {name: _custom_value(call, value) for name, value in session["custom"].items() if value != []}
    if call.choices.custom_fields == "top":
        return values
    # An empty map is a list to PHP.
    return {"custom_fields": values or []}


def _custom_value(call: Call, value: Any) -> Any:
    if isinstance(value, str):
        return value
    options = {each["id"]: each["name"] for field in call["fields"].values() for each in field["choices"]}
    described = [{"id": each, "value": options.get(each)} for each in value]
    match call.choices.custom_choice:
        case "list":
            return [{"id": each} for each in value]
        case "named":
            return [{**each, "id": str(each["id"])} for each in described]
        case "joined":
            return {"value": ",".join(str(each["value"]) for each in described)}
        case _:
            return described[0] if len(described) == 1 else described


def _read(call: Call, session: Record, *, secrets: bool) -> Record:
    event, number = session["event_id"], session["id"]
    flags = {name: _flag(call, session[name]) for name in FLAGS}
    capacity = session["capacity"]
    record = {
        "id": number,
        **{name: session[name] for name in ("event_id", "name", "admin_short_name", "badge_name", "description")},
        **{name: session[name] for name in ("date", "start_time", "end_time")},
        "times_with_timezone": f"{_clock(session['start_time'])} - {_clock(session['end_time'])} (EST)",
        "use_event_timezone": flags["use_event_timezone"],
        "timezone": session["timezone"],
        "capacity": str(capacity) if capacity is not None and call.choices.capacity == "str" else capacity,
        "notes": None,
        "location": None,
        "location_id": session["location_id"],
        "track": None,
        "track_id": session["track_id"],
        "session_included": session["selection_control"] == "included",
        **flags,
        "session_status": session["session_status"],
        "type_id": None,
        "webinar_url": session["webinar_url"],
        "direct_link": f"https://conference.example.com/event{event}/session/{number}",
        "virtual_link": None,
        "created_at": session["created_at"],
        "updated_at": session["updated_at"],
    }
    if secrets:
        record |= {name: session[name] for name in _SECRETS}
    shown = _with_unset(record, call.choices.unset_when_read)
    # Whoever asks for a property by its name gets it, be it set or not.
    return shown if call.choices.unset_when_read != "absent" else {**shown, **_asked(call, record)}


def _asked(call: Call, record: Record) -> Record:
    wanted = {each.strip() for each in call.query.get("fields", "").split(",")}
    return {name: value for name, value in record.items() if name in wanted}


def _flag(call: Call, value: int) -> bool | int:
    return bool(value) if call.choices.flags == "bool" else value


def _clock(time: str | None) -> str:
    return dt.time.fromisoformat(time).strftime("%I:%M %p").lstrip("0") if time else ""

"""A Swoogo session: how it is made from a request, and the three ways in which it is printed.

The vendor types one record differently from page to page: the answer to a create repeats what was written (0 and 1), a
single read prints booleans and the capacity as a string, a session inside a speaker prints booleans and a number.
"""

import re
from collections.abc import Mapping
from datetime import date, datetime, time
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from agendum_emulator.store import Record
from agendum_emulator.swoogo.resource import php_map
from agendum_emulator.validation import Problem

SITE = "https://events.example.com"

_DEFAULTS: dict[str, Any] = {
    "admin_short_name": None,
    "badge_name": None,
    "description": None,
    "date": None,
    "start_time": None,
    "end_time": None,
    "use_event_timezone": 1,
    "timezone": None,
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
    "prevent_session_conflicts": 0,
    "custom_fields": {},
}
_FLAGS = ("use_event_timezone", "locked_when_saved", "selected_by_default", "prevent_session_conflicts")
_NESTED = (
    "id",
    "event_id",
    "name",
    "admin_short_name",
    "badge_name",
    "description",
    "date",
    "start_time",
    "end_time",
    "times_with_timezone",
    "use_event_timezone",
    "timezone",
    "capacity",
    "notes",
    "location",
    "location_id",
    "track",
    "track_id",
    "session_included",
    "locked_when_saved",
    "selected_by_default",
    "prevent_session_conflicts",
    "session_status",
    "type_id",
    "webinar_url",
    "direct_link",
    "virtual_link",
    "created_at",
    "updated_at",
)


@cache
def timezones() -> frozenset[str]:
    """The names of all time zones."""
    return frozenset(available_timezones())


def rule_problems(body: Mapping[str, Any]) -> list[Problem]:
    """What is wrong with a request that the schema allows."""
    found = []
    if body.get("use_event_timezone", 0) not in (0, 1):
        found.append(Problem(("use_event_timezone",), "must be 0 or 1"))
    if body.get("capacity", 0) < 0:
        found.append(Problem(("capacity",), "must not be negative"))
    if body.get("date", "").startswith("0000"):
        found.append(Problem(("date",), "is not a day of the calendar"))
    zone = body.get("timezone")
    if zone is not None and zone not in timezones():
        found.append(Problem(("timezone",), f"is not a known time zone: {zone}"))
    return found


def new(body: Mapping[str, Any], session_id: int, event: Record, now: str) -> Record:
    """The record of a new session. The server chooses `id` and `secure_id`."""
    record = {"event_id": body["event_id"], "name": body["name"], "id": session_id}
    record.update({name: body.get(name, default) for name, default in _DEFAULTS.items()})
    record["timezone"] = record["timezone"] or event["timezone"]
    record["secure_id"] = f"s{session_id:08x}"
    return {**record, "created_at": now, "updated_at": now}


def changes(body: Mapping[str, Any], session: Record) -> Record:
    """What an update changes: neither whose session it is nor its ids; custom fields one by one."""
    fields = {name: value for name, value in body.items() if name not in ("id", "event_id", "secure_id")}
    if "custom_fields" in fields:
        fields["custom_fields"] = {**session["custom_fields"], **fields["custom_fields"]}
    return fields


def as_written(session: Record) -> Record:
    """The answer to a create."""
    shown = {name: value for name, value in session.items() if name not in ("created_at", "updated_at")}
    return {**shown, "custom_fields": php_map(session["custom_fields"])}


def as_read(session: Record, event: Record) -> Record:
    """A session that is read alone; related records are not expanded."""
    capacity = session["capacity"]
    return {
        **session,
        **{flag: bool(session[flag]) for flag in _FLAGS},
        "session_included": session["selection_control"] == "included",
        "times_with_timezone": _times(session, event),
        "capacity": None if capacity is None else str(capacity),
        "notes": None,
        "location": None,
        "track": None,
        "type_id": None,
        "direct_link": f"{SITE}/event{session['event_id']}/session/{session['id']}{_slug(session['name'])}",
        "virtual_link": None,
        "custom_fields": php_map(session["custom_fields"]),
    }


def as_nested(session: Record, event: Record) -> Record:
    """A session inside a speaker."""
    read = as_read(session, event)
    short_names = {name: session[name] or "" for name in ("admin_short_name", "badge_name")}
    return {**{name: read[name] for name in _NESTED}, **short_names, "capacity": session["capacity"]}


def as_attendance(record: Record) -> Record:
    """An attendance as it is printed: ids and minutes are strings."""
    start, end = record["check_in_date"], record["check_out_date"]
    minutes = None
    if start is not None and end is not None:
        seconds = (datetime.fromisoformat(end) - datetime.fromisoformat(start)).total_seconds()
        minutes = str(max(int(seconds // 60), 0))
    return {
        "id": record["id"],
        "session_id": str(record["session_id"]),
        "registrant_id": str(record["registrant_id"]),
        "waiting_room_date": record["waiting_room_date"],
        "check_in_date": start,
        "check_out_date": end,
        "duration": minutes,
        "on_demand_date": record["on_demand_date"],
    }


def _times(session: Record, event: Record) -> str | None:
    zone = ZoneInfo(event["timezone"] if session["use_event_timezone"] else session["timezone"])
    day = date.fromisoformat(session["date"])
    moments = [
        datetime.combine(day, time.fromisoformat(clock), zone)
        for clock in (session["start_time"], session["end_time"])
        if clock is not None
    ]
    if not moments:
        return None
    # Neither %I, which has a leading zero, nor %p, which follows the locale.
    shown = " - ".join(f"{moment.hour % 12 or 12}:{moment:%M} {'AP'[moment.hour // 12]}M" for moment in moments)
    return f"{shown} ({moments[0].tzname()})"


def _slug(name: str) -> str:
    words = re.findall(r"[a-z0-9]+", name.lower())
    return f"/{'-'.join(words)}" if words else ""

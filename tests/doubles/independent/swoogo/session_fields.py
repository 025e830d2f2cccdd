"""Reads what a body says of a session."""

import datetime as dt
import re
from typing import Any
from zoneinfo import available_timezones

from doubles.independent import values
from doubles.independent.exchange import Call, Record
from doubles.independent.swoogo.forms import Form
from doubles.independent.swoogo.session_records import DEFAULTS, FLAGS, TEXTS

_ZONES = available_timezones()
_STATUSES = ("submitted", "approved", "rejected", "converted", "live")
_TIME = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?")
_LOOSE_DATE = re.compile(r"\s*([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2}).*", re.DOTALL)
_LOOSE_TIME = re.compile(r"\s*([0-9]{1,2}):([0-9]{1,2}).*", re.DOTALL)
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!-~]+")
_TOO_MANY = 100_000


def read(form: Form, before: Record | None = None) -> Record:
    """Return the fields of a session that a form has.

    Args:
        form: The form.
        before: The session that is changed, or None where one is created.

    Raises:
        Refused: A field is wrong.
    """
    _read_ids(form, before)
    _read_name(form, before)
    _read_date(form, before)
    for name in ("start_time", "end_time"):
        _read_plain(form, name, lambda value: _time(form, value), before)
    for name in TEXTS:
        if name != "webinar_url":
            form.text(name, longest=0 if name == "description" else None)
    for name in ("capacity", "location_id", "track_id"):
        _read_plain(form, name, lambda value: values.whole_number(value, loosely=form.choices.lenient), before)
    for name in FLAGS:
        _read_plain(form, name, lambda value: _switch(form, value), before)
    _read_plain(form, "timezone", lambda value: _zone(form, value), before)
    _read_plain(form, "webinar_url", lambda value: _link(form, value), before)
    for name, options in (("session_status", _STATUSES), ("selection_control", ("optional", "included"))):
        if form.has(name):
            form.option(name, options)
    _read_custom(form)
    _check_references(form)
    _check_rules(form, before or DEFAULTS)
    found = form.finish()
    _finish_description(form, found)
    return found


def _read_ids(form: Form, before: Record | None) -> None:
    if before is None:
        form.integer("event_id", required=True)
        if form.has("id") and form.choices.id_in_body == "refuse":
            form.complain("id", "is read only")
        elif form.fields.get("id"):
            # It is read, so that nonsense is noticed, and not used.
            form.integer("id", least=-values.BIGGEST)
            form.values.pop("id", None)
    elif form.has("event_id") and form.fields["event_id"] not in ("", str(before["event_id"])) and form.choices.rules:
        form.complain("event_id", "cannot be changed")


def _read_name(form: Form, before: Record | None) -> None:
    if before is None or form.has("name"):
        form.text("name", required=True)


def _read_date(form: Form, before: Record | None) -> None:
    if form.is_given("date", required=before is None):
        form.read("date", lambda value: _date(form, value))


def _read_plain(form: Form, name: str, reader: Any, before: Record | None) -> None:
    """Read a field for which an empty text means that it is not set."""
    if form.is_given(name):
        form.read(name, reader)
    elif name in form.fields and before is not None:
        form.values[name] = DEFAULTS[name]


def _date(form: Form, value: Any) -> str:
    loose = _LOOSE_DATE.fullmatch(value) if form.choices.lenient and isinstance(value, str) else None
    if loose:
        return _rolled_over(*map(int, loose.groups()))
    if not isinstance(value, str) or not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        raise ValueError("must be a date")
    if form.choices.near_years and not 1970 <= dt.date.fromisoformat(value).year <= 2100:
        raise ValueError("is out of range")
    return dt.date.fromisoformat(value).isoformat()


def _rolled_over(year: int, month: int, day: int) -> str:
    """PHP takes the 30th of February for the 2nd of March."""
    try:
        return (dt.date(max(1, year), month, 1) + dt.timedelta(day - 1)).isoformat()
    except OverflowError:
        raise ValueError("is out of range") from None


def _time(form: Form, value: Any) -> str:
    loose = _LOOSE_TIME.fullmatch(value) if form.choices.lenient and isinstance(value, str) else None
    if loose and int(loose[1]) < 24 and int(loose[2]) < 60 and not _TIME.fullmatch(value):
        return f"{int(loose[1]):02}:{int(loose[2]):02}:00"
    if not isinstance(value, str) or not _TIME.fullmatch(value):
        raise ValueError("must be a time")
    return f"{value}:00"[:8]


def _switch(form: Form, value: Any) -> int:
    number = values.whole_number(value, 0, 1, loosely=form.choices.lenient)
    if form.choices.lenient and float(value) != number:
        raise ValueError("must be 0 or 1")
    return number


def _zone(form: Form, value: Any) -> str:
    zone = values.text(form.choices, value)
    if zone in _ZONES:
        return zone
    if form.choices.checks_zone:
        raise ValueError("is not a time zone")
    return str(DEFAULTS["timezone"])


def _link(form: Form, value: Any) -> str:
    link = values.text(form.choices, value)
    is_link = values.is_web_link(link) if form.choices.web_links else _URI.fullmatch(link)
    if not is_link:
        raise ValueError("is not a valid URL")
    return link


def _read_custom(form: Form) -> None:
    form.values["custom"] = {}
    if not form.has("custom_fields") or form.fields["custom_fields"] == "":
        return
    sent = form.fields["custom_fields"]
    if not isinstance(sent, dict):
        form.complain("custom_fields", "must be an object")
        return
    known = {each["attribute"]: each for each in form.call["fields"].values() if each["in_use"]}
    for name, value in sent.items():
        if name in known:
            _read_custom_value(form, known[name], value)
        elif form.choices.unknown_custom == "refuse" or not re.fullmatch("c_[0-9]+", name):
            form.complain(name, "is an unknown field")


def _read_custom_value(form: Form, field: Record, value: Any) -> None:
    name = field["attribute"]
    if field["choices"]:
        parts = value.values() if isinstance(value, dict) else [value] if value != "" else []
        ids = [each.get("id") if isinstance(each, dict) else each for each in parts]
        options = [str(each["id"]) for each in field["choices"]]
        if all(each in options for each in ids):
            form.values["custom"][name] = [int(str(each)) for each in dict.fromkeys(ids)]
        else:
            form.complain(name, "is an invalid choice")
        return
    try:
        form.values["custom"][name] = values.text(form.choices, value)
    except ValueError as error:
        form.complain(name, str(error))


def _check_references(form: Form) -> None:
    if form.choices.references == "exist":
        for name, table in (("location_id", "locations"), ("track_id", "tracks")):
            if form.values.get(name) is not None and form.values[name] not in form.call[table]:
                form.complain(name, "does not exist")


def _check_rules(form: Form, before: Record) -> None:
    after = {**before, **form.values}
    if form.choices.times_in_order and (after["end_time"] or "99") < (after["start_time"] or ""):
        form.complain("end_time", "is before the start")
    if form.choices.rules and (after["capacity"] or 0) >= _TOO_MANY:
        form.complain("capacity", "is too large")


def _finish_description(form: Form, found: Record) -> None:
    if form.choices.wraps_html and found.get("description"):
        found["description"] = values.paragraph(found["description"])


def settle_zone(call: Call, found: Record, event: Record) -> None:
    """Let the zone of the session be its own or that of the event, whichever wins."""
    if "timezone" not in found:
        if found.get("use_event_timezone", 1):
            found["timezone"] = event["timezone"]
    elif "use_event_timezone" not in found:
        found["use_event_timezone"] = 0
    if call.choices.event_zone_wins and found.get("use_event_timezone"):
        found["timezone"] = event["timezone"]

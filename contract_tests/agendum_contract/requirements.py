"""What a server must refuse, what it must accept, and what the pages leave open.

A server is failed only for what a page states. So a request counts as invalid only where what a page states is broken
beyond doubt, and as valid only where no rule of the business could forbid it. Where the prose and the table of a page
differ over what is required, openapi.yaml has taken the stricter of the two, and so does this.
"""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any

from agendum_contract.document import Operation, resolve, validator
from agendum_contract.known import Known, kind_of
from agendum_contract.settings import Settings

_LOOSE_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}.*", re.DOTALL)
_LOOSE_TIME = re.compile(r"\d{1,2}:\d{1,2}.*", re.DOTALL)
_PLAIN = re.compile(r"[A-Za-z0-9]([A-Za-z0-9 _-]{0,58}[A-Za-z0-9])?")
_ZONES = ("America/New_York", "Europe/London", "Europe/Berlin", "Asia/Tokyo")
_LINK = "https://example.com/webinar/1"
# Records that the suite does not know to exist, and fields whose effect no page explains.
_UNKNOWABLE = ("id", "secure_id", "location_id", "track_id", "speakerid", "tickets_linked")
# What one page requires and another leaves out, or only prose, or only the page of another interface, requires.
_PERHAPS_REQUIRED: dict[str, tuple[str, ...]] = {
    "create_token": ("grant_type",),
    "create_registrant": ("event_id", "email"),
    "create_exhibitor": ("name", "form_number", "details_form"),
    "create_app_speaker": ("createuser",),
    "update_app_speaker": ("speakerid", "eventid", "createuser"),
    "create_attendee": (
        *("profileurl", "exhibitoridfk", "speakeridfk", "sponsoridfk", "userinterests", "userwaitlistmode"),
        "details_form",
    ),
}
# Two are listed among the fields of the body, although the server hands them out; the pages type the last in two ways.
_PERHAPS_IGNORED: dict[str, tuple[str, ...]] = {
    "create_session": ("id", "secure_id"),
    # What an update will not set is ignored.
    "update_session": ("id", "secure_id", "event_id"),
    # The page has two names for the group, and one of them is read.
    "create_webhook": ("group_id", "webhook_group_id"),
    # Unknown prices are ignored, and a new session has none.
    "update_session_fee": ("conditional_prices",),
    "update_package_fee": ("conditional_prices",),
    # The prose has both in the body, the table has neither.
    "update_app_speaker": ("speakerid", "eventid"),
    "create_attendee": ("details_form",),
    "update_attendee": ("details_form",),
}
_ADDRESSES = ("email", "fields[email]")
_SAYS = {"type", "properties", "additionalProperties", "items", "enum", "const", "anyOf", "oneOf", "allOf"}
_EVENTIFY_PLAIN = {
    *("eventid", "apptabid", "scheduledateid", "scheduletrackid", "colorid"),
    *("title", "description", "starttime", "endtime", "checkintype", "sessiontype"),
    *("rsvp", "rsvp_capacity", "capacity", "wait_list_enabled", "tags"),
}


def breaches(operation: Operation, body: Any) -> list[str]:
    """Return the statements of the page that a request body breaks beyond doubt."""
    if operation.definition["x-evidence"] == "observed" and operation.name != "generate_token":
        return []
    return [
        f"{'.'.join(map(str, error.instance_path)) or 'body'}: {error.message[:100]}"
        for error in validator(operation.request_schema).iter_errors(body)
        if not _is_without_effect(operation, error) and _is_beyond_doubt(error)
    ]


def query_breaches(operation: Operation, query: Any) -> list[str]:
    """Return the required parameters that a query lacks."""
    return [
        f"{name} is missing"
        for name, parameter in operation.parameters.items()
        if parameter["in"] == "query" and parameter.get("required") and name not in (query or {})
        if operation.definition["x-evidence"] != "observed"
    ]


def _is_without_effect(operation: Operation, error: Any) -> bool:
    """Whether a page lists the field, and a server may ignore it all the same."""
    where = error.instance_path[0] if error.instance_path else None
    if error.kind.name == "required":
        return error.kind.property in _PERHAPS_REQUIRED.get(operation.name, ())
    if where in _PERHAPS_IGNORED.get(operation.name, ()):
        return True
    # No page shows how a nested value stands in a form, so that a server may take it for an unknown field.
    return operation.is_form and _is_nested(operation, where)


def _is_nested(operation: Operation, name: Any) -> bool:
    schema = resolve(resolve(operation.request_schema).get("properties", {}).get(name, {}))
    return schema.get("type") in ("array", "object")


def _is_beyond_doubt(error: Any) -> bool:
    value = error.instance
    match error.kind.name:
        case "required":
            return True
        case "enum":
            return value not in ("", None) and not _is_read_as_one_of(value, error.kind.options)
        case "type":
            return _is_wrong_type(value, list(error.kind.types))
        case "format":
            return error.kind.format == "date" and value != "" and not _LOOSE_DATE.fullmatch(value)
        case "pattern":
            return value != "" and not _LOOSE_TIME.fullmatch(value) and not _is_numeric(value)
        case _:
            # Unknown fields, empty strings and lists: the pages are silent.
            return False


def _is_wrong_type(value: Any, wanted: list[str]) -> bool:
    if value in ("", None):
        return False
    # PHP tells an empty list and an empty object apart no more than it does these.
    if value in ([], {}) and {"object", "array"} & set(wanted):
        return False
    if isinstance(value, dict | list) or {"object", "array"} & set(wanted):
        return True
    # PHP reads numbers out of strings and a string out of anything; only what it cannot read is wrong beyond doubt.
    return set(wanted) <= {"integer", "number"} and isinstance(value, str) and not _is_numeric(value)


def _is_read_as_one_of(value: Any, options: list[Any]) -> bool:
    """Whether PHP reads one of the numbers out of a value: "1.0" is 1, and so is true."""
    if isinstance(value, bool):
        return int(value) in options
    return isinstance(value, str) and _is_numeric(value) and float(value) in options


def _is_numeric(value: str) -> bool:
    try:
        float(value)
    except ValueError:
        return False
    return True


def realistic(operation: Operation, body: Any, settings: Settings, known: Known) -> Any:
    """Return a generated valid body with the ids of records that exist, and with values that make sense."""
    match operation.name:
        case "create_session":
            return _realistic_session(body, settings)
        case "create_sessions":
            ids_and_times = settings.eventify | settings.eventify_times
            return {"resource": [{**each, **ids_and_times} for each in body["resource"]]}
        case "add_sessions_to_speaker":
            return {"session_ids": [known.id("session")] * len(body["session_ids"])}
        case _:
            return _with_known(operation, body, settings, known)


def _with_known(operation: Operation, body: Any, settings: Settings, known: Known) -> Any:
    if not isinstance(body, dict):
        return body
    ids = {name: known.id(kind) for name in body if (kind := kind_of(operation, name)) is not None}
    found = {name: number for name, number in ids.items() if number is not None}
    ids_of_eventify = {name: settings.eventify[name] for name in settings.eventify if name in body}
    return _with_ids(_to_nobody(body), found | ids_of_eventify)


def _to_nobody(body: dict[str, Any]) -> dict[str, Any]:
    """Keep mails and callbacks away from others: a generated address may be somebody's."""
    given = {name: str(body.get(name)).rpartition("@") for name in _ADDRESSES}
    quiet = {name: f"{local}@example.com" for name, (local, at, _host) in given.items() if at}
    # A webhook would call whatever server its address names, on each change in the account.
    if "trigger_object" in body and isinstance(body.get("url"), str):
        quiet["url"] = "https://example.com/hook"
    return {**body, **quiet}


def _realistic_session(body: dict[str, Any], settings: Settings) -> dict[str, Any]:
    session = {name: value for name, value in body.items() if name not in _UNKNOWABLE}
    session["event_id"] = settings.swoogo_event_id
    day = dt.date.fromisoformat(session["date"])
    some_day = day.replace(year=2026 + day.year % 10, day=min(day.day, 28)).isoformat()
    session["date"] = settings.swoogo_date or some_day
    if "timezone" in session:
        session["timezone"] = _ZONES[len(session["timezone"]) % len(_ZONES)]
    if "webinar_url" in session:
        session["webinar_url"] = _LINK
    if "use_event_timezone" in session:
        session["use_event_timezone"] %= 2
    if "capacity" in session:
        session["capacity"] %= 10_000
    times = sorted(session[name] for name in ("start_time", "end_time") if name in session)
    session.update(zip([name for name in ("start_time", "end_time") if name in session], times, strict=True))
    return session


def pinned(operation: Operation, body: Any, settings: Settings, known: Known) -> Any:
    """Return a generated invalid body with the ids of records that exist, where it has ids at all.

    So it is refused for what is wrong with it, and a server that takes it writes nowhere else.
    """
    if not isinstance(body, dict):
        return body
    if operation.name in ("create_session", "update_session"):
        # A link that is none would come back as it is, from a server that does not look at it.
        kept = {name: value for name, value in body.items() if name != "webinar_url"}
        return _with_ids(kept, {"event_id": settings.swoogo_event_id})
    if operation.name == "create_sessions" and isinstance(body.get("resource"), list):
        return {**body, "resource": [_with_ids(each, settings.eventify) for each in body["resource"]]}
    return _with_known(operation, body, settings, known)


def _with_ids(record: Any, ids: dict[str, int]) -> Any:
    if not isinstance(record, dict):
        return record
    return {**record, **{name: value for name, value in ids.items() if isinstance(record.get(name), int)}}


def must_accept(operation: Operation, body: Any, settings: Settings) -> bool:
    """Whether no rule of the business could forbid a valid request."""
    match operation.name:
        case "create_token":
            return True
        case "create_session":
            is_of_event = body["event_id"] == settings.swoogo_event_id
            return is_of_event and body["date"] == (settings.swoogo_date or body["date"]) and _is_plain_session(body)
        case "create_sessions":
            return all(_is_plain_eventify_session(each, settings) for each in body["resource"])
        case _:
            # The others name records; the scenarios, which create them, check these.
            return False


def _is_plain_session(body: dict[str, Any]) -> bool:
    texts = ("name", "admin_short_name", "badge_name", "description", "sold_out_message")
    return (
        not body.keys() & set(_UNKNOWABLE)
        and "1990" < body["date"] < "2100"
        and body.get("timezone", _ZONES[0]) in _ZONES
        and body.get("use_event_timezone", 0) in (0, 1)
        and 0 < body.get("capacity", 1) < 10_000
        # A session has a beginning and an end, in this order, or neither.
        and ("start_time" in body) == ("end_time" in body)
        and body.get("start_time", "0") < body.get("end_time", "1")
        # Which of the two wins, where both are given, no page says.
        and not (body.get("use_event_timezone") == 1 and "timezone" in body)
        # What else is a URI is not always a link.
        and body.get("webinar_url", _LINK) == _LINK
        and not body.get("custom_fields")
        and all(_PLAIN.fullmatch(body[name]) for name in texts if name in body)
    )


def _is_plain_eventify_session(body: dict[str, Any], settings: Settings) -> bool:
    return (
        body.keys() <= _EVENTIFY_PLAIN
        and body.items() >= settings.eventify.items()
        and body["sessiontype"] in ("general", "private")
        and 0 < body.get("capacity", 1) < 10_000
        and all(_PLAIN.fullmatch(body[name]) for name in ("title", "description", "tags") if name in body)
        and body.items() >= settings.eventify_times.items()
    )


def undocumented_fields(value: Any, schema: Any, where: str = "") -> Iterator[str]:
    """Yield the JSON pointers of properties that the schema does not list.

    Custom fields of a Swoogo record, which are asked for by name, stand beside its properties.
    """
    if isinstance(value, list):
        items = [branch["items"] for branch in _branches(schema) if "items" in branch]
        for index, item in enumerate(value):
            yield from undocumented_fields(item, {"anyOf": items}, f"{where}/{index}")
    elif isinstance(value, dict):
        if any(not _SAYS & each.keys() for each in _branches(schema)):
            # Nothing is said of what it holds.
            return
        objects = [branch for branch in _branches(schema) if "properties" in branch or "additionalProperties" in branch]
        for name, item in value.items():
            pointer = f"{where}/{name.replace('~', '~0').replace('/', '~1')}"
            found = [each["properties"][name] for each in objects if name in each.get("properties", {})]
            others = [each["additionalProperties"] for each in objects if "additionalProperties" in each]
            if True in others:
                # Stated to be open.
                continue
            found += others
            if found:
                yield from undocumented_fields(item, {"anyOf": found}, pointer)
            elif not re.match(r"(c|h|sq)_", name):
                yield pointer


def _branches(schema: Any) -> Iterator[dict[str, Any]]:
    schema = resolve(schema)
    yield schema
    for keyword in ("allOf", "anyOf", "oneOf"):
        for each in schema.get(keyword, ()):
            yield from _branches(each)

"""Reads JSON bodies, and checks their properties against what the tables of the pages say."""

import json
import re
from collections.abc import Callable, Collection, Mapping
from typing import Any

from doubles.independent import values
from doubles.independent.eventify.refusals import missing, refusal
from doubles.independent.exchange import Call, Record

EVENTS = (1, 2)
ATTENDEE_FORM, EXHIBITOR_FORM = 11, 12
_INTEGER = re.compile(r"-?[0-9]{1,15}")
_MOST = 10**6
_EXACT = 2**53


def json_body(call: Call) -> Any:
    """Return the value that is the body.

    Raises:
        Refused: It is declared as something else, or is not JSON.
    """
    if call.media_type != "application/json":
        raise refusal(call, "JSON is expected")
    try:
        return json.loads(call.body)
    except (ValueError, RecursionError):
        raise refusal(call, "invalid JSON") from None


def json_object(call: Call) -> Record:
    """Return the object that is the body.

    Raises:
        Refused: It is none.
    """
    body = json_body(call)
    if not isinstance(body, dict):
        raise refusal(call, "an object is expected")
    return body


def checked(call: Call, body: Record, kinds: Mapping[str, str], required: Collection[str]) -> Record:
    """Return the properties of a body that the page knows, with their types put right.

    Args:
        call: The request.
        body: What was sent.
        kinds: The kind of each property: ``text``, ``integer``, ``flag``, ``boolean``, ``number`` or ``any``; with a
            question mark after it, null is taken as well.
        required: The names of those that must be there.

    Raises:
        Refused: One is missing, or is of another kind.
    """
    for name in required:
        if name not in body:
            raise refusal(call, f"{name} is required")
    found: Record = {}
    for name, value in body.items():
        if name in kinds:
            found[name] = _checked(call, name, kinds[name], value)
        elif call.choices.app_unknown == "refuse":
            raise refusal(call, f"{name} is unknown")
    return found


def _checked(call: Call, name: str, kind: str, value: Any) -> Any:
    if kind.endswith("?"):
        if value is None:
            return None
        kind = kind.removesuffix("?")
    # A JSON number has no kinds: 1.0 is 1.
    if type(value) is float and value.is_integer() and abs(value) < _EXACT and kind in {"integer", "flag", "number"}:
        value = int(value)
    if call.choices.app_lenient:
        value = _loosely(kind, value)
    if not _IS[kind](value):
        raise refusal(call, f"{name} is invalid")
    if isinstance(value, str):
        if "\0" in value:
            raise refusal(call, f"{name} has a NUL")
        if call.choices.app_longest and len(value) > call.choices.app_longest and name != "description":
            raise refusal(call, f"{name} is too long")
        return value.strip() if call.choices.strips else value
    return value


_IS: dict[str, Callable[[Any], bool]] = {
    "integer": lambda value: type(value) is int and 0 <= value <= values.BIGGEST,
    "text": lambda value: isinstance(value, str),
    "boolean": lambda value: type(value) is bool,
    "flag": lambda value: type(value) is int and value in {0, 1},
    "number": lambda value: type(value) in (int, float) and 0 <= value < _MOST,
    "any": lambda _: True,
}


def _loosely(kind: str, value: Any) -> Any:
    if kind in {"integer", "flag"} and isinstance(value, str) and _INTEGER.fullmatch(value):
        return int(value)
    if kind == "flag" and type(value) is bool:
        return int(value)
    if kind == "boolean" and type(value) in (int, float) and value in {0, 1}:
        return bool(value)
    if kind == "text" and type(value) in (int, float):
        return str(value)
    return value


def require_event(call: Call, number: Any) -> None:
    """Make sure that there is such an event.

    Raises:
        Refused: There is none.
    """
    if number not in EVENTS:
        raise refusal(call, "event does not exist", call.choices.app_missing)


def event_of_query(call: Call) -> int:
    """Return the event that the query must name.

    Raises:
        Refused: It names none, or one that is not there.
    """
    try:
        number = values.whole_number(call.query.get("eventid"), 1)
    except ValueError:
        raise refusal(call, "eventid is required") from None
    require_event(call, number)
    return number


def id_of_path(call: Call, segment: str, records: Mapping[int, Any], what: str) -> int:
    """Return the id of a record that is there.

    Raises:
        Refused: There is none.
    """
    try:
        number = values.whole_number(segment, 1)
    except ValueError:
        number = 0
    if number not in records:
        raise missing(call, what)
    return number


def require_names(call: Call, body: Record, *names: str) -> None:
    """Make sure that texts, where they are there, are not blank.

    Raises:
        Refused: One is.
    """
    for name in names:
        if name in body and not body[name].strip():
            raise refusal(call, f"{name} is blank")


def require_links(call: Call, body: Record, *names: str) -> None:
    """Make sure that links are such, where the server looks at that.

    Raises:
        Refused: One is none.
    """
    for name in names:
        if call.choices.app_links and body.get(name) is not None and not values.is_web_link(body[name]):
            raise refusal(call, f"{name} is not a URL")


def require_address(call: Call, body: Record, me: Record | None = None) -> None:
    """Make sure that an address looks like one, and is nobody else's.

    Raises:
        Refused: It does not, or is.
    """
    address = body.get("email")
    if not address:
        return
    if call.choices.checks_addresses and not values.is_address(address):
        raise refusal(call, "email is invalid")
    taken = [each["email"].lower() for each in call["app_users"].values() if each is not me]
    if call.choices.app_unique and address.lower() in taken:
        raise refusal(call, "email is taken")


def require_answers(call: Call, sent: Any, form: list[Record], name: str = "details_form") -> None:
    """Make sure that answers to a form are a list of ids and values.

    Raises:
        Refused: They are not, or are not those of the form, where the server looks at that.
    """
    if not isinstance(sent, list):
        raise refusal(call, f"{name} must be a list")
    for each in sent:
        if not isinstance(each, dict) or not isinstance(each.get("id"), str) or not _is_answer(each.get("value", "")):
            raise refusal(call, f"{name} has an item that is no answer")
    if call.choices.app_answers and sent:
        if [each["id"] for each in sent] != [field["id"] for field in form]:
            raise refusal(call, f"{name} is not in the order of the form")
        if any("value" not in each and not field["is_section"] for each, field in zip(sent, form, strict=True)):
            raise refusal(call, f"{name} lacks a value")


def _is_answer(value: Any) -> bool:
    return isinstance(value, str) or value == [] or value is False

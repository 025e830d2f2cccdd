"""What the resources of Swoogo share: finding records, JSON bodies, and values with a print of their own."""

import json
import re
from collections.abc import Iterable
from typing import Any

from doubles.independent import values
from doubles.independent.exchange import Answer, Call, Record, Table
from doubles.independent.swoogo.refusals import invalid, refusal, unknown_reference


def number_in_path(call: Call, segment: str) -> int:
    """Return an id of a path.

    Raises:
        Refused: It is no number.
    """
    try:
        if call.choices.casts_ids:
            digits = re.match("[+-]?[0-9]*", segment)
            return values.whole_number(digits[0] if digits else "", -values.BIGGEST)
        return values.whole_number(segment, 1)
    except ValueError:
        raise refusal(call, call.choices.malformed_id, "Invalid id.") from None


def found(call: Call, table: str, segment: str) -> Record:
    """Return the record that a path names.

    Raises:
        Refused: There is none.
    """
    number = number_in_path(call, segment)
    if number not in call[table]:
        raise refusal(call, 404, f"Object not found: {number}")
    return call[table][number]


def require_event(call: Call, number: int) -> None:
    """Make sure that the event of a body is there.

    Raises:
        Refused: It is not.
    """
    if number not in call["events"]:
        raise unknown_reference(call, "event_id")


def require_unique(call: Call, table: str, field: str, value: str, event: int | None, but: Any = None) -> None:
    """Make sure that a name or code is new, where the server wants that; capitals make no difference.

    Args:
        call: The request.
        table: The records among which it must be new.
        field: What it is called.
        value: The name or code.
        event: The event in which it must be new, or None where records have none.
        but: The record that may have it.

    Raises:
        Refused: Another record has it.
    """
    if call.choices.unique and value and _is_taken(call[table].values(), field, value, event, but):
        raise invalid(call, (field, "has already been taken"))


def _is_taken(records: Iterable[Record], field: str, value: str, event: int | None, but: Any) -> bool:
    return any(
        each is not but and str(each[field] or "").lower() == value.lower() and each.get("event_id") == event
        for each in records
    )


def json_object(call: Call) -> Record:
    """Return the object that is the body.

    Raises:
        Refused: The body is declared as something else, or is no object.
    """
    if call.media_type != "application/json":
        raise refusal(call, call.choices.wrong_media_type, "JSON is expected.")
    try:
        body = json.loads(call.body)
    except (ValueError, RecursionError):
        raise refusal(call, 400, "Invalid JSON data in request body.") from None
    if not isinstance(body, dict):
        raise refusal(call, 400, "An object is expected.")
    return body


def query_switch(call: Call, name: str) -> bool:
    """Return a switch of the query, which the pages type as a string and describe as a boolean.

    Raises:
        Refused: It is neither, and the server minds.
    """
    value = call.query.get(name, "").lower()
    if value not in {"", "0", "1", "true", "false"} and call.choices.bad_query == "refuse":
        raise refusal(call, 400, f"Bad {name}.")
    return value in {"1", "true"}


def created(call: Call, body: Any) -> Answer:
    """Return the answer to a create."""
    return Answer(call.choices.create_status, body)


def chosen(number: Any, name: str) -> Record:
    """Return a choice that is made."""
    return {"id": number, "value": name}


def not_chosen(call: Call) -> Record:
    """Return a choice that is not made: an object all the same."""
    return {"id": call.choices.unset_choice_id, "value": None}


def count(call: Call, value: Any) -> Any:
    """Return a capacity or group size of a type or package, which the pages print as a text."""
    if value in (None, ""):
        return "" if call.choices.counts == "blank" else None
    return str(value) if call.choices.counts == "str" else int(value)


def empty_map(call: Call) -> Any:
    """Return an empty map, which PHP takes for a list."""
    return [] if call.choices.empty_map == "list" else {}


def names(text: str | None) -> list[str]:
    """Return the names in a list with commas."""
    return [each.strip() for each in (text or "").split(",") if each.strip()]


def is_custom(name: str) -> bool:
    """Whether a name is that of a custom field, a hidden field or a session question."""
    return re.match(r"(c|h|sq)_", name) is not None


def with_event(table: Table, event: int) -> list[Record]:
    """Return the records of an event."""
    return [each for each in table.values() if each["event_id"] == event]

"""What readings are made of: a query or a form that is changed on the way in, a body that is changed on the way out."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, Final
from urllib.parse import quote, urlencode

from agendum_emulator import phpform
from agendum_emulator.errors import swoogo_field_errors
from agendum_emulator.messages import Call, Reply, json_reply
from agendum_emulator.readings.switch import Around, Handle
from agendum_emulator.store import Store

# Turns the body of an answer into another one.
Change = Callable[[Any], Any]

# No form, and no JSON either.
_UNREADABLE: Final = b"\xff"
_LAST_SUCCESS, _CANNOT_BE_READ = 299, 400


def body_of(reply: Reply) -> Any:
    """The JSON of an answer, or None where it has none."""
    return json.loads(reply.body) if reply.body else None


def with_body(reply: Reply, body: Any) -> Reply:
    """The same answer with another body."""
    return json_reply(reply.status, body, reply.headers)


def edited(reply: Reply, change: Change) -> Reply:
    """The same answer with a body that was changed; a refusal is left as it is."""
    return reply if reply.status > _LAST_SUCCESS else with_body(reply, change(body_of(reply)))


def answers(change: Change) -> Around:
    """What changes the body of each success of an operation."""

    def around(call: Call, handle: Handle, _store: Store) -> Reply:
        return edited(handle(call), change)

    return around


def calls(change: Callable[[Call], Call]) -> Around:
    """What changes each call of an operation."""

    def around(call: Call, handle: Handle, _store: Store) -> Reply:
        return handle(change(call))

    return around


def calls_and_answers(change_call: Callable[[Call], Call], change: Change) -> Around:
    """What changes each call of an operation, and the body of each success."""

    def around(call: Call, handle: Handle, _store: Store) -> Reply:
        return edited(handle(change_call(call)), change)

    return around


def items(change: Change) -> Change:
    """What changes each record of a list, which stands in `items`; the map that PHP may print included."""

    def change_all(body: Any) -> Any:
        listed = body["items"]
        if isinstance(listed, dict):
            return {**body, "items": {key: change(item) for key, item in listed.items()}}
        return {**body, "items": [change(item) for item in listed]}

    return change_all


def without(*names: str) -> Change:
    """What takes fields out of a record."""
    return lambda record: {name: value for name, value in record.items() if name not in names}


def only(*names: str) -> Change:
    """What leaves nothing of a record but some fields."""
    return lambda record: {name: value for name, value in record.items() if name in names}


def replacing(values: Mapping[str, Callable[[Any], Any]]) -> Change:
    """What gives fields of a record other values; one that is not there is not added."""

    def change(record: Any) -> Any:
        return {name: values[name](value) if name in values else value for name, value in record.items()}

    return change


def form_of(call: Call) -> dict[str, Any]:
    """The fields of a form; those of one that cannot be read are none."""
    try:
        return phpform.parse(call.body)
    except phpform.FormError:
        return {}


def with_fields(call: Call, fields: Mapping[str, str]) -> Call:
    """The same form with fields that are added, or win over others of their name."""
    return replace(call, body=b"&".join(filter(None, (call.body, urlencode(fields).encode()))))


def without_fields(call: Call, *names: str) -> Call:
    """The same form without some fields."""
    kept = [pair for pair in call.body.split(b"&") if _first_key(pair) not in names]
    return replace(call, body=b"&".join(kept))


def query_of(call: Call) -> dict[str, str]:
    """The parameters of a query that are texts; those of one that cannot be read are none."""
    try:
        parsed = phpform.parse(call.query)
    except phpform.FormError:
        return {}
    return {name: value for name, value in parsed.items() if isinstance(value, str)}


def with_query(call: Call, parameters: Mapping[str, str]) -> Call:
    """The same call with parameters that are added, or win over others of their name."""
    return replace(call, query=b"&".join(filter(None, (call.query, urlencode(parameters, quote_via=quote).encode()))))


def refuse_fields(call: Call, handle: Handle, problems: Iterable[tuple[str, str]]) -> Reply:
    """Refuse the fields of a body with 422, as Swoogo does.

    Credentials, credits and the media type come first, as ever: the emulator is asked with a body that it cannot read,
    so that nothing is stored.

    Args:
        call: The call.
        handle: What would have answered it.
        problems: The fields, and what is wrong with each.
    """
    reply = handle(replace(call, body=_UNREADABLE))
    return reply if reply.status != _CANNOT_BE_READ else swoogo_field_errors(problems).with_headers(reply.headers)


def _first_key(pair: bytes) -> str | None:
    try:
        return next(iter(phpform.parse(pair)), None)
    except phpform.FormError:
        return None

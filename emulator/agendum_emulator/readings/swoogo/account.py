"""Readings that every call is about: how it is counted, how an error looks, and how credentials are written."""

import base64
import re
from dataclasses import replace
from typing import Final
from urllib.parse import quote_from_bytes

from agendum_emulator.errors import swoogo_error
from agendum_emulator.messages import Call, Reply
from agendum_emulator.readings.edit import body_of
from agendum_emulator.readings.switch import AS_IT_IS, Around, Handle, Reading, Switch
from agendum_emulator.store import Store
from agendum_emulator.swoogo.vendor import ACTIONS, cost

_REMAINING: Final = "X-Rate-Limit-Remaining"
_RATE_LIMITED, _INVALID = 429, 422
# What is left of a text when all that is reserved is encoded; a plus stands for a blank.
_ENCODED = re.compile(rb"([A-Za-z0-9_.~+-]|%[0-9A-Fa-f]{2})*")
_ESCAPE = re.compile(rb"%[0-9A-Fa-f]{2}")
# Nobody's.
_NO_CREDENTIALS: Final = {"authorization": "Basic -"}


def _counting_requests(surplus: int) -> Around:
    """What gives back the credits that a call has cost beyond the first."""

    def around(call: Call, handle: Handle, store: Store) -> Reply:
        reply = handle(call)
        known = store.token("swoogo", call.headers.get("authorization", "").partition(" ")[2].strip())
        window = known and store.window(known[0])
        if not (known and window) or reply.status == _RATE_LIMITED:
            return reply
        store.set_window(known[0], window[0], window[1] - surplus)
        return reply.with_headers({_REMAINING: str(int(reply.headers[_REMAINING]) + surplus)})

    return around


def _in_one_shape(call: Call, handle: Handle, _store: Store) -> Reply:
    reply = handle(call)
    if reply.status != _INVALID:
        return reply
    message = " ".join(problem["message"] for problem in body_of(reply))
    return swoogo_error(_INVALID, message).with_headers(reply.headers)


def _encoded_only(call: Call, handle: Handle, _store: Store) -> Reply:
    parts = _credentials(call)
    is_encoded = parts is None or all(map(_ENCODED.fullmatch, parts))
    return handle(call if is_encoded else replace(call, headers={**call.headers, **_NO_CREDENTIALS}))


def _plain_only(call: Call, handle: Handle, _store: Store) -> Reply:
    """Take credentials as they are; one that looks as if it were encoded is nobody's."""
    parts = _credentials(call)
    if parts is None:
        return handle(call)
    if any(map(_ESCAPE.search, parts)):
        return handle(replace(call, headers={**call.headers, **_NO_CREDENTIALS}))
    pair = ":".join(quote_from_bytes(part, safe="") for part in parts)
    return handle(
        replace(call, headers={**call.headers, "authorization": f"Basic {base64.b64encode(pair.encode()).decode()}"})
    )


def _credentials(call: Call) -> tuple[bytes, bytes] | None:
    scheme, _, value = call.headers.get("authorization", "").partition(" ")
    try:
        key, _, secret = base64.b64decode(value.strip(), validate=True).partition(b":")
    except ValueError:
        return None
    return (key, secret) if scheme.lower() == "basic" else None


SWITCHES: Final[tuple[Switch, ...]] = (
    Switch(
        "swoogo-18",
        "B",
        {
            "A": Reading({name: _counting_requests(cost(name) - 1) for name in ACTIONS if cost(name) > 1}),
            "B": AS_IT_IS,
        },
    ),
    Switch("swoogo-19", "B", {"A": Reading(dict.fromkeys(ACTIONS, _in_one_shape)), "B": AS_IT_IS}),
    # Both ways are the same for most characters, and where no credentials are set, for all.
    Switch(
        "swoogo-20",
        "both",
        {"A": Reading({"create_token": _encoded_only}), "B": Reading({"create_token": _plain_only})},
    ),
)

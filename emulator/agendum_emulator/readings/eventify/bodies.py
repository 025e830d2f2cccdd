"""What readings of Eventify's pages do to the JSON of a request, and to errors."""

import json
from collections.abc import Callable
from dataclasses import replace
from http import HTTPStatus

from agendum_emulator import jsonbody
from agendum_emulator.messages import Call, Reply, json_reply
from agendum_emulator.readings.switch import Around, Handle
from agendum_emulator.store import Record, Store

# Turns the body of a request into one that the emulator takes; what another reading would take is unfit.
Change = Callable[[Record, Store], Record]


class Unfit(Exception):
    """A request is refused; the message says why."""


def request(change: Change) -> Around:
    """Change the body of a call before the emulator sees it."""

    def around(call: Call, handle: Handle, store: Store) -> Reply:
        try:
            changed = change(jsonbody.parse_object(call.body), store)
        except jsonbody.JsonError:
            # The emulator has words for it.
            return handle(call)
        except Unfit as reason:
            return _refused(call, handle, str(reason))
        return handle(replace(call, body=json.dumps(changed).encode()))

    return around


def sessions(change: Change) -> Around:
    """Change each session of a call that creates some."""

    def change_all(body: Record, store: Store) -> Record:
        items = body.get("resource")
        if not isinstance(items, list):
            return body
        return {**body, "resource": [change(item, store) if isinstance(item, dict) else item for item in items]}

    return request(change_all)


def error(change: Callable[[int, str], Reply]) -> Around:
    """Word an error in another way, by its status and its message."""

    def around(call: Call, handle: Handle, _store: Store) -> Reply:
        reply = handle(call)
        if reply.status == HTTPStatus.OK:
            return reply
        return change(reply.status, json.loads(reply.body)["message"])

    return around


def unknown(body: Record, *names: str) -> None:
    """Refuse names that this reading does not have.

    Raises:
        Unfit: One of them is in the body.
    """
    for name in names:
        if name in body:
            raise Unfit(f"{name}: is not a known field")


def _refused(call: Call, handle: Handle, message: str) -> Reply:
    """Let the emulator refuse a body that it never takes: it asks for a token first, and has a shape for errors."""
    reply = handle(replace(call, body=b""))
    if reply.status != HTTPStatus.BAD_REQUEST:
        return reply
    return json_reply(reply.status, {**json.loads(reply.body), "message": message})

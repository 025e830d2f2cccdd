"""The part of the emulator that answers as Swoogo: credentials, credits, and who does what."""

import base64
from collections.abc import Mapping
from typing import Final
from urllib.parse import unquote_to_bytes

from agendum_emulator import credentials
from agendum_emulator.credits import Credits
from agendum_emulator.errors import swoogo_error
from agendum_emulator.messages import Call, RefusedError, Reply, json_reply
from agendum_emulator.state import State
from agendum_emulator.swoogo import (
    contacts,
    discounts,
    events,
    fields,
    locations,
    packages,
    questions,
    registrant_emails,
    registrant_sessions,
    registrant_tokens,
    registrant_types,
    registrants,
    scans,
    sessions,
    speakers,
    sponsors,
    transactions,
    webhooks,
)
from agendum_emulator.swoogo.desk import FORM, Action, Desk, read_form, require
from agendum_emulator.tokens import Tokens, timestamp

ACTIONS: Final[Mapping[str, Action]] = {
    **events.ACTIONS,
    **sessions.ACTIONS,
    **fields.ACTIONS,
    **locations.ACTIONS,
    **speakers.ACTIONS,
    **registrants.ACTIONS,
    **registrant_tokens.ACTIONS,
    **registrant_emails.ACTIONS,
    **registrant_sessions.ACTIONS,
    **scans.ACTIONS,
    **registrant_types.ACTIONS,
    **packages.ACTIONS,
    **sponsors.ACTIONS,
    **contacts.ACTIONS,
    **discounts.ACTIONS,
    **transactions.ACTIONS,
    **webhooks.ACTIONS,
    **questions.ACTIONS,
}

_LIST_COST, _USUAL_COST = 10, 1


def cost(operation: str) -> int:
    """The credits that a call takes."""
    return _LIST_COST if operation.startswith("list_") else _USUAL_COST


class Swoogo:
    """The part of the emulator that answers under /api/v1."""

    def __init__(self, state: State) -> None:
        settings = state.settings
        self._expected = (settings.consumer_key, settings.consumer_secret)
        self._tokens = Tokens("swoogo", state.store, settings.token_ttl, settings.clock)
        self._credits = Credits(state.store, settings.credits, settings.clock)
        self._desk = Desk(state)
        self._store = state.store
        self.operations = frozenset({"create_token", *ACTIONS})

    def handle(self, operation: str, call: Call) -> Reply:
        """Answer one call of an operation."""
        owner = self._owner(call, "basic" if operation == "create_token" else "bearer")
        if owner is None:
            return swoogo_error(401, "The credentials of the request are missing, wrong or expired.")
        if not self._credits.spend(owner, cost(operation)):
            return swoogo_error(429, "The rate limit is exceeded.", self._credits.headers(owner))
        try:
            if operation == "create_token":
                reply = self._create_token(call, owner)
            else:
                with self._store.transaction():
                    reply = ACTIONS[operation](self._desk, call)
        except RefusedError as refused:
            reply = refused.reply
        return reply.with_headers(self._credits.headers(owner))

    def refuse(self, status: int, message: str, call: Call, seconds: float | None = None) -> Reply:
        """Answer an error without running an operation."""
        owner = self._owner(call, "bearer") or self._owner(call, "basic")
        reply = swoogo_error(status, message)
        if status == 429:  # noqa: PLR2004 - it has no shorter name
            return reply.with_headers(self._credits.spent_headers(owner, seconds))
        return reply if owner is None else reply.with_headers(self._credits.headers(owner))

    def _owner(self, call: Call, scheme: str) -> str | None:
        given, _, value = call.headers.get("authorization", "").partition(" ")
        if given.lower() != scheme:
            return None
        return self._tokens.owner(value.strip()) if scheme == "bearer" else self._consumer(value.strip())

    def _consumer(self, encoded: str) -> str | None:
        try:
            pair = base64.b64decode(encoded, validate=True).partition(b":")
            key, secret = (unquote_to_bytes(part.replace(b"+", b" ")).decode() for part in pair[::2])
        except ValueError:
            return None
        return key if credentials.accepted(key, secret, self._expected) else None

    def _create_token(self, call: Call, owner: str) -> Reply:
        require(call, FORM)
        if read_form(call).get("grant_type") != "client_credentials":
            raise RefusedError(swoogo_error(400, "grant_type must be client_credentials."))
        token, expires = self._tokens.issue(owner)
        body = {"type": "bearer", "access_token": token, "expires_at": timestamp(expires)}
        return json_reply(200, body, credentials.notice(self._expected))

"""Eventify's session tokens."""

import secrets

from doubles.independent.eventify.checks import json_body
from doubles.independent.eventify.refusals import refusal
from doubles.independent.exchange import Answer, Call


def create_token(call: Call) -> Answer:
    """Exchange an address and a password for a token."""
    body = json_body(call)
    if not isinstance(body, dict) or not all(isinstance(body.get(name), str) for name in ("email", "password")):
        raise refusal(call, "email and password are required")
    # An event may be named, and is a number then.
    if "eventid" in body and (type(body["eventid"]) is not int or body["eventid"] not in {1, 2}):
        raise refusal(call, "event does not exist")
    if (body["email"], body["password"]) != call.world.credentials[2:]:
        raise refusal(call, "Invalid login", call.choices.app_login)
    if call.choices.app_single_token:
        call.world.app_tokens.clear()
    token = secrets.token_hex(20)
    call.world.app_tokens.add(token)
    extra = {"is_error": 0, "message": "Logged in", "id": 7} if call.choices.app_token_extra else {}
    return Answer(200, {"session_token": token, **extra})


def require_token(call: Call) -> None:
    """Make sure that a request has a token that is good.

    Raises:
        Refused: It has none.
    """
    token = call.headers.get("session-token")
    if token is None and (call.method == "GET" or call.choices.app_query_writes):
        token = call.query.get("session_token")
    if token not in call.world.app_tokens:
        raise refusal(call, "Session expired or invalid", call.choices.app_login)

"""Swoogo's tokens, and the credit that calls cost."""

import base64
import math
import secrets
import time
from urllib.parse import unquote

from doubles.independent.exchange import Answer, Call
from doubles.independent.swoogo.forms import sent_form
from doubles.independent.swoogo.refusals import refusal

_GRANT = "client_credentials"
_LIST_COST = 10
# A token that is about to end is not handed out again.
_SPARE = 60


def create_token(call: Call) -> Answer:
    """Exchange the consumer key and secret for a token."""
    if not _are_right(call):
        status = call.choices.bad_credentials
        headers = {"WWW-Authenticate": 'Basic realm="api"'} if status == 401 else {}
        raise refusal(call, status, "Your request was made with invalid credentials.", **headers)
    if sent_form(call).get("grant_type") != _GRANT:
        raise refusal(call, 400, "The grant type is not supported.")
    token, ends = _token(call)
    expires_at = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(ends))
    return Answer(200, {"type": "bearer", "access_token": token, "expires_at": expires_at})


def _are_right(call: Call) -> bool:
    """Whether the credentials are right, escaped as the prose of the page has them or plain as its sample."""
    scheme, _, sent = call.headers.get("authorization", "").partition(" ")
    try:
        pair = base64.b64decode(sent.strip(), validate=True).decode()
    except ValueError:
        return False
    expected = call.world.credentials[:2]
    escaped = tuple(unquote(part) for part in pair.split(":"))
    return scheme.lower() == "basic" and (escaped == expected or pair == ":".join(expected))


def _token(call: Call) -> tuple[str, float]:
    tokens = call.world.tokens
    if call.choices.single_token:
        tokens.clear()
    if call.choices.reuses_token:
        for token, ends in tokens.items():
            if ends > time.time() + _SPARE:
                return token, ends
    token = secrets.token_urlsafe(30)
    # A whole second, which is what the answer can say.
    tokens[token] = int(time.time()) + call.world.token_life
    return token, tokens[token]


def require_token(call: Call) -> None:
    """Make sure that a request has a token that is good.

    Raises:
        Refused: It has none.
    """
    scheme, _, token = call.headers.get("authorization", "").partition(" ")
    ends = call.world.tokens.get(token.strip(), 0.0)
    if scheme.lower() != "bearer" or time.time() >= ends:
        raise refusal(call, 401, "Your request was made with invalid credentials.")


def spend(call: Call, *, is_list: bool) -> None:
    """Take the cost of a call from the credit.

    Raises:
        Refused: There is not enough left.
    """
    world = call.world
    if time.monotonic() - world.window_began > world.window:
        world.window_began, world.spent = time.monotonic(), 0
    world.spent += _LIST_COST if is_list else 1
    if world.spent > world.credit:
        raise refusal(call, 429, "Rate limit exceeded.")


def credit_headers(call: Call) -> dict[str, str]:
    """Return the headers that tell what is left, and for how many seconds."""
    world = call.world
    # Rounded up: whoever waits so long finds a new window.
    reset = math.ceil(world.window - (time.monotonic() - world.window_began))
    return {
        "X-Rate-Limit-Limit": str(world.credit),
        "X-Rate-Limit-Remaining": str(max(0, world.credit - world.spent)),
        "X-Rate-Limit-Reset": str(max(0, reset)),
    }

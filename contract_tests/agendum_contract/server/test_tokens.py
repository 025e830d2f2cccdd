"""Tokens: what is needed to get one, what one is good for, and for how long."""

import time
from typing import Any

import pytest

from agendum_contract import document
from agendum_contract.judge import faults
from agendum_contract.samples import sample_session
from agendum_contract.target import Target, refused

pytestmark = pytest.mark.half("server")
_TOKEN_OPERATIONS = ("create_token", "generate_token")


def _closed(vendor: str) -> list[str]:
    """Return the operations of a vendor that need a token."""
    return [
        name for name, each in document.operations().items() if each.vendor == vendor and name not in _TOKEN_OPERATIONS
    ]


def _try(target: Target, name: str, session: int, **token: Any) -> bool:
    """Whether a valid request is refused with this token."""
    settings = target.settings
    match name:
        case "get_session":
            response = target.call(name, ids={"session_id": session}, **token)
        case "add_sessions_to_speaker":
            ids = {"speaker_id": settings.swoogo_speaker_id}
            response = target.call(name, {"session_ids": [session]}, ids=ids, **token)
        case "create_session":
            body = {"event_id": settings.swoogo_event_id, "name": "Not to be created", "date": "2026-01-22"}
            response = target.call(name, body, **token)
        case _:
            response = target.call(name, {"resource": [sample_session(settings, title="Not to be created")]}, **token)
    assert [] == faults(document.operations()[name], response)
    return refused(response)


@pytest.mark.vendor("swoogo")
def test_swoogo_token_is_as_documented(swoogo: Target) -> None:
    """The reply has its three fields, and the token lies in the future."""
    response = swoogo.request_token()

    assert [] == faults(document.operations()["create_token"], response)
    assert response.is_success
    assert "bearer" == response.json()["type"].lower()
    _token, expires_at = swoogo.read_token(response)
    assert expires_at > time.time() - 1, "the token is expired on arrival"


@pytest.mark.vendor("eventify")
def test_eventify_token_is_as_documented(eventify: Target) -> None:
    """The reply has a session token."""
    response = eventify.request_token()

    assert [] == faults(document.operations()["generate_token"], response)
    assert not refused(response)


@pytest.mark.vendor("swoogo")
def test_swoogo_rejects_wrong_credentials(swoogo: Target, checks_credentials: None) -> None:
    """A wrong secret, an unknown key and no credentials at all get no token."""
    for options in (
        {"second": "wrong"},
        {"first": "unknown"},
        {"first": "unknown", "second": "wrong"},
        {"anonymous": True},
    ):
        response = swoogo.request_token(**options)

        assert [] == faults(document.operations()["create_token"], response)
        assert refused(response), f"a token was handed out for {options}"


@pytest.mark.vendor("eventify")
def test_eventify_rejects_wrong_credentials(eventify: Target, checks_credentials: None) -> None:
    """A wrong password, an unknown address and no credentials at all get no token."""
    for options in ({"second": "wrong"}, {"first": "nobody@example.com"}, {"anonymous": True}):
        response = eventify.request_token(**options)

        assert [] == faults(document.operations()["generate_token"], response)
        assert refused(response), f"a token was handed out for {options}"


@pytest.mark.vendor("swoogo")
def test_swoogo_token_request_needs_credentials(swoogo: Target) -> None:
    """No server hands out a token to somebody who says nothing."""
    assert refused(swoogo.request_token(anonymous=True))


@pytest.mark.vendor("swoogo")
@pytest.mark.parametrize("name", _closed("swoogo"))
def test_swoogo_needs_a_token(name: str, swoogo: Target, sessions: list[int]) -> None:
    """Without a token, and with one that was never handed out, nothing is done."""
    assert _try(swoogo, name, sessions[0], anonymous=True), "no token was needed"
    assert _try(swoogo, name, sessions[0], token="never-handed-out"), "any token was taken"  # noqa: S106 - none
    assert not _try(swoogo, name, sessions[0]), "a valid token was rejected"


@pytest.mark.vendor("eventify")
@pytest.mark.parametrize("name", _closed("eventify"))
def test_eventify_needs_a_token(name: str, eventify: Target) -> None:
    """Without a token, and with one that was never handed out, nothing is done."""
    assert _try(eventify, name, 0, anonymous=True), "no token was needed"
    assert _try(eventify, name, 0, token="never-handed-out"), "any token was taken"  # noqa: S106 - none
    assert not _try(eventify, name, 0), "a valid token was rejected"


@pytest.mark.last
@pytest.mark.vendor("swoogo")
def test_swoogo_token_expires(swoogo: Target, sessions: list[int]) -> None:
    """A token is worth nothing after ``expires_at``, and a new one is. It is waited for only where that is near."""
    assert swoogo.first_token is not None
    token, expires_at = swoogo.first_token
    # A second for the rounding of the timestamp, and a little for the clocks.
    wait = expires_at + 1.2 - time.time()
    if wait > swoogo.settings.token_wait:
        pytest.skip(f"the token lives for {wait:.0f} s more, which is not waited for (--token-wait)")
    time.sleep(max(0.0, wait))
    for name in _closed("swoogo"):
        assert _try(swoogo, name, sessions[0], token=token), f"{name} takes an expired token"
        assert not _try(swoogo, name, sessions[0]), f"{name} rejects a new token"

"""Tokens: what is needed to get one, what one is good for, and for how long."""

import time
from typing import Any

import httpx
import pytest

from agendum_contract import document, settings
from agendum_contract.judge import faults
from agendum_contract.known import Known
from agendum_contract.samples import small_call
from agendum_contract.target import Target, refused

pytestmark = pytest.mark.half("server")
_TOKEN_OPERATIONS = ("create_token", "generate_token")
# Whose small valid request no rule of the business forbids.
_SURE = (
    "create_session",
    "get_session",
    "list_sessions",
    "list_speakers",
    "create_sessions",
)


def _closed(vendor: str) -> list[str]:
    """Return the operations of a vendor that need a token; where the run only reads, those that read."""
    run = settings.current()
    selected = document.selected(run.only).items()
    closed = [(name, each) for name, each in selected if each.vendor == vendor and name not in _TOKEN_OPERATIONS]
    return [name for name, each in closed if each.method == "GET" or not run.is_safe]


def _try(target: Target, name: str, known: Known, **token: Any) -> httpx.Response:
    """Answer a small valid request that is made with this token."""
    operation = document.operations()[name]
    response = target.call(name, **small_call(operation, target.settings, known), **token)
    assert [] == faults(operation, response)
    return response


def _lets_in(response: httpx.Response, anonymous: httpx.Response) -> bool:
    """Whether the token was good; the records that a call needs may all the same not be there.

    What 403 means at Eventify is not documented: it may be a rule of the business.
    """
    if response.request.url.path.startswith("/v4") and response.status_code == httpx.codes.FORBIDDEN:
        return (response.status_code, response.content) != (anonymous.status_code, anonymous.content)
    return response.status_code not in (401, 403)


@pytest.mark.reads
@pytest.mark.vendor("swoogo")
@pytest.mark.about("create_token")
def test_swoogo_token_is_as_documented(swoogo: Target) -> None:
    """The reply has its three fields, and the token lies in the future."""
    response = swoogo.request_token()

    assert [] == faults(document.operations()["create_token"], response)
    assert response.is_success
    assert "bearer" == response.json()["type"].lower()
    _token, expires_at = swoogo.read_token(response)
    assert expires_at > time.time() - 1, "the token is expired on arrival"


@pytest.mark.reads
@pytest.mark.vendor("eventify")
@pytest.mark.about("generate_token")
def test_eventify_token_is_as_documented(eventify: Target) -> None:
    """The reply has a session token."""
    response = eventify.request_token()

    assert [] == faults(document.operations()["generate_token"], response)
    assert not refused(response)


@pytest.mark.reads
@pytest.mark.vendor("swoogo")
@pytest.mark.about("create_token")
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


@pytest.mark.reads
@pytest.mark.vendor("eventify")
@pytest.mark.about("generate_token")
def test_eventify_rejects_wrong_credentials(eventify: Target, checks_credentials: None) -> None:
    """A wrong password, an unknown address and no credentials at all get no token."""
    for options in ({"second": "wrong"}, {"first": "nobody@example.com"}, {"anonymous": True}):
        response = eventify.request_token(**options)

        assert [] == faults(document.operations()["generate_token"], response)
        assert refused(response), f"a token was handed out for {options}"


@pytest.mark.reads
@pytest.mark.vendor("swoogo")
@pytest.mark.about("create_token")
def test_swoogo_token_request_needs_credentials(swoogo: Target) -> None:
    """No server hands out a token to somebody who says nothing."""
    assert refused(swoogo.request_token(anonymous=True))


@pytest.mark.reads
@pytest.mark.vendor("swoogo")
@pytest.mark.about(*_closed("swoogo"))
@pytest.mark.parametrize("name", _closed("swoogo"))
def test_swoogo_needs_a_token(name: str, swoogo: Target, swoogo_known: Known) -> None:
    """Without a token, and with one that was never handed out, nothing is done."""
    _check_that_it_is_closed(swoogo, name, swoogo_known)


@pytest.mark.reads
@pytest.mark.vendor("eventify")
@pytest.mark.about(*_closed("eventify"))
@pytest.mark.parametrize("name", _closed("eventify"))
def test_eventify_needs_a_token(name: str, eventify: Target, eventify_known: Known) -> None:
    """Without a token, and with one that was never handed out, nothing is done."""
    _check_that_it_is_closed(eventify, name, eventify_known)


def _check_that_it_is_closed(target: Target, name: str, known: Known) -> None:
    anonymous = _try(target, name, known, anonymous=True)
    assert refused(anonymous), "no token was needed"
    assert refused(_try(target, name, known, token="never-handed-out")), "any token was taken"  # noqa: S106 - none
    if target.settings.is_safe:
        # That a valid one is taken is seen wherever something is read, and each read costs.
        return
    response = _try(target, name, known)
    assert _lets_in(response, anonymous), "a valid token was rejected"
    assert name not in _SURE or not refused(response), "a valid request was refused"


@pytest.mark.last
@pytest.mark.vendor("swoogo")
@pytest.mark.about(*_closed("swoogo"))
def test_swoogo_token_expires(swoogo: Target, swoogo_known: Known) -> None:
    """A token is worth nothing after ``expires_at``, and a new one is. It is waited for only where that is near."""
    assert swoogo.first_token is not None
    token, expires_at = swoogo.first_token
    # A second for the rounding of the timestamp, and a little for the clocks.
    wait = expires_at + 1.2 - time.time()
    if wait > swoogo.settings.token_wait:
        pytest.skip(f"the token lives for {wait:.0f} s more, which is not waited for (--token-wait)")
    time.sleep(max(0.0, wait))
    for name in _closed("swoogo"):
        expired = _try(swoogo, name, swoogo_known, token=token)
        assert refused(expired), f"{name} takes an expired token"
        assert _lets_in(_try(swoogo, name, swoogo_known), expired), f"{name} rejects a new token"

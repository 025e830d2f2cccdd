"""How each vendor hands out tokens: the bytes of its request, the reading of its reply."""

import base64
import json
import time

import httpx
import pytest

import agendum
from agendum._tokens import Token
from agendum._vendors import EventifyVendor, SwoogoVendor, fits_a_header

NOW = 1_800_000_000.0
CANARY = "canary-7"


def reply(body):
    """Make an answer to a token request."""
    return httpx.Response(200, json=body)


def swoogo_reply(**changes):
    """Make an answer of Swoogo that can be used but for the changes."""
    return reply({"type": "bearer", "access_token": "t", "expires_at": "2027-01-15 08:30:00", **changes})


@pytest.mark.parametrize(
    ("key", "secret", "pair"),
    [
        ("key", "secret", b"key:secret"),
        ("a:b", "c:d", b"a%3Ab:c%3Ad"),
        ("a+b/c=", "&?#% ", b"a%2Bb%2Fc%3D:%26%3F%23%25%20"),
        ("-._~", "é", b"-._~:%C3%A9"),
    ],
)
def test_key_and_secret_are_url_encoded_before_base64(make, call, vendor, key, secret, pair):
    """Breaks when a reserved character in a credential makes Swoogo reject it."""
    call(make(agendum.Swoogo, key, secret), "get_session")
    scheme, _, value = vendor.token_requests[0].headers["authorization"].partition(" ")
    assert ("Basic", pair) == (scheme, base64.b64decode(value))


def test_the_token_request_of_swoogo(swoogo, call, vendor):
    """Breaks when the request differs from the one that the page shows."""
    call(swoogo, "get_session")
    (sent,) = vendor.token_requests
    assert ("POST", "http://vendor.test/api/v1/oauth2/token") == (sent.method, str(sent.url))
    assert b"grant_type=client_credentials" == sent.content
    assert "application/x-www-form-urlencoded" == sent.headers["content-type"]


@pytest.mark.parametrize(
    ("event_id", "body"),
    [
        (None, {"email": "ann@example.com", "password": "pass"}),
        (5, {"email": "ann@example.com", "password": "pass", "eventid": 5}),
        (0, {"email": "ann@example.com", "password": "pass", "eventid": 0}),
    ],
)
def test_the_token_request_of_eventify(make, call, vendor, event_id, body):
    """Breaks when credentials or the event are not where Eventify looks for them."""
    call(make(agendum.Eventify, event_id=event_id), "create_sessions")
    (sent,) = vendor.token_requests
    assert ("POST", "http://vendor.test/v4/generatetoken") == (sent.method, str(sent.url))
    assert body == json.loads(sent.content)
    assert "authorization" not in sent.headers
    assert "session-token" not in sent.headers


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Asia/Kolkata"])
def test_expires_at_is_in_utc_wherever_the_client_runs(monkeypatch, zone):
    """Breaks when the local time zone moves the moment of renewal."""
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        token = SwoogoVendor("key", "secret").read_token(swoogo_reply().json(), NOW)
    finally:
        monkeypatch.undo()
        time.tzset()
    # 2027-01-15 08:30:00 UTC is half an hour after NOW.
    assert NOW + 1800 - 60 == token.renew_at


@pytest.mark.parametrize(
    "expires_at",
    ["", "soon", "2027-01-15", "2027-01-15T08:30:00", "2027-01-15 08:30:00Z", "2027-13-01 00:00:00", 5, None, [], {}],
)
def test_an_expires_at_that_is_none(expires_at):
    """Breaks when a malformed moment is a bare error of the parser, or passes."""
    with pytest.raises(ValueError, match=r"^expires_at is not a date and a time$"):
        SwoogoVendor("key", "secret").read_token(swoogo_reply(expires_at=expires_at).json(), NOW)


def test_a_reply_of_swoogo_without_an_expires_at():
    """Breaks when a documented property that is missing is a bare KeyError."""
    with pytest.raises(ValueError, match=r"^the required property 'expires_at' is missing$"):
        SwoogoVendor("key", "secret").read_token({"access_token": "t"}, NOW)


@pytest.mark.parametrize("value", [None, 5, "", "a b", "a\nb", "a\r\nX: y", "é", "\0", ["t"], {}])
def test_a_token_that_does_not_fit_into_a_header(value):
    """Breaks when such a token is sent, which would print it in the error of the HTTP library."""
    with pytest.raises(ValueError, match=r"^access_token is not a string that fits into a header$"):
        SwoogoVendor("key", "secret").read_token(swoogo_reply(access_token=value).json(), NOW)
    with pytest.raises(ValueError, match=r"^session_token is not a string that fits into a header$"):
        EventifyVendor("e", "p", None).read_token({"session_token": value}, NOW)


def test_a_reply_of_eventify_without_a_token():
    """Breaks when a documented reply that has no token is a bare KeyError."""
    with pytest.raises(ValueError, match=r"^the required property 'session_token' is missing$"):
        EventifyVendor("e", "p", None).read_token({"message": "welcome", "user": 1}, NOW)


@pytest.mark.parametrize(("value", "fits"), [("abc-._~+/=", True), ("a!b", True), ("", False), ("a\tb", False)])
def test_what_fits_into_a_header(value, fits):
    """Breaks when a usable token is refused, or one that would split the header passes."""
    assert fits == fits_a_header(value)


def test_the_headers_that_carry_the_tokens():
    """Breaks when a token is sent where the vendor does not look."""
    swoogo, eventify = SwoogoVendor("key", "secret"), EventifyVendor("e", "p", None)
    assert ("Authorization", "Bearer t") == (
        swoogo.header,
        swoogo.header_value(swoogo.read_token(swoogo_reply().json(), NOW)),
    )
    token = eventify.read_token({"session_token": "t"}, NOW)
    assert ("Session-Token", "t", None) == (eventify.header, eventify.header_value(token), token.renew_at)
    assert isinstance(token, Token)


@pytest.mark.parametrize(
    ("email", "password", "expected"), [("e", "p", True), ("e", None, False), (None, "p", False), ("e", "", False)]
)
def test_eventify_renews_only_with_both_credentials(email, password, expected):
    """Breaks when a token request without credentials is sent."""
    assert expected == EventifyVendor(email, password, None).can_renew


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (401, None, True),
        (200, {"error": {"code": 401, "message": "no"}}, True),
        (200, {"error": {"code": "401", "message": "no"}}, True),
        (200, {"is_error": 401, "message": "no"}, True),
        (200, {"code": 401, "message": "no"}, True),
        (200, {"error": {"code": 403, "message": "no"}}, False),
        (200, {"error": "401"}, False),
        (200, [{"id": 401}], False),
        (200, {"code": 401, "id": 1}, False),
    ],
)
def test_which_answers_of_eventify_reject_a_token(status, body, expected):
    """Breaks when an expired token is not renewed, or when a good one is."""
    assert expected == EventifyVendor("e", "p", None).is_rejected(httpx.Response(status, json=body))


def test_the_secrets_of_the_vendors():
    """Breaks when an error may repeat a credential."""
    basic = base64.b64encode(b"k%2Fey:se%2Fcret").decode()
    assert ["k/ey", "se/cret", basic] == list(SwoogoVendor("k/ey", "se/cret").secrets())
    assert ["p"] == list(EventifyVendor("e", "p", None).secrets())
    assert [] == list(EventifyVendor(None, None, None).secrets())


@pytest.mark.parametrize(
    ("build", "name"),
    [
        (lambda: SwoogoVendor(CANARY + "\ud800", "secret"), "consumer key"),
        (lambda: SwoogoVendor("key", CANARY + "\udfff"), "consumer secret"),
        (lambda: EventifyVendor("e", CANARY + "\udc80", None), "password"),
    ],
)
def test_credentials_that_are_no_text_are_refused_without_being_shown(build, name, reveal):
    """Breaks when bytes of the environment that are no UTF-8 show a secret in a UnicodeEncodeError."""
    with pytest.raises(ValueError, match=f"^the {name} is not text that can be written as UTF-8$") as info:
        build()
    assert CANARY not in reveal(info.value)

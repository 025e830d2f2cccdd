import base64
import datetime as dt
import json
import time

import httpx
import pytest

from agendum_contract import wire
from agendum_contract.document import operations
from agendum_contract.problems import CannotRun
from agendum_contract.target import encode, refused

from .conftest import SWOOGO_TOKEN_PATH, get, sent_tokens, swoogo_error, swoogo_token, vendors_server


def in_seconds(seconds):
    """A Swoogo timestamp that lies so far ahead."""
    return f"{dt.datetime.now(dt.UTC) + dt.timedelta(seconds=seconds):%Y-%m-%d %H:%M:%S}"


def test_a_call_of_swoogo(serve, target):
    """The request would not be the one of the pages, and its refusal no fault of the server."""
    server = vendors_server(serve, lambda _asked: (200, {"id": 1}))
    it = target("swoogo", server.url)

    response = it.call("create_session", {"event_id": 1, "name": "A & B", "flag": True})

    token, asked = server.asked
    assert ("POST", b"grant_type=client_credentials") == (token.method, token.body)
    assert f"Basic {base64.b64encode(b'key:secret').decode()}" == token.headers["authorization"]
    assert ("POST", "/api/v1/sessions/create") == asked[:2]
    assert b"event_id=1&name=A+%26+B&flag=1" == asked.body
    assert "application/x-www-form-urlencoded" == asked.headers["content-type"]
    assert "Bearer token-1" == asked.headers["authorization"]
    assert (200, {"id": 1}) == (response.status_code, response.json())


def test_a_call_of_eventify(serve, target):
    """The request would not be the one of the pages, and its refusal no fault of the server."""
    server = vendors_server(serve, lambda _asked: (200, [{"id": 1}]))

    target("eventify", server.url).call("create_sessions", {"resource": []})

    token, asked = server.asked
    assert {"email": "me@example.com", "password": "pass", "eventid": 1} == json.loads(token.body)
    assert ("POST", "/v4/sessions", b'{"resource": []}') == (asked.method, asked.path, asked.body)
    assert "application/json" == asked.headers["content-type"]
    assert "token-1" == asked.headers["session-token"]
    assert "authorization" not in asked.headers


def test_parts_of_a_request(serve, target):
    """Ids and queries with reserved characters would change the path."""
    server = vendors_server(serve, lambda _asked: (200, {}))
    it = target("swoogo", server.url)

    it.call("get_session", ids={"session_id": "a/b"}, query={"fields": "id,name"})
    it.call("create_session", {}, content_type="text/plain")

    assert "/api/v1/sessions/a%2Fb?fields=id%2Cname" == server.asked[1].path
    assert "content-type" not in server.asked[1].headers
    assert "text/plain" == server.asked[2].headers["content-type"]


def test_parts_are_declared_with_their_boundary(serve, target):
    """No server could take the form apart."""
    server = vendors_server(serve, lambda _asked: (200, {}))
    target("swoogo", server.url).call("check_in_registrant", {"id": 5})
    content_type = server.asked[1].headers["content-type"]
    assert "multipart/form-data; boundary=agendum-contract-boundary" == content_type
    assert {"id": "5"} == wire.decode_multipart(content_type, server.asked[1].body)


def test_reserved_characters_in_credentials(serve, target):
    """A right secret would be rejected."""
    server = vendors_server(serve, None)
    target("swoogo", server.url, consumer_key="a:b", consumer_secret="c d/+").request_token()
    sent = server.asked[0].headers["authorization"].removeprefix("Basic ")
    assert b"a%3Ab:c%20d%2F%2B" == base64.b64decode(sent)


def test_credentials_as_they_are(serve, target):
    """A server that does not decode would be said to refuse what it takes; or a server that does, to take it."""
    server = vendors_server(serve, None)
    it = target("swoogo", server.url, consumer_key="a:b", consumer_secret="c d/+")
    it.request_token(encoded=False)
    it.request_token("e/f", "g+h", encoded=False)
    sent = [asked.headers["authorization"].removeprefix("Basic ") for asked in server.asked]
    assert [b"a:b:c d/+", b"e/f:g+h"] == [base64.b64decode(each) for each in sent]


def test_other_credentials_and_none(serve, target):
    """Wrong credentials would be the right ones, and be taken."""
    server = vendors_server(serve, None)
    swoogo, eventify = target("swoogo", server.url), target("eventify", server.url)
    swoogo.request_token("unknown", "wrong")
    swoogo.request_token(anonymous=True)
    eventify.request_token("nobody", "wrong")
    eventify.request_token(anonymous=True)

    wrong, none, eventify_wrong, eventify_none = server.asked
    assert f"Basic {base64.b64encode(b'unknown:wrong').decode()}" == wrong.headers["authorization"]
    assert "authorization" not in none.headers
    assert {"email": "nobody", "password": "wrong", "eventid": 1} == json.loads(eventify_wrong.body)
    assert {"eventid": 1} == json.loads(eventify_none.body)


def test_a_token_is_kept(serve, target):
    """Each call would cost a second one."""
    server = vendors_server(serve, lambda _asked: (200, {}))
    it = target("swoogo", server.url)
    get(it)
    get(it)
    assert ["Bearer token-1"] * 2 == sent_tokens(server)


def test_a_token_is_renewed_before_it_expires(serve, target):
    """A request would be rejected for the suite's own old token."""
    server = vendors_server(serve, lambda _asked: (200, {}), tokens=lambda number: swoogo_token(number, in_seconds(0)))
    it = target("swoogo", server.url)
    get(it)
    get(it)
    assert ["Bearer token-1", "Bearer token-2"] == sent_tokens(server)


@pytest.mark.parametrize("vendor", ["swoogo", "eventify"])
def test_a_rejected_token_is_renewed_once(vendor, serve, target):
    """A server would be failed because a token ran out; or be asked for tokens for ever."""
    server = vendors_server(serve, lambda _asked: swoogo_error(401))
    it = target(vendor, server.url)
    response = get(it) if vendor == "swoogo" else it.call("create_sessions", {})

    prefix = "Bearer " if vendor == "swoogo" else ""
    assert 401 == response.status_code
    assert [f"{prefix}token-1", f"{prefix}token-2"] == sent_tokens(server)


@pytest.mark.parametrize(
    ("options", "expected"), [({"token": "stale"}, ["Bearer stale"]), ({"anonymous": True}, [None])]
)
def test_a_rejection_that_was_asked_for(options, expected, serve, target):
    """A wrong token would be replaced by a right one, and the server would seem to take any."""
    server = vendors_server(serve, lambda _asked: swoogo_error(401))
    assert 401 == get(target("swoogo", server.url), **options).status_code
    assert expected == sent_tokens(server)


def test_a_ready_token_is_used(serve, target):
    """A user who has a token only could not run the suite."""
    server = vendors_server(serve, lambda _asked: (401, {"message": "No."}))
    it = target("eventify", server.url, session_token="ready")

    assert 401 == it.call("create_sessions", {}).status_code
    assert ["ready"] == sent_tokens(server)
    assert it.accepts_any_credentials(), "credentials that do not exist cannot be tested"


def test_token_operations_are_signed_with_credentials(serve, target):
    """Generated token requests would all be refused."""
    server = vendors_server(serve, None)
    target("swoogo", server.url).call("create_token", {"grant_type": "client_credentials"})
    target("eventify", server.url).call("generate_token", {})

    first, second = server.asked
    assert f"Basic {base64.b64encode(b'key:secret').decode()}" == first.headers["authorization"]
    assert not {"authorization", "session-token"} & second.headers.keys()


@pytest.mark.parametrize(("headers", "expected"), [({"X-Agendum-Emulator": "any"}, True), ({}, False)])
def test_a_server_that_says_it_takes_any_credentials(headers, expected, serve, target):
    """The emulator would be failed for what it says it does; or another server would not be tested."""
    server = serve(lambda _asked: (*swoogo_token(), headers))
    assert expected is target("swoogo", server.url).accepts_any_credentials()


@pytest.mark.parametrize("vendor", ["swoogo", "eventify"])
def test_preflight(vendor, serve, target):
    """A run against a server that is there could not begin."""
    it = target(vendor, vendors_server(serve, None).url)
    it.preflight()
    assert (vendor == "swoogo") is (it.first_token is not None)


@pytest.mark.parametrize(
    "reply",
    [(200, b"<p>"), (200, []), (200, {}), (200, {"access_token": "t", "expires_at": "soon"})],
    ids=["no JSON", "a list", "no token", "no time"],
)
def test_preflight_leaves_bad_replies_to_the_tests(reply, serve, target):
    """A violation would be reported as a run that could not be carried out."""
    it = target("swoogo", serve(lambda _asked: reply).url)
    it.preflight()
    assert it.first_token is None


REFUSALS = {
    "swoogo rejects": ("swoogo", {}, swoogo_error(401), "rejects the credentials (401)"),
    "swoogo forbids": ("swoogo", {}, swoogo_error(403), "rejects the credentials (403)"),
    "another server": (
        "swoogo",
        {},
        (404, b"nginx"),
        f"does not hand out tokens (POST {SWOOGO_TOKEN_PATH}: 404)",
    ),
    "a redirect": (
        "swoogo",
        {},
        (301, b"", {"Location": "https://example.com"}),
        f"does not hand out tokens (POST {SWOOGO_TOKEN_PATH}: 301)",
    ),
    "a spent limit": ("swoogo", {}, swoogo_error(429), f"does not hand out tokens (POST {SWOOGO_TOKEN_PATH}: 429)"),
    "eventify rejects": ("eventify", {}, (400, {"message": "No."}), "rejects the credentials (400)"),
    "eventify rejects with a success": (
        "eventify",
        {},
        (200, {"error": {"message": "No."}}),
        "rejects the credentials (200)",
    ),
    "a ready token that is not taken": (
        "eventify",
        {"session_token": "stale"},
        (401, {"message": "No."}),
        "rejects the credentials (401)",
    ),
}


@pytest.mark.parametrize(("vendor", "settings", "reply", "expected"), REFUSALS.values(), ids=REFUSALS)
def test_preflight_says_what_is_wrong(vendor, settings, reply, expected, serve, target):
    """Every test would fail, and none would say that the credentials or the address are wrong."""
    server = serve(lambda _asked: reply)
    with pytest.raises(CannotRun) as caught:
        target(vendor, server.url, **settings).preflight()
    assert f"{vendor}: {server.url} {expected}" == str(caught.value)


def test_preflight_with_a_ready_token_creates_nothing(serve, target):
    """A run against the real service would leave a session behind before it began."""
    server = serve(lambda _asked: (400, {"message": "resource is missing"}))
    target("eventify", server.url, session_token="ready").preflight()
    assert [("/v4/sessions", b"{}", "ready")] == [
        (asked.path, asked.body, asked.headers["session-token"]) for asked in server.asked
    ]


@pytest.mark.parametrize("settings", [{}, {"session_token": "ready"}])
def test_preflight_without_a_server(settings, refused_url, target):
    """A traceback would stand where the address is wrong."""
    with pytest.raises(CannotRun, match=rf"^eventify: no answer from {refused_url} \(ConnectError: "):
        target("eventify", refused_url, **settings).preflight()


def test_an_unanswered_request_is_a_failure(serve, target):
    """A server that hangs up on a request would end the run, though it violates the contract."""
    server = vendors_server(serve, lambda asked: (404, b"") if asked.path == "/" else None)
    with pytest.raises(pytest.fail.Exception, match=r"^GET /api/v1/sessions/1 was not answered \("):
        get(target("swoogo", server.url))


@pytest.mark.parametrize("call", [get, lambda target: target.request_token()], ids=["a call", "a token"])
def test_a_server_that_is_gone_ends_the_run(call, serve, target):
    """A server that broke down would be called one that violates the contract, a hundred times."""
    server = vendors_server(serve, lambda _asked: (200, {}))
    it = target("swoogo", server.url)
    get(it)
    server.stop()

    with pytest.raises(pytest.exit.Exception, match="does not answer any more") as caught:
        call(it)
    assert 2 == caught.value.returncode


def test_read_token(target):
    """The time of expiry would be read in the zone of this machine."""
    token = {"access_token": "t", "expires_at": "1970-01-02 00:00:01"}
    assert ("t", 86_401.0) == target("swoogo", "http://x").read_token(httpx.Response(200, json=token))
    assert time.time() > 86_401


@pytest.mark.parametrize(
    ("name", "body", "expected"),
    [
        ("create_session", {"a": {"b": 1}}, b"a[b]=1"),
        ("create_sessions", {"a": {"b": True}}, b'{"a": {"b": true}}'),
        ("get_session", None, b""),
        (
            "check_in_registrant",
            {"id": 5, "fields[a]": None, 'a"\r\n%': True},
            (
                b'--agendum-contract-boundary\r\nContent-Disposition: form-data; name="id"\r\n\r\n5\r\n'
                b'--agendum-contract-boundary\r\nContent-Disposition: form-data; name="fields[a]"\r\n\r\n\r\n'
                b'--agendum-contract-boundary\r\nContent-Disposition: form-data; name="a%22%0D%0A%"\r\n\r\n1\r\n'
                b"--agendum-contract-boundary--\r\n"
            ),
        ),
        ("check_in_registrant", {}, b"--agendum-contract-boundary--\r\n"),
    ],
)
def test_encode(name, body, expected):
    """A body would be encoded as the other vendor wants it."""
    assert expected == encode(operations()[name], body)


@pytest.mark.parametrize("value", [{"a": 1}, [1]])
def test_a_part_holds_one_text(value):
    """A nested value would be sent as Python shows it."""
    with pytest.raises(TypeError, match="a part holds one text"):
        encode(operations()["check_in_registrant"], {"id": value})


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (400, {}, True),
        (500, b"", True),
        (200, {"error": {"message": "No."}}, True),
        (200, {"error": "No."}, True),
        (200, {"is_error": 1, "message": "No."}, True),
        (200, {"message": "No."}, True),
        (200, {"session_token": "t", "message": "Welcome."}, False),
        (200, {"is_error": 0}, False),
        (200, {"is_error": 0, "message": "Saved."}, False),
        (200, {"is_error": 0, "message": "Saved.", "userresponse": {}}, False),
        (200, {"message": "Saved.", "userresponse": {}}, False),
        (200, {"is_error": 400, "message": "No.", "userresponse": {}}, True),
        (200, {"code": 400, "message": "No."}, True),
        (200, {"id": 1}, False),
        (200, [{"id": 1}], False),
        (201, {"id": 1, "name": "error"}, False),
        (200, b"<p>", False),
    ],
)
def test_refused(status, body, expected):
    """A refusal would pass for a success, or a success for a refusal."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    assert expected is refused(httpx.Response(status, content=content))


@pytest.mark.parametrize("stateless", [True, False])
def test_a_day_that_does_not_exist(stateless, target):
    """A mock that makes up its dates could not be tested at all; a real server must not get away with one."""
    reply = httpx.Response(200, json={"access_token": "t", "expires_at": "2031-02-30 00:00:00"})
    it = target("swoogo", "http://x", stateless=stateless)

    if stateless:
        assert ("t", float("inf")) == it.read_token(reply)
    else:
        with pytest.raises(ValueError, match="day is out of range"):
            it.read_token(reply)

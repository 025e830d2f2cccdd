"""The HTTP clients: bodies, redirects, streams and failures of the transport."""

import asyncio
import gzip
import io
import json
import math
import socket
from urllib.parse import parse_qs

import httpx
import pytest

import agendum
from agendum import errors

FORM = "application/x-www-form-urlencoded"
SESSION = {"id": 7, "event_id": 1, "name": "Symposium"}


@pytest.fixture(params=["sync", "async"])
def build(request, swoogo):
    """Build a request with either HTTP client."""
    client = swoogo.get_httpx_client() if request.param == "sync" else swoogo.get_async_httpx_client()
    return client.build_request


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        (None, FORM),
        ({"X": "y"}, FORM),
        ({"Content-Type": FORM}, FORM),
        ({"content-type": f"{FORM}; charset=utf-8"}, f"{FORM}; charset=utf-8"),
        ([("Content-Type", "x/y")], "x/y"),
    ],
)
def test_a_form_is_encoded_and_its_header_kept(build, headers, expected):
    """Breaks when httpx encodes a form, or when the header that generated code sets is lost or doubled."""
    sent = build("POST", "/x", data={"a": {"b": [True, None]}}, headers=headers)
    assert (b"a[b][0]=1&a[b][1]=", [expected]) == (sent.content, sent.headers.get_list("content-type"))
    assert str(len(sent.content)) == sent.headers["content-length"]


def test_json_is_left_alone(build):
    """Breaks when a JSON body is treated as a form."""
    sent = build("POST", "/x", json={"a": [True, None], "b": {"c": 1}})
    assert ({"a": [True, None], "b": {"c": 1}}, "application/json") == (
        json.loads(sent.content),
        sent.headers["content-type"],
    )


def test_multipart_is_left_alone(swoogo):
    """Breaks when the fields beside a file are sent as a form."""
    client = swoogo.get_httpx_client()
    sent = client.build_request("POST", "/x", data={"a": "1"}, files={"f": ("n", io.BytesIO(b"bytes"))})
    assert sent.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="a"\r\n\r\n1\r\n' in sent.read()


def test_content_is_left_alone(build):
    """Breaks when bytes that are encoded already are touched."""
    assert b"a=[]" == build("POST", "/x", content=b"a=[]").content


@pytest.mark.parametrize("value", [object(), {1}, b"x", math.nan])
def test_a_wrong_value_is_refused_before_anything_is_sent(swoogo, call, vendor, value, arguments_of):
    """Breaks when a token is fetched, or a form sent, for a call that cannot be written."""
    arguments = arguments_of("create_session")
    arguments["body"].name = value
    with pytest.raises((TypeError, ValueError), match=r"^name: "):
        call(swoogo, "create_session", **arguments)
    assert [] == vendor.requests


def test_a_wrong_value_in_json_is_refused_before_anything_is_sent(swoogo, call, vendor, arguments_of):
    """Breaks when a JSON body that cannot be written is found out late."""
    arguments = arguments_of("add_sessions_to_speaker")
    arguments["body"].session_ids = [object()]
    with pytest.raises(TypeError):
        call(swoogo, "add_sessions_to_speaker", **arguments)
    assert [] == vendor.requests


@pytest.mark.parametrize("base", ["http://vendor.test", "http://vendor.test/", "http://vendor.test/some/proxy%20path"])
def test_a_base_path_does_not_hide_the_operation(make, call, caught, vendor, as_json, base):
    """Breaks when a service behind a path of a proxy is no longer recognized, or its token request is signed."""
    client = make(base_url=base)
    assert 7 == call(client, "get_session").id
    vendor.answer = as_json(404, {"message": "gone"})
    assert "get_session" == caught(call, client, "get_session").operation
    assert 1 == len(vendor.token_requests)


FOREIGN = [
    ("http://vendor.test", "http://other.test/x"),
    ("http://vendor.test", "//other.test/x"),
    ("http://vendor.test", "http://vendor.test:8080/x"),
    ("http://vendor.test", "https://vendor.test/x"),
    ("https://vendor.test", "http://vendor.test/x"),
    ("http://vendor.test", "http://vendor.test.other.test/x"),
    ("http://vendor.test", "http://vendor.test@other.test/x"),
]


def redirecting(vendor, status, location, body):
    """Script one redirect, and an answer behind it."""

    def answer(request):
        if len(vendor.calls) == 1:
            return httpx.Response(status, headers={"location": location})
        return httpx.Response(200, json=body)

    return answer


@pytest.mark.parametrize(("base", "location"), FOREIGN)
@pytest.mark.parametrize(
    ("kind", "operation", "body", "status"),
    [
        *((agendum.Swoogo, "get_session", SESSION, status) for status in (302, 307, 308)),
        (agendum.Eventify, "create_sessions", [{"id": 1}], 302),
    ],
)
def test_credentials_do_not_follow_to_another_origin(make, call, vendor, status, base, location, kind, operation, body):
    """Breaks when a redirect carries a token to a server that is not the vendor's."""
    vendor.answer = redirecting(vendor, status, location, body)
    client = make(kind, base_url=base, follow_redirects=True, headers={"X-Mine": "kept"})
    call(client, operation)
    signed, followed = vendor.calls
    assert {"authorization", "session-token"} & set(signed.headers)
    assert set() == {"authorization", "session-token"} & set(followed.headers)
    assert b"token-1" not in b"".join(value for _, value in followed.headers.raw) + followed.content
    assert "kept" == followed.headers["x-mine"]


@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize(("base", "location"), FOREIGN)
def test_a_body_does_not_follow_to_another_origin(make, call, caught, vendor, status, base, location):
    """Breaks when a redirect carries personal data to a server that is not the vendor's."""
    vendor.answer = redirecting(vendor, status, location, [{"id": 1}])
    client = make(agendum.Eventify, base_url=base, follow_redirects=True)
    error = caught(call, client, "create_sessions")
    assert agendum.errors.ContractViolation is type(error)
    assert "a redirect to another origin would take the body along" in str(error)
    assert 1 == len(vendor.calls)


@pytest.mark.parametrize("location", ["/elsewhere", "http://vendor.test/elsewhere", "http://VENDOR.test:80/elsewhere"])
@pytest.mark.parametrize(
    ("kind", "operation", "name", "body"),
    [
        (agendum.Swoogo, "get_session", "authorization", SESSION),
        (agendum.Eventify, "create_sessions", "session-token", [{"id": 1}]),
    ],
)
def test_credentials_follow_within_the_origin(make, call, vendor, location, kind, operation, name, body):
    """Breaks when a vendor cannot move a path without failing all calls."""
    vendor.answer = redirecting(vendor, 307, location, body)
    call(make(kind, follow_redirects=True), operation)
    first, followed = vendor.calls
    assert "/elsewhere" == followed.url.path
    assert first.headers[name] == followed.headers[name]
    assert first.content == followed.content


@pytest.mark.parametrize("status", [301, 302, 307, 308])
@pytest.mark.parametrize("location", ["http://other.test/steal", "/elsewhere"])
@pytest.mark.parametrize(
    ("kind", "operation"),
    [
        (agendum.Swoogo, "get_session"),
        (agendum.Swoogo, "create_token"),
        (agendum.Eventify, "create_sessions"),
        (agendum.Eventify, "generate_token"),
    ],
)
def test_a_token_request_is_never_redirected(make, call, caught, vendor, status, location, kind, operation):
    """Breaks when a redirect carries the password, or the Basic credentials, to another server."""
    vendor.grant = lambda _request: httpx.Response(status, headers={"location": location})
    error = caught(call, make(kind, follow_redirects=True), operation)
    assert errors.ContractViolation is type(error)
    assert error.operation in ("create_token", "generate_token")
    assert (1, []) == (len(vendor.token_requests), vendor.calls)


@pytest.mark.parametrize("headers", [{}, {"Authorization": "own", "Session-Token": "own"}])
@pytest.mark.parametrize("kind", [agendum.Swoogo, agendum.Eventify])
def test_an_absolute_url_to_another_host_is_not_signed(make, vendor, kind, headers):
    """Breaks when a link in an answer, followed with the same client, carries credentials away."""
    make(kind).get_httpx_client().get("http://other.test/api/v1/sessions/7", headers=headers)
    (sent,) = vendor.requests
    assert set() == {"authorization", "session-token"} & set(sent.headers)


def test_a_token_path_on_another_host_gets_no_credentials(make, vendor):
    """Breaks when only the path of a token request is looked at."""
    vendor.grant = lambda _request: httpx.Response(200, json={})
    make().get_httpx_client().post("http://other.test/api/v1/oauth2/token")
    assert ["authorization" in each.headers for each in vendor.requests] == [False]


def test_hooks_of_the_caller_run_and_cannot_sign_for_another_origin(make, vendor):
    """Breaks when ``event_hooks`` in httpx_args are dropped, or run after the credentials are taken off."""

    def hook(request):
        request.headers["Authorization"] = "hook"
        request.headers["X-Hook"] = "ran"

    client = make(httpx_args={"event_hooks": {"request": [hook]}})
    client.get_httpx_client().get("http://other.test/x")
    assert [("ran", None)] == [(e.headers["x-hook"], e.headers.get("authorization")) for e in vendor.requests]


def test_too_many_redirects(make, call, caught, vendor):
    """Breaks when a circle of redirects is a bare error of httpx."""
    vendor.answer = lambda _request: httpx.Response(302, headers={"location": "/again"})
    error = caught(call, make(follow_redirects=True), "get_session")
    assert (errors.ContractViolation, "get_session", None) == (type(error), error.operation, error.status)
    assert "TooManyRedirects: Exceeded maximum allowed redirects." == error.problem


TIMEOUTS = [httpx.ConnectTimeout, httpx.ReadTimeout, httpx.WriteTimeout, httpx.PoolTimeout]
BREAKS = [
    httpx.ConnectError,
    httpx.ReadError,
    httpx.WriteError,
    httpx.CloseError,
    httpx.RemoteProtocolError,
    httpx.LocalProtocolError,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
]


@pytest.mark.parametrize(
    ("cause", "kind"),
    [*((each, errors.TimedOut) for each in TIMEOUTS), *((e, errors.ConnectionFailed) for e in BREAKS)],
)
def test_failures_of_the_transport(swoogo, call, caught, vendor, cause, kind):
    """Breaks when a failure of the network is a bare error of httpx, or the wrong one of ours."""

    def answer(request):
        raise cause("broke")

    vendor.answer = answer
    error = caught(call, swoogo, "create_session")
    assert (kind, "create_session", "POST", None, "") == (
        type(error),
        error.operation,
        error.method,
        error.status,
        error.excerpt,
    )
    assert "http://vendor.test/api/v1/sessions/create" == error.url == str(error.request.url)
    assert ["1"] == parse_qs(error.request.content.decode())["event_id"]
    assert f"{cause.__name__}: broke" in str(error)
    assert cause is type(error.__cause__)
    assert error.__cause__.request is error.request


@pytest.mark.parametrize(
    ("answer", "kind", "says"),
    [
        # Which of httpx's errors a reset is depends on what it meets: the request, or the wait for an answer.
        (b"", errors.ConnectionFailed, "no answer"),
        (b"HTTP/1.1 100 Continue\r\n\r\n", errors.ConnectionFailed, "RemoteProtocolError"),
        (b"nonsense\r\n\r\n", errors.ConnectionFailed, "RemoteProtocolError"),
        (b"HTTP/1.1 200 OK\r\ncontent-length: 90\r\n\r\n{", errors.ConnectionFailed, "RemoteProtocolError"),
        (b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 4\r\n\r\nnope",
         errors.ContractViolation, "DecodingError"),
        (b"HTTP/1.1 999 Odd\r\ncontent-length: 0\r\n\r\n", errors.ContractViolation, "status 999 is not documented"),
    ],
    ids=["reset", "closed", "nonsense", "cut", "bad gzip", "999"],
)  # fmt: skip
def test_a_real_server_that_misbehaves(make, call, caught, raw_server, no_tls, answer, kind, says):
    """Breaks when bytes that are no answer are a bare error of httpx."""
    client = make(
        agendum.Eventify, session_token="ready-token", transport=None, base_url=raw_server(answer), verify_ssl=no_tls
    )
    error = caught(call, client, "create_sessions")
    assert (kind, "create_sessions") == (type(error), error.operation)
    assert says in str(error)


def test_a_real_server_that_never_answers(make, call, caught, no_tls):
    """Breaks when a timeout of a real connection is a bare error of httpx."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        client = make(
            agendum.Eventify, session_token="ready-token", transport=None, base_url=url, verify_ssl=no_tls, timeout=0.2
        )
        error = caught(call, client, "create_sessions")
    assert (errors.TimedOut, "create_sessions") == (type(error), error.operation)


def test_a_gzipped_answer_is_read(swoogo, call, vendor):
    """Breaks when the judge looks at the bytes before they are unpacked."""
    packed = gzip.compress(json.dumps(SESSION).encode())
    vendor.answer = lambda _: httpx.Response(200, content=packed, headers={"content-encoding": "gzip"})
    assert "Symposium" == call(swoogo, "get_session").name


@pytest.fixture(params=["sync", "async"])
def stream(request):
    """Stream a GET and return its status and the lines of its body."""

    def sync(client, path):
        with client.get_httpx_client().stream("GET", path) as response:
            return response.status_code, list(response.iter_lines())

    async def go(client, path):
        async with client, client.get_async_httpx_client().stream("GET", path) as response:
            return response.status_code, [each async for each in response.aiter_lines()]

    return sync if request.param == "sync" else lambda *args: asyncio.run(go(*args))


@pytest.fixture
def lines():
    """Return the body of a stream, for either kind of client."""

    class Lines(httpx.SyncByteStream, httpx.AsyncByteStream):
        read = 0

        def __iter__(self):
            self.read += 1
            yield from (b"one\n", b"two\n")

        async def __aiter__(self):
            for each in self:
                yield each

    return Lines()


@pytest.mark.parametrize("kind", [agendum.Swoogo, agendum.Eventify])
def test_a_stream_is_the_callers_to_read(make, stream, vendor, lines, kind):
    """Breaks when a stream is read before its caller does, or judged as if it were JSON."""
    vendor.answer = lambda _request: httpx.Response(200, stream=lines)
    assert (200, ["one", "two"]) == stream(make(kind), "/api/v1/export")
    assert 1 == lines.read


def test_a_stream_of_a_documented_path_is_signed(swoogo, stream, vendor):
    """Breaks when a stream goes without a token."""
    assert (200, ['{"id":7,"event_id":1,"name":"Symposium"}']) == stream(swoogo, "/api/v1/sessions/7")
    assert "Bearer token-1" == vendor.calls[0].headers["authorization"]


@pytest.mark.parametrize("status", [404, 500, 520])
def test_a_stream_raises_on_errors(swoogo, stream, caught, vendor, as_json, status):
    """Breaks when a refused stream looks like a stream of data."""
    vendor.answer = as_json(status, {"message": "gone"})
    error = caught(stream, swoogo, "/api/v1/sessions/7")
    assert (status, '{"message": "gone"}') == (error.status, error.excerpt)
    assert errors.BY_STATUS.get(status, errors.ContractViolation) is type(error)


def test_a_stream_of_an_error_that_breaks_off(swoogo, stream, caught, vendor):
    """Breaks when reading the reason of a refusal fails with a bare error of httpx."""

    class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self):
            raise httpx.ReadError("reset")

        async def __aiter__(self):
            raise httpx.ReadError("reset")
            yield

    vendor.answer = lambda _request: httpx.Response(500, stream=Broken())
    assert errors.ConnectionFailed is type(caught(stream, swoogo, "/api/v1/sessions/7"))


def test_a_stream_renews_a_rejected_token(swoogo, stream, vendor):
    """Breaks when the answer that rejects a token is not read, which blocks its connection."""
    stream(swoogo, "/api/v1/sessions/7")
    vendor.issued.append("revoked")
    vendor.valid_only_last = True
    assert 200 == stream(swoogo, "/api/v1/sessions/7")[0]
    assert 2 == len(vendor.token_requests)

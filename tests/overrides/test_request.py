"""Requests that the OpenAPI document need not know."""

import asyncio
import json

import httpx
import pytest

import agendum
from agendum import Answer, errors


@pytest.fixture
def request_(flavor, make):
    """Send a request through ``request`` of a client in a flavor."""

    def send(*args, vendor_="Swoogo", client_options=None, **options):
        prefix = "" if flavor.name == "sync" else "Async"
        client = make(getattr(agendum, f"{prefix}{vendor_}"), **(client_options or {}))
        if flavor.name == "sync":
            return client.request(*args, **options)

        async def go():
            async with client:
                return await client.request(*args, **options)

        return asyncio.run(go())

    return send


def test_a_path_that_is_not_documented(request_, vendor, as_json):
    """Breaks when a path that the vendor has and the document lacks cannot be reached with credentials and encoding."""
    vendor.answer = as_json(200, {"items": [{"id": 1}]}, X_Request_Id="r-1", X_Rate_Limit_Remaining="1999")
    answer = request_("GET", "/api/v1/tracks", params={"event_id": 1, "fields": "id"})
    assert (
        Answer(
            parsed={"items": [{"id": 1}]},
            status=200,
            headers=answer.headers,
            content=b'{"items": [{"id": 1}]}',
            request_id="r-1",
            credits_left=1999,
            retries=0,
            violations=(),
        )
        == answer
    )
    (sent,) = vendor.calls
    assert ("GET", "http://vendor.test/api/v1/tracks?event_id=1&fields=id", "Bearer token-1") == (
        sent.method,
        str(sent.url),
        sent.headers["authorization"],
    )


def test_the_token_of_eventify(request_, vendor, as_json):
    """Breaks when the other vendor's paths are not signed."""
    vendor.answer = as_json(200, [])
    assert [] == request_("GET", "/v4/halls", vendor_="Eventify").parsed
    assert "token-1" == vendor.calls[0].headers["session-token"]


@pytest.mark.parametrize(
    ("options", "kind", "content"),
    [
        ({"data": {"a": {"b": [{"id": 1}]}, "c": True}}, "application/x-www-form-urlencoded", b"a[b][0][id]=1&c=1"),
        ({"json": {"a": [1, None]}}, "application/json", b'{"a":[1,null]}'),
        ({"json": []}, "application/json", b"[]"),
        ({"json": 0}, "application/json", b"0"),
        ({"content": b"raw"}, None, b"raw"),
        ({"content": "text"}, None, b"text"),
        (
            {"json": {}, "headers": {"Content-Type": "application/merge-patch+json"}},
            "application/merge-patch+json",
            b"{}",
        ),
        ({}, None, b""),
    ],
)
def test_bodies(request_, vendor, options, kind, content):
    """Breaks when a body is not encoded as for documented paths, or the caller's content type is replaced."""
    request_("POST", "/api/v1/tracks/create", **options)
    (sent,) = vendor.calls
    assert (kind, content.decode()) == (sent.headers.get("content-type"), sent.content.decode())


def test_headers_and_timeout(request_, vendor):
    """Breaks when a header or a timeout of one request is dropped."""
    request_("PUT", "/api/v1/tracks/1", headers={"X-Trace": "t-1"}, timeout=3.5)
    assert "t-1" == vendor.calls[0].headers["x-trace"]


@pytest.mark.parametrize(("timeout", "expected"), [(3.5, 3.5), (None, None)])
def test_a_timeout_of_one_request(make, timeout, expected):
    """Breaks when a slow report cannot be waited for."""
    seen = []

    def answer(request):
        if "token" not in request.url.path:
            seen.append(request.extensions["timeout"])
        return httpx.Response(200, json={"type": "", "access_token": "t", "expires_at": "2999-12-31 00:00:00"})

    make(transport=answer).request("GET", "/api/v1/tracks", timeout=timeout)
    assert [dict.fromkeys(("connect", "read", "write", "pool"), expected)] == seen


@pytest.mark.parametrize(
    "path",
    [
        "http://evil.test/api/v1/tracks",
        "//evil.test/api/v1/tracks",
        "https:/x",
        "api/v1/tracks",
        "",
        "evil.test",
        "?a=1",
    ],
)
def test_what_is_no_path_is_refused(request_, vendor, path):
    """Breaks when a URL from somewhere takes the credentials to another server."""
    with pytest.raises(ValueError, match=r"^a path such as /api/v1/tracks was expected, not "):
        request_("GET", path)
    assert [] == vendor.requests


@pytest.mark.parametrize(
    "path", ["/\\evil.test/x", "/@evil.test/x", "/..//evil.test/x", "/.//evil.test", "/%2fevil.test", "/;//evil.test"]
)
def test_a_path_stays_at_the_origin(request_, vendor, path):
    """Breaks when a path can be written that the library reads as a host."""
    request_("GET", path)
    assert {"vendor.test"} == {each.url.host for each in vendor.requests}


def test_a_path_below_a_base_path(request_, vendor):
    """Breaks when a client behind a gateway leaves the gateway's path out."""
    request_("GET", "/api/v1/tracks", client_options={"base_url": "http://vendor.test/gateway/"})
    assert "http://vendor.test/gateway/api/v1/tracks" == str(vendor.calls[0].url)


def test_a_query_within_the_path(request_, vendor):
    """Breaks when the query of a path is lost, be there more parameters or not."""
    request_("GET", "/api/v1/tracks?event_id=1")
    assert "http://vendor.test/api/v1/tracks?event_id=1" == str(vendor.calls[0].url)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequest),
        (401, errors.Unauthorized),
        (403, errors.Forbidden),
        (404, errors.NotFound),
        (405, errors.MethodNotAllowed),
        (418, errors.Teapot),
        (422, errors.UnprocessableContent),
        (429, errors.TooManyRequests),
        (500, errors.InternalServerError),
        (503, errors.ServiceUnavailable),
        (409, errors.ApiError),
        (520, errors.ApiError),
    ],
)
def test_a_refusal_is_typed(request_, caught, vendor, as_json, status, kind):
    """Breaks when what the server says of a path is handed out as if it were an answer."""
    vendor.answer = as_json(status, {"name": "No", "message": "not this way", "status": status}, Retry_After="7")
    error = caught(request_, "GET", "/api/v1/tracks")
    assert (kind, None, status, "not this way", "No") == (
        type(error),
        error.operation,
        error.status,
        error.message,
        error.name,
    )
    assert (7.0 if status == 429 else None) == error.retry_after


@pytest.mark.parametrize("content", [b"<html>no</html>", b"", b'{"message": 5}', b"[1]", b"null"])
def test_a_refusal_in_another_shape(request_, caught, vendor, content):
    """Breaks when a gateway's page of HTML hides the status."""
    vendor.answer = lambda request: httpx.Response(502, content=content)
    error = caught(request_, "POST", "/api/v1/tracks")
    assert (errors.ApiError, 502, "") == (type(error), error.status, error.message)


@pytest.mark.parametrize("status", [200, 201, 204, 302])
@pytest.mark.parametrize("content", [b"<html>", b"", b"a,b\n1,2\n", b"\xff\xfe\xfd"])
def test_an_answer_that_is_not_json(request_, vendor, status, content):
    """Breaks when a file, a redirect or nothing at all cannot be had."""
    vendor.answer = lambda request: httpx.Response(status, content=content)
    answer = request_("GET", "/api/v1/export.csv")
    assert (None, status, content) == (answer.parsed, answer.status, answer.content)


def test_a_documented_path_is_not_judged(request_, vendor, as_json):
    """Breaks when the way out for answers that the document does not know judges them by the document."""
    vendor.answer = as_json(202, {"queued": True})
    assert {"queued": True} == request_("GET", "/api/v1/sessions/7").parsed


def test_a_refusal_with_status_200(request_, caught, vendor, as_json):
    """Breaks when an error that Eventify sends as a success is one for documented operations only."""
    vendor.answer = as_json(200, {"error": {"code": 404, "message": "no such session"}})
    error = caught(request_, "POST", "/v4/sessions", vendor_="Eventify", json={})
    assert (errors.NotFound, "create_sessions", 404) == (type(error), error.operation, error.code)


def test_a_refusal_with_status_200_of_an_undocumented_path(request_, caught, vendor, as_json):
    """Breaks when an error of a path that the document lacks looks like an answer, or a token is not renewed for it."""
    vendor.answer = as_json(200, {"error": {"code": 401, "message": "expired"}})
    error = caught(request_, "GET", "/v4/halls", vendor_="Eventify")
    assert (errors.Unauthorized, None, 401) == (type(error), error.operation, error.code)
    assert (2, 2) == (len(vendor.token_requests), len(vendor.calls))


@pytest.mark.parametrize("body", [{"message": "done"}, {"code": "A1", "message": "Hall"}, {"is_error": 0}])
def test_a_record_of_an_undocumented_path_is_not_an_error(request_, vendor, as_json, body):
    """Breaks when a record that happens to have a code and a message cannot be read."""
    vendor.answer = as_json(200, body)
    assert body == request_("GET", "/v4/halls", vendor_="Eventify").parsed


def test_a_token_is_renewed(request_, vendor):
    """Breaks when a token that expired makes a request fail."""
    vendor.issued.append("revoked")
    answers = [httpx.Response(401, json={"message": "no"}), httpx.Response(200, json={})]
    vendor.answer = lambda request: answers.pop(0)
    assert {} == request_("GET", "/api/v1/tracks").parsed
    assert ["Bearer token-2", "Bearer token-3"] == [each.headers["authorization"] for each in vendor.calls]


def test_no_answer(request_, caught, refused_url, no_tls):
    """Breaks when a server that is not there raises what no caller of ours knows."""
    options = {"transport": None, "base_url": refused_url, "verify_ssl": no_tls}
    error = caught(request_, "GET", "/api/v1/tracks", client_options=options)
    assert errors.ConnectionFailed is type(error)


def test_what_cannot_be_written_is_found_before_anything_is_sent(request_, vendor):
    """Breaks when half a request goes out."""
    with pytest.raises(TypeError):
        request_("POST", "/api/v1/tracks", json={"a": {1, 2}})
    with pytest.raises(TypeError):
        request_("POST", "/api/v1/tracks", data={"a": object()})
    assert [] == vendor.requests


def test_a_secret_in_an_answer_is_not_in_the_error(request_, caught, vendor, reveal):
    """Breaks when an undocumented path that echoes its caller puts the token into a log."""
    vendor.answer = lambda request: httpx.Response(
        400, content=json.dumps({"message": request.headers["authorization"]}).encode()
    )
    assert "token-1" not in reveal(caught(request_, "GET", "/api/v1/tracks"))

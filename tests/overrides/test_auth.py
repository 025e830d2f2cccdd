"""Signing and renewing: which requests carry a token, how often it is fetched, and what a failed fetch leaves."""

import asyncio
import concurrent.futures
import threading

import httpx
import pytest

import agendum
from agendum import errors
from agendum._http import same_origin

THREADS, TASKS = 100, 200


def test_a_token_is_fetched_once_and_sent_with_each_call(swoogo, call, vendor):
    """Breaks when a token is fetched for each call, or is not sent."""
    for _ in range(3):
        call(swoogo, "get_session")
    assert 1 == len(vendor.token_requests)
    assert ["Bearer token-1"] * 3 == [each.headers["authorization"] for each in vendor.calls]


def test_eventify_sends_its_token_in_its_own_header(eventify, call, vendor):
    """Breaks when Eventify's token is sent as a bearer token, or is fetched for each call."""
    for _ in range(3):
        call(eventify, "create_sessions")
    assert 1 == len(vendor.token_requests)
    assert [("token-1", None)] * 3 == [
        (e.headers["session-token"], e.headers.get("authorization")) for e in vendor.calls
    ]


@pytest.mark.parametrize(("seconds", "tokens"), [(1739, 1), (1741, 2)])
def test_the_clock_decides_on_renewal(swoogo, call, vendor, clock, seconds, tokens):
    """Breaks when the client sends a token in its last minute, or renews one before it."""
    call(swoogo, "get_session")
    clock.now += seconds
    vendor.life += seconds
    call(swoogo, "get_session")
    assert tokens == len(vendor.token_requests)
    assert f"Bearer token-{tokens}" == vendor.calls[-1].headers["authorization"]


@pytest.mark.parametrize("life", [60, 1, 0, -3600])
def test_a_short_or_expired_token_is_not_fetched_for_each_call(swoogo, call, vendor, life):
    """Breaks when a server with short tokens, or a wrong local clock, doubles the number of requests."""
    vendor.life = life
    for _ in range(4):
        call(swoogo, "get_session")
    assert 1 == len(vendor.token_requests)


@pytest.mark.parametrize(
    ("kind", "operation"), [(agendum.Swoogo, "create_session"), (agendum.Eventify, "create_sessions")]
)
def test_a_rejected_token_is_renewed_and_the_call_repeated(make, call, vendor, kind, operation):
    """Breaks when a revoked token fails the call, or when the repeated call loses its body."""
    client = make(kind)
    call(client, operation)
    vendor.issued.append("revoked")
    vendor.valid_only_last = True
    call(client, operation)
    assert 2 == len(vendor.token_requests)
    _, rejected, repeated = vendor.calls
    assert rejected.content == repeated.content != b""
    call(client, operation)
    assert 2 == len(vendor.token_requests)


def test_a_second_401_is_the_callers(swoogo, call, caught, vendor, as_json):
    """Breaks when a 401 that a new token does not cure is tried for ever, or is not ``Unauthorized``."""
    vendor.answer = as_json(401, {"message": "not yours"})
    error = caught(call, swoogo, "get_session")
    assert (errors.Unauthorized, "get_session", "not yours") == (type(error), error.operation, error.message)
    assert (2, 2) == (len(vendor.token_requests), len(vendor.calls))


@pytest.mark.parametrize("code", [401, "401"])
def test_eventify_rejects_a_token_with_status_200(eventify, call, caught, vendor, as_json, code):
    """Breaks when an error in a body of status 200 does not renew the token, or does so for ever."""
    vendor.answer = as_json(200, {"error": {"code": code, "message": "expired"}})
    error = caught(call, eventify, "create_sessions")
    assert (errors.Unauthorized, 401, 200) == (type(error), error.code, error.status)
    assert (2, 2) == (len(vendor.token_requests), len(vendor.calls))


def test_another_refusal_of_eventify_does_not_renew(eventify, call, caught, vendor, as_json):
    """Breaks when every refusal costs a token request and a repeated call."""
    vendor.answer = as_json(200, {"error": {"code": 403, "message": "no"}})
    assert errors.Forbidden is type(caught(call, eventify, "create_sessions"))
    assert (1, 1) == (len(vendor.token_requests), len(vendor.calls))


def test_a_ready_token_is_used(make, call, vendor):
    """Breaks when a token is asked for although one was given."""
    call(make(agendum.Eventify, session_token="ready"), "create_sessions")
    assert ["ready"] == [each.headers["session-token"] for each in vendor.requests]


@pytest.mark.parametrize("status", [200, 401])
def test_a_ready_token_without_a_password_is_not_renewed(make, call, caught, vendor, as_json, status):
    """Breaks when a token request without credentials is sent."""
    vendor.answer = as_json(status, {"error": {"code": 401, "message": "expired"}})
    error = caught(call, make(agendum.Eventify, session_token="ready"), "create_sessions")
    assert (errors.Unauthorized, 1) == (type(error), len(vendor.requests))


def test_a_ready_token_with_a_password_is_renewed(make, call, vendor):
    """Breaks when an expired ready token fails the call although a new one could be had."""
    vendor.issued.append("revoked")
    vendor.valid_only_last = True
    call(make(agendum.Eventify, "ann@example.com", "pass", session_token="ready"), "create_sessions")
    assert ["ready", "token-2"] == [each.headers["session-token"] for each in vendor.calls]


@pytest.mark.parametrize(("kind", "name"), [(agendum.Swoogo, "Authorization"), (agendum.Eventify, "Session-Token")])
def test_a_header_of_the_caller_is_left_alone(make, vendor, as_json, caught, kind, name):
    """Breaks when the caller's own token is overwritten, or renewed with the client's credentials."""
    vendor.answer = as_json(401, {"message": "no"})
    error = caught(make(kind).get_httpx_client().get, "/api/v1/sessions/7", headers={name: "Bearer own"})
    assert errors.Unauthorized is type(error)
    assert ["Bearer own"] == [each.headers[name] for each in vendor.requests]


def test_a_body_that_is_gone_is_not_repeated(make, server, no_tls, caught, vendor, as_json):
    """Breaks when a call with a streamed body is repeated with nothing in it."""
    vendor.answer = as_json(401, {"message": "no"})
    client = make(transport=None, base_url=server.url, verify_ssl=no_tls).get_httpx_client()
    headers = {"Content-Length": "3"}
    error = caught(client.post, "/api/v1/sessions/create", content=iter([b"a=1"]), headers=headers)
    assert errors.Unauthorized is type(error)
    assert (1, 1) == (len(vendor.token_requests), len(vendor.calls))


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("http://host", True),
        ("http://host:80/path?x", True),
        ("http://HOST", True),
        ("http://host:8080", False),
        ("https://host", False),
        ("https://host:80", False),
        ("http://host.evil", False),
        ("http://sub.host", False),
    ],
)
def test_what_an_origin_is(other, expected):
    """Breaks when credentials go to another scheme, host or port."""
    assert expected == same_origin(httpx.URL("http://host/api"), httpx.URL(other))


def raising(kind):
    """Make a script that fails as the transport does."""

    def answer(request):
        raise kind("broke", request=request)

    return answer


GOOD = {"type": "bearer", "access_token": "t", "expires_at": "2027-01-15 08:30:00"}
FAILURES = {
    "401": (lambda _: httpx.Response(401, json={"message": "wrong key"}), errors.Unauthorized),
    "500": (lambda _: httpx.Response(500, json={"message": "down"}), errors.InternalServerError),
    "429": (lambda _: httpx.Response(429, json={"message": "slow"}), errors.TooManyRequests),
    "HTML": (lambda _: httpx.Response(200, html="<h1>Hello</h1>"), errors.ContractViolation),
    "empty": (lambda _: httpx.Response(200), errors.ContractViolation),
    "302": (lambda _: httpx.Response(302, headers={"location": "/login"}), errors.ContractViolation),
    "204": (lambda _: httpx.Response(204), errors.ContractViolation),
    "520": (lambda _: httpx.Response(520), errors.ContractViolation),
    "no token": (lambda _: httpx.Response(200, json={**GOOD, "access_token": None}), errors.ContractViolation),
    "missing": (lambda _: httpx.Response(200, json={"type": "bearer"}), errors.ContractViolation),
    "expires_at": (lambda _: httpx.Response(200, json={**GOOD, "expires_at": "soon"}), errors.ContractViolation),
    "unsendable": (lambda _: httpx.Response(200, json={**GOOD, "access_token": "a\nb"}), errors.ContractViolation),
    "read timeout": (raising(httpx.ReadTimeout), errors.TimedOut),
    "connect timeout": (raising(httpx.ConnectTimeout), errors.TimedOut),
    "connect error": (raising(httpx.ConnectError), errors.ConnectionFailed),
}


@pytest.mark.parametrize(("grant", "kind"), FAILURES.values(), ids=FAILURES)
def test_a_failed_token_request(make, call, caught, vendor, grant, kind):
    """Breaks when such a failure is bare, is repeated, belongs to another operation or blocks the next call."""
    swoogo = make(agendum.Swoogo, follow_redirects=True)
    vendor.grant = grant
    error = caught(call, swoogo, "get_session")
    assert (kind, "create_token", "POST") == (type(error), error.operation, error.method)
    assert "http://vendor.test/api/v1/oauth2/token" == error.url
    assert (1, 0) == (len(vendor.token_requests), len(vendor.calls))
    vendor.grant = vendor.issue
    assert 7 == call(swoogo, "get_session").id
    assert 2 == len(vendor.token_requests)


def test_a_failed_renewal_is_the_callers(swoogo, call, caught, vendor, as_json):
    """Breaks when a renewal that fails hides behind the 401 that caused it, or spoils the calls after it."""
    call(swoogo, "get_session")
    vendor.issued.append("revoked")
    vendor.valid_only_last = True
    vendor.grant = as_json(503, {"message": "down"})
    error = caught(call, swoogo, "get_session")
    assert (errors.ServiceUnavailable, "create_token") == (type(error), error.operation)
    vendor.grant = vendor.issue
    assert 7 == call(swoogo, "get_session").id


def test_a_refused_connection_for_the_token(make, call, caught, refused_url, no_tls):
    """Breaks when nobody listening is another error than ``ConnectionFailed`` of the token request."""
    error = caught(call, make(transport=None, base_url=refused_url, verify_ssl=no_tls), "get_session")
    assert (errors.ConnectionFailed, "create_token", None) == (type(error), error.operation, error.status)


@pytest.fixture(params=["threads", "tasks"])
def crowd(request, make, server, no_tls, call_sync, module_of):
    """Let many callers go at once against a real server; returns the client, their number, and a function for it."""
    kind = agendum.Swoogo if request.param == "threads" else agendum.AsyncSwoogo
    client = make(kind, transport=None, base_url=server.url, verify_ssl=no_tls)
    count = THREADS if request.param == "threads" else TASKS

    def one(barrier):
        barrier.wait(10)
        try:
            return call_sync(client, "get_session").id
        except errors.AgendumError as error:
            return error

    def threads(_lock):
        barrier = threading.Barrier(count)
        with concurrent.futures.ThreadPoolExecutor(count) as pool:
            return list(pool.map(one, [barrier] * count))

    def tasks(lock):
        async def go():
            if lock:
                client._credentials.tokens._async_locks[asyncio.get_running_loop()] = lock
            module = module_of("get_session")
            made = (module.asyncio(7, client=client) for _ in range(count))
            async with client:
                done = await asyncio.gather(*made, return_exceptions=True)
            return [each if isinstance(each, BaseException) else each.id for each in done]

        return asyncio.run(go())

    def go(lock=None):
        if lock:
            client._credentials.tokens._lock = lock
        return threads(lock) if request.param == "threads" else tasks(lock)

    return client, count, go


def test_a_crowd_without_a_token_causes_one_token_request(crowd, vendor):
    """Breaks when callers that start at once each fetch a token."""
    _, count, go = crowd
    assert [7] * count == go()
    assert (1, count) == (len(vendor.token_requests), len(vendor.calls))


def test_a_crowd_with_an_expired_token_causes_one_token_request(crowd, vendor, clock, call_sync):
    """Breaks when callers that find the token expired each renew it."""
    client, count, go = crowd
    call_sync(client, "get_session")
    client.close()
    clock.now += 1741
    vendor.life += 1741
    assert [7] * count == go()
    assert 2 == len(vendor.token_requests)
    assert {"Bearer token-2"} == {each.headers["authorization"] for each in vendor.calls[1:]}


def test_a_crowd_with_a_rejected_token_causes_one_token_request(crowd, vendor, call_sync):
    """Breaks when callers whose token the server rejects each renew it."""
    client, count, go = crowd
    call_sync(client, "get_session")
    client.close()
    vendor.issued.append("revoked")
    vendor.valid_only_last = True
    assert [7] * count == go()
    assert 2 == len(vendor.token_requests)


@pytest.mark.parametrize("failure", ["401", "HTML"])
def test_a_crowd_before_a_failing_endpoint_causes_one_token_request(crowd, vendor, counting_lock, failure):
    """Breaks when waiters repeat a failed token request, which locks accounts and feeds an outage."""
    _, count, go = crowd
    grant, kind = FAILURES[failure]

    def answer(request):
        assert counting_lock.wait_for(count)
        return grant(request)

    vendor.grant = answer
    met = go(counting_lock)
    assert [(kind, "create_token")] * count == [(type(each), each.operation) for each in met]
    assert (1, 0) == (len(vendor.token_requests), len(vendor.calls))
    vendor.grant = vendor.issue
    assert [7] * count == go()
    assert 2 == len(vendor.token_requests)


def test_canceling_the_task_that_fetches_leaves_the_lock_free(make, vendor, module_of):
    """Breaks when one canceled task keeps all others of the client waiting."""
    client = make(agendum.AsyncSwoogo, transport=None, httpx_args={})
    get_session = module_of("get_session").asyncio
    gates = []

    async def handle(request):
        if vendor.is_token_request(request) and not gates:
            gates.append(True)
            fetching.set()
            await asyncio.Event().wait()
        return vendor(request)

    async def go():
        client._options["httpx_args"]["transport"] = httpx.MockTransport(handle)
        async with client:
            first = asyncio.create_task(get_session(7, client=client))
            await fetching.wait()
            others = [asyncio.create_task(get_session(7, client=client)) for _ in range(5)]
            await asyncio.sleep(0)
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            return [each.id for each in await asyncio.wait_for(asyncio.gather(*others), 10)]

    fetching = asyncio.Event()
    assert [7] * 5 == asyncio.run(go())
    assert 1 == len(vendor.token_requests)


def test_a_token_request_that_is_not_recognized_does_not_wait_for_itself(monkeypatch):
    """Breaks when the flow signs its own token request: it would wait for the lock that it holds, for ever."""
    monkeypatch.setattr("agendum._operations.find", lambda _method, _path: None)

    def answer(request):
        if request.url.path == "/v4/generatetoken":
            return httpx.Response(200, json={"session_token": "token-1"})
        return httpx.Response(200, json={"token": request.headers["session-token"]})

    got = []

    def call():
        with agendum.Eventify("email", "password", httpx_args={"transport": httpx.MockTransport(answer)}) as client:
            got.append(client.get_httpx_client().get("/anything").json())

    thread = threading.Thread(target=call, daemon=True)
    thread.start()
    thread.join(10)
    assert [{"token": "token-1"}] == got

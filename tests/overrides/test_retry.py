"""Repetition: which requests are sent again, how often, and after which wait."""

import asyncio
import contextlib
import datetime as dt
import email.utils
import ssl
import time

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from agendum import _retry
from agendum._retry import AsyncRetryTransport, RetryPolicy, RetryTransport

NOW = 1_800_000_000.0
METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]
UNSENT = [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout]
BROKEN = [httpx.ReadError, httpx.WriteError, httpx.CloseError, httpx.RemoteProtocolError]
FINAL = [
    httpx.ReadTimeout,
    httpx.WriteTimeout,
    httpx.LocalProtocolError,
    httpx.UnsupportedProtocol,
    httpx.ProxyError,
]


class Script(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers or raises one thing after the other, the last one for ever."""

    def __init__(self, *steps):
        self.steps = list(steps)
        self.sent = 0
        self.log = []

    def handle_request(self, _request):
        self.sent += 1
        step = self.steps.pop(0) if len(self.steps) > 1 else self.steps[0]
        if isinstance(step, BaseException):
            raise step
        return step

    async def handle_async_request(self, request):
        return self.handle_request(request)

    def close(self):
        self.log.append("closed")

    async def aclose(self):
        self.log.append("closed")

    def __enter__(self):
        self.log.append("entered")

    async def __aenter__(self):
        self.log.append("entered")


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that tells how much of it was read, and whether it was closed."""

    def __init__(self, *parts, error=None):
        self.parts = parts
        self.error = error
        self.read = 0
        self.closed = 0

    def __iter__(self):
        for part in self.parts:
            self.read += 1
            yield part
        if self.error is not None:
            raise self.error

    async def __aiter__(self):
        for part in self:
            yield part

    def close(self):
        self.closed += 1

    async def aclose(self):
        self.closed += 1


class Sender:
    """Sends one request through a script, in either flavor, and keeps the waits."""

    def __init__(self, flavor):
        self.flavor = flavor
        self.waits = []
        self.request = None

    async def asleep(self, seconds):
        self.waits.append(seconds)

    def __call__(self, script, method="GET", *, policy=None, jitter=1.0, **request):
        policy = policy or RetryPolicy()
        self.request = httpx.Request(method, "http://vendor.test/", **request)
        options = {"clock": lambda: NOW, "jitter": lambda: jitter}
        if self.flavor == "sync":
            return RetryTransport(script, policy, sleep=self.waits.append, **options).handle_request(self.request)
        transport = AsyncRetryTransport(script, policy, sleep=self.asleep, **options)
        return asyncio.run(transport.handle_async_request(self.request))


@pytest.fixture(params=["sync", "async"])
def send(request):
    """Send a request through a script, sync and async."""
    return Sender(request.param)


def caused(error, cause):
    """Return an error as a transport raises it from a library's own."""
    error.__cause__ = cause
    return error


def test_a_success_is_handed_on_as_it_is(send):
    """Breaks when the usual case is copied, waited for, counted or sent twice."""
    answer = httpx.Response(200)
    script = Script(answer)
    assert answer is send(script, "POST")
    assert (1, [], {}) == (script.sent, send.waits, send.request.extensions)


@pytest.mark.parametrize("status", [200, 201, 204, 302, 400, 401, 403, 404, 418, 422, 500, 501, 505, 520, 599])
@pytest.mark.parametrize("method", METHODS)
def test_other_answers_are_the_callers(send, status, method):
    """Breaks when an answer that says what is wrong is asked for again."""
    script = Script(httpx.Response(status, headers={"retry-after": "1", "x-rate-limit-reset": "1"}))
    assert status == send(script, method).status_code
    assert (1, []) == (script.sent, send.waits)


@pytest.mark.parametrize("kind", UNSENT)
@pytest.mark.parametrize("method", METHODS)
def test_a_request_that_did_not_arrive_is_sent_again(send, kind, method):
    """Breaks when a connection that could not be made fails a call that could still succeed."""
    script = Script(kind("x"), kind("x"), httpx.Response(201))
    assert 201 == send(script, method, content=b"a=1").status_code
    assert (3, [0.5, 1.0], {"agendum_retries": 2}) == (script.sent, send.waits, send.request.extensions)


@pytest.mark.parametrize("kind", BROKEN)
@pytest.mark.parametrize("method", METHODS)
def test_a_broken_connection_is_retried_only_where_it_can_do_no_harm(send, kind, method):
    """Breaks when a form that may have arrived is sent twice, or a GET is given up at the first reset."""
    script = Script(kind("x"), httpx.Response(200))
    if method in ("GET", "HEAD"):
        assert 200 == send(script, method).status_code
        assert [0.5] == send.waits
    else:
        with pytest.raises(kind):
            send(script, method)
        assert (1, []) == (script.sent, send.waits)


@pytest.mark.parametrize("kind", FINAL)
@pytest.mark.parametrize("method", METHODS)
def test_what_would_be_the_same_again_is_not_retried(send, kind, method):
    """Breaks when a caller waits three timeouts in place of one, or for a request that cannot be sent at all."""
    script = Script(kind("x"))
    with pytest.raises(kind):
        send(script, method)
    assert (1, []) == (script.sent, send.waits)


def test_other_exceptions_pass(send):
    """Breaks when an error of the program is taken for one of the network."""
    script = Script(RuntimeError("closed"))
    with pytest.raises(RuntimeError, match="closed"):
        send(script)
    assert 1 == script.sent


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_the_last_error_is_raised(send, method):
    """Breaks when a call goes on for ever, or fails with another error than the network's."""
    script = Script(httpx.ConnectError("first"), httpx.ConnectError("second"), httpx.ConnectError("third"))
    with pytest.raises(httpx.ConnectError, match="third"):
        send(script, method)
    assert (3, 2, {"agendum_retries": 2}) == (script.sent, len(send.waits), send.request.extensions)


class ServerDisconnectedError(Exception):
    """Named as aiohttp's error for a connection that broke after a request was sent."""


class ClientConnectorError(Exception):
    """Named as aiohttp's error for a connection that could not be made."""


class ClientConnectorDNSError(ClientConnectorError):
    """Named as one of its kinds."""


@pytest.mark.parametrize(
    ("cause", "post_is_sent"),
    [
        (None, 2),
        (ClientConnectorError(), 2),
        (ClientConnectorDNSError(), 2),
        (ServerDisconnectedError(), 1),
        (OSError("reset"), 1),
    ],
)
@pytest.mark.parametrize("kind", UNSENT)
def test_a_transport_is_not_believed_that_calls_a_lost_connection_a_failed_one(send, kind, cause, post_is_sent):
    """Breaks when a POST is sent twice because httpx-aiohttp says ConnectTimeout of a request that was sent."""
    for method, sent in (("GET", 2), ("POST", post_is_sent)):
        script = Script(caused(kind("x"), cause), httpx.Response(200))
        try:
            assert 200 == send(script, method).status_code
        except kind:
            assert 1 == sent
        assert sent == script.sent


def test_a_distrusted_certificate_is_not_retried(send):
    """Breaks when a caller waits for a certificate to become valid."""
    middle = caused(OSError("tls"), None)
    middle.__context__ = ssl.SSLCertVerificationError("self-signed")
    script = Script(caused(httpx.ConnectError("x"), middle))
    with pytest.raises(httpx.ConnectError):
        send(script)
    assert (1, []) == (script.sent, send.waits)


def test_another_failure_of_tls_is_retried(send):
    """Breaks when a handshake that was cut off is taken for a certificate that is not trusted."""
    cause = type("ConnectError", (Exception,), {})()
    script = Script(caused(httpx.ConnectError("x"), caused(cause, ssl.SSLEOFError("cut"))), httpx.Response(200))
    assert 200 == send(script, "POST").status_code


@pytest.mark.parametrize("method", METHODS)
def test_429_is_retried_for_every_method(send, method):
    """Breaks when a call fails that the server only wanted later."""
    script = Script(httpx.Response(429), httpx.Response(200))
    assert 200 == send(script, method, content=b"a=1").status_code
    assert [0.5] == send.waits


@pytest.mark.parametrize("status", [502, 503, 504])
@pytest.mark.parametrize("method", METHODS)
def test_a_gateway_error_is_retried_only_where_it_can_do_no_harm(send, status, method):
    """Breaks when a POST that the server behind the gateway may have done is sent twice."""
    answers = httpx.Response(status, headers={"retry-after": "3"}), httpx.Response(200)
    script = Script(*answers)
    expected = (200, [3.0]) if method in ("GET", "HEAD") else (status, [])
    assert expected == (send(script, method).status_code, send.waits)


def http_date(seconds):
    """Return a moment as ``Retry-After`` writes it, in seconds from now."""
    return email.utils.format_datetime(dt.datetime.fromtimestamp(NOW + seconds, dt.UTC), usegmt=True)


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": " 7 "}, 7.0),
        ({"retry-after": "7.5"}, 7.5),
        ({"retry-after": "60"}, 60.0),
        ({"retry-after": http_date(30)}, 30.0),
        ({"retry-after": http_date(30).replace("GMT", "-0000")}, 30.0),
        ({"x-rate-limit-reset": "9"}, 9.0),
        ({"retry-after": "7", "x-rate-limit-reset": "9"}, 7.0),
        ({"retry-after": "soon", "x-rate-limit-reset": "9"}, 9.0),
        # No less than without a header, so that nobody calls in a tight loop.
        ({"retry-after": "0"}, 0.5),
        ({"retry-after": http_date(-30)}, 0.5),
        ({"retry-after": "0", "x-rate-limit-reset": "9"}, 0.5),
        ({"retry-after": "soon"}, 0.5),
        ({"retry-after": "-7"}, 0.5),
        ({"retry-after": "nan"}, 0.5),
        ({"retry-after": ""}, 0.5),
        ({"x-rate-limit-reset": "x"}, 0.5),
    ],
)
def test_the_wait_is_what_the_server_asks_for(send, headers, wait):
    """Breaks when the server's own word is not understood, or understood as less than it says."""
    assert 200 == send(Script(httpx.Response(429, headers=headers), httpx.Response(200)), "POST").status_code
    assert [wait] == send.waits


@pytest.mark.parametrize(
    "headers",
    [
        {"retry-after": "61"},
        {"retry-after": http_date(61)},
        {"x-rate-limit-reset": "600"},
        # A moment in place of seconds.
        {"x-rate-limit-reset": "1800000030"},
        {"retry-after": "9" * 400},
    ],
)
def test_a_caller_does_not_wait_longer_than_the_longest_wait(send, headers):
    """Breaks when a call hangs for ten minutes because a server says so."""
    answer = httpx.Response(429, headers=headers)
    script = Script(answer)
    assert answer is send(script)
    assert (1, []) == (script.sent, send.waits)


def test_the_reset_of_the_budget_says_nothing_of_a_server_that_is_down(send):
    """Breaks when each 503 waits for the rate limit, whose headers come with every answer."""
    send(Script(httpx.Response(503, headers={"x-rate-limit-reset": "50"}), httpx.Response(200)))
    assert [0.5] == send.waits


def test_the_last_answer_is_given_back_readable(send):
    """Breaks when the answer that the caller gets was closed as if another one followed."""
    bodies = [Body(b"one"), Body(b"two"), Body(b"three")]
    script = Script(*(httpx.Response(503, stream=each) for each in bodies))
    answer = send(script)
    assert (3, bodies[2], {"agendum_retries": 2}) == (script.sent, answer.stream, send.request.extensions)
    assert [(1, True), (1, True), (0, False)] == [(each.read, each.closed > 0) for each in bodies]


@pytest.mark.parametrize(
    ("body", "read"),
    [
        (Body, 0),
        (lambda: Body(b"x" * 60_000), 1),
        (lambda: Body(b"x" * 70_000, b"x"), 1),
        (lambda: Body(*[b"x"] * 4), 4),
        (lambda: Body(*[b"x"] * 1000), 5),
        (lambda: Body(b"x", error=httpx.ReadError("x")), 1),
        (lambda: Body(b"x", error=httpx.ReadTimeout("x")), 1),
    ],
)
def test_an_answer_that_nobody_sees_is_read_a_little_and_closed(send, body, read):
    """Breaks when a discarded answer keeps its connection busy, or a slow or endless one keeps the caller."""
    body = body()
    assert 200 == send(Script(httpx.Response(503, stream=body), httpx.Response(200))).status_code
    assert (read, True) == (body.read, body.closed > 0)


def test_an_answer_that_nobody_sees_is_closed_whatever_happens(send):
    """Breaks when a program that is interrupted leaves a connection open."""
    body = Body(b"x", error=KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        send(Script(httpx.Response(503, stream=body)))
    assert 0 < body.closed


@pytest.mark.parametrize("step", [httpx.Response(429), httpx.Response(503), httpx.ConnectError("x")])
def test_a_body_that_cannot_be_sent_again_is_sent_once(send, step):
    """Breaks when a request is repeated with half of its body."""
    script = Script(step)
    with contextlib.suppress(httpx.ConnectError):
        send(script, "GET", stream=Body(b"x"))
    assert (1, []) == (script.sent, send.waits)


@pytest.mark.parametrize("retries", [0, 1, 5])
def test_the_number_of_retries(send, retries):
    """Breaks when a policy is not kept to."""
    script = Script(httpx.Response(503))
    send(script, policy=RetryPolicy(retries=retries))
    assert (retries + 1, retries) == (script.sent, len(send.waits))
    assert ({"agendum_retries": retries} if retries else {}) == send.request.extensions


def test_the_count_goes_on_where_the_same_request_is_sent_anew(send):
    """Breaks when the log shows fewer repetitions for a call whose token was renewed in between."""
    send(Script(httpx.Response(503), httpx.Response(401)), extensions={"agendum_retries": 2})
    assert {"agendum_retries": 3} == send.request.extensions


@given(
    base=st.floats(0, 1e308),
    cap=st.floats(0, 1e308),
    done=st.integers(0, 10**6),
    jitter=st.floats(0, 1),
)
def test_a_wait_is_never_negative_nor_above_the_cap(base, cap, done, jitter):
    """Breaks when some policy or a high count gives a wait that no sleep takes."""
    wait = _retry.backoff(RetryPolicy(base=base, cap=cap), done, jitter)
    assert 0 <= wait <= cap


def test_the_limit_of_the_wait_doubles_up_to_the_cap():
    """Breaks when the waits do not grow, or a wait without jitter is not the limit."""
    policy = RetryPolicy(base=0.5, cap=8)
    assert [0.5, 1, 2, 4, 8, 8, 8] == [_retry.backoff(policy, done, 1.0) for done in range(7)]
    assert [0.25, 0.0] == [_retry.backoff(policy, 0, jitter) for jitter in (0.5, 0.0)]


@given(st.text(st.characters(max_codepoint=255), max_size=40) | st.from_regex(r"\A[0-9A-Za-z:,+ -]{1,40}\Z"))
def test_any_header_is_read_without_an_error(said):
    """Breaks when nonsense in a header turns a 429 into an exception of the parser."""
    headers = [(b"retry-after", said.encode("latin-1")), (b"x-rate-limit-reset", said.encode("latin-1"))]
    asked = _retry._asked(httpx.Response(429, headers=headers), lambda: NOW)
    assert isinstance(asked, float)
    assert asked == asked  # noqa: PLR0124 - not a number is not equal to itself


@pytest.mark.parametrize("name", ["retries", "base", "cap", "longest_wait"])
@pytest.mark.parametrize("value", [-1, float("nan")])
def test_a_policy_refuses_what_cannot_be_waited(name, value):
    """Breaks when a wrong setting is found out at the first failure, in the middle of a night."""
    with pytest.raises(ValueError, match=f"^{name} must be 0 or more, not "):
        RetryPolicy(**{name: value})


def test_the_inner_transport_is_opened_and_closed():
    """Breaks when connections stay open behind a client that was closed."""
    script = Script(httpx.Response(200))
    with RetryTransport(script, RetryPolicy()) as transport:
        assert isinstance(transport, RetryTransport)
    transport.close()

    async def use():
        async with AsyncRetryTransport(script, RetryPolicy()) as transport:
            assert isinstance(transport, AsyncRetryTransport)
        await transport.aclose()

    asyncio.run(use())
    assert ["entered", "closed", "closed"] * 2 == script.log


def test_the_real_sleep_is_awaited():
    """Breaks when an async wait blocks the loop, or is not waited for at all."""

    async def go():
        transport = AsyncRetryTransport(
            Script(httpx.Response(503), httpx.Response(200)), RetryPolicy(base=0.05), jitter=lambda: 1.0
        )
        began, other = time.monotonic(), asyncio.create_task(asyncio.sleep(0))
        await transport.handle_async_request(httpx.Request("GET", "http://vendor.test/"))
        return time.monotonic() - began, other.done()

    waited, other_ran = asyncio.run(go())
    assert waited >= 0.05
    assert other_ran


def test_a_cancelled_wait_leaves_nothing_open():
    """Breaks when a task that is cancelled between two attempts sends once more, or keeps a connection."""
    body = Body(b"x")
    script = Script(httpx.Response(503, stream=body))

    async def go():
        waiting = asyncio.Event()

        async def sleep(_seconds):
            waiting.set()
            await asyncio.Future()

        transport = AsyncRetryTransport(script, RetryPolicy(), sleep=sleep)
        task = asyncio.create_task(transport.handle_async_request(httpx.Request("GET", "http://vendor.test/")))
        await waiting.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(go())
    assert (1, True) == (script.sent, body.closed > 0)


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_real_refused_connection_is_tried_three_times(send, refused_url, method):
    """Breaks when httpx says of a refused connection something else than is expected here."""
    waits = []
    if send.flavor == "sync":
        transport = RetryTransport(httpx.HTTPTransport(verify=False), RetryPolicy(), sleep=waits.append)
        with httpx.Client(transport=transport) as client, pytest.raises(httpx.ConnectError):
            client.request(method, refused_url)
    else:

        async def sleep(seconds):
            waits.append(seconds)

        async def go():
            transport = AsyncRetryTransport(httpx.AsyncHTTPTransport(verify=False), RetryPolicy(), sleep=sleep)
            async with httpx.AsyncClient(transport=transport) as client:
                await client.request(method, refused_url)

        with pytest.raises(httpx.ConnectError):
            asyncio.run(go())
    assert 2 == len(waits)


@pytest.mark.parametrize(("method", "attempts"), [("GET", 3), ("POST", 1)])
def test_a_real_reset_is_tried_again_only_for_get(raw_server, method, attempts):
    """Breaks when a POST that a server took and then reset is sent again."""
    waits = []
    transport = RetryTransport(httpx.HTTPTransport(verify=False), RetryPolicy(), sleep=waits.append)
    with httpx.Client(transport=transport) as client, pytest.raises(httpx.TransportError):
        client.request(method, raw_server(b""))
    assert attempts - 1 == len(waits)

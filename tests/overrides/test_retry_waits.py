"""Repetition: the wait before it, and the answers that nobody sees."""

import asyncio
import datetime as dt
import email.utils
import time

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from agendum import _retry
from agendum._retry import AsyncRetryTransport, RetryPolicy

from .retry_script import NOW, Body, Script, Sender


@pytest.fixture(params=["sync", "async"])
def send(request):
    """Send a request through a script, sync and async."""
    return Sender(request.param)


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
    asked = _retry.asked_wait(httpx.Response(429, headers=headers), lambda: NOW)
    # Not a number is neither.
    assert asked is None or asked >= 0


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

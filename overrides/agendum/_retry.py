"""Sends a request again where that helps and can do no harm.

What went wrong decides, and the method:

- The request surely did not arrive (no connection could be made, or none was free in time): sent again, whatever the
  method. A certificate that is not trusted will not be so a second later: not sent again.
- 429: sent again, whatever the method, because the server says that it did nothing. It also says how long to wait, in
  ``Retry-After`` or, at Swoogo, in ``X-Rate-Limit-Reset``.
- 502, 503, 504, a connection that broke before the answer: it may have been done, so only GET and HEAD are sent again.
- No answer in time: not sent again. The caller has waited as long as they were ready to, and a server that could not
  answer so far is not helped by the same question once more.
- Everything else is the caller's. So is an answer that breaks in its body: it is theirs already.
"""

import datetime as dt
import random
import re
import time
from collections.abc import Awaitable, Callable
from email.utils import parsedate_to_datetime
from types import TracebackType
from typing import Self, cast

import httpx
from attrs import frozen

# In the extensions of a request: how often it was sent again so far.
RETRIES = "agendum_retries"

_SAFE_METHODS = frozenset({"GET", "HEAD"})
_TOO_MANY_REQUESTS = 429
_REPEATABLE = frozenset({_TOO_MANY_REQUESTS, 502, 503, 504})
_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
_BROKEN = (httpx.ReadError, httpx.WriteError, httpx.CloseError, httpx.RemoteProtocolError)
# What httpcore and aiohttp raise before they send. httpx-aiohttp says ConnectTimeout also of a connection that broke
# after a request was sent, so its word is not enough where a second request may do harm.
_UNSENT_CAUSES = frozenset(
    {"ConnectError", "ConnectTimeout", "PoolTimeout", "ClientConnectorError", "ConnectionTimeoutError"}
)
_SECONDS = re.compile(r"[0-9]+(\.[0-9]+)?")
# An error page is small. Reading it keeps the connection, but only if it comes at once.
_DRAINED_BYTES = 65536
_DRAINED_PARTS = 4


@frozen(kw_only=True)
class RetryPolicy:
    """How often a request is sent again, and how long is waited before.

    The wait is random between 0 and a limit that doubles each time ("full jitter"), so that clients that failed
    together do not come back together. It is never less than what the server asks for.

    Attributes:
        retries: How often a request is sent again at most; 0 for never.
        base: The limit of the first wait, in seconds.
        cap: The limit of all waits, in seconds, but for those that a server asks for.
        longest_wait: The longest wait that a server may ask for, in seconds. Where it asks for more, its answer is
            given to the caller at once.

    Raises:
        ValueError: A value is negative or not a number.
    """

    retries: int = 2
    base: float = 0.5
    cap: float = 8.0
    longest_wait: float = 60.0

    def __attrs_post_init__(self) -> None:
        for name in ("retries", "base", "cap", "longest_wait"):
            value = getattr(self, name)
            if not value >= 0:
                raise ValueError(f"{name} must be 0 or more, not {value!r}")


def backoff(policy: RetryPolicy, done: int, jitter: float) -> float:
    """Return the seconds to wait where the server asks for none.

    Args:
        policy: The limits.
        done: How often the request was sent again so far.
        jitter: A random number between 0 and 1.
    """
    # Beyond any cap, and still a float.
    return jitter * min(policy.cap, policy.base * 2.0 ** min(done, 40))


class _Decision:
    """Decides whether a request is sent again, and when; it neither sends nor waits.

    Args:
        policy: How often and how long.
        clock: Returns the Unix time in seconds, against which a date in ``Retry-After`` is read.
        jitter: Returns a random number between 0 and 1.
    """

    def __init__(self, policy: RetryPolicy, clock: Callable[[], float], jitter: Callable[[], float]) -> None:
        self._policy = policy
        self._clock = clock
        self._jitter = jitter

    def after_error(self, request: httpx.Request, error: httpx.TransportError, done: int) -> float | None:
        """Return the seconds to wait before the request is sent again, or None where the error is the caller's.

        Args:
            request: The request.
            error: What happened to it.
            done: How often it was sent again so far.
        """
        if isinstance(error, _UNSENT):
            is_repeatable = (request.method in _SAFE_METHODS or _is_unsent(error)) and not _is_untrusted(error)
        else:
            is_repeatable = isinstance(error, _BROKEN) and request.method in _SAFE_METHODS
        if not is_repeatable or not self._may_repeat(request, done):
            return None
        return backoff(self._policy, done, self._jitter())

    def after_answer(self, request: httpx.Request, response: httpx.Response, done: int) -> float | None:
        """Return the seconds to wait before the request is sent again, or None where the answer is the caller's."""
        if response.status_code != _TOO_MANY_REQUESTS and request.method not in _SAFE_METHODS:
            return None
        asked = asked_wait(response, self._clock) or 0.0
        if asked > self._policy.longest_wait or not self._may_repeat(request, done):
            return None
        return max(asked, backoff(self._policy, done, self._jitter()))

    def _may_repeat(self, request: httpx.Request, done: int) -> bool:
        # A body that is not held in memory is gone once it is sent.
        return done < self._policy.retries and isinstance(request.stream, httpx.ByteStream)


class RetryTransport(httpx.BaseTransport):
    """Sends requests through another transport, and again where this module says so.

    How often a request was sent again stands in its ``extensions`` under ``agendum_retries``, whether it succeeded in
    the end or not; a request that was sent once has no such entry. The last error or answer is the caller's.

    Args:
        inner: Sends the requests.
        policy: How often and how long.
        sleep: Waits for a number of seconds.
        clock: Returns the Unix time in seconds.
        jitter: Returns a random number between 0 and 1.
    """

    def __init__(
        self,
        inner: httpx.BaseTransport,
        policy: RetryPolicy,
        *,
        sleep: Callable[[float], object] = time.sleep,
        clock: Callable[[], float] = time.time,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._inner = inner
        self._decision = _Decision(policy, clock, jitter)
        self._sleep = sleep

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return the answer, or raise what the inner transport raises, when no repetition is left or none helps."""
        done = 0
        while True:
            try:
                response = self._inner.handle_request(request)
            except httpx.TransportError as error:
                wait = self._decision.after_error(request, error, done)
                if wait is None:
                    raise
            else:
                if response.status_code not in _REPEATABLE:
                    return response
                wait = self._decision.after_answer(request, response, done)
                if wait is None:
                    return response
                _drain(response)
            done += 1
            _count(request)
            self._sleep(wait)

    def close(self) -> None:
        """Close the inner transport."""
        self._inner.close()

    def __enter__(self) -> Self:
        self._inner.__enter__()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        self._inner.__exit__(exc_type, exc_value, traceback)


class AsyncRetryTransport(httpx.AsyncBaseTransport):
    """Does what ``RetryTransport`` does, for tasks.

    Args:
        inner: Sends the requests.
        policy: How often and how long.
        sleep: Waits for a number of seconds; ``asyncio.sleep`` by default.
        clock: Returns the Unix time in seconds.
        jitter: Returns a random number between 0 and 1.
    """

    def __init__(
        self,
        inner: httpx.AsyncBaseTransport,
        policy: RetryPolicy,
        *,
        sleep: Callable[[float], Awaitable[object]] | None = None,
        clock: Callable[[], float] = time.time,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._inner = inner
        self._decision = _Decision(policy, clock, jitter)
        self._sleep = sleep or _asyncio_sleep

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Return the answer, or raise what the inner transport raises, when no repetition is left or none helps."""
        done = 0
        while True:
            try:
                response = await self._inner.handle_async_request(request)
            except httpx.TransportError as error:
                wait = self._decision.after_error(request, error, done)
                if wait is None:
                    raise
            else:
                if response.status_code not in _REPEATABLE:
                    return response
                wait = self._decision.after_answer(request, response, done)
                if wait is None:
                    return response
                await _adrain(response)
            done += 1
            _count(request)
            await self._sleep(wait)

    async def aclose(self) -> None:
        """Close the inner transport."""
        await self._inner.aclose()

    async def __aenter__(self) -> Self:
        await self._inner.__aenter__()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self._inner.__aexit__(exc_type, exc_value, traceback)


def _is_unsent(error: httpx.TransportError) -> bool:
    """Whether the request did not leave this machine."""
    cause = error.__cause__
    return cause is None or any(each.__name__ in _UNSENT_CAUSES for each in type(cause).__mro__)


def _is_untrusted(error: BaseException) -> bool:
    """Whether the server showed a certificate that is not trusted."""
    import ssl  # noqa: PLC0415 - a connection was tried, so it is there

    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return True
        cause = cause.__cause__ or cause.__context__
    return False


def asked_wait(response: httpx.Response, clock: Callable[[], float]) -> float | None:
    """Return for how many seconds the server wants to be left alone, or None where it does not say.

    Args:
        response: The answer, with ``Retry-After`` in seconds or as a date or, with a 429, ``X-Rate-Limit-Reset``.
        clock: Returns the Unix time in seconds.
    """
    said = response.headers.get("retry-after", "").strip()
    if said and not _SECONDS.fullmatch(said):
        try:
            moment = parsedate_to_datetime(said)
        except (TypeError, ValueError):
            said = ""
        else:
            return max(0.0, moment.replace(tzinfo=moment.tzinfo or dt.UTC).timestamp() - clock())
    if not said and response.status_code == _TOO_MANY_REQUESTS:
        said = response.headers.get("x-rate-limit-reset", "").strip()
    return float(said) if _SECONDS.fullmatch(said) else None


def _count(request: httpx.Request) -> None:
    request.extensions[RETRIES] = request.extensions.get(RETRIES, 0) + 1


def _drain(response: httpx.Response) -> None:
    """Close an answer that nobody will see, and read it before if it is small, so that its connection is kept."""
    rest = _Rest()
    try:
        for part in cast("httpx.SyncByteStream", response.stream):
            if rest.is_long(part):
                break
    except httpx.TransportError:
        pass  # It is the connection's last.
    finally:
        response.close()


async def _adrain(response: httpx.Response) -> None:
    rest = _Rest()
    try:
        async for part in cast("httpx.AsyncByteStream", response.stream):
            if rest.is_long(part):
                break
    except httpx.TransportError:
        pass  # As above.
    finally:
        await response.aclose()


class _Rest:
    """What was read so far of an answer that nobody will see."""

    def __init__(self) -> None:
        self._parts = self._bytes = 0

    def is_long(self, part: bytes) -> bool:
        """Whether a new connection is cheaper than reading on."""
        self._parts += 1
        self._bytes += len(part)
        return self._parts > _DRAINED_PARTS or self._bytes > _DRAINED_BYTES


async def _asyncio_sleep(seconds: float) -> None:
    import asyncio  # noqa: PLC0415 - importing it takes longer than importing all of this package

    await asyncio.sleep(seconds)

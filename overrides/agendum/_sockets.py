"""What ``httpx`` leaves open: how long a whole answer may take, and what a server sends behind its answer.

A timeout of ``httpx`` is for one read, so a server that sends a byte now and then keeps a call for ever. And what
stands behind an answer stays in the parser, which takes it for the answer to the next request on the connection.

This module imports ``httpcore``, so it is imported only when a connection is needed.
"""

import ssl
import time
from typing import Any

import httpcore
import httpx


def guard(pool: httpcore.ConnectionPool, deadline: float | None) -> None:
    """Let the connections of a pool end in time and carry one answer for each request.

    Args:
        pool: A pool that has no connection yet.
        deadline: Seconds for one answer, from the first byte of its request; None for no limit.
    """
    # httpx passes neither on.
    pool._network_backend = _Network(deadline)  # noqa: SLF001
    create = pool.create_connection

    def create_connection(origin: httpcore.Origin) -> httpcore.ConnectionInterface:
        connection = create(origin)
        has_expired = connection.has_expired
        # While an answer is read, there may always be more than was asked for.
        connection.has_expired = lambda: has_expired() or (connection.is_idle() and has_rest(connection))  # type: ignore[method-assign]
        return connection

    pool.create_connection = create_connection  # type: ignore[method-assign]


def has_rest(connection: Any) -> bool:
    """Whether the server sent more than was asked for, so that the connection cannot be used again."""
    # A connection through a proxy, or one that waits for its protocol, has another one within.
    while (inner := getattr(connection, "_connection", None)) is not None:
        connection = inner
    parser = getattr(connection, "_h11_state", None)
    return parser is not None and parser.trailing_data[0] != b""


class _Deadline:
    """The end of the answer that is under way; a connection of HTTP/1.1 has one at a time.

    Args:
        stream: The connection.
        seconds: For one answer; None for no limit.
    """

    def __init__(self, stream: Any, seconds: float | None) -> None:
        self._stream = stream
        self._seconds = seconds
        self._end: float | None = None
        self._is_reading = True

    def _asks(self) -> None:
        # The first write after a read begins a request.
        if self._is_reading and self._seconds is not None:
            self._end = time.monotonic() + self._seconds
        self._is_reading = False

    def _left(self, timeout: float | None) -> float | None:
        self._is_reading = True
        if self._end is None:
            return timeout
        left = self._end - time.monotonic()
        if left <= 0:
            # Of httpx, which takes it as it is, for httpcore would call it an error of the protocol.
            raise httpx.ReadTimeout(f"the answer was not whole after {self._seconds:g} s")
        return left if timeout is None else min(left, timeout)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _Socket(_Deadline, httpcore.NetworkStream):
    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = self._stream.read(max_bytes, self._left(timeout))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._asks()
        self._stream.write(buffer, timeout)

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _Socket(self._stream.start_tls(ssl_context, server_hostname, timeout), self._seconds)


class AsyncSocket(_Deadline, httpcore.AsyncNetworkStream):
    """A connection that knows when the answer on it has to be whole."""

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - httpcore's
        """Read some bytes, as long as the answer may still take."""
        data: bytes = await self._stream.read(max_bytes, self._left(timeout))
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - as above
        """Write all bytes; the first after a read begin a request."""
        self._asks()
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        """Close the connection."""
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - as above
    ) -> httpcore.AsyncNetworkStream:
        """Return a connection over TLS on this one, with the same deadline."""
        return AsyncSocket(await self._stream.start_tls(ssl_context, server_hostname, timeout), self._seconds)


class _Network(httpcore.SyncBackend):
    def __init__(self, deadline: float | None) -> None:
        self._deadline = deadline

    def connect_tcp(self, *args: Any, **kwargs: Any) -> httpcore.NetworkStream:
        return _Socket(super().connect_tcp(*args, **kwargs), self._deadline)

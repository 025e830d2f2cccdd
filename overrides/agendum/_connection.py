"""An ``httpx`` transport of one connection for one request at a time: what a lane is made of.

It asks ``httpcore`` for connections but does without its pool. There is nothing to look through, and nothing to wait
for; where ``sniffio`` is not installed, the pool also looks for it on disk several times for each request.

This module imports ``httpcore``, so it is imported only when a connection is needed.
"""

import contextlib
from typing import Any, Self

import httpcore
import httpx

from ._sockets import AsyncSocket, has_rest


class OneConnection(httpx.AsyncHTTPTransport):
    """A transport of one connection, which is made when it is needed and made anew when it is not usable any more.

    Args:
        options: What ``httpx.AsyncHTTPTransport`` takes, but for HTTP/2; of the limits, only ``keepalive_expiry``
            is looked at.
    """

    def __init__(self, deadline: float | None = None, **options: Any) -> None:
        super().__init__(**options)
        # httpx has no argument for it. It turns requests, answers and errors of httpcore into its own around it.
        self._pool: Any = _Single(self._pool, deadline)


class _Single:
    """Stands where ``httpx`` has a pool.

    Args:
        pool: Makes the connections: it knows the proxy, the TLS context and the limits.
    """

    def __init__(self, pool: httpcore.AsyncConnectionPool, deadline: float | None) -> None:
        self._pool = pool
        self._network = _Network(deadline)
        # httpx does not pass it on. Where pyright does not find anyio, it takes the class for none.
        pool._network_backend = self._network  # noqa: SLF001 # pyright: ignore[reportAttributeAccessIssue]
        self._connection: httpcore.AsyncConnectionInterface | None = None

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        if request.url.scheme not in (b"http", b"https"):
            raise httpcore.UnsupportedProtocol(f"the URL begins with {request.url.scheme.decode()!r}")
        origin = request.url.origin
        connection = self._connection
        if (
            connection is None
            or not connection.is_idle()
            or connection.has_expired()
            or has_rest(connection)
            or not connection.can_handle_request(origin)
        ):
            await self.aclose()
            connection = self._connection = self._pool.create_connection(origin)
        return await connection.handle_async_request(request)

    async def aclose(self) -> None:
        connection, self._connection = self._connection, None
        # Both close their socket before they wait for anything, so that this may be cancelled.
        async with contextlib.AsyncExitStack() as stack:
            if self._network.socket is not None:
                stack.push_async_callback(self._network.socket.aclose)
                self._network.socket = None
            if connection is not None:
                stack.push_async_callback(connection.aclose)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_exc: object) -> None:
        await self.aclose()


class _Network(httpcore.AnyIOBackend):
    """Remembers the socket.

    A connection does not know its socket before all handshakes are done: one that is cancelled in the middle would
    leave it to the garbage collector.
    """

    def __init__(self, deadline: float | None) -> None:
        self.socket: httpcore.AsyncNetworkStream | None = None
        self._deadline = deadline

    async def connect_tcp(self, *args: Any, **kwargs: Any) -> httpcore.AsyncNetworkStream:
        return self._remembered(
            AsyncSocket(
                await super().connect_tcp(*args, **kwargs),  # pyright: ignore[reportAttributeAccessIssue]
                self._deadline,
            )
        )

    def _remembered(self, socket: httpcore.AsyncNetworkStream) -> httpcore.AsyncNetworkStream:
        self.socket = socket
        return socket

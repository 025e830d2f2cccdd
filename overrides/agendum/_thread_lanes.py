"""A transport for threads that keeps them out of each other's way.

The pool of ``httpcore`` looks through all connections with each request, and closes those that seem to be broken. Where
one of them is just being taken by another thread, it closes that one, too: the other thread meets a bad file
descriptor, waits for an answer that cannot come, or reads from whatever got the number of the closed file. Here each
connection belongs to one thread for as long as an answer takes.
"""

import threading
from collections.abc import Callable, Iterator
from typing import cast

import httpx

LANES = 20


class ThreadLaneTransport(httpx.BaseTransport):
    """Lends each request a transport of its own, which holds one connection.

    Lanes are opened when they are needed, and the one that was used last is used first, because its connection is the
    most likely to be open still.

    Args:
        open_lane: Makes a transport of one connection.
        lanes: How many there may be. Who finds none free waits for as long as the timeout for the pool allows.
        keep: How many of those that are free stay open; all without it.
    """

    def __init__(
        self, open_lane: Callable[[], httpx.BaseTransport], *, lanes: int = LANES, keep: int | None = None
    ) -> None:
        if lanes < 1:
            raise ValueError(f"there must be room for one connection at least, not for {lanes}")
        self._open = open_lane
        self._keep = lanes if keep is None else keep
        self._slots = threading.Semaphore(lanes)
        self._free: list[httpx.BaseTransport] = []
        self._lock = threading.Lock()
        self._is_closed = False

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request on a lane; the lane is free again when the response is closed.

        Raises:
            httpx.PoolTimeout: No lane got free in time.
            RuntimeError: The transport is closed.
        """
        seconds = request.extensions.get("timeout", {}).get("pool")
        if not self._slots.acquire(timeout=seconds):
            raise httpx.PoolTimeout(f"none of the connections got free within {seconds:g} s", request=request)
        try:
            lane = self._take()
        except BaseException:
            self._slots.release()
            raise
        try:
            response = lane.handle_request(request)
        except BaseException:
            self._give(lane)
            raise
        response.stream = _Lease(cast("httpx.SyncByteStream", response.stream), lambda: self._give(lane))
        return response

    def close(self) -> None:
        """Close the lanes that are free; those that are lent are closed when they come back."""
        with self._lock:
            self._is_closed = True
            lanes, self._free = self._free, []
        for lane in lanes:
            lane.close()

    def _take(self) -> httpx.BaseTransport:
        with self._lock:
            if self._is_closed:
                raise RuntimeError("the transport is closed")
            if self._free:
                return self._free.pop()
        return self._open()

    def _give(self, lane: httpx.BaseTransport) -> None:
        with self._lock:
            is_kept = not self._is_closed and len(self._free) < self._keep
            if is_kept:
                self._free.append(lane)
        self._slots.release()
        if not is_kept:
            lane.close()


class _Lease(httpx.SyncByteStream):
    """The body of an answer, which holds a lane until it is closed."""

    def __init__(self, stream: httpx.SyncByteStream, give: Callable[[], None]) -> None:
        self._stream = stream
        self._give: Callable[[], None] | None = give

    def __iter__(self) -> Iterator[bytes]:
        yield from self._stream

    def close(self) -> None:
        """Close the body and give the lane back, once."""
        give, self._give = self._give, None
        if give is None:
            return
        try:
            self._stream.close()
        finally:
            give()

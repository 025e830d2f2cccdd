"""An async transport of lanes: several pools of one connection each, in place of one pool of many connections.

``httpcore`` looks through all connections and all waiting requests of a pool at each step of each request, so that a
pool gets slower the more it has to do. A lane has nothing to look through, and requests wait in front of the lanes.

A pool also loses the connection of a request that is cancelled at the wrong moment, until no connection is left. A
lane that did not end its request in order is closed and replaced.

A lane carries one request at a time, so there is no HTTP/2 here: its many requests share one connection.
"""

import collections
import contextlib
import math
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, cast

import httpx

if TYPE_CHECKING:
    import asyncio

# More were no faster against a server next door, and a vendor that takes 0.3 s still answers 30 requests a second,
# ten times what its rate limit allows for long.
LANES = 10

# What ``httpx`` says and does.
_CLOSED = "Cannot send a request, as the client has been closed."


class LaneTransport(httpx.AsyncBaseTransport):
    """Sends each request on a lane of its own; a request that finds none free waits, first come, first served.

    The lane that was used last is used next, which keeps few connections warm. A streamed answer keeps its lane until
    it is closed. The transport may be shared by the tasks of several event loops of ``asyncio``: each loop gets lanes
    of its own, and ``aclose`` closes those of the loop that it runs in. After that the transport takes no request.

    Args:
        open_lane: Makes a transport of one connection; called when a lane is first needed, and to replace one.
        lanes: How many requests may be under way in one event loop.
        keep: How many idle lanes are kept open.
        idle: Seconds after which an idle lane is closed, looked at whenever another one gets idle; None for never.

    Raises:
        ValueError: There would be no lane.
    """

    def __init__(
        self,
        open_lane: Callable[[], httpx.AsyncBaseTransport],
        *,
        lanes: int = LANES,
        keep: int | None = None,
        idle: float | None = 5.0,
    ) -> None:
        if lanes < 1:
            raise ValueError(f"at least one connection is needed, not {lanes}")
        self._open_lane = open_lane
        self._size = lanes
        self._keep = lanes if keep is None else keep
        self._idle = math.inf if idle is None else idle
        self._loops: dict[asyncio.AbstractEventLoop, _Lanes] = {}
        self._closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request when a lane is free.

        Raises:
            PoolTimeout: No lane got free in time; nothing was sent.
            RuntimeError: The transport is closed, or runs in no event loop of ``asyncio``.
        """
        lanes = self._here()
        lane = await lanes.take(request.extensions.get("timeout", {}).get("pool"))
        try:
            response = await lane.handle_async_request(request)
        except BaseException:
            await lanes.give_back(lane, is_clean=False)
            raise
        response.stream = _Lease(cast("httpx.AsyncByteStream", response.stream), lane, lanes)
        return response

    async def aclose(self) -> None:
        """Close the lanes of this event loop, also those in use; requests that wait or come later are refused."""
        self._closed = True
        lanes = self._loops.pop(_running_loop(), None)
        if lanes is not None:
            await lanes.aclose()

    def _here(self) -> "_Lanes":
        if self._closed:
            raise RuntimeError(_CLOSED)
        loop = _running_loop()
        lanes = self._loops.get(loop)
        if lanes is None:
            for other in list(self._loops):
                # Nothing can be closed in a loop that is over; its sockets go with the last reference to them.
                if other.is_closed():
                    self._loops.pop(other, None)
            lanes = self._loops[loop] = _Lanes(loop, self._open_lane, self._size, self._keep, self._idle)
        return lanes


class _Lanes:
    """The lanes of one event loop, and who waits for one."""

    def __init__(
        self,
        loop: "asyncio.AbstractEventLoop",
        open_lane: Callable[[], httpx.AsyncBaseTransport],
        size: int,
        keep: int,
        idle: float,
    ) -> None:
        self._loop = loop
        self._open_lane = open_lane
        self._size = size
        self._keep = keep
        self._idle = idle
        self._closed = False
        self._taken = 0
        self._lanes: set[httpx.AsyncBaseTransport] = set()
        # Each with the time since when it is free: the oldest first.
        self._free: collections.deque[tuple[httpx.AsyncBaseTransport, float]] = collections.deque()
        # Each gets a lane, or the right to open one.
        self._waiting: collections.deque[asyncio.Future[httpx.AsyncBaseTransport | None]] = collections.deque()

    async def take(self, seconds: float | None) -> httpx.AsyncBaseTransport:
        """Return a lane that nobody else uses."""
        if self._taken < self._size:
            self._taken += 1
            lane = self._free.pop()[0] if self._free else None
        else:
            lane = await self._wait(seconds)
        if self._closed:
            # While this one waited for its turn to run, with the lane in hand.
            self._pass_on(None)
            raise RuntimeError(_CLOSED)
        return lane or self._open()

    async def give_back(self, lane: httpx.AsyncBaseTransport, *, is_clean: bool) -> None:
        """Keep a lane for the next request, or close it, so that the next one opens another."""
        if is_clean and lane in self._lanes:
            self._pass_on(lane)
            await self._sweep()
        else:
            self._lanes.discard(lane)
            self._pass_on(None)
            await _close(lane)

    async def aclose(self) -> None:
        """Close all lanes, and refuse who waits."""
        self._closed = True
        for waiter in self._waiting:
            if not waiter.done():
                waiter.set_exception(RuntimeError(_CLOSED))
        self._free.clear()
        # Goes on to the last one whatever happens.
        async with contextlib.AsyncExitStack() as stack:
            while self._lanes:
                stack.push_async_callback(_close, self._lanes.pop())

    def _open(self) -> httpx.AsyncBaseTransport:
        try:
            lane = self._open_lane()
        except BaseException:
            self._pass_on(None)
            raise
        self._lanes.add(lane)
        return lane

    async def _sweep(self) -> None:
        """Close the lanes that were idle for too long, and those that are too many."""
        now = self._loop.time()
        while self._free and (len(self._free) > self._keep or now - self._free[0][1] > self._idle):
            lane, _ = self._free.popleft()
            self._lanes.discard(lane)
            await _close(lane)

    def _pass_on(self, lane: httpx.AsyncBaseTransport | None) -> None:
        while self._waiting:
            waiter = self._waiting.popleft()
            if not waiter.done():
                waiter.set_result(lane)
                return
        self._taken -= 1
        if lane is not None:
            self._free.append((lane, self._loop.time()))

    async def _wait(self, seconds: float | None) -> httpx.AsyncBaseTransport | None:
        waiter: asyncio.Future[httpx.AsyncBaseTransport | None] = self._loop.create_future()
        self._waiting.append(waiter)
        alarm = None if seconds is None else self._loop.call_later(seconds, self._give_up, waiter, seconds)
        try:
            return await waiter
        except BaseException:
            # Cancelled with the lane in hand.
            if waiter.done() and not waiter.cancelled() and waiter.exception() is None:
                self._pass_on(waiter.result())
            raise
        finally:
            if alarm is not None:
                alarm.cancel()

    def _give_up(self, waiter: "asyncio.Future[httpx.AsyncBaseTransport | None]", seconds: float) -> None:
        if not waiter.done():
            waiter.set_exception(httpx.PoolTimeout(f"none of {self._size} connections got free within {seconds:g} s"))


class _Lease(httpx.AsyncByteStream):
    """The body of an answer, which holds its lane until it is closed."""

    def __init__(self, stream: httpx.AsyncByteStream, lane: httpx.AsyncBaseTransport, lanes: _Lanes) -> None:
        self._stream = stream
        self._lane = lane
        self._lanes = lanes
        self._is_whole = False
        self._is_held = True

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._stream:
            yield part
        self._is_whole = True

    async def aclose(self) -> None:
        if not self._is_held:
            return
        self._is_held = False
        is_clean = False
        try:
            await self._stream.aclose()
            is_clean = self._is_whole
        finally:
            await self._lanes.give_back(self._lane, is_clean=is_clean)


def _running_loop() -> "asyncio.AbstractEventLoop":
    import asyncio  # noqa: PLC0415 - importing it takes longer than importing all of this package

    return asyncio.get_running_loop()


async def _close(lane: httpx.AsyncBaseTransport) -> None:
    # What ``httpx`` opens is closed before this waits for anything, so that it may be cancelled.
    with contextlib.suppress(Exception):
        await lane.aclose()

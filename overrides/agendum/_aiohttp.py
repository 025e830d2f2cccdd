"""Lets ``aiohttp`` carry the requests of async clients: some five times as many at once as the library's own pool.

This module imports ``aiohttp``, which is an extra, so it is imported only for clients that ask for it.
"""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import httpx
import httpx_aiohttp


class AiohttpTransport(httpx_aiohttp.AiohttpTransport):
    """The transport of ``httpx-aiohttp``, with the rules of the other transports here.

    ``aiohttp`` itself would send a PUT or a DELETE again when a connection is lost, keep the cookies of one call for
    the next, and wait for a server that sends a byte now and then.

    Args:
        deadline: Seconds for one whole answer; None for no limit.
        options: What ``httpx.AsyncHTTPTransport`` takes.
    """

    def __init__(self, deadline: float | None, **options: Any) -> None:
        super().__init__(**options)
        self._deadline = deadline

    def get_client(self) -> aiohttp.ClientSession:
        """Make the session."""
        session = super().get_client()
        # aiohttp has an argument for neither.
        session._retry_connection = False  # noqa: SLF001
        session._cookie_jar = aiohttp.DummyCookieJar()  # noqa: SLF001
        return session

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, and see to it that the answer ends in time."""
        end = None if self._deadline is None else asyncio.get_running_loop().time() + self._deadline
        try:
            async with asyncio.timeout_at(end):
                response = await super().handle_async_request(request)
        except TimeoutError:
            raise httpx.ReadTimeout(_LATE.format(self._deadline)) from None
        response.stream = _Timed(response.stream, end, self._deadline)
        return response


_LATE = "the answer was not whole after {:g} s"


class _Timed(httpx.AsyncByteStream):
    """A body that has to end in time: one timer for all of it costs a tenth of one for each part."""

    def __init__(self, stream: Any, end: float | None, seconds: float | None) -> None:
        self._stream = stream
        self._end = end
        self._seconds = seconds
        self._is_late = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        timer = None if self._end is None else asyncio.get_running_loop().call_at(self._end, self._abort)
        try:
            async for part in self._stream:
                yield part
        except httpx.TransportError:
            if self._is_late:
                raise httpx.ReadTimeout(_LATE.format(self._seconds)) from None
            raise
        finally:
            if timer is not None:
                timer.cancel()

    def _abort(self) -> None:
        self._is_late = True
        # Whoever waits for a part of it gets an error.
        self._stream._aiohttp_response.close()  # noqa: SLF001 - of httpx-aiohttp, which has no other way

    async def aclose(self) -> None:
        await self._stream.aclose()

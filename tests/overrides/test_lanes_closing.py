"""Lanes against real sockets: closing, event loops, and lanes that cannot be opened."""

import asyncio
import gc
import threading

import httpx
import pytest

from agendum import _lanes, _transports
from agendum._lanes import LaneTransport

from .lane_server import Server, Whole, run, serving


def test_closing_ends_all_that_is_under_way():
    """Breaks when a client that is closed leaves a connection, or a request that waits for ever."""

    async def main():
        async with serving(lanes=2) as (server, client):
            held = [asyncio.create_task(client.get("/held")) for _ in range(2)]
            await server.until(lambda: len(server.paths) == 2)
            waiting = [asyncio.create_task(client.get("/")) for _ in range(3)]
            await asyncio.sleep(0)
            waiting[0].cancel()
            await asyncio.sleep(0)
            await client.aclose()
            ends = await asyncio.gather(*held, *waiting, return_exceptions=True)
            kinds = [httpx.ReadError, httpx.ReadError, asyncio.CancelledError, RuntimeError, RuntimeError]
            assert kinds == [type(each) for each in ends]
            await server.until(lambda: server.open == 0)

    run(main)


def test_closing_reaches_who_just_got_a_lane():
    """Breaks when a request goes on with a lane that was closed before it could use it."""

    async def main():
        async with serving(lanes=1) as (_, client):
            transport = client._transport
            lanes = transport._here()
            lane = await lanes.take(None)
            first, second = (asyncio.create_task(lanes.take(None)) for _ in range(2))
            await asyncio.sleep(0)
            await lanes.give_back(lane, is_clean=True)
            await transport.aclose()
            for each in (first, second):
                with pytest.raises(RuntimeError, match="has been closed"):
                    await each
            assert 0 == lanes._taken

    run(main)


def test_an_answer_that_ends_after_closing_closes_its_lane():
    """Breaks when a request that survives the closing puts its connection back among the idle ones."""

    async def main():
        closed = []

        class Lane(httpx.AsyncBaseTransport):
            async def handle_async_request(self, _request):
                return httpx.Response(200, stream=Whole())

            async def aclose(self):
                closed.append(self)

        transport = LaneTransport(Lane)
        response = await transport.handle_async_request(httpx.Request("GET", "http://vendor.test/"))
        await transport.aclose()
        await response.aread()
        assert 2 == len(closed)

    run(main)


def test_a_closed_transport_takes_no_request():
    """Breaks when a connection is opened that nobody will close."""

    async def main():
        transport = LaneTransport(lambda: httpx.AsyncHTTPTransport(verify=False))
        await transport.aclose()
        await transport.aclose()
        with pytest.raises(RuntimeError, match=r"^Cannot send a request, as the client has been closed\.$"):
            await transport.handle_async_request(httpx.Request("GET", "http://vendor.test/"))

    run(main)


def test_each_event_loop_has_its_own_lanes():
    """Breaks when a client that is used in a second event loop waits for one that is over."""
    pool = _transports.async_pool(verify=False)

    async def main():
        async with Server() as server:
            request = httpx.Request("GET", f"{server.url}/last", headers={"host": "vendor.test"})
            response = await pool.handle_async_request(request)
            assert b"{}" == await response.aread()

    run(main)
    run(main)
    assert 1 == len(pool._loops)


def test_event_loops_side_by_side():
    """Breaks when a loop that still runs loses its lanes to another one."""
    pool = _transports.async_pool(verify=False)
    both = threading.Barrier(2, timeout=10)
    problems = []

    async def main():
        async with Server() as server:
            for _ in range(2):
                request = httpx.Request("GET", f"{server.url}/last", headers={"host": "vendor.test"})
                response = await pool.handle_async_request(request)
                await response.aread()
                both.wait()

    def thread():
        try:
            asyncio.run(main())
        except Exception as problem:  # noqa: BLE001 - whatever it is, the test has to see it
            problems.append(problem)

    threads = [threading.Thread(target=thread) for _ in range(2)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    gc.collect()
    assert [] == problems


def test_a_lane_that_cannot_be_opened_is_not_counted():
    """Breaks when a failure to open, as with too many open files, takes a place for ever."""
    failures = [OSError("too many open files")] * 2

    def open_lane():
        if failures:
            raise failures.pop()
        return httpx.MockTransport(lambda _request: httpx.Response(200))

    async def main():
        async with httpx.AsyncClient(transport=LaneTransport(open_lane, lanes=1)) as client:
            for _ in range(2):
                with pytest.raises(OSError, match="too many"):
                    await client.get("http://vendor.test/")
            assert 200 == (await client.get("http://vendor.test/")).status_code

    run(main)


def test_a_lane_that_fails_to_close_hides_nothing():
    """Breaks when the caller sees the trouble of tidying up in place of what went wrong."""

    class Lane(httpx.AsyncBaseTransport):
        async def handle_async_request(self, _request):
            raise httpx.ReadError("what went wrong")

        async def aclose(self):
            raise OSError("tidying up")

    async def main():
        async with httpx.AsyncClient(transport=LaneTransport(Lane)) as client:
            with pytest.raises(httpx.ReadError, match="what went wrong"):
                await client.get("http://vendor.test/")

    run(main)


@pytest.mark.parametrize("lanes", [0, -1])
def test_there_must_be_a_lane(lanes):
    """Breaks when a client waits for ever for a connection that it may not open."""
    with pytest.raises(ValueError, match=rf"^at least one connection is needed, not {lanes}$"):
        LaneTransport(lambda: httpx.AsyncHTTPTransport(verify=False), lanes=lanes)


def test_other_event_loops_are_refused():
    """Breaks when a use outside of asyncio is an error that does not say so."""
    coroutine = LaneTransport(lambda: httpx.AsyncHTTPTransport(verify=False)).handle_async_request(
        httpx.Request("GET", "http://vendor.test/")
    )
    with pytest.raises(RuntimeError, match="no running event loop"):
        coroutine.send(None)


def test_a_refused_connection_costs_no_lane(refused_url):
    """Breaks when a lane that could not connect is lost."""

    async def main():
        async with httpx.AsyncClient(transport=_transports.async_pool(verify=False)) as client:
            for _ in range(2 * _lanes.LANES):
                with pytest.raises(httpx.ConnectError):
                    await client.get(refused_url)

    run(main)

"""Lanes against real sockets: servers that hang up, idle connections, and streamed answers."""

import asyncio

import httpx
import pytest

from agendum import _transports
from agendum._lanes import LaneTransport
from agendum._retry import AsyncRetryTransport, RetryPolicy

from .lane_server import Server, Whole, run, serving, statuses


@pytest.mark.parametrize("path", ["/last", "/"])
def test_a_server_that_hangs_up_after_each_answer(path):
    """Breaks when the end of a connection, said or unsaid, fails the next GET."""

    async def main():
        async with Server(per_connection=2) as server:
            lanes = _transports.async_pool(verify=False, limits=httpx.Limits(max_connections=3))
            transport = AsyncRetryTransport(lanes, RetryPolicy(retries=5, base=0))
            async with httpx.AsyncClient(transport=transport, base_url=server.url) as client:
                assert [200] * 100 == await statuses(client, path, 100)
                assert server.connections >= 50

    run(main)


def test_a_connection_that_was_closed_while_idle_is_replaced():
    """Breaks when the first request after a pause fails because the server hung up in it."""

    async def main():
        async with serving(lanes=1) as (server, client):
            assert [200] == await statuses(client, "/", 1)
            server.hang_up()
            await server.until(lambda: server.open == 0)
            assert 200 == (await client.post("/")).status_code
            assert 2 == server.connections

    run(main)


def test_a_body_that_breaks_off():
    """Breaks when a lane whose answer broke off is used again, or lost."""

    async def main():
        async with serving(lanes=1) as (server, client):
            for _ in range(3):
                with pytest.raises(httpx.RemoteProtocolError):
                    await client.get("/cut")
            assert [200] == await statuses(client, "/", 1)
            assert 4 == server.connections

    run(main)


def test_connections_that_are_idle_for_too_long_are_closed():
    """Breaks when a burst leaves its connections open for as long as the client lives."""

    async def main():
        async with serving(lanes=5, keepalive_expiry=0.01) as (server, client):
            held = [asyncio.create_task(client.get("/held")) for _ in range(5)]
            await server.until(lambda: len(server.paths) == 5)
            server.release.set()
            await asyncio.gather(*held)
            await asyncio.sleep(0.02)
            assert [200] == await statuses(client, "/", 1)
            await server.until(lambda: server.open == 1)

    run(main)


def test_connections_may_be_kept_for_ever():
    """Breaks when no expiry is an expiry at once."""

    async def main():
        async with serving(lanes=2, keepalive_expiry=None) as (server, client):
            assert [200] * 4 == await statuses(client, "/", 4)
            assert 2 == server.open

    run(main)


@pytest.mark.parametrize("keep", [0, 1])
def test_no_more_idle_connections_than_told(keep):
    """Breaks when the limit of kept connections is not kept to."""

    async def main():
        async with serving(lanes=5, max_keepalive_connections=keep) as (server, client):
            assert [200] * 20 == await statuses(client, "/", 20)
            await server.until(lambda: server.open <= keep)

    run(main)


def test_a_stream_keeps_its_lane_until_it_is_closed():
    """Breaks when two answers share a connection, or a streamed one never gives it back."""

    async def main():
        async with serving(lanes=1, patience=httpx.Timeout(5, pool=0.02)) as (server, client):
            async with client.stream("GET", "/") as response:
                with pytest.raises(httpx.PoolTimeout):
                    await client.get("/")
                assert b"{}" == await response.aread()
            assert [200] == await statuses(client, "/", 1)
            await response.stream.aclose()
            assert (1, ["/", "/"]) == (server.connections, server.paths)

    run(main)


def test_a_stream_that_is_not_read_to_its_end_costs_its_connection():
    """Breaks when the rest of one answer is read as the beginning of the next."""

    async def main():
        async with serving(lanes=1) as (server, client):
            async with client.stream("GET", "/half") as response:
                assert 200 == response.status_code
            assert [200] == await statuses(client, "/", 1)
            assert 2 == server.connections

    run(main)


def test_a_lane_is_closed_unless_its_answer_was_read_to_the_end():
    """Breaks when a lane of any kind is trusted to put itself in order."""

    class Lane(httpx.AsyncBaseTransport):
        closed = 0

        async def handle_async_request(self, _request):
            return httpx.Response(200, stream=Whole())

        async def aclose(self):
            Lane.closed += 1

    async def main():
        async with httpx.AsyncClient(transport=LaneTransport(Lane)) as client:
            await client.get("http://vendor.test/")
            assert 0 == Lane.closed
            async with client.stream("GET", "http://vendor.test/"):
                pass
            assert 1 == Lane.closed

    run(main)


def test_a_stream_whose_end_fails_costs_its_connection():
    """Breaks when a connection that could not be put in order is used again."""

    async def main():
        class Stream(Whole):
            async def aclose(self):
                raise httpx.CloseError("end")

        class Lane(httpx.AsyncBaseTransport):
            closed = 0

            async def handle_async_request(self, _request):
                return httpx.Response(200, stream=Stream())

            async def aclose(self):
                Lane.closed += 1

        async with httpx.AsyncClient(transport=LaneTransport(Lane)) as client:
            with pytest.raises(httpx.CloseError):
                await client.get("http://vendor.test/")
            assert 1 == Lane.closed

    run(main)

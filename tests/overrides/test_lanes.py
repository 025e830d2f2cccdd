"""Lanes against real sockets: who gets one, who waits, and what cancellation costs."""

import asyncio
import contextlib

import anyio
import httpx
import pytest

from agendum._lanes import LaneTransport

from .lane_server import Whole, run, serving, statuses


def test_many_requests_share_few_connections():
    """Breaks when a request beyond the lanes fails, opens a connection, or is forgotten."""

    async def main():
        async with serving(lanes=3) as (server, client):
            assert [200] * 200 == await statuses(client, "/", 200)
            assert (3, 3, 200) == (server.connections, server.most, len(server.paths))

    run(main)


def test_lanes_are_opened_when_needed_and_used_again():
    """Breaks when each request has its own handshake, or a quiet client opens all of its connections."""

    async def main():
        async with serving(lanes=10) as (server, client):
            for _ in range(5):
                assert 200 == (await client.get("/")).status_code
            assert 1 == server.connections

    run(main)


def test_the_lane_that_was_used_last_is_used_next():
    """Breaks when requests go around all lanes, so that none is idle long enough to be closed."""

    async def main():
        used = []

        class Lane(httpx.AsyncBaseTransport):
            async def handle_async_request(self, _request):
                used.append(self)
                await asyncio.sleep(0)
                return httpx.Response(200, stream=Whole())

        async with httpx.AsyncClient(transport=LaneTransport(Lane, lanes=3)) as client:
            await asyncio.gather(*(client.get("http://vendor.test/") for _ in range(3)))
            for _ in range(3):
                await client.get("http://vendor.test/")
        assert 3 == len(set(used))
        assert 1 == len(set(used[2:]))

    run(main)


def test_who_waits_longest_is_next():
    """Breaks when a request can be overtaken for as long as there are others."""

    async def main():
        async with serving(lanes=1) as (server, client):
            held = asyncio.create_task(client.get("/held"))
            await server.until(lambda: server.paths)
            later = [asyncio.create_task(client.get(f"/{number}")) for number in range(9)]
            await asyncio.sleep(0)
            server.release.set()
            late = asyncio.create_task(client.get("/late"))
            await asyncio.gather(held, late, *later)
            assert ["/held", *(f"/{number}" for number in range(9)), "/late"] == server.paths

    run(main)


def test_a_request_gives_up_when_no_lane_gets_free():
    """Breaks when the pool timeout is not kept to, or who gave up takes a lane with them."""

    async def main():
        async with serving(lanes=1, patience=httpx.Timeout(5, pool=0.02)) as (server, client):
            held = asyncio.create_task(client.get("/held"))
            await server.until(lambda: server.paths)
            with pytest.raises(httpx.PoolTimeout, match=r"^none of 1 connections got free within 0\.02 s$"):
                await client.get("/")
            with pytest.raises(httpx.PoolTimeout):
                await client.get("/", timeout=httpx.Timeout(5, pool=0))
            server.release.set()
            assert 200 == (await held).status_code
            assert [200] == await statuses(client, "/", 1)
            assert ["/held", "/"] == server.paths

    run(main)


def test_a_request_waits_for_a_lane_as_long_as_it_is_told():
    """Breaks when a wait that ends in time leaves its alarm behind, or a wait without end has one."""

    async def main():
        async with serving(lanes=1, patience=None) as (server, client):
            held = asyncio.create_task(client.get("/held"))
            await server.until(lambda: server.paths)
            others = [asyncio.create_task(client.get("/", timeout=httpx.Timeout(5, pool=pool))) for pool in (None, 5.0)]
            await asyncio.sleep(0)
            server.release.set()
            assert [200] * 3 == [each.status_code for each in await asyncio.gather(held, *others)]

    run(main)


async def by_task(client, path, seconds):
    """Cancel the task."""
    task = asyncio.create_task(client.get(path))
    await asyncio.sleep(seconds)
    task.cancel()
    return await asyncio.gather(task, return_exceptions=True)


async def by_task_twice(client, path, seconds):
    """Cancel the task, and again while it tidies up."""
    task = asyncio.create_task(client.get(path))
    await asyncio.sleep(seconds)
    task.cancel()
    await asyncio.sleep(0)
    task.cancel()
    return await asyncio.gather(task, return_exceptions=True)


async def by_scope(client, path, seconds):
    """Cancel a scope of anyio."""
    with anyio.move_on_after(seconds):
        await client.get(path)


async def by_timeout(client, path, seconds):
    """Let a timeout of asyncio cancel."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await client.get(path)


@pytest.mark.parametrize(
    ("cancelled", "path"),
    [(by_task, "/"), (by_task_twice, "/half"), (by_scope, "/"), (by_scope, "/half"), (by_timeout, "/held")],
)
def test_a_storm_of_cancellations_costs_no_lane(cancelled, path):
    """Breaks when a request that is cancelled at some moment takes a lane with it; httpx loses all of them here."""

    async def main():
        async with serving(lanes=3) as (server, client):
            for burst in range(20):
                await asyncio.gather(*(cancelled(client, path, (burst + each) % 9 / 1000) for each in range(30)))
            assert [200] * 50 == await statuses(client, "/", 50)
            await server.until(lambda: server.open <= 3)

    run(main)


def test_cancelling_who_waits_with_a_lane_in_hand_passes_it_on():
    """Breaks when a lane is lost between the request that gave it and the cancelled one that got it."""

    async def main():
        async with serving(lanes=1) as (_, client):
            lanes = client._transport._here()
            lane = await lanes.take(None)
            first, second = (asyncio.create_task(lanes.take(5.0)) for _ in range(2))
            await asyncio.sleep(0)
            await lanes.give_back(lane, is_clean=True)
            first.cancel()
            assert lane is await second
            assert first.cancelled()
            await lanes.give_back(lane, is_clean=True)

    run(main)


def test_who_gave_up_is_passed_over():
    """Breaks when a lane is given to a request that was cancelled while it waited."""

    async def main():
        async with serving(lanes=1) as (_, client):
            lanes = client._transport._here()
            lane = await lanes.take(None)
            gone, waiting = (asyncio.create_task(lanes.take(None)) for _ in range(2))
            await asyncio.sleep(0)
            gone.cancel()
            await lanes.give_back(lane, is_clean=True)
            assert lane is await waiting
            await lanes.give_back(lane, is_clean=True)
            assert lane is await lanes.take(None)

    run(main)


def test_an_alarm_that_comes_too_late_changes_nothing():
    """Breaks when a lane and the end of the wait come in the same turn of the loop, and both are believed."""

    async def main():
        async with serving(lanes=1) as (_, client):
            lanes = client._transport._here()
            lane = await lanes.take(None)
            waiting = asyncio.create_task(lanes.take(5.0))
            await asyncio.sleep(0)
            (waiter,) = lanes._waiting
            await lanes.give_back(lane, is_clean=True)
            lanes._give_up(waiter, 5.0)
            assert lane is await waiting

    run(main)

"""Lanes against real sockets: order, cancellation, servers that hang up, and what is left open."""

import asyncio
import contextlib
import gc
import socket
import threading

import anyio
import httpx
import pytest

from agendum import _connection, _lanes, _transports
from agendum._lanes import LaneTransport
from agendum._retry import RetryPolicy

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
OK = HEAD + b"content-length: 2\r\n\r\n{}"


class Server:
    """Answers on a loopback port; the path of a request says how.

    ``/held`` is answered when the test says so, ``/half`` has its body held, ``/cut`` breaks in its body, ``/last``
    says that the connection ends with it.
    """

    def __init__(self, per_connection=10**9):
        self.per_connection = per_connection
        self.connections = self.open = self.most = 0
        self.paths = []
        self.release = asyncio.Event()
        self.changed = asyncio.Condition()
        self.writers = set()
        self.tasks = set()

    async def __aenter__(self):
        self.server = await asyncio.start_server(self.accept, "127.0.0.1", 0, backlog=512)
        self.url = f"http://127.0.0.1:{self.server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_exc):
        self.release.set()
        self.server.close()
        self.hang_up()
        await asyncio.gather(*self.tasks)

    def hang_up(self):
        for writer in self.writers:
            writer.close()

    async def until(self, happened):
        """Wait until something is so."""
        async with self.changed:
            await asyncio.wait_for(self.changed.wait_for(happened), 10)

    async def note(self):
        async with self.changed:
            self.changed.notify_all()

    async def accept(self, reader, writer):
        self.tasks.add(asyncio.current_task())
        self.writers.add(writer)
        self.connections += 1
        self.open += 1
        self.most = max(self.most, self.open)
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            for _ in range(self.per_connection):
                head = await reader.readuntil(b"\r\n\r\n")
                path = head.split(b" ")[1].decode()
                self.paths.append(path)
                await self.note()
                await self.answer(path, reader, writer)
                if path in ("/cut", "/last"):
                    break
        writer.close()
        self.writers.discard(writer)
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()
        self.open -= 1
        await self.note()

    async def hold(self, reader):
        """Wait until the test says so, or the client is gone."""
        waits = [asyncio.create_task(each) for each in (self.release.wait(), reader.read(1))]
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for each in waits:
            each.cancel()
        await asyncio.gather(*waits, return_exceptions=True)

    async def answer(self, path, reader, writer):
        if path == "/held":
            await self.hold(reader)
        if path in ("/half", "/cut"):
            writer.write(HEAD + b"content-length: 2\r\n\r\n{")
            await writer.drain()
            if path == "/half":
                await self.hold(reader)
                writer.write(b"}")
        else:
            writer.write(OK.replace(b"\r\n\r\n", b"\r\nconnection: close\r\n\r\n") if path == "/last" else OK)
        await writer.drain()


class Whole(httpx.AsyncByteStream):
    """A body that can be read."""

    async def __aiter__(self):
        yield b"{}"


@contextlib.asynccontextmanager
async def serving(lanes=3, *, patience=5.0, **limits):
    """Start a server and a client of it that has so many lanes and repeats nothing."""
    async with Server() as server:
        pool = _transports.async_pool(verify=False, limits=httpx.Limits(max_connections=lanes, **limits))
        async with httpx.AsyncClient(transport=pool, base_url=server.url, timeout=patience) as client:
            yield server, client
        await server.until(lambda: server.open == 0)


def run(main):
    """Run a test in an event loop of its own, and let what nobody closed be found."""
    asyncio.run(main())
    gc.collect()


async def statuses(client, path, count):
    """Send so many requests at once."""
    return [each.status_code for each in await asyncio.gather(*(client.get(path) for _ in range(count)))]


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


@pytest.mark.parametrize("path", ["/last", "/"])
def test_a_server_that_hangs_up_after_each_answer(path):
    """Breaks when the end of a connection, said or unsaid, fails the next GET."""

    async def main():
        async with Server(per_connection=2) as server:
            transport = _transports.async_transport(
                verify=False, policy=RetryPolicy(retries=5, base=0), limits=httpx.Limits(max_connections=3)
            )
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


def test_one_connection_goes_to_one_origin_after_the_other():
    """Breaks when a request to another origin goes to the server of the one before, or leaves it open."""

    async def main():
        async with Server() as one, Server() as other, _connection.OneConnection(verify=False) as transport:
            for server in (one, other, one):
                request = httpx.Request("GET", server.url, headers={"host": "vendor.test"})
                response = await transport.handle_async_request(request)
                assert b"{}" == await response.aread()
                await response.aclose()
            await other.until(lambda: other.open == 0)
            assert (2, 1) == (one.connections, other.connections)

    run(main)


def test_other_schemes_are_refused():
    """Breaks when a redirect to ftp is an error of the library below."""

    async def main():
        async with _connection.OneConnection(verify=False) as transport:
            with pytest.raises(httpx.UnsupportedProtocol, match=r"^the URL begins with 'ftp'$"):
                await transport.handle_async_request(httpx.Request("GET", "ftp://vendor.test/"))

    run(main)


def test_a_refused_connection_costs_no_lane(refused_url):
    """Breaks when a lane that could not connect is lost."""

    async def main():
        async with httpx.AsyncClient(transport=_transports.async_pool(verify=False)) as client:
            for _ in range(2 * _lanes.LANES):
                with pytest.raises(httpx.ConnectError):
                    await client.get(refused_url)

    run(main)


def test_a_cancelled_handshake_closes_its_socket():
    """Breaks when cancellation during TLS leaves a socket to the garbage collector."""

    async def main():
        connected, gone = asyncio.Event(), asyncio.Event()

        async def silent(reader, writer):
            await reader.read(1)
            connected.set()
            with contextlib.suppress(ConnectionError):
                await reader.read()
            writer.close()
            gone.set()

        server = await asyncio.start_server(silent, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        client = httpx.AsyncClient(transport=_transports.async_pool(verify=False))
        task = asyncio.create_task(client.get(f"https://127.0.0.1:{port}/"))
        await connected.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.wait_for(gone.wait(), 5)
        await client.aclose()
        server.close()

    run(main)


def test_a_socket_that_was_connected_in_vain_is_closed():
    """Breaks when a handshake through a proxy that is cancelled leaves its socket open."""

    async def main():
        with socket.create_server(("127.0.0.1", 0)) as listening:
            proxy = f"http://127.0.0.1:{listening.getsockname()[1]}"
            pool = _transports.async_pool(verify=False, proxy=proxy)
            async with httpx.AsyncClient(transport=pool) as client:
                task = asyncio.create_task(client.get("https://vendor.test/"))
                accepted, _ = await asyncio.to_thread(listening.accept)
                with accepted:
                    assert b"CONNECT vendor.test:443" == (await asyncio.to_thread(accepted.recv, 9999))[:23]
                    task.cancel()
                    await asyncio.gather(task, return_exceptions=True)
                    accepted.settimeout(5)
                    with contextlib.suppress(ConnectionResetError):
                        assert b"" == await asyncio.to_thread(accepted.recv, 1)

    run(main)

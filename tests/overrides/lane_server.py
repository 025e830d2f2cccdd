"""A server that answers as the paths of requests say, and clients whose lanes lead to it."""

import asyncio
import contextlib
import gc

import httpx

from agendum import _transports

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

"""The extra that lets ``aiohttp`` carry the requests of async clients."""

import asyncio
import contextlib

import httpx
import pytest

from agendum._aiohttp import AiohttpTransport

HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\nSet-Cookie: a=b\r\n\r\n"


@contextlib.asynccontextmanager
async def serving(answer):
    """Run a server whose connections are handed to a coroutine function, once a request is there."""
    asked, tasks = [], []

    async def handle(reader, writer):
        tasks.append(asyncio.current_task())
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            while True:
                asked.append(await reader.readuntil(b"\r\n\r\n"))
                await answer(writer)
        writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    async with server:
        try:
            yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", asked
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks)


def ask(answer, method="GET", *, deadline=5.0, times=1):
    """Send requests to such a server; return the bodies, and what the server got."""

    async def main():
        async with serving(answer) as (url, asked):
            transport = AiohttpTransport(deadline, verify=False)
            bodies = []
            try:
                for _ in range(times):
                    response = await transport.handle_async_request(httpx.Request(method, url))
                    try:
                        bodies.append(await response.aread())
                    finally:
                        await response.aclose()
            finally:
                await transport.aclose()
            return bodies, asked

    return asyncio.run(main())


async def whole(writer):
    """Answer as it should be."""
    writer.write(HEAD + b"answer")


async def silent(_writer):
    """Never answer."""
    await asyncio.sleep(60)


async def dripping(writer):
    """Begin, and send the rest when nobody waits for it any more."""
    writer.write(HEAD + b"ans")
    await asyncio.sleep(60)


async def cut(writer):
    """Close the connection in the middle of the answer."""
    writer.write(HEAD + b"ans")
    await writer.drain()
    writer.close()
    raise ConnectionError


async def breaking(writer):
    """Close the connection without an answer."""
    writer.close()
    raise ConnectionError


@pytest.mark.parametrize("deadline", [5.0, None])
def test_an_answer(deadline):
    """Breaks when an answer is cut, or cookies of one call are sent with the next."""
    bodies, asked = ask(whole, deadline=deadline, times=2)
    assert [b"answer", b"answer"] == bodies
    assert 2 == len(asked)
    assert not any(b"cookie" in each.lower() for each in asked)


@pytest.mark.parametrize("answer", [silent, dripping])
def test_an_answer_has_to_be_whole_in_time(answer):
    """Breaks when a server that begins and does not end keeps a call for ever."""
    with pytest.raises(httpx.ReadTimeout, match=r"^the answer was not whole after 0\.1 s$"):
        ask(answer, deadline=0.1)


@pytest.mark.parametrize("deadline", [5.0, None])
def test_an_answer_that_is_cut_is_not_called_late(deadline):
    """Breaks when a broken connection is said to be a slow server, or half an answer passes."""
    with pytest.raises(httpx.ReadError):
        ask(cut, deadline=deadline)


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_nothing_is_sent_again(method):
    """Breaks when aiohttp repeats by itself what may have been done."""
    arrived = []

    async def answer(writer):
        arrived.append(method)
        await (whole(writer) if len(arrived) == 1 else breaking(writer))

    with pytest.raises(httpx.TransportError):
        ask(answer, method, times=2)
    assert 2 == len(arrived)

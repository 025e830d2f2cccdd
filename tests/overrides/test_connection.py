"""The one connection of a lane, against real sockets."""

import asyncio
import contextlib
import socket

import httpx
import pytest

from agendum import _connection, _transports

from .lane_server import Server, run


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

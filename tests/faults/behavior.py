"""How a server misbehaves: what it sends instead of an answer, and how it greets.

Each function here returns, or is, what ``Server.fail`` or ``Server.greet`` takes. What is sent repeats the credentials
of the request wherever it may, as broken servers do.
"""

import functools
import socket
from collections.abc import Callable

from . import canaries, certificates, wire
from .server import Exchange, Greeting, Server

HOST = "127.0.0.1"
# Who owns the certificate that the client trusts.
OWNER = "vendor"
_PAUSE = 0.05

Answer = Callable[[Exchange], object]


def says(
    status: str,
    body: bytes | Callable[[Exchange], bytes] = b"",
    *headers: str,
    length: int | None = None,
    kind: str | None = None,
) -> Answer:
    """Answer in good form and keep the connection."""

    def answer(exchange: Exchange) -> None:
        content = body(exchange) if callable(body) else body
        lines = [line.format(path=exchange.request.path, other=exchange.other) for line in headers]
        exchange.send(wire.answer(status, content, *lines, length=length, kind=kind))

    return answer


def good(*headers: str, kind: str | None = None) -> Answer:
    """Answer well, with more headers or another content type."""
    return says("200 OK", lambda exchange: exchange.good, *headers, kind=kind)


def sends(write: Callable[[Exchange], bytes], then: Callable[[Exchange], object] = Exchange.close) -> Answer:
    """Send bytes as they are, and then end the connection or something else."""

    def answer(exchange: Exchange) -> None:
        exchange.send(write(exchange))
        then(exchange)

    return answer


def for_ever(first: bytes, piece: bytes) -> Answer:
    """Send one piece after the other, each before the client loses its patience."""

    def answer(exchange: Exchange) -> None:
        exchange.send(first)
        while not exchange.wait(_PAUSE):
            exchange.send(piece)
        exchange.close()

    return answer


def head(exchange: Exchange, more: int = 0) -> bytes:
    """Write a good answer up to its body, and claim that this is longer than it is."""
    return wire.answer("200 OK", b"", length=len(exchange.good) + more)


def whole(exchange: Exchange) -> bytes:
    """Write a good answer."""
    return head(exchange) + exchange.good


def half(exchange: Exchange) -> bytes:
    """Write a good answer up to the middle of its body."""
    return head(exchange) + exchange.good[: len(exchange.good) // 2]


def chunked(exchange: Exchange, ending: bytes) -> bytes:
    """Write a good answer in a chunk, and an ending of choice."""
    start = wire.answer("200 OK", b"", "Transfer-Encoding: chunked", length=-1)
    return start + b"%x\r\n%b\r\n%b" % (len(exchange.good), exchange.good, ending)


def page(exchange: Exchange) -> bytes:
    """Write what a framework shows to developers: everything."""
    return f"<html><h1>Oops</h1><pre>{exchange.request.head}\n{exchange.request.body.decode()}</pre></html>".encode()


def odd(exchange: Exchange) -> bytes:
    """Write a good body with a name where no name can be."""
    name = wire.dumps(canaries.PERSON)
    return exchange.good.replace(b'"event_id": 1', b'"date": ' + name).replace(b'"2100-01-01 00:00:00"', name)


def extended(extra: bytes) -> Callable[[Exchange], bytes]:
    """Return a good body with one more member in its first object."""
    return lambda exchange: exchange.good.replace(b"{", b"{" + extra + b", ", 1)


def error(exchange: Exchange) -> bytes:
    """Write the error of the vendor that is asked."""
    if exchange.request.path.startswith("/v4/"):
        return b'{"error": {"code": 17, "message": "No."}}'
    return b'{"name": "Not Found", "message": "No.", "code": 0, "status": 404}'


def refuses(status: int, *headers: str) -> Answer:
    """Refuse in the words of both vendors."""
    body = wire.dumps({"name": "Error", "message": "No.", "code": 0, "status": status, "is_error": 1})
    return lambda exchange: exchange.send(wire.answer(f"{status} No", body, *headers))


def refuses_once(status: int) -> Answer:
    """Refuse the first request, and answer the others well."""
    refuse = refuses(status)
    return lambda exchange: refuse(exchange) if exchange.number == 1 else exchange.send(whole(exchange))


def greets(how: Greeting) -> Callable[[Server], None]:
    """Begin connections in another way."""
    return lambda server: server.greet(how)


def identified(host: str, owner: str) -> Greeting:
    """Show a certificate."""
    context = functools.partial(certificates.identity, host, owner)
    return lambda _server, connection: context().server.wrap_socket(connection, server_side=True)


def plain(_server: Server, connection: socket.socket) -> socket.socket:
    """Speak HTTP without TLS."""
    connection.recv(1024)
    connection.sendall(wire.answer("400 Bad Request"))
    raise OSError("there is no request in it")


def hang_up(_server: Server, connection: socket.socket) -> socket.socket:
    """Close the connection instead of greeting back."""
    connection.recv(1024)
    raise OSError("there will be no handshake")


def mute(server: Server, connection: socket.socket) -> socket.socket:
    """Say nothing."""
    server.healed.wait()
    return connection

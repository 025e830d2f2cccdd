"""What goes over the wire: requests as they are read from a socket, answers as bytes."""

import json
import socket
from typing import Any, NamedTuple


class Request(NamedTuple):
    """A request that arrived whole.

    Attributes:
        head: The request line and the headers, as they were sent.
        body: The body.
    """

    head: str
    body: bytes

    @property
    def path(self) -> str:
        """The path, without the query."""
        return self.head.split(" ", 2)[1].partition("?")[0]

    @property
    def credentials(self) -> str:
        """What the request gives away, as a page for developers or a broken proxy would repeat it."""
        shown = (line for line in self.head.splitlines() if line.lower().startswith(("authorization", "session-token")))
        return " ".join([*shown, self.body.decode()])


def read(connection: socket.socket) -> Request | None:
    """Read one request; None when the client has gone away."""
    data = b""
    while b"\r\n\r\n" not in data:
        if not (more := connection.recv(65536)):
            return None
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").lower().splitlines()
    length = next((int(line.partition(":")[2]) for line in lines if line.startswith("content-length:")), 0)
    while len(body) < length:
        if not (more := connection.recv(65536)):
            return None
        body += more
    return Request(head.decode("latin-1"), body)


def answer(status: str, body: bytes = b"", *headers: str, length: int | None = None, kind: str | None = None) -> bytes:
    """Write an answer that says how long it is.

    Args:
        status: The number and the words.
        body: The body.
        headers: More lines of the head.
        length: A length to claim instead of the real one; negative for none.
        kind: The content type; JSON unless it is given, none if it is empty.
    """
    length = len(body) if length is None else length
    lines = [f"HTTP/1.1 {status}", *headers]
    if kind != "":
        lines.append(f"Content-Type: {kind or 'application/json'}")
    if length >= 0:
        lines.append(f"Content-Length: {length}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def dumps(value: Any) -> bytes:
    """Write JSON."""
    return json.dumps(value).encode()

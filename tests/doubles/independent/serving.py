"""HTTP: requests off the wire, and answers onto it in the framing that the server is fond of."""

import contextlib
import gzip
import json
import re
import socket
import sys
import threading
import traceback
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

from doubles.independent.application import answer, filled
from doubles.independent.exchange import Answer, Call, Credentials, World
from doubles.independent.switches import Choices

_PIECE = 1000
_LONGEST_TARGET = 8_000
_LARGEST_BODY = 1_000_000


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # A head and a body that come apart would wait for each other.
    wbufsize = -1
    server: "_Server"

    def setup(self) -> None:
        super().setup()
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def log_message(self, *_args: object) -> None:
        pass

    def _handle(self) -> None:
        choices = self.server.world.choices
        body = self._body()
        stopped = _stopped(self.path, body) if choices.proxied else None
        given = Answer(stopped, None, {"Content-Type": "text/html"}) if stopped else self._answer(body)
        content = b"<html></html>" if stopped else json.dumps(given.body).encode()
        headers = {"Content-Type": choices.content_type, **given.headers}
        if choices.compresses and "gzip" in self.headers.get("Accept-Encoding", ""):
            content = gzip.compress(content)
            headers["Content-Encoding"] = "gzip"
        if choices.framing == "chunked":
            headers["Transfer-Encoding"] = "chunked"
            content = _chunked(content)
        else:
            headers["Content-Length"] = str(len(content))
        if not choices.keeps_alive:
            headers["Connection"] = "close"
        if choices.says_the_date:
            self.send_response(given.status)
        else:
            self.send_response_only(given.status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = _handle  # noqa: N815 - the library's

    def _answer(self, body: bytes) -> Answer:
        url = urlsplit(self.path)
        query = dict(parse_qsl(url.query, keep_blank_values=True, errors="replace"))
        headers = {name.lower(): value for name, value in self.headers.items()}
        try:
            return answer(Call(self.server.world, self.command, url.path, query, headers, body))
        except Exception:  # noqa: BLE001 - whatever it is, the client gets an answer
            # Whoever runs the server sees what is wrong with it, and so does the client.
            traceback.print_exc(file=sys.stderr)
            return Answer(500, {"name": "Internal Server Error", "message": "A fault of the server's own."})

    def _body(self) -> bytes:
        if "chunked" not in self.headers.get("Transfer-Encoding", "").lower():
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        parts = []
        while size := int(self.rfile.readline().partition(b";")[0], 16):
            parts.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(parts)


def _stopped(target: str, body: bytes) -> int | None:
    """Return the status with which a proxy would answer a request by itself."""
    if len(target) > _LONGEST_TARGET:
        return 414
    if len(body) > _LARGEST_BODY:
        return 413
    return 404 if re.search("%2f|%00", target.partition("?")[0], re.IGNORECASE) else None


def _chunked(content: bytes) -> bytes:
    pieces = [content[start : start + _PIECE] for start in range(0, len(content), _PIECE)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in [*pieces, b""])


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], world: World):
        super().__init__(address, _Handler)
        self.world = world


def server(choices: Choices, credentials: Credentials, port: int = 0, **world: int) -> _Server:
    """Return a server that listens on this machine, and is not running yet.

    Args:
        choices: The switches.
        credentials: Who may have a token.
        port: Where to listen; 0 for any free port.
        world: The life of tokens, the credit and its window; see ``World``.
    """
    return _Server(("127.0.0.1", port), filled(World(choices, credentials, **world)))


@contextlib.contextmanager
def running(choices: Choices, credentials: Credentials, **options: int) -> Iterator[str]:
    """Run a server in a thread; yields its origin. For the options see ``server``."""
    with server(choices, credentials, **options) as made:
        thread = threading.Thread(target=made.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{made.server_port}"
        finally:
            made.shutdown()
            thread.join()

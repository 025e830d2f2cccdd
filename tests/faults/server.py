"""A vendor on a real socket that fails on demand, in what it says and in whether it is there at all."""

import contextlib
import select
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from typing import Any, Self
from unittest import mock

from . import wire

# Where no host can be, whatever the network of the machine.
NAME = "vendor.invalid"
# Seconds; more than anything here takes.
_PATIENCE = 5.0
_NO_LINGER = struct.pack("ii", 1, 0)


# Turns a connection that was accepted into one that requests are read from.
Greeting = Callable[["Server", socket.socket], socket.socket]


class Exchange:
    """One request for the target of a fault, and the ways to answer it.

    Attributes:
        request: What was asked.
        number: Which request for the target it is, from 1.
        good: The body of a good answer.
        other: The origin of another server.
    """

    def __init__(self, server: "Server", connection: socket.socket, request: wire.Request, number: int) -> None:
        self.request = request
        self.number = number
        self.good = server.good(request)
        self.other = server.other
        self._connection = connection
        self._healed = server.healed

    def send(self, data: bytes) -> None:
        """Send bytes as they are."""
        self._connection.sendall(data)

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until the fault is over; say whether it is."""
        return self._healed.wait(seconds)

    def close(self) -> None:
        """End the connection."""
        _end(self._connection)

    def reset(self) -> None:
        """End the connection with a reset."""
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
        self._connection.close()


class Server:
    """Answers well until it is armed with a fault.

    Args:
        good: Returns the body of a good answer.
        certificate: Makes it a TLS server.
        other: The origin of another server, for redirects.
    """

    def __init__(
        self, good: Callable[[wire.Request], bytes], certificate: ssl.SSLContext | None = None, other: str = ""
    ) -> None:
        self.good = good
        self.certificate = certificate
        self.other = other
        self.everything: list[wire.Request] = []
        self.complete = 0
        self.healed = threading.Event()
        self.known = True
        self._target = ""
        self._answer: Callable[[Exchange], object] | None = None
        self._greeting: Greeting = _greet
        self._live: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()
        self._answering = 0
        self._answered = threading.Condition()
        self._pending: list[socket.socket] = []
        self._socket = _bound(0)
        self.port: int = self._socket.getsockname()[1]
        self._listen()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()

    def origin(self, host: str = "127.0.0.1") -> str:
        """Return the origin of the server under one of its names."""
        return f"{'https' if self.certificate else 'http'}://{host}:{self.port}"

    def fail(self, target: str, answer: Callable[[Exchange], object]) -> None:
        """Answer the requests for a path by a fault."""
        self._target, self._answer = target, answer

    def refuse(self) -> None:
        """Refuse connections."""
        self.drop()
        self._deafen()
        self._socket.close()
        # Nobody else gets the port meanwhile.
        self._socket = _bound(self.port)

    def fill(self) -> None:
        """Accept no connection and let as many wait as the system allows, so that the next one gets no answer."""
        self.drop()
        self._deafen()
        self._socket.listen(0)
        full = False
        while not full:
            caller = socket.socket()
            caller.setblocking(False)
            caller.connect_ex(("127.0.0.1", self.port))
            self._pending.append(caller)
            full = not select.select([], [caller], [], 0.05)[1]

    def greet(self, how: Greeting) -> None:
        """Begin new connections in another way."""
        self.drop()
        self._greeting = how

    def forget(self) -> None:
        """Be no longer found by name."""
        self.drop()
        self.known = False

    def drop(self) -> None:
        """End all connections."""
        with self._lock:
            live = list(self._live)
        for each in live:
            _end(each)

    def heal(self) -> None:
        """Be a good server again, when what is under way is over."""
        self._answer, self.known, self._greeting = None, True, _greet
        self.healed.set()
        # Otherwise the next request could meet a connection that is just being closed.
        with self._answered:
            self._answered.wait_for(lambda: not self._answering, _PATIENCE)
        for each in self._pending:
            each.close()
        self._pending.clear()
        if not self._acceptor.is_alive():
            self._listen()

    def close(self) -> None:
        """End all connections and listen no more."""
        self.healed.set()
        for each in self._pending:
            each.close()
        if self._acceptor.is_alive():
            self._deafen()
        self._socket.close()
        self.drop()
        for thread in self._threads:
            thread.join()

    def _listen(self) -> None:
        self._socket.listen(128)
        self._ear, self._mouth = socket.socketpair()
        self._acceptor = threading.Thread(target=self._accept)
        self._acceptor.start()

    def _deafen(self) -> None:
        self._mouth.send(b"stop")
        self._acceptor.join()

    def _accept(self) -> None:
        with self._ear, self._mouth:
            while self._ear not in (ready := select.select([self._socket, self._ear], [], [])[0]):
                if ready:
                    connection, _ = self._socket.accept()
                    with self._lock:
                        self._live.add(connection)
                    thread = threading.Thread(target=self._serve, args=(connection,))
                    self._threads.append(thread)
                    thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError):
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._kept(connection), connection, self._greeting(self, connection) as greeted, self._kept(greeted):
                while (request := wire.read(greeted)) is not None:
                    self._reply(greeted, request)

    @contextlib.contextmanager
    def _kept(self, connection: socket.socket) -> Iterator[None]:
        with self._lock:
            self._live.add(connection)
        try:
            yield
        finally:
            with self._lock:
                self._live.discard(connection)

    def _reply(self, connection: socket.socket, request: wire.Request) -> None:
        self.everything.append(request)
        answer = self._answer
        if answer is None or request.path != self._target:
            connection.sendall(wire.answer("200 OK", self.good(request)))
            return
        with self._answered:
            self._answering += 1
            self.complete += 1
            exchange = Exchange(self, connection, request, self.complete)
        try:
            answer(exchange)
        finally:
            with self._answered:
                self._answering -= 1
                self._answered.notify_all()


@contextlib.contextmanager
def named(server: Server) -> Iterator[None]:
    """Let the server be found by a name that no resolver knows, for as long as it wants to be known."""
    real = socket.getaddrinfo

    def look_up(host: Any, *args: Any, **kwargs: Any) -> Any:
        if host not in (NAME, NAME.encode()):
            return real(host, *args, **kwargs)
        if not server.known:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return real("127.0.0.1", *args, **kwargs)

    with mock.patch.object(socket, "getaddrinfo", look_up):
        yield


def _greet(server: Server, connection: socket.socket) -> socket.socket:
    return server.certificate.wrap_socket(connection, server_side=True) if server.certificate else connection


def _bound(port: int) -> socket.socket:
    made = socket.socket()
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    made.bind(("127.0.0.1", port))
    return made


def _end(connection: socket.socket) -> None:
    # Shut down, not closed: that wakes whoever reads from it.
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)

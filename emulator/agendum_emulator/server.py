"""The emulator on a real socket, in a thread of its own."""

import asyncio
import contextlib
import os
import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from types import TracebackType
from typing import Any, Self, TypeVar

import uvicorn
from starlette.applications import Starlette
from starlette.types import Scope

from agendum_emulator.app import create_app
from agendum_emulator.settings import Settings
from agendum_emulator.state import State
from agendum_emulator.store import KINDS

BACKLOG = 2048
LAST_PORT = 65535
# Longer than clients keep idle connections, so that none of them writes into a closed one.
KEEP_ALIVE = 120

# A connection that was accepted a moment ago needs this many turns of the event loop to show up; asyncio would leak it
# if its server was closed in between.
_TURNS = 4

Result = TypeVar("Result")


class Emulator:
    """A running emulator, as a context manager.

    Args:
        host: The address to listen on.
        port: The port to listen on; 0 lets the system choose a free one.
        settings: The fields of `Settings`.
    """

    def __init__(self, *, host: str = "127.0.0.1", port: int = 0, **settings: Any) -> None:
        self._host = host
        self._port = port
        self._settings = Settings(**settings)
        self._running: _Running | None = None

    def __enter__(self) -> Self:
        if self._running is not None:
            raise RuntimeError("the emulator is running already")
        self._running = _Running(self._settings, self._host, self._port)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        running, self._running = self._alive(), None
        running.stop()

    @property
    def url(self) -> str:
        """The origin of both vendors."""
        return self._alive().url

    def reset(self) -> None:
        """Back to the seed: no tokens, no spent credits, no log, no scripted failures."""
        self._alive().do(State.reset)

    def fail(self, operation: str, failure: str | int, times: int = 1, seconds: float | None = None) -> None:
        """Let the next `times` calls of an operation fail.

        Args:
            operation: An operation id of openapi.yaml.
            failure: A status from 400 to 599, or one of slow, html, html-error, cut, empty, refusal, drop.
            times: How many calls fail.
            seconds: How long `slow` takes, or what a 429 gives as the time until the reset.

        Raises:
            ValueError: An argument makes no sense.
        """
        self._alive().do(lambda state: state.failures.add(operation, failure, times, seconds))

    def requests(self) -> list[dict[str, Any]]:
        """The requests so far, oldest first, without secrets."""
        return self._alive().do(lambda state: state.journal.entries())

    def records(self, kind: str) -> list[dict[str, Any]]:
        """The stored records of a kind such as `swoogo-sessions`, by id.

        Raises:
            ValueError: There is no such kind.
        """
        if kind not in KINDS:
            raise ValueError(f"kind: must be one of {', '.join(KINDS)}")
        return self._alive().do(lambda state: state.store.all(kind))

    def _alive(self) -> "_Running":
        if self._running is None:
            raise RuntimeError("the emulator is not running: use it in a with statement")
        return self._running


class _Running:
    """One server thread; all access to the state goes through its event loop."""

    def __init__(self, settings: Settings, host: str, port: int) -> None:
        self._app = create_app(settings)
        try:
            listener = listen(host, port)
        except OSError:
            self._app.state.emulator.close()
            raise
        self.url = origin(listener)
        self._server = Server(self._app)
        ready: Future[asyncio.AbstractEventLoop] = Future()
        self._thread = threading.Thread(
            target=self._serve, args=(listener, ready), name="agendum-emulator", daemon=True
        )
        self._thread.start()
        self._loop = ready.result()

    def do(self, action: Callable[[State], Result]) -> Result:
        """Run an action on the state, between two requests."""

        async def run() -> Result:
            return action(self._app.state.emulator)

        return asyncio.run_coroutine_threadsafe(run(), self._loop).result()

    def stop(self) -> None:
        """Stop, and return when everything is closed."""
        self._loop.call_soon_threadsafe(self._server.stop)
        self._thread.join()

    def _serve(self, listener: socket.socket, ready: "Future[asyncio.AbstractEventLoop]") -> None:
        def on_ready() -> None:
            ready.set_result(asyncio.get_running_loop())

        with listener, contextlib.closing(self._app.state.emulator):
            try:
                asyncio.run(self._server.run_on(listener, on_ready))
            except Exception as error:  # noqa: BLE001 - whoever waits for the start has to hear of it
                ready.set_exception(error)


class Server(uvicorn.Server):
    """uvicorn without its polling: it tells when it is ready, stops at once, and leaves signals to others."""

    def __init__(self, app: Starlette) -> None:
        super().__init__(_Config(app, http="h11", ws="none", lifespan="off", timeout_keep_alive=KEEP_ALIVE))
        app.state.hang_up = self._hang_up
        self._on_ready: Callable[[], None] = lambda: None
        self._stopped = asyncio.Event()

    async def run_on(self, listener: socket.socket, on_ready: Callable[[], None]) -> None:
        """Serve on a listening socket until `stop` is called."""
        self._on_ready = on_ready
        await self.serve(sockets=[listener])

    def stop(self) -> None:
        """Stop; to be called in the thread of the event loop."""
        self._stopped.set()

    async def main_loop(self) -> None:
        """Wait for `stop`."""
        self._on_ready()
        await self._stopped.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Close everything now, requests under way included."""
        loop = asyncio.get_running_loop()
        listeners = sockets or []
        for listener in listeners:
            # Windows' event loop has no readers.
            with contextlib.suppress(NotImplementedError):
                loop.remove_reader(listener)
        for _ in range(_TURNS):
            await asyncio.sleep(0)
        for connection in self.server_state.connections:
            connection.transport.abort()
        # Without their connections they come to an end.
        await asyncio.gather(*self.server_state.tasks)
        for server in self.servers:
            server.close()
        for listener in listeners:
            listener.close()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Signals belong to the command, or to the program that runs the emulator."""
        yield

    def _hang_up(self, scope: Scope) -> None:
        for connection in self.server_state.connections:
            if getattr(connection, "client", None) == scope["client"]:
                connection.transport.abort()


class _Config(uvicorn.Config):
    def configure_logging(self) -> None:
        """Loggers are shared by the whole process, and are left as they are."""


def listen(host: str, port: int) -> socket.socket:
    """A listening socket, of the family that the host asks for.

    Raises:
        OSError: It cannot listen there.
    """
    if not 0 <= port <= LAST_PORT:
        # getaddrinfo() would take it modulo 65536.
        raise OSError(f"the port must be from 0 to {LAST_PORT}")
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except UnicodeError as error:
        raise OSError(f"not a host name: {error}") from error
    family, kind, protocol, _, address = found[0]
    # Not create_server(): asyncio only sends small answers at once (TCP_NODELAY) where the socket names its protocol.
    listener = socket.socket(family, kind, protocol)
    try:
        # On Windows the same option would let two servers share a port.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, os.name == "posix")
        listener.bind(address)
        listener.listen(BACKLOG)
    except OSError:
        listener.close()
        raise
    return listener


def origin(listener: socket.socket) -> str:
    """The origin that a listening socket serves."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"

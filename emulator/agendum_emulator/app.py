"""The ASGI application: both vendors and the control endpoints behind one origin."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Mapping
from functools import partial
from typing import Any, Protocol

from starlette.applications import Starlette
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from agendum_emulator import control
from agendum_emulator.errors import refusal
from agendum_emulator.eventify.vendor import Eventify
from agendum_emulator.failures import DEFAULT_DELAY, Failure
from agendum_emulator.messages import Call, Reply, html_reply
from agendum_emulator.readings.switchboard import Switchboard
from agendum_emulator.settings import Settings
from agendum_emulator.state import State
from agendum_emulator.swoogo.vendor import Swoogo

# Puts an end to the connection that a request came in on.
Hangup = Callable[[Scope], None]

# What some scripted failures answer in place of the operation.
_STAND_INS = {
    "html": html_reply(200, "Welcome"),
    "html-error": html_reply(500, "Something went wrong"),
    "empty": Reply(200),
    "refusal": refusal("The request is refused, as it was scripted."),
}


class Vendor(Protocol):
    """What the application asks of a vendor."""

    operations: frozenset[str]

    def handle(self, operation: str, call: Call) -> Reply:
        """Answer one call of an operation."""

    def refuse(self, status: int, message: str, call: Call, seconds: float | None = None, /) -> Reply:
        """Answer an error without running an operation."""


def create_app(settings: Settings | None = None) -> Starlette:
    """The emulator as an ASGI application.

    Its state is `app.state.emulator`; whoever serves the application without lifespan events closes that.

    Raises:
        SetupError: The seed or the database cannot be used.
    """
    settings = settings or Settings()
    # A reading that there is not is found before a database is open.
    switchboard = Switchboard(settings.readings)
    state = State(settings)
    vendors: tuple[Vendor, ...] = (Swoogo(state), Eventify(state))
    endpoints = _endpoints(state, vendors, switchboard)

    @contextlib.asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        yield
        state.close()

    app = Starlette(routes=[Route(path, endpoint) for path, endpoint in endpoints.items()], lifespan=lifespan)
    # The vendors know no path with a slash more or less.
    app.router.redirect_slashes = False
    app.router.default = _Elsewhere(state, vendors, app.router.default)
    app.state.emulator = state
    # A server that can close a connection without an answer puts its way of doing so here.
    app.state.hang_up = None
    return app


def _endpoints(state: State, vendors: tuple[Vendor, ...], switchboard: Switchboard) -> dict[str, "_Endpoint"]:
    endpoints: dict[str, _Endpoint] = {}
    # A fixed path goes before one with a parameter, whose pattern it matches.
    for operation in sorted(state.spec.operations.values(), key=lambda item: "{" in item.path):
        for vendor in vendors:
            if operation.name in vendor.operations:
                path = switchboard.path(operation.name, operation.path)
                endpoint = endpoints.setdefault(path, _Endpoint(state, vendor, switchboard))
                endpoint.operations[operation.method] = operation.name
    return endpoints


class _Endpoint:
    """All methods of one path."""

    def __init__(self, state: State, vendor: Vendor, switchboard: Switchboard) -> None:
        self._state = state
        self._vendor = vendor
        self._switchboard = switchboard
        self.operations: dict[str, str] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        call = await _read(scope, receive)
        if call is None:
            return
        operation = self.operations.get(call.method)
        entry = self._state.journal.add(operation, call)
        if operation is None:
            allowed = ", ".join(self.operations)
            message = f"The method must be one of {allowed}."
            reply = self._vendor.refuse(405, message, call).with_headers({"Allow": allowed})
        else:
            failure = self._state.failures.take(operation)
            if failure is not None and failure.kind == "drop":
                await _drop(scope, receive)
                return
            reply = await self._answer(operation, call, failure, receive)
        entry["status"] = reply.status
        await _send(send, reply)

    async def _answer(self, operation: str, call: Call, failure: Failure | None, receive: Receive) -> Reply:
        if failure is None:
            return self._handle(operation, call)
        if failure.kind == "status":
            message = "The request fails, as it was scripted."
            return self._vendor.refuse(failure.status, message, call, failure.seconds)
        if failure.kind in _STAND_INS:
            return _STAND_INS[failure.kind]
        reply = self._handle(operation, call)
        if failure.kind == "cut":
            return Reply(reply.status, reply.body[: len(reply.body) // 2], reply.headers)
        # Only `slow` is left. A server that stops hangs up, and has not to wait for this.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(DEFAULT_DELAY if failure.seconds is None else failure.seconds):
                await _hung_up(receive)
        return reply

    def _handle(self, operation: str, call: Call) -> Reply:
        handle = partial(self._vendor.handle, operation)
        return self._switchboard.handle(operation, call, handle, self._state.store)


class _Elsewhere:
    """All paths that no operation has: the control endpoints, and the vendors' answers to unknown ones."""

    def __init__(self, state: State, vendors: tuple[Vendor, ...], default: Any) -> None:
        self._state = state
        self._control = control.Control(state)
        self._swoogo, self._eventify = vendors
        self._default = default

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._default(scope, receive, send)
            return
        call = await _read(scope, receive)
        if call is None:
            return
        if _is_below(call.path, control.PREFIX):
            await _send(send, self._control.handle(call))
            return
        entry = self._state.journal.add(None, call)
        vendor = self._eventify if _is_below(call.path, "/v4") else self._swoogo
        reply = vendor.refuse(404, "There is nothing at this path.", call)
        entry["status"] = reply.status
        await _send(send, reply)


def _is_below(path: str, prefix: str) -> bool:
    return path == prefix or path.startswith(f"{prefix}/")


async def _read(scope: Scope, receive: Receive) -> Call | None:
    body = b""
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        more = message.get("more_body", False)
    params = {name: str(value) for name, value in scope.get("path_params", {}).items()}
    headers = _headers(scope)
    return Call(scope["method"], scope["path"], scope["query_string"], headers, body, params)


def _headers(scope: Scope) -> Mapping[str, str]:
    headers: dict[str, str] = {}
    for raw_name, raw_value in scope["headers"]:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


async def _send(send: Send, reply: Reply) -> None:
    headers = {**reply.headers, "Content-Length": str(len(reply.body))}
    raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": reply.status, "headers": raw})
    await send({"type": "http.response.body", "body": reply.body})


async def _drop(scope: Scope, receive: Receive) -> None:
    hang_up: Hangup | None = scope["app"].state.hang_up
    if hang_up is None:
        raise ConnectionAbortedError("this server cannot close a connection without an answer")
    hang_up(scope)
    await _hung_up(receive)


async def _hung_up(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass

"""The application around the application, which is where a fault is."""

from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import quote

from doubles.mutants.exchange import Exchange, route
from doubles.mutants.fault import Fault

Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]


class Mutant:
    """An ASGI application around the emulator, with one fault or, to see what the wrapper does, with none."""

    def __init__(self, app: Any, fault: Fault | None = None) -> None:
        self._app = app
        self._fault = fault
        self._memory: dict[str, Any] = {}

    async def __call__(self, scope: dict[str, Any], receive: Receive, send: Send) -> None:
        """Handle one connection event."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        exchange = Exchange(
            scope["method"],
            scope["path"],
            scope["query_string"].decode("latin-1"),
            headers,
            await _read(receive),
            self._app.state.emulator.store,
            self._memory,
            *route(scope["method"], scope["path"]),
        )
        await self._exchange(scope, exchange)
        raw = [(name.encode(), value.encode()) for name, value in exchange.answer_headers.items()]
        raw = [(name, value) for name, value in raw if name != b"content-length"]
        raw.append((b"content-length", str(len(exchange.answer)).encode()))
        await send({"type": "http.response.start", "status": exchange.status, "headers": raw})
        await send({"type": "http.response.body", "body": exchange.answer})

    async def _exchange(self, scope: dict[str, Any], exchange: Exchange) -> None:
        fault = self._fault
        if fault is None or exchange.operation not in fault.operations:
            await self._forward(scope, exchange)
            return
        if fault.request is not None:
            fault.request(exchange)
        await self._forward(scope, exchange)
        # A refusal that the fault lifts: the request is changed, and made once more.
        if fault.lift is not None and exchange.status >= 400 and fault.lift(exchange):
            await self._forward(scope, exchange)
        if fault.answer is not None:
            fault.answer(exchange)

    async def _forward(self, scope: dict[str, Any], exchange: Exchange) -> None:
        """Pass the request on as it now is."""
        exchange.headers["content-length"] = str(len(exchange.body))
        raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in exchange.headers.items()]
        inner = {
            **scope,
            "path": exchange.path,
            "raw_path": quote(exchange.path).encode(),
            "query_string": exchange.query.encode("latin-1"),
            "headers": raw,
        }

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": exchange.body, "more_body": False}

        async def send(message: dict[str, Any]) -> None:
            if message["type"] == "http.response.start":
                exchange.status = message["status"]
                exchange.answer_headers = {n.decode().lower(): v.decode() for n, v in message["headers"]}
                exchange.answer = b""
            else:
                exchange.answer += message.get("body", b"")

        await self._app(inner, receive, send)


async def _read(receive: Receive) -> bytes:
    body = b""
    while True:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body"):
            return body

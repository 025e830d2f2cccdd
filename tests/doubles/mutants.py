"""Servers that are wrong in one way each: the emulator, with something done to what comes in or goes out.

They are what the contract suite has to catch. The list is that of an experiment in which a general-purpose checker, run
against the same faults, caught 18 of the 27.
"""

import base64
import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

CREATE = "/api/v1/sessions/create"
TOKEN = "/api/v1/oauth2/token"
KEY, SECRET = "mutant-key", "mutant-secret"
EMAIL, PASSWORD = "mutant@example.com", "mutant-password"
_GET = re.compile(r"/api/v1/sessions/\d+")
_CLOSED = re.compile(r"/api/v1/sessions/.*|/api/v1/speakers/.*|/v4/sessions")
Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]


@dataclass
class Exchange:
    """One request and the answer to it, both to be changed at will."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    status: int = 0
    answer_headers: dict[str, str] = field(default_factory=dict)
    answer: bytes = b""

    @property
    def json(self) -> Any:
        """The answer as JSON."""
        return json.loads(self.answer)

    @json.setter
    def json(self, value: Any) -> None:
        self.answer = json.dumps(value).encode()

    @property
    def is_created(self) -> bool:
        """Whether a session was created."""
        return self.path == CREATE and self.status == 200

    @property
    def is_read(self) -> bool:
        """Whether a session was read."""
        return self.method == "GET" and self.status == 200 and bool(_GET.fullmatch(self.path))

    def refuse(self, status: int) -> None:
        """Answer an error in Swoogo's shape."""
        self.status = status
        self.answer_headers["content-type"] = "application/json"
        self.json = {"name": "Error", "message": "Something is wrong.", "code": 0, "status": status}


class Mutant:
    """An ASGI application around another one. A fault overrides one of the two hooks."""

    def __init__(self, app: Any) -> None:
        self.app = app

    def on_request(self, exchange: Exchange) -> None:
        """Change what comes in."""

    def on_answer(self, exchange: Exchange) -> None:
        """Change what goes out."""

    async def __call__(self, scope: dict[str, Any], receive: Receive, send: Send) -> None:
        """Handle one connection event."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        exchange = Exchange(scope["method"], scope["path"], headers, await _read(receive))
        await self.exchange(scope, exchange)
        raw = [(name.encode(), value.encode()) for name, value in exchange.answer_headers.items()]
        raw = [(name, value) for name, value in raw if name != b"content-length"]
        raw.append((b"content-length", str(len(exchange.answer)).encode()))
        await send({"type": "http.response.start", "status": exchange.status, "headers": raw})
        await send({"type": "http.response.body", "body": exchange.answer})

    async def exchange(self, scope: dict[str, Any], exchange: Exchange) -> None:
        """Let the application answer."""
        self.on_request(exchange)
        await self.forward(scope, exchange)
        self.on_answer(exchange)

    async def forward(self, scope: dict[str, Any], exchange: Exchange) -> None:
        """Pass the request on as it now is."""
        exchange.headers["content-length"] = str(len(exchange.body))
        raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in exchange.headers.items()]
        inner = {**scope, "path": exchange.path, "raw_path": quote(exchange.path).encode(), "headers": raw}

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": exchange.body, "more_body": False}

        async def send(message: dict[str, Any]) -> None:
            if message["type"] == "http.response.start":
                exchange.status = message["status"]
                exchange.answer_headers = {n.decode().lower(): v.decode() for n, v in message["headers"]}
                exchange.answer = b""
            else:
                exchange.answer += message.get("body", b"")

        await self.app(inner, receive, send)


async def _read(receive: Receive) -> bytes:
    body = b""
    while True:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body"):
            return body


class MissingField(Mutant):
    def on_answer(self, exchange: Exchange) -> None:
        if exchange.is_created:
            exchange.json = {name: value for name, value in exchange.json.items() if name != "name"}


class WrongType(Mutant):
    def on_answer(self, exchange: Exchange) -> None:
        if exchange.is_created:
            exchange.json = {**exchange.json, "event_id": "the first"}


class BadEnum(Mutant):
    def on_answer(self, exchange: Exchange) -> None:
        if exchange.is_read:
            exchange.json = {**exchange.json, "session_status": "undocumented"}


class NullInNonNull(Mutant):
    def on_answer(self, exchange: Exchange) -> None:
        if exchange.is_read:
            exchange.json = {**exchange.json, "name": None}


class BadDate(Mutant):
    def on_answer(self, exchange: Exchange) -> None:
        if exchange.is_read:
            exchange.json = {**exchange.json, "date": "22/01/2016"}


class BadDateTime(Mutant):
    def on_answer(self, exchange: Exchange) -> None:
        if exchange.is_read:
            exchange.json = {**exchange.json, "created_at": "2015-09-28T09:20:03Z"}


class BadTime(Mutant):
    def on_answer(self, exchange: Exchange) -> None:
        if exchange.is_read:
            exchange.json = {**exchange.json, "start_time": "9:15 AM"}


class CrashOnNul(Mutant):
    def on_answer(self, exchange: Exchange) -> None:
        if b"%00" in exchange.body or rb"\u0000" in exchange.body:
            exchange.refuse(500)


class CrashOnAstral(Mutant):
    def on_answer(self, exchange: Exchange) -> None:
        if b"%F0" in exchange.body or re.search(rb"\\ud[89ab]", exchange.body):
            exchange.refuse(500)


class AcceptsAnything(Mutant):
    async def exchange(self, scope: dict[str, Any], exchange: Exchange) -> None:
        await self.forward(scope, exchange)
        if exchange.path == CREATE and exchange.status in {400, 415, 422}:
            exchange.body = b"event_id=1&name=Anything&date=2016-01-22"
            exchange.headers["content-type"] = "application/x-www-form-urlencoded"
            await self.forward(scope, exchange)


class AcceptsBadEnum(Mutant):
    def on_request(self, exchange: Exchange) -> None:
        if exchange.path == CREATE:
            exchange.body = re.sub(rb"session_status=(?!(submitted|approved|live)\b)[^&]*", b"", exchange.body)


class AcceptsMissingDate(Mutant):
    def on_request(self, exchange: Exchange) -> None:
        if exchange.path == CREATE and not re.search(rb"(^|&)date=", exchange.body):
            exchange.body += b"&date=2016-01-22"


class RejectsGood(Mutant):
    def on_answer(self, exchange: Exchange) -> None:
        if exchange.is_created and b"description=" in exchange.body:
            exchange.refuse(422)


class WrongStatus(Mutant):
    def on_answer(self, exchange: Exchange) -> None:
        if exchange.is_created:
            exchange.status = 202


class WrongContentType(Mutant):
    def on_answer(self, exchange: Exchange) -> None:
        if exchange.is_read:
            exchange.answer_headers["content-type"] = "text/html"


class Undocumented410(Mutant):
    def on_answer(self, exchange: Exchange) -> None:
        if exchange.status == 404 and _GET.fullmatch(exchange.path):
            exchange.refuse(410)


class WrongBasicAccepted(Mutant):
    def on_request(self, exchange: Exchange) -> None:
        if exchange.path == TOKEN and "authorization" in exchange.headers:
            exchange.headers["authorization"] = f"Basic {base64.b64encode(f'{KEY}:{SECRET}'.encode()).decode()}"


class TokenMutant(Mutant):
    """Swaps the token of a request for a valid one."""

    def __init__(self, app: Any) -> None:
        super().__init__(app)
        self.issued: set[str] = set()

    def swaps(self, token: str | None) -> bool:
        """Whether this token is swapped; None stands for no token."""
        raise NotImplementedError

    async def exchange(self, scope: dict[str, Any], exchange: Exchange) -> None:
        eventify = exchange.path.startswith("/v4/")
        header = "session-token" if eventify else "authorization"
        given = exchange.headers.get(header)
        token = given.removeprefix("Bearer ") if given else None
        if _CLOSED.fullmatch(exchange.path) and self.swaps(token):
            valid = await self._valid_token(scope, eventify=eventify)
            exchange.headers[header] = valid if eventify else f"Bearer {valid}"
        await super().exchange(scope, exchange)
        if exchange.status == 200 and exchange.path in {TOKEN, "/v4/generatetoken"}:
            self.issued.add(exchange.json.get("access_token") or exchange.json.get("session_token"))

    async def _valid_token(self, scope: dict[str, Any], *, eventify: bool) -> str:
        if eventify:
            body = json.dumps({"email": EMAIL, "password": PASSWORD}).encode()
            asked = Exchange("POST", "/v4/generatetoken", {"content-type": "application/json"}, body)
        else:
            basic = base64.b64encode(f"{KEY}:{SECRET}".encode()).decode()
            headers = {"content-type": "application/x-www-form-urlencoded", "authorization": f"Basic {basic}"}
            asked = Exchange("POST", TOKEN, headers, b"grant_type=client_credentials")
        await self.forward({**scope, "method": "POST", "query_string": b""}, asked)
        return str(asked.json.get("access_token") or asked.json["session_token"])


class NoAuth(TokenMutant):
    def swaps(self, token: str | None) -> bool:
        return token is None or token not in self.issued


class AnyToken(TokenMutant):
    def swaps(self, token: str | None) -> bool:
        return token is not None and token not in self.issued


class ExpiredAccepted(TokenMutant):
    def swaps(self, token: str | None) -> bool:
        return token in self.issued


class ExtraFields(Mutant):
    def on_answer(self, exchange: Exchange) -> None:
        if exchange.is_created:
            exchange.json = {**exchange.json, "internal_id": 7}


class AnyContentType(Mutant):
    def on_request(self, exchange: Exchange) -> None:
        if exchange.path == CREATE:
            exchange.headers["content-type"] = "application/x-www-form-urlencoded"


class CustomFieldsDropped(Mutant):
    def on_request(self, exchange: Exchange) -> None:
        if exchange.path == CREATE:
            kept = [each for each in exchange.body.split(b"&") if not each.startswith(b"custom_fields")]
            exchange.body = b"&".join(kept)


class EchoDiffers(Mutant):
    def on_request(self, exchange: Exchange) -> None:
        if exchange.path == CREATE:
            exchange.body = re.sub(rb"(^|&)name=([^&]+)", rb"\1name=\2%21", exchange.body)


class NothingPersisted(Mutant):
    def on_answer(self, exchange: Exchange) -> None:
        if exchange.is_read:
            exchange.refuse(404)


class OtherId(Mutant):
    def on_answer(self, exchange: Exchange) -> None:
        if exchange.is_read and "id" in exchange.json:
            exchange.json = {**exchange.json, "id": exchange.json["id"] + 1}


class WrongCount(Mutant):
    def on_answer(self, exchange: Exchange) -> None:
        if exchange.path == "/v4/sessions" and exchange.status == 200:
            exchange.json = exchange.json[:1]


MUTANTS: tuple[type[Mutant], ...] = (
    MissingField,
    WrongType,
    BadEnum,
    NullInNonNull,
    BadDate,
    BadDateTime,
    BadTime,
    CrashOnNul,
    CrashOnAstral,
    AcceptsAnything,
    AcceptsBadEnum,
    AcceptsMissingDate,
    RejectsGood,
    WrongStatus,
    WrongContentType,
    Undocumented410,
    WrongBasicAccepted,
    NoAuth,
    AnyToken,
    ExpiredAccepted,
    ExtraFields,
    AnyContentType,
    CustomFieldsDropped,
    EchoDiffers,
    NothingPersisted,
    OtherId,
    WrongCount,
)

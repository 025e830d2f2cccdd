"""A scripted vendor, a real server on the loopback, and ways to call generated functions in both flavors."""

import asyncio
import contextlib
import datetime as dt
import http.server
import importlib
import json
import socket
import socketserver
import ssl
import struct
import threading
import traceback
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import httpx
import pytest

import agendum
from agendum import _operations
from agendum_api import models
from agendum_api.api import OPERATIONS, Operation
from agendum_contract import capture, document, minimal

START = 1_800_000_000.0
SESSION = {"id": 7, "event_id": 1, "name": "Symposium"}
ANSWERS: dict[str, Any] = {
    "get_session": SESSION,
    "create_session": SESSION,
    "add_sessions_to_speaker": SESSION,
    "create_sessions": [{"id": 1}],
}


class Clock:
    """The time, which passes only when a test says so."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> float:
        return self.now


class Vendor:
    """Answers for both vendors and keeps the requests; a test replaces ``grant`` or ``answer`` to script it."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.issued: list[str] = []
        self.life = 1800.0
        self.valid_only_last = False
        self.grant: Callable[[httpx.Request], httpx.Response] = self.issue
        self.answer: Callable[[httpx.Request], httpx.Response] = self.succeed
        self._lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        # A copy: a call that is repeated is the same object with other headers.
        stream = httpx.ByteStream(request.read())
        seen = httpx.Request(request.method, request.url, headers=request.headers.copy(), stream=stream)
        seen.read()
        with self._lock:
            self.requests.append(seen)
        return self.grant(request) if self.is_token_request(request) else self.answer(request)

    @staticmethod
    def is_token_request(request: httpx.Request) -> bool:
        return request.url.path.endswith(("/oauth2/token", "/generatetoken"))

    @property
    def token_requests(self) -> list[httpx.Request]:
        return [each for each in self.requests if self.is_token_request(each)]

    @property
    def calls(self) -> list[httpx.Request]:
        return [each for each in self.requests if not self.is_token_request(each)]

    def issue(self, request: httpx.Request) -> httpx.Response:
        with self._lock:
            self.issued.append(f"token-{len(self.issued) + 1}")
            token = self.issued[-1]
        if request.url.path.endswith("/generatetoken"):
            return httpx.Response(200, json={"session_token": token})
        moment = dt.datetime.fromtimestamp(START + self.life, dt.UTC)
        expires_at = moment.strftime("%Y-%m-%d %H:%M:%S")
        return httpx.Response(200, json={"type": "bearer", "access_token": token, "expires_at": expires_at})

    def succeed(self, request: httpx.Request) -> httpx.Response:
        shown = request.headers.get("session-token") or request.headers.get("authorization", "").split(" ")[-1]
        if self.valid_only_last and shown != self.issued[-1]:
            return httpx.Response(401, json={"message": "no"})
        found = _operations.find(request.method, request.url.path)
        if found is None or found.name in ANSWERS:
            return httpx.Response(200, json=ANSWERS[found.name] if found else SESSION)
        operation = document.operations()[found.name]
        return httpx.Response(operation.success_status, json=minimal.instance(operation.success_schema))


class CountingLock:
    """A lock that lets a test wait until a number of callers have come to it; for threads and for tasks."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._async_lock = asyncio.Lock()
        self._came = 0
        self._changed = threading.Condition()

    def __enter__(self) -> None:
        self._count()
        self._lock.acquire()

    def __exit__(self, *_exc: object) -> None:
        self._lock.release()

    async def __aenter__(self) -> None:
        self._count()
        await self._async_lock.acquire()

    async def __aexit__(self, *_exc: object) -> None:
        self._async_lock.release()

    def wait_for(self, count: int) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: self._came >= count, timeout=10)

    def _count(self) -> None:
        with self._changed:
            self._came += 1
            self._changed.notify_all()


class Flavor(NamedTuple):
    """How generated functions are called: blocking, or in a new event loop."""

    name: str
    call: Callable[..., Any]


def _call_sync(client: Any, name: str, *args: Any, **kwargs: Any) -> Any:
    return _module(name).sync(*args, client=client, **{**_arguments(name), **kwargs})


def _call_async(client: Any, name: str, *args: Any, **kwargs: Any) -> Any:
    async def go() -> Any:
        try:
            return await _module(name).asyncio(*args, client=client, **{**_arguments(name), **kwargs})
        finally:
            await client.aclose()

    return asyncio.run(go())


def _operation(name: str) -> Operation:
    return next(each for each in OPERATIONS if each.name == name)


def _module(name: str) -> Any:
    return importlib.import_module(_operation(name).module)


def _arguments(name: str) -> dict[str, Any]:
    """Return arguments for the generated function of an operation."""
    made: dict[str, Any] = {
        "create_token": {"body": models.SwoogoTokenRequest(grant_type="client_credentials")},
        "create_session": {"body": models.SwoogoSessionCreate(event_id=1, name="A", date=dt.date(2025, 7, 20))},
        "get_session": {"session_id": 7},
        "add_sessions_to_speaker": {"speaker_id": 3, "body": models.SwoogoSpeakerSessionsAdd(session_ids=[7])},
        "generate_token": {"body": models.EventifyTokenRequest(email="ann@example.com", password="pass")},
        "create_sessions": {"body": models.EventifySessionsCreate(resource=[])},
    }
    return made[name] if name in made else capture.arguments(name, **capture.sample(name))


@pytest.fixture
def clock() -> Clock:
    """Return a clock that stands still."""
    return Clock()


@pytest.fixture
def vendor() -> Vendor:
    """Return a scripted vendor that answers every call with success."""
    return Vendor()


@pytest.fixture
def counting_lock() -> CountingLock:
    """Return a lock that can tell how many callers have come to it."""
    return CountingLock()


@pytest.fixture
def module_of() -> Callable[[str], Any]:
    """Return the generated module of an operation by name."""
    return _module


@pytest.fixture
def arguments_of() -> Callable[[str], dict[str, Any]]:
    """Return valid arguments for the generated functions of an operation."""
    return _arguments


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> Flavor:
    """Run the test once for sync and once for async calls."""
    return Flavor(request.param, _call_sync if request.param == "sync" else _call_async)


@pytest.fixture
def call(flavor: Flavor) -> Callable[..., Any]:
    """Call the generated function of an operation by name: ``call(client, "get_session")``."""
    return flavor.call


@pytest.fixture
def call_sync() -> Callable[..., Any]:
    """Call a generated function by name, sync only."""
    return _call_sync


@pytest.fixture
def make(vendor: Vendor, clock: Clock) -> Iterator[Callable[..., Any]]:
    """Make a client of any class that talks to the scripted vendor, or to ``base_url`` with ``transport=None``."""
    with contextlib.ExitStack() as stack:

        def make_(kind: type = agendum.Swoogo, *credentials: str, transport: Any = vendor, **options: Any) -> Any:
            if not credentials and "session_token" not in options:
                credentials = ("key", "secret") if "Swoogo" in kind.__name__ else ("ann@example.com", "pass")
            if transport is not None:
                options.setdefault("httpx_args", {})["transport"] = httpx.MockTransport(transport)
            client = kind(
                *credentials,
                **{"base_url": "http://vendor.test", "clock": clock, "retries": 0, "budget": False, **options},
            )
            stack.callback(client.close)
            return client

        yield make_


@pytest.fixture
def swoogo(make) -> Any:
    """Return a Swoogo client of the scripted vendor."""
    return make(agendum.Swoogo)


@pytest.fixture
def eventify(make) -> Any:
    """Return an Eventify client of the scripted vendor."""
    return make(agendum.Eventify)


@pytest.fixture
def caught() -> Callable[..., agendum.errors.AgendumError]:
    """Return the error of a call that must fail: ``caught(call, client, "get_session")``."""

    def catch(function: Callable[..., Any], *args: Any, **kwargs: Any) -> agendum.errors.AgendumError:
        with pytest.raises(agendum.errors.AgendumError) as info:
            function(*args, **kwargs)
        return info.value

    return catch


class _Handler(http.server.BaseHTTPRequestHandler):
    """Hands each request to the vendor of the server as an ``httpx.Request``."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1
    server: "LoopbackServer"

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        url = f"http://{self.headers['host']}{self.path}"
        answer = self.server.vendor(httpx.Request(self.command, url, headers=dict(self.headers), content=body))
        self.send_response(answer.status_code)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if "content-length" not in answer.headers:
            self.send_header("content-length", "0")
        self.end_headers()
        self.wfile.write(answer.content)

    do_GET = do_POST = _serve  # noqa: N815 - the names that http.server calls

    def log_message(self, *_args: Any) -> None:
        """Say nothing."""


class LoopbackServer(http.server.ThreadingHTTPServer):
    """A real HTTP server on a port of the system's choice."""

    request_queue_size = 512
    daemon_threads = True

    def __init__(self, vendor: Vendor) -> None:
        self.vendor = vendor
        super().__init__(("127.0.0.1", 0), _Handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, *_args: Any) -> None:
        """Say nothing: a client that goes away is a part of the tests."""


@contextlib.contextmanager
def _running(server: socketserver.BaseServer) -> Iterator[Any]:
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def server(vendor: Vendor) -> Iterator[LoopbackServer]:
    """The scripted vendor behind a real socket."""
    with _running(LoopbackServer(vendor)) as running:
        yield running


@pytest.fixture
def raw_server() -> Iterator[Callable[[bytes], str]]:
    """Serve the same bytes to each connection, or reset it without any; returns the origin."""
    with contextlib.ExitStack() as stack:

        def serve(answer: bytes) -> str:
            class Raw(socketserver.StreamRequestHandler):
                def handle(self) -> None:
                    self.request.recv(65536)
                    if not answer:
                        self.request.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                        self.request.close()
                    self.wfile.write(answer)

            running = stack.enter_context(_running(socketserver.ThreadingTCPServer(("127.0.0.1", 0), Raw)))
            return f"http://127.0.0.1:{running.server_address[1]}"

        yield serve


@pytest.fixture
def refused_url() -> Iterator[str]:
    """An origin that nobody listens at; the port stays taken, so that nobody else gets it."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"


@pytest.fixture(scope="session")
def no_tls() -> ssl.SSLContext:
    """A context that is cheap to make, for clients that talk to real sockets."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@pytest.fixture
def reveal() -> Callable[[BaseException], str]:
    """Return everything that an error shows, through its causes, as one text."""

    def everything(error: BaseException) -> str:
        shown: list[str] = ["".join(traceback.format_exception(error))]
        pending: list[BaseException | None] = [error]
        met: set[int] = set()
        while pending:
            each = pending.pop()
            if each is None or id(each) in met:
                continue
            met.add(id(each))
            pending += [each.__cause__, each.__context__]
            shown += [str(each), repr(each), repr(each.args), repr(vars(each))]
            shown += [str(getattr(each, name, "")) for name in ("doc", "object", "content")]
            request = vars(each).get("request", vars(each).get("_request"))
            if request is not None:
                shown += [str(request.url), str(request.headers.raw), repr(request.extensions)]
                shown.append(repr(request.content))
            if isinstance(each, httpx.HTTPStatusError):
                shown.append(each.response.text)
        return "\n".join(shown)

    return everything


@pytest.fixture
def as_json() -> Callable[..., Callable[[httpx.Request], httpx.Response]]:
    """Return a factory of scripts with one answer, which a test gives to ``vendor.answer`` or ``vendor.grant``."""

    def answer(status: int, body: Any = None, **headers: str) -> Callable[[httpx.Request], httpx.Response]:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        content = json.dumps(body).encode()
        return lambda _request: httpx.Response(status, content=content, headers=named)

    return answer

import asyncio
import dataclasses
import json

import httpx
import jsonschema_rs
import pytest

from agendum_emulator import Emulator, create_app, spec

KEY = ("a key", "a secret")
# Method, path template and a path of each operation.
OPERATIONS = {
    "create_token": ("POST", "/api/v1/oauth2/token", "/api/v1/oauth2/token"),
    "create_session": ("POST", "/api/v1/sessions/create", "/api/v1/sessions/create"),
    "get_session": ("GET", "/api/v1/sessions/{session_id}", "/api/v1/sessions/1"),
    "add_sessions_to_speaker": (
        "POST",
        "/api/v1/speakers/{speaker_id}/session.json",
        "/api/v1/speakers/3/session.json",
    ),
    "generate_token": ("POST", "/v4/generatetoken", "/v4/generatetoken"),
    "create_sessions": ("POST", "/v4/sessions", "/v4/sessions"),
}
FORM = b"application/x-www-form-urlencoded"
JSON = b"application/json"


class Clock:
    """A clock that stands still until a test moves it."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


class Vendor:
    """A client that sends a vendor's token with every request."""

    def __init__(self, client, headers):
        self.client = client
        self.headers = headers

    def request(self, method, path, *, headers=None, **arguments):
        return self.client.request(method, path, headers={**self.headers, **(headers or {})}, **arguments)

    def get(self, path, **arguments):
        return self.request("GET", path, **arguments)

    def post(self, path, **arguments):
        return self.request("POST", path, **arguments)

    def create(self, **fields):
        """A new Swoogo session."""
        form = {"event_id": 1, "name": "Opening", "date": "2026-05-01", **fields}
        return self.post("/api/v1/sessions/create", data=form)


@dataclasses.dataclass(frozen=True)
class Answer:
    status: int
    headers: dict
    body: bytes

    def json(self):
        return json.loads(self.body)


class Asker:
    """Calls an application without a socket; an exception inside it is an exception here."""

    def __init__(self, app):
        self.app = app

    def __call__(self, method, path, *, query=b"", headers=(), body=b"", chunks=None, late=()):
        return asyncio.run(self._ask(method, path, query, headers, [body] if chunks is None else chunks, late))

    async def _ask(self, method, path, query, headers, chunks, late):
        incoming = [{"type": "http.request", "body": chunk, "more_body": True} for chunk in chunks]
        if incoming:
            incoming[-1]["more_body"] = False
        incoming.extend(late)
        sent = []

        async def receive():
            return incoming.pop(0) if incoming else {"type": "http.disconnect"}

        async def send(message):
            sent.append(message)

        scope = {
            "type": "http",
            "method": method,
            "path": path,
            "root_path": "",
            "query_string": query,
            "headers": [(name.lower(), value) for name, value in headers],
        }
        await self.app(scope, receive, send)
        if not sent:
            return None
        names = {name.decode().lower(): value.decode() for name, value in sent[0]["headers"]}
        return Answer(sent[0]["status"], names, b"".join(message.get("body", b"") for message in sent[1:]))


@pytest.fixture(scope="session")
def _clock():
    return Clock()


@pytest.fixture(scope="session")
def _emulator(_clock):
    with Emulator(clock=_clock) as emulator:
        yield emulator


@pytest.fixture(scope="session")
def _client():
    with httpx.Client(trust_env=False) as client:
        yield client


@pytest.fixture
def clock(_clock):
    """A clock that only the test moves; the emulator goes by it."""
    _clock.now = 1_800_000_000.25
    return _clock


@pytest.fixture
def emulator(_emulator, clock):
    """A running emulator in its first state."""
    _emulator.reset()
    return _emulator


@pytest.fixture
def client(emulator, _client):
    """An HTTP client of the emulator."""
    _client.base_url = emulator.url
    return _client


@pytest.fixture
def ask_token(client):
    """Asks Swoogo for a token."""

    def ask(auth=KEY, data=None, **arguments):
        form = {"grant_type": "client_credentials"} if data is None else data
        return client.post("/api/v1/oauth2/token", auth=auth, data=form, **arguments)

    return ask


@pytest.fixture
def swoogo(client, ask_token):
    """A client with a Swoogo token."""
    return Vendor(client, {"Authorization": f"Bearer {ask_token().json()['access_token']}"})


@pytest.fixture
def eventify(client):
    """A client with an Eventify token."""
    answer = client.post("/v4/generatetoken", json={"email": "me@example.com", "password": "secret"})
    return Vendor(client, {"Session-Token": answer.json()["session_token"]})


@pytest.fixture
def new_app():
    """Applications that are closed after the test, each with a way to call it."""
    apps = []

    def create(settings=None):
        apps.append(create_app(settings))
        return Asker(apps[-1])

    yield create
    for app in apps:
        app.state.emulator.close()


@pytest.fixture(scope="session")
def violations():
    """What an answer has that openapi.yaml does not allow for an operation, as text."""
    path = spec.find(spec.Path(spec.__file__).resolve().parent)
    document = spec.yaml.safe_load(path.read_bytes())
    validators = {}

    def resolve(node):
        while "$ref" in node:
            target = document
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step]
            node = target
        return node

    for template, item in document["paths"].items():
        for method, operation in item.items():
            if method in spec.METHODS:
                for status, response in operation["responses"].items():
                    schema = resolve(response)["content"]["application/json"]["schema"]
                    whole = {**schema, "components": document["components"]}
                    validators[method.upper(), template, status] = jsonschema_rs.Draft202012Validator(
                        whole, validate_formats=True
                    )

    def check(method, template, answer):
        status = getattr(answer, "status", None) or answer.status_code
        validator = validators.get((method, template, str(status)))
        if validator is None:
            return f"status {status} is not listed"
        return "\n".join(error.message for error in validator.iter_errors(answer.json()))

    return check

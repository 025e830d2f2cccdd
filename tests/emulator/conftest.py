import asyncio
import dataclasses
import json
from urllib.parse import urlencode

import httpx
import jsonschema_rs
import pytest
import yaml

from agendum_emulator import Emulator, Settings, create_app, spec
from agendum_emulator.app import Eventify, Swoogo
from agendum_emulator.eventify import seeding as eventify_seeding
from agendum_emulator.messages import Call, RefusedError
from agendum_emulator.state import State
from agendum_emulator.swoogo import seeding as swoogo_seeding
from agendum_emulator.swoogo.desk import Desk
from agendum_emulator.swoogo.vendor import ACTIONS

KEY = ("a key", "a secret")


def _read_document():
    # The parser in C is ten times as fast, and not part of every build of the package.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    path = spec.find(spec.Path(spec.__file__).resolve().parent)
    return yaml.load(path.read_bytes(), Loader=loader)


DOCUMENT = _read_document()


def resolve(node):
    """What a reference of the document leads to."""
    while "$ref" in node:
        target = DOCUMENT
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        node = target
    return node


# The operation objects of the document, by method and path template.
DEFINITIONS = {
    (method.upper(), template): definition
    for template, item in DOCUMENT["paths"].items()
    for method, definition in item.items()
    if method in spec.METHODS
}


def parameters(method, template, place):
    """The parameters of an operation that stand in one place of the request, by name."""
    definition = DEFINITIONS[method, template]
    rows = [resolve(row) for row in definition.get("parameters", ())]
    return {row["name"]: row for row in rows if row["in"] == place}


def _served():
    state = State(Settings())
    try:
        return Swoogo(state).operations | Eventify(state).operations
    finally:
        state.close()


SERVED = _served()


def _usual_path(method, template):
    vendor = (swoogo_seeding if template.startswith("/api/") else eventify_seeding).DEFAULT
    for name, row in parameters(method, template, "path").items():
        # A field is that of the resource whose path it stands in.
        owner = template.split("/")[3].removesuffix("s")
        seeded = vendor.get(f"{owner}_fields" if name == "field_id" else f"{name.removesuffix('_id')}s")
        usual = [*resolve(row["schema"]).get("enum", ()), *(record["id"] for record in seeded or ()), 1]
        template = template.replace(f"{{{name}}}", str(usual[0]))
    return template


# Method, path template and a path of each operation that the emulator serves.
OPERATIONS = {
    definition["operationId"]: (method, template, _usual_path(method, template))
    for (method, template), definition in DEFINITIONS.items()
    if definition["operationId"] in SERVED
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
    validators = {}

    def validator(method, template, status):
        if (method, template, status) not in validators:
            schema = None
            response = DEFINITIONS[method, template]["responses"].get(status)
            if response is not None:
                schema = resolve(response)["content"]["application/json"]["schema"]
            validators[method, template, status] = schema and jsonschema_rs.Draft202012Validator(
                {**schema, "components": DOCUMENT["components"]}, validate_formats=True
            )
        return validators[method, template, status]

    def check(method, template, answer):
        status = getattr(answer, "status", None) or answer.status_code
        found = validator(method, template, str(status))
        if found is None:
            return f"status {status} is not listed"
        return "\n".join(error.message for error in found.iter_errors(answer.json()))

    return check


@pytest.fixture
def desk(clock):
    """What Swoogo's operations work with, in its first state."""
    state = State(Settings(clock=clock))
    yield Desk(state)
    state.close()


@pytest.fixture
def run(desk, violations):
    """Runs a Swoogo operation without a server; openapi.yaml must allow every answer."""

    def run(operation, *, query="", form=None, body=None, headers=None, **params):
        method, template, path = OPERATIONS[operation]
        raw = urlencode(form).encode() if form is not None else b"" if body is None else json.dumps(body).encode()
        media_type = FORM if form is not None else JSON
        given = {"content-type": media_type.decode(), **(headers or {})}
        asked = (query if isinstance(query, str) else urlencode(query)).encode()
        call = Call(method, path, asked, given, raw, {name: str(value) for name, value in params.items()})
        try:
            reply = ACTIONS[operation](desk, call)
        except RefusedError as refused:
            reply = refused.reply
        answer = Answer(reply.status, dict(reply.headers), reply.body)
        assert "" == violations(method, template, answer)
        return answer

    return run


@pytest.fixture
def create_session(run):
    """Creates sessions without a server, and returns their ids."""

    def create(**fields):
        form = {"event_id": 1, "name": "Opening", "date": "2026-05-01", **fields}
        return run("create_session", form=form).json()["id"]

    return create

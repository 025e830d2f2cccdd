import json
import os
import re
import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple

import pytest

from agendum_contract.cli import main
from agendum_contract.settings import Settings
from agendum_contract.target import Target

SWOOGO_TOKEN_PATH = "/api/v1/oauth2/token"
EVENTIFY_TOKEN_PATH = "/v4/generatetoken"


class Asked(NamedTuple):
    """A request that reached a server."""

    method: str
    path: str
    headers: dict
    body: bytes


class LocalServer:
    """A small HTTP server on a real socket; `answer` gives a status, a JSON value and headers, or None for silence."""

    def __init__(self, answer):
        self.asked = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def _handle(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                headers = {name.lower(): value for name, value in self.headers.items()}
                request = Asked(self.command, self.path, headers, body)
                outer.asked.append(request)
                reply = answer(request)
                self.close_connection = True
                if reply is None:
                    return
                status, value, *more = reply
                content = value if isinstance(value, bytes) else json.dumps(value).encode()
                self.send_response(status)
                extra = {"Content-Type": "application/json", **(more[0] if more else {})}
                for name, text in {**extra, "Content-Length": str(len(content)), "Connection": "close"}.items():
                    self.send_header(name, text)
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = _handle  # noqa: N815 - the names of the library

            def log_message(self, *args):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def stop(self):
        """Close the socket; the port refuses connections from now on."""
        if self._thread.is_alive():
            self._server.shutdown()
            self._thread.join()
        self._server.server_close()


@pytest.fixture
def serve():
    """Starts small servers."""
    servers = []

    def start(answer):
        servers.append(LocalServer(answer))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


@pytest.fixture
def refused_url():
    """An origin whose port is taken and does not listen."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"


@pytest.fixture
def target():
    """Makes targets."""
    made = []

    def make(vendor, url, **settings):
        given = {"consumer_key": "key", "consumer_secret": "secret", "email": "me@example.com", "password": "pass"}
        made.append(Target(vendor, url, Settings(**{**given, **settings})))
        return made[-1]

    yield make
    for each in made:
        each.close()


class FakeKnown:
    """Stands for records that exist: a number for each kind that is given."""

    def __init__(self, **ids):
        self.ids = ids

    def id(self, kind):
        """The id of a record of this kind."""
        return self.ids.get(kind)


@pytest.fixture
def bare_environment(monkeypatch):
    """An environment without settings of the suite."""
    for name in list(os.environ):
        if name.startswith(("SWOOGO_", "EVENTIFY_")) or name == "PYTEST_ADDOPTS":
            monkeypatch.delenv(name)
    return monkeypatch


class Outcome(NamedTuple):
    """What a run of the command left."""

    status: int
    stdout: str
    stderr: str
    junit: str

    @property
    def count(self):
        """How many tests ran."""
        return int(re.search(r' tests="(\d+)"', self.junit)[1])


@pytest.fixture
def command(bare_environment, capfd, tmp_path):
    """Runs the command in this process."""

    def run(*arguments):
        report = tmp_path / "report"
        capfd.readouterr()
        status = main([*arguments, "--report-dir", str(report)])
        captured = capfd.readouterr()
        junit = report / "junit.xml"
        return Outcome(status, captured.out, captured.err, junit.read_text("utf-8") if junit.exists() else "")

    return run


def swoogo_token(number=1, expires_at="2999-12-31 23:59:59"):
    """Swoogo's answer to a request for a token."""
    return 200, {"type": "bearer", "access_token": f"token-{number}", "expires_at": expires_at}


def swoogo_error(status, message="No."):
    """Swoogo's answer to a request that it refuses."""
    return status, {"name": "Error", "message": message, "code": 0, "status": status}


def vendors_server(serve, answer, *, tokens=None):
    """A server that hands out token-1, token-2 and so on, and answers everything else as it is told."""
    handed_out = []

    def reply(asked):
        if asked.path == SWOOGO_TOKEN_PATH:
            handed_out.append(asked)
            return (tokens or swoogo_token)(len(handed_out))
        if asked.path == EVENTIFY_TOKEN_PATH:
            handed_out.append(asked)
            return 200, {"session_token": f"token-{len(handed_out)}"}
        return answer(asked)

    return serve(reply)


def sent_tokens(server):
    """The tokens of the requests that were not for a token."""
    return [
        asked.headers.get("authorization", asked.headers.get("session-token"))
        for asked in server.asked
        if asked.path not in (SWOOGO_TOKEN_PATH, EVENTIFY_TOKEN_PATH)
    ]


def get(target, **options):
    """Call an operation that needs a token."""
    return target.call("get_session", ids={"session_id": 1}, **options)

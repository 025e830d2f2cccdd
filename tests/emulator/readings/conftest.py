import json
from urllib.parse import urlencode

import pytest

from agendum_emulator import Settings, spec

FORM, JSON = b"application/x-www-form-urlencoded", b"application/json"
TOKEN = {"grant_type": "client_credentials"}


class Follower:
    """Calls Swoogo's operations of an application that follows some readings."""

    def __init__(self, ask):
        self._ask = ask
        self.store = ask.app.state.emulator.store
        self.authorization = b"Basic a2V5OnNlY3JldA=="
        token = self("create_token", form=TOKEN).json()["access_token"]
        self.authorization = f"Bearer {token}".encode()

    def __call__(self, operation, *, query=None, form=None, body=None, raw=None, media_type=None, **params):
        found = spec.load().operations[operation]
        path = found.path
        for name, value in params.items():
            path = path.replace(f"{{{name}}}", str(value))
        content = urlencode(form).encode() if form is not None else json.dumps(body).encode() if body else raw or b""
        headers = [(b"Authorization", self.authorization)]
        if found.media_type is not None:
            headers.append((b"Content-Type", media_type or (JSON if body else FORM)))
        return self._ask(found.method, path, query=urlencode(query or {}).encode(), headers=headers, body=content)

    def create(self, **fields):
        """The answer to the create of a session; a field that is None is left out."""
        form = {"event_id": 1, "name": "Opening", "date": "2026-05-01", **fields}
        return self("create_session", form={name: value for name, value in form.items() if value is not None})

    def read(self, **query):
        """A session that was created first, as it is read."""
        return self("get_session", query=query, session_id=1).json()


@pytest.fixture
def following(new_app, clock):
    """Applications that follow readings, which are named without the hyphen, such as ``swoogo12="B"``."""

    def start(**letters):
        readings = {f"swoogo-{name.removeprefix('swoogo')}": letter for name, letter in letters.items()}
        return Follower(new_app(Settings(readings=readings, clock=clock)))

    return start

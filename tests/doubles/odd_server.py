"""A server that answers some of Swoogo's operations in its own way, and the others as the emulator does."""

import contextlib
import itertools

import httpx
from hypothesis import strategies as st

from agendum_contract.known import Known
from agendum_contract.settings import Settings
from agendum_contract.target import Target
from agendum_emulator import Emulator

# What no verdict may repeat.
CANARY = "canary"

_NAMES = st.sampled_from(
    (
        *("id", "items", "_meta", "perPage", "session_ids", "choices", "name", "field", "capacity", "status"),
        *("contact_id", "event_id", "custom_fees", "apply_to_all", "group_id", "package_id", "group_net", "datetime"),
    )
)
_PLAIN = st.sampled_from([None, True, 0, 1, 7, 2.5, "", "1", "0.00", CANARY, f"{CANARY}-1"])
_BODIES = st.recursive(
    _PLAIN, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_NAMES, inner, max_size=6), max_leaves=12
)
_STATUSES = st.sampled_from([200, 200, 200, 201, 204, 301, 400, 403, 404, 422, 500])
_CONTENTS = st.tuples(_STATUSES, _BODIES).map(lambda pair: httpx.Response(pair[0], json=pair[1]))
_NO_JSON = st.tuples(_STATUSES, st.sampled_from([b"", b"{", b"\xff", f"<p>{CANARY}</p>".encode()])).map(
    lambda pair: httpx.Response(pair[0], content=pair[1])
)
ANSWERS = st.lists(_CONTENTS | _NO_JSON, min_size=1, max_size=6)


def babbling(answers):
    """A target whose server gives these answers over and over, whatever it is asked."""
    left = itertools.cycle(answers)
    token = {"type": "bearer", "access_token": "token", "expires_at": "2999-12-31 23:59:59"}

    def answered(request):
        if request.url.path.endswith("/oauth2/token"):
            return httpx.Response(200, json=token)
        given = next(left)
        return httpx.Response(given.status_code, headers=given.headers, content=given.content)

    settings = Settings(consumer_key="key", consumer_secret="secret")
    return Target("swoogo", "http://127.0.0.1", settings, httpx.MockTransport(answered))


class Odd:
    """A target in front of the emulator that changes some answers on the way."""

    def __init__(self, target, ways):
        self._target = target
        self._ways = ways
        self.settings = target.settings
        self.build = target.build

    def call(self, name, body=None, **parts):
        """Answer a call; a way is given what was asked, and what the emulator answered."""
        response = self._target.call(name, body, **parts)
        way = self._ways.get(name, self._ways.get("each"))
        return way(parts, response) if way else response

    def send(self, request):
        """Answer a request that was built by hand."""
        response = self._target.send(request)
        return self._ways["send"](request, response) if "send" in self._ways else response


def status(code, body=None):
    """A way to answer with a status and nothing else that tells anything."""
    return lambda _parts, _response: httpx.Response(code, json={} if body is None else body)


def changed(**fields):
    """A way to answer with other fields."""
    return lambda _parts, response: httpx.Response(response.status_code, json={**response.json(), **fields})


def without(*names):
    """A way to answer without some fields."""
    return lambda _parts, response: httpx.Response(
        response.status_code, json={name: value for name, value in response.json().items() if name not in names}
    )


def talkative(_parts, response):
    """A way to answer with a field more in each record, whose name and text are what no verdict may repeat."""

    def more(value):
        if isinstance(value, dict):
            return {CANARY: CANARY, **{name: more(each) for name, each in value.items()}}
        return [more(each) for each in value] if isinstance(value, list) else value

    return httpx.Response(response.status_code, json=more(response.json()))


def in_turn(*ways):
    """A way to answer the first call in one way, the second in another, and so on."""
    left = iter(ways)

    def answered(parts, response):
        return next(left)(parts, response)

    return answered


@contextlib.contextmanager
def server(ways=None, settings=None, **options):
    """A server to probe, the records that are known there, and the emulator behind it."""
    with Emulator(**options) as emulator:
        given = {"consumer_key": "key", "consumer_secret": "secret", "mark": "mark", **(settings or {})}
        target = Target("swoogo", emulator.url, Settings(**given))
        try:
            odd = Odd(target, ways or {})
            yield odd, Known(odd), emulator
        finally:
            target.close()

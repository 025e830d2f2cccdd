"""The mirror, killed wherever it can be, and run again: each session is there exactly once.

In this process every request and every write of the memory is a place to be killed at. The tests with a real process
and a real SIGKILL are in `test_mirror_process.py`.
"""

import json

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import mirror_agenda
from agendum import Eventify, Swoogo
from mirroring import journal

# Two tokens, the event, its sessions, the schedule; then the schedule again after each of three calls that create.
REQUESTS = 11
# Before anything is created, and before and after each call.
WRITES = 7
WAYS = ("before", "after", "halfway")


class Killed(BaseException):
    """Stands for SIGKILL: nothing that handles errors gets hold of it."""


class Wire:
    """Between the mirror and the servers: counts the requests, and kills at one of them.

    Args:
        client: What carries the requests.
        at: The number of the request, from 1; 0 for none.
        way: `before` the server has it, `after` the server has done it, or `halfway`: of the sessions that a request
            creates the server has stored the first.
    """

    def __init__(self, client, at, way):
        self._client = client
        self.count = 0
        self.creates = 0
        self._at = at
        self._way = way

    def __call__(self, request):
        self.count += 1
        creates = (request.method, request.url.path) == ("POST", "/v4/sessions")
        self.creates += creates
        if (self.count, self._way) == (self._at, "before"):
            raise Killed
        content = request.content
        if (self.count, self._way, creates) == (self._at, "halfway", True):
            content = json.dumps({"resource": json.loads(content)["resource"][:1]})
        headers = {name: value for name, value in request.headers.items() if name != "content-length"}
        came = self._client.request(request.method, request.url, headers=headers, content=content)
        if self.count == self._at:
            raise Killed
        return httpx.Response(came.status_code, content=came.content)


@pytest.fixture(scope="module")
def client():
    """One client for all, because a new one reads its certificates anew."""
    with httpx.Client() as client:
        yield client


@pytest.fixture
def wire(client):
    """A function that gives a wire, by default one that kills nobody."""
    return lambda at=0, way="": Wire(client, at, way)


@pytest.fixture
def mirror(emulator, tmp_path, monkeypatch):
    """A function that runs the mirror over a wire; it tells the exit status, or that it was killed."""

    def command(wire):
        url = {"base_url": emulator.url, "transport": httpx.MockTransport(wire), "budget": False}
        monkeypatch.setattr(mirror_agenda, "swoogo_client", lambda _given: Swoogo("any key", "any secret", **url))
        monkeypatch.setattr(mirror_agenda, "eventify_client", lambda _given: Eventify("me", "any password", **url))
        state = ["--state", str(tmp_path / "state.json")]
        try:
            return mirror_agenda.main(["--swoogo-event=1", "--eventify-event=1", "--batch=2", *state])
        except Killed:
            return "killed"

    return command


@pytest.fixture
def is_whole(emulator, mirrored, mirror, wire, agenda):
    """A function that runs the mirror twice more, and checks what there is then."""

    def check():
        assert 0 == mirror(wire())
        assert agenda == mirrored()
        last = wire()
        assert 0 == mirror(last)
        assert (0, agenda) == (last.creates, mirrored())
        writes = {each["operation"] for each in emulator.requests() if each["method"] != "GET"}
        assert {"create_token", "generate_token", "create_sessions"} == writes

    return check


def test_all_places_are_tried(mirror, wire, monkeypatch):
    """The tests below would leave out the last requests or writes, and say nothing."""
    writes = []
    replace = journal._replace
    monkeypatch.setattr(journal, "_replace", lambda *what: (writes.append(1), replace(*what)))
    whole = wire()

    assert 0 == mirror(whole)
    assert (REQUESTS, 3, WRITES) == (whole.count, whole.creates, len(writes))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("at", range(1, REQUESTS + 1))
def test_killed_at_a_request(at, way, mirror, wire, is_whole):
    """A session would be there twice, or never."""
    assert "killed" == mirror(wire(at, way))
    is_whole()


@pytest.mark.parametrize("way", ["before", "after"])
@pytest.mark.parametrize("at", range(1, WRITES + 1))
def test_killed_as_it_writes_its_memory(at, way, mirror, wire, is_whole, monkeypatch):
    """What is remembered would be half of it, or of another time than what Eventify has."""
    replace, count = journal._replace, 0

    def killing(*what):
        nonlocal count
        count += 1
        if count != at or way == "after":
            replace(*what)
        if count == at:
            raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(journal, "_replace", killing)
        assert "killed" == mirror(wire())
    is_whole()


@pytest.mark.parametrize("way", ["after", "halfway"])
def test_renamed_after_the_kill(way, emulator, mirror, wire, mirrored, agenda, capsys):
    """The session would be taken for a new one, and be there under both names."""
    assert "killed" == mirror(wire(REQUESTS - 5, way))
    with Swoogo("any key", "any secret", base_url=emulator.url) as swoogo:
        swoogo.sessions.update(100, name="Grand opening")

    assert 1 == mirror(wire())
    assert agenda == mirrored()
    assert "Eventify has another title" in capsys.readouterr().out


def test_killed_and_the_memory_lost(mirror, wire, mirrored, agenda, tmp_path):
    """Only who keeps the file of the memory would be safe from a crash."""
    for at in range(1, REQUESTS + 1):
        mirror(wire(at, "after"))
        (tmp_path / "state.json").unlink(missing_ok=True)

    assert 0 == mirror(wire())
    assert agenda == mirrored()


KILLS = st.lists(st.tuples(st.integers(1, REQUESTS), st.sampled_from(WAYS)), min_size=2, max_size=8)


@pytest.mark.nightly
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kills=KILLS)
def test_killed_over_and_over(kills, emulator, mirror, wire, is_whole, tmp_path):
    """Two kills that are harmless alone would do harm together."""
    emulator.reset()
    (tmp_path / "state.json").unlink(missing_ok=True)
    for at, way in kills:
        mirror(wire(at, way))
    is_whole()

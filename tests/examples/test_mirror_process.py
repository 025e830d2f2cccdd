"""The mirror as a process of its own, against an emulator in another one: SIGKILL and Ctrl-C are real.

The emulator scripts where the mirror stands still. `slow` holds back an answer to what it has done; a 429 that asks for
patience does nothing, and the mirror waits before it asks again.
"""

import json
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import httpx
import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "examples" / "mirror_agenda.py"
COMMAND = [sys.executable, str(SCRIPT), "--swoogo-event=1", "--eventify-event=1", "--batch=2"]
# What a run calls, one after the other.
CALLS = [
    *("create_token", "get_event", "list_sessions", "generate_token", "list_schedule"),
    *("create_sessions", "list_schedule") * 3,
]
PATIENCE = 60


class Server:
    """An emulator in a process of its own."""

    def __init__(self, url):
        self.url = url
        self._client = httpx.Client(base_url=f"{url}/_emulator")

    def do(self, method, path, **arguments):
        """Make a call to the control endpoints."""
        answer = self._client.request(method, path, json=arguments or None)
        return answer.raise_for_status().json()

    def hold(self, number, *, is_done):
        """Let the call of this number stand still, after or before it was done."""
        name = CALLS[number]
        earlier = CALLS[:number].count(name)
        if earlier:
            self.do("POST", "/fail", operation=name, failure="slow", times=earlier, seconds=0)
        how = {"failure": "slow", "seconds": 3600} if is_done else {"failure": "429", "seconds": 50}
        self.do("POST", "/fail", operation=name, **how)

    def wait(self, number, *, is_done):
        """Return when the call of this number has come, and stands still."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            calls = self.do("GET", "/requests")
            if len(calls) > number and (is_done or calls[number]["status"] == 429):
                assert CALLS[: number + 1] == [each["operation"] for each in calls]
                return
            time.sleep(0.01)
        raise TimeoutError(f"call {number} never came")

    def twins(self):
        """Return what Eventify has, as what is to be counted."""
        stored = self.do("GET", "/records/eventify-sessions")
        return sorted((each["title"], each["starttime"], each["endtime"]) for each in stored)

    def close(self):
        """Let go of the connection."""
        self._client.close()


@pytest.fixture(scope="module")
def process(tmp_path_factory, seed):
    """One emulator for the tests of this file."""
    file = tmp_path_factory.mktemp("seed") / "seed.json"
    file.write_text(json.dumps(seed), encoding="utf-8")
    command = [sys.executable, "-m", "agendum_emulator", "--seed", str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as emulator:
        server = Server(emulator.stdout.readline().split()[-1])
        yield server
        server.close()
        emulator.terminate()


@pytest.fixture
def server(process, credentials, monkeypatch):
    """The emulator in its first state, and an environment that names it."""
    process.do("POST", "/reset")
    for name, value in {**credentials, "SWOOGO_URL": process.url, "EVENTIFY_URL": process.url}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("EVENTIFY_SESSION_TOKEN", raising=False)
    return process


def interrupted(server, folder, number, how, *, is_done):
    """Run the mirror, and send it a signal at one of its calls: the exit status, and what it printed."""
    server.hold(number, is_done=is_done)
    with subprocess.Popen(COMMAND, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as mirror:
        try:
            server.wait(number, is_done=is_done)
        finally:
            mirror.send_signal(how)
        printed, _ = mirror.communicate(timeout=PATIENCE)
    return mirror.returncode, printed


def finished(folder):
    """Run the mirror to its end: the exit status, and the last line that it printed."""
    mirror = subprocess.run(
        COMMAND, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, timeout=PATIENCE
    )
    return mirror.returncode, mirror.stdout.splitlines()[-1]


def killed_and_run_again(server, folder, number, agenda, *, is_done):
    """Kill the mirror at one of its calls; each session has to be there exactly once after the next run."""
    status, _ = interrupted(server, folder, number, signal.SIGKILL, is_done=is_done)
    assert -signal.SIGKILL == status
    sent = CALLS[: number + is_done].count("create_sessions")
    # One session alone to try it, then two with each call.
    there = [0, 1, 3, 5][sent]
    assert there == len(server.twins())

    words = Counter(unchanged=there, created=len(agenda) - there)
    summary = ", ".join(f"{count} {what}" for what, count in sorted((+words).items()))
    assert (0, summary) == finished(folder)
    assert agenda == server.twins()


@pytest.mark.parametrize("is_done", [False, True], ids=["before", "after"])
def test_killed_as_it_creates(is_done, server, tmp_path, agenda):
    """What was stored without an answer would be stored again."""
    killed_and_run_again(server, tmp_path, 7, agenda, is_done=is_done)


@pytest.mark.nightly
@pytest.mark.parametrize("is_done", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("number", range(len(CALLS)))
def test_killed_at_each_call(number, is_done, server, tmp_path, agenda):
    """A session would be there twice, or never."""
    killed_and_run_again(server, tmp_path, number, agenda, is_done=is_done)
    assert (0, "5 unchanged") == finished(tmp_path)
    writes = [each for each in server.do("GET", "/requests") if each["method"] != "GET"]
    assert {"create_token", "generate_token", "create_sessions"} == {each["operation"] for each in writes}


@pytest.fixture
def heard():
    """Ctrl-C is heard by what is started, even where these tests run in the background, which ignores it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("heard")
def test_ctrl_c_says_what_was_done(server, tmp_path, agenda):
    """Whoever stops it would not know what is in the app by now."""
    status, printed = interrupted(server, tmp_path, 7, signal.SIGINT, is_done=True)

    assert 130 == status
    assert "mirror_agenda: interrupted\n" in printed
    assert "Traceback" not in printed
    assert "1 created, 2 not known, 2 not mirrored" == printed.splitlines()[-1]
    assert (0, "2 created, 3 unchanged") == finished(tmp_path)
    assert agenda == server.twins()

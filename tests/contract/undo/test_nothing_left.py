"""The proof on the emulator: whatever becomes of a run, nothing of others is changed, and what is new is told of."""

import contextlib
import json
import random
import re
import signal
import subprocess
import sys
import threading

import httpx
import pytest

from agendum_contract.undo.journal import unfinished
from agendum_contract.undo.undoing import journal_path
from agendum_emulator import Emulator
from doubles import unmeasured

from .leftovers import complaints, snapshot

# Records of others, some of them called as the tests call theirs.
_SEED = {
    "swoogo": {
        "sessions": [
            {"id": 1, "event_id": 1, "date": "2026-01-22", "name": "Sample Session"},
            {"id": 2, "event_id": 1, "date": "2026-01-22", "name": "Before", "capacity": 12},
        ],
        "registrants": [{"id": 1, "event_id": 1, "first_name": "Ada", "email": "ada@somewhere.example.org"}],
        "registrant_types": [{"id": 1, "event_id": 1, "name": "Guest", "capacity": 30}],
        "packages": [{"id": 1, "event_id": 1, "name": "Known"}],
    },
    "eventify": {"speakers": [{"id": 1, "eventid": 1, "firstname": "Mina", "lastname": "Okafor"}]},
}
_TAGS = "swoogo-sessions,swoogo-locations,swoogo-registrants,swoogo-webhooks,swoogo-contacts,eventify-speakers"
_CANARIES = {
    "SWOOGO_CONSUMER_KEY": "canary-key",
    "SWOOGO_CONSUMER_SECRET": "canary-secret",
    "EVENTIFY_EMAIL": "canary@example.com",
    "EVENTIFY_PASSWORD": "canary-password",
}
# Ctrl-C is ignored by what a script has started in the background, and these tests may be that.
_RUN = """
import runpy, signal
signal.signal(signal.SIGINT, signal.default_int_handler)
runpy.run_module("agendum_contract", run_name="__main__")
"""
_FEW = ("--max-examples", "1", "--token-wait", "0")


@pytest.fixture
def emulator():
    """An emulator with records of others."""
    with Emulator(seed=_SEED, credits=10_000_000, token_ttl=60) as started:
        yield started


def told(folder):
    """What a run says that it has left: on the terminal, those that are alike are one line."""
    return [f"  left: {each}" for each in json.loads((folder / "report.json").read_text("utf-8"))["leftovers"]]


@contextlib.contextmanager
def suite(url, folder, *options):
    """A run of the command, in a process of its own."""
    command = [sys.executable, "-c", _RUN, "--half", "server", "--report-dir", str(folder)]
    command += ["--swoogo-url", url, "--eventify-url", url, *_FEW, *options]
    pipe = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
    with subprocess.Popen(command, env=unmeasured.environment(), **pipe) as process:
        try:
            yield process
        finally:
            process.kill()


def finished(url, folder, *options):
    """The status and the output of a run that nobody disturbs."""
    with suite(url, folder, *options) as process:
        output, _ = process.communicate(timeout=550)
    return process.returncode, output


def marks(folder):
    """The marks of the runs in the journal."""
    text = journal_path(folder).read_text("utf-8")
    return set(re.findall(r'"run": "([^"]+)"', text))


def end_after(number, emulator, process, how):
    """Send a run a signal when the emulator has seen so many requests."""
    pause = threading.Event()
    while len(emulator.requests()) < number and process.poll() is None:
        pause.wait(0.002)
    process.send_signal(how)


@pytest.mark.parametrize(
    "options",
    [pytest.param(("--only", _TAGS), id="some"), pytest.param((), id="all", marks=pytest.mark.nightly)],
)
def test_nothing_is_left(options, emulator, tmp_path):
    """A record of somebody would be changed, or one of the run's own would stay in the way, and nobody told of it."""
    before = snapshot(emulator.url)

    status, output = finished(emulator.url, tmp_path, *options, "--seed", "11")

    assert 0 == status, output
    after = snapshot(emulator.url)
    assert sum(map(len, before.values())) + 50 < sum(map(len, after.values())), "the run made nothing"
    assert [] == complaints(before, after, marks(tmp_path), told(tmp_path))
    assert [] == unfinished(journal_path(tmp_path))


def test_nothing_is_left_by_a_run_that_fails(emulator, tmp_path):
    """A test that ends in a failure would leave its records as they are."""
    before = snapshot(emulator.url)
    failure = {"operation": "get_session", "failure": 503, "times": 15}
    httpx.post(f"{emulator.url}/_emulator/fail", json=failure, trust_env=False).raise_for_status()

    status, output = finished(emulator.url, tmp_path, "--only", "swoogo-sessions", "--seed", "12")

    assert 1 == status, output
    assert [] == complaints(before, snapshot(emulator.url), marks(tmp_path), told(tmp_path))


def test_nothing_is_left_by_a_run_that_was_interrupted(emulator, tmp_path):
    """Ctrl-C would leave whatever the run was at."""
    before = snapshot(emulator.url)
    with suite(emulator.url, tmp_path, "--only", _TAGS, "--seed", "13") as process:
        end_after(150, emulator, process, signal.SIGINT)
        output, _ = process.communicate(timeout=120)

    assert 2 == process.returncode, output
    assert [] == complaints(before, snapshot(emulator.url), marks(tmp_path), told(tmp_path))
    assert [] == unfinished(journal_path(tmp_path))


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.nightly) for seed in range(1, 12))])
def test_nothing_is_left_by_a_run_that_was_killed(seed, emulator, tmp_path):
    """Without a word, whatever a test was at would stay on the server."""
    number = random.Random(seed).randrange(10, 500)
    before = snapshot(emulator.url)
    with suite(emulator.url, tmp_path, "--only", _TAGS, "--seed", str(seed)) as process:
        end_after(number, emulator, process, signal.SIGKILL)
        process.wait()
    # The emulator answers one after the other: when it answers this, it has done with what was under way.
    snapshot(emulator.url)
    assert -signal.SIGKILL == process.returncode
    assert unfinished(journal_path(tmp_path)) or number < 20

    status, output = finished(emulator.url, tmp_path, "--cleanup")

    assert 0 == status, output
    assert [] == complaints(before, snapshot(emulator.url), marks(tmp_path), output.splitlines())
    assert [] == unfinished(journal_path(tmp_path))


def test_the_journal_tells_no_secret(emulator, tmp_path, monkeypatch):
    """A file in the report folder would give away a token, or somebody's address."""
    for name, value in _CANARIES.items():
        monkeypatch.setenv(name, value)

    finished(emulator.url, tmp_path, "--only", "swoogo-registrants", "--seed", "5")

    text = journal_path(tmp_path).read_text("utf-8")

    assert "create_registrant" in text
    assert not re.search("canary|somewhere|Bearer|Basic [A-Za-z0-9+/]{8}|access_token|session_token", text)
    addresses = set(re.findall(r"[\w.+-]+@[\w.-]+", json.dumps(text)))
    assert all(each.endswith("@example.com") for each in addresses), addresses

"""What the tests of the examples share: an agenda in the emulator, and the scripts with credentials for it."""

import os
import sys
from pathlib import Path

import pytest

from agendum import Swoogo
from agendum_emulator import Emulator

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
# As it is for whoever runs a script of the folder.
sys.path.insert(0, str(EXAMPLES))

# Two sessions that nobody can tell apart, a title with all that is odd, and one with no twin of its name elsewhere.
AGENDA = [
    ("Opening", "09:00:00", "09:30:00"),
    ("Workshop", "10:00:00", "11:00:00"),
    ("Workshop", "10:00:00", "11:00:00"),
    ("Café & “Pruning” <live> 日本 🌳", "11:00:00", "12:30:00"),
    ("Dinner", "19:00:00", "01:00:00"),
]
SESSIONS = [
    {
        "id": 100 + number,
        "event_id": 1,
        "name": name,
        "date": "2026-06-15",
        "start_time": start,
        "end_time": end,
        "description": "<p>Bring gloves &amp; boots</p>",
    }
    for number, (name, start, end) in enumerate(AGENDA)
]


@pytest.fixture(scope="session")
def seed():
    """What the emulator begins with."""
    return {"swoogo": {"sessions": SESSIONS}}


@pytest.fixture(scope="session")
def running(seed):
    """An emulator with the agenda, for all tests."""
    with Emulator(seed=seed) as emulator:
        yield emulator


@pytest.fixture
def emulator(running):
    """The emulator in its first state."""
    running.reset()
    return running


@pytest.fixture
def credentials():
    """The variables that the scripts read."""
    return {
        "SWOOGO_CONSUMER_KEY": "any key",
        "SWOOGO_CONSUMER_SECRET": "any secret",
        "EVENTIFY_EMAIL": "me@example.com",
        "EVENTIFY_PASSWORD": "any password",
    }


@pytest.fixture
def environment(emulator, credentials, monkeypatch):
    """The environment of a script that runs against the emulator, in this process or another one."""
    url = emulator.url
    for name, value in {**credentials, "SWOOGO_URL": url, "EVENTIFY_URL": url}.items():
        monkeypatch.setenv(name, value)
    for name in ("EVENTIFY_EVENT_ID", "EVENTIFY_SESSION_TOKEN", "EVENTIFY_APP_TAB_ID", "EVENTIFY_COLOR_ID"):
        monkeypatch.delenv(name, raising=False)
    return os.environ


@pytest.fixture
def mirrored(emulator):
    """A function that tells what Eventify has, as what is to be counted."""

    def listed():
        stored = emulator.records("eventify-sessions")
        return sorted((each["title"], each["starttime"], each["endtime"]) for each in stored)

    return listed


@pytest.fixture
def agenda():
    """What Eventify has to have."""
    return sorted(AGENDA)


@pytest.fixture
def swoogo(emulator):
    """A client that changes the agenda."""
    with Swoogo("any key", "any secret", base_url=emulator.url) as client:
        yield client

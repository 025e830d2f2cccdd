"""No call creates something twice because of the client: the emulator counts what it has."""

import datetime as dt

import pytest

from agendum import errors
from agendum_emulator import Emulator
from flavors import run

# What each failure leaves behind: whether the server refused before it did anything, so that a repetition is safe.
FAILURES = [
    401,
    429,
    400,
    403,
    404,
    422,
    500,
    502,
    503,
    504,
    520,
    "html",
    "html-error",
    "cut",
    "empty",
    "drop",
    "refusal",
]
REFUSED = (401, 429)


def swoogo_session(client):
    """Create a session of Swoogo by a form."""
    return client.sessions.create(event_id=1, name="Opening", date=dt.date(2030, 1, 22))


def swoogo_discount(client):
    """Create a discount of Swoogo by JSON."""
    return client.discounts.create(event_id=1, code="EARLY", type="percentage", percentage_discount=10)


def eventify_session(client):
    """Create a session of Eventify by JSON."""
    session = {
        "eventid": 1,
        "apptabid": 1,
        "scheduledateid": 1,
        "scheduletrackid": 1,
        "title": "Opening",
        "starttime": "09:00",
        "endtime": "10:00",
        "colorid": 1,
        "checkintype": "showqr",
        "sessiontype": "general",
    }
    return client.sessions.create([session])


CALLS = [
    (swoogo_session, "swoogo", "create_session", "swoogo-sessions"),
    (swoogo_discount, "swoogo", "create_discount", "swoogo-discounts"),
    (eventify_session, "eventify", "create_sessions", "eventify-sessions"),
]


@pytest.fixture(scope="module")
def emulator():
    """Start one emulator for all calls."""
    with Emulator() as running:
        yield running


@pytest.mark.parametrize("flavor", ["sync", "async"])
@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize(("create", "vendor", "operation", "kind"), CALLS)
def test_nothing_is_created_twice(emulator, create, vendor, operation, kind, failure, flavor):
    """Breaks when a call that may have been done is made again, or one that was refused is not."""
    emulator.reset()
    # So soon that it is waited for, where it is a 429.
    emulator.fail(operation, failure, seconds=5 if failure == 429 else None)

    async def asleep(_seconds):
        return None

    made = []

    def make(kind, **options):
        made.append(kind("ann@example.com", "secret-word", base_url=emulator.url, budget=False, **options))
        return made[0]

    try:
        run(make, flavor, vendor, create, sleep=asleep if flavor == "async" else lambda _seconds: None)
        succeeded = True
    except errors.AgendumError:
        succeeded = False
    finally:
        made[0].close()
    asked = [each for each in emulator.requests() if each["operation"] == operation]
    stored = len(emulator.records(kind))
    assert stored <= 1
    assert succeeded == (failure in REFUSED)
    assert (2 if failure in REFUSED else 1) == len(asked)
    if succeeded:
        assert 1 == stored

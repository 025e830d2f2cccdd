"""Test your own code with the pytest fixture `agendum_emulator`: no network, no keys, and failures when you want them.

    pip install 'agendum[emulator]' pytest
    pytest test_my_code.py

The fixture comes with the package. It is a server on a port of its own, in its first state for each test, with one
event (1) and one speaker (3).
"""

import datetime as dt
from collections.abc import Iterator

import pytest

from agendum import Swoogo, errors
from agendum_emulator import Emulator

DAY = dt.date(2026, 6, 15)


# The code that is tested; yours is in a module of its own.


def book(swoogo: Swoogo, event_id: int, speaker_id: int, title: str, day: dt.date) -> int:
    """Put a talk on the agenda and give it to its speaker; one that is there already is not put there again.

    Returns:
        The id of the session.
    """
    known = {each.name: each.id for each in swoogo.sessions.iterate(event_id=event_id, fields="id,name")}
    session_id = known.get(title) or swoogo.sessions.create(event_id=event_id, name=title, date=day).id
    swoogo.speakers.add_sessions(speaker_id, [int(session_id)])
    return int(session_id)


# The client is the real one: tokens, forms, errors and retries are those of production.


@pytest.fixture
def swoogo(agendum_emulator: Emulator) -> Iterator[Swoogo]:
    """Return a client of the emulator that never waits."""
    with Swoogo(
        "any key", "any secret", base_url=agendum_emulator.url, budget=False, sleep=lambda _seconds: None
    ) as client:
        yield client


def test_what_is_stored(agendum_emulator: Emulator, swoogo: Swoogo) -> None:
    """`records` shows what your code has left on the server."""
    session_id = book(swoogo, 1, 3, "Pruning", DAY)

    (session,) = agendum_emulator.records("swoogo-sessions")
    assert (session["id"], session["name"], session["date"]) == (session_id, "Pruning", "2026-06-15")
    (speaker,) = agendum_emulator.records("swoogo-speakers")
    assert speaker["session_ids"] == [session_id]


def test_which_calls_are_made(agendum_emulator: Emulator, swoogo: Swoogo) -> None:
    """`requests` is the log: a second booking creates nothing."""
    assert book(swoogo, 1, 3, "Pruning", DAY) == book(swoogo, 1, 3, "Pruning", DAY)

    operations = [each["operation"] for each in agendum_emulator.requests()]
    assert operations == [
        "create_token",
        "list_sessions",
        "create_session",
        "add_sessions_to_speaker",
        "list_sessions",
        "add_sessions_to_speaker",
    ]


def test_a_service_that_is_down_for_a_moment(agendum_emulator: Emulator, swoogo: Swoogo) -> None:
    """`fail` scripts what the next calls of an operation meet; reads are repeated."""
    agendum_emulator.fail("list_sessions", 503, times=2)

    book(swoogo, 1, 3, "Pruning", DAY)

    assert len(agendum_emulator.records("swoogo-sessions")) == 1


def test_a_connection_that_breaks_halfway(agendum_emulator: Emulator, swoogo: Swoogo) -> None:
    """A call that changes something is not repeated by itself; the next booking goes on where this one stopped."""
    agendum_emulator.fail("add_sessions_to_speaker", "drop")

    with pytest.raises(errors.ConnectionFailed):
        book(swoogo, 1, 3, "Pruning", DAY)
    session_id = book(swoogo, 1, 3, "Pruning", DAY)

    assert [each["id"] for each in agendum_emulator.records("swoogo-sessions")] == [session_id]


@pytest.mark.parametrize(("failure", "error"), [(404, errors.NotFound), ("html", errors.ContractViolation)])
def test_what_your_callers_have_to_expect(
    agendum_emulator: Emulator, swoogo: Swoogo, failure: int | str, error: type[errors.AgendumError]
) -> None:
    """A refusal and a page for people are different errors."""
    agendum_emulator.fail("add_sessions_to_speaker", failure)

    with pytest.raises(error) as caught:
        book(swoogo, 1, 3, "Pruning", DAY)

    assert caught.value.operation == "add_sessions_to_speaker"

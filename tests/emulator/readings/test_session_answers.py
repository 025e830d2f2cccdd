import pytest

from agendum_emulator.readings.edit import without
from agendum_emulator.readings.swoogo import session_answers

# Where an answer has sessions, by operation.
WAYS = {
    "create_session": lambda swoogo: [swoogo.create().json()],
    "get_session": lambda swoogo: [swoogo.read()],
    "update_session": lambda swoogo: [swoogo("update_session", form={"name": "x"}, session_id=1).json()],
    "list_sessions": lambda swoogo: swoogo("list_sessions", query={"event_id": 1, "fields": "*"}).json()["items"],
    "add_sessions_to_speaker": lambda swoogo: linked(swoogo)["sessions"],
    "list_speakers": lambda swoogo: expanded(swoogo, "list_speakers", event_id=1)["items"][0]["sessions"],
    "get_event": lambda swoogo: expanded(swoogo, "get_event")["sessions"],
    "list_events": lambda swoogo: expanded(swoogo, "list_events")["items"][0]["sessions"],
}


def linked(swoogo):
    """The speaker, with the session that was created first."""
    return swoogo("add_sessions_to_speaker", body={"session_ids": [1]}, speaker_id=3).json()


def expanded(swoogo, operation, **query):
    """An answer with sessions inside its records."""
    linked(swoogo)
    path = {"event_id": 1} if operation == "get_event" else {}
    return swoogo(operation, query={**query, "expand": "sessions"}, **path).json()


@pytest.mark.parametrize("operation", WAYS)
def test_everywhere_is_everywhere(following, operation):
    """A reading about sessions would be followed at some places, and a probe that looks elsewhere would miss it."""
    usual, other = following(), following(swoogo35="A")
    for swoogo in (usual, other):
        swoogo.create()
    assert any(None in session.values() for session in WAYS[operation](usual))
    sessions = WAYS[operation](other)
    assert sessions
    assert not any(None in session.values() for session in sessions)


def test_what_is_around_the_sessions_stays(following):
    """A speaker would lose the rest of the record."""
    swoogo = following(swoogo35="A")
    swoogo.create()
    speaker = linked(swoogo)
    assert (3, "Mina") == (speaker["id"], speaker["first_name"])


def test_all_ways_are_tried():
    """A place that is added would never be looked at here."""
    assert set(WAYS) == set(session_answers.everywhere(without("id")))


@pytest.mark.parametrize("operation", ["list_speakers", "get_event", "list_events"])
def test_records_without_their_sessions(following, operation):
    """A list in which nobody asked for sessions would be a failure of the server."""
    swoogo = following(swoogo35="A")
    path = {"event_id": 1} if operation == "get_event" else {}
    answer = swoogo(operation, query={"event_id": 1, "fields": "id"} | path, **path)
    body = answer.json()
    assert (200, False) == (answer.status, "sessions" in (body["items"][0] if "items" in body else body))

"""Swoogo's operations on speakers."""

from collections.abc import Mapping
from typing import Any, Final

from agendum_emulator.messages import Call, Reply, json_reply
from agendum_emulator.store import Record, Store
from agendum_emulator.swoogo import session_records, speaker_records
from agendum_emulator.swoogo.desk import Action, Desk, refuse
from agendum_emulator.swoogo.resource import Resource
from agendum_emulator.validation import Problem

KIND = "swoogo-speakers"

_SHOWN_IDS = 5


def sessions_of(speaker: Record, store: Store) -> list[Record]:
    """The sessions of a speaker, as they are printed within it."""
    event = store.get("swoogo-events", speaker["event_id"]) or {}
    sessions = (store.get("swoogo-sessions", session_id) for session_id in speaker["session_ids"])
    return [session_records.as_nested(session, event) for session in sessions if session is not None]


def _as_read(speaker: Record, _store: Store) -> Record:
    return {name: value for name, value in speaker.items() if name != "session_ids"}


RESOURCE = Resource(
    KIND, "speakers.json", ("id", "first_name", "last_name"), _as_read, relations={"sessions": sessions_of}
)


def list_speakers(desk: Desk, call: Call) -> Reply:
    """Answer a page of an event's speakers."""
    return desk.many(RESOURCE, desk.of_event(KIND, desk.query(call)), call)


def add_sessions_to_speaker(desk: Desk, call: Call) -> Reply:
    """Link sessions of the speaker's own event; the answer has all sessions."""
    body = desk.json("add_sessions_to_speaker", call)
    speaker = desk.found(KIND, call.params["speaker_id"])
    wrong = [number for number in body["session_ids"] if not _is_session_of(number, speaker, desk.store)]
    if wrong:
        shown = ", ".join(str(number) for number in wrong[:_SHOWN_IDS])
        refuse([Problem(("session_ids",), f"holds what is no session of the speaker's event: {shown}")])
    linked = speaker_records.with_sessions(speaker, body["session_ids"], desk.now())
    desk.store.put(KIND, linked)
    return json_reply(200, speaker_records.as_read(linked, sessions_of(linked, desk.store)))


def _is_session_of(session_id: Any, speaker: Record, store: Store) -> bool:
    session = store.get("swoogo-sessions", session_id)
    return session is not None and session["event_id"] == speaker["event_id"]


ACTIONS: Final[Mapping[str, Action]] = {
    "list_speakers": list_speakers,
    "add_sessions_to_speaker": add_sessions_to_speaker,
}

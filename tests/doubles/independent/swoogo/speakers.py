"""Swoogo's speakers, and the sessions that they are given."""

from functools import partial
from typing import Any

from doubles.independent import values
from doubles.independent.exchange import Answer, Call, Record, now
from doubles.independent.swoogo.common import found, json_object, not_chosen
from doubles.independent.swoogo.lists import Kind, Relations, listed, records_of_event
from doubles.independent.swoogo.refusals import invalid
from doubles.independent.swoogo.session_records import nested


def printed_speaker(call: Call, speaker: Record) -> Record:
    """Return a speaker without the sessions; texts that are not set are as those of a registrant."""
    unset = dict.fromkeys(
        ("bio", "prefix", "middle_name", "work_phone", "mobile_phone", "suffix", "profile_picture", "twitter_handle"),
        call.choices.unset_text,
    )
    return {
        **{name: speaker[name] for name in ("id", "event_id", "email", "first_name", "last_name", "company")},
        "contact_id": None,
        "cfs_speaker": False,
        **unset,
        "job_title": "CTO",
        "gender": not_chosen(call),
        **dict.fromkeys(("birth_date", "cc_email", "vat_number"), call.choices.unset_text),
        "created_at": speaker["created_at"],
        "direct_link": f"https://conference.example.com/event{speaker['event_id']}/speaker/{speaker['id']}",
        "updated_at": speaker["updated_at"],
        "event_sort": speaker["id"],
    }


def _sessions(call: Call, speaker: Record) -> list[Record]:
    return [nested(call, call["sessions"][number]) for number in speaker["sessions"]]


def _relations(call: Call, speaker: Record) -> Relations:
    return {"sessions": lambda: _sessions(call, speaker)}


def list_speakers(call: Call) -> Answer:
    """List the speakers of an event; the page states what is shown unasked."""
    kind = Kind(
        "speakers",
        partial(printed_speaker, call),
        ("id", "first_name", "last_name"),
        partial(_relations, call),
        stated=True,
    )
    return listed(call, records_of_event(call, list(call["speakers"].values())), kind)


def add_sessions(call: Call, speaker_id: str) -> Answer:
    """Add sessions of the speaker's own event; all of them, or none where one is wrong."""
    speaker = found(call, "speakers", speaker_id)
    body = json_object(call)
    if call.choices.unknown_fields == "refuse" and body.keys() - {"session_ids"}:
        raise invalid(call, *((name, "is unknown") for name in body.keys() - {"session_ids"}))
    ids = _ids(call, body.get("session_ids"))
    if not ids and not call.choices.empty_assignment:
        raise invalid(call, ("session_ids", "cannot be blank"))
    if not call.choices.repeats and (len(set(ids)) < len(ids) or set(ids) & set(speaker["sessions"])):
        raise invalid(call, ("session_ids", "are assigned already"))
    for number in ids:
        if call["sessions"].get(number, {}).get("event_id") != speaker["event_id"]:
            raise invalid(call, ("session_ids", f"Session {number} is invalid."))
    speaker["sessions"] = list(dict.fromkeys([*speaker["sessions"], *ids]))
    speaker["updated_at"] = now()
    return Answer(200, {**printed_speaker(call, speaker), "sessions": _sessions(call, speaker)})


def _ids(call: Call, sent: Any) -> list[int]:
    if not isinstance(sent, list):
        raise invalid(call, ("session_ids", "must be an array of integers"))
    try:
        return [_id(call, each) for each in sent]
    except ValueError:
        raise invalid(call, ("session_ids", "must be an array of integers")) from None


def _id(call: Call, value: Any) -> int:
    # A JSON number has no kinds: 1.0 is 1.
    if type(value) is int or (type(value) is float and value.is_integer()):
        return int(value)
    if call.choices.lenient:
        return values.whole_number(value)
    raise ValueError(value)

"""What a new emulator knows of Swoogo, and what a seed may say of it."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from agendum_emulator.spec import Spec
from agendum_emulator.store import Record
from agendum_emulator.swoogo import (
    contact_records,
    event_records,
    field_records,
    question_records,
    registrant_records,
    session_records,
    speaker_records,
    sponsor_records,
    tier_records,
)
from agendum_emulator.validation import RequestSchema

Parts = Mapping[str, list[Record]]

DEFAULT: Final[dict[str, list[Record]]] = {
    "events": [{"id": 1, "name": "Harvest Conference", "timezone": "Europe/London"}],
    "speakers": [
        {
            "id": 3,
            "event_id": 1,
            "contact_id": 1,
            "first_name": "Mina",
            "last_name": "Okafor",
            "email": "mina@example.com",
        }
    ],
    "contacts": [{"id": 1, "first_name": "Mina", "last_name": "Okafor", "email": "mina@example.com"}],
    "sponsors": [{"id": 1, "event_id": 1, "name": "Orchard Tools", "level": 2}],
    "sponsor_fields": [
        {
            "id": 1,
            "name": "Level",
            "attribute": "level",
            "choices": [{"id": 1, "name": "Silver"}, {"id": 2, "name": "Gold"}],
        }
    ],
    "questions": [{"id": 1, "name": "Meal", "choices": [{"id": 1, "name": "Vegetarian"}]}],
    "tracks": [{"id": 1, "name": "Main track"}],
    "locations": [{"id": 1, "name": "Great hall"}],
    "sessions": [],
    "registrant_types": [],
    "packages": [],
    "package_fees": [],
    "session_fees": [],
    "registrants": [],
    "session_fields": [{"id": 1001, "name": "Level"}, {"id": 1002, "name": "Topics", "choices": [{"id": 123}]}],
}

_ID = {"type": "integer", "minimum": 1, "maximum": 2**31 - 1}
_NUMBER = {**_ID, "minimum": 0}
_TEXT = {"type": "string"}


def _list_of(required: list[str], **properties: Any) -> dict[str, Any]:
    item = {"type": "object", "additionalProperties": False, "required": required, "properties": properties}
    return {"type": "array", "items": item}


_CHOICES = _list_of(["id"], id=_ID, name=_TEXT)
_NAMED = _list_of(["id"], id=_ID, name=_TEXT)
_FIELDS = _list_of(["id"], id=_ID, name=_TEXT, attribute=_TEXT, type=_TEXT, choices=_CHOICES)
_PRICE = {"type": "string", "pattern": "^[0-9]+[.][0-9]{2}$"}
_FEES = _list_of(["id"], id=_ID, price=_PRICE, conditional_prices={"type": "object", "additionalProperties": _PRICE})
# Where the records are that a registrant names, which are of its event.
_OF_REGISTRANTS = {"reg_type_id": "registrant_types", "package_id": "packages", "group_id": "registrants"}
_TIERS = _list_of(
    ["id", "event_id", "name"],
    id=_ID,
    event_id=_ID,
    name=_TEXT,
    **dict.fromkeys(tier_records.TEXTS, _TEXT),
    **{name: {**_ID, "minimum": 0} for name in tier_records.COUNTS},
)
SHAPES: Final[Mapping[str, Any]] = {
    "events": _list_of(
        ["id"],
        id=_ID,
        free_event={"type": "boolean"},
        folder=_NAMED["items"],
        location=_NAMED["items"],
        **dict.fromkeys(event_records.TEXTS, _TEXT),
        **dict.fromkeys(event_records.NUMBERS, _NUMBER),
    ),
    "speakers": _list_of(
        ["id", "event_id"],
        id=_ID,
        event_id=_ID,
        contact_id=_ID,
        session_ids={"type": "array", "items": _ID},
        **dict.fromkeys(speaker_records.TEXTS, _TEXT),
    ),
    "contacts": _list_of(["id"], id=_ID, **dict.fromkeys(contact_records.TEXTS, _TEXT)),
    "sponsors": _list_of(
        ["id", "event_id"], id=_ID, event_id=_ID, level=_ID, **dict.fromkeys(sponsor_records.TEXTS, _TEXT)
    ),
    "sponsor_fields": _FIELDS,
    "questions": _list_of(["id"], id=_ID, event_id=_ID, name=_TEXT, attribute=_TEXT, type=_TEXT, choices=_CHOICES),
    "tracks": _NAMED,
    "locations": _NAMED,
    # What else a session holds is told by the schema of its create request.
    "sessions": {"type": "array", "items": {"type": "object", "required": ["id"], "properties": {"id": _ID}}},
    "session_fields": _FIELDS,
    "registrant_types": _TIERS,
    "packages": _TIERS,
    "package_fees": _FEES,
    "session_fees": _FEES,
    "registrants": _list_of(
        ["id", "event_id"],
        id=_ID,
        event_id=_ID,
        contact_id=_ID,
        session_ids={"type": "array", "items": _ID},
        **dict.fromkeys(_OF_REGISTRANTS, _ID),
        **dict.fromkeys((*registrant_records.TEXTS, *registrant_records.CHOSEN_TEXTS), _TEXT),
    ),
}

# How the records of a list are made; what is not here is kept as it is written.
_BUILDERS: Mapping[str, Callable[[Mapping[str, Any], str], Record]] = {
    "events": event_records.new,
    "speakers": speaker_records.new,
    "contacts": contact_records.new,
    "sponsors": sponsor_records.new,
    "sponsor_fields": lambda given, _now: field_records.new(given),
    "questions": question_records.new,
    "session_fields": lambda given, _now: field_records.new(given),
    "registrant_types": tier_records.new,
    "packages": tier_records.new,
    "package_fees": lambda given, _now: {"price": None, "conditional_prices": {}, **given},
    "session_fees": lambda given, _now: {"price": None, "conditional_prices": {}, **given},
    "registrants": registrant_records.new,
}


def complete(given: Parts) -> dict[str, list[Record]]:
    """The lists of a seed, those that it leaves out as they are by default."""
    parts = {**DEFAULT, **given}
    # A default record whose event was replaced goes with it.
    homes = {None, *(event["id"] for event in parts["events"])}
    for name in parts.keys() - given.keys():
        parts[name] = [item for item in parts[name] if item.get("event_id") in homes]
    return parts


def faults(parts: Parts, spec: Spec) -> Iterator[tuple[str, str]]:
    """What is wrong with complete lists of the right shape: where, and what."""
    for index, event in enumerate(parts["events"]):
        if event.get("timezone", "UTC") not in session_records.timezones():
            yield f"events[{index}].timezone", f"is not a known time zone: {event['timezone']}"
    schema = RequestSchema(spec, spec.operations["create_session"])
    for index, session in enumerate(parts["sessions"]):
        for problem in schema.problems(session) or session_records.rule_problems(session):
            yield f"sessions[{index}].{problem.place}", problem.message
    yield from _lost_events(parts)
    yield from _lost_sessions(parts)
    yield from _lost_records_of_registrants(parts)
    for kind in ("package", "session"):
        owners = {owner["id"] for owner in parts[f"{kind}s"]}
        for index, fee in enumerate(parts[f"{kind}_fees"]):
            if fee["id"] not in owners:
                yield f"{kind}_fees[{index}].id", f"there is no {kind} {fee['id']}"


def _lost_events(parts: Parts) -> Iterator[tuple[str, str]]:
    events = {event["id"] for event in parts["events"]}
    for name, items in parts.items():
        for index, item in enumerate(items):
            if item.get("event_id") not in {None, *events}:
                yield f"{name}[{index}].event_id", f"there is no event {item['event_id']}"


def _lost_sessions(parts: Parts) -> Iterator[tuple[str, str]]:
    home = {session["id"]: session.get("event_id") for session in parts["sessions"]}
    for name in ("speakers", "registrants"):
        for index, item in enumerate(parts[name]):
            for position, session_id in enumerate(item.get("session_ids", [])):
                if home.get(session_id) != item["event_id"]:
                    place = f"{name}[{index}].session_ids[{position}]"
                    yield place, f"the {name.removesuffix('s')}'s event has no session {session_id}"


def _lost_records_of_registrants(parts: Parts) -> Iterator[tuple[str, str]]:
    for field, name in _OF_REGISTRANTS.items():
        home = {item["id"]: item["event_id"] for item in parts[name]}
        for index, registrant in enumerate(parts["registrants"]):
            if field in registrant and home.get(registrant[field]) != registrant["event_id"]:
                message = f"the registrant's event has none of the {name} with id {registrant[field]}"
                yield f"registrants[{index}].{field}", message


def records(parts: Parts, now: str) -> dict[str, list[Record]]:
    """The records by kind, with what is not said of them.

    Args:
        parts: Complete lists without faults.
        now: The timestamp of their making.
    """
    built = {name: [_BUILDERS.get(name, _named(name))(item, now) for item in items] for name, items in parts.items()}
    events = {event["id"]: event for event in built["events"]}
    built["sessions"] = [
        session_records.new(item, item["id"], events[item["event_id"]], now) for item in parts["sessions"]
    ]
    return {f"swoogo-{name.replace('_', '-')}": items for name, items in built.items()}


def _named(kind: str) -> Callable[[Mapping[str, Any], str], Record]:
    return lambda item, _now: {"name": f"{kind.removesuffix('s')} {item['id']}", **item}

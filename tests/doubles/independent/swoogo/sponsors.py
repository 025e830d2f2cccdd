"""Swoogo's sponsors and one field of theirs; no page says how they are made."""

from functools import partial

from doubles.independent.exchange import Answer, Call, Record
from doubles.independent.swoogo.common import chosen, found, not_chosen, number_in_path
from doubles.independent.swoogo.lists import Kind, one
from doubles.independent.swoogo.refusals import refusal
from doubles.independent.swoogo.session_parts import printed_field

_LEVEL = {"id": 1, "attribute": "level", "name": "Level", "type": "dropDownList"}
_LEVELS = {2: "Gold", 3: "Silver"}


def printed_sponsor(call: Call, sponsor: Record) -> Record:
    """Return a sponsor."""
    level = sponsor["level"]
    return {
        **{name: sponsor[name] for name in ("id", "event_id", "name")},
        "website": None,
        "description": call.choices.unset_text,
        "logo_id": None,
        "level": chosen(level, _LEVELS[level]) if level else not_chosen(call),
        **dict.fromkeys(("webinar_url", "video_url", "notes")),
        "created_at": "2025-01-15 10:30:00",
        "updated_at": "2025-01-15 10:30:00",
        "direct_link": f"https://conference.example.com/event{sponsor['event_id']}/sponsor/{sponsor['id']}",
    }


def get_sponsor(call: Call, sponsor_id: str) -> Answer:
    """Read one sponsor."""
    return one(call, found(call, "sponsors", sponsor_id), Kind("sponsors", partial(printed_sponsor, call)))


def get_field(call: Call, field_id: str) -> Answer:
    """Read the one custom field of sponsors."""
    if number_in_path(call, field_id) != _LEVEL["id"]:
        raise refusal(call, 404, "Object not found.")
    options = [{"id": number, "name": name, "sort": number - 1} for number, name in _LEVELS.items()]
    return one(call, {**_LEVEL, "choices": options}, Kind("sponsors/fields", printed_field))

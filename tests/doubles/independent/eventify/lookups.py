"""Eventify's forms, and what else the making of an attendee looks up."""

import json
from typing import Any

from doubles.independent.eventify.checks import ATTENDEE_FORM, EXHIBITOR_FORM, event_of_query
from doubles.independent.exchange import Answer, Call, Record, Refused

CATEGORIES = {"22": "speaker", "21": "attendee"}
INTERESTS = {"31": "Cars", "32": "Trees"}


def _field(number: str, label: str, **more: Any) -> Record:
    return {
        "id": number,
        "display_field_id": f"d{number}",
        "label": label,
        "is_active": True,
        "default_field": False,
        "is_section": False,
        "is_readyonly": False,
        "tab_order": int(number[1:]),
        "has_condition": False,
        "options": [],
        "input_type": "text",
        "group_fields": None,
        **more,
    }


_MEALS = [
    {"text": "Fish", "value": 1, "display_fields": ""},
    {"text": "Meat", "value": "2", "display_fields": "da2"},
]
FORMS: dict[str, list[Record]] = {
    "attendee": [
        _field("a1", "About you", is_section=True, input_type="section"),
        _field("a2", "City"),
        _field("a3", "Meal", input_type="select", has_condition=True, options=_MEALS),
    ],
    "exhibitor": [_field("e1", "Slogan")],
    "sponsor": [],
    "speaker": [],
}
_NUMBERS = {"attendee": ATTENDEE_FORM, "exhibitor": EXHIBITOR_FORM, "sponsor": 13, "speaker": 14}


def list_forms(call: Call) -> Answer:
    """List the forms of an event by their types; the fields of each are JSON within a text."""
    try:
        event = event_of_query(call)
    except Refused:
        if call.choices.forms_of_unknown_event == "no" and call.query.get("eventid", "").isdecimal():
            return Answer(200, {})
        raise
    if call.choices.forms == "least":
        return Answer(200, {"attendee": {"form_number": ATTENDEE_FORM, "details_form": None}})
    forms = {
        kind: {
            "eventid": event,
            "form_name": kind.title(),
            "form_type": kind,
            "form_number": _NUMBERS[kind],
            "details_form": json.dumps(fields),
            "version_no": 1,
        }
        for kind, fields in FORMS.items()
    }
    return Answer(200, forms)


def list_categories(call: Call) -> Answer:
    """List the categories of users of an event."""
    event_of_query(call)
    found = [{"category_id": _id(call, each), "category_type": kind} for each, kind in CATEGORIES.items()]
    return Answer(200, found if call.choices.has_lookups else [])


def list_interests(call: Call) -> Answer:
    """List the interests that users of an event may have."""
    event_of_query(call)
    found = [{"interest_id": _id(call, each), "interest": name} for each, name in INTERESTS.items()]
    return Answer(200, found if call.choices.has_lookups else [])


def _id(call: Call, number: str) -> int | str:
    return int(number) if call.choices.lookup_ids == "int" else number

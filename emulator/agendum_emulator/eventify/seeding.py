"""What a new emulator knows of Eventify, and what a seed may say of it.

A record that names no event is in all of them.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from agendum_emulator.spec import Spec
from agendum_emulator.store import Record
from agendum_emulator.validation import compile_schema, problems

Parts = Mapping[str, list[Record]]

# The category and the interest are those of the examples in openapi.yaml.
DEFAULT: Final[dict[str, list[Record]]] = {
    "events": [{"id": 1}],
    "apptabs": [{"id": 1}],
    "scheduledates": [{"id": 1, "scheduledate": "2026-06-15"}],
    "scheduletracks": [{"id": 1, "trackname": "Main track", "scheduledateid": 1}],
    "colors": [{"id": 1}],
    "speakers": [{"id": 1, "firstname": "Mina", "lastname": "Okafor"}],
    "sponsors": [{"id": 1, "name": "Harvest Bank", "categoryid": 1, "membershiptitle": "Gold"}],
    "forms": [
        {
            "id": 1,
            "form_type": "attendee",
            "details_form": [
                {"id": "about", "label": "About you", "is_section": True, "tab_order": 1},
                {"id": "country", "label": "Country", "is_section": False, "tab_order": 2},
            ],
        },
        {"id": 2, "form_type": "exhibitor"},
        {"id": 3, "form_type": "sponsor"},
    ],
    "categories": [{"id": 3}],
    "interests": [{"id": 4}],
}

_ID = {"type": "integer", "minimum": 1, "maximum": 2**31 - 1}
_TEXT = {"type": "string"}
_SPEAKER_TEXTS = ("email", "company", "position", "description", "phone", "country", "profileimage")
_SPONSOR_TEXTS = ("description", "logoimage", "website")
_MEMBERSHIP_TEXTS = ("membershiptitle", "bgcolor", "textcolor")


def _list_of(*required: str, **properties: Any) -> dict[str, Any]:
    item = {
        "type": "object",
        "additionalProperties": False,
        "required": ["id", *required],
        "properties": {"id": _ID, **properties},
    }
    return {"type": "array", "items": item}


SHAPES: Final[Mapping[str, Any]] = {
    "events": _list_of(name=_TEXT),
    "apptabs": _list_of(name=_TEXT, eventid=_ID),
    "scheduledates": _list_of(name=_TEXT, eventid=_ID, scheduledate=_TEXT, isactive={"enum": [0, 1]}),
    "scheduletracks": _list_of(name=_TEXT, eventid=_ID, trackname=_TEXT, scheduledateid=_ID),
    "colors": _list_of(name=_TEXT, eventid=_ID),
    "speakers": _list_of(
        *("firstname", "lastname"),
        eventid=_ID,
        firstname=_TEXT,
        lastname=_TEXT,
        **dict.fromkeys(_SPEAKER_TEXTS, _TEXT),
    ),
    "sponsors": _list_of(
        name=_TEXT, eventid=_ID, categoryid=_ID, **dict.fromkeys((*_SPONSOR_TEXTS, *_MEMBERSHIP_TEXTS), _TEXT)
    ),
    "forms": _list_of(
        "form_type",
        eventid=_ID,
        form_type=_TEXT,
        form_name=_TEXT,
        # What a field holds is told by the schema of it.
        details_form={"type": "array", "items": {"type": "object", "required": ["id"]}},
        version_no=_ID,
    ),
    "categories": _list_of(eventid=_ID, category_type=_TEXT),
    "interests": _list_of(eventid=_ID, interest=_TEXT),
}


def complete(given: Parts) -> dict[str, list[Record]]:
    """The lists of a seed, those that it leaves out as they are by default."""
    parts = {**DEFAULT, **given}
    if "scheduletracks" not in given:
        # The date of a default track may have been replaced.
        dates = {date["id"] for date in parts["scheduledates"]}
        parts["scheduletracks"] = [
            {name: value for name, value in track.items() if name != "scheduledateid" or value in dates}
            for track in parts["scheduletracks"]
        ]
    return parts


def faults(parts: Parts, spec: Spec) -> Iterator[tuple[str, str]]:
    """What is wrong with complete lists of the right shape: where, and what."""
    owners = {"eventid": "events", "scheduledateid": "scheduledates"}
    known = {name: {item["id"] for item in parts[kind]} for name, kind in owners.items()}
    for kind, items in parts.items():
        for index, item in enumerate(items):
            for name, ids in known.items():
                if item.get(name) not in {None, *ids}:
                    yield f"{kind}[{index}].{name}", f"there is none of {owners[name]} with the id {item[name]}"
    reference = {"$ref": "#/components/schemas/EventifyFormField"}
    groups = {"group_fields": {"items": {"required": ["id"]}}}
    validator = compile_schema({"allOf": [reference, {"properties": groups}], "components": spec.components})
    for index, form in enumerate(parts["forms"]):
        for position, field in enumerate(form.get("details_form", [])):
            for problem in problems(validator, field):
                yield f"forms[{index}].details_form[{position}].{problem.place}", problem.message


def records(parts: Parts) -> dict[str, list[Record]]:
    """The records by kind, with what is not said of them."""
    return {f"eventify-{name}": [_record(name, item) for item in items] for name, items in parts.items()}


def _record(name: str, item: Record) -> Record:
    label = f"{name.removesuffix('s')} {item['id']}"
    usual: Record = {
        "scheduledates": {"name": label, "isactive": 1},
        "scheduletracks": {"name": label, "trackname": item.get("name", label)},
        "speakers": {},
        "sponsors": {"name": label, **dict.fromkeys((*_SPONSOR_TEXTS, "categoryid", *_MEMBERSHIP_TEXTS))},
        "forms": {"form_name": f"{item.get('form_type')} form", "details_form": [], "version_no": 1},
        "categories": {"category_type": "attendee"},
        "interests": {"interest": label},
    }.get(name, {"name": label})
    return {**usual, **item}

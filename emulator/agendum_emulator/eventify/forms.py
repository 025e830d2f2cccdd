"""The forms of an event: the list of them, and what the answers to one must be."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from agendum_emulator.eventify.desk import Action, Desk, Refused
from agendum_emulator.messages import Call, Reply, json_reply
from agendum_emulator.store import Record

KIND = "eventify-forms"


def list_forms(desk: Desk, call: Call) -> Reply:
    """Answer the forms of an event by their type."""
    event_id = desk.event_of_query(call)
    return json_reply(200, {kind: _as_read(form, event_id) for kind, form in _of_event(desk, event_id).items()})


def check(  # noqa: PLR0913 - two of them name the other two
    desk: Desk,
    event_id: int,
    form_type: str,
    number: int,
    answers: Sequence[Record],
    *,
    names: tuple[str, str] = ("form_number", "details_form"),
) -> None:
    """Refuse answers that do not fit the form, and a form that is not the one of that type.

    Args:
        desk: What has the forms.
        event_id: The event.
        form_type: What kind of record the answers are for.
        number: The number of the form that the request names.
        answers: The answers to it, in the order of the form.
        names: What the request calls the number and the answers.
    """
    form = _of_event(desk, event_id).get(form_type)
    if form is None or form["id"] != number:
        raise Refused(400, f"{names[0]}: is not the {form_type} form of event {event_id}: {number}")
    slots = _slots(form["details_form"])
    order = list(slots)
    reached = -1
    for index, answer in enumerate(answers):
        place, name = f"{names[1]}[{index}]", answer["id"]
        if name not in slots:
            raise Refused(400, f"{place}.id: is no field of the form: {name}")
        if order.index(name) <= reached:
            raise Refused(400, f"{place}.id: is not in the order of the form: {name}")
        if slots[name] and "value" not in answer:
            raise Refused(400, f"{place}.value: is required")
        reached = order.index(name)


def _of_event(desk: Desk, event_id: int) -> dict[str, Record]:
    return {form["form_type"]: form for form in desk.of_event(KIND, event_id)}


def _slots(fields: Sequence[Mapping[str, Any]]) -> dict[str, bool]:
    """The ids that answers can have, in their order, and whether they need a value."""
    slots = {}
    for field in fields:
        slots[field["id"]] = not field.get("is_section") and field.get("input_type") != "dynamicfield"
        slots.update((inner["id"], True) for inner in field.get("group_fields") or ())
    return slots


def _as_read(form: Record, event_id: int) -> Record:
    return {
        "eventid": event_id,
        "form_name": form["form_name"],
        "form_type": form["form_type"],
        "form_number": form["id"],
        "details_form": json.dumps(form["details_form"]),
        "version_no": form["version_no"],
    }


ACTIONS: Final[Mapping[str, Action]] = {"list_forms": list_forms}

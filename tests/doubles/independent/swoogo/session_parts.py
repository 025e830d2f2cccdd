"""What hangs on Swoogo's sessions: their custom fields, who attended, and where they take place."""

import copy
import datetime as dt
from typing import Any

from doubles.independent import values
from doubles.independent.exchange import Answer, Call, Record, now
from doubles.independent.swoogo.common import created, found, json_object, require_event, require_unique
from doubles.independent.swoogo.forms import Form, sent_form
from doubles.independent.swoogo.lists import Kind, listed
from doubles.independent.swoogo.refusals import forbidden, invalid, unknown_reference

_MOMENTS = ("waiting_room_date", "check_in_date", "check_out_date", "on_demand_date")
_COLOR_LENGTH = 7
_NAME_LENGTH = 255
_HOURS_ELSEWHERE = dt.timedelta(hours=4)


def printed_field(field: Record) -> Record:
    """Return the definition of a custom field."""
    return {
        **{name: field[name] for name in ("id", "attribute", "name", "type")},
        "visible": True,
        "required": False,
        "sort": field["id"] % 50,
        "allow_html": False,
        "choices": copy.deepcopy(field["choices"]),
        "settings": None,
        **dict.fromkeys(("s_hint", "s_url_display_format", "s_button_text", "s_url_image_id")),
        **dict.fromkeys(("s_max_links", "s_link_collection_fields")),
    }


def list_fields(call: Call) -> Answer:
    """List the custom fields of the account."""
    return listed(call, list(call["fields"].values()), Kind("sessions/fields", printed_field))


def update_field(call: Call, field_id: str) -> Answer:
    """Rename a custom field, or add, rename and delete its choices."""
    field = found(call, "fields", field_id)
    body = json_object(call)
    changed = copy.deepcopy(field)
    try:
        if "name" in body:
            changed["name"] = _name(call, body["name"])
        if "choices" in body:
            _change_choices(call, changed, body["choices"])
    except ValueError as error:
        raise invalid(call, ("name" if "choices" not in body else "choices", str(error))) from None
    field.update(changed)
    return Answer(200, printed_field(field))


def _name(call: Call, sent: Any) -> str:
    name = values.text(call.choices, sent)
    if not name.strip() and call.choices.rules:
        raise ValueError("cannot be blank")
    return name


def _change_choices(call: Call, field: Record, sent: Any) -> None:
    if not isinstance(sent, list) or not all(isinstance(each, dict) for each in sent):
        raise ValueError("must be an array of objects")
    if sent and not field["choices"] and call.choices.rules:
        raise ValueError("the field has no choices")
    for each in sent:
        if type(each.get("delete", False)) is not bool and not call.choices.lenient:
            raise ValueError("delete must be a boolean")
        name = _name(call, each["name"]) if "name" in each else None
        if "id" in each:
            _change_choice(call, field["choices"], each, name)
        elif name is not None:
            if call.choices.unique and name.lower() in [known["name"].lower() for known in field["choices"]]:
                raise ValueError("is there already")
            number = call["choices"].new_id()
            field["choices"].append({"id": number, "name": name, "sort": len(field["choices"]) + 1})
        elif call.choices.rules:
            raise ValueError("has neither an id nor a name")


def _change_choice(call: Call, choices: list[Record], sent: Record, name: str | None) -> None:
    # Ids are numbers in one place of the page, and texts in another.
    number = sent["id"] if type(sent["id"]) is int else values.whole_number(sent["id"])
    known = next((each for each in choices if each["id"] == number), None)
    if known is None:
        if call.choices.rules:
            raise ValueError("is an unknown choice")
    elif sent.get("delete"):
        choices.remove(known)
    elif name is not None:
        known["name"] = name


def elsewhere(call: Call, moment: str | None) -> str | None:
    """Return a moment as it is read: no page says in which zone."""
    if moment is None or not call.choices.shifted:
        return moment
    return (dt.datetime.fromisoformat(moment) + _HOURS_ELSEWHERE).isoformat(" ")


def create_attendance(call: Call) -> Answer:
    """Record who attended a session, and when."""
    form = Form(call, sent_form(call))
    for name in ("session_id", "registrant_id"):
        form.integer(name, required=call.choices.rules)
    for name in _MOMENTS:
        form.moment(name)
    sent = form.finish()
    for name, table in (("session_id", "sessions"), ("registrant_id", "registrants")):
        if name in sent and sent[name] not in call[table]:
            raise unknown_reference(call, name)
    if call.choices.rules:
        _check_attendance(call, sent)
    kind: Any = str if call.choices.attendance_ids == "str" else int
    attendance = call["attendances"].add(
        {
            **{name: kind(sent.get(name, 0)) for name in ("session_id", "registrant_id")},
            **{name: elsewhere(call, sent.get(name)) for name in _MOMENTS},
            "duration": _minutes(sent, kind),
        }
    )
    return created(call, attendance)


def _check_attendance(call: Call, sent: Record) -> None:
    session, registrant = call["sessions"][sent["session_id"]], call["registrants"][sent["registrant_id"]]
    if session["event_id"] != registrant["event_id"]:
        raise forbidden(call, "session_id", "The session is of another event.")
    if session["id"] not in registrant["sessions"]:
        raise forbidden(call, "registrant_id", "The registrant has not the session.")
    if sent.get("check_out_date", "9") < sent.get("check_in_date", "0"):
        raise forbidden(call, "check_out_date", "The end is before the beginning.")


def _minutes(sent: Record, kind: Any) -> Any:
    if "check_in_date" not in sent or "check_out_date" not in sent:
        return None
    ends, begins = (dt.datetime.fromisoformat(sent[name]) for name in ("check_out_date", "check_in_date"))
    return kind(int((ends - begins).total_seconds() // 60))


def create_location(call: Call) -> Answer:
    """Create a place; the answer has not the event."""
    form = Form(call, sent_form(call))
    form.integer("event_id", required=True)
    form.text("name", required=True, longest=_NAME_LENGTH)
    form.integer("capacity", most=2**31 - 1)
    form.text("color", longest=_COLOR_LENGTH)
    # The page says in so many words that true and false are refused.
    if form.is_given("use_event_address"):
        form.option("use_event_address", ("0", "1"))
    sent = form.finish()
    require_event(call, sent["event_id"])
    require_unique(call, "locations", "name", sent["name"], sent["event_id"])
    location = call["locations"].add({"name": sent["name"], "event_id": sent["event_id"]})
    moment = now()
    return created(
        call,
        {
            "id": location["id"],
            "name": sent["name"],
            "capacity": sent.get("capacity"),
            "color": sent.get("color"),
            "use_event_address": sent.get("use_event_address", "1") == "1",
            "created_by": 9,
            "created_at": moment,
            "updated_by": 9,
            "updated_at": moment,
        },
    )

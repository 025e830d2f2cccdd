"""Eventify's operations on attendees, whom no documented call reads."""

import re
from collections.abc import Mapping
from typing import Any, Final

from agendum_emulator.eventify import forms
from agendum_emulator.eventify.categories import CATEGORIES, INTERESTS
from agendum_emulator.eventify.desk import Action, Desk, Refused
from agendum_emulator.messages import Call, Reply, json_reply
from agendum_emulator.store import Record

KIND = "eventify-attendees"

_LINKS = {
    "exhibitoridfk": "eventify-exhibitors",
    "speakeridfk": "eventify-speakers",
    "sponsoridfk": "eventify-sponsors",
}
# Neither is a part of the attendee.
_NOT_KEPT = ("userpassword", "sendwelcomeemail")
_PLAIN = re.compile(r"[A-Za-z0-9]+")


def create_attendee(desk: Desk, call: Call) -> Reply:
    """Store an attendee or an admin; an e-mail address may be there twice."""
    body = desk.body("create_attendee", call)
    desk.event(body["eventid"])
    return saved([desk.add(KIND, _checked(desk, body, body["eventid"]))], "The attendee is created.")


def update_attendee(desk: Desk, call: Call) -> Reply:
    """Change the fields that were sent, but not whose attendee it is."""
    body = desk.body("update_attendee", call)
    attendee = desk.found(KIND, call.params["userid"])
    if body.get("eventid", attendee["eventid"]) != attendee["eventid"]:
        raise Refused(404, f"eventid: the attendee is not in event {body['eventid']}")
    desk.store.put(KIND, {**attendee, **_checked(desk, body, attendee["eventid"])})
    return json_reply(200, [{"id": attendee["id"]}])


def saved(attendees: list[Record], message: str) -> Reply:
    """The answer of a call that may make an attendee."""
    users = [{"appuserid": attendee["id"], "eventid": attendee["eventid"]} for attendee in attendees]
    user = {"content": {"resource": users}, "status_code": 200}
    return json_reply(200, {"is_error": 0, "message": message, "userresponse": user})


def of_speaker(desk: Desk, speaker: Record, form_number: int, answers: list[Record]) -> Record:
    """Store the attendee that a speaker is."""
    fields = {
        "eventid": speaker["eventid"],
        **{name: speaker[name] for name in ("email", "firstname", "lastname")},
        "form_number": form_number,
        "details_form": answers,
        "isactive": 1,
        "isadmin": 0,
        "isnetworking": 1,
        "profileurl": speaker.get("profileimage"),
        **dict.fromkeys(_LINKS),
        "speakeridfk": speaker["id"],
        "usercategory": None,
        "userinterests": None,
    }
    return desk.add(KIND, fields)


def _checked(desk: Desk, body: Mapping[str, Any], event_id: int) -> Record:
    """The fields to keep of a body that breaks no rule of the pages."""
    kept = {name: value for name, value in body.items() if name not in _NOT_KEPT}
    desk.refer(body, _LINKS, event_id)
    if not _PLAIN.fullmatch(body.get("userpassword", "unchanged")):
        raise Refused(400, "userpassword: must not have special characters")
    if "form_number" in body:
        kept["details_form"] = desk.answers("details_form", body["details_form"])
        forms.check(desk, event_id, "attendee", body["form_number"], kept["details_form"])
    if "usercategory" in body:
        categories = _listed(desk, CATEGORIES, event_id, "usercategory", body["usercategory"])
        if all(category["category_type"] != "attendee" for category in categories):
            raise Refused(400, "usercategory: must hold a category of the type attendee")
    if body.get("userinterests"):
        _listed(desk, INTERESTS, event_id, "userinterests", body["userinterests"])
    return kept


def _listed(desk: Desk, kind: str, event_id: int, name: str, text: str) -> list[Record]:
    """The records whose ids stand in a text, separated by commas."""
    records = {str(record["id"]): record for record in desk.of_event(kind, event_id)}
    parts = [part.strip() for part in text.split(",")]
    for part in parts:
        if part not in records:
            raise Refused(404, f"{name}: there is no such record in {kind}: {part}")
    return [records[part] for part in parts]


ACTIONS: Final[Mapping[str, Action]] = {"create_attendee": create_attendee, "update_attendee": update_attendee}

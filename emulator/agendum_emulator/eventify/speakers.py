"""Eventify's operations on speakers, who may be attendees too."""

from collections.abc import Mapping
from typing import Any, Final

from agendum_emulator.eventify import attendees, forms
from agendum_emulator.eventify.desk import Action, Desk, Refused, belongs
from agendum_emulator.messages import Call, Reply, json_reply
from agendum_emulator.store import Record

KIND = "eventify-speakers"

_READ = ("firstname", "lastname", "company", "position", "description", "profileimage")
# What creating and changing a speaker call the form of the attendee and the answers to it.
_FORM_OF_NEW = ("attendee_form_number", "attendee_details_form")
_FORM_OF_OLD = ("attendee_formid", "attendee_responses")
_NOT_KEPT = {"speakerid", "eventid", "createuser", *_FORM_OF_NEW, *_FORM_OF_OLD}


def create_app_speaker(desk: Desk, call: Call) -> Reply:
    """Store a speaker, and an attendee too if the request wants one."""
    body = desk.body("create_app_speaker", call)
    desk.event(body["eventid"])
    speaker = desk.add(KIND, {"eventid": body["eventid"], **_kept(body)})
    return attendees.saved(_users(desk, speaker, body, _FORM_OF_NEW), "The speaker is created.")


def get_app_speaker(desk: Desk, call: Call) -> Reply:
    """Answer one speaker."""
    speaker = desk.found(KIND, call.params["speakerid"])
    return json_reply(200, {"speakerid": speaker["id"], **{name: speaker.get(name) for name in _READ}})


def update_app_speaker(desk: Desk, call: Call) -> Reply:
    """Change the fields that were sent, and store an attendee if the request wants one."""
    body = desk.body("update_app_speaker", call)
    desk.event(body["eventid"])
    speaker = desk.found(KIND, call.params["speakerid"])
    if body["speakerid"] != speaker["id"]:
        raise Refused(400, f"speakerid: is not the one of the path, {speaker['id']}")
    if not belongs(speaker, body["eventid"]):
        raise Refused(404, f"eventid: the speaker is not in event {body['eventid']}")
    changed = {**speaker, **_kept(body)}
    desk.store.put(KIND, changed)
    return attendees.saved(_users(desk, changed, body, _FORM_OF_OLD), "The speaker is changed.")


def _kept(body: Mapping[str, Any]) -> Record:
    return {name: value for name, value in body.items() if name not in _NOT_KEPT}


def _users(desk: Desk, speaker: Record, body: Mapping[str, Any], names: tuple[str, str]) -> list[Record]:
    """The attendee that a request makes of a speaker, if it does."""
    if not body["createuser"]:
        return []
    if any(attendee["speakeridfk"] == speaker["id"] for attendee in desk.store.all(attendees.KIND)):
        raise Refused(400, "createuser: the speaker has an attendee already")
    for name in ("email", *names):
        if {**speaker, **body}.get(name) in (None, ""):
            raise Refused(400, f"{name}: is required where createuser is true")
    number, answers = body[names[0]], desk.answers(names[1], body[names[1]])
    forms.check(desk, body["eventid"], "attendee", number, answers, names=names)
    return [attendees.of_speaker(desk, {**speaker, "eventid": body["eventid"]}, number, answers)]


ACTIONS: Final[Mapping[str, Action]] = {
    "create_app_speaker": create_app_speaker,
    "get_app_speaker": get_app_speaker,
    "update_app_speaker": update_app_speaker,
}

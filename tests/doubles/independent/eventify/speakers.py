"""Eventify's speakers, each of whom may become an attendee as well."""

from typing import Any

from doubles.independent.eventify import checks
from doubles.independent.eventify.lookups import FORMS
from doubles.independent.eventify.refusals import refusal
from doubles.independent.exchange import Answer, Call, Record

_FILES = tuple(f"file{number}" for number in range(1, 6))
_COMMON = {
    "eventid": "integer",
    **dict.fromkeys(("firstname", "lastname", "email", "company", "position", "description"), "text"),
    **dict.fromkeys(("phone", "country", "profileimage", *_FILES), "text"),
    "createuser": "boolean",
}
_CREATE = {
    **_COMMON,
    **dict.fromkeys(("displayorder", "categoryid", "attendee_form_number"), "integer"),
    "feature_position": "number",
    "attendee_details_form": "any",
}
_UPDATE = {**_COMMON, "speakerid": "integer", "attendee_formid": "integer", "attendee_responses": "text"}


def get_speaker(call: Call, speakerid: str) -> Answer:
    """Read one speaker."""
    speaker = call["app_speakers"][checks.id_of_path(call, speakerid, call["app_speakers"], "speaker")]
    names = ("firstname", "lastname", "company", "position", "description", "profileimage")
    return Answer(200, {"speakerid": speaker["id"], **{name: speaker.get(name) for name in names}})


def create_speaker(call: Call) -> Answer:
    """Add a speaker."""
    body = checks.checked(call, checks.json_object(call), _CREATE, ("eventid", "firstname", "lastname", "createuser"))
    _check(call, body)
    checks.require_event(call, body["eventid"])
    if "attendee_details_form" in body:
        checks.require_answers(call, body["attendee_details_form"], FORMS["attendee"], "attendee_details_form")
    if call.choices.app_references and body.get("categoryid") not in {None, 1}:
        raise refusal(call, "categoryid does not exist")
    user = _new_user(call, body, {}, "attendee_form_number", "attendee_details_form") if body["createuser"] else None
    return _saved(call, call["app_speakers"].add({**body, "user": user}), user)


def update_speaker(call: Call, speakerid: str) -> Answer:
    """Change what is sent of a speaker."""
    speaker = call["app_speakers"][checks.id_of_path(call, speakerid, call["app_speakers"], "speaker")]
    body = checks.checked(call, checks.json_object(call), _UPDATE, ("speakerid", "eventid", "createuser"))
    if body["speakerid"] != speaker["id"]:
        raise refusal(call, "speakerid is that of another speaker")
    if body["eventid"] != speaker["eventid"]:
        raise refusal(call, "the speaker is of another event")
    _check(call, body)
    user = None
    if body["createuser"]:
        if speaker["user"]:
            raise refusal(call, "the speaker is an attendee already")
        user = _new_user(call, body, speaker, "attendee_formid", "attendee_responses")
        speaker["user"] = user
    speaker.update({name: value for name, value in body.items() if name not in {"speakerid", "createuser"}})
    return _saved(call, speaker, user)


def _check(call: Call, body: Record) -> None:
    checks.require_names(call, body, "firstname", "lastname")
    checks.require_links(call, body, "profileimage", *_FILES)


def _new_user(call: Call, body: Record, before: Record, form: str, answers: str) -> int:
    address = body.get("email") or before.get("email")
    if not address:
        raise refusal(call, "email is required")
    if form not in body or answers not in body:
        raise refusal(call, "the attendee form is required")
    if body[form] != checks.ATTENDEE_FORM:
        raise refusal(call, f"{form} does not exist")
    checks.require_address(call, {"email": address})
    user: Any = call["app_users"].add({"email": address, "eventid": before.get("eventid", body.get("eventid"))})
    return int(user["id"])


def _saved(call: Call, speaker: Record, user: int | None) -> Answer:
    made = [{"appuserid": user, "eventid": speaker["eventid"]}] if user else []
    content = {"content": {"resource": made}, "status_code": 200}
    shown = content if user or call.choices.saved_speaker == "content" else None
    told = {"is_error": 0, "message": "Saved"} if call.choices.saved_answer == "all" else {}
    return Answer(200, {**told, "userresponse": shown})

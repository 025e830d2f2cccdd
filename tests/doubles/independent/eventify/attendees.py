"""Eventify's attendees."""

import json
import re
from typing import Any

from doubles.independent.eventify import checks
from doubles.independent.eventify.lookups import CATEGORIES, FORMS, INTERESTS
from doubles.independent.eventify.refusals import refusal
from doubles.independent.exchange import Answer, Call, Record

_LINKS = ("exhibitoridfk", "speakeridfk", "sponsoridfk")
_REQUIRED = {
    **dict.fromkeys(("email", "firstname", "lastname", "userpassword", "usercategory"), "text"),
    **dict.fromkeys(("eventid", "form_number"), "integer"),
    **dict.fromkeys(("isactive", "isadmin", "isnetworking"), "flag"),
    **dict.fromkeys(("profileurl", "userinterests"), "text?"),
    **dict.fromkeys(_LINKS, "integer?"),
    "details_form": "any",
}
_KINDS = {
    **_REQUIRED,
    **dict.fromkeys(("coverimage", "audiourl"), "text?"),
    "userwaitlistmode": "flag",
    "sendwelcomeemail": "boolean",
}
_SPONSORS = {5: "Acme"}
_PASSWORD = re.compile("[A-Za-z0-9]{6,}")
_ATTENDEE_CATEGORY = "21"


def create_attendee(call: Call) -> Answer:
    """Add an attendee."""
    body = checks.checked(call, checks.json_object(call), _KINDS, _REQUIRED)
    checks.require_event(call, body["eventid"])
    _check(call, body, body["details_form"])
    user = call["app_users"].add(body)
    made = {"appuserid": user["id"], "eventid": user["eventid"]}
    content = {"content": {"resource": [made]}, "status_code": 200}
    return Answer(200, {"is_error": 0, "message": "Saved", "userresponse": content})


def update_attendee(call: Call, userid: str) -> Answer:
    """Change what is sent of an attendee."""
    user = call["app_users"][checks.id_of_path(call, userid, call["app_users"], "user")]
    body = checks.checked(call, checks.json_object(call), _KINDS, ())
    if "email" in body and not body.keys() >= {"firstname", "lastname"}:
        raise refusal(call, "firstname and lastname are required")
    if body.get("sendwelcomeemail") and "email" not in body:
        raise refusal(call, "email is required")
    if ("form_number" in body) != ("details_form" in body):
        raise refusal(call, "form_number and details_form go together")
    if body.get("eventid", user["eventid"]) != user["eventid"]:
        raise refusal(call, "the user is of another event")
    answers = body.get("details_form", [])
    if isinstance(answers, str):
        # The table of the page has a text, and client code a list.
        try:
            answers = json.loads(answers)
        except (ValueError, RecursionError):
            raise refusal(call, "details_form is no JSON") from None
    _check(call, body, answers, user)
    user.update(body)
    return Answer(200, [{"id": user["id"]}])


def _check(call: Call, body: Record, answers: Any, me: Record | None = None) -> None:
    checks.require_names(call, body, "firstname", "lastname", "email", "usercategory")
    checks.require_address(call, body, me)
    checks.require_links(call, body, "profileurl", "coverimage", "audiourl")
    if not _PASSWORD.fullmatch(body.get("userpassword", "123456")):
        raise refusal(call, "userpassword is invalid")
    if body.get("form_number", checks.ATTENDEE_FORM) != checks.ATTENDEE_FORM:
        raise refusal(call, "form_number does not exist")
    checks.require_answers(call, answers, FORMS["attendee"])
    if "usercategory" in body:
        categories = _ids(body["usercategory"])
        if not categories <= CATEGORIES.keys() or _ATTENDEE_CATEGORY not in categories:
            raise refusal(call, "usercategory is invalid")
    if body.get("userinterests") and not _ids(body["userinterests"]) <= INTERESTS.keys():
        raise refusal(call, "userinterests do not exist")
    tables: list[Any] = [call["app_exhibitors"], call["app_speakers"], _SPONSORS]
    for name, known in zip(_LINKS, tables, strict=True):
        if body.get(name) is not None and body[name] not in known:
            raise refusal(call, f"{name} does not exist")


def _ids(text: str) -> set[str]:
    return {each.strip() for each in text.split(",")}

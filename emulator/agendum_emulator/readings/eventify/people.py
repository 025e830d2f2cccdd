"""Readings that speakers and attendees are about."""

import json
import re
from http import HTTPStatus
from typing import Any, Final

from agendum_emulator import jsonbody
from agendum_emulator.errors import eventify_coded_error
from agendum_emulator.messages import Call, Reply, json_reply
from agendum_emulator.readings.edit import answers, without
from agendum_emulator.readings.eventify.bodies import Unfit, error, request, sessions, unknown
from agendum_emulator.readings.switch import Around, Handle, Reading, Switch
from agendum_emulator.store import Record, Store

_NUMBER = re.compile(r"[0-9]{1,18}")
_PICTURES_AND_LINKS = ("profileurl", "exhibitoridfk", "speakeridfk", "sponsoridfk", "userinterests")
_OF_ATTENDEES = ("isactive", "isadmin", "isnetworking", "userwaitlistmode")
_OF_OTHERS = (
    *("createuser", "sendwelcomeemail", "rsvp", "wait_list_enabled"),
    *(f"restrictstarttime{number}" for number in range(1, 6)),
)


def _is_error_of_errors(call: Call, handle: Handle, store: Store) -> Reply:
    reworded = error(lambda status, message: json_reply(status, {"is_error": status, "message": message}))
    return answers(without("is_error"))(call, lambda it: reworded(it, handle, store), store)


def _answers_in_string(body: Record, _store: Store) -> Record:
    if not isinstance(body.get("details_form", ""), str):
        raise Unfit("details_form: must be JSON in a string")
    return body


def _answers_of_new_in_string(body: Record, store: Store) -> Record:
    given = _answers_in_string(body, store).get("details_form", "[]")
    try:
        return {**body, "details_form": jsonbody.parse(given.encode())}
    except jsonbody.JsonError as reason:
        raise Unfit(f"details_form: {reason}") from None


def _answers_in_list(body: Record, _store: Store) -> Record:
    if isinstance(body.get("details_form"), str):
        raise Unfit("details_form: must be a list")
    return body


def _picture_needed(body: Record, _store: Store) -> Record:
    # Nobody has a link to each kind of record, so that those stay as they are.
    if body.get("profileurl", "") is None:
        raise Unfit("profileurl: must be a string")
    return body


def _much_left_out(body: Record, _store: Store) -> Record:
    return {**dict.fromkeys(_PICTURES_AND_LINKS), **body}


def _names_of_prose(body: Record, _store: Store) -> Record:
    unknown(body, "attendee_formid", "attendee_responses")
    changed: Record = without("attendee_form_number", "attendee_details_form")(body)
    if "attendee_form_number" in body:
        changed["attendee_formid"] = body["attendee_form_number"]
    if "attendee_details_form" in body:
        changed["attendee_responses"] = json.dumps(body["attendee_details_form"])
    return changed


def _ids_of_path(call: Call, handle: Handle, store: Store) -> Reply:
    number = int(call.params["speakerid"]) if _NUMBER.fullmatch(call.params["speakerid"]) else 0
    speaker = store.get("eventify-speakers", number) or {}
    event = speaker.get("eventid") or next((each["id"] for each in store.all("eventify-events")), 0)
    return request(lambda body, _: {"speakerid": number, "eventid": event, **body})(call, handle, store)


def _text_for_id(speaker: Any) -> Any:
    return {**speaker, "speakerid": str(speaker["speakerid"])}


def _texts_for_ids(schedule: Any) -> Any:
    links = [_text_for_id(link) for link in schedule["session_speakers"]]
    return {**schedule, "session_speakers": links, "speakers": [_text_for_id(each) for each in schedule["speakers"]]}


def _number_in_path(call: Call, handle: Handle, _store: Store) -> Reply:
    reply = handle(call)
    if reply.status == HTTPStatus.NOT_FOUND and not _NUMBER.fullmatch(call.params["speakerid"]):
        return eventify_coded_error(HTTPStatus.BAD_REQUEST, "speakerid: must be an integer")
    return reply


def _switches(kind: type[int], names: tuple[str, ...], body: Record) -> Record:
    """Take switches of one type alone, and give the emulator the other."""
    other, called = (int, "a boolean") if kind is bool else (bool, "0 or 1")
    given = {name: body[name] for name in names if name in body}
    for name, value in given.items():
        if type(value) is not kind or value not in (0, 1):
            raise Unfit(f"{name}: must be {called}")
    return {**body, **{name: other(value) for name, value in given.items()}}


def _booleans(body: Record, _store: Store) -> Record:
    return _switches(bool, _OF_ATTENDEES, body)


def _numbers(body: Record, _store: Store) -> Record:
    return _switches(int, _OF_OTHERS, body)


def _as_in_prose(body: Record, _store: Store) -> Record:
    unknown(body, "speakeridfk")
    return {"speakeridfk" if name == "sppeakeridfk" else name: value for name, value in body.items()}


def _address_in_json(body: Record, _store: Store) -> Record:
    try:
        address = jsonbody.parse(str(body.get("email")).encode())
    except jsonbody.JsonError:
        raise Unfit("email: must be JSON in a string") from None
    return {**body, "email": address}


def _plain_address(body: Record, _store: Store) -> Record:
    if '"' in str(body.get("email")):
        raise Unfit("email: must be an address")
    return body


def _createuser_optional(body: Record, _store: Store) -> Record:
    return {"createuser": False, **body}


def _of_all(around: Around, *operations: str) -> Reading:
    return Reading(dict.fromkeys(operations, around))


_SPEAKERS = ("create_app_speaker", "update_app_speaker")
_ATTENDEES = ("create_attendee", "update_attendee")

SWITCHES: Final[tuple[Switch, ...]] = (
    Switch("eventify-06", "B", {"A": _of_all(_is_error_of_errors, *_SPEAKERS, "create_attendee")}),
    # A string and a list are taken for a change.
    Switch(
        "eventify-11",
        "both",
        {
            "A": Reading(
                {"update_attendee": request(_answers_in_string), "create_attendee": request(_answers_of_new_in_string)}
            ),
            "B": _of_all(request(_answers_in_list), "update_attendee"),
        },
    ),
    # Nothing may be left out of what the table requires, and much of that may be null.
    Switch(
        "eventify-12",
        "both",
        {
            "A": _of_all(request(_picture_needed), "create_attendee"),
            "B": _of_all(request(_much_left_out), "create_attendee"),
        },
    ),
    # The ids are those of the prose, the names those of the table.
    Switch(
        "eventify-13",
        "both",
        {
            "A": _of_all(request(_names_of_prose), "update_app_speaker"),
            "B": _of_all(_ids_of_path, "update_app_speaker"),
        },
    ),
    # A text may stand in the path, and a number stands in the answer.
    Switch(
        "eventify-14",
        "both",
        {
            "A": Reading({"get_app_speaker": answers(_text_for_id), "list_schedule": answers(_texts_for_ids)}),
            "B": _of_all(_number_in_path, "get_app_speaker", "update_app_speaker"),
        },
    ),
    # Each page is right about its own fields.
    Switch(
        "eventify-18",
        "both",
        {
            "A": _of_all(request(_booleans), *_ATTENDEES),
            "B": Reading(
                {
                    "create_sessions": sessions(_numbers),
                    **dict.fromkeys((*_SPEAKERS, *_ATTENDEES), request(_numbers)),
                }
            ),
        },
    ),
    Switch("eventify-20", "A", {"B": _of_all(request(_as_in_prose), "create_attendee")}),
    # Whatever is a string is taken for an address.
    Switch(
        "eventify-21",
        "both",
        {
            "A": _of_all(request(_address_in_json), "create_attendee"),
            "B": _of_all(request(_plain_address), "create_attendee"),
        },
    ),
    Switch("eventify-23", "A", {"B": _of_all(request(_createuser_optional), *_SPEAKERS)}),
)

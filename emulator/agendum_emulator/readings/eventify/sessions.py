"""Readings that sessions and the schedule are about."""

from typing import Any, Final

from agendum_emulator.readings.edit import answers
from agendum_emulator.readings.eventify.bodies import Unfit, request, sessions, unknown
from agendum_emulator.readings.switch import Reading, Switch
from agendum_emulator.store import Record, Store

_COLORS = "eventify-colors"
_GMT = ("starttime_gmt", "endtime_gmt")
# What stands for the fields that only the table of the page requires.
_PLAIN = {"title": "", "starttime": "", "endtime": "", "checkintype": "nocheckinneeded", "sessiontype": "general"}


def _four_fields(session: Record, store: Store) -> Record:
    color = next((each["id"] for each in store.all(_COLORS)), 0)
    return {**_PLAIN, "colorid": color, **session}


def _four_types(session: Record, _store: Store) -> Record:
    if session.get("sessiontype") == "rsvp":
        raise Unfit("sessiontype: must be one of: general, private, additional, addprivate")
    return session


def _without_wrapper(body: Record, _store: Store) -> Record:
    return {"resource": [body]}


def _in_resource(created: Any) -> Any:
    return {"resource": created}


def _times_in_gmt(session: Record, _store: Store) -> Record:
    for name in _GMT:
        if name not in session:
            raise Unfit(f"{name}: is required")
    return {name: value for name, value in session.items() if name not in _GMT}


def _unlimited_capacity(session: Record, _store: Store) -> Record:
    unknown(session, "rsvp_capacity")
    if "unlimitedcapacity" not in session:
        return session
    kept = {name: value for name, value in session.items() if name != "unlimitedcapacity"}
    if not isinstance(session["unlimitedcapacity"], bool):
        raise Unfit("unlimitedcapacity: must be a boolean")
    return {**kept, "rsvp_capacity": "unlimited" if session["unlimitedcapacity"] else "fixed"}


def _optional_checkintype(session: Record, _store: Store) -> Record:
    return {"checkintype": _PLAIN["checkintype"], **session}


def _one_speaker(schedule: Any) -> Any:
    speakers = {link["sessionid"]: link["speakerid"] for link in schedule.pop("session_speakers")}
    shown = [{**session, "speakerid": speakers.get(session["sessionid"])} for session in schedule["sessions"]]
    return {**schedule, "sessions": shown}


def _no_single_speaker(session: Record, _store: Store) -> Record:
    unknown(session, "speakerid")
    return session


def _camel_case_too(session: Record, _store: Store) -> Record:
    if not isinstance(session.get("privateSessionUsers", ""), str):
        raise Unfit("privateSessionUsers: must be a string")
    return {name: value for name, value in session.items() if name != "privateSessionUsers"}


SWITCHES: Final[tuple[Switch, ...]] = (
    Switch("eventify-01", "B", {"A": Reading({"create_sessions": sessions(_four_fields)})}),
    Switch("eventify-02", "B", {"A": Reading({"create_sessions": sessions(_four_types)})}),
    Switch("eventify-03", "A", {"B": Reading({"create_sessions": request(_without_wrapper)})}),
    Switch(
        "eventify-04",
        "A",
        {"B": Reading({"create_sessions": answers(_in_resource), "update_attendee": answers(_in_resource)})},
    ),
    Switch("eventify-07", "A", {"B": Reading({"create_sessions": sessions(_times_in_gmt)})}),
    Switch("eventify-08", "A", {"B": Reading({"create_sessions": sessions(_unlimited_capacity)})}),
    Switch("eventify-09", "A", {"B": Reading({"create_sessions": sessions(_optional_checkintype)})}),
    # One speaker is taken, and a list of them is shown.
    Switch(
        "eventify-10",
        "both",
        {
            "A": Reading({"list_schedule": answers(_one_speaker)}),
            "B": Reading({"create_sessions": sessions(_no_single_speaker)}),
        },
    ),
    Switch("eventify-19", "A", {"B": Reading({"create_sessions": sessions(_camel_case_too)})}),
)

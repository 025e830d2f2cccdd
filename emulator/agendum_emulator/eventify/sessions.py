"""Eventify's operations on sessions: some are created, and the schedule tells all."""

from collections.abc import Mapping
from typing import Any, Final

from agendum_emulator.eventify.desk import Action, Desk, Refused, shown
from agendum_emulator.eventify.sponsors import membership
from agendum_emulator.messages import Call, Reply, json_reply
from agendum_emulator.store import Record

KIND = "eventify-sessions"
DATES = "eventify-scheduledates"
TRACKS = "eventify-scheduletracks"

# The fields of a session that name another record, and where that record is.
REFERENCES = {
    "eventid": "eventify-events",
    "apptabid": "eventify-apptabs",
    "scheduledateid": DATES,
    "scheduletrackid": TRACKS,
    "colorid": "eventify-colors",
    "speakerid": "eventify-speakers",
}


def create_sessions(desk: Desk, call: Call) -> Reply:
    """Store all sessions of a request, or none of them."""
    sessions = desk.body("create_sessions", call)["resource"]
    for index, session in enumerate(sessions):
        place = f"resource[{index}]."
        desk.refer(session, REFERENCES, session["eventid"], place)
        _check_track(desk, session, place)
    created = [desk.add(KIND, session) for session in sessions]
    return json_reply(200, [{"id": session["id"]} for session in created])


def list_schedule(desk: Desk, call: Call) -> Reply:
    """Answer the schedule of the event that the token is for."""
    event_id = desk.event_of_token(call)
    sessions = desk.of_event(KIND, event_id)
    schedule = {
        "scheduledates": [_date(record) for record in desk.of_event(DATES, event_id)],
        "tracks": [_track(record) for record in desk.of_event(TRACKS, event_id)],
        "sessions": [_session(record) for record in sessions],
        "session_speakers": [
            {"sessionid": session["id"], "speakerid": session["speakerid"]}
            for session in sessions
            if "speakerid" in session
        ],
        "speakers": [
            {"speakerid": record["id"], **shown(record, "firstname", "lastname")}
            for record in desk.of_event("eventify-speakers", event_id)
        ],
        "sponsors": [_sponsor(record) for record in desk.of_event("eventify-sponsors", event_id)],
    }
    return json_reply(200, schedule)


def _check_track(desk: Desk, session: Mapping[str, Any], place: str) -> None:
    track = desk.store.get(TRACKS, session["scheduletrackid"]) or {}
    owner = track.get("scheduledateid")
    if owner not in (None, session["scheduledateid"]):
        raise Refused(400, f"{place}scheduletrackid: the track belongs to schedule date {owner}")


def _date(record: Record) -> Record:
    return {"scheduledateid": record["id"], **shown(record, "scheduledate", "isactive")}


def _track(record: Record) -> Record:
    return {"scheduletrackid": record["id"], **shown(record, "trackname", "scheduledateid")}


def _session(record: Record) -> Record:
    return {
        "sessionid": record["id"],
        "title": record["title"],
        "description": record.get("description"),
        # No page has the format of a time, so that it comes back as it was sent.
        "starttime": record["starttime"],
        "endtime": record["endtime"],
        "scheduletrackid": record["scheduletrackid"],
        "scheduledateid": record["scheduledateid"],
        "location": record.get("location"),
    }


def _sponsor(record: Record) -> Record:
    return {
        "sponsorid": record["id"],
        "name": record["name"],
        "categoryid": record["categoryid"],
        "category_details": membership(record),
    }


ACTIONS: Final[Mapping[str, Action]] = {"create_sessions": create_sessions, "list_schedule": list_schedule}

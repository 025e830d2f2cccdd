"""Readings that paths, errors, forms and exhibitors of the event app are about."""

from http import HTTPStatus
from typing import Final

from agendum_emulator.messages import Reply, json_reply
from agendum_emulator.readings.eventify.bodies import error, request
from agendum_emulator.readings.switch import Reading, Switch
from agendum_emulator.store import Record, Store

_WITH_ERRORS = (
    *("generate_token", "list_schedule", "create_sessions", "create_app_speaker", "get_app_speaker"),
    *("update_app_speaker", "create_attendee", "create_exhibitor", "get_app_sponsor", "list_forms"),
    *("update_attendee", "list_user_categories", "list_user_interests"),
)


def _within_error(status: int, message: str) -> Reply:
    reason = {"error": {"code": status, "message": message}}
    # The status may be 200. That of a token that has expired is kept, because clients go by it.
    return json_reply(status if status == HTTPStatus.UNAUTHORIZED else HTTPStatus.OK, reason)


def _nothing_required(body: Record, store: Store) -> Record:
    forms = [each["id"] for each in store.all("eventify-forms") if each["form_type"] == "exhibitor"]
    events = [each["id"] for each in store.all("eventify-events")]
    return {
        "eventid": next(iter(events), 0),
        "name": "",
        "booth": f"free {store.next_id('eventify-exhibitors')}",
        "form_number": next(iter(forms), 0),
        "details_form": [],
        **body,
    }


_PLURAL = {"create_attendee": "/v4/attendees", "update_attendee": "/v4/attendees/{userid}"}
_SINGULAR = {
    "list_schedule": "/v4/session",
    "create_sessions": "/v4/session",
    "create_app_speaker": "/v4/speaker",
    "get_app_speaker": "/v4/speaker/{speakerid}",
    "update_app_speaker": "/v4/speaker/{speakerid}",
    "create_exhibitor": "/v4/exhibitor",
    "get_app_sponsor": "/v4/sponsor/{sponsorid}",
}
# The notes name no page for a single speaker or sponsor.
_PAGES = {
    "list_schedule": "/v4/api/list-of-all-sessions-in-an-event",
    "create_sessions": "/v4/api/create-a-new-session-for-your-session-track",
    "create_app_speaker": "/v4/api/add-a-new-speaker",
}

SWITCHES: Final[tuple[Switch, ...]] = (
    Switch("eventify-05", "A", {"B": Reading(dict.fromkeys(_WITH_ERRORS, error(_within_error)))}),
    Switch("eventify-15", "A", {"B": Reading({"create_exhibitor": request(_nothing_required)})}),
    Switch("eventify-16", "A", {"B": Reading(paths={"list_forms": "/v4/myForm"})}),
    # Attendees are a collection in the singular, all others in the plural.
    Switch("eventify-17", "both", {"A": Reading(paths=_SINGULAR), "B": Reading(paths=_PLURAL)}),
    Switch("eventify-22", "B", {"A": Reading(paths=_PAGES)}),
)

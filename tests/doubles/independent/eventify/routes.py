"""Which call leads to which function, and what is there before anybody calls."""

from doubles.independent.eventify import access, attendees, exhibitors, lookups, sessions, speakers
from doubles.independent.exchange import Call, Routes

TOKEN_PATH = "/v4/generatetoken"

# A segment in braces is an id.
_PATHS: Routes = {
    "/generatetoken": {"POST": access.create_token},
    "/sessions": {"GET": sessions.list_schedule, "POST": sessions.create_sessions},
    "/speakers": {"POST": speakers.create_speaker},
    "/speakers/{}": {"GET": speakers.get_speaker, "PATCH": speakers.update_speaker},
    "/attendee": {"POST": attendees.create_attendee},
    "/attendee/{}": {"PATCH": attendees.update_attendee},
    "/exhibitors": {"POST": exhibitors.create_exhibitor},
    "/sponsors/{}": {"GET": exhibitors.get_sponsor},
    "/myForms": {"GET": lookups.list_forms},
    "/events/user_categories": {"GET": lookups.list_categories},
    "/events/interest": {"GET": lookups.list_interests},
}
ROUTES = {f"/v4{path}": methods for path, methods in _PATHS.items()}


def seed(call: Call) -> None:
    """Fill the tables: a speaker, and sessions of which every other one is hers."""
    address = "ada@example.com"
    call["app_speakers"].put(7, {"eventid": 1, "firstname": "Ada", "lastname": "L", "email": address, "user": None})
    for number in range(0 if call.choices.few_records else 30):
        call["app_sessions"].add(
            {
                "title": f"Seed {number}",
                "starttime": "2025-07-20 10:00:00",
                "endtime": "2025-07-20 11:00:00",
                "scheduletrackid": 1,
                "scheduledateid": 1,
                "sessiontype": "general",
                "speakerid": 7 if number % 2 else None,
            }
        )

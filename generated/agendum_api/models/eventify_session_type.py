from typing import Literal

EventifySessionType = Literal["additional", "addprivate", "general", "private", "rsvp"]

EVENTIFY_SESSION_TYPE_VALUES: set[EventifySessionType] = {
    "additional",
    "addprivate",
    "general",
    "private",
    "rsvp",
}


def check_eventify_session_type(value: str) -> EventifySessionType:
    if value in EVENTIFY_SESSION_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {EVENTIFY_SESSION_TYPE_VALUES!r}"
    )

from typing import Literal

EventifyRsvpCapacity = Literal["fixed", "unlimited"]

EVENTIFY_RSVP_CAPACITY_VALUES: set[EventifyRsvpCapacity] = {
    "fixed",
    "unlimited",
}


def check_eventify_rsvp_capacity(value: str) -> EventifyRsvpCapacity:
    if value in EVENTIFY_RSVP_CAPACITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {EVENTIFY_RSVP_CAPACITY_VALUES!r}"
    )

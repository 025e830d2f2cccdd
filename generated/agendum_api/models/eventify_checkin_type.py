from typing import Literal

EventifyCheckinType = Literal["nocheckinneeded", "scanqr", "showqr"]

EVENTIFY_CHECKIN_TYPE_VALUES: set[EventifyCheckinType] = {
    "nocheckinneeded",
    "scanqr",
    "showqr",
}


def check_eventify_checkin_type(value: str) -> EventifyCheckinType:
    if value in EVENTIFY_CHECKIN_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {EVENTIFY_CHECKIN_TYPE_VALUES!r}"
    )

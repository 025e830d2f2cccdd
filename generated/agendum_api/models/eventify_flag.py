from typing import Literal

EventifyFlag = Literal[0, 1]

EVENTIFY_FLAG_VALUES: set[EventifyFlag] = {
    0,
    1,
}


def check_eventify_flag(value: int) -> EventifyFlag:
    if value in EVENTIFY_FLAG_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {EVENTIFY_FLAG_VALUES!r}"
    )

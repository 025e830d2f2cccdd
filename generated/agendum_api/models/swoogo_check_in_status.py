from typing import Literal

SwoogoCheckInStatus = Literal["attended", "confirmed", "no_show"]

SWOOGO_CHECK_IN_STATUS_VALUES: set[SwoogoCheckInStatus] = {
    "attended",
    "confirmed",
    "no_show",
}


def check_swoogo_check_in_status(value: str) -> SwoogoCheckInStatus:
    if value in SWOOGO_CHECK_IN_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SWOOGO_CHECK_IN_STATUS_VALUES!r}"
    )

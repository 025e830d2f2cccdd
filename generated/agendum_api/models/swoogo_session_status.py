from typing import Literal

SwoogoSessionStatus = Literal["approved", "converted", "live", "rejected", "submitted"]

SWOOGO_SESSION_STATUS_VALUES: set[SwoogoSessionStatus] = {
    "approved",
    "converted",
    "live",
    "rejected",
    "submitted",
}


def check_swoogo_session_status(value: str) -> SwoogoSessionStatus:
    if value in SWOOGO_SESSION_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SWOOGO_SESSION_STATUS_VALUES!r}"
    )

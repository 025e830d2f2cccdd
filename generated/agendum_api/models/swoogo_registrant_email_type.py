from typing import Literal

SwoogoRegistrantEmailType = Literal[
    "registration_abandoned",
    "registration_cancelled",
    "registration_created",
    "registration_modified",
]

SWOOGO_REGISTRANT_EMAIL_TYPE_VALUES: set[SwoogoRegistrantEmailType] = {
    "registration_abandoned",
    "registration_cancelled",
    "registration_created",
    "registration_modified",
}


def check_swoogo_registrant_email_type(value: str) -> SwoogoRegistrantEmailType:
    if value in SWOOGO_REGISTRANT_EMAIL_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SWOOGO_REGISTRANT_EMAIL_TYPE_VALUES!r}"
    )

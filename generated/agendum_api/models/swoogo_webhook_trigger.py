from typing import Literal

SwoogoWebhookTrigger = Literal[
    "contact",
    "event",
    "registrant",
    "registrant_line_item",
    "session",
    "session_attendance",
    "speaker",
    "sponsor",
]

SWOOGO_WEBHOOK_TRIGGER_VALUES: set[SwoogoWebhookTrigger] = {
    "contact",
    "event",
    "registrant",
    "registrant_line_item",
    "session",
    "session_attendance",
    "speaker",
    "sponsor",
}


def check_swoogo_webhook_trigger(value: str) -> SwoogoWebhookTrigger:
    if value in SWOOGO_WEBHOOK_TRIGGER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SWOOGO_WEBHOOK_TRIGGER_VALUES!r}"
    )

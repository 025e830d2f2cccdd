from typing import Literal

SwoogoWebhookContentType = Literal["json", "post"]

SWOOGO_WEBHOOK_CONTENT_TYPE_VALUES: set[SwoogoWebhookContentType] = {
    "json",
    "post",
}


def check_swoogo_webhook_content_type(value: str) -> SwoogoWebhookContentType:
    if value in SWOOGO_WEBHOOK_CONTENT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SWOOGO_WEBHOOK_CONTENT_TYPE_VALUES!r}"
    )

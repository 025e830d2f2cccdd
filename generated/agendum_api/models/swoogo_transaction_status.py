from typing import Literal

SwoogoTransactionStatus = Literal["confirmed", "duplicate", "failed", "pending"]

SWOOGO_TRANSACTION_STATUS_VALUES: set[SwoogoTransactionStatus] = {
    "confirmed",
    "duplicate",
    "failed",
    "pending",
}


def check_swoogo_transaction_status(value: str) -> SwoogoTransactionStatus:
    if value in SWOOGO_TRANSACTION_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SWOOGO_TRANSACTION_STATUS_VALUES!r}"
    )

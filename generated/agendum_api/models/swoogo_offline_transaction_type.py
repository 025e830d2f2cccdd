from typing import Literal

SwoogoOfflineTransactionType = Literal[
    "cash_payment",
    "cash_refund",
    "check_payment",
    "check_refund",
    "offline_credit_card_payment",
    "offline_credit_card_refund",
    "offline_google_wallet_payment",
    "offline_google_wallet_refund",
    "offline_paypal_payment",
    "offline_paypal_refund",
    "other_payment",
    "other_refund",
    "past_event_credit_payment",
    "wire_transfer_payment",
    "wire_transfer_refund",
]

SWOOGO_OFFLINE_TRANSACTION_TYPE_VALUES: set[SwoogoOfflineTransactionType] = {
    "cash_payment",
    "cash_refund",
    "check_payment",
    "check_refund",
    "offline_credit_card_payment",
    "offline_credit_card_refund",
    "offline_google_wallet_payment",
    "offline_google_wallet_refund",
    "offline_paypal_payment",
    "offline_paypal_refund",
    "other_payment",
    "other_refund",
    "past_event_credit_payment",
    "wire_transfer_payment",
    "wire_transfer_refund",
}


def check_swoogo_offline_transaction_type(value: str) -> SwoogoOfflineTransactionType:
    if value in SWOOGO_OFFLINE_TRANSACTION_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SWOOGO_OFFLINE_TRANSACTION_TYPE_VALUES!r}"
    )

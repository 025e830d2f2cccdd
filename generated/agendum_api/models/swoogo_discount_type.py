from typing import Literal

SwoogoDiscountType = Literal["absolute", "percentage", "specific"]

SWOOGO_DISCOUNT_TYPE_VALUES: set[SwoogoDiscountType] = {
    "absolute",
    "percentage",
    "specific",
}


def check_swoogo_discount_type(value: str) -> SwoogoDiscountType:
    if value in SWOOGO_DISCOUNT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SWOOGO_DISCOUNT_TYPE_VALUES!r}"
    )

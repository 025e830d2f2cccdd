from typing import Literal

SwoogoTimestampOrNullType1 = Literal[""]

SWOOGO_TIMESTAMP_OR_NULL_TYPE_1_VALUES: set[SwoogoTimestampOrNullType1] = {
    "",
}


def check_swoogo_timestamp_or_null_type_1(value: str) -> SwoogoTimestampOrNullType1:
    if value in SWOOGO_TIMESTAMP_OR_NULL_TYPE_1_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SWOOGO_TIMESTAMP_OR_NULL_TYPE_1_VALUES!r}"
    )

from typing import Literal

SwoogoFlag = Literal[0, 1]

SWOOGO_FLAG_VALUES: set[SwoogoFlag] = {
    0,
    1,
}


def check_swoogo_flag(value: int) -> SwoogoFlag:
    if value in SWOOGO_FLAG_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SWOOGO_FLAG_VALUES!r}"
    )

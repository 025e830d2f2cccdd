from typing import Literal

SwoogoSearchCondition = Literal["and", "or"]

SWOOGO_SEARCH_CONDITION_VALUES: set[SwoogoSearchCondition] = {
    "and",
    "or",
}


def check_swoogo_search_condition(value: str) -> SwoogoSearchCondition:
    if value in SWOOGO_SEARCH_CONDITION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SWOOGO_SEARCH_CONDITION_VALUES!r}"
    )

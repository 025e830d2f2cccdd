from typing import Literal

SwoogoSelectionControl = Literal["included", "optional"]

SWOOGO_SELECTION_CONTROL_VALUES: set[SwoogoSelectionControl] = {
    "included",
    "optional",
}


def check_swoogo_selection_control(value: str) -> SwoogoSelectionControl:
    if value in SWOOGO_SELECTION_CONTROL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SWOOGO_SELECTION_CONTROL_VALUES!r}"
    )

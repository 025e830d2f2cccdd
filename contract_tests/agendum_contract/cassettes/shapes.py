"""What a JSON value looks like, whatever the values in it are."""

from typing import Any


def shape(value: Any) -> str:
    """Return a text that two values share where they have the same properties with the same kinds of values.

    A list is what its items are, in no order and whatever their number.
    """
    if isinstance(value, dict):
        return "{" + ",".join(f"{name!r}:{shape(value[name])}" for name in sorted(value)) + "}"
    if isinstance(value, list):
        return "[" + "|".join(sorted(set(map(shape, value)))) + "]"
    return "null" if value is None else type(value).__name__

"""JSON pointers in which ``*`` stands for each item of a list."""

from collections.abc import Iterable
from typing import Any


def found(value: Any, pointer: str) -> list[Any]:
    """Return all values that a pointer leads to; none where it leads nowhere."""
    values = [value]
    for part in pointer.split("/")[1:]:
        values = [inner for each in values for inner in _inner(each, part)]
    return values


def _inner(value: Any, part: str) -> list[Any]:
    if isinstance(value, list):
        if part == "*":
            return value
        return [value[int(part)]] if part.isdecimal() and int(part) < len(value) else []
    return [value[part]] if isinstance(value, dict) and part in value else []


def only(value: Any, pointers: Iterable[str]) -> Any:
    """Return of an object just what some pointers lead to."""
    if not isinstance(value, dict):
        return {}
    kept: dict[str, Any] = {}
    for pointer in pointers:
        first, *rest = pointer.split("/")[1:]
        if first not in value:
            continue
        if rest[:1] == ["*"]:
            items = value[first] if isinstance(value[first], list) else []
            kept[first] = [only(each, ["/" + "/".join(rest[1:])]) for each in items]
        else:
            kept[first] = value[first]
    return kept

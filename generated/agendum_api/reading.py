"""What reading answers and writing them again share. This file is copied into the generated package as it stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import lru_cache
from typing import Any, TypeAlias

Path: TypeAlias = "tuple[Path, str | int] | None"
"""Where a value stands: the path of what holds it, and its name or index there. The answer itself is at None."""

Odd: TypeAlias = Callable[[Path, str | int | None, Any, str], object]
"""Is told of a value that the document does not allow: the path of what holds it, its name or index there (None if the
path is that of the value), the value (``UNSET`` if a required one is missing), and in words what was expected."""

Reader: TypeAlias = Callable[[Any, Path, Odd], Any]
"""Reads a value that stands at a path."""


new: Callable[[Any], Any] = object.__new__
"""Makes an object of a class without calling it."""

# The dates and times of an agenda are few, and come again. What is kept is short: readers ask for the length before.
_FEW = 4096
_TIMESTAMP = 19
# The letters that stand for no digits.
_MARKS = slice(4, None, 3)
_MARKS_OF_TIME = slice(2, None, 3)
# A union would be made in each call.
_LISTS = (list, tuple)


@lru_cache(_FEW)
def as_date(text: str) -> dt.date | None:
    """Return the date that is written as `2024-11-08`, None for another text of ten letters."""
    try:
        return dt.date.fromisoformat(text) if text[_MARKS] == "--" else None
    except ValueError:
        return None


@lru_cache(_FEW)
def as_time(text: str) -> dt.time | None:
    """Return the time that is written as `16:04:40`, None for another text of eight letters."""
    try:
        return dt.time.fromisoformat(text) if text[_MARKS_OF_TIME] == "::" else None
    except ValueError:
        return None


def as_timestamp(text: str) -> dt.datetime | None:
    """Return the date and time that are written as `2024-11-08 16:04:40`, and None for any other text."""
    try:
        return (
            dt.datetime.fromisoformat(text)
            if len(text) == _TIMESTAMP and text[_MARKS] == "-- ::"
            else None
        )
    except ValueError:
        return None


def as_json(value: Any, lists: int = 0) -> Any:
    """Return the JSON of what a reader made of a value; what was kept as it came is returned as it is.

    Args:
        value: The value.
        lists: In how many lists, one in the other, there may be something to write. Odd lists are not searched.
    """
    if value is None or value.__class__ is str:
        return value
    if isinstance(value, _LISTS):
        return [as_json(each, lists - 1) for each in value] if lists else value
    if hasattr(value, "to_dict"):
        return value.to_dict()
    # The first of these is one of the last too.
    if isinstance(value, dt.datetime):
        return value.isoformat(" ", "seconds")
    if isinstance(value, dt.time):
        return value.isoformat("seconds")
    return value.isoformat() if isinstance(value, dt.date) else value

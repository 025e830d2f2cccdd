"""What the readers of answers share. This file is copied into the generated package as it stands."""

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
        return dt.datetime.fromisoformat(text) if len(text) == _TIMESTAMP and text[_MARKS] == "-- ::" else None
    except ValueError:
        return None

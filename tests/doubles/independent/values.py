"""Reads single values: texts as a database takes them, and numbers as strictly, or as loosely, as the server does."""

import datetime as dt
import html
import re
from typing import Any

from doubles.independent.switches import Choices

BIGGEST = 2**63 - 1
_INTEGER = re.compile(r"-?[0-9]{1,19}")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}")
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_WEB_LINK = re.compile(r"https?://[^\s/]+.*", re.DOTALL)
_LAST_OF_BASIC_PLANE = "\uffff"
_LONGEST_NUMBER = 400


def whole_number(value: Any, least: int = 0, most: int = BIGGEST, *, loosely: bool = False) -> int:
    """Return the whole number that a text holds.

    Raises:
        ValueError: It holds none, or one that is out of range.
    """
    if not isinstance(value, str):
        raise ValueError("must be an integer")  # noqa: TRY004 - a wrong request, not a wrong call
    if _INTEGER.fullmatch(value):
        number = int(value)
    elif loosely and len(value) < _LONGEST_NUMBER and "_" not in value and _is_finite(value):
        number = int(float(value))
    else:
        raise ValueError("must be an integer")
    if not least <= number <= most:
        raise ValueError("is out of range")
    return number


def _is_finite(text: str) -> bool:
    try:
        return abs(float(text)) < BIGGEST
    except ValueError:
        return False


def text(choices: Choices, value: Any, *, longest: int | None = None) -> str:
    """Return a text as it is stored.

    Args:
        choices: The switches.
        value: What was sent.
        longest: The limit of this field; by default that of the server, and 0 for none.

    Raises:
        ValueError: It is no text that can be stored.
    """
    if not isinstance(value, str):
        raise ValueError("must be a string")  # noqa: TRY004 - a wrong request, not a wrong call
    if "\0" in value and choices.nul == "refuse":
        raise ValueError("must not contain NUL")
    if choices.astral == "refuse" and any(each > _LAST_OF_BASIC_PLANE for each in value):
        raise ValueError("contains characters that are not supported")
    stored = value.replace("\0", "")
    if choices.strips:
        stored = stored.strip()
    limit = choices.longest_text if longest is None else longest
    if limit and len(stored) > limit:
        raise ValueError("is too long")
    return stored


def paragraph(value: str) -> str:
    """Return a text as the paragraph of HTML that an editor makes of it."""
    return f"<p>{html.escape(value, quote=False)}</p>"


def moment(value: Any) -> str:
    """Return a moment, which has a space between its date and its time.

    Raises:
        ValueError: It is none.
    """
    if not isinstance(value, str) or not _MOMENT.fullmatch(value):
        raise ValueError("must be YYYY-MM-DD HH:MM:SS")
    dt.datetime.fromisoformat(value)
    return value


def is_address(value: str) -> bool:
    """Whether a text looks like an e-mail address."""
    return _ADDRESS.fullmatch(value) is not None


def is_web_link(value: str) -> bool:
    """Whether a text begins like a link."""
    return _WEB_LINK.fullmatch(value) is not None


def two_places(value: Any) -> str:
    """Return an amount of money as the vendor prints it."""
    return f"{float(value):.2f}"

"""The form encoding that Swoogo reads: PHP's brackets with explicit indices.

The pages of the vendor show flat fields only. What a nested value looks like in a form follows from PHP, which reads
``a[b][0][id]=1`` as ``{"a": {"b": [{"id": 1}]}}``.
"""

import datetime as dt
import enum
import math
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote_plus

from agendum_api.types import Unset

# PHP drops what is nested deeper (max_input_nesting_level).
_DEEPEST = 64


def encode(data: Mapping[str, Any]) -> str:
    """Encode a mapping as ``application/x-www-form-urlencoded``.

    Booleans become ``1`` and ``0``, dates ``YYYY-MM-DD``, times ``HH:MM:SS``, date-times ``YYYY-MM-DD HH:MM:SS``
    (aware ones are converted to UTC, which is what the vendor's timestamps are in), enumeration members their values
    and ``None`` the empty string, which clears a field. Unset values are left out. A form cannot carry an empty list
    or an empty mapping: neither leaves a trace.

    Args:
        data: Values by name. Mappings, lists and tuples may be nested.

    Returns:
        The encoded body; brackets stand as they are, everything else is percent-encoded as UTF-8.

    Raises:
        TypeError: A key is not a string, or a value is of a type that has no place in a form.
        ValueError: A value cannot be written, such as NaN, a lone surrogate or a time with a zone.
    """
    return "&".join(
        f"{_quote(key, key, safe='[]')}={_quote(value, key)}"
        for name, item in data.items()
        for key, value in _pairs(item, _name(name, ""), 0)
    )


def _pairs(value: Any, key: str, depth: int) -> Iterator[tuple[str, str]]:
    if depth > _DEEPEST:
        raise ValueError(f"{key[:80]}...: nested deeper than {_DEEPEST} levels")
    if isinstance(value, Unset):
        return
    if isinstance(value, Mapping):
        for name, item in value.items():
            yield from _pairs(item, f"{key}[{_name(name, key)}]", depth + 1)
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            yield from _pairs(item, f"{key}[{index}]", depth + 1)
    else:
        yield key, _scalar(value, key)


def _name(name: object, parent: str) -> str:
    where = f"{parent}: " if parent else ""
    if not isinstance(name, str):
        raise TypeError(f"{where}a key must be a string, not {type(name).__name__}")
    if not name:
        raise ValueError(f"{where}a key must not be empty")
    if parent and ("[" in name or "]" in name):
        raise ValueError(f"{where}the key {name!r} has a bracket, which a form cannot carry")
    # The text itself: in an f-string, a member of an enumeration of strings may print its name.
    return str.__str__(name)


def _scalar(value: object, key: str) -> str:
    match value:
        case enum.Enum():
            return _scalar(value.value, key)
        case str():
            return value
        case None:
            return ""
        case bool() | int():
            # int() turns a boolean into 1 or 0, and a subclass into what it counts.
            return str(int(value))
        case dt.date() | dt.time():
            return _moment(value, key)
        case _:
            return _number(value, key)


def _number(value: object, key: str) -> str:
    if isinstance(value, float):
        is_finite = math.isfinite(value)
    else:
        import decimal  # noqa: PLC0415 - few have one, and all would wait for it

        if not isinstance(value, decimal.Decimal):
            raise TypeError(f"{key}: {type(value).__name__} has no place in a form")
        # math.isfinite() would turn a large one into infinity first.
        is_finite = value.is_finite()
    if not is_finite:
        raise ValueError(f"{key}: {value} is not a number that a form can carry")
    return str(value)


def _moment(value: dt.date | dt.time, key: str) -> str:
    if isinstance(value, dt.datetime):
        return _naive(value, key).isoformat(" ", "seconds")
    if isinstance(value, dt.date):
        return value.isoformat()
    if value.tzinfo is not None:
        raise ValueError(f"{key}: a time with a zone has no place in a form")
    return value.isoformat("seconds")


def _naive(value: dt.datetime, key: str) -> dt.datetime:
    if value.tzinfo is None:
        return value
    try:
        return value.astimezone(dt.UTC).replace(tzinfo=None)
    except OverflowError:
        raise ValueError(f"{key}: {value} has no counterpart in UTC") from None


def _quote(text: str, key: str, safe: str = "") -> str:
    try:
        return quote_plus(text, safe=safe)
    except UnicodeEncodeError:
        raise ValueError(f"{key!a}: a lone surrogate cannot be written as UTF-8") from None

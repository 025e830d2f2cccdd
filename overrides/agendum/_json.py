"""Reads and writes JSON: with orjson where the ``fast`` extra is installed, else with the standard library."""

import datetime as dt
import functools
import json
import os
from collections.abc import Callable
from typing import Any

# orjson turns integers beyond 64 bits into floats. They have 19 digits or more, which are looked for like this because
# it takes a tenth of the time of reading.
_DIGITS = bytes(ord("0") if each in b"0123456789" else each for each in range(256))
_LONG = b"0" * 19


def loads(content: bytes) -> Any:
    """Read JSON.

    What orjson refuses and Python reads, such as NaN or a byte order mark, is read by Python: the extra changes the
    speed and nothing else.

    Raises:
        ValueError: It is not JSON.
        RecursionError: It is nested too deep.
    """
    fast = _fast()
    if fast is not None and _LONG not in content.translate(_DIGITS):
        try:
            return fast(content)
        except ValueError:
            pass
    return json.loads(content)


def dumps(value: Any) -> bytes:
    """Write JSON as the HTTP library does, and dates and times as the vendors do.

    Raises:
        TypeError: A value has no place in JSON.
        ValueError: A number is not finite.
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_moment)
    return text.encode()


@functools.cache
def _fast() -> Callable[[bytes], Any] | None:
    # For measurements that compare the two.
    if os.environ.get("AGENDUM_JSON") == "stdlib":
        return None
    try:
        import orjson  # noqa: PLC0415 - an extra
    except ImportError:
        return None
    return orjson.loads


def _moment(value: Any) -> str:
    match value:
        case dt.datetime():
            return value.isoformat(" ", "seconds")
        case dt.date():
            return value.isoformat()
        case dt.time():
            return value.isoformat("seconds")
        case _:
            raise TypeError(f"{type(value).__name__} has no place in JSON")

"""JSON bodies, read strictly: what the standard library lets through and a vendor's server would not, is an error."""

import json
import math
from typing import Any, NoReturn

NESTING_LIMIT = 64


class JsonError(ValueError):
    """A body that is not the JSON that a server accepts."""


def parse(body: bytes) -> Any:
    """Read a JSON body; an integral float becomes an integer, as in JSON Schema."""
    try:
        value = json.loads(body.decode(), parse_float=_number, parse_constant=_constant)
    except RecursionError:
        raise JsonError("the JSON is nested too deeply") from None
    except ValueError as error:
        raise JsonError(f"the body is not JSON: {error}") from error
    _check(value)
    return value


def parse_object(body: bytes) -> dict[str, Any]:
    """Read a body that must be a JSON object."""
    value = parse(body)
    if not isinstance(value, dict):
        raise JsonError("the body is not a JSON object")
    return value


def _number(text: str) -> int | float:
    number = float(text)
    if not math.isfinite(number):
        raise JsonError("a number is too large")
    return int(number) if number.is_integer() else number


def _constant(name: str) -> NoReturn:
    raise JsonError(f"{name} is not JSON")


def _check(value: Any) -> None:
    level = [value]
    for _ in range(NESTING_LIMIT):
        level = [inner for outer in level for inner in _parts(outer)]
        if not level:
            return
    raise JsonError("the JSON is nested too deeply")


def _parts(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [*value, *value.values()]
    if isinstance(value, list):
        return value
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            raise JsonError("a string holds half of a surrogate pair") from None
    return []

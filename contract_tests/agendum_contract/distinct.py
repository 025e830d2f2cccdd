"""A value for every property of a schema, with no two alike where that is possible: what is mixed up shows."""

import itertools
from collections.abc import Iterator
from typing import Any

from agendum_contract.document import resolve

_DEEPEST = 4
_LARGEST = 1000


def instance(schema: Any) -> Any:
    """Return a valid value; an object has all of its properties, a list and a map have one item.

    Where schemas are nested deeper than a few levels, objects have the properties that are required.
    """
    return _make(schema, "x", itertools.count(1), 0)


def _make(schema: Any, name: str, counter: Iterator[int], depth: int) -> Any:
    schema = resolve(schema)
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema:
            return _make(schema[keyword][0], name, counter, depth)
    if "allOf" in schema:
        parts = [_make(part, name, counter, depth) for part in schema["allOf"]]
        return {key: value for part in parts for key, value in part.items()}
    kinds = schema.get("type", "object")
    match kinds if isinstance(kinds, str) else kinds[0]:
        case "object":
            return _object(schema, counter, depth)
        case "array":
            return [] if schema.get("maxItems") == 0 else [_make(schema["items"], name, counter, depth)]
        case kind:
            return _plain(kind, schema, name, next(counter))


def _object(schema: dict[str, Any], counter: Iterator[int], depth: int) -> Any:
    properties = schema.get("properties", {})
    if not properties:
        return _map(schema, counter, depth)
    names = properties if depth < _DEEPEST else schema.get("required", ())
    return {name: _make(properties[name], name, counter, depth + 1) for name in names}


def _map(schema: dict[str, Any], counter: Iterator[int], depth: int) -> Any:
    others = schema.get("additionalProperties")
    if schema.get("examples") or not isinstance(others, dict):
        return next(iter(schema.get("examples", ())), {})
    return {"1": _make(others, "x", counter, depth + 1)}


def _plain(kind: str, schema: dict[str, Any], name: str, number: int) -> Any:
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][number % len(schema["enum"])]
    if kind == "string":
        return _text(schema, name, number)
    return {
        "integer": number % schema.get("maximum", _LARGEST) + 1,
        "number": number + 0.5,
        "boolean": number % 2 == 0,
        "null": None,
    }[kind]


def _text(schema: dict[str, Any], name: str, number: int) -> str:
    day, hour = f"2016-01-{1 + number % 31:02}", f"{number % 24:02}:00:00"
    moments = {"date": day, "time-local": hour, "date-time-local": f"{day} {hour}"}
    if schema.get("format") in moments:
        return moments[schema["format"]]
    if schema.keys() & {"contentMediaType", "format", "maxLength", "pattern"} and schema.get("examples"):
        return str(schema["examples"][0])
    return str(number) if "pattern" in schema else f"{name} {number}"

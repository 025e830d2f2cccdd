"""Reads request bodies back, without the client's encoder.

An encoder that is checked by its own twin is not checked.
"""

import json
import re
from typing import Any
from urllib.parse import unquote

import qs_codec

from agendum_contract.document import FORM, JSON, Operation, resolve, validator

_INTEGER = re.compile(r"[+-]?[0-9]+")
_LIMITS = qs_codec.DecodeOptions(depth=64, list_limit=100_000, parameter_limit=100_000)


def decode_form(body: bytes) -> dict[str, Any]:
    """Decode a form body with nested keys; every value is a string."""
    decoded: dict[str, Any] = qs_codec.decode(body.decode("ascii"), _LIMITS)
    return decoded


def coerce(value: Any, schema: Any) -> Any:
    """Turn the strings of a form into the types of the schema, where they can be read as such.

    What cannot be read as the type stays a string, and so fails validation.
    """
    schema = resolve(schema)
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema:
            return _coerce_any(value, schema[keyword])
    if isinstance(value, dict):
        properties, others = schema.get("properties", {}), schema.get("additionalProperties")
        return {
            name: coerce(item, properties.get(name, others if isinstance(others, dict) else {}))
            for name, item in value.items()
        }
    if isinstance(value, list):
        return [coerce(item, schema.get("items", {})) for item in value]
    if schema.get("type") == "integer" and isinstance(value, str) and _INTEGER.fullmatch(value) and len(value) < 4_000:
        return int(value)
    return value


def _coerce_any(value: Any, schemas: list[Any]) -> Any:
    for schema in schemas:
        candidate = coerce(value, schema)
        if validator(schema).is_valid(candidate):
            return candidate
    return value


def read_body(operation: Operation, body: bytes) -> Any:
    """Return the body of a request as a server would understand it.

    Raises:
        ValueError: It is not what its media type says.
    """
    if operation.media_type == FORM:
        return coerce(decode_form(body), operation.request_schema)
    assert operation.media_type == JSON
    return json.loads(body)


def read_path(operation: Operation, raw_path: str) -> dict[str, str]:
    """Return the path parameters of a request.

    Raises:
        ValueError: The path is not one of the operation.
    """
    parts = re.split(r"\{(\w+)\}", operation.path)
    pattern = "".join(f"(?P<{part}>[^/]+)" if index % 2 else re.escape(part) for index, part in enumerate(parts))
    match = re.fullmatch(pattern, raw_path)
    if match is None:
        raise ValueError(f"{raw_path} is not {operation.path}")
    return {name: unquote(value) for name, value in match.groupdict().items()}


def prune(value: Any) -> Any:
    """Take out empty mappings and lists, which a form cannot carry."""
    if isinstance(value, dict):
        pruned = {name: prune(item) for name, item in value.items()}
        return {name: item for name, item in pruned.items() if item not in ({}, [])}
    if isinstance(value, list):
        return [item for item in map(prune, value) if item not in ({}, [])]
    return value

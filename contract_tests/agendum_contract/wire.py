"""Reads request bodies back, without the client's encoder.

An encoder that is checked by its own twin is not checked.
"""

import json
import re
from typing import Any
from urllib.parse import unquote

import qs_codec

from agendum_contract.document import JSON, MULTIPART, Operation, resolve, validator

_INTEGER = re.compile(r"[+-]?[0-9]+")
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")
# What a name in a part cannot hold as it is; other percent signs stand for themselves.
_NAME_ESCAPE = re.compile("%(22|0D|0A)")
_SWITCHES = {"1": True, "true": True, "0": False, "false": False}
# Python reads no integer of more than 4300 digits from a text.
_LONGEST = 4_000
_LIMITS = qs_codec.DecodeOptions(depth=64, list_limit=100_000, parameter_limit=100_000)


def decode_form(body: bytes) -> dict[str, Any]:
    """Decode a form body with nested keys; every value is a string."""
    decoded: dict[str, Any] = qs_codec.decode(body.decode("ascii"), _LIMITS)
    return decoded


def decode_multipart(content_type: str, body: bytes) -> dict[str, Any]:
    """Decode the parts of a form; every value is a text, and every name is literal.

    Raises:
        ValueError: The content type names no boundary, or a part has no name.
    """
    boundary = re.search(r'boundary="?([^";]+)', content_type)
    if boundary is None:
        raise ValueError(f"no boundary in {content_type!r}")
    found = {}
    for part in (b"\r\n" + body).split(b"\r\n--" + boundary[1].encode())[1:-1]:
        head, _, value = part.partition(b"\r\n\r\n")
        name = re.search(rb'name="([^"]*)"', head)
        if name is None:
            raise ValueError("a part has no name")
        found[_NAME_ESCAPE.sub(lambda match: unquote(match[0]), name[1].decode())] = value.decode()
    return found


def texts(value: Any) -> Any:
    """Turn the values of a form into the texts that stand for them on the wire."""
    if isinstance(value, dict):
        return {name: texts(item) for name, item in value.items()}
    if isinstance(value, list):
        return [texts(item) for item in value]
    if value is None:
        return ""
    return str(int(value) if isinstance(value, bool) else value)


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
    return _read(value, schema.get("type", ())) if isinstance(value, str) else value


def _read(text: str, types: str | list[str]) -> Any:
    kinds = {types} if isinstance(types, str) else set(types)
    if "integer" in kinds and _INTEGER.fullmatch(text) and len(text) < _LONGEST:
        return int(text)
    if "number" in kinds and _NUMBER.fullmatch(text) and len(text) < _LONGEST:
        return float(text)
    if "boolean" in kinds:
        return _SWITCHES.get(text, text)
    return text


def _coerce_any(value: Any, schemas: list[Any]) -> Any:
    for schema in schemas:
        candidate = coerce(value, schema)
        if validator(schema).is_valid(candidate):
            return candidate
    return value


def read_texts(operation: Operation, body: bytes, content_type: str = "") -> dict[str, Any]:
    """Return the texts of a form of either kind.

    Raises:
        ValueError: It is not what its media type says.
    """
    return decode_multipart(content_type, body) if operation.media_type == MULTIPART else decode_form(body)


def read_body(operation: Operation, body: bytes, content_type: str = "") -> Any:
    """Return the body of a request as a server would understand it.

    Raises:
        ValueError: It is not what its media type says.
    """
    if operation.is_form:
        return coerce(read_texts(operation, body, content_type), operation.request_schema)
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

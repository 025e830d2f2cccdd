"""The smallest value that a schema of the document allows."""

from typing import Any

from agendum_contract.document import resolve

_EMPTY: dict[str, Any] = {
    "string": "x",
    "integer": 1,
    "number": 1.5,
    "boolean": True,
    "array": [],
    "object": {},
    "null": None,
}


def instance(schema: Any) -> Any:
    """Return a small value that is valid; an object has the properties that are required.

    Patterns and lengths are met by the examples of the document.
    """
    schema = resolve(schema)
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema:
            return instance(schema[keyword][0])
    properties, required = _object(schema)
    if properties or required:
        return {name: instance(properties[name]) for name in required}
    for keyword in ("enum", "examples"):
        if schema.get(keyword):
            return schema[keyword][0]
    return schema["const"] if "const" in schema else _plain(schema)


def _plain(schema: dict[str, Any]) -> Any:
    kinds = schema.get("type", "object")
    kind = kinds if isinstance(kinds, str) else kinds[0]
    if kind == "array" and schema.get("minItems"):
        return [instance(schema["items"])] * schema["minItems"]
    if kind == "string" and schema.get("minLength", 0) > 1:
        return "x" * schema["minLength"]
    return _EMPTY[kind]


def _object(schema: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Return the properties of an object and the required ones, those of its parts included."""
    properties, required = dict(schema.get("properties", {})), list(schema.get("required", []))
    for part in map(resolve, schema.get("allOf", [])):
        inner, names = _object(part)
        properties |= inner
        required += names
    return properties, list(dict.fromkeys(required))

"""The fields of a JSON schema of the document, as rows of a table."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from agendum_contract.document import resolve

_SHOWN_VALUES = 12


class Field(NamedTuple):
    """One field of an object.

    Attributes:
        name: Its name in the JSON or in the form.
        words: Its type in words.
        is_required: Whether it has to be there.
        meaning: What the document says of it.
    """

    name: str
    words: str
    is_required: bool
    meaning: str


def fields(schema: Mapping[str, Any]) -> list[Field]:
    """Return the fields of an object, or of the objects of a list, in the order of the document."""
    found: dict[str, Field] = {}
    for part in _parts(schema):
        required = part.get("required", ())
        for name, node in (part.get("properties") or {}).items():
            is_required = name in required or (name in found and found[name].is_required)
            found[name] = Field(name, words(node), is_required, _meaning(node))
        for pattern, node in (part.get("patternProperties") or {}).items():
            found[pattern] = Field(pattern, words(node), False, _meaning(node))
    return list(found.values())


def _parts(schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    schema = resolve(schema)
    if "items" in schema:
        yield from _parts(schema["items"])
    for keyword in ("allOf", "anyOf", "oneOf"):
        for each in schema.get(keyword, ()):
            yield from _parts(each)
    yield schema


def _meaning(node: Mapping[str, Any]) -> str:
    meaning: str = node.get("description") or resolve(node).get("description", "")
    return meaning


def words(schema: Mapping[str, Any]) -> str:
    """Return the type of a value in words, such as ``integer or null`` or ``list of objects``."""
    schema = resolve(schema)
    if "const" in schema:
        return f"`{_value(schema['const'])}`"
    if "enum" in schema:
        values = [f"`{_value(each)}`" for each in schema["enum"]]
        return ", ".join([*values[:_SHOWN_VALUES], *(["..."] if len(values) > _SHOWN_VALUES else [])])
    for keyword in ("anyOf", "oneOf", "allOf"):
        if keyword in schema:
            return _joined(words(each) for each in schema[keyword])
    kinds = schema.get("type", "any")
    return _joined(_word(kind, schema) for kind in ([kinds] if isinstance(kinds, str) else kinds))


def _word(kind: str, schema: Mapping[str, Any]) -> str:
    if kind == "array":
        items = words(schema["items"]) if "items" in schema else "any"
        return f"list of {items}"
    if kind == "string" and "format" in schema:
        return f"string ({schema['format']})"
    return kind


def _joined(parts: Iterator[str]) -> str:
    return " or ".join(dict.fromkeys(parts))


def _value(value: Any) -> str:
    return value if isinstance(value, str) and value else json.dumps(value)

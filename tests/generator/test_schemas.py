"""Tests of generator/rewrite/schemas.py."""

import re
from typing import Any

import pytest

from rewrite.schemas import Document
from rewrite.source import RewriteError

MODELS = "#/components/schemas/"
BOAT = {"$ref": f"{MODELS}Boat"}


def document_of(schema: Any, **components: Any) -> Document:
    """Return a document with a schema."""
    return Document({"components": {"schemas": {"Boat": schema, **components}}, "paths": {}})


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ({"type": "integer"}, "an integer"),
        ({"type": ["null", "string", "boolean", "number"]}, "a boolean, a number, a string or null"),
        ({"type": "array"}, "an array"),
        ({"enum": ["a", 1, None]}, '"a", 1 or null'),
        ({"const": 0}, "0"),
        ({"oneOf": [{"type": "string", "format": "date"}, {"const": ""}]}, 'a date or ""'),
        ({"type": "string", "format": "uri", "maxLength": 5}, "a string"),
        ({"type": ["object", "null"], "properties": {}}, "an object or null"),
    ],
)
def test_words(schema, words):
    """A user would be told that something else was expected."""
    assert words == document_of(schema).shape(BOAT, "x").words()


@pytest.mark.parametrize(
    ("schema", "problem"),
    [
        ({"not": {}}, "Boat: no reader can be made for not"),
        (False, "Boat: no reader can be made for not"),
        (
            {"type": "array", "contains": {}, "uniqueItems": True},
            "Boat: no reader can be made for contains, uniqueItems",
        ),
        ({"anyOf": [{"type": "object"}, {"type": "object"}]}, "Boat: readers cannot tell its alternatives apart"),
        ({"anyOf": [{"type": "array"}, {"type": "array"}]}, "Boat: readers cannot tell its alternatives apart"),
        (
            {"anyOf": [{"type": "string"}, {"type": "string", "format": "date"}]},
            "Boat: readers cannot tell its alternatives apart",
        ),
        ({"enum": [True]}, "Boat: readers know strings, integers and null as fixed values"),
    ],
)
def test_schema_without_a_reader(schema, problem):
    """A word of a schema would be passed over, and what it forbids would be called right."""
    with pytest.raises(RewriteError, match=f"^openapi.yaml: {re.escape(problem)}$"):
        document_of(schema).shape(BOAT, "x")


@pytest.mark.parametrize(
    ("schema", "problem"),
    [
        ({"type": "object", "dependentRequired": {}}, "no reader can be made for dependentRequired"),
        (
            {"type": "object", "patternProperties": {"^a": {"type": "string"}}},
            "readers know patterns of properties of any value only",
        ),
    ],
)
def test_object_without_a_reader(schema, problem):
    """A word of an object's schema would be passed over."""
    with pytest.raises(RewriteError, match=problem):
        document_of(schema).fields(BOAT, "Boat")


def test_fields_of_parts():
    """A part of a record would not be read, or not be required."""
    named = {"properties": {"id": {"type": "integer"}}, "additionalProperties": True}
    patterns = {"patternProperties": {"^c_": {}}, "required": ["id"]}
    fields = document_of({"allOf": [{"$ref": f"{MODELS}Named"}, patterns]}, Named=named).fields(BOAT, "Boat")
    assert ({"id": {"type": "integer"}}, {"id"}, True, "^c_") == (
        fields.properties,
        fields.required,
        fields.others,
        fields.pattern,
    )


@pytest.mark.parametrize(
    ("schema", "others"),
    [
        ({"type": "object"}, True),
        ({"type": "object", "properties": {"id": {}}}, False),
        ({"type": "object", "additionalProperties": False}, False),
        (True, True),
    ],
)
def test_objects_that_are_open(schema, others):
    """An object of which nothing is known would be full of oddities, or a known one would have none."""
    assert others == document_of(schema).fields(BOAT, "Boat").others

"""Tests of schemas as tables."""

import pytest

from agendum_proofread.schema import Document, spell
from agendum_proofread.shape import Shape

DOCUMENT = Document(
    {
        "components": {
            "schemas": {
                "Boat": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
                "a/b": {"type": "integer"},
                "Loop": {"$ref": "#/components/schemas/Loop"},
            }
        }
    }
)
BOAT = {"$ref": "#/components/schemas/Boat"}


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        (BOAT, "object"),
        ({"$ref": "#/components/schemas/a~1b"}, "integer"),
        ({"type": ["string", "null"], "format": "date"}, "string<date> | null"),
        ({"type": "string", "nullable": True}, "string | null"),
        ({"type": "array", "items": {"type": "string", "format": "uri"}}, "string[]<uri>"),
        ({"type": "array"}, "array"),
        (
            {"anyOf": [{"type": "integer"}, {"oneOf": [{"type": "string"}, {"type": "null"}]}]},
            "integer | string | null",
        ),
        ({"allOf": [BOAT, {"required": ["x"]}]}, "object"),
        ({"allOf": [{"type": ["string", "null"], "format": "date"}]}, "string<date> | null"),
        ({"properties": {}}, "object"),
    ],
)
def test_shape(schema, text):
    """The type of a schema would be named wrongly on the side of the document."""
    assert text == str(DOCUMENT.shape(schema))


def test_shape_of_nothing():
    """A schema that allows everything would be taken for one of a type."""
    assert Shape(frozenset()) == DOCUMENT.shape({})


def test_circle_is_refused():
    """A document that refers in a circle would hang the command."""
    with pytest.raises(ValueError, match="circle"):
        DOCUMENT.shape({"$ref": "#/components/schemas/Loop"})


@pytest.mark.parametrize(
    ("schema", "options"),
    [
        ({"enum": [0, 1]}, ("0", "1")),
        ({"enum": ["a", None]}, ("a",)),
        ({"type": "array", "items": {"enum": ["a"]}}, ("a",)),
        ({"anyOf": [{"enum": ["a"]}, {"enum": ["a", "b"]}]}, ("a", "b")),
        ({"allOf": [{"enum": ["a"]}]}, ("a",)),
        ({"type": "string"}, None),
    ],
)
def test_options(schema, options):
    """A list of values would be overlooked, or values counted twice."""
    assert options == DOCUMENT.options(schema)


def test_properties_of_several_branches():
    """A property would be called required where one branch does without it."""
    other = {"type": "object", "properties": {"name": {"type": "string"}, "draft": {"type": "number"}}}
    found = DOCUMENT.properties({"anyOf": [BOAT, other]})
    assert {"name": False, "draft": False} == {name: prop.required for name, prop in found.items()}
    assert {"name": True} == {name: prop.required for name, prop in DOCUMENT.properties(BOAT).items()}


def test_properties_of_a_list_and_of_parts():
    """What is within a list, or in the parts of a schema, would be lost."""
    whole = {"allOf": [BOAT, {"required": ["draft"]}], "properties": {"draft": {"type": "number"}}}
    found = DOCUMENT.properties({"type": "array", "items": whole})
    assert {"name": True, "draft": True} == {name: prop.required for name, prop in found.items()}


def test_examples_come_from_property_and_record():
    """An example that the document has would be reported as new, or listed twice."""
    schema = {
        "type": "object",
        "properties": {"b": {"type": "string", "examples": ["x"]}, "a": {"type": "integer", "example": 1}},
        "examples": [{"a": 1, "b": "y"}],
    }
    found = DOCUMENT.properties(schema)
    assert [("a", (1,)), ("b", ("x", "y"))] == [(name, prop.examples) for name, prop in found.items()]


@pytest.mark.parametrize(
    ("schema", "open_map"),
    [({"type": "object", "additionalProperties": True}, True), (BOAT, False), ({"type": "string"}, False)],
)
def test_is_map(schema, open_map):
    """The keys of a map would be reported as fields, or unknown fields passed over."""
    assert open_map == DOCUMENT.is_map(schema)


@pytest.mark.parametrize(("value", "text"), [(True, "true"), (1, "1"), ("a", "a")])
def test_spell(value, text):
    """A value of an enum would be written as no page does."""
    assert text == spell(value)

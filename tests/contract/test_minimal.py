import pytest

from agendum_contract import document
from agendum_contract.minimal import instance

OPERATIONS = document.operations()


@pytest.mark.parametrize("name", [name for name, each in OPERATIONS.items() if each.media_type is not None])
def test_bodies_are_valid(name):
    """Every server would refuse the small calls, and nothing that rests on them would be tested."""
    schema = OPERATIONS[name].request_schema
    assert [] == [error.message for error in document.validator(schema).iter_errors(instance(schema))]


@pytest.mark.parametrize("name", OPERATIONS)
def test_answers_are_valid(name):
    """The client would be blamed for not understanding the suite's own answers."""
    schema = OPERATIONS[name].success_schema
    assert [] == [error.message for error in document.validator(schema).iter_errors(instance(schema))]


@pytest.mark.parametrize("name", OPERATIONS)
def test_parameters_are_valid(name):
    """A call would be refused for its parameters."""
    schemas = [each["schema"] for each in OPERATIONS[name].parameters.values() if each.get("required")]
    assert [] == [schema for schema in schemas if not document.validator(schema).is_valid(instance(schema))]


STRING, INTEGER = {"type": "string"}, {"type": "integer"}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (STRING, "x"),
        ({"type": "string", "minLength": 1}, "x"),
        ({"type": "string", "minLength": 6}, "xxxxxx"),
        ({"type": "string", "examples": ["10:00:00"], "pattern": ":"}, "10:00:00"),
        ({"enum": ["a", "b"]}, "a"),
        ({"const": 0}, 0),
        (INTEGER, 1),
        ({"type": "number"}, 1.5),
        ({"type": "boolean"}, True),
        ({"type": "null"}, None),
        ({"type": ["integer", "null"]}, 1),
        ({"type": "array", "items": STRING}, []),
        ({"type": "array", "items": STRING, "minItems": 2}, ["x", "x"]),
        ({}, {}),
        ({"type": "object", "properties": {"a": STRING}}, {}),
        ({"properties": {"a": STRING, "b": INTEGER}, "required": ["b"]}, {"b": 1}),
        ({"properties": {"a": STRING}, "examples": [{"a": "whole"}]}, {}),
        ({"anyOf": [INTEGER, STRING]}, 1),
        ({"oneOf": [STRING, INTEGER]}, "x"),
        (
            {
                "allOf": [
                    {"properties": {"a": STRING}, "required": ["a"]},
                    {"allOf": [{"properties": {"b": INTEGER}, "required": ["a", "b"]}]},
                ],
                "properties": {"c": {"type": "null"}},
                "required": ["c"],
            },
            {"c": None, "a": "x", "b": 1},
        ),
        ({"$ref": "#/components/schemas/SwoogoFlag"}, 0),
    ],
)
def test_instance(schema, expected):
    """A value would not be the smallest, or not be valid."""
    assert expected == instance(schema)
    assert document.validator(schema).is_valid(instance(schema))

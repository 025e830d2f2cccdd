import pytest

from agendum_contract import document
from agendum_contract.distinct import instance

OPERATIONS = document.operations()


@pytest.mark.parametrize("name", OPERATIONS)
def test_answers_are_valid(name):
    """The client would be blamed for not understanding the suite's own answers."""
    schema = OPERATIONS[name].success_schema
    assert [] == [error.message for error in document.validator(schema).iter_errors(instance(schema))]


STRING, INTEGER = {"type": "string"}, {"type": "integer"}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (STRING, "x 1"),
        ({"type": "string", "pattern": "^[0-9]+$"}, "1"),
        ({"type": "string", "pattern": ":", "examples": ["10:00:00"]}, "10:00:00"),
        ({"type": "string", "format": "email", "examples": ["a@b.c"]}, "a@b.c"),
        ({"type": "string", "examples": ["not taken"]}, "x 1"),
        ({"type": "string", "format": "date"}, "2016-01-02"),
        ({"type": "string", "format": "time-local", "pattern": ":"}, "01:00:00"),
        ({"type": "string", "format": "date-time-local"}, "2016-01-02 01:00:00"),
        ({"type": "string", "enum": ["a", "b"]}, "b"),
        ({"type": "integer", "const": 7}, 7),
        (INTEGER, 2),
        ({"type": "integer", "maximum": 1}, 1),
        ({"type": ["number", "null"]}, 1.5),
        ({"type": "boolean"}, False),
        ({"type": "null"}, None),
        ({"type": "array", "items": INTEGER}, [2]),
        ({"type": "array", "items": INTEGER, "maxItems": 0}, []),
        ({"anyOf": [STRING, INTEGER]}, "x 1"),
        ({"oneOf": [INTEGER, STRING]}, 2),
        ({"allOf": [{"properties": {"a": STRING}}, {"properties": {"b": STRING}}]}, {"a": "a 1", "b": "b 2"}),
        ({"properties": {"a": INTEGER, "b": INTEGER}}, {"a": 2, "b": 3}),
        ({"type": "object"}, {}),
        ({"type": "object", "examples": [{"c_1": "x"}], "additionalProperties": STRING}, {"c_1": "x"}),
        ({"type": "object", "additionalProperties": STRING}, {"1": "x 1"}),
    ],
)
def test_values(schema, expected):
    """Two properties would have the same value, and a client that mixes them up would pass."""
    assert expected == instance(schema)


def test_what_is_nested_deep_is_small():
    """A schema that refers to itself would have no end."""
    inner = {"type": "object", "required": ["b"], "properties": {"a": INTEGER, "b": INTEGER}}
    schema = {"properties": {"x": {"properties": {"x": {"properties": {"x": {"properties": {"x": inner}}}}}}}}
    assert {"x": {"x": {"x": {"x": {"b": 2}}}}} == instance(schema)

import pytest

from agendum_emulator import phpform, validation
from agendum_emulator.spec import Operation, Spec

SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "required": ["name"],
    "properties": {
        "name": {"type": "string", "minLength": 1},
        "count": {"$ref": "#/components/schemas/Count"},
        "size": {"enum": ["s", "m"]},
        "day": {"type": "string", "format": "date"},
        "code": {"type": "string", "pattern": "^x$"},
        "list": {"type": "array", "minItems": 1, "items": {"$ref": "#/components/schemas/Count"}},
        "either": {"type": ["integer", "null"]},
        "on": {"type": "boolean"},
        "map": {
            "type": "object",
            "propertyNames": {"pattern": "^c_[0-9]+$"},
            "properties": {"c_0": {"type": "integer"}},
            "additionalProperties": {
                "anyOf": [
                    {"type": "string"},
                    {
                        "type": "array",
                        "items": {"type": "object", "properties": {"id": {"$ref": "#/components/schemas/Count"}}},
                    },
                ]
            },
        },
    },
}
COMPONENTS = {
    "schemas": {
        "Body": {"$ref": "#/components/schemas/Inner"},
        "Inner": SCHEMA,
        "Count": {"type": "integer", "minimum": 0, "maximum": 9},
    }
}


@pytest.fixture(scope="module")
def schema():
    """The schema above, behind two references."""
    operation = Operation("write", "POST", "/", "application/json", {"$ref": "#/components/schemas/Body"})
    return validation.RequestSchema(Spec({"write": operation}, COMPONENTS), operation)


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (b"name=5&count=5", {"name": "5", "count": 5}),
        (b"count=-5", {"count": -5}),
        (b"count=%2B05", {"count": 5}),
        (b"count=5x", {"count": "5x"}),
        (b"count=", {"count": ""}),
        (b"count= 5", {"count": " 5"}),
        (b"count=1.0", {"count": "1.0"}),
        (b"count=" + "\N{ARABIC-INDIC DIGIT FIVE}".encode(), {"count": "\N{ARABIC-INDIC DIGIT FIVE}"}),
        (b"count=" + b"9" * 5000, {"count": "9" * 5000}),
        (b"count[]=5", {"count": {"0": "5"}}),
        (b"unknown=5", {}),
        (b"list[]=1&list[]=x", {"list": [1, "x"]}),
        (b"list[7]=1&list[3]=2", {"list": [1, 2]}),
        (b"list[a]=1", {"list": {"a": "1"}}),
        (b"list=1", {"list": "1"}),
        (b"map[c_1]=5&map[c_2][0][id]=5", {"map": {"c_1": "5", "c_2": [{"id": 5}]}}),
        (b"map[c_1][x]=5", {"map": {"c_1": {"x": "5"}}}),
        (b"map[c_0]=5", {"map": {"c_0": 5}}),
        (b"map=5", {"map": "5"}),
    ],
)
def test_form_values_get_the_types_of_the_schema(schema, form, expected):
    """A form knows only strings; what does not look like its type stays one, and is refused later."""
    assert expected == schema.from_form(phpform.parse(form))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"name": "x", "count": 5}, []),
        ({}, ["name is required"]),
        ({"name": ""}, ["name must not be shorter than 1"]),
        ({"name": "x", "other": 1, "more": 1}, ["more is not a known field", "other is not a known field"]),
        ({"name": 1}, ["name must be a string"]),
        ({"name": "x", "count": True}, ["count must be an integer"]),
        ({"name": "x", "count": 10}, ["count must be at most 9"]),
        ({"name": "x", "count": -1}, ["count must be at least 0"]),
        ({"name": "x", "count": 10**100}, ["count must be at most 9"]),
        ({"name": "x", "size": "l"}, ["size must be one of: s, m"]),
        ({"name": "x", "day": "2026-02-30"}, ["day is not a valid date"]),
        ({"name": "x", "code": "x\n"}, ["code must match ^x$"]),
        ({"name": "x", "list": []}, ["list must not have fewer items than 1"]),
        ({"name": "x", "list": [1, "a"]}, ["list[1] must be an integer"]),
        ({"name": "x", "either": "a"}, ["either must be an integer or null"]),
        ({"name": "x", "on": 1}, ["on must be true or false"]),
        ({"name": "x", "map": {"d": "1"}}, ["map has a key that is not allowed"]),
        ({"name": "x", "map": {"c_1": 1}}, ["map.c_1 has a value that is not allowed"]),
        ([], ["the value must be an object"]),
    ],
)
def test_problems_say_what_is_wrong_where(schema, body, expected):
    """The messages are all that a user gets."""
    assert expected == [str(problem) for problem in schema.problems(body)]


def test_problem_knows_its_top_level_field():
    """Swoogo names the field, however deep the problem is."""
    problem = validation.Problem(("resource", 0, "title"), "is required")
    assert ("resource", "resource[0].title", "") == (problem.field, problem.place, validation.Problem((), "x").field)


def test_unknown_fields_are_left_out(schema):
    """Swoogo ignores them."""
    assert {"name": 1} == schema.only_known({"name": 1, "other": 2})

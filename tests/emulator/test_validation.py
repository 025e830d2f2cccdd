import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
        "price": {"type": "number"},
        "choice": {"type": ["integer", "string"], "pattern": "^[0-9]*$"},
        "any": {"type": ["number", "boolean", "null"]},
        "many": {"type": ["array", "string"], "items": {"type": "integer"}},
        "open": {"type": "object", "additionalProperties": True},
        "union": {"anyOf": [{"type": "integer"}, {"type": "boolean"}, {"type": "array", "items": {"type": "integer"}}]},
        "fixed": {"anyOf": [{"enum": [1, 2]}, {"type": "null"}]},
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
        (b"on=1", {"on": True}),
        (b"on=TRUE", {"on": True}),
        (b"on=0", {"on": False}),
        (b"on=False", {"on": False}),
        (b"on=yes", {"on": "yes"}),
        (b"on=", {"on": ""}),
        (b"price=5", {"price": 5.0}),
        (b"price=-5.25", {"price": -5.25}),
        (b"price=%2B0.5", {"price": 0.5}),
        (b"price=5.", {"price": "5."}),
        (b"price=.5", {"price": ".5"}),
        (b"price=1e5", {"price": "1e5"}),
        (b"price=inf", {"price": "inf"}),
        (b"price=" + b"9" * 101, {"price": "9" * 101}),
        (b"choice=149", {"choice": 149}),
        (b"choice=", {"choice": ""}),
        (b"choice=x", {"choice": "x"}),
        (b"any=1", {"any": 1.0}),
        (b"any=true", {"any": True}),
        (b"any=", {"any": ""}),
        (b"many=1", {"many": "1"}),
        (b"many[]=1", {"many": [1]}),
        (b"many[a]=1", {"many": {"a": "1"}}),
        (b"open[a]=1&open[b][c]=2", {"open": {"a": "1", "b": {"c": "2"}}}),
        (b"union=5", {"union": 5}),
        (b"union=true", {"union": True}),
        (b"union[]=5", {"union": [5]}),
        (b"union=x", {"union": "x"}),
        (b"union[a]=5", {"union": {"a": "5"}}),
        (b"fixed=1", {"fixed": "1"}),
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
        ({"name": "x", "price": "5"}, ["price must be a number"]),
        ({"name": "x", "price": True}, ["price must be a number"]),
        ({"name": "x", "choice": "x"}, ["choice must match ^[0-9]*$"]),
        ({"name": "x", "choice": None}, ["choice must be a string or an integer"]),
        ({"name": "x", "any": "x"}, ["any must be a number or null or true or false"]),
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


def test_schemas_may_refer_to_themselves():
    """Folders within folders would otherwise be followed for ever."""
    folder = {"type": "object", "properties": {"inner": {"$ref": "#/components/schemas/Folder"}, "n": {"enum": [1]}}}
    operation = Operation("write", "POST", "/", "application/json", {"$ref": "#/components/schemas/Folder"})
    schema = validation.RequestSchema(Spec({"write": operation}, {"schemas": {"Folder": folder}}), operation)
    assert ["inner.inner.n must be one of: 1"] == [
        str(each) for each in schema.problems({"inner": {"inner": {"n": 2}}})
    ]


def test_unknown_fields_are_left_out(schema):
    """Swoogo ignores them."""
    assert {"name": 1} == schema.only_known({"name": 1, "other": 2})


KINDS = ("integer", "number", "boolean", "null", "string")
TEXTS = st.one_of(
    st.text(max_size=6),
    st.integers().map(str),
    st.floats().map(str),
    st.decimals(allow_nan=False, allow_infinity=False).map("{:f}".format),
    st.sampled_from(["true", "0", "1", "", "9" * 5000]),
)


@given(TEXTS, st.sets(st.sampled_from(KINDS), min_size=1))
def test_form_value_of_a_union_has_one_of_its_types(text, kinds):
    """What can be read as a number or a switch is; a text stays one, fits where texts do, and is refused elsewhere."""
    root = {"type": "object", "properties": {"value": {"type": sorted(kinds)}}}
    operation = Operation("write", "POST", "/", "application/x-www-form-urlencoded", root)
    schema = validation.RequestSchema(Spec({"write": operation}, {}), operation)
    form = phpform.PhpArray()
    phpform.assign(form, "value", text)
    value = schema.from_form(form)["value"]
    assert isinstance(value, str) or math.isfinite(value)
    assert value == text if isinstance(value, str) else value == {"true": 1, "false": 0}.get(text.lower(), value)
    assert bool(schema.problems({"value": value})) == (isinstance(value, str) and "string" not in kinds)

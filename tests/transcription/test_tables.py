"""Tests of tables."""

import pytest

from agendum_proofread.page import Field
from agendum_proofread.schema import Document, Property
from agendum_proofread.shape import Shape
from agendum_proofread.tables import Comparison

COMPARISON = Comparison("moor", "request", Document({}), 3)
CREW = {
    "type": "array",
    "items": {"type": "object", "properties": {"name": {"type": "string"}, "age": {"type": "integer"}}},
}
TABLE = {
    "crew": Property("crew", CREW, required=False, line=7),
    "flag": Property(
        "flag", {"type": ["string", "null"], "enum": ["red", "blue"]}, required=True, line=8, examples=("red",)
    ),
}


def lines(rows):
    """Show differences in short."""
    return [(row.field, row.aspect, row.page, row.spec, row.line) for row in rows]


def flag(kind="string | null", *, required=True, options=("red", "blue"), **more):
    """A row that is as the document has it, but for what is given."""
    return Field("flag", Shape.parse(kind), required, options, **more)


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        (flag(), []),
        (flag("integer | null"), [("flag", "type", "integer", "string", 8)]),
        (flag("string<uri> | null"), [("flag", "format", "uri", "no format", 8)]),
        (flag("string"), [("flag", "nullable", "no null", "null", 8)]),
        (flag(required=False), [("flag", "required", "optional", "required", 8)]),
        (flag(options=("blue", "red")), []),
        (flag(options=None), [("flag", "enum", "any value", "red, blue", 8)]),
        (flag(example="red"), []),
        (flag(example="blue"), [("flag", "example", '"blue"', '"red"', 8)]),
        (Field("crew", Shape.parse("array")), []),
        (Field("crew", Shape.parse("string[]")), [("crew", "type", "string[]", "object[]", 7)]),
        (Field("mast", Shape.parse("string"), required=True), [("mast", "missing", "string, required", "absent", 3)]),
        (Field("", example=1), []),
    ],
)
def test_rows(field, expected):
    """A change of a row would pass unseen, or be reported though it says the same."""
    assert expected == lines(COMPARISON.rows([field], TABLE))


def test_rows_within_rows():
    """What a page shows within a field would not be compared."""
    children = (Field("name", Shape.parse("integer")), Field("rank", Shape.parse("string")))
    expected = [
        ("crew.name", "type", "integer", "string", 3),
        ("crew.rank", "missing", "string", "absent", 3),
        ("crew.age", "extra", "absent", "integer", 3),
    ]
    assert expected == lines(COMPARISON.rows([Field("crew", Shape.parse("object[]"), children=children)], TABLE))


@pytest.mark.parametrize(
    ("fields", "shown", "page"),
    [
        ([], {}, "absent"),
        ([], {"flag": "red"}, "in the example only"),
        ([Field("", example="red")], {"flag": "red"}, "a row without a name"),
    ],
)
def test_left_over(fields, shown, page):
    """A field that the page lost would pass unseen."""
    table = {"flag": TABLE["flag"]}
    assert [("flag", "extra", page, "string | null, required", 8)] == lines(COMPARISON.left_over(fields, table, shown))


def test_examples():
    """A field that stands in a printed body only, or a row without a name, would pass unseen."""
    rows = [Field("", example="x"), Field("", example=5), Field("crew")]
    expected = [
        ("mast", "missing", "in the example only, 5", "absent", 3),
        ("?", "missing", 'a row without a name, example "x"', "absent", 3),
    ]
    assert expected == lines(COMPARISON.examples(rows, TABLE, {"mast": 5, "crew": []}))


def test_unnamed():
    """A change of a page without names would pass unseen."""
    table = {name: Property(name, {"type": kind}, False, 9, (1,)) for name, kind in (("a", "string"), ("b", "integer"))}
    rows = [Field("", None, None, None, 1), Field("", None, None, None, 1), Field("", None, None, ("x",), {})]
    expected = [
        ("a", "type", "the example 1", "string", 9),
        ("?", "missing", "a row with the example {}", "absent", 3),
    ]
    assert expected == lines(COMPARISON.unnamed(rows, table))
    assert [("b", "extra", "no row for it", "integer", 9)] == lines(COMPARISON.unnamed(rows[:0], {"b": table["b"]}))

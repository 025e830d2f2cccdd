"""Tests of rows whose nesting the page does not show."""

import pytest

from agendum_proofread.nesting import arranged, guesses, nest
from agendum_proofread.page import Field, Page
from agendum_proofread.schema import Document
from agendum_proofread.shape import Shape

DOCUMENT = Document({})
TABLE = DOCUMENT.properties(
    {
        "properties": {
            "id": {"type": "integer"},
            "crew": {
                "type": "array",
                "items": {
                    "properties": {
                        "id": {"type": "string"},
                        "papers": {"properties": {"number": {"type": "integer"}, "note": {"type": "string"}}},
                    }
                },
            },
            "note": {"type": "string"},
        }
    }
)


def rows(text):
    """Make rows of `name type`, told apart by commas."""
    return [Field(name, Shape.parse(kind)) for name, kind in (row.split() for row in text.split(", "))]


def show(fields):
    """Show names, and in brackets what is within them."""
    return " ".join(f"{field.name}[{show(field.children)}]" if field.children else field.name for field in fields)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("id integer, note string", "id note"),
        ("id integer, crew object[], id string, note string", "id crew[id] note"),
        (
            "crew object[], id string, papers object, number integer, note string, id integer",
            "crew[id papers[number note]] id",
        ),
        ("crew object[], papers object, note string, number integer, note string", "crew[papers[note number]] note"),
        # One note only: the body has it, or else both it and the papers would lack one.
        ("crew object[], papers object, number integer, note string", "crew[papers[number note]]"),
        ("id integer, crew object[], id string, papers object, note string", "id crew[id papers] note"),
        # The type tells which of two rows of one name is meant.
        ("crew object[], id integer, note string", "crew id note"),
        ("crew object[], note string, id integer", "crew note id"),
        # A name that is unknown stands where the rows before it do.
        ("crew object[], id string, rank string, note string", "crew[id rank] note"),
        ("boat object, id string, note string", "boat id note"),
        ("id integer, boat object, id string, note string", "id boat[id] note"),
        ("id integer, note string, note string", "id note note (again)"),
        ("crew object[]", "crew"),
    ],
)
def test_nest(text, shown):
    """A row would be compared with the property of another object, or two rows with one property."""
    assert shown == show(nest(rows(text), TABLE, DOCUMENT))


def test_what_the_page_shows_itself_stays():
    """The brackets of a list would be ignored, so that a field that left the list passed unseen."""
    crew = Field("crew", Shape.parse("object[]"), children=tuple(rows("papers object, number integer")))
    nested = nest([crew, *rows("id integer, note string")], TABLE, DOCUMENT)
    assert "crew[papers[number]] id note" == show(nested)
    assert ["crew.papers"] == list(guesses(nested))


def test_guesses():
    """What rests on a guess would be called faithful."""
    nested = nest(rows("id integer, crew object[], papers object, number integer"), TABLE, DOCUMENT)
    assert ["crew", "crew.papers"] == list(guesses(nested))


def test_parts_that_show_their_nesting():
    """Rows that the page puts beside each other would be put within each other."""
    fields = rows("crew object[], number integer")
    page = Page("docusaurus", tables={"request": fields, "response": fields}, flattened={"response"})
    assert [fields, []] == [arranged(page, part, TABLE, DOCUMENT) for part in ("request", "query")]
    assert "crew number" == show(arranged(page, "request", TABLE, DOCUMENT))
    assert "crew[number]" == show(arranged(page, "response", TABLE, DOCUMENT))


def test_many_rows_of_one_name():
    """A long page would keep the command busy for minutes."""
    fields = rows(", ".join(["crew object[], id string, papers object, note string"] * 60))
    assert 240 == sum(1 + len(list(_within(field))) for field in nest(fields, TABLE, DOCUMENT))


def _within(field):
    for child in field.children:
        yield child
        yield from _within(child)

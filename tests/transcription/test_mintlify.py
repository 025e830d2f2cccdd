"""Tests of the text of a Mintlify page."""

import pytest

from agendum_proofread.page import ABSENT, Field
from agendum_proofread.readers import mintlify
from agendum_proofread.shape import Shape


def table(text, part="request"):
    """Return the rows of the section that a text is."""
    return mintlify.read(["Body", *text.split("\n")]).tables[part]


def test_head(pages):
    """The call of the page would not be compared."""
    page = mintlify.read(pages["mintlify.txt"].split("\n"))
    assert ("POST", "/berths/{berth_id}/book", "POST", "bearer") == (
        page.method,
        page.path,
        page.sample_method,
        page.scheme,
    )
    assert [("sample call", "application/json"), ("body", "application/json")] == sorted(page.media_types)[::-1]
    assert (["Authorization"], ["201"], "Book a Berth") == (page.credentials, page.statuses, page.titles[-1])
    assert {"request": {"boat": "Grebe"}, "response": {"id": 7, "boat": "Grebe", "state": None}} == page.shown


@pytest.mark.parametrize("head", ["GET\n/boats", "GET /boats", "GET\n/\nboats"])
def test_path_in_one_piece(head):
    """A page that prints the path on one line would have none."""
    page = mintlify.read([*head.split("\n"), "List Boats", "", "Response", "", "id", "integer"])
    assert ("GET", "/boats", "List Boats") == (page.method, page.path, page.titles[-1])


def test_method_word_without_a_path():
    """A word of the navigation would be taken for the method."""
    page = mintlify.read(["GET", "List Boats", "POST", "/", "boats", "Response", "id", "integer"])
    assert ("POST", "/boats") == (page.method, page.path)


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("id\ninteger", Field("id", Shape.parse("integer"))),
        ("id\ninteger\nrequired\n\nWhat.", Field("id", Shape.parse("integer"), required=True)),
        ("id\ninteger\nnullable", Field("id", Shape.parse("integer | null"))),
        ("id\ninteger\ndefault:1\nrequired", Field("id", Shape.parse("integer"), required=True)),
        ("id\ninteger\nExample:\n\n7", Field("id", Shape.parse("integer"), example=7)),
        ("id\nstring\nExample:\n\nno JSON", Field("id", Shape.parse("string"), example="no JSON")),
        (
            "side\nstring\nAvailable options: port, starboard",
            Field("side", Shape.parse("string"), options=("port", "starboard")),
        ),
        ("\ntide\nmetres\n\nHow high.", Field("tide", Shape.parse("metres"))),
        ("date\ndate\n", Field("date", Shape.parse("date"))),
    ],
)
def test_row(text, field):
    """What a page says of a field would be misread."""
    assert [field] == table(text)


def test_row_without_a_name():
    """The example of a row that lost its name would be taken for that of the row before."""
    rows = table("id\ninteger\nExample:\n\n7\n\nExample:\n\n8\n\nname\nstring")
    assert [("id", 7), ("", 8), ("name", ABSENT)] == [(row.name, row.example) for row in rows]


def test_rows_within_rows():
    """What an opened row shows would be reported as fields of the body."""
    [crew, other] = table(
        "crew\nobject[]\n\ncrew.name\nstring\n\ncrew.boat\nobject\n\ncrew.boat.id\ninteger\n\na.b\nstring"
    )
    assert ("crew", ["name", "boat"], "a.b") == (crew.name, [row.name for row in crew.children], other.name)
    assert [["id"]] == [[row.name for row in child.children] for child in crew.children if child.children]
    assert ["name"] == [row.name for row in table("crew\nobject[]\n\ncrew[].name\nstring")[0].children]


def test_dates_after_rows_without_space():
    """A field that is called like a type would be lost."""
    assert ["a", "date", "time"] == [row.name for row in table("a\nstring\ndate\nstring<date>\ntime\nstring")]


@pytest.mark.parametrize("line", ["200", "200 - application/json", "application/json"])
def test_status(line):
    """The status and the type of the answer would not be compared."""
    page = mintlify.read(["Response", line, "object[]", "", "id", "integer"])
    assert (["200"] if line.startswith("2") else []) == page.statuses
    assert {"response": Shape.parse("object[]")} == page.roots


def test_no_rows():
    """A page of which nothing can be read would be called read."""
    assert None is mintlify.read(["Body", "Some text.", "Cookies", "session", "string"])
    assert None is mintlify.read(["Some text."])

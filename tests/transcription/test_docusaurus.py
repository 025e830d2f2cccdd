"""Tests of the text of a Docusaurus page."""

import pytest

from agendum_proofread.page import Field
from agendum_proofread.readers import docusaurus
from agendum_proofread.shape import Shape


def rows(text):
    """Return the rows of the request."""
    return docusaurus.read([*text.split("\n"), "Responses", "200", "id integer"]).tables["request"]


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("boat string", Field("boat", Shape.parse("string"))),
        ("boat string REQUIRED", Field("boat", Shape.parse("string"), required=True)),
        ("boat string required nullable", Field("boat", Shape.parse("string | null"), required=True)),
        ("boat int64", Field("boat", Shape.parse("int64"))),
        ("boat vessel REQUIRED", Field("boat", Shape.parse("vessel"), required=True)),
        ("boat vessel", Field("boat", Shape.parse("vessel"))),
        ("Boat-Id vessel REQUIRED", Field("Boat-Id", Shape.parse("vessel"), required=True)),
        ("boat string\n\nPossible values: [a, b]", Field("boat", Shape.parse("string"), options=("a", "b"))),
        ("boat integer\n\nExample: 3", Field("boat", Shape.parse("integer"), example=3)),
        ("boat string\n\nSimple ids", Field("boat", Shape.parse("string"))),
    ],
)
def test_row(text, field):
    """What a page says of a field would be misread."""
    assert [field] == rows(text)


def test_parts(pages):
    """A row would be compared with the wrong part."""
    text = pages["docusaurus.txt"].replace(
        "Request Body", "Path Parameters\n\nboat_id integer REQUIRED\n\nRequest Body"
    )
    page = docusaurus.read(text.split("\n"))
    assert {"path": 1, "request": 5, "response": 1, "error": 1} == {
        part: len(table) for part, table in page.tables.items()
    }
    roots = {"response": Shape.parse("object[]"), "error": Shape.parse("object")}
    assert (["200", "default"], roots) == (page.statuses, page.roots)
    assert ("POST", "/v4/boats", [("body", "application/json")]) == (page.method, page.path, page.media_types)


def test_sample_call():
    """The call that newer pages print would not be compared."""
    page = docusaurus.read(
        [
            "a string",
            "Responses",
            "200",
            "curl -L -X PUT 'https://api.harbor.test/v4/boats' \\",
            "-H 'Content-Type: text/csv'",
        ]
    )
    assert ("PUT", "https://api.harbor.test/v4/boats") == (page.sample_method, page.url)
    assert [("sample call", "text/csv")] == page.media_types


@pytest.mark.parametrize("lines", [["boat string"], ["Responses", "Nothing here."]])
def test_no_page(lines):
    """Prose would be taken for a page without fields."""
    assert None is docusaurus.read(lines)

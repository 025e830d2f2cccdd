"""Tests of whole pages."""

import pytest

from agendum_proofread import match, readers
from agendum_proofread.compare import compare, unchecked
from agendum_proofread.page import Field, NotUnderstood, Page
from agendum_proofread.shape import Shape


def places(spec, text):
    """Return what differs, in short."""
    page = readers.read(text.encode())
    return [f"{row.place} {row.aspect}" for row in compare(page, match.find(page, spec), spec)]


def test_styles_agree(harbor_spec, pages):
    """The same page saved in another way would give another result."""
    found = {name: places(harbor_spec, text) for name, text in pages.items()}
    book, register = ["response state nullable"], ["request boats extra"]
    assert {
        "mintlify.txt": book,
        "mintlify.html": book,
        "mintlify.md": book,
        "stripped.txt": [],
        "docusaurus.txt": register,
        "docusaurus.html": register,
    } == found


def test_repeated_statement_is_one_difference(harbor_spec, pages):
    """A page that says the same twice would count twice."""
    text = pages["mintlify.txt"].replace("application/json", "text/csv").replace("201 - text/csv", "")
    assert ["media type media type", "response state nullable"] == places(harbor_spec, text)


def test_type_of_a_body(harbor_spec, pages):
    """An answer that became a list would pass unseen."""
    for heading in ("object\n", ""):
        text = pages["docusaurus.txt"].replace("object[]\nid", f"{heading}id")
        assert ["request boats extra", "response (body) type"] == places(harbor_spec, text)


def test_prose(harbor_spec, pages):
    """Prose that contradicts the table would pass unseen."""
    sides, masts = "• side is an enum with values port | stern", "• mast is an enum with values a | b"
    prose = f"Required fields: boat, side.\n\n{sides}\n{masts}\n\n"
    expected = ["request boats extra", "request (body) required in prose", "request side enum in prose"]
    assert expected == places(harbor_spec, pages["docusaurus.txt"].replace("Request Body", prose + "Request Body"))


def test_prose_of_a_plain_field(harbor_spec, pages):
    """Values that the prose lists for a field that takes any would pass unseen."""
    prose = "• boat is an enum with values Grebe | Coot\n\nRequest Body"
    expected = ["request boats extra", "request boat enum in prose"]
    assert expected == places(harbor_spec, pages["docusaurus.txt"].replace("Request Body", prose))


@pytest.mark.parametrize("part", ["request", "response"])
def test_missing_part(harbor_spec, part):
    """A page that was cut would be called faithful, or different in each field."""
    other = {"request": "response", "response": "request"}[part]
    page = Page("mintlify", tables={other: [Field("boat", Shape.parse("string"))]})
    with pytest.raises(NotUnderstood, match=f"too little of book_berth could be read: no field of its {part}"):
        compare(page, harbor_spec.operations["book_berth"], harbor_spec)


def test_unchecked(harbor_spec, pages):
    """A page that shows less than the document would be called faithful without a word about it."""
    boats = Page("docusaurus", tables={"request": [Field("boats", Shape.parse("object[]"))]})
    found = unchecked(boats, harbor_spec.operations["register_boats"], harbor_spec)
    assert ["what an error looks like", "what is within request boats"] == list(found[-2:])
    page = readers.read(pages["stripped.txt"].encode())
    assert page.unchecked == unchecked(page, harbor_spec.operations["book_berth"], harbor_spec)

"""Tests of how the style of a page is found."""

import pytest

from agendum_proofread import readers
from agendum_proofread.page import NotUnderstood


def test_each_style_has_its_reader(pages):
    """A page would be read by the rules of another style."""
    styles = {name: readers.read(text.encode()).style for name, text in pages.items()}
    expected = {
        "mintlify.txt": "mintlify",
        "mintlify.html": "mintlify",
        "mintlify.md": "markdown",
        "stripped.txt": "stripped",
        "docusaurus.txt": "docusaurus",
        "docusaurus.html": "docusaurus",
    }
    assert expected == styles


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings(pages, encoding):
    """A page saved on Windows would be called binary."""
    assert "mintlify" == readers.read(pages["mintlify.txt"].replace("\n", "\r\n").encode(encoding)).style


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "the page is empty"),
        ("\ufeff\u200b \n".encode(), "the page is empty"),
        (b"\xff\xfa", "this is not text in UTF-8"),
        (b"a\x00b", "this is not text: it has control characters"),
        (b'{"message": "no"}', 'this is text without an operation, it starts with \'{"message": "no"}\''),
        (b"<html><body>No</body></html>", "this is an HTML page without an operation, it starts with 'No'"),
        (b"Body\n\nResponse\n", "this is text without an operation, it starts with 'Body'"),
    ],
)
def test_what_is_no_page(data, reason):
    """Something that is no page would be called faithful, or end in a traceback."""
    with pytest.raises(NotUnderstood) as caught:
        readers.read(data)
    assert reason == str(caught.value)


def test_richest_reader_wins(pages):
    """A heading that both styles have would hide the rest of the page."""
    text = pages["docusaurus.txt"].replace("Request Body\n", "Query Parameters\n\nlantern string\n\nRequest Body\n")
    page = readers.read(text.encode())
    assert ("docusaurus", 1, 5) == (page.style, len(page.tables["query"]), len(page.tables["request"]))


@pytest.mark.parametrize(("one", "other"), [("mintlify.txt", "mintlify.html"), ("docusaurus.txt", "docusaurus.html")])
def test_html_and_text_say_the_same(pages, one, other):
    """A page saved as HTML would be compared with less, or with something else."""
    text, markup = (readers.read(pages[name].encode()) for name in (one, other))

    def table(page):
        rows = [(part, row) for part, fields in page.tables.items() for row in fields]
        return [(part, row.name, row.shape, row.required, row.options) for part, row in rows]

    assert table(text) == table(markup)
    assert (text.method, text.path, text.statuses) == (markup.method, markup.path, markup.statuses)
    assert set(text.media_types) == set(markup.media_types)

"""Tests of what sentences say about fields."""

import pytest

from agendum_proofread.page import Page, clean
from agendum_proofread.readers import html
from agendum_proofread.readers.prose import read_prose


@pytest.mark.parametrize(
    ("lines", "required", "values"),
    [
        (["Books a berth. Required fields: boat, side, and nights. More."], ("boat", "side", "nights"), {}),
        (["Required properties for each boat:", "", "• boat", "• side", "", "The rest."], ("boat", "side"), {}),
        (
            ["• side is ENUM. Allowed values are:", "• port", "• star => The right.", "• x is a y"],
            (),
            {"side": ("port", "star")},
        ),
        (["• side is an enum field with supported values port | star. Default port."], (), {"side": ("port", "star")}),
        (["Required fields:", "- boat"], ("boat",), {}),
        (["The required fields are many."], (), {}),
    ],
)
def test_read_prose(lines, required, values):
    """A sentence that contradicts the table would pass unseen, or be made up."""
    page = Page("docusaurus")
    read_prose(lines, page)
    assert (required, values) == (page.required_in_prose, page.values_in_prose)


def test_lists_of_html():
    """A page saved as HTML would be compared without its lists, which stand in elements and have no bullets."""
    items = "<ul><li>boat</li><li><p>side => The left one.</p></li></ul>"
    text, within = html.read(f"<main><p>Required fields for each boat:</p>{items}<p>crew</p></main>")
    page = Page("docusaurus")
    read_prose(clean(text), page, within)
    assert ("boat", "side") == page.required_in_prose

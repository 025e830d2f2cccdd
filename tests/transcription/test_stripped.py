"""Tests of pages without names."""

import pytest

from agendum_proofread.page import ABSENT
from agendum_proofread.readers import stripped


def rows(text):
    """Return values and examples of the body that a text is."""
    page = stripped.read(["Body", *text.split("\n")])
    return [(row.options, row.example) for row in page.tables["request"]] if page else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What.\n1", [(None, 1)]),
        ('What.\n"a b"', [(None, "a b")]),
        ('port, star "port"', [(("port", "star"), "port")]),
        ("0, 1 1", [(("0", "1"), 1)]),
        ('{\n"a": [1]\n}', [(None, {"a": [1]})]),
        ("true", [(None, True)]),
        ('What "it" is.\n2', [(None, 2)]),
        ('Some words "x"\n2', [(None, 2)]),
        ('{"a":\n3', [(None, 3)]),
        ("What.", None),
    ],
)
def test_rows(text, expected):
    """A description would be taken for an example, or the other way around."""
    assert expected == rows(text)


def test_page(pages):
    """A part of the page, or what its prose requires, would be lost."""
    page = stripped.read(pages["stripped.txt"].split("\n"))
    assert {"request": 5, "response": 3} == {part: len(fields) for part, fields in page.tables.items()}
    assert (("boat",), stripped.UNCHECKED) == (page.required_in_prose, page.unchecked)
    assert ABSENT not in [row.example for row in page.tables["request"]]


def test_heading_after_an_example():
    """A heading that the last example swallowed would hide the answer."""
    page = stripped.read(["Body", "{", '"a": 1', "}Response", "What.", "7"])
    assert {"request", "response"} == set(page.tables)


def test_no_page():
    """Prose would be taken for a page without fields."""
    assert None is stripped.read(["Some text."])

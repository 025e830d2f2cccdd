"""Tests of sample calls and printed bodies."""

import pytest

from agendum_proofread.page import Page
from agendum_proofread.readers import sample


def test_read_sample():
    """The sample call would not be compared."""
    page = Page("mintlify")
    lines = [
        "curl --request PUT \\",
        "--url https://a.test/b \\",
        "--header 'Content-Type: Text/CSV; charset=UTF-8' \\",
    ]
    sample.read_sample([*lines, "--header 'Authorization: Basic x'"], page)
    assert ("PUT", "https://a.test/b", "basic") == (page.sample_method, page.url, page.scheme)
    assert [("sample call", "text/csv")] == page.media_types


def test_no_sample():
    """A word of the prose would be taken for a call."""
    page = Page("mintlify")
    sample.read_sample(["No curl here."], page)
    sample.read_sample(["curl"], page)
    assert Page("mintlify") == page


def test_printed_bodies():
    """The body of the call would be taken for the answer."""
    lines = ["--data '", '{"a": [', "{}]}", "'", "[", "broken", '[{"b": 1}]', "3"]
    assert [(True, {"a": [{}]}), (False, [{"b": 1}])] == sample.printed_bodies(lines)


def test_note_bodies():
    """A field that stands in an example only would pass unseen."""
    page = Page("mintlify")
    sample.note_bodies(["--data a=1 \\", "--data 'b=x y'", '[{"c": 1}]', "[]"], page)
    assert {"request": {"a": "1", "b": "x y"}, "response": {"c": 1}} == page.shown


@pytest.mark.parametrize(("value", "text"), [("1", '"1"'), (1, "1"), (None, "null"), ("é", '"é"')])
def test_literal(value, text):
    """A number and the same in quotes would look alike in a message."""
    assert text == sample.literal(value)

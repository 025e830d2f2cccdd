"""Tests of the types as pages write them."""

import re

import pytest

from agendum_proofread.shape import KIND, Shape


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("string", Shape(frozenset({"string"}))),
        ("string<date>", Shape(frozenset({"string"}), frozenset({"date"}))),
        ("date", Shape(frozenset({"string"}), frozenset({"date"}))),
        ("int32", Shape(frozenset({"integer"}), frozenset({"int32"}))),
        ("enum<integer>", Shape(frozenset({"integer"}))),
        ("enum<string>[]", Shape(frozenset({"string[]"}))),
        ("string | null", Shape(frozenset({"string"}), nullable=True)),
        ("integer or string", Shape(frozenset({"integer", "string"}))),
        ("geo point", Shape(frozenset({"geo point"}))),
    ],
)
def test_parse(text, shape):
    """A type would be misread, and reported as a difference or passed over."""
    assert shape == Shape.parse(text)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("string<date>", "string<date>"),
        ("string or integer", "integer | string"),
        ("object | null", "object | null"),
        ("null", "null"),
        ("any", "any value"),
    ],
)
def test_str(text, printed):
    """A message would show another type than that of the page."""
    assert printed == str(Shape.parse(text))


def test_form_without_a_format():
    """A message would have nothing where the format is missing."""
    assert "no format" == Shape.parse("string").form


@pytest.mark.parametrize(
    ("text", "is_open"),
    [
        ("object", True),
        ("object[] | null", True),
        ("array", True),
        ("vessel", True),
        ("string[]", False),
        ("any", False),
    ],
)
def test_is_open(text, is_open):
    """Rows would be sought within a string, or not be sought within an object."""
    assert is_open == Shape.parse(text).is_open


@pytest.mark.parametrize(("text", "known"), [("string<uri>[]", True), ("integer | null", True), ("duration", False)])
def test_kind(text, known):
    """A type would be taken for prose, or prose for a type."""
    assert known == bool(re.fullmatch(KIND, text))

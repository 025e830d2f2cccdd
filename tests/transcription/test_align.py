"""Tests of rows that lost their names."""

import pytest

from agendum_proofread.align import align, fits
from agendum_proofread.page import ABSENT, Field


def names(rows, harbor_spec):
    """Align rows with the body of a booking, and show the example beside the name."""
    table = harbor_spec.operations["book_berth"].tables["request"]
    pairs = align(rows, table.values(), harbor_spec.document)
    return [(row and row.example, prop and prop.name) for row, prop in pairs]


def row(example, *options):
    """A row without a name."""
    return Field("", None, None, options or None, example)


def test_rows_follow_the_order(harbor_spec):
    """A row would be taken for another field."""
    rows = [row("Grebe"), row(2), row("port", "port", "starboard"), row("2026-05-01"), row(["Ann"])]
    expected = [("Grebe", "boat"), (2, "nights"), ("port", "side"), ("2026-05-01", "arrival"), (["Ann"], "crew")]
    assert expected == names(rows, harbor_spec)


def test_lost_and_new_rows_stand_alone(harbor_spec):
    """A row that is gone or new would shift all that follow."""
    rows = [row("Grebe"), row({"x": 1}), row("port", "port", "starboard"), row("2026-05-01"), row(["Ann"])]
    found = names(rows, harbor_spec)
    assert ("Grebe", "boat") == found[0]
    assert all(pair in found[1:3] for pair in [(None, "nights"), ({"x": 1}, None)])
    assert ("port", "side") == found[3]


def test_other_values_are_another_field(harbor_spec):
    """A new list of values would be compared with that of a field that it has nothing to do with."""
    assert (None, "side") in names([row("x", "x", "y")], harbor_spec)


@pytest.mark.parametrize(
    ("value", "name", "expected"),
    [
        (1, "nights", True),
        (True, "nights", False),
        (1.5, "nights", False),
        ("1", "nights", False),
        (None, "nights", False),
        ([1], "crew", True),
        ({}, "crew", False),
    ],
)
def test_fits(harbor_spec, value, name, expected):
    """An example of a wrong type would pass, or a right one be reported."""
    table = harbor_spec.operations["book_berth"].tables["request"]
    assert expected == fits(value, table[name], harbor_spec.document)


def test_absent_is_no_value():
    """Null, which is an example, would be taken for none."""
    assert ABSENT is not None

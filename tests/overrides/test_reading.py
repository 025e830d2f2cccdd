"""Tests of agendum._reading."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agendum import _reading
from agendum._reading import Reading, pointer
from agendum_api.resources import Violation
from agendum_api.types import UNSET


def test_nothing_odd():
    """An answer that is as documented would have violations."""
    reading = Reading()
    assert ((), 0) == (reading.violations, reading.count)


def test_what_is_kept():
    """A violation would be lost, changed or out of order."""
    reading = Reading()
    rows = (None, "items")
    reading((rows, 7), "id", "seven", "an integer")
    reading(rows, 9, None, "an object")
    reading(None, "_meta", UNSET, "a required property")
    reading(None, None, [], "an object")
    expected = (
        Violation("/items/7/id", "an integer", "seven"),
        Violation("/items/9", "an object", None),
        Violation("/_meta", "a required property", UNSET),
        Violation("", "an object", []),
    )
    assert expected == reading.violations
    assert UNSET is reading.violations[2].value


def test_values_are_not_printed():
    """Personal data would get into logs by way of a repr."""
    reading = Reading()
    reading(None, "email", "ada@harbor.test", "null")
    assert "ada@harbor.test" == reading.violations[0].value
    assert "ada" not in repr(reading.violations)
    assert "/email" in repr(reading.violations)
    assert "ada" not in repr(reading)


@pytest.mark.parametrize(("found", "kept"), [(2, 2), (3, 3), (4, 3), (9, 3)])
def test_the_first_are_kept(found, kept):
    """A server that is odd throughout would fill the memory, or what is too much would not be counted."""
    reading = Reading(most=3)
    for index in range(found):
        reading((None, "items"), index, "x", "an object")
    assert [f"/items/{index}" for index in range(kept)] == [each.pointer for each in reading.violations]
    assert found == reading.count


def test_most_is_bounded():
    """A page of a thousand odd rows would make a list of its own length for each of its columns."""
    reading = Reading()
    for index in range(1500):
        reading(None, index, "x", "an object")
    assert (_reading.MOST, 1500) == (len(reading.violations), reading.count)


@pytest.mark.parametrize(
    ("path", "key", "expected"),
    [
        (None, None, ""),
        (None, "id", "/id"),
        (None, 0, "/0"),
        ((None, "id"), None, "/id"),
        (((None, "items"), 7), "custom_fields", "/items/7/custom_fields"),
        (None, "", "/"),
        (None, "a/b", "/a~1b"),
        (None, "a~b", "/a~0b"),
        (None, "~1", "/~01"),
    ],
)
def test_pointer(path, key, expected):
    """A pointer would lead to another place, or to none."""
    assert expected == pointer(path, key)


@given(st.lists(st.text() | st.integers(0, 99), min_size=1))
def test_pointer_leads_back(steps):
    """A name with a slash or a tilde would make a pointer that cannot be followed."""
    path = None
    for step in steps[:-1]:
        path = (path, step)
    made = pointer(path, steps[-1])
    followed = [part.replace("~1", "/").replace("~0", "~") for part in made.split("/")[1:]]
    assert [str(step) for step in steps] == followed

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agendum_contract.scenario.values import ValueMissing, pointed, references, render, unknown_filters

NAMES = {
    "mark": "agendum-1",
    "number": 5,
    "steps": {"list": {"items": [{"id": 1, "name": "A"}, {"id": 2, "name": "B", "more": [7]}]}, "form": {}},
    "wanted": "B",
    "none": None,
}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("${number}", 5),
        ("${none}", None),
        ("${mark} ${number}", "agendum-1 5"),
        ("no expression: $number {number}", "no expression: $number {number}"),
        ({"${mark}": ["${number}", {"a": "${steps.list.items.1.name}"}]}, {"agendum-1": [5, {"a": "B"}]}),
        ("${steps.list.items | pluck id | joined}", "1,2"),
        ("${steps.list.items | where name B | first | pick id}", 2),
        ("${steps.list.items | where name @wanted | first | pick id}", 2),
        ("${steps.list.items | where id 1 | last | pick name}", "A"),
        ("${steps.list.items | with more | pluck id}", [2]),
        ("${steps.list.items.1.more | json}", "[7]"),
        ("${number | text}", "5"),
        ("${steps.form | blank-answers}", []),
        (True, True),
    ],
)
def test_values(value, expected):
    """A scenario would send what stands in its file."""
    assert expected == render(value, NAMES)


def test_what_is_callable_is_made_anew():
    """Two records would get the same name."""
    numbers = itertools.count()
    assert "0 1" == render("${unique} ${unique}", {"unique": lambda: next(numbers)})


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("${other}", r"\$\{other\}: there is no 'other'"),
        ("${number.id}", r"\$\{number.id\}: there is no 'id'"),
        ("${steps.list.items.7}", r"there is no '7'"),
        ("${steps.list.items.first}", r"there is no 'first'"),
        ("${steps.list.items | where name C | first}", "first cannot be made of what is there"),
        ("${steps.list.items | pluck more}", "pluck cannot be made of what is there"),
        ("${none | first}", "first cannot be made of what is there"),
        ("${number | where a b}", "where cannot be made of what is there"),
        ("${steps.list.items | where name @other}", "there is no 'other'"),
    ],
)
def test_what_is_not_there_is_told(value, message):
    """A call would be made with a hole in it."""
    with pytest.raises(ValueMissing, match=message):
        render(value, NAMES)


def test_references():
    """A name that does not exist would only be noticed when the step is played."""
    value = {"${a}": ["${b.c | where x @d.e}", 5, "x ${f} ${g}"]}
    assert {("a",), ("b", "c"), ("d", "e"), ("f",), ("g",)} == set(references(value))


def test_unknown_filters():
    """A filter that does not exist would end in a traceback."""
    assert ["sum", ""] == list(unknown_filters(["${a | first | sum 1}", {"b": "${c | }"}, "${d}"]))


@pytest.mark.parametrize(
    ("pointer", "expected"), [("", {"a": [{"b/c": 1}]}), ("/a", [{"b/c": 1}]), ("/a/0/b~1c", 1), ("/a/0", {"b/c": 1})]
)
def test_pointers(pointer, expected):
    """A check would look at another place."""
    assert expected == pointed({"a": [{"b/c": 1}]}, pointer)


@pytest.mark.parametrize("pointer", ["/b", "/a/1", "/a/x", "/a/0/b/c"])
def test_a_pointer_to_nowhere(pointer):
    """What is not there would count as null."""
    with pytest.raises(ValueMissing, match=f"there is no {pointer}"):
        pointed({"a": [{"b": 1}]}, pointer)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(alphabet="ab {}"), st.lists))
def test_what_has_no_expression_stays(value):
    """A body would lose a part on its way."""
    assert value == render(value, {})

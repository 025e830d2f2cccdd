import copy

import pytest

from agendum_contract import distinct, document, oddities
from agendum_contract.document import operations

_EACH = pytest.mark.parametrize("name", operations())


@pytest.mark.parametrize(
    ("place", "expected"), [((), ""), (("items", 0, "id"), "/items/0/id"), (("a/b~c",), "/a~1b~0c")]
)
def test_pointer(place, expected):
    """A place would be looked for elsewhere."""
    assert expected == oddities.pointer(place)


@_EACH
def test_each_odd_place_breaks_the_document(name):
    """A client would be asked to report what is fine."""
    operation = operations()[name]
    validator = document.validator(operation.success_schema)
    assert validator.is_valid(distinct.instance(operation.success_schema))
    for place in oddities.places(operation):
        assert not validator.is_valid(oddities.with_odd_values(operation, [place]))


def test_odd_values_stand_where_they_should():
    """The rest of the answer would be another one, too."""
    operation = operations()["list_sessions"]
    expected = copy.deepcopy(distinct.instance(operation.success_schema))
    expected["items"][0]["id"] = oddities.ODD
    assert expected == oddities.with_odd_values(operation, [("items", 0, "id")])


def test_most_operations_have_odd_places():
    """The tests would be about nothing."""
    counts = [len(list(oddities.places(each))) for each in operations().values()]
    assert 55 <= sum(count > 0 for count in counts)
    assert 500 <= sum(counts)


def test_unknown_texts():
    """A text that is none of the documented ones would be a documented one."""
    where, body = oddities.with_unknown_texts(operations()["get_session"])
    assert {("selection_control",), ("session_status",)} == set(where)
    assert ("none of them", "none of them") == (body["selection_control"], body["session_status"])


def test_unknown_texts_within():
    """A text within a list or an object would be left out."""
    where, _ = oddities.with_unknown_texts(operations()["list_sessions"])
    assert ("items", 0, "session_status") in where


def test_strange_properties():
    """Where a page leaves room for more, more would be called strange."""
    pointers, body = oddities.with_strange_properties(operations()["get_session"])
    assert {"/of a~1b~0c", "/fees/of a~1b~0c"} == pointers
    # What a named record holds besides is not documented, and what a map holds has any name.
    assert "of a/b~c" not in body["location"]
    assert "of a/b~c" not in body["registrantCount"]

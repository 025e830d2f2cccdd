import pytest

from agendum_contract.echo import differences, same


@pytest.mark.parametrize(
    ("sent", "got"),
    [
        ({"capacity": 20}, {"capacity": 20}),
        ({"capacity": 20}, {"capacity": "20"}),
        ({"locked_when_saved": 1}, {"locked_when_saved": True}),
        ({"locked_when_saved": 0}, {"locked_when_saved": False}),
        ({"locked_when_saved": 1}, {"locked_when_saved": "1"}),
        ({"name": " Opening "}, {"name": "Opening"}),
        ({"selection_control": "included"}, {"session_included": True}),
        ({"selection_control": "optional"}, {"session_included": False}),
        ({"selection_control": "optional"}, {"selection_control": "optional", "session_included": True}),
        ({"custom_fields": {"c_1": "x"}}, {"custom_fields": {"c_1": "x"}}),
        ({"custom_fields": {"c_1": "x"}}, {"c_1": "x"}),
        ({"custom_fields": {"c_1": "x"}}, {"custom_fields": [], "c_1": "x"}),
        ({"custom_fields": {"c_2": [{"id": 5}]}}, {"custom_fields": {"c_2": [{"id": 5, "value": "Cars"}]}}),
        ({"custom_fields": {"c_2": [{"id": 5}]}}, {"c_2": {"id": 5, "value": "Cars"}}),
        ({"custom_fields": {"c_2": [{"id": 5}]}}, {"c_2": 5}),
        ({"custom_fields": {"c_2": [{"id": 5}]}}, {"c_2": "5"}),
        ({"custom_fields": {"c_2": [{"id": 5}]}}, {"c_2": {"value": "Cars"}}),
        ({"custom_fields": {"c_2": [{"id": 5}]}}, {"c_2": [{"value": "Cars"}]}),
        ({"custom_fields": {"c_2": [{"id": 5}, {"id": 6}]}}, {"c_2": [{"id": "6"}, {"id": "5"}]}),
        ({}, {"name": "Opening"}),
    ],
)
def test_the_same_in_another_way(sent, got):
    """A server would be failed for a way of writing that one of the pages shows."""
    assert [] == list(differences(sent, got))


@pytest.mark.parametrize(
    ("sent", "got", "expected"),
    [
        ({"name": "A"}, {"name": "B"}, "name: sent 'A', got 'B'"),
        ({"name": "A"}, {"name": "a"}, "name: sent 'A', got 'a'"),
        ({"name": "A"}, {"name": None}, "name: sent 'A', got None"),
        ({"capacity": 20}, {"capacity": 2}, "capacity: sent 20, got 2"),
        ({"locked_when_saved": 1}, {"locked_when_saved": False}, "locked_when_saved: sent 1, got False"),
        (
            {"selection_control": "included"},
            {"session_included": False},
            "selection_control: sent 'included', got session_included False",
        ),
        (
            {"selection_control": "optional"},
            {"selection_control": "included"},
            "selection_control: sent 'optional', got 'included'",
        ),
        (
            {"custom_fields": {"c_1": "x"}},
            {"custom_fields": {"c_1": "y"}},
            "custom_fields.c_1: sent 'x', got 'y'",
        ),
        ({"custom_fields": {"c_1": "x"}}, {"c_1": "y"}, "custom_fields.c_1: sent 'x', got 'y'"),
        (
            {"custom_fields": {"c_2": [{"id": 5}]}},
            {"c_2": {"id": "", "value": None}},
            "custom_fields.c_2: sent [{'id': 5}], got {'id': '', 'value': None}",
        ),
        (
            {"custom_fields": {"c_2": [{"id": 5}]}},
            {"c_2": [{"id": 5}, {"id": 6}]},
            "custom_fields.c_2: sent [{'id': 5}], got [{'id': 5}, {'id': 6}]",
        ),
    ],
)
@pytest.mark.parametrize("absent_is_fine", [False, True])
def test_something_else(sent, got, expected, absent_is_fine):
    """A server that changes what it is given would conform."""
    assert [expected] == list(differences(sent, got, absent_is_fine=absent_is_fine))


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ({"name": "A"}, "name: sent 'A', and the record has no such field"),
        ({"selection_control": "optional"}, "selection_control: sent 'optional', and the record has no such field"),
        ({"custom_fields": {"c_1": "x"}}, "custom_fields.c_1: sent 'x', and the record has no such field"),
    ],
)
@pytest.mark.parametrize("got", [{}, {"custom_fields": []}, {"custom_fields": None}])
def test_absent(sent, expected, got):
    """A server that drops a field would conform, or one that was not asked for it would be failed."""
    assert [expected] == list(differences(sent, got))
    assert [] == list(differences(sent, got, absent_is_fine=True))


def test_every_difference_is_named():
    """A user would repair one field after the other."""
    assert 3 == len(list(differences({"a": 1, "b": 2, "custom_fields": {"c_1": "x"}}, {"a": 2, "b": 1, "c_1": "y"})))


@pytest.mark.parametrize(
    ("sent", "got", "expected"),
    [
        (1, "1", True),
        (True, 1, True),
        (False, "0", True),
        (99.5, "99.50", True),
        ("x", "x", True),
        ([1], [1], True),
        (None, None, True),
        (1, 2, False),
        (1, "one", False),
        (1, [1], False),
        (0, None, False),
        ("1", 1, True),
        ("1", 2, False),
        ({"key": "a"}, {"key": "b"}, False),
    ],
)
def test_same(sent, got, expected):
    """A server would be failed for its way of writing a value, or pass with another value."""
    assert expected is same(sent, got)

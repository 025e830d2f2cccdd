import pytest

from agendum_contract.cassettes.shapes import shape


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"a": 1, "b": "x"}, {"b": "y", "a": 2}),
        ([{"a": 1}, {"a": 2}], [{"a": 3}]),
        ([1, "x"], ["y", 2, 3]),
        ({"a": None}, {"a": None}),
    ],
)
def test_alike(one, other):
    """A cassette would fill with answers that say the same."""
    assert shape(one) == shape(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"a": 1}, {"a": "1"}),
        ({"a": 1}, {"a": 1, "b": 1}),
        ({"a": 1}, {"a": None}),
        ({"a": 1}, {"a": True}),
        ([{"a": 1}], [{"a": 1}, {"a": 1.5}]),
        ([], {}),
        ([], None),
    ],
)
def test_not_alike(one, other):
    """An answer that nobody has seen yet would not be kept."""
    assert shape(one) != shape(other)

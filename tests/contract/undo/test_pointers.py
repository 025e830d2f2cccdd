import pytest

from agendum_contract.undo import pointers


@pytest.mark.parametrize(
    ("pointer", "expected"),
    [
        ("", [{"a": [{"id": 1}, {"id": 2}, {}, 5], "b": {"c": None}}]),
        ("/a/*/id", [1, 2]),
        ("/a/1/id", [2]),
        ("/b/c", [None]),
        ("/a/9/id", []),
        ("/a/x", []),
        ("/b/*", []),
        ("/x/y", []),
    ],
)
def test_all_values_of_a_pointer(pointer, expected):
    """Of several records that a call makes, one would be forgotten."""
    assert expected == pointers.found({"a": [{"id": 1}, {"id": 2}, {}, 5], "b": {"c": None}}, pointer)


@pytest.mark.parametrize(
    ("value", "names", "expected"),
    [
        ({"name": "A", "secret": "x"}, ["/name", "/other"], {"name": "A"}),
        ({"resource": [{"title": "A", "more": 1}, {}]}, ["/resource/*/title"], {"resource": [{"title": "A"}, {}]}),
        ({"resource": "x"}, ["/resource/*/title"], {"resource": []}),
        ({"resource": ["x"]}, ["/resource/*/title"], {"resource": [{}]}),
        ("text", ["/name"], {}),
        ({"a": 1}, [], {}),
    ],
)
def test_no_more_than_that(value, names, expected):
    """A password would be written into the journal."""
    assert expected == pointers.only(value, names)

import pytest

from agendum_emulator.messages import Call
from agendum_emulator.readings.swoogo import people_calls


@pytest.mark.parametrize(
    ("query", "expected"),
    [(b"", True), (b"fields=", True), (b"fields=id", False), (b"fields=id,%20name", True), (b"fields=*", True)],
)
def test_is_asked(query, expected):
    """A reading would add a field that nobody asked for, or leave one out that somebody did."""
    assert expected == people_calls.is_asked(Call("GET", "/", query), "name")


@pytest.mark.parametrize(("body", "expected"), [(b'{"a": 1}', {"a": 1}), (b"[1]", {}), (b"{", {}), (b"\xff", {})])
def test_json_of(body, expected):
    """A body that cannot be read would be an error of the emulator."""
    assert expected == people_calls.json_of(Call("PUT", "/", body=body))


def test_with_json():
    """A reading would be answered to the body that came, not to the one that it made."""
    assert b'{"a": 1}' == people_calls.with_json(Call("PUT", "/", body=b"{}"), {"a": 1}).body

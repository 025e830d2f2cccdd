"""Tests of what answers to probes of Eventify tell."""

import httpx
import pytest

from agendum_contract.probes.eventify_answers import KNOWN, PASSED_OVER, REFUSED, by_either, by_refusal, standing, taken


@pytest.mark.parametrize(
    ("status", "content", "expected"),
    [(200, b"[]", True), (400, b"{}", False), (404, b"<p>", False), (200, b'{"error": {"message": "No."}}', False)],
)
def test_taken(status, content, expected):
    """A refusal that arrives as a success would be one, or the other way about."""
    assert expected is taken(httpx.Response(status, content=content))


@pytest.mark.parametrize(("status", "content"), [(500, b"{}"), (503, b"<p>"), (302, b"{}"), (200, b"<p>Welcome")])
def test_neither_taken_nor_refused(status, content):
    """A server that is out of order would be said to follow a reading."""
    with pytest.raises(ValueError, match=r"an answer has the status|Expecting value"):
        taken(httpx.Response(status, content=content))


def test_a_refusal_needs_a_usual_call_that_is_taken():
    """A server that refuses everything would be said to follow a reading."""
    answers = {"odd": 400, "usual": 400, "fine": 200}
    call = {name: httpx.Response(status, json={}) for name, status in answers.items()}.get

    assert "unsettled" == by_refusal(call, "odd", "usual", "it", ("A", "B")).reading
    assert "B" == by_refusal(call, "odd", "fine", "it", ("A", "B")).reading
    assert "A" == by_refusal(call, "fine", "odd", "it", ("A", "B")).reading
    assert "neither" == by_either(call, "odd", "usual", ("it", "that")).reading


@pytest.mark.parametrize(
    ("valid", "invalid", "expected"), [(200, 400, KNOWN), (200, 200, PASSED_OVER), (400, 400, REFUSED)]
)
def test_standing(valid, invalid, expected):
    """A server that takes whatever it is sent would seem to know each name."""
    call = {"valid": httpx.Response(valid, json={}), "invalid": httpx.Response(invalid, json={})}.get
    assert expected == standing(call, "valid", "invalid")

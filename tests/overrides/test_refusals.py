"""What a server says when it refuses."""

import pytest

from agendum import _refusals
from agendum.errors import FieldError


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"error": {"code": 401, "message": "expired"}}, True),
        ({"error": "expired"}, True),
        ({"is_error": 1, "message": "no"}, True),
        ({"is_error": True}, True),
        ({"is_error": 1, "id": 7}, True),
        ({"code": 404, "message": "no such event"}, True),
        ({"code": 404, "message": "no", "details": []}, True),
        ({"message": "no"}, True),
        ({"code": 500}, True),
        ({"is_error": 0, "message": "done"}, False),
        ({"is_error": False, "code": 200, "message": "done"}, False),
        ({"is_error": None, "id": 7}, False),
        ({"error": {}, "id": 7}, False),
        ({"error": None, "id": 7}, False),
        ({"id": 7}, False),
        ({"id": 7, "message": "done"}, False),
        ({"id": 7, "code": "A1"}, False),
        ({}, False),
        ([], False),
        ([{"code": 404, "message": "no"}], False),
        (None, False),
        ("error", False),
        (_refusals.NotJson(), False),
    ],
)
def test_eventify_refuses_in_the_body(body, expected):
    """Breaks when an error with status 200 is taken for a success, or a record that has a message for an error."""
    assert expected is _refusals.is_refusal(body)


@pytest.mark.parametrize(
    ("body", "expected"),
    [({"is_error": 0}, True), ({"is_error": False}, True), ({"is_error": 1}, False), ({}, False), ([], False)],
)
def test_a_success_may_say_that_it_is_none(body, expected):
    """Breaks when the word of a server that all went well is not heard."""
    assert expected is _refusals.says_no_error(body)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"name": "Not Found", "message": "no", "code": 0, "status": 404}, True),
        ({"name": "Not Found", "message": "no", "code": 0, "status": 404, "type": "x"}, True),
        ({"name": "A", "code": "B", "status": "live"}, False),
        ([], False),
        (None, False),
    ],
)
def test_swoogo_refuses_in_the_body(body, expected):
    """Breaks when an error with status 200 is read as a record of which every property is missing."""
    assert expected is _refusals.is_swoogo_error(body)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"error": "no"}, True),
        ({"is_error": 1}, True),
        ({"is_error": 0, "error": {}}, False),
        ({"code": 4}, False),
        ([1], False),
    ],
)
def test_an_error_in_so_many_words(body, expected):
    """Breaks when a record of an undocumented path is taken for an error because of its looks."""
    assert expected is _refusals.says_error(body)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"error": {"code": 1}}, {"code": 1}),
        ({"error": "expired", "code": 2}, {"error": "expired", "code": 2}),
        ({"message": "no"}, {"message": "no"}),
        ([1], {}),
        (None, {}),
    ],
)
def test_where_the_message_stands(body, expected):
    """Breaks when the message of one of the two shapes is not found, or a body of another shape fails."""
    assert expected == _refusals.reason(body)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"code": 404}, 404),
        ({"code": "404"}, 404),
        ({"code": "E_17"}, "E_17"),
        ({"code": "9" * 5000}, "9" * 5000),
        ({"is_error": 3}, 3),
        ({"code": None, "is_error": 3}, None),
        ({"code": [404]}, None),
        ({"code": 4.5}, None),
        ({}, None),
    ],
)
def test_the_code_of_a_vendor(said, expected):
    """Breaks when a code that is a text is no number, or one that is none makes an error of its own."""
    assert expected == _refusals.code(said)


def test_fields_that_failed():
    """Breaks when the fields that Swoogo names are lost, or an odd element hides the others."""
    body = [{"field": "email", "message": "is taken"}, "odd", {"field": 5}, {}]
    expected = (FieldError("email", "is taken"), FieldError("", ""), FieldError("", ""))
    assert expected == _refusals.field_errors(body, ())
    assert () == _refusals.field_errors({"field": "email"}, ())


def test_fields_that_failed_do_not_repeat_a_secret():
    """Breaks when a server that echoes a password puts it into an error."""
    body = [{"field": "hunter2", "message": "hunter2 is too short"}]
    assert (FieldError("[redacted]", "[redacted] is too short"),) == _refusals.field_errors(body, ["hunter2"])


@pytest.mark.parametrize(("value", "expected"), [("no", "no"), (None, ""), (5, ""), (["no"], "")])
def test_a_text_or_nothing(value, expected):
    """Breaks when a message that is none is shown as its Python spelling."""
    assert expected == _refusals.text(value)

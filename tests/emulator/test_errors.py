import json

from agendum_emulator import errors


def test_swoogo_error_has_the_shape_of_its_framework():
    """The one error body that the vendor prints has these four keys."""
    reply = errors.swoogo_error(404, "No such thing.", {"Allow": "POST"})
    assert {"name": "Not Found", "message": "No such thing.", "code": 0, "status": 404} == json.loads(reply.body)
    assert (404, "POST") == (reply.status, reply.headers["Allow"])


def test_field_errors_are_one_for_each_field():
    """Clients show one message beside each field."""
    reply = errors.swoogo_field_errors([("a", "first"), ("b", "other"), ("a", "second")])
    expected = [{"field": "a", "message": "first"}, {"field": "b", "message": "other"}]
    assert (422, expected) == (reply.status, json.loads(reply.body))


def test_eventify_error_is_flat():
    """The vendor documents these two keys."""
    reply = errors.eventify_error(401, "No.", {"Allow": "POST"})
    assert {"is_error": 1, "message": "No."} == json.loads(reply.body)
    assert (401, "POST") == (reply.status, reply.headers["Allow"])


def test_refusal_is_a_success_by_its_status():
    """A client that trusts the status must be caught by it."""
    reply = errors.refusal("No.")
    assert (200, {"error": {"code": 400, "message": "No."}}) == (reply.status, json.loads(reply.body))


def test_status_without_a_name_gets_one():
    """Scripted failures may use any number."""
    assert ["Too Many Requests", "Error"] == [errors.reason(429), errors.reason(499)]

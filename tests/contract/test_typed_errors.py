import httpx
import pytest

from agendum import errors
from agendum_contract import typed_errors
from agendum_contract.document import operations

_GET = operations()["get_session"]
_REQUEST = httpx.Request("GET", "https://x/")
_REFUSAL = {"name": "Not Found", "message": "No session", "code": 7, "status": 404}


def _error(kind=errors.NotFound, message="No session", status=404, operation="get_session", **details):
    return kind(message, operation=operation, request=_REQUEST, status=status, **details)


def test_every_status_has_a_name():
    """A status of the client would be left out, or a name be one that the client does not have."""
    assert typed_errors.NAMES == {status: kind.__name__ for status, kind in errors.BY_STATUS.items()}


def test_an_error_that_says_what_the_answer_says():
    """A correct client would be called wrong."""
    error = _error(name="Not Found", code=7)
    assert [] == typed_errors.differences(_GET, httpx.Response(404, json=_REFUSAL), error)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (_error(errors.Forbidden, name="Not Found", code=7), "kind: 'Forbidden' instead of 'NotFound'"),
        (_error(message="Another", name="Not Found", code=7), "message: 'Another' instead of 'No session'"),
        (_error(code=7), "name: None instead of 'Not Found'"),
        (_error(name="Not Found", code=8), "code: 8 instead of 7"),
        (_error(name="Not Found", code=7, status=400), "status: 400 instead of 404"),
        (_error(name="Not Found", code=7, operation="x"), "operation: 'x' instead of 'get_session'"),
    ],
    ids=["kind", "message", "name", "code", "status", "operation"],
)
def test_an_error_that_says_something_else(error, expected):
    """An error with a mistake would pass."""
    assert [expected] == typed_errors.differences(_GET, httpx.Response(404, json=_REFUSAL), error)


def test_fields():
    """An error that names another field would pass."""
    answer = httpx.Response(422, json=[{"field": "name", "message": "short"}])
    error = _error(errors.UnprocessableContent, "", 422, field_errors=(errors.FieldError("date", "short"),))
    assert ["fields: ['date'] instead of ['name']"] == typed_errors.differences(_GET, answer, error)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({"error": {"code": 401, "message": "Expired"}}, errors.Unauthorized),
        ({"is_error": 9, "message": "Expired"}, errors.ApiError),
        ({"error": True, "message": "Expired"}, errors.ApiError),
    ],
    ids=["code", "unknown code", "no code"],
)
def test_refusals_in_successes(body, kind):
    """A success of Eventify that says there is an error would be taken for an error of another kind."""
    code = {errors.Unauthorized: 401}.get(kind, body.get("is_error"))
    error = _error(kind, "Expired", 200, "create_sessions", code=code)
    assert [] == typed_errors.differences(operations()["create_sessions"], httpx.Response(200, json=body), error)


@pytest.mark.parametrize("message", ["x" * 200, "password: secret", 5, None])
def test_texts_that_are_not_shown_whole(message):
    """An error that hides a secret, or cuts a long text, would be called wrong."""
    answer = httpx.Response(404, json={**_REFUSAL, "message": message})
    assert [] == typed_errors.differences(_GET, answer, _error(message="...", name="Not Found", code=7))

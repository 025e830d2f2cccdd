"""What the client makes of refusals, and of answers that no page knows."""

from collections.abc import Callable, Iterable
from typing import Any

import httpx
import pytest

from agendum import errors
from agendum_contract import capture, document, methods, typed_errors

_CALLS = {"swoogo": "get_session", "eventify": "create_sessions"}
_GOOD = {"swoogo": {"id": 1}, "eventify": [{"id": 1}]}
# Each with reserved characters, as an answer may repeat them.
_SECRETS = {"swoogo": (capture.KEY, capture.SECRET, "token-1"), "eventify": (capture.PASSWORD, "token-1")}
pytestmark = [
    pytest.mark.half("client"),
    pytest.mark.parametrize("flavor", ["sync", "async"]),
    pytest.mark.parametrize("vendor", _CALLS),
]


def _both_ways(vendor: str, flavor: str) -> tuple[Callable[[Any], Any], Callable[[Any], Any]]:
    """Return the generated function and the method for one operation, ready to be called with a client."""
    name = _CALLS[vendor]
    sample = capture.sample(name)
    function = capture.calling(name, flavor, **capture.arguments(name, **sample))
    return function, methods.calling(document.operations()[name], sample, with_response=True)


def _raised(kind: type[errors.AgendumError], answer: httpx.Response, vendor: str, flavor: str) -> list[Any]:
    """Return what the two ways of a call raise when they are given an answer."""
    found = []
    for call in _both_ways(vendor, flavor):
        network = capture.Wire(_always(answer))
        with pytest.raises(kind) as caught:
            capture.run(network.client(vendor, flavor=flavor), call)
        found.append(caught.value)
    return found


def _always(answer: httpx.Response) -> Callable[[httpx.Request], httpx.Response]:
    return lambda _request: httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)


def _refusal(vendor: str, status: int, message: str = "Nothing was done") -> dict[str, Any]:
    if vendor == "swoogo":
        return {"name": "Some name", "message": message, "code": 77, "status": status}
    return {"message": message, "code": 77, "is_error": 1}


@pytest.mark.parametrize("status", typed_errors.NAMES)
def test_each_status_has_its_error(status: int, vendor: str, flavor: str) -> None:
    """A documented status is the error of its name, with the name, the message and the code that the vendor gives."""
    operation = document.operations()[_CALLS[vendor]]
    if str(status) not in operation.definition["responses"]:
        answer = httpx.Response(status, json=_refusal(vendor, status))
        assert 2 == len(_raised(errors.ContractViolation, answer, vendor, flavor))
        return
    answer = httpx.Response(status, json=_refusal(vendor, status))

    for error in _raised(errors.ApiError, answer, vendor, flavor):
        assert [] == typed_errors.differences(operation, answer, error)


def test_invalid_fields_are_named(vendor: str, flavor: str) -> None:
    """A 422 of Swoogo says which fields are invalid and why; Eventify says it in a success, with a code."""
    if vendor == "swoogo":
        answer = httpx.Response(422, json=[{"field": "name", "message": "too short"}])
        for error in _raised(errors.UnprocessableContent, answer, vendor, flavor):
            assert [("name", "too short")] == [tuple(each) for each in error.field_errors]
        return
    answer = httpx.Response(200, json={"error": {"code": 422, "message": "too short"}})
    for error in _raised(errors.UnprocessableContent, answer, vendor, flavor):
        assert ("too short", 422, 200) == (error.message, error.code, error.status)


@pytest.mark.parametrize("status", [203, 410, 520])
def test_no_page_knows_the_status(status: int, vendor: str, flavor: str) -> None:
    """A status that no page lists is not taken for one that a page does."""
    answer = httpx.Response(status, json=_GOOD[vendor])

    for error in _raised(errors.ContractViolation, answer, vendor, flavor):
        assert (_CALLS[vendor], status) == (error.operation, error.status)


@pytest.mark.parametrize("content", [b"<html>Welcome</html>", b"", b'{"id": '])
def test_a_success_is_json(content: bytes, vendor: str, flavor: str) -> None:
    """What is no JSON is not taken for a record."""
    answer = httpx.Response(200, content=content, headers={"content-type": "application/json"})

    assert 2 == len(_raised(errors.ContractViolation, answer, vendor, flavor))


@pytest.mark.parametrize(
    ("headers", "expected"),
    [({"Retry-After": "7"}, 7.0), ({"X-Rate-Limit-Reset": "9"}, 9.0), ({}, None)],
    ids=["Retry-After", "X-Rate-Limit-Reset", "neither"],
)
def test_a_429_says_when_to_come_back(headers: dict[str, str], expected: float, vendor: str, flavor: str) -> None:
    """The seconds to wait are those of the headers."""
    if vendor == "eventify":
        # No page of it knows the status.
        return
    answer = httpx.Response(429, json=_refusal(vendor, 429), headers=headers)

    for error in _raised(errors.TooManyRequests, answer, vendor, flavor):
        assert expected == error.retry_after


def test_an_answer_tells_of_credits(vendor: str, flavor: str) -> None:
    """What came around the result is told as it came: status, credits that are left, headers, body."""
    headers = {"X-Rate-Limit-Limit": "600", "X-Rate-Limit-Remaining": "598", "X-Rate-Limit-Reset": "42"}
    network = capture.Wire(lambda _request: httpx.Response(200, json=_GOOD[vendor], headers=headers))

    answer = capture.run(network.client(vendor, flavor=flavor), _both_ways(vendor, flavor)[1])

    assert (200, 598, "42", 0) == (
        answer.status,
        answer.credits_left,
        answer.headers["x-rate-limit-reset"],
        answer.retries,
    )
    assert httpx.Response(200, json=_GOOD[vendor]).content == answer.content


def test_no_error_shows_a_secret(vendor: str, flavor: str) -> None:
    """A server that repeats the credentials does not bring them into a log by way of an error."""
    answer = httpx.Response(400, json=_refusal(vendor, 400, f"You sent {' and '.join(_SECRETS[vendor])}"))

    for error in _raised(errors.BadRequest, answer, vendor, flavor):
        _check_hidden(error, _SECRETS[vendor])


def test_no_error_of_a_token_request_shows_a_secret(vendor: str, flavor: str) -> None:
    """What is sent for a token, and what comes back, are credentials themselves."""
    name = "create_token" if vendor == "swoogo" else "generate_token"
    body = {**capture.sample(name)["body"], **({} if vendor == "swoogo" else {"password": capture.PASSWORD})}
    arguments = capture.arguments(name, body=body)
    secrets = [each for each in _SECRETS[vendor] if each != "token-1"]
    for message in ("No.", f"You sent {' and '.join(secrets)}"):
        answer = httpx.Response(401, json=_refusal(vendor, 401, message))
        network = capture.Wire(_always(answer), answers_tokens=True)
        with pytest.raises(errors.Unauthorized) as caught:
            capture.run(network.client(vendor, flavor=flavor), capture.calling(name, flavor, **arguments))
        _check_hidden(caught.value, secrets)


def test_no_error_shows_the_password_of_an_attendee(vendor: str, flavor: str) -> None:
    """A new attendee of Eventify has one; Swoogo has none."""
    if vendor == "swoogo":
        return
    sample = capture.sample("create_attendee")
    arguments = capture.arguments("create_attendee", body={**sample["body"], "userpassword": capture.PASSWORD})
    network = capture.Wire(lambda _request: httpx.Response(200, json=_refusal(vendor, 200)))

    with pytest.raises(errors.ApiError) as caught:
        capture.run(network.client(vendor, flavor=flavor), capture.calling("create_attendee", flavor, **arguments))
    _check_hidden(caught.value, [capture.PASSWORD])


def _check_hidden(error: Any, secrets: Iterable[str]) -> None:
    request = error.request
    shown = [str(error), repr(error), error.message, error.excerpt, str(request.url), str(request.headers)]
    shown += [*request.headers.values(), request.content.decode()]
    assert [] == [secret for secret in secrets if any(secret in each for each in shown)]

"""Whatever documented answer comes, the client makes of it what it says."""

import itertools
from typing import Any

import httpx
import pytest

from agendum import errors
from agendum_contract import capture, document, settings
from agendum_contract.generation import cases
from agendum_contract.target import refused

pytestmark = pytest.mark.half("client")

_document, _users = document.answers_as_bodies(settings.current().only)
_schema = cases(_document, modes="positive", share=4)
# Many operations share an answer; they take turns.
_turns = {path: itertools.cycle(users) for path, users in _users.items()}


@_schema.parametrize()
def test_every_documented_answer_is_understood(case: Any) -> None:
    """A success serializes back to the JSON that came; a refusal is the error of its status, with what it says."""
    name, status = next(_turns[case.path])
    answer = httpx.Response(status, json=case.body)
    network = capture.Wire(
        lambda _request: httpx.Response(status, json=case.body), answers_tokens=name in capture.TOKEN_OPERATIONS
    )
    call = capture.module_of(name).sync_detailed
    arguments = capture.arguments(name, **capture.sample(name))

    vendor = document.operations()[name].vendor
    # Only Eventify refuses with a success; what Swoogo calls `error` within one is a field of a record.
    is_refusal = refused(answer) if vendor == "eventify" else answer.is_error
    with network.client(vendor) as client:
        if is_refusal:
            with pytest.raises(errors.ApiError) as caught:
                call(client=client, **arguments)
            _check_error(caught.value, name, status, case.body)
        else:
            assert case.body == _as_json(call(client=client, **arguments).parsed)


def _check_error(error: errors.ApiError, name: str, status: int, body: Any) -> None:
    assert (name, status) == (error.operation, error.status)
    if status >= httpx.codes.BAD_REQUEST:
        assert errors.BY_STATUS[status] is type(error)
    if isinstance(body, list):
        assert [each["field"] for each in body] == [each.field for each in error.field_errors]
        return
    said = body["error"] if isinstance(body.get("error"), dict) else body
    if said["message"].isalnum() and len(said["message"]) < 100:
        assert said["message"] == error.message


def _as_json(parsed: Any) -> Any:
    return [each.to_dict() for each in parsed] if isinstance(parsed, list) else parsed.to_dict()

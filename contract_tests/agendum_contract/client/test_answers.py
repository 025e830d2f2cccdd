"""Whatever documented answer comes, the client makes of it what it says."""

import itertools
from typing import Any

import httpx
import pytest

from agendum import errors
from agendum_contract import capture, document, methods, settings, typed_errors
from agendum_contract.generation import cases
from agendum_contract.requirements import undocumented_fields
from agendum_contract.target import refused

pytestmark = pytest.mark.half("client")

_document, _users = document.answers_as_bodies(settings.current().only)
_schema = cases(_document, modes="positive", share=4)
# Many operations share an answer; they take turns.
_turns = {path: itertools.cycle(users) for path, users in _users.items()}


@_schema.parametrize()
def test_every_documented_answer_is_understood(case: Any) -> None:
    """A success serializes back to the JSON that came; a refusal is the error of its status, with what it says.

    A method reports what no page lists, and takes an object for unreadable that has nothing else.
    """
    name, status = next(_turns[case.path])
    answer = httpx.Response(status, json=case.body)
    network = capture.Wire(
        lambda _request: httpx.Response(status, json=case.body), answers_tokens=name in capture.TOKEN_OPERATIONS
    )
    sample = capture.sample(name)
    operation = document.operations()[name]
    function = capture.calling(name, "sync", **capture.arguments(name, **sample))
    method = methods.calling(operation, sample, with_response=True)

    # Only Eventify refuses with a success; what Swoogo calls `error` within one is a field of a record.
    is_refusal = refused(answer) if operation.vendor == "eventify" else answer.is_error
    with network.client(operation.vendor) as client:
        if is_refusal:
            for call in (function, method):
                with pytest.raises(errors.ApiError) as caught:
                    call(client)
                assert not typed_errors.differences(operation, answer, caught.value)
            return
        assert case.body == capture.as_json(function(client).parsed)
        undocumented = set(undocumented_fields(case.body, operation.success_schema))
        if case.body and len(case.body) == sum(pointer.count("/") == 1 for pointer in undocumented):
            with pytest.raises(errors.ContractViolation):
                method(client)
            return
        found = method(client)
    assert case.body == capture.as_json(found.parsed)
    assert undocumented == {each.pointer for each in found.violations}

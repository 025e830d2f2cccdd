"""Checks the client against one recorded call."""

from collections.abc import Callable
from typing import Any

import httpx

from agendum import errors
from agendum_contract import capture, methods, typed_errors, wire
from agendum_contract.cassettes import parts
from agendum_contract.cassettes.entry import Entry
from agendum_contract.document import Operation, operations
from agendum_contract.judge import faults
from agendum_contract.target import refused

_FLAVORS = ("sync", "async")


def answer_faults(entry: Entry) -> list[str]:
    """Return what the recorded answer has that the document does not allow."""
    return faults(operations()[entry.operation], entry.response())


def client_faults(entry: Entry) -> list[str]:
    """Return what the client does with a recorded call that it should not.

    The request has to be the recorded one, be it made by a generated function or by a method, and the answer has to be
    read as what it is. An answer that the document does not allow may be read or not, but must not break the client.
    """
    problem = entry.request and parts.problem_of(operations()[entry.operation], entry.request)
    if problem:
        return [f"the recorded request is none that the page allows now: {problem}"]
    return [
        f"{how} ({flavor}): {fault}"
        for flavor in _FLAVORS
        for how, call in _ways(entry, flavor)
        for fault in _faults_of_call(entry, flavor, how, call)
    ]


def _ways(entry: Entry, flavor: str) -> list[tuple[str, Callable[[Any], Any]]]:
    """Return the generated function and, where it has the arguments, the method."""
    operation = operations()[entry.operation]
    sample = entry.request.as_json() if entry.request is not None else capture.sample(entry.operation)
    found = [("function", capture.calling(entry.operation, flavor, **capture.arguments(entry.operation, **sample)))]
    client = capture.Wire().client(operation.vendor, flavor=flavor)
    if methods.prepared(client, operation, sample) is not None:
        found.append(("method", methods.calling(operation, sample, with_response=True)))
    return found


def _faults_of_call(entry: Entry, flavor: str, how: str, call: Callable[[Any], Any]) -> list[str]:
    operation = operations()[entry.operation]
    network = capture.Wire(lambda _request: entry.response(), answers_tokens=operation.name in capture.TOKEN_OPERATIONS)
    result: Any = None
    raised: errors.AgendumError | None = None
    try:
        result = capture.run(network.client(operation.vendor, flavor=flavor), call)
    except errors.AgendumError as error:
        raised = error
    except Exception as error:  # noqa: BLE001 - whatever it is, the client should not have let it out
        return [f"the client breaks with a {type(error).__name__}"]
    sent = network.of(entry.operation)
    found = _faults_of_request(operation, entry, sent[-1]) if sent else ["nothing was sent"]
    return found + _faults_of_reading(operation, entry, how, result, raised)


def _faults_of_request(operation: Operation, entry: Entry, sent: httpx.Request) -> list[str]:
    if entry.request is None:
        return []
    try:
        got = parts.read(operation, sent)
    except ValueError as reason:
        return [f"what is sent is not what the page allows: {reason}"]
    expected, found = entry.request.as_json(), got.as_json()
    return [
        f"the {name} that is sent is another one than was recorded"
        for name in expected.keys() | found.keys()
        if _carried(operation, expected.get(name)) != _carried(operation, found.get(name))
    ]


def _carried(operation: Operation, value: Any) -> Any:
    """Return what of a value a request can carry."""
    return wire.texts(wire.prune(value)) if operation.is_form else value


def _faults_of_reading(
    operation: Operation, entry: Entry, how: str, result: Any, raised: errors.AgendumError | None
) -> list[str]:
    answer = entry.response()
    if answer_faults(entry):
        return []
    # Only Eventify refuses with a success; what Swoogo calls `error` within one is a field of a record.
    is_refusal = refused(answer) if operation.vendor == "eventify" else answer.is_error
    if is_refusal:
        if not isinstance(raised, errors.ApiError):
            return [f"a refusal with status {entry.status} becomes {_kind(raised)}"]
        return [f"the error says {each}" for each in typed_errors.differences(operation, answer, raised)]
    if raised is not None:
        return [f"an answer with status {entry.status} becomes {_kind(raised)}"]
    violations = result.violations if how == "method" else ()
    found = [f"{each.pointer or 'the body'} is taken for odd: expected {each.expected}" for each in violations]
    if capture.as_json(result.parsed) != entry.body:
        found.append("what the answer is read to is not what came")
    return found


def _kind(raised: errors.AgendumError | None) -> str:
    return "a result" if raised is None else f"a {type(raised).__name__}"

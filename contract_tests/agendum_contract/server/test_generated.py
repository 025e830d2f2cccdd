"""Generated requests, valid and invalid: every answer is a documented one, and says what it should."""

from typing import Any

import httpx
import pytest
import qs_codec
import schemathesis
from schemathesis.core import NOT_SET

from agendum_contract import document, echo, judge, requirements, settings, wire
from agendum_contract.document import FORM, Operation
from agendum_contract.generation import cases
from agendum_contract.harvest import Harvest, read
from agendum_contract.target import Target, encode, refused

pytestmark = pytest.mark.half("server")

_CHECKS = [
    schemathesis.checks.not_a_server_error,
    schemathesis.checks.status_code_conformance,
    schemathesis.checks.content_type_conformance,
    schemathesis.checks.response_headers_conformance,
    schemathesis.checks.response_schema_conformance,
]
# Far beyond the ids that any server has handed out.
_NOBODY = 2_000_000_000
_modes = "positive" if settings.current().stateless else "all"
_swoogo = cases(document.for_vendor("swoogo"), modes=_modes)
_eventify = cases(document.for_vendor("eventify"), modes=_modes)


@pytest.mark.vendor("swoogo")
@_swoogo.parametrize()
def test_swoogo_answers_as_documented(case: Any, swoogo: Target, sessions: list[int], harvest: Harvest) -> None:
    """Each answer is documented; what is invalid is refused, what is valid and unobjectionable is done."""
    _check(case, swoogo, sessions, harvest)


@pytest.mark.vendor("eventify")
@_eventify.parametrize()
def test_eventify_answers_as_documented(case: Any, eventify: Target, harvest: Harvest) -> None:
    """Each answer is documented; what is invalid is refused, what is valid and unobjectionable is done."""
    _check(case, eventify, [], harvest)


def _check(case: Any, target: Target, sessions: list[int], harvest: Harvest) -> None:
    operation = document.operations()[case.operation.definition.raw["operationId"]]
    if case.meta is not None and case.meta.generation.mode.is_positive:
        harvest.keep(operation.name, read(case))
        _make_realistic(case, operation, target, sessions)
    elif operation.media_type is not None and case.body is not NOT_SET:
        case.body = requirements.pinned(operation, case.body, target.settings)
    request = _request(case, operation, target)
    response = target.send(request)
    if _is_empty_map(operation, response):
        return
    case.validate_response(response, checks=_CHECKS, transport_kwargs={"base_url": _origin(request)})
    assert [] == judge.surplus(operation, response), f"{operation.name} answers with fields that are not documented"
    if target.settings.stateless:
        return
    if operation.media_type is not None:
        _check_reaction(operation, request, response, target)
    if operation.name == "get_session" and response.is_success and "id" in response.json():
        assert str(case.path_parameters["session_id"]) == str(response.json()["id"]), "another record was returned"


def _origin(request: httpx.Request) -> str:
    return str(request.url.copy_with(raw_path=b""))


def _is_empty_map(operation: Operation, response: httpx.Response) -> bool:
    """PHP prints a record without fields, which is what fields of unknown names leave of it, as an empty list."""
    return operation.name == "get_session" and response.is_success and response.content.strip() == b"[]"


def _make_realistic(case: Any, operation: Operation, target: Target, sessions: list[int]) -> None:
    """Point every other valid request at records that exist; the others are to find none."""
    if operation.media_type is not None:
        case.body = requirements.realistic(operation, case.body, target.settings)
    if operation.name == "get_session" and _is_odd(case.path_parameters["session_id"]):
        case.path_parameters["session_id"] = sessions[0]
    if operation.name == "add_sessions_to_speaker":
        if _is_odd(case.path_parameters["speaker_id"]):
            case.path_parameters["speaker_id"] = target.settings.swoogo_speaker_id
            case.body = {"session_ids": sessions[: len(case.body["session_ids"])]}
        else:
            case.path_parameters["speaker_id"] = _NOBODY + int(case.path_parameters["speaker_id"]) % 1_000


def _is_odd(value: Any) -> bool:
    return int(value) % 2 == 1


def _request(case: Any, operation: Operation, target: Target) -> httpx.Request:
    content = b"" if case.body is NOT_SET else _encode(operation, case.body)
    return target.build(operation, content, ids=case.path_parameters, query=case.query)


def _encode(operation: Operation, body: Any) -> bytes:
    if isinstance(body, bytes):
        return body
    if operation.media_type == FORM and not isinstance(body, dict):
        return str(body).encode()
    try:
        return encode(operation, body)
    except (TypeError, ValueError):
        # What the client refuses to send is sent in some other way.
        return qs_codec.encode(body).encode()


def _check_reaction(operation: Operation, request: httpx.Request, response: httpx.Response, target: Target) -> None:
    """What counts is what went over the wire: 5 and "5" are the same in a form."""
    try:
        body = wire.read_body(operation, request.content)
    except ValueError:
        # PHP finds a form in any bytes.
        taken = operation.media_type != FORM and not refused(response)
        assert not taken, f"a body that is no {operation.media_type} is taken\n{_shown(request, response)}"
        return
    breaches = requirements.breaches(operation, body)
    if breaches:
        assert refused(response), f"an invalid request is accepted: {breaches}\n{_shown(request, response)}"
    elif document.validator(operation.request_schema).is_valid(body) and requirements.must_accept(
        operation, body, target.settings
    ):
        assert not refused(response), f"a valid request is refused\n{_shown(request, response)}"
        if operation.name == "create_session":
            differences = list(echo.differences(body, response.json(), absent_is_fine=True))
            assert not differences, f"{differences}\n{_shown(request, response)}"


def _shown(request: httpx.Request, response: httpx.Response) -> str:
    """Return what was sent and what came, but for headers, which hold the token."""
    return (
        f"  sent: {request.method} {request.url.path} {request.content[:500]!r}\n"
        f"  came: {response.status_code} {response.content[:500]!r}"
    )

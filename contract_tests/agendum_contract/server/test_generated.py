"""Generated requests, valid and invalid: every answer is a documented one, and says what it should."""

import re
from typing import Any

import httpx
import pytest
import qs_codec
import schemathesis
from schemathesis.core import NOT_SET

from agendum_contract import document, echo, judge, requirements, settings, wire
from agendum_contract.document import Operation
from agendum_contract.findings import generated
from agendum_contract.findings.violation import expect, expect_none
from agendum_contract.generation import cases
from agendum_contract.harvest import Harvest, read
from agendum_contract.known import NOBODY, Known, is_far_reaching, kind_of
from agendum_contract.target import Target, encode, refused
from agendum_contract.undo.marking import marked, marked_query

pytestmark = pytest.mark.half("server")

_CHECKS = [
    schemathesis.checks.not_a_server_error,
    schemathesis.checks.status_code_conformance,
    schemathesis.checks.content_type_conformance,
    schemathesis.checks.response_headers_conformance,
    schemathesis.checks.response_schema_conformance,
]
_run = settings.current()
_modes = "positive" if _run.stateless or _run.is_safe else "all"
_documents = {each: document.for_vendor(each, _run.only, reads=_run.is_safe) for each in ("swoogo", "eventify")}


# A test without a single operation would be an error.
if _documents["swoogo"]["paths"]:

    @pytest.mark.reads
    @pytest.mark.vendor("swoogo")
    @cases(_documents["swoogo"], modes=_modes).parametrize()
    def test_swoogo_answers_as_documented(case: Any, swoogo: Target, swoogo_known: Known, harvest: Harvest) -> None:
        """Each answer is documented; what is invalid is refused, what is valid and unobjectionable is done."""
        _judge(case, swoogo, swoogo_known, harvest)


if _documents["eventify"]["paths"]:

    @pytest.mark.reads
    @pytest.mark.vendor("eventify")
    @cases(_documents["eventify"], modes=_modes).parametrize()
    def test_eventify_answers_as_documented(
        case: Any, eventify: Target, eventify_known: Known, harvest: Harvest
    ) -> None:
        """Each answer is documented; what is invalid is refused, what is valid and unobjectionable is done."""
        _judge(case, eventify, eventify_known, harvest)


def _judge(case: Any, target: Target, known: Known, harvest: Harvest) -> None:
    operation = document.operations()[case.operation.definition.raw["operationId"]]
    with harvest.of_server(operation.name):
        _check(operation, case, target, known, harvest)


def _check(operation: Operation, case: Any, target: Target, known: Known, harvest: Harvest) -> None:
    if case.meta is not None and case.meta.generation.mode.is_positive:
        harvest.keep(operation.name, read(case))
        _make_realistic(case, operation, target, known)
    elif operation.media_type is not None and case.body is not NOT_SET:
        case.body = requirements.pinned(operation, case.body, target.settings, known)
    _mark(case, operation, target)
    _aim(case, operation, known)
    request = _request(case, operation, target)
    response = target.send(request)
    if _is_empty_map(operation, request, response):
        return
    with generated.accepting_deviations(operation, response):
        case.validate_response(response, checks=_CHECKS, transport_kwargs={"base_url": _origin(request)})
    if generated.is_beyond_reading(response):
        return
    expect_none(judge.surplus_problems(operation, response), operation, response)
    if target.settings.stateless:
        return
    if case.query is not NOT_SET and (missing := requirements.query_breaches(operation, case.query)):
        expect(refused(response), operation, "required", response, f"a request is accepted although {missing}")
    if operation.media_type is not None:
        _check_reaction(operation, request, response, target)
    _check_identity(case, operation, response)


def _mark(case: Any, operation: Operation, target: Target) -> None:
    """Give what is made a name by which it can be found."""
    if case.body is not NOT_SET:
        case.body = marked(operation, case.body, target.settings.mark)
    if case.query is not NOT_SET and case.query:
        case.query = marked_query(operation, case.query, target.settings.mark)


def _reads_one(operation: Operation) -> bool:
    return operation.method == "GET" and operation.path.removesuffix(".json").endswith("}")


def _origin(request: httpx.Request) -> str:
    return str(request.url.copy_with(raw_path=b""))


def _is_empty_map(operation: Operation, request: httpx.Request, response: httpx.Response) -> bool:
    """PHP prints a record without fields, which is what fields of unknown names leave of it, as an empty list."""
    is_chosen = _reads_one(operation) and "fields" in request.url.params
    return is_chosen and response.is_success and response.content.strip() == b"[]"


def _make_realistic(case: Any, operation: Operation, target: Target, known: Known) -> None:
    """Point every other valid request at records that exist; the others are to find none."""
    if operation.media_type is not None and case.body is not NOT_SET:
        case.body = requirements.realistic(operation, case.body, target.settings, known)
    for name, value in (case.query or {}).items():
        kind = kind_of(operation, name)
        if kind is not None and _is_odd(value) and known.id(kind) is not None:
            case.query[name] = known.id(kind)
        elif name == "eventid" and _is_odd(value):
            case.query[name] = target.settings.eventify["eventid"]


def _aim(case: Any, operation: Operation, known: Known) -> None:
    """Let the ids of a path be those of records made for this, or of nobody: no other record may be changed."""
    for name, value in (case.path_parameters or {}).items():
        kind = kind_of(operation, name)
        if kind is None or not _is_number(value):
            continue
        found = None if is_far_reaching(operation) else known.id(kind)
        if _is_odd(value) and found is not None:
            case.path_parameters[name] = found
        elif operation.method != "GET":
            case.path_parameters[name] = NOBODY + int(value) % 1_000


def _is_number(value: Any) -> bool:
    return re.fullmatch("-?[0-9]{1,4000}", str(value)) is not None


def _is_odd(value: Any) -> bool:
    return _is_number(value) and int(value) % 2 == 1


def _check_identity(case: Any, operation: Operation, response: httpx.Response) -> None:
    """A record that is read by its id has this id."""
    ids = list((case.path_parameters or {}).values())
    if not _reads_one(operation) or not response.is_success:
        return
    body = response.json()
    # What PHP makes of an id that is no number is its own affair.
    if isinstance(body, dict) and "id" in body and _is_number(ids[-1]):
        is_it = str(ids[-1]) == str(body["id"])
        expect(is_it, operation, "identity", response, "another record was returned")


def _request(case: Any, operation: Operation, target: Target) -> httpx.Request:
    content = b"" if case.body is NOT_SET else _encode(operation, case.body)
    return target.build(operation, content, ids=case.path_parameters, query=case.query)


def _encode(operation: Operation, body: Any) -> bytes:
    if isinstance(body, bytes):
        return body
    if operation.is_form and not isinstance(body, dict):
        return str(body).encode()
    try:
        return encode(operation, body)
    except (TypeError, ValueError):
        # What the client refuses to send is sent in some other way.
        return qs_codec.encode(body).encode()


def _check_reaction(operation: Operation, request: httpx.Request, response: httpx.Response, target: Target) -> None:
    """What counts is what went over the wire: 5 and "5" are the same in a form."""
    try:
        body = wire.read_body(operation, request.content, request.headers["content-type"])
    except ValueError:
        # PHP finds a form in any bytes.
        taken = not operation.is_form and not refused(response)
        what = f"a body that is no {operation.media_type} is taken"
        expect(not taken, operation, "refuses-invalid", response, what)
        return
    breaches = requirements.breaches(operation, body)
    if breaches:
        expect(refused(response), operation, "refuses-invalid", response, f"an invalid request is accepted: {breaches}")
    elif document.validator(operation.request_schema).is_valid(body) and requirements.must_accept(
        operation, body, target.settings
    ):
        is_taken = not refused(response)
        expect(is_taken, operation, "accepts-valid", response, "a valid request is refused")
        if is_taken and operation.name == "create_session":
            differences = list(echo.differences(body, response.json(), absent_is_fine=True))
            expect(not differences, operation, "echo", response, "\n".join(differences))

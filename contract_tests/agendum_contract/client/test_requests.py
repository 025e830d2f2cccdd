"""Whatever valid request is made by a function or a method, those very values leave, and nothing else."""

from typing import Any

import httpx
import pytest

from agendum_contract import capture, document, methods, minimal, settings, wire
from agendum_contract.document import Operation
from agendum_contract.generation import cases
from agendum_contract.harvest import Harvest, ValidCase, read

pytestmark = pytest.mark.half("client")

_schema = cases(document.for_vendor(None, settings.current().only), modes="positive")
_NAMES = tuple(document.selected(settings.current().only))


def _good(operation: Operation) -> httpx.Response:
    """Answer a call with a small success."""
    body = minimal.instance(operation.success_schema)
    return httpx.Response(operation.success_status, json=body)


def _send(operation: Operation, flavor: str = "sync", **arguments: Any) -> httpx.Request:
    """Make a call and return the request that left."""
    network = capture.Wire(lambda _request: _good(operation))
    capture.run(network.client(operation.vendor, flavor=flavor), capture.calling(operation.name, flavor, **arguments))
    return network.of(operation.name)[-1]


def _send_both_ways(operation: Operation, case: ValidCase) -> list[httpx.Request]:
    """Make a call through the generated function and, where it has the arguments, through the method."""
    network = capture.Wire(lambda _request: _good(operation))
    parts = vars(case)
    function = capture.calling(operation.name, "sync", **capture.arguments(operation.name, **parts))
    with network.client(operation.vendor) as client:
        function(client)
        if (method := methods.prepared(client, operation, parts)) is not None:
            method()
    return network.of(operation.name)


@pytest.mark.generates
@_schema.parametrize()
def test_what_is_given_is_what_leaves(case: Any) -> None:
    """The bytes on the wire, read by another decoder, are valid and equal to what was given."""
    _check(document.operations()[case.operation.definition.raw["operationId"]], read(case))


@pytest.mark.reuses
@pytest.mark.parametrize("name", _NAMES)
def test_what_the_server_got_is_what_the_client_sends(name: str, harvest: Harvest) -> None:
    """The valid cases that were generated for the server leave the client with the same values."""
    cases_of_server = harvest.of(name)
    if not cases_of_server and harvest.is_cut_short(name):
        pytest.skip("the server failed before it was sent a valid request")
    assert cases_of_server, "no valid case was generated for the server"
    for each in cases_of_server:
        _check(document.operations()[name], each)


def _check(operation: Operation, case: ValidCase) -> None:
    request, *others = _send_both_ways(operation, case)

    assert [methods.on_the_wire(request)] * len(others) == list(map(methods.on_the_wire, others))
    assert operation.method == request.method
    assert {name: str(value) for name, value in case.path.items()} == wire.read_path(operation, _raw_path(request))
    assert {name: _text(value) for name, value in case.query.items()} == dict(request.url.params.multi_items())
    if operation.media_type is None or case.body is None:
        assert b"" == request.content
        return
    content_type = request.headers["content-type"]
    assert operation.media_type == content_type.partition(";")[0]
    sent = wire.read_body(operation, request.content, content_type)
    assert [] == [error.message for error in document.validator(operation.request_schema).iter_errors(sent)]
    if operation.is_form:
        assert wire.texts(wire.prune(case.body)) == wire.read_texts(operation, request.content, content_type)
    else:
        assert case.body == sent


def _text(value: Any) -> str:
    """Return what stands for a value in a query."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _raw_path(request: httpx.Request) -> str:
    return request.url.raw_path.partition(b"?")[0].decode()


_BASIC = "Basic a2V5JTIwd2l0aCUyMHNwYWNlczpzZSUzQWNyZXQlMkYlMkIlMjYlM0Q="


def _credentials(operation: Operation) -> dict[str, str]:
    """Return the one header with credentials that a request of an operation has, if it has one."""
    if operation.name == "create_token":
        return {"authorization": _BASIC}
    if operation.name == "generate_token":
        return {}
    return {"authorization": "Bearer token-1"} if operation.vendor == "swoogo" else {"session-token": "token-1"}


@pytest.mark.parametrize("flavor", ["sync", "async"])
@pytest.mark.parametrize("name", _NAMES)
def test_credentials_leave_where_they_belong(name: str, flavor: str) -> None:
    """Each request carries the credentials of its operation, in one header, and no others."""
    operation = document.operations()[name]

    request = _send(operation, flavor, **capture.arguments(name, **capture.sample(name)))

    headers = {key: request.headers[key] for key in ("authorization", "session-token") if key in request.headers}
    assert _credentials(operation) == headers


@pytest.mark.parametrize("flavor", ["sync", "async"])
@pytest.mark.parametrize("vendor", ["swoogo", "eventify"])
def test_tokens_are_asked_for_as_documented(vendor: str, flavor: str) -> None:
    """The client's own token request is a valid one, with the credentials in their place."""
    name = "get_session" if vendor == "swoogo" else "create_sessions"
    network = capture.Wire(lambda _request: _good(document.operations()[name]))
    arguments = capture.arguments(name, **capture.sample(name))
    capture.run(network.client(vendor, flavor=flavor), capture.calling(name, flavor, **arguments))

    (request,) = network.token_requests
    operation = document.operations()["create_token" if vendor == "swoogo" else "generate_token"]
    body = wire.read_body(operation, request.content)
    assert (operation.method, operation.path) == (request.method, request.url.path)
    assert operation.media_type == request.headers["content-type"]
    assert document.validator(operation.request_schema).is_valid(body)
    if vendor == "swoogo":
        assert _BASIC == request.headers["authorization"]
    else:
        assert {"email": capture.EMAIL, "password": capture.PASSWORD, "eventid": 1} == body

"""Whatever valid request is made through a generated function, those very values leave, and nothing else."""

import asyncio
from typing import Any

import httpx
import pytest

from agendum_contract import capture, document, minimal, settings, wire
from agendum_contract.document import Operation
from agendum_contract.generation import cases
from agendum_contract.harvest import Harvest, ValidCase, read

pytestmark = pytest.mark.half("client")

_schema = cases(document.for_vendor(None, settings.current().only), modes="positive")
_NAMES = tuple(document.selected(settings.current().only))


def _send(operation: Operation, flavor: str = "sync", **arguments: Any) -> httpx.Request:
    """Make a call and return the request that left."""
    network = capture.Wire(lambda _request: _good(operation))
    client = network.client(operation.vendor, flavor=flavor)
    module = capture.module_of(operation.name)
    if flavor == "sync":
        with client:
            module.sync_detailed(client=client, **arguments)
    else:
        asyncio.run(_asend(module, client, arguments))
    return (network.token_requests if operation.name in capture.TOKEN_OPERATIONS else network.sent)[-1]


def _good(operation: Operation) -> httpx.Response:
    """Answer a call with a small success."""
    body = minimal.instance(operation.success_schema)
    return httpx.Response(operation.success_status, json=body)


async def _asend(module: Any, client: Any, arguments: dict[str, Any]) -> None:
    async with client:
        await module.asyncio_detailed(client=client, **arguments)


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
    assert cases_of_server, "no valid case was generated for the server"
    for each in cases_of_server:
        _check(document.operations()[name], each)


def _check(operation: Operation, case: ValidCase) -> None:
    arguments = capture.arguments(operation.name, body=case.body, path=case.path, query=case.query)

    request = _send(operation, **arguments)

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
    client = network.client(vendor, flavor=flavor)
    arguments = capture.arguments(name, **capture.sample(name))
    if flavor == "sync":
        with client:
            capture.module_of(name).sync_detailed(client=client, **arguments)
    else:
        asyncio.run(_asend(capture.module_of(name), client, arguments))

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

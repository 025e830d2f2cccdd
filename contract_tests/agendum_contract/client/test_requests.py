"""Whatever valid request is made through a generated function, those very values leave, and nothing else."""

import asyncio
from typing import Any

import httpx
import pytest

from agendum_contract import capture, document, wire
from agendum_contract.document import Operation
from agendum_contract.generation import cases
from agendum_contract.harvest import Harvest, ValidCase, read

pytestmark = pytest.mark.half("client")

_schema = cases(document.for_vendor(None), modes="positive")
_GOOD = {
    "create_token": {"type": "bearer", "access_token": "t", "expires_at": "2999-12-31 23:59:59"},
    "create_session": {"id": 1, "event_id": 1, "name": "Symposium"},
    "get_session": {"id": 1},
    "add_sessions_to_speaker": {"id": 3},
    "generate_token": {"session_token": "t"},
    "create_sessions": [{"id": 1}],
}


def _send(operation: Operation, flavor: str = "sync", **arguments: Any) -> httpx.Request:
    """Make a call and return the request that left."""
    network = capture.Wire(lambda _request: httpx.Response(200, json=_GOOD[operation.name]))
    client = network.client(operation.vendor, flavor=flavor)
    module = capture.module_of(operation.name)
    if flavor == "sync":
        with client:
            module.sync_detailed(client=client, **arguments)
    else:
        asyncio.run(_asend(module, client, arguments))
    return (network.token_requests if operation.name in capture.TOKEN_OPERATIONS else network.sent)[-1]


async def _asend(module: Any, client: Any, arguments: dict[str, Any]) -> None:
    async with client:
        await module.asyncio_detailed(client=client, **arguments)


@pytest.mark.generates
@_schema.parametrize()
def test_what_is_given_is_what_leaves(case: Any) -> None:
    """The bytes on the wire, read by another decoder, are valid and equal to what was given."""
    _check(document.operations()[case.operation.definition.raw["operationId"]], read(case))


@pytest.mark.reuses
@pytest.mark.parametrize("name", document.operations())
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
    assert case.query == dict(request.url.params.multi_items())
    if operation.media_type is None:
        assert b"" == request.content
    else:
        assert operation.media_type == request.headers["content-type"]
        sent = wire.read_body(operation, request.content)
        assert [] == [error.message for error in document.validator(operation.request_schema).iter_errors(sent)]
        assert _comparable(operation, case.body) == _comparable(operation, sent)


def _raw_path(request: httpx.Request) -> str:
    return request.url.raw_path.partition(b"?")[0].decode()


def _comparable(operation: Operation, body: Any) -> Any:
    return wire.prune(body) if operation.media_type == document.FORM else body


_CREDENTIALS = {
    "create_token": ("authorization", "Basic a2V5JTIwd2l0aCUyMHNwYWNlczpzZSUzQWNyZXQlMkYlMkIlMjYlM0Q="),
    "create_session": ("authorization", "Bearer token-1"),
    "get_session": ("authorization", "Bearer token-1"),
    "add_sessions_to_speaker": ("authorization", "Bearer token-1"),
    "create_sessions": ("session-token", "token-1"),
}


@pytest.mark.parametrize("flavor", ["sync", "async"])
@pytest.mark.parametrize("name", capture.SAMPLES)
def test_credentials_leave_where_they_belong(name: str, flavor: str) -> None:
    """Each request carries the credentials of its operation, in one header, and no others."""
    operation = document.operations()[name]

    request = _send(operation, flavor, **capture.arguments(name, **capture.SAMPLES[name]))

    headers = {key: request.headers[key] for key in ("authorization", "session-token") if key in request.headers}
    assert dict([_CREDENTIALS[name]] if name in _CREDENTIALS else []) == headers


@pytest.mark.parametrize("flavor", ["sync", "async"])
@pytest.mark.parametrize("vendor", ["swoogo", "eventify"])
def test_tokens_are_asked_for_as_documented(vendor: str, flavor: str) -> None:
    """The client's own token request is a valid one, with the credentials in their place."""
    network = capture.Wire(lambda request: httpx.Response(200, json=_GOOD[_called(request)]))
    name = "get_session" if vendor == "swoogo" else "create_sessions"
    client = network.client(vendor, flavor=flavor)
    arguments = capture.arguments(name, **capture.SAMPLES[name])
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
        assert _CREDENTIALS["create_token"][1] == request.headers["authorization"]
    else:
        assert {"email": capture.EMAIL, "password": capture.PASSWORD, "eventid": 1} == body


def _called(request: httpx.Request) -> str:
    return "get_session" if request.method == "GET" else "create_sessions"

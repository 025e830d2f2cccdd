"""The life of a token in the client: asked for once, used, renewed once."""

import asyncio
import datetime as dt
from typing import Any

import httpx
import pytest

from agendum import errors
from agendum_contract import capture

pytestmark = pytest.mark.half("client")
_CALLS = {"swoogo": "get_session", "eventify": "create_sessions"}
_GOOD = {"swoogo": {"id": 1}, "eventify": [{"id": 1}]}


def _call(network: capture.Wire, vendor: str, flavor: str, times: int = 1) -> None:
    name = _CALLS[vendor]
    module, arguments = capture.module_of(name), capture.arguments(name, **capture.sample(name))
    client = network.client(vendor, flavor=flavor)
    if flavor == "async":
        asyncio.run(_acall(module, client, arguments, times))
        return
    with client:
        for _ in range(times):
            module.sync(client=client, **arguments)


async def _acall(module: Any, client: Any, arguments: dict[str, Any], times: int) -> None:
    async with client:
        await asyncio.gather(*(module.asyncio(client=client, **arguments) for _ in range(times)))


def _rejecting(vendor: str, *tokens: str) -> Any:
    def answer(request: httpx.Request) -> httpx.Response:
        header = request.headers["authorization" if vendor == "swoogo" else "session-token"]
        if header.removeprefix("Bearer ") in tokens:
            return httpx.Response(401, json={"name": "Unauthorized", "message": "Expired", "code": 0, "status": 401})
        return httpx.Response(200, json=_GOOD[vendor])

    return answer


@pytest.mark.parametrize("flavor", ["sync", "async"])
@pytest.mark.parametrize("vendor", _CALLS)
def test_one_token_serves_many_calls(vendor: str, flavor: str) -> None:
    """Five calls need one token."""
    network = capture.Wire(_rejecting(vendor))

    _call(network, vendor, flavor, times=5)

    assert (1, 5) == (len(network.token_requests), len(network.sent))


@pytest.mark.parametrize("flavor", ["sync", "async"])
@pytest.mark.parametrize("vendor", _CALLS)
def test_a_rejected_token_is_renewed(vendor: str, flavor: str) -> None:
    """A 401 is answered with a new token and the same request; the caller does not see it."""
    network = capture.Wire(_rejecting(vendor, "token-1"))

    _call(network, vendor, flavor)

    assert 2 == len(network.token_requests)
    first, second = network.sent
    assert (first.method, first.url, first.content) == (second.method, second.url, second.content)


@pytest.mark.parametrize("flavor", ["sync", "async"])
@pytest.mark.parametrize("vendor", _CALLS)
def test_a_token_is_renewed_once(vendor: str, flavor: str) -> None:
    """A second 401 is the caller's."""
    network = capture.Wire(_rejecting(vendor, "token-1", "token-2", "token-3"))

    with pytest.raises(errors.Unauthorized):
        _call(network, vendor, flavor)

    assert (2, 2) == (len(network.token_requests), len(network.sent))


@pytest.mark.parametrize("flavor", ["sync", "async"])
def test_a_token_is_renewed_before_it_expires(flavor: str) -> None:
    """Swoogo says when; a minute before that, a new token is asked for."""
    now = dt.datetime(2026, 1, 22, 12, 0, tzinfo=dt.UTC)
    reply = {"type": "bearer", "access_token": "t", "expires_at": f"{now + dt.timedelta(minutes=30):%Y-%m-%d %H:%M:%S}"}
    clock = [now.timestamp()]
    tokens = []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return httpx.Response(200, json={"id": 1})
        tokens.append(request)
        return httpx.Response(200, json=reply)

    network = capture.Wire(answer, answers_tokens=True)
    client = network.client("swoogo", flavor=flavor, clock=lambda: clock[0])
    module = capture.module_of("get_session")
    for minutes, expected in ((0, 1), (28.9, 1), (29.1, 2)):
        clock[0] = now.timestamp() + 60 * minutes
        if flavor == "sync":
            with client:
                module.sync(client=client, session_id=1)
        else:
            asyncio.run(_acall(module, client, {"session_id": 1}, 1))
        assert expected == len(tokens)

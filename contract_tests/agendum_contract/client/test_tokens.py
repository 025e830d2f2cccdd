"""The life of a token in the client: asked for once, used, renewed once."""

import asyncio
import contextlib
import datetime as dt
import threading
from typing import Any

import httpx
import pytest

from agendum import errors
from agendum_contract import capture

pytestmark = pytest.mark.half("client")
_CALLS = {"swoogo": "get_session", "eventify": "create_sessions"}
_GOOD = {"swoogo": {"id": 1}, "eventify": [{"id": 1}]}
_HEADERS = {"swoogo": "authorization", "eventify": "session-token"}
# A second request for a token, if there is one, comes within this many seconds.
_MOMENT = 0.1
_ELSEWHERE = "https://elsewhere.example/"


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
        header = request.headers[_HEADERS[vendor]]
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


@pytest.mark.parametrize("vendor", _CALLS)
def test_threads_share_a_token(vendor: str) -> None:
    """Threads that find no token wait for the one that fetches it."""
    meeting = threading.Barrier(2)

    def answer(request: httpx.Request) -> httpx.Response:
        if request.headers.get(_HEADERS[vendor], "").endswith("token-1"):
            return httpx.Response(200, json=_GOOD[vendor])
        with contextlib.suppress(threading.BrokenBarrierError):
            meeting.wait(_MOMENT)
        return capture.token_reply(1)

    network = capture.Wire(answer, answers_tokens=True)
    name = _CALLS[vendor]
    call = capture.calling(name, "sync", **capture.arguments(name, **capture.sample(name)))
    with network.client(vendor) as client:
        threads = [threading.Thread(target=call, args=(client,)) for _ in range(2)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()

    assert (1, 2) == (len(network.token_requests), len(network.sent))


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
def test_a_token_that_is_rejected_in_a_success_is_renewed(flavor: str) -> None:
    """Eventify may say with status 200 that a token is not valid."""
    # The client signs one and the same request again.
    tokens = []

    def answer(request: httpx.Request) -> httpx.Response:
        tokens.append(request.headers["session-token"])
        body = {"error": {"code": 401, "message": "Expired"}} if len(tokens) == 1 else _GOOD["eventify"]
        return httpx.Response(200, json=body)

    _call(capture.Wire(answer), "eventify", flavor)

    assert ["token-1", "token-2"] == tokens


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


@pytest.mark.parametrize("vendor", _CALLS)
def test_a_stranger_gets_no_token(vendor: str) -> None:
    """A request to another server, which the HTTP client can be asked for, carries no credentials."""
    network = capture.Wire()
    with network.client(vendor) as client:
        client.get_httpx_client().get(_ELSEWHERE)

    assert [] == network.token_requests
    assert [set()] == [set(_HEADERS.values()) & request.headers.keys() for request in network.sent]


@pytest.mark.parametrize("flavor", ["sync", "async"])
@pytest.mark.parametrize(("vendor", "name"), [("swoogo", "get_session"), ("eventify", "list_schedule")])
def test_a_redirect_takes_no_token_along(vendor: str, name: str, flavor: str) -> None:
    """A server that sends a request elsewhere does not send the token there."""
    network = capture.Wire(
        lambda request: (
            httpx.Response(302, headers={"location": _ELSEWHERE})
            if request.url.host != "elsewhere.example"
            else httpx.Response(200, json={})
        )
    )
    call = capture.calling(name, flavor, **capture.arguments(name, **capture.sample(name)))
    with contextlib.suppress(errors.ContractViolation):
        capture.run(network.client(vendor, flavor=flavor, follow_redirects=True), call)

    own, other = network.sent
    assert ("elsewhere.example", set()) == (other.url.host, set(_HEADERS.values()) & other.headers.keys())
    assert _HEADERS[vendor] in own.headers


@pytest.mark.parametrize("flavor", ["sync", "async"])
@pytest.mark.parametrize("vendor", _CALLS)
def test_a_redirect_takes_no_body_along(vendor: str, flavor: str) -> None:
    """A server that sends a request elsewhere does not send the records there."""
    name = {"swoogo": "create_session", "eventify": "create_sessions"}[vendor]
    network = capture.Wire(lambda _request: httpx.Response(307, headers={"location": _ELSEWHERE}))
    call = capture.calling(name, flavor, **capture.arguments(name, **capture.sample(name)))

    with pytest.raises(errors.ContractViolation):
        capture.run(network.client(vendor, flavor=flavor, follow_redirects=True), call)

    assert 1 == len(network.sent)

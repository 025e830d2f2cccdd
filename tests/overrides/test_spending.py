"""What a request costs is spent before it is sent, and what the server says of it is heard."""

import asyncio

import httpx
import pytest

import agendum
from agendum import errors
from agendum._operations import OPERATION, OWN
from agendum._spending import AsyncSpendingTransport, SpendingTransport
from agendum_api.api import OPERATIONS
from virtual_time import VirtualTime


class Inner(httpx.MockTransport):
    """A transport that remembers that it was closed."""

    closed = False

    def close(self):
        self.closed = True

    async def aclose(self):
        self.closed = True


@pytest.fixture
def time_():
    """Return a time that passes only when somebody sleeps."""
    return VirtualTime()


@pytest.fixture(params=[SpendingTransport, AsyncSpendingTransport])
def sender(request):
    """Return a function that sends a request through a transport of either flavor."""

    def send(handler, budget, operation=None, *, own=True):
        transport = request.param(Inner(handler), budget)
        request_ = httpx.Request("GET", "http://vendor.test/api/v1/sessions")
        if operation is not None:
            request_.extensions[OPERATION] = next(each for each in OPERATIONS if each.name == operation)
        if own:
            request_.extensions[OWN] = request_.url
        if request.param is SpendingTransport:
            return transport.handle_request(request_)
        return asyncio.run(transport.handle_async_request(request_))

    return send


@pytest.mark.parametrize(
    ("operation", "expected"), [("list_sessions", 10), ("get_session", 1), ("create_sessions", 1), (None, 1)]
)
def test_the_credits_are_taken_before_the_request_goes_out(sender, time_, operation, expected):
    """Breaks when a list is counted like one record, or counted only after the server has."""
    budget = time_.budget(limit=20)
    left = []

    def answer(request):
        left.append(budget.remaining)
        return httpx.Response(200)

    assert 200 == sender(answer, budget, operation).status_code
    assert [20 - expected] == left


def test_a_request_waits_for_its_credits(sender, time_):
    """Breaks when a request is sent that the server must refuse."""
    budget = time_.budget(limit=20, window=10.0)
    for _ in range(3):
        sender(lambda request: httpx.Response(200), budget, "list_sessions")
    assert 10.0 == pytest.approx(sum(time_.slept), abs=0.5)


def test_a_request_without_credits_is_not_sent(sender, time_):
    """Breaks when the budget is only a counter."""
    budget = time_.budget(limit=10, longest_wait=1.0)
    sent = []

    def answer(request):
        sent.append(request)
        return httpx.Response(200)

    sender(answer, budget, "list_sessions")
    with pytest.raises(agendum._budget.BudgetExhausted):
        sender(answer, budget, "list_sessions")
    assert 1 == len(sent)


def test_what_the_server_says_is_heard(sender, time_):
    """Breaks when what others have spent with the same credential is not known."""
    budget = time_.budget(limit=20)
    headers = {"X-Rate-Limit-Remaining": "3", "X-Rate-Limit-Reset": "5"}
    sender(lambda request: httpx.Response(429, headers=headers), budget)
    assert 3 == budget.remaining


def test_what_another_server_says_is_not_heard(sender, time_):
    """Breaks when a server that a redirect leads to can stop a program, or make it spend more than there is."""
    budget = time_.budget(limit=20)
    headers = {"X-Rate-Limit-Remaining": "0", "X-Rate-Limit-Reset": "600"}
    sender(lambda request: httpx.Response(200, headers=headers), budget, own=False)
    assert 19 == budget.remaining


def test_what_is_left_is_learned_from_calls(make, call, vendor, time_, as_json):
    """Breaks when the answers to a client's own calls are taken for those of another server."""
    budget = time_.budget(limit=20)
    vendor.answer = as_json(200, {"id": 7}, X_Rate_Limit_Remaining="3", X_Rate_Limit_Reset="5")
    call(make(agendum.Swoogo, budget=budget), "get_session")
    assert 3 == budget.remaining
    budget = time_.budget(limit=20)
    make(agendum.Swoogo, budget=budget).request("GET", "/api/v1/tracks")
    assert 3 == budget.remaining


@pytest.mark.parametrize("kind", [SpendingTransport, AsyncSpendingTransport])
def test_the_inner_transport_is_closed(kind, time_):
    """Breaks when the connections of a closed client stay open."""
    inner = Inner(lambda request: httpx.Response(200))
    transport = kind(inner, time_.budget())
    transport.close() if kind is SpendingTransport else asyncio.run(transport.aclose())
    assert inner.closed


def test_each_repetition_is_spent(make, vendor, time_, call):
    """Breaks when a call that is sent three times is counted once."""
    vendor.answer = lambda request: httpx.Response(503, json={})
    budget = time_.budget(limit=20)
    naps = []

    async def anap(seconds):
        naps.append(seconds)

    client = make(agendum.Swoogo, budget=budget, retries=2, sleep=naps.append)
    with pytest.raises(errors.ServiceUnavailable):
        client.sessions.get(7)
    assert (3, 2, 20 - 1 - 3) == (len(vendor.calls), len(naps), budget.remaining)


def test_a_call_without_credits_is_a_typed_error(make, flavor, vendor, time_, caught):
    """Breaks when a budget that has no room raises what no caller knows, or does not say when there is room."""
    budget = time_.budget(limit=11, window=10.0, longest_wait=1.0)
    client = make(agendum.Swoogo, budget=budget)
    flavor.call(client, "list_sessions", event_id=1)
    error = caught(flavor.call, client, "list_sessions", event_id=1)
    assert (errors.NoCredits, "list_sessions", None) == (type(error), error.operation, error.status)
    assert 10.0 == pytest.approx(error.retry_after, abs=0.5)
    assert "the rate budget has no 10 credits left" in str(error)
    assert 1 == len(vendor.calls)

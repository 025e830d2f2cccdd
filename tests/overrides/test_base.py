"""What the clients of both vendors have in common: one HTTP client for all threads, one budget, cookies as given."""

import asyncio

import httpx
import pytest

import agendum


@pytest.mark.parametrize("flavor_name", ["sync", "async"])
def test_threads_that_build_at_once_share_one_http_client(make, flavor_name):
    """Breaks when two threads that make the first call build a client each, one of which is never closed."""
    client, other = make(), make()
    getters = {"sync": "get_httpx_client", "async": "get_async_httpx_client"}
    place = {"sync": "_client", "async": "_async_client"}[flavor_name]
    built = getattr(other, getters[flavor_name])()

    class Late:
        """A lock that another thread held, and left when it had built."""

        def __enter__(self):
            setattr(client, place, built)

        def __exit__(self, *_exc):
            """Leave nothing."""

    client._building = Late()
    assert built is getattr(client, getters[flavor_name])()
    client._building = other._building


@pytest.mark.parametrize("flavor_name", ["sync", "async"])
def test_a_budget_that_was_made_here_is_closed_with_the_client(make, tmp_path, flavor_name):
    """Breaks when the file of a shared budget stays open after the client is closed."""
    closed = []
    client = make(budget=tmp_path / "credits.sqlite")
    client.budget.close = lambda: closed.append(client)
    client.close() if flavor_name == "sync" else asyncio.run(client.aclose())
    assert [client] == closed


@pytest.mark.parametrize("kind", ["given", "of the process", "none"])
def test_a_budget_that_others_use_stays_open(make, monkeypatch, kind):
    """Breaks when closing one client takes the budget of another one away."""
    budget = agendum.Budget()
    client = make(budget={"given": budget, "of the process": True, "none": False}[kind])
    closed = []
    if client.budget is not None:
        monkeypatch.setattr(client.budget, "close", lambda: closed.append(client))
    client.close()
    assert [] == closed


def test_cookies_can_be_set_and_are_not_collected(make, vendor):
    """Breaks when a cookie of the user is not sent, or a cookie of the server is sent back."""
    vendor.answer = lambda request: httpx.Response(200, json={"id": 7}, headers={"set-cookie": "s=1"})
    client = make(cookies={"a": "b"})
    http_client = client.get_httpx_client()
    http_client.cookies = {"c": "d"}
    client.sessions.get(7)
    client.sessions.get(7)
    assert ["c=d", "c=d"] == [each.headers["cookie"] for each in vendor.calls]
    assert {"c": "d"} == dict(http_client.cookies)


def test_a_twin_spends_from_the_same_budget(make, tmp_path):
    """Breaks when a client with one more header opens the file of a shared budget a second time."""
    client = make(budget=tmp_path / "credits.sqlite")
    assert client.budget is client.with_headers({"x-a": "b"}).with_cookies({"c": "d"}).budget

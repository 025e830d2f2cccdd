import socket

import httpx
import pytest

from agendum_contract.exchanges import Exchanges
from agendum_contract.safety import network as module
from agendum_contract.safety.limits import Limits
from agendum_contract.safety.network import transport
from agendum_contract.safety.reads import WriteBlockedError
from agendum_contract.settings import Settings


def way(url, settings, *wraps):
    """The way to a server, and what is heard on it."""
    heard, exchanges = [], Exchanges()
    exchanges.listen(heard.append)
    return httpx.Client(
        base_url=url, transport=transport("swoogo", url, settings, exchanges, Limits(settings), *wraps)
    ), heard


class Rewriting(httpx.BaseTransport):
    """A hook that turns a read into a write."""

    def __init__(self, inner):
        self.inner = inner

    def handle_request(self, request):
        return self.inner.handle_request(httpx.Request("POST", request.url))


@pytest.mark.parametrize("mode", ["safe", "full"])
def test_what_reaches_a_socket(mode, serve):
    """In safe mode a write would leave, whatever stands between the tests and the network."""
    server = serve(lambda _asked: (200, {}))
    client, heard = way(server.url, Settings(mode=mode), lambda _vendor, inner: Rewriting(inner))

    with client:
        if mode == "safe":
            with pytest.raises(WriteBlockedError):
                client.get("/api/v1/sessions")
        else:
            client.get("/api/v1/sessions")

    assert ([] if mode == "safe" else ["POST"]) == [asked.method for asked in server.asked]
    assert ["POST"] == [exchange.request.method for exchange in heard]


def test_what_is_not_made_is_not_heard():
    """A report would tell of requests that a limit kept back."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        client, heard = way(f"http://127.0.0.1:{taken.getsockname()[1]}", Settings(credits=1))
        with client, pytest.raises(pytest.skip.Exception):
            client.get("/api/v1/sessions")
    assert [] == heard


@pytest.mark.parametrize(
    ("origin", "expected"),
    [
        ("https://api.example.com", "http://proxy.example:3128"),
        ("https://inside.example", None),
        ("http://127.0.0.1:8000", None),
    ],
)
def test_proxies_of_the_environment(origin, expected, monkeypatch):
    """Nobody behind a proxy could reach the vendor; and a server on this machine would be looked for elsewhere."""
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("http_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("no_proxy", "inside.example")
    assert expected == module._proxy(origin)

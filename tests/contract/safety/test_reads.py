import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from agendum_contract.document import operations
from agendum_contract.safety.reads import ReadsOnly, WriteBlockedError

ORIGIN = "https://api.example.com"
TOKENS = ("create_token", "generate_token")


class Network(httpx.BaseTransport):
    """Keeps what reaches it."""

    def __init__(self):
        self.sent = []

    def handle_request(self, request):
        self.sent.append(request)
        return httpx.Response(200, json={})


def passes(request):
    """Whether a request reaches the network."""
    network = Network()
    try:
        ReadsOnly(network, ORIGIN).handle_request(request)
    except WriteBlockedError:
        assert [] == network.sent
        return False
    assert [request] == network.sent
    return True


@pytest.mark.parametrize("operation", operations().values(), ids=operations())
def test_each_operation(operation):
    """A run that was to read only would write; or could not read, or sign in."""
    path = operation.path.replace("{", "").replace("}", "")
    expected = operation.method == "GET" or operation.name in TOKENS
    assert expected is passes(httpx.Request(operation.method, f"{ORIGIN}{path}"))


@given(
    method=st.sampled_from(
        ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "get", "Post", "LOCK"]
    ),
    path=st.one_of(
        st.sampled_from([each.path.replace("{", "").replace("}", "") for each in operations().values()]),
        st.text("/abcv1%~._-", max_size=20).map(lambda text: f"/{text}"),
    ),
    headers=st.dictionaries(
        st.sampled_from(["X-HTTP-Method-Override", "x-http-method", "X-Method-Override", "X-Other"]),
        st.sampled_from(["DELETE", "GET", ""]),
        max_size=2,
    ),
    query=st.sampled_from(["", "?_method=DELETE", "?a=1&_method=PUT", "?fields=id"]),
    content=st.sampled_from([b"", b"x=1"]),
    host=st.sampled_from([ORIGIN, "https://api.example.com:8443", "http://api.example.com", "https://other.example"]),
)
def test_no_byte_that_could_change_anything_leaves(method, path, headers, query, content, host):
    """A hook, a generated case or a mistake of the suite would change a record of somebody's event."""
    request = httpx.Request(method, f"{host}{path}{query}", headers=headers, content=content)
    if not passes(request):
        return
    tokens = {operations()[name].path for name in TOKENS}
    assert ORIGIN == f"{request.url.scheme}://{request.url.netloc.decode()}"
    assert "_method" not in request.url.params
    assert {"x-other"} >= set(map(str.lower, headers))
    assert (request.method == "POST" and path in tokens) or (request.method == "GET" and content == b"")


def test_what_it_says():
    """Whoever finds it in a report could not tell what was to be sent."""
    request = httpx.Request("POST", f"{ORIGIN}/api/v1/sessions/create", content=b"name=x")
    with pytest.raises(WriteBlockedError, match="POST /api/v1/sessions/create is not sent in safe mode: it is no"):
        ReadsOnly(Network(), ORIGIN).handle_request(request)


def test_it_is_closed():
    """Connections would stay open."""
    network = Network()
    closed = []
    network.close = lambda: closed.append(True)
    ReadsOnly(network, ORIGIN).close()
    assert [True] == closed

import httpx
import pytest

from agendum_contract.document import operations
from agendum_contract.exchanges import Exchanges, operation_of


def test_an_exchange_is_heard_as_it_was():
    """A report would tell of another request than the one that was made."""
    heard, exchanges = [], Exchanges()
    exchanges.listen(heard.append)
    exchanges.test = "server/test_x.py::test_y"
    network = httpx.MockTransport(lambda request: httpx.Response(422, json={"asked": request.content.decode()}))

    with httpx.Client(base_url="http://127.0.0.1", transport=exchanges.over("swoogo", network)) as client:
        response = client.post("/api/v1/sessions/create", content=b"name=x")

    (exchange,) = heard
    assert ("swoogo", "create_session", "server/test_x.py::test_y", "") == (
        exchange.vendor,
        exchange.operation,
        exchange.test,
        exchange.error,
    )
    assert b"name=x" == exchange.request.content
    assert response.json() == exchange.response.json() == {"asked": "name=x"}
    assert 0 <= exchange.seconds == pytest.approx(response.elapsed.total_seconds(), abs=1)


def test_a_request_that_is_not_answered_is_heard():
    """What a server died of would be in no report."""
    heard, exchanges = [], Exchanges()
    exchanges.listen(heard.append)

    def hang_up(request):
        raise httpx.ReadError("gone", request=request)

    with (
        httpx.Client(transport=exchanges.over("swoogo", httpx.MockTransport(hang_up))) as client,
        pytest.raises(httpx.ReadError),
    ):
        client.get("http://127.0.0.1/elsewhere")

    assert [(None, None, "ReadError: gone")] == [(each.operation, each.response, each.error) for each in heard]


@pytest.mark.parametrize("operation", operations().values(), ids=operations())
def test_each_operation_is_known_by_its_request(operation):
    """An exchange would be put down to another operation; a fixed path is not one with a parameter."""
    path = operation.path.replace("{", "x").replace("}", "%2F")
    assert operation is operation_of(httpx.Request(operation.method, f"http://127.0.0.1{path}?a=/b"))
    assert operation_of(httpx.Request(operation.method, f"http://127.0.0.1{path}/more/more/more")) is None


def test_what_is_interrupted_stays_an_interrupt():
    """Ctrl-C in the middle of an answer would become an error of whoever hears of it, and the run would go on."""
    heard, exchanges = [], Exchanges()
    exchanges.listen(heard.append)

    class Body(httpx.SyncByteStream):
        """An answer that is interrupted while it is read."""

        def __iter__(self):
            raise KeyboardInterrupt

    network = httpx.MockTransport(lambda _request: httpx.Response(200, stream=Body()))
    with httpx.Client(transport=exchanges.over("swoogo", network)) as client, pytest.raises(KeyboardInterrupt):
        client.get("http://127.0.0.1/api/v1/sessions")

    assert [(None, "KeyboardInterrupt: ")] == [(each.response, each.error) for each in heard]

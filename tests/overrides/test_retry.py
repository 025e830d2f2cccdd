"""Repetition: which requests are sent again, and how often."""

import asyncio
import contextlib
import ssl

import httpx
import pytest

from agendum._retry import AsyncRetryTransport, RetryPolicy, RetryTransport

from .retry_script import METHODS, Body, Script, Sender

UNSENT = [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout]
BROKEN = [httpx.ReadError, httpx.WriteError, httpx.CloseError, httpx.RemoteProtocolError]
FINAL = [
    httpx.ReadTimeout,
    httpx.WriteTimeout,
    httpx.LocalProtocolError,
    httpx.UnsupportedProtocol,
    httpx.ProxyError,
]


@pytest.fixture(params=["sync", "async"])
def send(request):
    """Send a request through a script, sync and async."""
    return Sender(request.param)


def caused(error, cause):
    """Return an error as a transport raises it from a library's own."""
    error.__cause__ = cause
    return error


def test_a_success_is_handed_on_as_it_is(send):
    """Breaks when the usual case is copied, waited for, counted or sent twice."""
    answer = httpx.Response(200)
    script = Script(answer)
    assert answer is send(script, "POST")
    assert (1, [], {}) == (script.sent, send.waits, send.request.extensions)


@pytest.mark.parametrize("status", [200, 201, 204, 302, 400, 401, 403, 404, 418, 422, 500, 501, 505, 520, 599])
@pytest.mark.parametrize("method", METHODS)
def test_other_answers_are_the_callers(send, status, method):
    """Breaks when an answer that says what is wrong is asked for again."""
    script = Script(httpx.Response(status, headers={"retry-after": "1", "x-rate-limit-reset": "1"}))
    assert status == send(script, method).status_code
    assert (1, []) == (script.sent, send.waits)


@pytest.mark.parametrize("kind", UNSENT)
@pytest.mark.parametrize("method", METHODS)
def test_a_request_that_did_not_arrive_is_sent_again(send, kind, method):
    """Breaks when a connection that could not be made fails a call that could still succeed."""
    script = Script(kind("x"), kind("x"), httpx.Response(201))
    assert 201 == send(script, method, content=b"a=1").status_code
    assert (3, [0.5, 1.0], {"agendum_retries": 2}) == (script.sent, send.waits, send.request.extensions)


@pytest.mark.parametrize("kind", BROKEN)
@pytest.mark.parametrize("method", METHODS)
def test_a_broken_connection_is_retried_only_where_it_can_do_no_harm(send, kind, method):
    """Breaks when a form that may have arrived is sent twice, or a GET is given up at the first reset."""
    script = Script(kind("x"), httpx.Response(200))
    if method in ("GET", "HEAD"):
        assert 200 == send(script, method).status_code
        assert [0.5] == send.waits
    else:
        with pytest.raises(kind):
            send(script, method)
        assert (1, []) == (script.sent, send.waits)


@pytest.mark.parametrize("kind", FINAL)
@pytest.mark.parametrize("method", METHODS)
def test_what_would_be_the_same_again_is_not_retried(send, kind, method):
    """Breaks when a caller waits three timeouts in place of one, or for a request that cannot be sent at all."""
    script = Script(kind("x"))
    with pytest.raises(kind):
        send(script, method)
    assert (1, []) == (script.sent, send.waits)


def test_other_exceptions_pass(send):
    """Breaks when an error of the program is taken for one of the network."""
    script = Script(RuntimeError("closed"))
    with pytest.raises(RuntimeError, match="closed"):
        send(script)
    assert 1 == script.sent


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_the_last_error_is_raised(send, method):
    """Breaks when a call goes on for ever, or fails with another error than the network's."""
    script = Script(httpx.ConnectError("first"), httpx.ConnectError("second"), httpx.ConnectError("third"))
    with pytest.raises(httpx.ConnectError, match="third"):
        send(script, method)
    assert (3, 2, {"agendum_retries": 2}) == (script.sent, len(send.waits), send.request.extensions)


class ServerDisconnectedError(Exception):
    """Named as aiohttp's error for a connection that broke after a request was sent."""


class ClientConnectorError(Exception):
    """Named as aiohttp's error for a connection that could not be made."""


class ClientConnectorDNSError(ClientConnectorError):
    """Named as one of its kinds."""


@pytest.mark.parametrize(
    ("cause", "post_is_sent"),
    [
        (None, 2),
        (ClientConnectorError(), 2),
        (ClientConnectorDNSError(), 2),
        (ServerDisconnectedError(), 1),
        (OSError("reset"), 1),
    ],
)
@pytest.mark.parametrize("kind", UNSENT)
def test_a_transport_is_not_believed_that_calls_a_lost_connection_a_failed_one(send, kind, cause, post_is_sent):
    """Breaks when a POST is sent twice because httpx-aiohttp says ConnectTimeout of a request that was sent."""
    for method, sent in (("GET", 2), ("POST", post_is_sent)):
        script = Script(caused(kind("x"), cause), httpx.Response(200))
        try:
            assert 200 == send(script, method).status_code
        except kind:
            assert 1 == sent
        assert sent == script.sent


def test_a_distrusted_certificate_is_not_retried(send):
    """Breaks when a caller waits for a certificate to become valid."""
    middle = caused(OSError("tls"), None)
    middle.__context__ = ssl.SSLCertVerificationError("self-signed")
    script = Script(caused(httpx.ConnectError("x"), middle))
    with pytest.raises(httpx.ConnectError):
        send(script)
    assert (1, []) == (script.sent, send.waits)


def test_another_failure_of_tls_is_retried(send):
    """Breaks when a handshake that was cut off is taken for a certificate that is not trusted."""
    cause = type("ConnectError", (Exception,), {})()
    script = Script(caused(httpx.ConnectError("x"), caused(cause, ssl.SSLEOFError("cut"))), httpx.Response(200))
    assert 200 == send(script, "POST").status_code


@pytest.mark.parametrize("method", METHODS)
def test_429_is_retried_for_every_method(send, method):
    """Breaks when a call fails that the server only wanted later."""
    script = Script(httpx.Response(429), httpx.Response(200))
    assert 200 == send(script, method, content=b"a=1").status_code
    assert [0.5] == send.waits


@pytest.mark.parametrize("status", [502, 503, 504])
@pytest.mark.parametrize("method", METHODS)
def test_a_gateway_error_is_retried_only_where_it_can_do_no_harm(send, status, method):
    """Breaks when a POST that the server behind the gateway may have done is sent twice."""
    answers = httpx.Response(status, headers={"retry-after": "3"}), httpx.Response(200)
    script = Script(*answers)
    expected = (200, [3.0]) if method in ("GET", "HEAD") else (status, [])
    assert expected == (send(script, method).status_code, send.waits)


@pytest.mark.parametrize("step", [httpx.Response(429), httpx.Response(503), httpx.ConnectError("x")])
def test_a_body_that_cannot_be_sent_again_is_sent_once(send, step):
    """Breaks when a request is repeated with half of its body."""
    script = Script(step)
    with contextlib.suppress(httpx.ConnectError):
        send(script, "GET", stream=Body(b"x"))
    assert (1, []) == (script.sent, send.waits)


@pytest.mark.parametrize("retries", [0, 1, 5])
def test_the_number_of_retries(send, retries):
    """Breaks when a policy is not kept to."""
    script = Script(httpx.Response(503))
    send(script, policy=RetryPolicy(retries=retries))
    assert (retries + 1, retries) == (script.sent, len(send.waits))
    assert ({"agendum_retries": retries} if retries else {}) == send.request.extensions


def test_the_count_goes_on_where_the_same_request_is_sent_anew(send):
    """Breaks when the log shows fewer repetitions for a call whose token was renewed in between."""
    send(Script(httpx.Response(503), httpx.Response(401)), extensions={"agendum_retries": 2})
    assert {"agendum_retries": 3} == send.request.extensions


@pytest.mark.parametrize("name", ["retries", "base", "cap", "longest_wait"])
@pytest.mark.parametrize("value", [-1, float("nan")])
def test_a_policy_refuses_what_cannot_be_waited(name, value):
    """Breaks when a wrong setting is found out at the first failure, in the middle of a night."""
    with pytest.raises(ValueError, match=f"^{name} must be 0 or more, not "):
        RetryPolicy(**{name: value})


def test_the_inner_transport_is_opened_and_closed():
    """Breaks when connections stay open behind a client that was closed."""
    script = Script(httpx.Response(200))
    with RetryTransport(script, RetryPolicy()) as transport:
        assert isinstance(transport, RetryTransport)
    transport.close()

    async def use():
        async with AsyncRetryTransport(script, RetryPolicy()) as transport:
            assert isinstance(transport, AsyncRetryTransport)
        await transport.aclose()

    asyncio.run(use())
    assert ["entered", "closed", "closed"] * 2 == script.log


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_real_refused_connection_is_tried_three_times(send, refused_url, method):
    """Breaks when httpx says of a refused connection something else than is expected here."""
    waits = []
    if send.flavor == "sync":
        transport = RetryTransport(httpx.HTTPTransport(verify=False), RetryPolicy(), sleep=waits.append)
        with httpx.Client(transport=transport) as client, pytest.raises(httpx.ConnectError):
            client.request(method, refused_url)
    else:

        async def sleep(seconds):
            waits.append(seconds)

        async def go():
            transport = AsyncRetryTransport(httpx.AsyncHTTPTransport(verify=False), RetryPolicy(), sleep=sleep)
            async with httpx.AsyncClient(transport=transport) as client:
                await client.request(method, refused_url)

        with pytest.raises(httpx.ConnectError):
            asyncio.run(go())
    assert 2 == len(waits)


@pytest.mark.parametrize(("method", "attempts"), [("GET", 3), ("POST", 1)])
def test_a_real_reset_is_tried_again_only_for_get(raw_server, method, attempts):
    """Breaks when a POST that a server took and then reset is sent again."""
    waits = []
    transport = RetryTransport(httpx.HTTPTransport(verify=False), RetryPolicy(), sleep=waits.append)
    with httpx.Client(transport=transport) as client, pytest.raises(httpx.TransportError):
        client.request(method, raw_server(b""))
    assert attempts - 1 == len(waits)

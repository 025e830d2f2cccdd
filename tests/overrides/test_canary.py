"""No credential shows itself: each carries a canary, and every way to show something is searched for it."""

import base64
import html
import logging
import pickle

import httpx
import pytest

import agendum
from agendum import errors

# Reserved characters, so that each way of escaping changes how the credentials look.
BIRD = "c4n4ry"
KEY, SECRET = f'k/+"{BIRD}ü', f"s<&'{BIRD}\\%"
EMAIL, PASSWORD = "ann@example.com", f'p/ä"<{BIRD}&\\'
TOKEN = f'{BIRD}.t/+="&'
PAIR = base64.b64encode(b"k%2F%2B%22c4n4ry%C3%BC:s%3C%26%27c4n4ry%5C%25").decode()
BIRDS = (BIRD, PAIR, PAIR[4:40], BIRD.encode().hex())
GOOD = {"type": "bearer", "access_token": TOKEN, "session_token": TOKEN, "expires_at": "2027-01-15 08:30:00"}


def assert_no_bird(text: str) -> None:
    """Fail without printing the whole text, which pytest would do."""
    found = [text[max(0, text.find(each) - 60) : text.find(each) + 60] for each in BIRDS if each in text]
    assert [] == found


@pytest.fixture(params=["Swoogo", "Eventify"])
def account(request, make):
    """Return a way to make a client whose credentials are all canaries, and the operation to call with it."""
    if request.param == "Swoogo":
        return lambda **options: make(agendum.Swoogo, KEY, SECRET, **options), "get_session"
    return lambda **options: make(agendum.Eventify, EMAIL, PASSWORD, **options), "create_sessions"


@pytest.fixture
def grants(vendor):
    """Let the vendor hand out a token with a canary."""
    vendor.grant = lambda _request: httpx.Response(200, json=GOOD)


def sent_credentials(request: httpx.Request) -> str:
    """Return what a server knows of the caller's credentials, in the words of the request."""
    headers = request.headers
    return " ".join([headers.get("authorization", ""), headers.get("session-token", ""), request.content.decode()])


def escaped(text: str) -> str:
    """Write JSON the way that PHP does."""
    return httpx.Response(200, json=text).text.replace("/", r"\/")


ECHOES = {
    "HTML": lambda status, said: httpx.Response(status, html=f"<h1>Error</h1><pre>{said}</pre>"),
    "HTML, escaped": lambda status, said: httpx.Response(status, html=html.escape(said)),
    "message": lambda status, said: httpx.Response(status, json={"name": said, "message": said, "code": 0}),
    "message, as PHP writes it": lambda status, said: httpx.Response(
        status, content=f'{{"message": {escaped(said)}}}'.encode()
    ),
    "nested": lambda status, said: httpx.Response(status, json={"error": {"code": said, "message": said}}),
    "flat": lambda status, said: httpx.Response(status, json={"is_error": 1, "code": said, "message": said}),
    "fields": lambda status, said: httpx.Response(status, json=[{"field": said, "message": said}]),
    "a list of words": lambda status, said: httpx.Response(status, json=[said, said]),
    "a word": lambda status, said: httpx.Response(status, json=said),
    "a key": lambda status, said: httpx.Response(status, json={said: 1}),
    "a choice": lambda status, said: httpx.Response(status, json={"selection_control": said}),
    "cut JSON": lambda status, said: httpx.Response(status, content=f'{{"message": {escaped(said)[:-1]}'.encode()),
    "content type": lambda status, said: httpx.Response(
        status, content=b"<p>", headers=[(b"content-type", said.encode("utf-8").replace(b"\n", b""))]
    ),
    "many times": lambda status, said: httpx.Response(status, html=said * 500),
}


@pytest.fixture(params=ECHOES.values(), ids=ECHOES)
def echo(request):
    """Answer with the credentials of the request, in one of many places."""
    return request.param


@pytest.mark.usefixtures("grants")
@pytest.mark.parametrize("status", [200, 302, 401, 422, 520])
def test_a_server_that_echoes_the_token(account, call, vendor, reveal, caplog, echo, status):
    """Breaks when an answer makes an error, its causes, its pickle or a log show the token of the call."""
    caplog.set_level(logging.DEBUG)
    make_client, operation = account
    vendor.answer = lambda request: echo(status, sent_credentials(request))
    try:
        call(make_client(), operation)
    except errors.AgendumError as error:
        for each in (error, pickle.loads(pickle.dumps(error))):
            assert_no_bird(reveal(each))
        assert_no_bird(pickle.dumps(error).decode("latin-1"))
    else:
        assert 200 == status
    assert_no_bird(caplog.text)
    assert BIRD in sent_credentials(vendor.calls[-1])


@pytest.mark.parametrize("status", [200, 302, 401, 422, 520])
def test_a_server_that_echoes_key_secret_or_password(account, call, caught, vendor, reveal, echo, status):
    """Breaks when the answer to a token request makes an error show what it was asked with."""
    make_client, operation = account
    mine = f"{KEY} {SECRET} {KEY}:{SECRET}" if operation == "get_session" else PASSWORD

    def grant(request):
        _, _, basic = request.headers.get("authorization", "").partition(" ")
        return echo(status, f"{sent_credentials(request)} {base64.b64decode(basic).decode()} {mine}")

    vendor.grant = grant
    error = caught(call, make_client(), operation)
    assert error.operation in ("create_token", "generate_token")
    assert_no_bird(reveal(error))
    assert_no_bird(reveal(pickle.loads(pickle.dumps(error))))


@pytest.mark.parametrize(
    "content",
    [
        f'{{"type": "bearer", "access_token": "{BIRD}", "expires_at": "soon"}}',
        f'{{"type": "bearer", "access_token": "{BIRD}\\u0000", "session_token": "{BIRD}\\r\\nX: y"}}',
        f'{{"type": "bearer", "access_token": "{BIRD}\\n", "expires_at": "2027-01-15 08:30:00"}}',
        f'{{"type": "bearer", "access_token": "{BIRD}", "session_token": "{BIRD}',
        f'{{"token": "{BIRD}", "expires_at": "{BIRD}"}}',
        f'{{"{BIRD}": "{BIRD}", "text": 5}}',
        f'["{BIRD}"]',
        f'"{BIRD}"',
        BIRD,
        f'{{"access_token": ["{BIRD}"], "session_token": ["{BIRD}"], "type": "", "expires_at": ""}}',
        f'{{"access_token": "{BIRD}", "session_token": 5, "type": "", "expires_at": "{BIRD}"}}',
    ],
)
def test_a_token_reply_that_cannot_be_used(account, call, caught, vendor, reveal, content):
    """Breaks when a broken reply makes an error show the new token, which nobody knows to be one yet."""
    make_client, operation = account
    vendor.grant = lambda _request: httpx.Response(200, content=content.encode())
    error = caught(call, make_client(), operation)
    assert errors.ContractViolation is type(error)
    assert_no_bird(reveal(error))
    assert "[redacted]" == error.excerpt
    assert b"" == error.request.content


def test_a_token_reply_that_redirects(account, call, caught, vendor, reveal):
    """Breaks when a redirect puts a token into the URL of an error."""
    make_client, operation = account
    headers = {"location": f"/login?access_token={BIRD}"}
    vendor.grant = lambda _request: httpx.Response(302, headers=headers)
    assert_no_bird(reveal(caught(call, make_client(follow_redirects=True), operation)))


FAULTS = [httpx.ReadTimeout, httpx.ConnectError, httpx.RemoteProtocolError, httpx.DecodingError, httpx.TooManyRedirects]


@pytest.mark.usefixtures("grants")
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("stage", ["grant", "answer"])
def test_a_failing_transport(account, call, caught, vendor, reveal, fault, stage):
    """Breaks when the error of the HTTP library, which is the cause of ours, still carries the signed request."""
    make_client, operation = account

    def fail(request):
        raise fault(f"while sending {sent_credentials(request)[:5]}", request=request)

    setattr(vendor, stage, fail)
    error = caught(call, make_client(), operation)
    assert fault is type(error.__cause__)
    assert_no_bird(reveal(error))
    assert_no_bird(reveal(pickle.loads(pickle.dumps(error))))


def test_a_crowd_shares_a_failure_without_credentials(account, caught, call, vendor, reveal):
    """Breaks when the failure that the store keeps for those who wait carries more than it shows."""
    make_client, operation = account
    vendor.grant = lambda request: httpx.Response(401, json={"message": sent_credentials(request)})
    client = make_client()
    caught(call, client, operation)
    assert_no_bird(reveal(client._credentials.tokens._failure))


@pytest.mark.usefixtures("grants")
def test_objects_do_not_print_credentials(account, call, vendor):
    """Breaks when a repr, or the attributes that a debugger lists, shows a credential."""
    make_client, operation = account
    client = make_client()
    call(client, operation)
    http, credentials = client.get_httpx_client(), client._credentials
    for each in (client, http, http.auth, credentials, credentials.tokens, credentials.vendor):
        assert_no_bird(repr(each) + str(each) + repr(vars(each)))
    assert_no_bird(
        repr(list(credentials.tokens.known)) + repr(http.headers.raw) + repr(client.get_httpx_client().cookies)
    )
    for each in (client, http, credentials, credentials.tokens, credentials.vendor):
        with pytest.raises(TypeError):
            pickle.dumps(each)


@pytest.mark.parametrize("status", [200, 401, 500])
def test_logs_of_real_connections(account, call, vendor, server, no_tls, caplog, status):
    """Breaks when a library that logs at DEBUG is given a credential to log."""
    caplog.set_level(logging.DEBUG)
    for name in ("httpx", "httpcore", "asyncio", "agendum"):
        caplog.set_level(logging.DEBUG, name)
    make_client, operation = account
    vendor.grant = lambda _request: httpx.Response(200, json=GOOD)
    succeed = vendor.answer
    vendor.answer = lambda r: (
        succeed(r) if status == 200 else httpx.Response(status, json={"message": sent_credentials(r)})
    )
    try:
        call(make_client(transport=None, base_url=server.url, verify_ssl=no_tls), operation)
    except errors.AgendumError as error:
        logging.getLogger("agendum").exception("the call failed", exc_info=error)
    assert "httpcore" in {each.name.partition(".")[0] for each in caplog.records}
    assert_no_bird(caplog.text)
    assert_no_bird(repr([(each.msg, each.args) for each in caplog.records]))


@pytest.mark.usefixtures("grants")
def test_a_token_that_was_just_replaced(make, call, caught, vendor, reveal):
    """Breaks when the answer to a repeated call may show the token that was rejected before."""
    client = make(agendum.Swoogo, KEY, SECRET)
    call(client, "get_session")
    vendor.grant = lambda _request: httpx.Response(200, json={**GOOD, "access_token": "fresh-token"})
    vendor.answer = lambda _request: httpx.Response(401, json={"message": f"{TOKEN} is expired"})
    error = caught(call, client, "get_session")
    assert "[redacted] is expired" == error.message
    assert_no_bird(reveal(error))


def test_an_ordinary_answer_is_shown_as_it_is(make, call, caught, vendor):
    """Breaks when the redaction hides more than credentials, which would make all tests above pass."""
    vendor.answer = lambda _request: httpx.Response(404, json={"message": "no session 7 in event 1"})
    error = caught(call, make(agendum.Swoogo, KEY, SECRET), "get_session")
    assert '{"message":"no session 7 in event 1"}' == error.excerpt

"""The public clients: how they are made, closed, copied, and used as ``client=`` of generated functions."""

import asyncio
import copy
import datetime as dt
import json
import pickle

import attrs
import httpx
import pytest

import agendum
from agendum import errors
from agendum._http import AsyncFormClient, FormClient
from agendum_api import AuthenticatedClient
from agendum_api.api import OPERATIONS

SWOOGO = [agendum.Swoogo, agendum.AsyncSwoogo]
EVENTIFY = [agendum.Eventify, agendum.AsyncEventify]
CLIENTS = [*SWOOGO, *EVENTIFY]


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch):
    """Keep the variables of whoever runs the tests away from them."""
    for name in ("CONSUMER_KEY", "CONSUMER_SECRET", "URL"):
        monkeypatch.delenv(f"SWOOGO_{name}", raising=False)
    for name in ("EMAIL", "PASSWORD", "EVENT_ID", "SESSION_TOKEN", "URL"):
        monkeypatch.delenv(f"EVENTIFY_{name}", raising=False)


@pytest.fixture
def environment(monkeypatch):
    """Set environment variables of a vendor: ``environment("SWOOGO", CONSUMER_KEY="key")``."""

    def set_(vendor, **values):
        for name, value in values.items():
            monkeypatch.setenv(f"{vendor}_{name}", value)

    return set_


@pytest.mark.parametrize("function", ["sync", "sync_detailed", "asyncio", "asyncio_detailed"])
@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: each.name)
@pytest.mark.parametrize("flavor_class", [0, 1], ids=["plain class", "async class"])
def test_every_generated_function_takes_a_client(
    make, vendor, module_of, arguments_of, function, operation, flavor_class
):
    """Breaks when an operation cannot be called with a client of ours, or is sent with the wrong credentials."""
    is_swoogo = operation.tag.startswith("swoogo_")
    client = make((SWOOGO if is_swoogo else EVENTIFY)[flavor_class])
    met = getattr(module_of(operation.name), function)(client=client, **arguments_of(operation.name))
    if function.startswith("asyncio"):

        async def wait(coroutine):
            async with client:
                return await coroutine

        met = asyncio.run(wait(met))
    parsed = met.parsed if function.endswith("detailed") else met
    assert None is not parsed
    sent = vendor.requests[-1].headers
    expected = {
        "create_token": ("Basic a2V5OnNlY3JldA==", None),
        "generate_token": (None, None),
    }.get(operation.name, ("Bearer token-1", None) if is_swoogo else (None, "token-1"))
    assert expected == (sent.get("authorization"), sent.get("session-token"))
    assert 1 == len(vendor.token_requests)


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_client_is_what_generated_functions_ask_for(make, kind):
    """Breaks when a type checker refuses one of our clients."""
    assert isinstance(make(kind), AuthenticatedClient)


@pytest.mark.parametrize("kind", SWOOGO)
@pytest.mark.parametrize(
    ("url", "base"), [(None, "https://api.swoogo.com"), ("http://127.0.0.1:8080/", "http://127.0.0.1:8080")]
)
def test_swoogo_from_the_environment(environment, call, vendor, kind, url, base):
    """Breaks when a variable is not read, or the vendor is not the default."""
    environment("SWOOGO", CONSUMER_KEY="env-key", CONSUMER_SECRET="env-secret", **({"URL": url} if url else {}))
    client = kind.from_env(httpx_args={"transport": httpx.MockTransport(vendor)})
    assert kind is type(client)
    call(client, "get_session")
    client.close()
    assert "Basic ZW52LWtleTplbnYtc2VjcmV0" == vendor.token_requests[0].headers["authorization"]
    assert f"{base}/api/v1/oauth2/token" == str(vendor.token_requests[0].url)


@pytest.mark.parametrize("kind", EVENTIFY)
@pytest.mark.parametrize(
    ("url", "base"), [(None, "https://adminapi.eventify.io"), ("http://127.0.0.1:8080", "http://127.0.0.1:8080")]
)
def test_eventify_from_the_environment(environment, call, vendor, kind, url, base):
    """Breaks when a variable is not read, or the vendor is not the default."""
    environment("EVENTIFY", EMAIL="bo@example.com", PASSWORD="env-pass", EVENT_ID="12", **({"URL": url} if url else {}))
    client = kind.from_env(httpx_args={"transport": httpx.MockTransport(vendor)})
    assert kind is type(client)
    call(client, "create_sessions")
    client.close()
    sent = vendor.token_requests[0]
    assert {"email": "bo@example.com", "password": "env-pass", "eventid": 12} == json.loads(sent.content)
    assert f"{base}/v4/generatetoken" == str(sent.url)


def test_eventify_with_a_token_from_the_environment(environment, call, vendor):
    """Breaks when a ready token still asks for an e-mail address, or is not used."""
    environment("EVENTIFY", SESSION_TOKEN="ready-token")
    client = agendum.Eventify.from_env(httpx_args={"transport": httpx.MockTransport(vendor)})
    call(client, "create_sessions")
    client.close()
    assert ["ready-token"] == [each.headers["session-token"] for each in vendor.requests]


def test_eventify_with_everything_from_the_environment(environment, call, vendor):
    """Breaks when a ready token hides the credentials that could renew it."""
    environment("EVENTIFY", SESSION_TOKEN="ready-token", EMAIL="bo@example.com", PASSWORD="env-pass")
    vendor.issued.append("revoked")
    vendor.valid_only_last = True
    client = agendum.Eventify.from_env(httpx_args={"transport": httpx.MockTransport(vendor)})
    call(client, "create_sessions")
    client.close()
    assert "env-pass" == json.loads(vendor.token_requests[0].content)["password"]


def test_arguments_win_over_the_environment(environment):
    """Breaks when code cannot overrule a variable."""
    environment("SWOOGO", CONSUMER_KEY="k", CONSUMER_SECRET="s", URL="http://env.test")
    environment("EVENTIFY", EMAIL="e", PASSWORD="p", EVENT_ID="not read", SESSION_TOKEN="a b", URL="http://env.test")
    assert "Swoogo(base_url='http://code.test')" == repr(agendum.Swoogo.from_env(base_url="http://code.test"))
    eventify = agendum.Eventify.from_env(base_url="http://code.test", event_id=5, session_token=None)
    assert "Eventify(base_url='http://code.test')" == repr(eventify)


@pytest.mark.parametrize(
    ("kind", "vendor_name", "values", "missing"),
    [
        (agendum.Swoogo, "SWOOGO", {}, "SWOOGO_CONSUMER_KEY"),
        (agendum.Swoogo, "SWOOGO", {"CONSUMER_SECRET": "s"}, "SWOOGO_CONSUMER_KEY"),
        (agendum.AsyncSwoogo, "SWOOGO", {"CONSUMER_KEY": "k"}, "SWOOGO_CONSUMER_SECRET"),
        (agendum.Swoogo, "SWOOGO", {"CONSUMER_KEY": "k", "CONSUMER_SECRET": ""}, "SWOOGO_CONSUMER_SECRET"),
        (agendum.Eventify, "EVENTIFY", {}, "EVENTIFY_EMAIL"),
        (agendum.Eventify, "EVENTIFY", {"SESSION_TOKEN": ""}, "EVENTIFY_EMAIL"),
        (agendum.AsyncEventify, "EVENTIFY", {"EMAIL": "e"}, "EVENTIFY_PASSWORD"),
    ],
)
def test_a_missing_variable_is_named(environment, kind, vendor_name, values, missing):
    """Breaks when the error does not say which variable to set."""
    environment(vendor_name, **values)
    with pytest.raises(errors.MissingCredentials, match=f"^the environment variable {missing} is not set$"):
        kind.from_env()


@pytest.mark.parametrize("event_id", ["one", "-1", "1.5", " 1"])
def test_an_event_id_that_is_no_number_is_refused(environment, event_id):
    """Breaks when a typo in the variable is a bare ValueError of int()."""
    environment("EVENTIFY", EMAIL="e", PASSWORD="p", EVENT_ID=event_id)
    with pytest.raises(ValueError, match=f"^EVENTIFY_EVENT_ID must be a number, not '{event_id}'$"):
        agendum.Eventify.from_env()


@pytest.mark.parametrize("credentials", [("", "secret"), ("key", "")])
def test_swoogo_without_credentials_is_refused(credentials):
    """Breaks when an empty credential is found out by a 401."""
    with pytest.raises(errors.MissingCredentials, match=r"^Swoogo needs a consumer key and a consumer secret$"):
        agendum.Swoogo(*credentials)


@pytest.mark.parametrize("credentials", [(), ("e",), ("e", ""), (None, "p")])
def test_eventify_without_credentials_is_refused(credentials):
    """Breaks when a missing credential is found out by a 401."""
    with pytest.raises(errors.MissingCredentials, match=r"^Eventify needs an e-mail address and a password, or a"):
        agendum.Eventify(*credentials)


@pytest.mark.parametrize("token", ["a b", "canary-9\n", "é"])
def test_a_ready_token_that_cannot_be_sent_is_refused(token, reveal):
    """Breaks when such a token is printed by the error of the HTTP library."""
    with pytest.raises(ValueError, match=r"^the session token has characters that do not fit into a header$") as info:
        agendum.Eventify(session_token=token)
    assert "canary-9" not in reveal(info.value)


@pytest.mark.parametrize(
    "url",
    ["", "api.swoogo.com", "ftp://host", "https://", "http://host?x=1", "http://host/#a", "http://user:pw@host",
     "http://user@host", "http://host:port", "http://host\n", "/api"],
)  # fmt: skip
def test_a_base_url_that_is_no_origin_is_refused(url):
    """Breaks when a wrong address is found out late: by a deadlock, by a lost token, or in a log with a password."""
    with pytest.raises(ValueError, match=r"^base_url must be an origin such as https://api.swoogo.com$"):
        agendum.Swoogo("k", "s", base_url=url)


@pytest.mark.parametrize("kind", CLIENTS)
def test_timeouts_are_finite(make, kind):
    """Breaks when a server that does not answer holds a caller for ever."""
    client = make(kind)
    expected = {"connect": 5.0, "read": 30.0, "write": 30.0, "pool": 30.0}
    assert expected == client.get_httpx_client().timeout.as_dict()
    assert expected == client.get_async_httpx_client().timeout.as_dict()


def test_options_reach_httpx(make, vendor, call):
    """Breaks when a documented option has no effect."""
    client = make(
        headers={"X-Mine": "1"}, cookies={"c": "2"}, timeout=httpx.Timeout(7), httpx_args={"max_redirects": 3}
    )
    call(client, "get_session")
    assert ("1", "c=2") == (vendor.calls[0].headers["x-mine"], vendor.calls[0].headers["cookie"])
    assert (7, 3) == (client.get_httpx_client().timeout.read, client.get_httpx_client().max_redirects)


def test_options_of_the_caller_are_copied(make):
    """Breaks when a client changes a mapping of its caller."""
    headers, arguments = {"X": "1"}, {}
    client = make(headers=headers, httpx_args=arguments)
    arguments.clear()
    client.with_headers({"Y": "2"}).get_httpx_client()
    assert ({"X": "1"}, {}) == (headers, arguments)


@pytest.mark.parametrize(
    ("change", "shown"),
    [
        (lambda client: client.with_headers({"X-Mine": "1"}), lambda http: http.headers["x-mine"] == "1"),
        (lambda client: client.with_cookies({"c": "2"}), lambda http: http.cookies["c"] == "2"),
        (lambda client: client.with_timeout(httpx.Timeout(7)), lambda http: http.timeout.read == 7),
    ],
    ids=["headers", "cookies", "timeout"],
)
@pytest.mark.parametrize("kind", [*SWOOGO, agendum.Eventify])
def test_a_changed_client_shares_the_token(make, vendor, call, kind, change, shown):
    """Breaks when a client for one odd call fetches a token of its own, or changes the client it comes from."""
    operation = "create_sessions" if issubclass(kind, agendum.Eventify) else "get_session"
    client = make(kind, headers={"X-Base": "kept"}, cookies={"base": "kept"})
    call(client, operation)
    twin = change(client)
    assert kind is type(twin)
    call(twin, operation)
    assert 1 == len(vendor.token_requests)
    for http in (twin.get_httpx_client(), twin.get_async_httpx_client()):
        assert shown(http)
        assert ("kept", "kept") == (http.headers["x-base"], http.cookies["base"])
    assert "x-mine" not in client.get_httpx_client().headers
    assert "c" not in client.get_httpx_client().cookies
    assert 30 == client.get_httpx_client().timeout.read
    twin.close()


def test_a_twin_renews_for_both(make, vendor, call):
    """Breaks when two clients of an account renew the same token one after the other."""
    client = make()
    twin = client.with_headers({})
    call(client, "get_session")
    vendor.issued.append("revoked")
    vendor.valid_only_last = True
    call(twin, "get_session")
    call(client, "get_session")
    twin.close()
    assert 2 == len(vendor.token_requests)


@pytest.mark.parametrize("method", ["set_httpx_client", "set_async_httpx_client"])
def test_the_http_client_cannot_be_replaced(swoogo, method):
    """Breaks when a plain HTTP client can take over, without tokens and with httpx's own forms."""
    with pytest.raises(
        TypeError, match=r"^the HTTP client cannot be replaced; pass a transport, a proxy or event_hooks"
    ):
        getattr(swoogo, method)(object())


def test_a_client_keeps_its_http_client_until_it_is_closed(swoogo, call_sync):
    """Breaks when each call opens new connections, or when a closed client cannot be used again."""
    with swoogo as entered:
        assert swoogo is entered
        first = swoogo.get_httpx_client()
        assert FormClient is type(first)
        assert first is swoogo.get_httpx_client()
    assert first.is_closed
    assert 7 == call_sync(swoogo, "get_session").id
    assert first is not swoogo.get_httpx_client()
    swoogo.close()
    swoogo.close()


def test_a_client_keeps_its_async_http_client_until_it_is_closed(make, module_of):
    """Breaks when each call opens new connections, or when a closed client cannot be used again."""

    async def go():
        async with make(agendum.AsyncSwoogo) as client:
            first = client.get_async_httpx_client()
            assert AsyncFormClient is type(first)
            assert first is client.get_async_httpx_client()
        assert first.is_closed
        assert 7 == (await module_of("get_session").asyncio(7, client=client)).id
        assert first is not client.get_async_httpx_client()
        await client.aclose()
        await client.aclose()

    asyncio.run(go())


def test_an_http_client_that_was_closed_directly_is_replaced(swoogo):
    """Breaks when closing the inner client makes the outer one useless."""
    swoogo.get_httpx_client().close()
    assert not swoogo.get_httpx_client().is_closed
    asyncio.run(swoogo.get_async_httpx_client().aclose())
    assert not swoogo.get_async_httpx_client().is_closed


def test_clients_are_equal_to_themselves_only(make):
    """Breaks when a cache takes the client of one account for that of another."""
    one, other = make(agendum.Swoogo, "a", "b"), make(agendum.Swoogo, "c", "d")
    assert one == one  # noqa: PLR0124 - it is the question
    assert one != other
    assert 2 == len({one, other, one})


@pytest.mark.parametrize("spread", [pickle.dumps, copy.copy, copy.deepcopy])
@pytest.mark.parametrize("kind", CLIENTS)
def test_a_client_cannot_be_pickled_or_copied(make, kind, spread):
    """Breaks when credentials get into a pickle, or two clients share connections."""
    with pytest.raises(TypeError, match=f"^a {kind.__name__} holds credentials and connections"):
        spread(make(kind))


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_repr_of_a_client(make, kind):
    """Breaks when a client prints more than its class and its origin."""
    assert f"{kind.__name__}(base_url='http://vendor.test')" == repr(make(kind)) == str(make(kind))


def test_no_generated_field_holds_a_credential(make, call):
    """Breaks when the generated base class is given a token, which tools that walk its fields would show."""
    client = make(agendum.Swoogo, "canary-key", "canary-secret")
    call(client, "get_session")
    fields = {each.name: getattr(client, each.name) for each in attrs.fields(AuthenticatedClient)}
    assert "" == fields["token"]
    assert "canary" not in repr(fields)
    assert "token-1" not in repr(fields)


def test_the_export_list_is_whole():
    """Breaks when a public name is missing, or a private one is exported."""
    names = ["Answer", "AsyncEventify", "AsyncSwoogo", "Budget", "Eventify", "Swoogo", "UNSET", "Unset", "Violation"]
    assert [*names, "errors"] == sorted(agendum.__all__)
    assert {*agendum.__all__} <= {*dir(agendum)}
    assert all(hasattr(agendum, name) for name in agendum.__all__)


def test_a_whole_call(swoogo, call, vendor, arguments_of):
    """Breaks when a model does not arrive as the form that Swoogo reads."""
    arguments = arguments_of("create_session")
    arguments["body"].start_time = dt.time(10)
    arguments["body"].date = dt.date(2025, 7, 20)
    assert 7 == call(swoogo, "create_session", **arguments).id
    assert b"event_id=1&name=A&date=2025-07-20&start_time=10%3A00%3A00" == vendor.calls[0].content

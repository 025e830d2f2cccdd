"""How the HTTP clients are put together: what each option comes to."""

import asyncio
import http.server
import ssl
import sys
import threading

import httpx
import pytest

import agendum
from agendum import Budget, _assembly, _tls, _transports, errors
from agendum._lanes import LaneTransport
from agendum._retry import AsyncRetryTransport, RetryTransport
from agendum._spending import AsyncSpendingTransport, SpendingTransport
from agendum._thread_lanes import ThreadLaneTransport
from virtual_time import VirtualTime

PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch):
    """Keep the proxies and certificates of whoever runs the tests away from them."""
    for name in (*PROXIES, "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def built(flavor, make):
    """Return the HTTP client of a client with these options, in a flavor."""

    def build(**options):
        kind = agendum.Swoogo if flavor.name == "sync" else agendum.AsyncSwoogo
        client = make(kind, **{"transport": None, **options})
        return client.get_httpx_client() if flavor.name == "sync" else client.get_async_httpx_client()

    return build


@pytest.fixture
def use(flavor, make):
    """Get a session with a client that has these options, in a flavor."""

    def use_(**options):
        if flavor.name == "sync":
            return make(agendum.Swoogo, **options).sessions.get(7)

        async def go():
            async with make(agendum.AsyncSwoogo, **options) as client:
                return await client.sessions.get(7)

        return asyncio.run(go())

    return use_


@pytest.fixture
def networks(monkeypatch):
    """Return what connections are made of, for each time that they are made."""
    made = []
    for name in ("sync_pool", "async_pool"):
        original = getattr(_transports, name)
        monkeypatch.setattr(
            _transports, name, lambda original=original, **given: made.append(given) or original(**given)
        )
    return made


def get(flavor, **options):
    """Get a session with a client that has these options and no others, in a flavor."""
    if flavor.name == "sync":
        return agendum.Swoogo("key", "secret", **options).sessions.get(7)
    return asyncio.run(agendum.AsyncSwoogo("key", "secret", **options).sessions.get(7))


def nap(flavor, naps):
    """Return what a flavor takes as ``sleep``, which notes the seconds."""

    async def anap(seconds):
        naps.append(seconds)

    return naps.append if flavor.name == "sync" else anap


def innermost(transport):
    """Return what is within retries and the budget."""
    while isinstance(transport, RetryTransport | AsyncRetryTransport | SpendingTransport | AsyncSpendingTransport):
        transport = transport._inner
    return transport


@pytest.mark.parametrize("retries", [0, 1, 3])
def test_retries(use, flavor, vendor, retries):
    """Breaks when a call is repeated more often than its user said, or less."""
    vendor.answer = lambda request: httpx.Response(503, json={})
    naps = []
    with pytest.raises(errors.ServiceUnavailable):
        use(retries=retries, sleep=nap(flavor, naps))
    assert (1 + retries, retries) == (len(vendor.calls), len(naps))


def test_two_retries_without_a_word(flavor, vendor):
    """Breaks when the default is not what the documents say."""
    vendor.answer = lambda request: httpx.Response(503, json={})
    naps = []
    options = {"transport": httpx.MockTransport(vendor), "base_url": "http://vendor.test", "budget": False}
    options["sleep"] = nap(flavor, naps)
    with pytest.raises(errors.ServiceUnavailable):
        get(flavor, **options)
    assert (3, 2) == (len(vendor.calls), len(naps))


def test_retries_that_make_no_sense(built):
    """Breaks when a negative number is taken for one."""
    with pytest.raises(ValueError, match="retries must be 0 or more"):
        built(retries=-1)


def test_the_server_is_waited_for(use, flavor, vendor, as_json):
    """Breaks when ``sleep`` does not reach the transport, so that tests of users take minutes."""
    answers = iter([as_json(429, {}, X_Rate_Limit_Reset="42"), as_json(200, {"id": 7})])
    vendor.answer = lambda request: next(answers)(request)  # noqa: PLW0108 - each time the next one
    naps = []
    assert 7 == use(retries=1, sleep=nap(flavor, naps)).id
    assert [42.0] == naps


def test_a_date_in_retry_after_is_read_against_the_clock(use, flavor, vendor, as_json, clock):
    """Breaks when a user's clock is not the one that a server's date is compared with."""
    answers = iter([as_json(429, {}, Retry_After="Fri, 15 Jan 2027 08:00:30 GMT"), as_json(200, {"id": 7})])
    vendor.answer = lambda request: next(answers)(request)  # noqa: PLW0108 - each time the next one
    naps = []
    assert 7 == use(retries=1, sleep=nap(flavor, naps), clock=clock).id
    assert [30.0] == naps


def test_a_budget_is_around_each_attempt(built, use, vendor):
    """Breaks when calls are not counted, or what is repeated is counted once."""
    time_ = VirtualTime()
    budget = time_.budget(limit=20)
    outer = built(budget=budget)._transport
    assert isinstance(outer, RetryTransport | AsyncRetryTransport)
    assert isinstance(outer._inner, SpendingTransport | AsyncSpendingTransport)
    assert 7 == use(budget=budget).id
    assert 20 - 2 == budget.remaining


@pytest.mark.parametrize("budget", [False])
def test_no_budget(built, budget):
    """Breaks when a user who wants none pays for one."""
    outer = built(budget=budget)._transport
    assert not isinstance(outer._inner, SpendingTransport | AsyncSpendingTransport)


def test_a_budget_of_swoogo_without_a_word(vendor):
    """Breaks when the limit that Swoogo documents is not kept unless somebody asks for it."""
    client = agendum.Swoogo("key", "secret")
    twin = agendum.Swoogo("key", "other", transport=httpx.MockTransport(vendor))
    assert isinstance(client.budget, Budget)
    assert client.budget is twin.budget
    assert client.budget is client.with_headers({"x-a": "b"}).budget
    assert None is agendum.Eventify("ann@example.com", "pass").budget
    assert client.budget is not agendum.Swoogo("another key", "secret").budget


def test_a_transport_of_the_user_is_used(use, vendor):
    """Breaks when tests of users reach the network."""
    assert 7 == use(transport=vendor).id
    assert 2 == len(vendor.requests)


def test_a_transport_by_its_own_name(flavor, vendor):
    """Breaks when ``transport=`` is dropped."""
    options = {"base_url": "http://vendor.test", "budget": False, "transport": httpx.MockTransport(vendor)}
    assert 7 == get(flavor, **options).id


def test_what_connections_are_made_of(built, flavor, no_tls):
    """Breaks when threads or tasks share one pool, in which they wait for each other."""
    inner = innermost(built(verify_ssl=no_tls)._transport)
    assert (ThreadLaneTransport if flavor.name == "sync" else LaneTransport) is type(inner)


def test_limits_and_timeouts(built, no_tls, networks):
    """Breaks when the numbers of a user do not reach the connections."""
    limits = httpx.Limits(max_connections=3)
    client = built(verify_ssl=no_tls, timeout=7.5, httpx_args={"limits": limits, "http1": True})
    assert httpx.Timeout(7.5) == client.timeout
    assert [(limits, no_tls, 60.0)] == [(each["limits"], each["verify"], each["deadline"]) for each in networks]


@pytest.mark.parametrize("deadline", [5.0, None])
def test_a_deadline(built, no_tls, networks, deadline):
    """Breaks when an answer that comes a byte at a time is waited for longer than its user said."""
    built(verify_ssl=no_tls, deadline=deadline)
    assert [deadline] == [each["deadline"] for each in networks]


def test_a_transport_of_the_other_flavor(built, flavor):
    """Breaks when a transport that cannot work is found out in the middle of a call, or hangs."""
    other = httpx.AsyncHTTPTransport() if flavor.name == "sync" else httpx.HTTPTransport()
    need = "httpx.BaseTransport" if flavor.name == "sync" else "httpx.AsyncBaseTransport"
    with pytest.raises(TypeError) as info:
        built(httpx_args={"transport": other})
    assert f"{flavor.name} calls need an {need}, not {type(other).__name__}" == str(info.value)


def test_connections_of_aiohttp(flavor, server, no_tls, vendor):
    """Breaks when ``transport="aiohttp"`` is another transport, or none."""
    options = {"base_url": server.url, "verify_ssl": no_tls, "budget": False, "transport": "aiohttp"}
    if flavor.name == "sync":
        with pytest.raises(TypeError, match=r"sync calls need an httpx\.BaseTransport, not str"):
            get(flavor, **options)
        return

    async def go():
        async with agendum.AsyncSwoogo("key", "secret", **options) as client:
            found = await client.sessions.get(7)
            return found.id, type(innermost(client.get_async_httpx_client()._transport)).__name__

    assert (7, "AiohttpTransport") == asyncio.run(go())


def test_aiohttp_is_said_to_be_missing(monkeypatch, no_tls):
    """Breaks when a user who lacks the extra is not told its name."""
    monkeypatch.delitem(sys.modules, "agendum._aiohttp", raising=False)
    monkeypatch.delattr(agendum, "_aiohttp", raising=False)
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    monkeypatch.setitem(sys.modules, "httpx_aiohttp", None)
    client = agendum.AsyncSwoogo("key", "secret", budget=False, verify_ssl=no_tls, transport="aiohttp")
    with pytest.raises(ImportError, match=r"pip install 'agendum\[aiohttp\]'"):
        client.get_async_httpx_client()


def test_a_timeout_without_a_word(built, no_tls):
    """Breaks when a call may hang."""
    assert httpx.Timeout(30.0, connect=5.0) == built(verify_ssl=no_tls).timeout


def test_headers_cookies_and_redirects(built, no_tls):
    """Breaks when one of the plain options is dropped."""
    client = built(verify_ssl=no_tls, headers={"X-A": "b"}, cookies={"c": "d"}, follow_redirects=True)
    assert ("b", "d", True) == (client.headers["x-a"], client.cookies["c"], client.follow_redirects)
    assert not built(verify_ssl=no_tls).follow_redirects


def test_one_tls_context_for_all(monkeypatch, flavor, make):
    """Breaks when each client reads all certificates again."""
    made = []
    monkeypatch.setattr(_tls, "_shared", {})
    original = httpx.create_ssl_context
    monkeypatch.setattr(httpx, "create_ssl_context", lambda **options: made.append(options) or original(**options))
    for kind in (agendum.Swoogo, agendum.AsyncSwoogo, agendum.Eventify):
        client = make(kind, transport=None)
        client.get_httpx_client()
        client.get_async_httpx_client()
    assert 1 == len(made)


@pytest.mark.parametrize("given", ["verify_ssl", "httpx_args"])
def test_a_context_of_the_user(built, networks, given):
    """Breaks when a server with a certificate of one's own cannot be reached, or one is trusted that should not be."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    options = {"verify_ssl": context} if given == "verify_ssl" else {"httpx_args": {"verify": context}}
    built(**options)
    assert [context] == [each["verify"] for each in networks]


def test_certificates_that_are_missing_are_named(built, tmp_path):
    """Breaks when a wrong path is found only when the first call fails."""
    with pytest.raises(FileNotFoundError, match="verify names certificates that do not exist"):
        built(verify_ssl=str(tmp_path / "none.pem"))
    with pytest.raises(FileNotFoundError):
        built(verify_ssl=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), httpx_args={"cert": str(tmp_path / "none.pem")})


def test_the_environment_names_certificates(monkeypatch, built, tmp_path):
    """Breaks when ``SSL_CERT_FILE`` is not read, or is read although the user said not to."""
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    with pytest.raises(FileNotFoundError, match="SSL_CERT_FILE"):
        built()
    built(httpx_args={"trust_env": False})


# --- proxies


@pytest.fixture
def proxy():
    """Run a proxy that answers itself, and keeps what it was asked for; returns its URL and the URLs asked for."""
    asked = []

    class Proxy(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self):
            asked.append(self.path)
            self.rfile.read(int(self.headers.get("content-length", 0)))
            body = b'{"id": 7, "type": "", "access_token": "t", "expires_at": "2999-12-31 00:00:00"}'
            self.send_response(200)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = answer  # noqa: N815 - the names that http.server calls

        def log_message(self, *args):
            """Say nothing."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    thread.join()
    server.server_close()


WANTED = ["http://vendor.test/api/v1/oauth2/token", "http://vendor.test/api/v1/sessions/7"]


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_a_proxy_of_the_environment(monkeypatch, use, proxy, no_tls, name):
    """Breaks when a program behind a company's proxy cannot reach the vendor."""
    url, asked = proxy
    monkeypatch.setenv(name, url)
    assert 7 == use(transport=None, verify_ssl=no_tls).id
    assert WANTED == asked


def test_a_proxy_of_the_user(monkeypatch, use, proxy, no_tls, refused_url):
    """Breaks when ``proxy`` is dropped, or the environment wins over it."""
    url, asked = proxy
    monkeypatch.setenv("HTTP_PROXY", refused_url)
    assert 7 == use(transport=None, verify_ssl=no_tls, httpx_args={"proxy": url}).id
    assert WANTED == asked


@pytest.mark.parametrize("way", ["trust_env", "NO_PROXY", "mounts"])
def test_a_proxy_that_is_not_wanted(monkeypatch, use, make, vendor, server, no_tls, refused_url, way):
    """Breaks when a server next door is asked for through a proxy that does not know it."""
    monkeypatch.setenv("HTTP_PROXY", refused_url)
    options = {}
    if way == "NO_PROXY":
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    elif way == "trust_env":
        options["trust_env"] = False
    else:
        options["mounts"] = {"http://": None}
    assert 7 == use(transport=None, base_url=server.url, verify_ssl=no_tls, httpx_args=options).id
    assert 2 == len(vendor.requests)


def test_a_proxy_of_the_environment_counts_and_repeats(monkeypatch, built, no_tls):
    """Breaks when calls through a proxy are neither counted nor repeated."""
    monkeypatch.setenv("HTTP_PROXY", "http://proxy.test:3128")
    monkeypatch.setenv("NO_PROXY", "next.test")
    budget = VirtualTime().budget()
    mounts = built(verify_ssl=no_tls, budget=budget)._mounts
    kinds = {pattern.pattern: type(each) for pattern, each in mounts.items()}
    assert type(None) is kinds.pop("all://*next.test")
    assert {"http://"} == kinds.keys()
    (wrapped,) = [each for each in mounts.values() if each is not None]
    assert isinstance(wrapped, RetryTransport | AsyncRetryTransport)
    assert isinstance(wrapped._inner, SpendingTransport | AsyncSpendingTransport)


def test_a_transport_of_the_user_gets_everything(monkeypatch, use, vendor, refused_url):
    """Breaks when a test of a user reaches the network because of a proxy in the environment."""
    monkeypatch.setenv("ALL_PROXY", refused_url)
    assert 7 == use().id
    assert 2 == len(vendor.requests)


def test_a_transport_of_the_user_for_some_paths(built, vendor):
    """Breaks when what a user mounts is neither counted nor repeated."""
    mounts = {"all://other.test": httpx.MockTransport(vendor), "all://third.test": None}
    client = built(transport=vendor, httpx_args={"mounts": mounts})
    found = {pattern.pattern: each for pattern, each in client._mounts.items()}
    assert None is found["all://third.test"]
    assert isinstance(found["all://other.test"], RetryTransport | AsyncRetryTransport)
    assert mounts["all://other.test"] is innermost(found["all://other.test"])


def test_http2_is_said_to_be_missing(built, monkeypatch):
    """Breaks when a user who wants HTTP/2 gets HTTP/1.1 without a word."""
    monkeypatch.setitem(sys.modules, "h2", None)
    with pytest.raises(ImportError, match="h2"):
        built(httpx_args={"http2": True})


def test_settings_show_no_secret(make):
    """Breaks when the repr of what a client is made of holds its credentials."""
    settings = make(agendum.Swoogo, "c4n4ry-key", "c4n4ry-secret")._settings()
    assert _assembly.Settings is type(settings)
    assert "c4n4ry" not in repr(settings)

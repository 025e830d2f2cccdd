"""The transports as clients get them: TLS, proxies, limits, and what is shared."""

import asyncio
import contextlib
import gc
import socket
import socketserver
import ssl
import subprocess
import threading
import time

import httpx
import pytest

from agendum import _tls, _transports
from agendum._lanes import LANES, LaneTransport
from agendum._retry import AsyncRetryTransport, RetryPolicy, RetryTransport
from agendum._thread_lanes import ThreadLaneTransport

OK = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch):
    """Forget what this machine sets, and the contexts that were made of it."""
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(_tls, "_shared", {})


@pytest.fixture(scope="session")
def certificate(tmp_path_factory):
    """Make a certificate for the loopback that is its own authority, and its key; both in one file."""
    path = tmp_path_factory.mktemp("certificate") / "loopback.pem"
    command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=loopback"
    extensions = ["subjectAltName=IP:127.0.0.1", "keyUsage=critical,digitalSignature,keyCertSign"]
    added = [word for each in extensions for word in ("-addext", each)]
    made = subprocess.run(
        [*command.split(), *added, "-keyout", "-", "-out", "-"], check=True, capture_output=True, text=True
    )
    path.write_text(made.stdout)
    return path


@pytest.fixture
def fresh(monkeypatch):
    """Count how many contexts are made."""
    made = []

    def counted(**options):
        made.append(options)
        time.sleep(0.01)  # Long enough that threads meet.
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

    monkeypatch.setattr(_tls.httpx, "create_ssl_context", counted)
    return made


def read_head(connection):
    """Read a request up to its body; nothing when the client is gone."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        with contextlib.suppress(ConnectionError):
            part = connection.recv(1)
            head += part
            if part:
                continue
        return b""
    return head


class Handler(socketserver.BaseRequestHandler):
    """Answers every request on a connection, after a TLS handshake or as a proxy."""

    def handle(self):
        self.server.connections += 1
        connection = self.request
        if self.server.context is not None:
            try:
                connection = self.server.context.wrap_socket(connection, server_side=True)
            except (ssl.SSLError, ConnectionError):
                return
        with connection:
            while head := read_head(connection):
                self.server.heads.append(head)
                if head.startswith(b"CONNECT "):
                    self.tunnel(head)
                    return
                connection.sendall(OK)

    def tunnel(self, head):
        host, port = head.split(b" ")[1].decode().split(":")
        with socket.create_connection((host, int(port))) as target:
            self.request.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
            back = threading.Thread(target=pump, args=(target, self.request))
            back.start()
            pump(self.request, target)
            back.join()


def pump(source, target):
    """Pass bytes on until there are no more."""
    with contextlib.suppress(OSError):
        while part := source.recv(65536):
            target.sendall(part)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)


@contextlib.contextmanager
def running(context=None):
    """Run a server on the loopback."""
    server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
    server.context, server.heads, server.connections = context, [], 0
    scheme = "http" if context is None else "https"
    server.url = f"{scheme}://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def tls_server(certificate):
    """Run a server with the certificate."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    with running(context) as server:
        yield server


@pytest.fixture
def proxy():
    """Run a proxy, which answers plain requests by itself."""
    with running() as server:
        yield server


def fetch_sync(urls, waits, **network):
    """Get each URL with one client for threads."""
    transport = RetryTransport(_transports.sync_pool(**network), RetryPolicy(), sleep=waits.append)
    with httpx.Client(transport=transport) as client:
        return [client.get(url).status_code for url in urls]


def fetch_async(urls, waits, **network):
    """Get each URL with one client for tasks."""

    async def sleep(seconds):
        waits.append(seconds)

    async def main():
        transport = AsyncRetryTransport(_transports.async_pool(**network), RetryPolicy(), sleep=sleep)
        async with httpx.AsyncClient(transport=transport) as client:
            return [(await client.get(url)).status_code for url in urls]

    try:
        return asyncio.run(main())
    finally:
        gc.collect()


@pytest.fixture(params=[fetch_sync, fetch_async])
def fetch(request):
    """Get URLs over real sockets, sync and async."""
    return request.param


def test_a_certificate_is_checked_against_the_given_authority(fetch, tls_server, certificate):
    """Breaks when a custom CA is not used, or each request shakes hands anew."""
    assert [200] * 5 == fetch([tls_server.url] * 5, [], verify=str(certificate))
    assert 1 == tls_server.connections


def test_a_certificate_that_is_not_trusted_is_refused_once(fetch, tls_server):
    """Breaks when an unknown certificate is accepted, or tried three times."""
    waits = []
    with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
        fetch([tls_server.url], waits)
    assert ([], 1) == (waits, tls_server.connections)


def test_checking_can_be_switched_off(fetch, tls_server):
    """Breaks when a server on a developer's machine cannot be used."""
    assert [200] == fetch([tls_server.url], [], verify=False)


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_the_environment_names_the_authorities(fetch, tls_server, certificate, monkeypatch, variable):
    """Breaks when a company's own CA, set as for httpx, is not found; or is found by a client that must not look."""
    path = certificate
    if variable == "SSL_CERT_DIR":
        subprocess.run(["openssl", "rehash", path.parent], check=True)
        path = path.parent
    monkeypatch.setenv(variable, str(path))
    assert [200] == fetch([tls_server.url], [])
    with pytest.raises(httpx.ConnectError):
        fetch([tls_server.url], [], trust_env=False)


def test_a_proxy_is_used_for_all(fetch, proxy, tls_server, certificate):
    """Breaks when the requests go around the proxy, or TLS ends at it."""
    urls = ["http://vendor.test/x", tls_server.url, tls_server.url]
    assert [200] * 3 == fetch(urls, [], proxy=proxy.url, verify=str(certificate))
    assert [b"GET http://vendor.test/x HTTP/1.1", b"CONNECT " + tls_server.url[8:].encode() + b" HTTP/1.1"] == [
        head.split(b"\r\n")[0] for head in proxy.heads
    ]
    assert (2, 1) == (proxy.connections, tls_server.connections)


def test_a_refused_connection_is_tried_again(fetch, refused_url):
    """Breaks when repetition is not around the connections."""
    waits = []
    with pytest.raises(httpx.ConnectError):
        fetch([refused_url], waits, verify=False)
    assert 2 == len(waits)


@pytest.mark.parametrize(
    ("limits", "connections", "lanes"),
    [
        (None, (20, 20, 5.0), (LANES, LANES, 5.0)),
        (httpx.Limits(max_connections=7, max_keepalive_connections=3, keepalive_expiry=9), (7, 3, 9), (7, 3, 9)),
    ],
)
def test_the_limits(limits, connections, lanes):
    """Breaks when the limits of the caller, or those that are right for threads and for tasks, are not kept."""
    threads = _transports.sync_pool(verify=False, limits=limits)
    lane = threads._open()._pool
    assert ThreadLaneTransport is type(threads)
    assert connections == (threads._slots._value, threads._keep, lane._keepalive_expiry)
    assert (1, 1) == (lane._max_connections, lane._max_keepalive_connections)
    tasks = _transports.async_pool(verify=False, limits=limits)
    assert (LaneTransport, lanes) == (type(tasks), (tasks._size, tasks._keep, tasks._idle))


def test_http2_shares_a_connection(fresh):
    """Breaks when HTTP/2, of which a lane could use nothing, is asked for and not given, or is offered by others."""
    threads = _transports.sync_pool(http2=True)._pool
    assert threads._http2
    assert threads._ssl_context is not _transports.sync_pool()._open()._pool._ssl_context
    assert 2 == len(fresh)
    tasks = _transports.async_pool(verify=False, http1=False, http2=True)
    assert httpx.AsyncHTTPTransport is type(tasks)
    assert (False, True) == (tasks._pool._http1, tasks._pool._http2)


def test_the_context_is_made_once(fresh):
    """Breaks when each client reads all certificates again, which takes 20 ms, or threads make one each."""
    found = []
    threads = [threading.Thread(target=lambda: found.append(_tls.context())) for _ in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    for _ in range(3):
        _transports.sync_pool()
        _transports.async_pool()
    assert 1 == len(set(found)) == len(fresh)
    assert [{"trust_env": False}] == fresh


def test_a_context_with_something_of_its_own_is_not_shared(fresh, certificate):
    """Breaks when a client certificate, or the offer of HTTP/2, reaches the connections of other clients."""
    shared = _tls.context()
    others = [_tls.context(cert=str(certificate)), _tls.context(http2=True), _tls.context(verify=False)]
    assert 4 == len({shared, *others}) == len(fresh)
    assert shared is _tls.context()


def test_the_environment_is_looked_at_each_time(fresh, certificate, monkeypatch):
    """Breaks when a variable that is set later is not seen, or a client that must not look gets what others found."""
    usual = _tls.context()
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert "loopback" in str(_tls.context().get_ca_certs())
    assert _tls.context() is _tls.context()
    assert usual is _tls.context(trust_env=False)


@pytest.mark.parametrize("kind", [str, lambda path: path])
def test_a_path_is_trusted(certificate, kind):
    """Breaks when a CA file can only be given as one of text and path."""
    context = _tls.context(kind(certificate))
    assert ("loopback", ssl.CERT_REQUIRED, True) == (
        context.get_ca_certs()[0]["subject"][0][0][1],
        context.verify_mode,
        context.check_hostname,
    )


def test_a_folder_is_trusted(certificate):
    """Breaks when a folder of certificates is opened as a file."""
    assert ssl.CERT_REQUIRED is _tls.context(certificate.parent).verify_mode


def test_a_context_is_used_as_it_is(certificate):
    """Breaks when a context of the caller is replaced, or a client certificate does not get into it."""
    own = ssl.create_default_context()
    assert own is _tls.context(own)
    assert own is _tls.context(own, (str(certificate), str(certificate)))
    with pytest.raises(FileNotFoundError):
        _tls.context(own, "/nowhere/client.pem")


def test_no_check_is_no_check():
    """Breaks when ``verify=False`` still asks for a name."""
    context = _tls.context(verify=False)
    assert (ssl.CERT_NONE, False) == (context.verify_mode, context.check_hostname)


@pytest.mark.parametrize(("variable", "said_by"), [(None, "verify"), ("SSL_CERT_FILE",) * 2, ("SSL_CERT_DIR",) * 2])
def test_certificates_that_are_not_there(monkeypatch, tmp_path, variable, said_by):
    """Breaks when the error of a wrong path does not say which path, and where it was set."""
    path = tmp_path / "missing.pem"
    if variable:
        monkeypatch.setenv(variable, str(path))
    with pytest.raises(FileNotFoundError, match=f"{said_by} names certificates that do not exist") as info:
        _tls.context(True if variable else str(path))
    assert str(path) == info.value.filename


def test_a_file_without_a_certificate(tmp_path):
    """Breaks when a wrong file is a riddle of OpenSSL, or is taken for no authority at all."""
    path = tmp_path / "empty.pem"
    path.write_text("nothing")
    with pytest.raises(ValueError, match=r"^verify names '.*empty\.pem', which holds no certificate: "):
        _tls.context(str(path))

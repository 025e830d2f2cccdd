"""Lanes for threads: one connection for one thread at a time."""

import concurrent.futures
import contextlib
import http.server
import threading

import httpx
import pytest

from agendum import _transports
from agendum._thread_lanes import ThreadLaneTransport


class Scripted(httpx.BaseTransport):
    """A lane whose answers are scripted, and which says whether it is closed."""

    def __init__(self, answer=lambda _: httpx.Response(200, stream=httpx.ByteStream(b"good"))):
        self.answer = answer
        self.is_closed = False

    def handle_request(self, request):
        return self.answer(request)

    def close(self):
        self.is_closed = True


@pytest.fixture
def opened():
    """List the lanes that were opened."""
    return []


@pytest.fixture
def transport(opened):
    """Return two lanes that answer."""

    def open_lane():
        opened.append(Scripted())
        return opened[-1]

    return ThreadLaneTransport(open_lane, lanes=2)


def get(transport, *, pool=0.0):
    """Send a request, and return the answer with its body unread."""
    return transport.handle_request(httpx.Request("GET", "http://h/", extensions={"timeout": {"pool": pool}}))


def test_a_lane_is_used_again_and_the_last_one_first(transport, opened):
    """Breaks when each request opens a connection, or an old connection is preferred to one that is surely open."""
    first, second = get(transport), get(transport)
    assert [b"good", b"good"] == [first.read(), second.read()]
    assert 2 == len(opened)
    opened[1].answer = lambda _: httpx.Response(201, stream=httpx.ByteStream(b""))
    assert [201, 200] == [get(transport).status_code, get(transport).status_code]
    assert 2 == len(opened)


def test_a_lane_is_held_until_the_body_is_closed(transport):
    """Breaks when two threads read from one connection, or a lane is given back twice."""
    held = [get(transport), get(transport)]
    with pytest.raises(httpx.PoolTimeout, match=r"^none of the connections got free within 0 s$"):
        get(transport)
    for _ in range(2):
        held[0].stream.close()
    assert 200 == get(transport).status_code
    with pytest.raises(httpx.PoolTimeout):
        get(transport)


def test_a_lane_comes_back_whatever_happens(transport, opened):
    """Breaks when failures use up the lanes, one by one."""
    get(transport).stream.close()

    def fail(_request):
        raise httpx.ReadError("broke")

    class Broken(httpx.SyncByteStream):
        def close(self):
            raise httpx.CloseError("broke")

    opened[0].answer = fail
    for _ in range(5):
        with pytest.raises(httpx.ReadError):
            get(transport)
    opened[0].answer = lambda _: httpx.Response(200, stream=Broken())
    for _ in range(5):
        with pytest.raises(httpx.CloseError):
            get(transport).stream.close()
    assert 1 == len(opened)


def test_no_more_lanes_stay_open_than_are_to(opened):
    """Breaks when a caller who wants no idle connections gets them."""

    def open_lane():
        opened.append(Scripted())
        return opened[-1]

    transport = ThreadLaneTransport(open_lane, lanes=3, keep=1)
    for held in [get(transport), get(transport), get(transport)]:
        held.stream.close()
    assert [False, True, True] == [each.is_closed for each in opened]
    assert 200 == get(transport).status_code
    assert 3 == len(opened)


def test_a_lane_that_cannot_be_opened_takes_no_place():
    """Breaks when certificates that cannot be read use up the lanes."""

    def open_lane():
        raise FileNotFoundError("no certificates")

    transport = ThreadLaneTransport(open_lane, lanes=1)
    for _ in range(3):
        with pytest.raises(FileNotFoundError):
            get(transport)


def test_closing(transport, opened):
    """Breaks when a connection is left open, or closed under the thread that reads from it."""
    free, lent = get(transport), get(transport)
    free.stream.close()
    transport.close()
    assert [True, False] == [each.is_closed for each in opened]
    assert b"good" == lent.read()
    assert [True, True] == [each.is_closed for each in opened]
    for _ in range(3):
        with pytest.raises(RuntimeError, match=r"^the transport is closed$"):
            get(transport)


@pytest.mark.parametrize("lanes", [0, -1])
def test_there_has_to_be_a_lane(lanes):
    """Breaks when limits without a connection make a client that waits for ever."""
    with pytest.raises(ValueError, match=r"^there must be room for one connection at least, not for -?\d$"):
        ThreadLaneTransport(Scripted, lanes=lanes)


@contextlib.contextmanager
def counting_server():
    """Answer each request, and count the connections that are open at once."""
    lock, counts = threading.Lock(), {"now": 0, "most": 0}

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def setup(self):
            super().setup()
            with lock:
                counts["now"] += 1
                counts["most"] = max(counts["most"], counts["now"])

        def finish(self):
            with lock:
                counts["now"] -= 1
            super().finish()

        def do_GET(self):
            body = self.path.encode() * 50
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_args):
            pass

    class Server(http.server.ThreadingHTTPServer):
        request_queue_size = 128

    with Server(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", counts
        finally:
            server.shutdown()
            thread.join()


def test_many_threads_share_few_connections():
    """Breaks when threads close each other's connections, or one reads the answer of another."""
    with counting_server() as (url, counts):
        limits = httpx.Limits(max_connections=4, max_keepalive_connections=4)
        with httpx.Client(transport=_transports.sync_pool(limits=limits, deadline=30.0), base_url=url) as client:

            def ask(number):
                return client.get(f"/{number}/", timeout=30.0).text

            with concurrent.futures.ThreadPoolExecutor(24) as threads:
                answers = list(threads.map(ask, range(600)))
    assert [f"/{number}/" * 50 for number in range(600)] == answers
    assert 4 >= counts["most"]

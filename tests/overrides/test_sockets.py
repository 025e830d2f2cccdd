"""When a connection of the sync pool can be used again."""

import asyncio
import types

import httpcore
import httpx
import pytest

from agendum import _sockets


class Connection:
    """Stands for a connection of ``httpcore``: idle or not, expired or not, with bytes that nobody asked for or not."""

    def __init__(self, *, is_idle, is_expired, rest):
        self._is_idle, self._is_expired = is_idle, is_expired
        self._h11_state = types.SimpleNamespace(trailing_data=(rest, False))

    def is_idle(self):
        return self._is_idle

    def has_expired(self):
        return self._is_expired


@pytest.mark.parametrize("is_expired", [False, True])
@pytest.mark.parametrize(
    ("is_idle", "rest", "is_unusable"),
    [(True, b"", False), (True, b"HTTP/1.1 200", True), (False, b"", False), (False, b'"items": [', False)],
)
def test_a_connection_is_given_up_for_what_is_left_only_while_it_is_idle(is_idle, rest, is_unusable, is_expired):
    """Breaks when a thread closes the connection on which another one reads, or uses one with an answer left over."""
    connection = Connection(is_idle=is_idle, is_expired=is_expired, rest=rest)
    pool = httpcore.ConnectionPool()
    pool.create_connection = lambda _origin: connection
    _sockets.guard(pool, None)
    made = pool.create_connection(httpcore.Origin(b"http", b"vendor.test", 80))
    assert (is_expired or is_unusable) == made.has_expired()


def test_a_connection_within_another():
    """Breaks when what is left over is not seen behind a proxy, or before the protocol is agreed on."""
    inner = Connection(is_idle=True, is_expired=False, rest=b"x")
    assert _sockets.has_rest(types.SimpleNamespace(_connection=types.SimpleNamespace(_connection=inner)))
    assert not _sockets.has_rest(types.SimpleNamespace(_connection=None))


class Stream:
    """Stands for a socket; says with which timeout it was read."""

    def __init__(self):
        self.timeouts = []

    def read(self, _max_bytes, seconds):
        self.timeouts.append(seconds)
        return b"a"

    def write(self, _buffer, _timeout):
        pass


class AsyncStream(Stream):
    """The same for tasks."""

    async def read(self, max_bytes, seconds):
        return super().read(max_bytes, seconds)

    async def write(self, _buffer, _timeout):
        pass


@pytest.mark.parametrize("is_async", [False, True])
def test_a_deadline_is_for_the_whole_answer(monkeypatch, is_async):
    """Breaks when each byte of an answer gets the time of all, or the next answer only what the last one left."""
    now = [100.0]
    monkeypatch.setattr(_sockets.time, "monotonic", lambda: now[0])
    stream = AsyncStream() if is_async else Stream()
    socket = (_sockets.AsyncSocket if is_async else _sockets._Socket)(stream, 10.0)

    def use(call):
        return asyncio.run(call) if is_async else call

    use(socket.write(b"GET / HTTP/1.1", None))
    use(socket.write(b"", None))
    for later, timeout in ((4.0, 30.0), (4.0, 1.0), (1.5, None)):
        now[0] += later
        use(socket.read(1, timeout))
    assert [6.0, 1.0, 0.5] == stream.timeouts
    now[0] += 0.5
    with pytest.raises(httpx.ReadTimeout, match=r"^the answer was not whole after 10 s$"):
        use(socket.read(1, 30.0))
    use(socket.write(b"GET / HTTP/1.1", None))
    use(socket.read(1, 30.0))
    assert 10.0 == stream.timeouts[-1]

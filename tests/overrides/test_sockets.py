"""When a connection of the sync pool can be used again."""

import types

import httpcore
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

"""Tokens of both vendors: issued for an owner, good until the printed second."""

import math
import secrets
from collections.abc import Callable
from datetime import UTC, datetime

from agendum_emulator.store import Store


class Tokens:
    """The tokens of one vendor.

    A token is expired from the second on that is printed as its expiry. That second is never later than the lifetime
    allows, unless the token would otherwise live for less than a second.
    """

    def __init__(self, vendor: str, store: Store, ttl: float, clock: Callable[[], float]) -> None:
        self._vendor = vendor
        self._store = store
        self._ttl = ttl
        self._clock = clock

    def issue(self, owner: str) -> tuple[str, int]:
        """A new token and the second of its expiry; older ones stay good."""
        now = self._clock()
        expires = max(math.floor(now + self._ttl), math.ceil(now + 1))
        token = secrets.token_urlsafe(30)
        self._store.add_token(self._vendor, token, owner, expires)
        return token, expires

    def owner(self, token: str) -> str | None:
        """Whose token it is, or None when it is unknown or expired."""
        known = self._store.token(self._vendor, token)
        if known is None or self._clock() >= known[1]:
            return None
        return known[0]


def timestamp(seconds: float) -> str:
    """A point in time as Swoogo prints it: UTC, without saying so."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M:%S")

"""Keeps one token for many callers: it is fetched once, however many wait for it."""

import copy
import threading
import weakref
from collections.abc import Awaitable, Callable, Iterator
from typing import TYPE_CHECKING

from . import errors
from ._secrets import Secret

if TYPE_CHECKING:
    import asyncio

# The vendor suggests nothing; a minute covers a slow request and a clock that is a little off.
_MARGIN = 60.0


class Token:
    """A token and when to renew it.

    Args:
        value: The token.
        renew_at: Unix time from which it is no longer used, in seconds; None for never.
    """

    __slots__ = ("renew_at", "value")

    def __init__(self, value: Secret, renew_at: float | None = None) -> None:
        self.value = value
        self.renew_at = renew_at

    def __repr__(self) -> str:
        return f"Token(value={self.value!r}, renew_at={self.renew_at})"

    @classmethod
    def expiring(cls, value: Secret, expires_at: float, now: float) -> "Token":
        """Make a token that is renewed 60 s before it expires.

        One that lives for a minute or less is used until it expires, and one that is expired by the local clock until
        the server rejects it: renewing before every call would not help.
        """
        life = expires_at - now
        margin = _MARGIN if life > _MARGIN else 0.0
        return cls(value, expires_at - margin if life > 0 else None)


class TokenStore:
    """The current token of one client, shared by its threads and tasks.

    Args:
        clock: Returns the Unix time in seconds.
        token: A token to begin with.
    """

    def __init__(self, clock: Callable[[], float], token: Token | None = None) -> None:
        self._clock = clock
        self._token = token
        self._previous: Token | None = None
        self._lock = threading.Lock()
        # An asyncio lock belongs to the loop that it was first waited for in.
        self._async_locks: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = (
            weakref.WeakKeyDictionary()
        )
        self._attempts = 0
        self._failure: errors.AgendumError | None = None

    @property
    def known(self) -> Iterator[Secret]:
        """The token and the one before it, which answers that are still under way may repeat."""
        return (token.value for token in (self._token, self._previous) if token is not None)

    def now(self) -> float:
        """Return the Unix time in seconds."""
        return self._clock()

    def get(self, fetch: Callable[[], Token], stale: Token | None = None) -> Token:
        """Return a usable token.

        Callers that wait while another one fetches get what that one got, be it a token or an error.

        Args:
            fetch: Fetches a new token.
            stale: A token that the server has just rejected.

        Raises:
            AgendumError: The token could not be fetched.
        """
        seen = self._attempts
        if (token := self._usable(stale)) is not None:
            return token
        with self._lock:
            if (token := self._settled(seen, stale)) is not None:
                return token
            try:
                return self._succeeded(fetch())
            except errors.AgendumError as error:
                self._failed(error)
                raise

    async def aget(self, fetch: Callable[[], Awaitable[Token]], stale: Token | None = None) -> Token:
        """Do what ``get`` does, for tasks."""
        seen = self._attempts
        if (token := self._usable(stale)) is not None:
            return token
        # A tenth of the time that it takes to import the HTTP library; sync programs do without.
        import asyncio  # noqa: PLC0415

        async with self._async_locks.setdefault(asyncio.get_running_loop(), asyncio.Lock()):
            if (token := self._settled(seen, stale)) is not None:
                return token
            try:
                return self._succeeded(await fetch())
            except errors.AgendumError as error:
                self._failed(error)
                raise

    def _usable(self, stale: Token | None) -> Token | None:
        token = self._token
        if token is None or token is stale:
            return None
        return token if token.renew_at is None or self._clock() < token.renew_at else None

    def _settled(self, seen: int, stale: Token | None) -> Token | None:
        """Return what another caller fetched while this one waited, or raise what it met."""
        if (token := self._usable(stale)) is not None:
            return token
        if self._attempts != seen and self._failure is not None:
            raise copy.copy(self._failure)
        return None

    def _succeeded(self, token: Token) -> Token:
        self._attempts += 1
        self._previous, self._token, self._failure = self._token, token, None
        return token

    def _failed(self, error: errors.AgendumError) -> None:
        self._attempts += 1
        self._failure = copy.copy(error)

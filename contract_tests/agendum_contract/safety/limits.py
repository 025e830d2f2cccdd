"""Ends a run when it has cost what it may cost."""

import contextlib
import time
from collections.abc import Callable, Iterator
from typing import NoReturn

import httpx
import pytest

from agendum_contract.exchanges import operation_of
from agendum_contract.settings import Settings

_LIST, _OTHER = 10, 1


class Limits:
    """What a run may still cost.

    Args:
        settings: The limits.
        clock: The time in seconds.

    Attributes:
        reached: Which limit ended the run; empty as long as none did.
    """

    def __init__(self, settings: Settings, clock: Callable[[], float] = time.monotonic) -> None:
        self._credits = settings.credits
        self._clock = clock
        self._end = None if settings.max_time is None else clock() + settings.max_time
        self._spent: dict[str, int] = {}
        self._is_on = True
        self.reached = ""

    def over(self, vendor: str, inner: httpx.BaseTransport) -> httpx.BaseTransport:
        """Return a transport that makes a request only where the run may still cost that much."""
        return _Limited(self, vendor, inner)

    def spent(self, vendor: str) -> int:
        """Return the credits that the run has cost on a server: ten for a list, one for any other call."""
        return self._spent.get(vendor, 0)

    @contextlib.contextmanager
    def lifted(self) -> Iterator[None]:
        """Let everything through, for what has to be put right at the end."""
        before, self._is_on = self._is_on, False
        try:
            yield
        finally:
            self._is_on = before

    def stop(self, reason: str) -> NoReturn:
        """Leave out the test that is running, and all that follow."""
        self.reached = self.reached or reason
        # Wherever in a test the request was to be made.
        pytest.skip(self.reached)

    def check(self) -> None:
        """Leave out the test that is running where the run may not go on."""
        if not self._is_on:
            return
        if self.reached:
            self.stop(self.reached)
        if self._end is not None and self._clock() >= self._end:
            self.stop("the time of the run is up (--max-time)")

    def spend(self, vendor: str, request: httpx.Request) -> None:
        """Count a request, or leave out the test that makes it where it would cost more than is left."""
        self.check()
        cost = _cost(vendor, request)
        if self._is_on and self._credits is not None and self.spent(vendor) + cost > self._credits:
            self.stop(f"{vendor}: the {self._credits} credits of the run are spent (--credits)")
        self._spent[vendor] = self.spent(vendor) + cost

    def give_back(self, vendor: str, request: httpx.Request) -> None:
        """Take a request out of the count: without valid credentials, it was nobody's."""
        self._spent[vendor] -= _cost(vendor, request)


def _cost(vendor: str, request: httpx.Request) -> int:
    """Swoogo has credits; a call of Eventify counts as one."""
    operation = operation_of(request)
    return _LIST if vendor == "swoogo" and operation is not None and operation.name.startswith("list_") else _OTHER


class _Limited(httpx.BaseTransport):
    def __init__(self, limits: Limits, vendor: str, inner: httpx.BaseTransport) -> None:
        self._limits = limits
        self._vendor = vendor
        self._inner = inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self._limits.spend(self._vendor, request)
        response = self._inner.handle_request(request)
        if response.status_code == httpx.codes.UNAUTHORIZED:
            self._limits.give_back(self._vendor, request)
        return response

    def close(self) -> None:
        self._inner.close()

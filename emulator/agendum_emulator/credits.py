"""Swoogo's rate limit: credits in a fixed window that starts with the first call of a credential."""

import math
from collections.abc import Callable

from agendum_emulator.store import Store

WINDOW = 600


class Credits:
    """The credits of all consumer keys."""

    def __init__(self, store: Store, limit: int, clock: Callable[[], float]) -> None:
        self._store = store
        self._limit = limit
        self._clock = clock

    def spend(self, owner: str, cost: int) -> bool:
        """Pay for a call; False when the window does not hold that many credits any more."""
        started, spent = self._window(owner)
        affordable = spent + cost <= self._limit
        self._store.set_window(owner, started, spent + cost if affordable else spent)
        return affordable

    def headers(self, owner: str) -> dict[str, str]:
        """The state of a credential's window; the reset is in seconds from now."""
        started, spent = self._window(owner)
        left = math.ceil(started + WINDOW - self._clock())
        return limit_headers(self._limit, self._limit - spent, left)

    def spent_headers(self, owner: str | None, seconds: float | None) -> dict[str, str]:
        """The headers of a scripted 429: nothing left, for `seconds` or for the rest of the window."""
        if seconds is not None:
            left = seconds
        elif owner is None:
            left = WINDOW
        else:
            left = self._window(owner)[0] + WINDOW - self._clock()
        return limit_headers(self._limit, 0, math.ceil(left))

    def _window(self, owner: str) -> tuple[float, int]:
        now = self._clock()
        window = self._store.window(owner)
        # A clock that was set back starts a new window too.
        if window is None or not window[0] <= now < window[0] + WINDOW:
            return now, 0
        return window


def limit_headers(limit: int, remaining: int, reset: int) -> dict[str, str]:
    """The three headers."""
    return {
        "X-Rate-Limit-Limit": str(limit),
        "X-Rate-Limit-Remaining": str(max(remaining, 0)),
        "X-Rate-Limit-Reset": str(reset),
    }

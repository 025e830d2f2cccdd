"""A time that passes only when somebody sleeps."""

import asyncio
import threading

from agendum._budget import Budget


class VirtualTime:
    """A clock that only those who sleep move; it tells each thread the moment that it gave it last."""

    def __init__(self, now=1000.0):
        self.now = now
        self.slept = []
        self._lock = threading.Lock()
        self._given = threading.local()

    def __call__(self):
        with self._lock:
            self._given.moment = self.now
            return self.now

    @property
    def given(self):
        """The moment of the last reading, which is when the credits were taken if a budget read it."""
        return self._given.moment

    def sleep(self, seconds):
        with self._lock:
            self.slept.append(seconds)
            self.now += seconds

    async def asleep(self, seconds):
        await asyncio.sleep(0)
        self.sleep(seconds)

    def budget(self, **options):
        """Make a small budget that lives in this time."""
        small = {"limit": 20, "window": 10.0, **options}
        return Budget(**small, clock=self, sleep=self.sleep, asleep=self.asleep)

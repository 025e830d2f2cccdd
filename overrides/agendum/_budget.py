"""The rate budget: waits before a call for which the vendor's rate limit has no room, rather than being refused.

Source: https://developer.swoogo.com/api-reference/rate-limits
"""

import os
import threading
import time
import weakref
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from . import _buckets

# asyncio is imported by who awaits: it takes longer to import than most of this package.
if TYPE_CHECKING:
    import asyncio

    from agendum_api.api import Operation

LIMIT = 2000
# The vendor's ten minutes, and a second because not every call takes the same time to arrive.
WINDOW = 601.0

_LIST_COST, _USUAL_COST = 10, 1
# Answers of one window of the server may differ by this many seconds: the reset comes in whole ones, and late.
_SAME_WINDOW = 2.0
_SILENT_WAIT = 1.0


class BudgetExhausted(Exception):
    """The credits would come back later than the budget may wait. Nothing was sent.

    Attributes:
        credits: The credits that were asked for.
        retry_after: Seconds until they are expected to be there.
    """

    def __init__(self, credits_: int, retry_after: float, longest_wait: float) -> None:
        super().__init__(credits_, retry_after, longest_wait)
        self.credits = credits_
        self.retry_after = retry_after
        self._longest_wait = longest_wait

    def __str__(self) -> str:
        return (
            f"the rate budget has no {self.credits} credits left for {self.retry_after:.1f} s, "
            f"and waits for {self._longest_wait:g} s at most"
        )


class Budget:
    """Credits in a sliding window, shared by threads and tasks and, if it is told where, by processes or machines.

    One object may serve any number of clients. Those who have to wait are served in the order in which they came,
    threads and tasks each among themselves.

    A shared budget that does not answer within about a second is done without for half a minute at a time: each process
    then counts its own credits, and a warning says so once.

    Args:
        where: None for this process alone. ``"sqlite:///path"`` or a ``Path`` for all processes of this machine that
            name the same file; its folder must exist. ``"redis://host:port/db"`` (or ``rediss://``) for all machines
            that name the same server, version 5 or newer; it needs ``agendum[redis]``.
        name: Whose credits these are, where several share a file or a server: letters, digits and underscores. The
            clients make one from the consumer key that does not tell the key.
        limit: Credits in a window.
        window: The length of the window in seconds.
        longest_wait: Seconds that a call may wait for its credits; None for as long as it takes. A wait of more than a
            second is logged as a warning.
        clock: Returns seconds that never go back; tests may pass their own.
        sleep: Waits for a number of seconds; tests may pass their own.
        asleep: The same for tasks; ``asyncio.sleep`` by default.

    Raises:
        ValueError: An argument is out of range, or ``where`` is not understood.
        ImportError: ``where`` is a Redis server and the package for it is not installed.

    Source: https://developer.swoogo.com/api-reference/rate-limits
    """

    def __init__(  # noqa: PLR0913 - by name, and for tests
        self,
        where: str | os.PathLike[str] | None = None,
        *,
        name: str = "shared",
        limit: int = LIMIT,
        window: float = WINDOW,
        longest_wait: float | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] = time.sleep,
        asleep: Callable[[float], Awaitable[object]] | None = None,
    ) -> None:
        _check(name, limit, window, longest_wait)
        self.limit = limit
        self.window = window
        self._longest_wait = longest_wait
        self._clock = clock
        self._sleep = sleep
        self._asleep = asleep
        own = _buckets.MemoryBucket(limit, window, clock)
        shared = _shared_bucket(where, name, limit, window)
        self._bucket: _buckets.Bucket = _buckets.GuardedBucket(shared, own, clock) if shared else own
        self._lock = threading.Lock()
        self._told = _Told()
        self._used_at = clock()
        # Who comes while others wait queues behind them, or calls that cost little would hold up one that costs much.
        self._waiting = 0
        self._turn = threading.Lock()
        # An asyncio lock belongs to the loop that it was first waited for in.
        self._async_turns: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = (
            weakref.WeakKeyDictionary()
        )

    def __repr__(self) -> str:
        return f"Budget(limit={self.limit}, window={self.window:g})"

    def spend(self, credits_: int = 1, /) -> None:
        """Take credits, and wait for them if there are none.

        Args:
            credits_: What the call costs.

        Raises:
            BudgetExhausted: They would be there only after ``longest_wait``.
            ValueError: It is less than one, or more than a window holds.
        """
        if self._waiting or self._take(credits_):
            patience = _Patience(self, credits_)
            with self._queueing(), self._turn:
                while wait := self._take(credits_):
                    self._sleep(patience.allow(wait))

    async def aspend(self, credits_: int = 1, /) -> None:
        """Do what ``spend`` does, for tasks."""
        if self._waiting or await self._atake(credits_):
            import asyncio  # noqa: PLC0415 - as above

            asleep = self._asleep or asyncio.sleep
            patience = _Patience(self, credits_)
            with self._queueing():
                async with self._async_turns.setdefault(asyncio.get_running_loop(), asyncio.Lock()):
                    while wait := await self._atake(credits_):
                        await asleep(patience.allow(wait))

    def learn(self, headers: Mapping[str, str]) -> None:
        """Note what an answer says of the rate limit: if less is left than is known here, somebody else spends too.

        Args:
            headers: The headers of the answer, in a mapping that does not care for case, such as ``httpx.Headers``.
                ``X-Rate-Limit-Remaining`` is in credits and ``X-Rate-Limit-Reset`` in seconds from now; without these
                two, or with others than whole numbers, nothing is learned.
        """
        left = _whole(headers.get("x-rate-limit-remaining"))
        if left is None or (reset := _whole(headers.get("x-rate-limit-reset"))) is None:
            return
        # A server that speaks of a later moment than the window has an end is not believed.
        until = self._clock() + min(reset, self.window)
        with self._lock:
            self._told.hear(left, until)

    @property
    def remaining(self) -> int:
        """Credits that can be spent now: what is known here, or what the server said if that is less.

        What other processes have spent since the last answer is not known.
        """
        with self._lock:
            told = self._told.left(self._clock())
        own = self._bucket.left()
        return max(0, own if told is None else min(own, told))

    @property
    def is_idle(self) -> bool:
        """Whether nothing was spent for as long as a window lasts, so that a new budget would be the same."""
        return self._clock() - self._used_at > self.window

    def close(self) -> None:
        """Close the connections of a shared budget; the next call opens new ones."""
        self._bucket.close()

    def _take(self, credits_: int) -> float:
        """Take credits and return 0.0, or take none and return the seconds until they may be there."""
        if not 1 <= credits_ <= self.limit:
            raise ValueError(f"a call can cost 1 to {self.limit} credits, not {credits_}")
        now = self._used_at = self._clock()
        with self._lock:
            wait, spoken = self._told.take(credits_, now), self._told.spoken
        if wait:
            return wait
        wait = self._bucket.take(credits_)
        if wait:
            with self._lock:
                self._told.give_back(credits_, spoken)
        return wait

    async def _atake(self, credits_: int) -> float:
        if not self._bucket.blocking:
            return self._take(credits_)
        import asyncio  # noqa: PLC0415 - as above

        return await asyncio.to_thread(self._take, credits_)

    @contextmanager
    def _queueing(self) -> Iterator[None]:
        with self._lock:
            self._waiting += 1
        try:
            yield
        finally:
            with self._lock:
                self._waiting -= 1


class _Patience:
    """How long one call has waited and may still wait."""

    def __init__(self, budget: Budget, credits_: int) -> None:
        self._clock = budget._clock  # noqa: SLF001 - a part of it
        self._longest = budget._longest_wait  # noqa: SLF001
        self._credits = credits_
        self._since = self._clock()
        self._said = False

    def allow(self, wait: float) -> float:
        """Return the seconds to wait; say so if they are many."""
        if self._longest is not None and self._clock() - self._since + wait > self._longest:
            raise BudgetExhausted(self._credits, wait, self._longest)
        if wait > _SILENT_WAIT and not self._said:
            self._said = True
            _buckets.logger().warning(
                "the rate budget is spent: a call that costs %d waits for %.1f s", self._credits, wait
            )
        return wait


class _Told:
    """What the server said of its own count; nothing, as long as it has said nothing of the window that is running."""

    def __init__(self) -> None:
        self._left: int | None = None
        self._until = 0.0
        self.spoken = 0

    def hear(self, left: int, until: float) -> None:
        """Note that ``left`` credits are left until a moment, as of some moment in the past.

        Answers overtake each other, and calls that are under way are not in them. So within one window of the server
        the least is believed, and what is spent here is taken off at once.
        """
        self.spoken += 1
        if self._left is not None and abs(until - self._until) <= _SAME_WINDOW:
            self._left = min(left, self._left)
        else:
            self._left, self._until = left, until

    def take(self, credits_: int, now: float) -> float:
        """Take credits and return 0.0, or take none and return the seconds until the server counts anew."""
        left = self.left(now)
        if left is None:
            return 0.0
        if left < credits_:
            return self._until - now
        self._left = left - credits_
        return 0.0

    def give_back(self, credits_: int, spoken: int) -> None:
        """Undo ``take``, unless the server has spoken since."""
        if self._left is not None and self.spoken == spoken:
            self._left += credits_

    def left(self, now: float) -> int | None:
        """Return what is left, or None when nothing is known."""
        if self._left is not None and now >= self._until:
            self._left = None
        return self._left


# The budgets of this process by their credential: for as long as a client holds one, and for as long as what was spent
# counts, because the next client of the credential goes on where the last one stopped.
_held: weakref.WeakValueDictionary[str, Budget] = weakref.WeakValueDictionary()
_running: dict[str, Budget] = {}
_registering = threading.Lock()


def make(spec: bool | str | os.PathLike[str] | Budget | None, *, origin: str, owner: str) -> Budget | None:  # noqa: FBT001 - as written by users
    """Return the budget of a client.

    Args:
        spec: None or True for one in memory, which all clients of a credential in this process share; False for none; a
            ``Budget`` for that one; otherwise what ``Budget`` takes as ``where``.
        origin: The origin of the API.
        owner: Names the credential, such as the consumer key. It is hashed, and not kept.

    Raises:
        TypeError: It is none of these.
        ValueError: It names no place for a budget.
        ImportError: It is a Redis server, and the package for it is not installed.
    """
    if spec is False:
        return None
    if isinstance(spec, Budget):
        return spec
    if spec is not None and spec is not True and not isinstance(spec, str | os.PathLike):
        raise TypeError(f"budget must be a bool, a string, a Path or a Budget, not {type(spec).__name__}")
    name = _fingerprint(origin, owner)
    if isinstance(spec, str | os.PathLike):
        return Budget(spec, name=name)
    with _registering:
        for idle in [each for each, budget in _running.items() if budget.is_idle]:
            del _running[idle]
        budget = _held.get(name) or Budget()
        _held[name] = _running[name] = budget
        return budget


def cost(operation: "Operation | None") -> int:
    """Return the credits that a call of Swoogo takes: ten for a list, one for anything else.

    Args:
        operation: The operation, or None for a path that the OpenAPI document does not have; it is taken for one that
            costs one, and the next answer corrects that.
    """
    is_list = operation is not None and operation.tag.startswith("swoogo_") and operation.name.startswith("list_")
    return _LIST_COST if is_list else _USUAL_COST


def _fingerprint(origin: str, owner: str) -> str:
    """Return a name that is the same wherever the credential is used, and does not tell it."""
    import hashlib  # noqa: PLC0415 - it loads OpenSSL

    text = f"{origin.rstrip('/').lower()}\n{owner}"
    return hashlib.blake2b(text.encode(), digest_size=16, person=b"agendum budget").hexdigest()


def _shared_bucket(
    where: str | os.PathLike[str] | None, name: str, limit: int, window: float
) -> _buckets.SharedBucket | None:
    if where is None:
        return None
    from pathlib import Path  # noqa: PLC0415 - most budgets have no file

    if not isinstance(where, str):
        path = Path(where)
    elif where.startswith("sqlite:///"):
        path = Path(where.removeprefix("sqlite:///"))
    elif where.startswith(("redis://", "rediss://")):
        return _buckets.RedisKey(where, name, limit, window)
    else:
        # It may hold a password, so only what stands before it is shown.
        scheme = where.partition(":")[0] if "://" in where else "something else"
        raise ValueError(f"budget must begin with sqlite:///, redis:// or rediss://, not with {scheme}")
    if not path.absolute().parent.is_dir() or path.is_dir():
        raise ValueError(f"budget must name a file in a folder that exists, not {path}")
    # Made absolute at once: a program that changes its folder would count in another file.
    return _buckets.FileBucket(path.absolute(), name, limit, window)


def _check(name: str, limit: int, window: float, longest_wait: float | None) -> None:
    if not (name.isascii() and name.replace("_", "a").isalnum()):
        raise ValueError(f"the name of a budget must be letters, digits and underscores, not {name!r}")
    if limit < 1:
        raise ValueError(f"limit must be 1 credit or more, not {limit}")
    if not 0.001 <= window < float("inf"):  # noqa: PLR2004 - counted in milliseconds
        raise ValueError(f"window must be 0.001 s or more, not {window}")
    if longest_wait is not None and not longest_wait >= 0:
        raise ValueError(f"longest_wait must be 0 s or more, or None, not {longest_wait}")


def _whole(value: str | None) -> int | None:
    # Not more digits than make sense: the conversion of many takes long.
    if value is None or len(value) > 9 or not (value.isascii() and value.isdecimal()):  # noqa: PLR2004
        return None
    return int(value)

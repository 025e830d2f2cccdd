"""Where the credits of a rate budget are counted: in this process, in a file of this machine, or in a Redis server.

All three are sliding windows that pyrate-limiter keeps. A bucket has ``take``, which either takes the credits at once
or says how long to wait; nothing here waits. No bucket starts a thread.
"""

import threading
import time
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING, Protocol, cast

# pyrate_limiter, sqlite3 and redis are imported where they are first needed: a short script never needs them.
if TYPE_CHECKING:
    import logging
    import sqlite3
    from pathlib import Path

    from pyrate_limiter import AbstractBucket, Rate, RateItem

# The name of all items of a bucket; pyrate-limiter wants one.
_ITEM = "credits"
# Seconds in which a file or a server has to answer, and for which it is left alone when it did not.
_PATIENCE = 1.0
_PAUSE = 30.0


class Bucket(Protocol):
    """Counts credits."""

    @property
    def blocking(self) -> bool:
        """Whether ``take`` reads from a disk or a network, so that an event loop must not run it."""
        ...

    def take(self, credits_: int) -> float:
        """Take credits and return 0.0, or take none and return the seconds until they may be there."""
        ...

    def left(self) -> int:
        """Return how many credits this process may take as far as it knows, without asking anybody."""
        ...

    def close(self) -> None:
        """Close connections; the next call opens new ones."""


class SharedBucket(Protocol):
    """Counts the credits of several processes; ``take`` raises one of ``failures`` when it cannot."""

    def take(self, credits_: int) -> float:
        """Take credits and return 0.0, or take none and return the seconds until they may be there."""
        ...

    @property
    def failures(self) -> tuple[type[Exception], ...]:
        """What ``take`` raises when the file or the server does not answer."""
        ...

    def close(self) -> None:
        """Close connections."""


class MemoryBucket:
    """Counts the credits of this process.

    Args:
        limit: Credits in a window.
        window: Its length in seconds.
        clock: Returns seconds that never go back.
    """

    blocking = False

    def __init__(self, limit: int, window: float, clock: Callable[[], float]) -> None:
        self._limit = limit
        self._window = window
        self._clock = clock
        self._lock = threading.Lock()
        # No window can be full before as many credits as it holds were taken at all. So until then the moments are only
        # written down, and pyrate-limiter, whose import takes as long as a call, is left out.
        self._taken: list[tuple[int, int]] = []
        self._total = 0
        self._bucket: AbstractBucket | None = None
        self._item: type[RateItem]
        self._since_leak = 0

    def take(self, credits_: int) -> float:
        """Take credits and return 0.0, or take none and return the seconds until they are there."""
        with self._lock:
            now = int(self._clock() * 1000)
            if self._bucket is None:
                if self._total + credits_ <= self._limit:
                    self._total += credits_
                    self._taken.append((now, credits_))
                    return 0.0
                self._bucket = self._filled()
            # What is gone is dropped now and then, so that the list does not grow.
            if self._since_leak >= self._limit:
                self._bucket.leak(now)
                self._since_leak = 0
            wait = _put(self._bucket, self._item(_ITEM, now, credits_))
            if not wait:
                self._since_leak += credits_
            return wait

    def left(self) -> int:
        """Return how many credits can be taken now."""
        with self._lock:
            now = int(self._clock() * 1000)
            if self._bucket is not None:
                self._bucket.leak(now)
                return self._limit - cast("int", self._bucket.count())
            oldest = now - int(self._window * 1000)
            return self._limit - sum(credits_ for moment, credits_ in self._taken if moment >= oldest)

    def close(self) -> None:
        """Do nothing: what was taken stays taken."""

    def _filled(self) -> "AbstractBucket":
        from pyrate_limiter import InMemoryBucket, RateItem  # noqa: PLC0415 - as above

        bucket = InMemoryBucket(_rates(self._limit, self._window))
        for moment, credits_ in self._taken:
            bucket.put(RateItem(_ITEM, moment, credits_))
        self._taken.clear()
        # Kept, because an import within each call costs a third of it.
        self._item = RateItem
        return bucket


class FileBucket:
    """Counts the credits of all processes of one machine in an SQLite file.

    The file is opened for each call: nothing has to be closed, a process may fork, and a file that was deleted is made
    again by all. One transaction, which SQLite lets one process in at a time, holds the reading and the writing.

    Args:
        path: The file; it is made when it is not there.
        name: Whose credits these are. A file holds any number of names.
        limit: Credits in a window.
        window: Its length in seconds.
        clock: Returns the Unix time in seconds.
    """

    def __init__(
        self, path: "Path", name: str, limit: int, window: float, clock: Callable[[], float] = time.time
    ) -> None:
        self._path = path
        self._table = f"budget_{name}"
        self._limit = limit
        self._window = window
        self._clock = clock
        self._clean_at = float("-inf")

    def __repr__(self) -> str:
        return f"the file {self._path}"

    @property
    def failures(self) -> tuple[type[Exception], ...]:
        """The errors of SQLite: the disk is full, the file is locked or is no database."""
        import sqlite3  # noqa: PLC0415 - as above

        return (sqlite3.Error,)

    def take(self, credits_: int) -> float:
        """Take credits and return 0.0, or take none and return the seconds until they may be there."""
        from pyrate_limiter import RateItem, SQLiteBucket  # noqa: PLC0415 - as above

        with closing(self._open()) as connection:
            bucket = SQLiteBucket(_rates(self._limit, self._window), connection, self._table)
            if self._clock() >= self._clean_at:
                # It counts first and deletes as many then: alone in the file, or it deletes what is not its own.
                connection.execute("BEGIN IMMEDIATE")
                bucket.leak(self._now())
                self._clean_at = self._clock() + self._window / 10
            connection.execute("BEGIN IMMEDIATE")
            # Only here: a moment from before the wait for the others would be too early.
            now = self._now()
            # What was taken in the future was taken before the clock was set back; it would stay for too long.
            connection.execute(f"UPDATE '{self._table}' SET item_timestamp = ? WHERE item_timestamp > ?", (now, now))  # noqa: S608 - the name is ours
            wait = _put(bucket, RateItem(_ITEM, now, credits_))
            connection.commit()
            return wait

    def close(self) -> None:
        """Do nothing: the file is closed after each call."""

    def _now(self) -> int:
        return int(self._clock() * 1000)

    def _open(self) -> "sqlite3.Connection":
        import sqlite3  # noqa: PLC0415 - as above

        from pyrate_limiter import SQLiteQueries  # noqa: PLC0415 - as above

        connection = sqlite3.connect(self._path, timeout=_PATIENCE, isolation_level=None)
        try:
            # A process that is killed leaves a sound file all the same; only a power failure may not.
            connection.execute("PRAGMA synchronous = OFF")
            index = f"{self._table}_moments"
            connection.execute(SQLiteQueries.CREATE_BUCKET_TABLE.format(table=self._table))
            connection.execute(SQLiteQueries.CREATE_INDEX_ON_TIMESTAMP.format(index_name=index, table_name=self._table))
        except BaseException:
            connection.close()
            raise
        return connection


class RedisKey:
    """Counts the credits of any number of machines in one key of a Redis server, version 5 or newer.

    Args:
        url: The address of the server, which may hold a password.
        name: Whose credits these are.
        limit: Credits in a window.
        window: Its length in seconds.

    Raises:
        ImportError: The redis package is not installed.
        ValueError: The address cannot be read.
    """

    # pyrate-limiter's own script trusts the clock of the caller and overlooks what others have taken at a later moment,
    # be it that their clock is ahead or that they were quicker. This one takes the same arguments and gives the same
    # answer, but goes by the clock of the server.
    _SCRIPT = """
        local bucket, weight, name = KEYS[1], tonumber(ARGV[2]), ARGV[3]
        local time = redis.call('TIME')
        local now = time[1] * 1000 + math.floor(time[2] / 1000)
        local ahead = now - tonumber(ARGV[1])
        local start = string.format('%.0f', tonumber(ARGV[5]) + ahead)
        local limit, rank = tonumber(ARGV[6]), tonumber(ARGV[7])

        redis.call('ZREMRANGEBYSCORE', bucket, '-inf', '(' .. start)
        if redis.call('ZCARD', bucket) + weight > limit then
            local blocking = redis.call('ZRANGE', bucket, -1 - rank, -1 - rank, 'WITHSCORES')
            return {0, tonumber(blocking[2]) - ahead}
        end
        for i = 1, weight do
            redis.call('ZADD', bucket, string.format('%.0f', now), name .. i)
        end
        redis.call('PEXPIRE', bucket, string.format('%.0f', now - tonumber(start) + 1000))
        return {-1, -1}
    """

    def __init__(self, url: str, name: str, limit: int, window: float) -> None:
        try:
            from redis import Redis  # noqa: PLC0415 - as above
            from redis.backoff import NoBackoff  # noqa: PLC0415 - as above
            from redis.retry import Retry  # noqa: PLC0415 - as above
        except ImportError as cause:
            raise ImportError("a budget in a Redis server needs a package: pip install 'agendum[redis]'") from cause

        self._key = f"agendum:budget:{name}"
        self._limit = limit
        self._window = window
        # Once more, because a connection that was not used for long may be closed.
        retry = Retry(NoBackoff(), 1)
        try:
            self._client = Redis.from_url(url, socket_timeout=_PATIENCE, socket_connect_timeout=_PATIENCE, retry=retry)
            # Made once for nothing: an option that does not exist would be found only at the first call.
            self._client.connection_pool.connection_class(**self._client.connection_pool.connection_kwargs)
        except (TypeError, ValueError):
            # The reason may hold a part of a password.
            raise ValueError("budget is not an address such as redis://host:6379/0") from None
        self._script = ""

    def __repr__(self) -> str:
        return "the Redis server"

    @property
    def failures(self) -> tuple[type[Exception], ...]:
        """The errors of the Redis client: no connection, no answer in time, a server that refuses."""
        from redis.exceptions import RedisError  # noqa: PLC0415 - as above

        return (RedisError,)

    def take(self, credits_: int) -> float:
        """Take credits and return 0.0, or take none and return the seconds until they may be there."""
        from redis.exceptions import NoScriptError  # noqa: PLC0415 - as above

        try:
            return self._put(credits_)
        except NoScriptError:
            # The server was started anew.
            self._script = ""
            return self._put(credits_)

    def close(self) -> None:
        """Close the connections to the server."""
        self._client.close()

    def _put(self, credits_: int) -> float:
        from pyrate_limiter import RateItem, RedisBucket  # noqa: PLC0415 - as above

        script = self._script = self._script or self._client.script_load(self._SCRIPT)
        # A new one for each call: it keeps the outcome of the last one, which may be that of another thread.
        bucket = RedisBucket(_rates(self._limit, self._window), self._client, self._key, script)
        return _put(bucket, RateItem(_ITEM, int(time.time() * 1000), credits_))


class GuardedBucket:
    """A shared bucket, and one of this process for as long as the shared one does not answer.

    A file that is locked or a server that is down must not stop the calls: the vendor still says no to too many.

    Args:
        shared: The bucket of several processes.
        own: The bucket of this one, which is kept up to date.
        clock: Returns seconds that never go back.
    """

    blocking = True

    def __init__(self, shared: SharedBucket, own: MemoryBucket, clock: Callable[[], float]) -> None:
        self._shared = shared
        self._own = own
        self._clock = clock
        self._lock = threading.Lock()
        self._resume_at: float | None = None

    def take(self, credits_: int) -> float:
        """Take credits and return 0.0, or take none and return the seconds until they may be there."""
        if self._resume_at is None or self._clock() >= self._resume_at:
            try:
                wait = self._shared.take(credits_)
            except self._shared.failures as cause:
                self._lost(cause)
            else:
                self._found()
                if not wait:
                    self._own.take(credits_)
                return wait
        return self._own.take(credits_)

    def left(self) -> int:
        """Return how many credits this process may take, if no other one takes any."""
        return self._own.left()

    def close(self) -> None:
        """Close the connections of the shared bucket."""
        self._shared.close()

    def _lost(self, cause: Exception) -> None:
        with self._lock:
            known, self._resume_at = self._resume_at is not None, self._clock() + _PAUSE
        if not known:
            # The class only: the message may hold an address with a password.
            logger().warning(
                "%r of the rate budget does not answer (%s): this process counts its own credits until it does",
                self._shared,
                type(cause).__name__,
            )

    def _found(self) -> None:
        with self._lock:
            known, self._resume_at = self._resume_at is not None, None
        if known:
            logger().info("%r of the rate budget answers again", self._shared)


def logger() -> "logging.Logger":
    """Return the logger of the rate budget."""
    from . import _log  # noqa: PLC0415 - a script that never waits needs none

    return _log.budget


def _rates(limit: int, window: float) -> "list[Rate]":
    from pyrate_limiter import Rate  # noqa: PLC0415 - as above

    return [Rate(limit, int(window * 1000))]


def _put(bucket: "AbstractBucket", item: "RateItem") -> float:
    if bucket.put(item):
        return 0.0
    return max(cast("int", bucket.waiting(item)), 1) / 1000

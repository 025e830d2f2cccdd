"""Where credits are counted: in an SQLite file, and what happens when it does not answer."""

import asyncio
import logging
import sqlite3
import threading
from contextlib import closing

import pyrate_limiter
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agendum import _buckets
from agendum._buckets import FileBucket, GuardedBucket, MemoryBucket
from agendum._budget import Budget, make


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(calls=st.lists(st.tuples(st.floats(0, 8), st.integers(1, 9)), min_size=1, max_size=12))
def test_no_window_of_a_file_holds_more_than_the_limit(tmp_path, calls):
    """Breaks when the file loses what still counts, or when a wait that it asks for is too short or too long."""
    (tmp_path / "f").unlink(missing_ok=True)
    now, taken = 1_800_000_000.0, []
    bucket = FileBucket(tmp_path / "f", "name", 10, 5.0, lambda: now)
    for gap, credits_ in calls:
        now += gap
        if wait := bucket.take(credits_):
            assert 0 < wait <= 5.001
            now += wait - 0.002
            assert 0 < bucket.take(credits_) <= 0.004
            now += 0.003
            assert 0.0 == bucket.take(credits_)
        taken.append((now, credits_))
    for begin, _ in taken:
        assert sum(credits_ for moment, credits_ in taken if begin <= moment <= begin + 5.0) <= 10


def test_two_names_in_one_file(tmp_path):
    """Breaks when the credits of one credential are taken from another one."""
    one, other = (FileBucket(tmp_path / "f", name, 1, 9.0) for name in ("a", "b"))
    assert [0.0, 0.0] == [one.take(1), other.take(1)]
    assert one.take(1) > 0


def is_locked(path):
    """Whether some connection has the right to write to a file."""
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other:
        try:
            other.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            return True
        return False


def test_the_file_is_cleaned_by_one_at_a_time(tmp_path, monkeypatch):
    """Breaks when a process deletes as many as it has counted, which another one has deleted in the meantime."""
    locked = []
    leak = pyrate_limiter.SQLiteBucket.leak

    def watched(bucket, now):
        locked.append(is_locked(tmp_path / "f"))
        return leak(bucket, now)

    monkeypatch.setattr(pyrate_limiter.SQLiteBucket, "leak", watched)
    FileBucket(tmp_path / "f", "name", 5, 10.0).take(1)
    assert [True] == locked


def test_the_moment_is_that_of_the_taking(tmp_path):
    """Breaks when a process that waits for the file writes down a moment that is long gone when its turn comes."""
    locked = []

    def clock():
        locked.append((tmp_path / "f").exists() and is_locked(tmp_path / "f"))
        return 1_800_000_000.0

    FileBucket(tmp_path / "f", "name", 5, 10.0, clock).take(1)
    assert locked[-1]


def test_a_clock_that_is_set_back(tmp_path):
    """Breaks when a computer whose clock was wrong for a while makes no call for that while."""
    now = [1_800_000_000.0]
    bucket = FileBucket(tmp_path / "f", "name", 5, 10.0, lambda: now[0])
    bucket.take(5)
    now[0] -= 86_400
    assert 10.001 == bucket.take(1)
    now[0] += 10.001
    assert 0.0 == bucket.take(5)


def test_a_file_that_is_deleted_is_made_again(tmp_path):
    """Breaks when a clean-up of old files stops all calls."""
    bucket = FileBucket(tmp_path / "f", "name", 5, 10.0)
    bucket.take(5)
    (tmp_path / "f").unlink()
    assert 0.0 == bucket.take(5)


def test_the_file_does_not_grow(tmp_path):
    """Breaks when what has left the window stays in the file."""
    now = [1_800_000_000.0]
    bucket = FileBucket(tmp_path / "f", "name", 5, 10.0, lambda: now[0])
    for _ in range(30):
        now[0] += 3
        bucket.take(1)
    with closing(sqlite3.connect(tmp_path / "f")) as connection:
        assert connection.execute("SELECT COUNT(*) FROM budget_name").fetchone()[0] <= 5
    assert "the file " + str(tmp_path / "f") == repr(bucket)


@pytest.fixture
def guarded():
    """Return a factory of guarded buckets with a clock that stands still."""

    def make_(shared, limit=5):
        now = [1000.0]
        return GuardedBucket(shared, MemoryBucket(limit, 60.0, lambda: now[0]), lambda: now[0]), now

    return make_


def test_a_file_that_is_locked_stops_nobody(tmp_path, guarded, monkeypatch, caplog):
    """Breaks when a process that hangs with the file open hangs all others, or when they do not go back to the file."""
    monkeypatch.setattr(_buckets, "_PATIENCE", 0.05)
    caplog.set_level(logging.INFO)
    bucket, now = guarded(FileBucket(tmp_path / "f", "name", 5, 60.0))
    bucket.take(1)
    with closing(sqlite3.connect(tmp_path / "f", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert 0.0 == bucket.take(1)
        assert 0.0 == bucket.take(1)
        now[0] += 30
        assert 0.0 == bucket.take(1)
        assert 1 == bucket.left()
    assert 0.0 == bucket.take(1)
    now[0] += 30
    assert 0.0 == bucket.take(1)
    said = f"the file {tmp_path}/f of the rate budget "
    expected = [
        said + "does not answer (OperationalError): this process counts its own credits until it does",
        said + "answers again",
    ]
    assert expected == caplog.messages


def test_a_file_that_is_no_database_stops_nobody(tmp_path, guarded, caplog):
    """Breaks when a file that a power failure has broken fails each call, or leaves connections open."""
    (tmp_path / "f").write_bytes(b"no database" * 100)
    bucket, _ = guarded(FileBucket(tmp_path / "f", "name", 5, 60.0))
    assert 0.0 == bucket.take(5)
    assert bucket.take(1) > 0
    assert 1 == len(caplog.messages)
    bucket.close()


def test_the_own_count_goes_on_where_the_shared_one_stopped(tmp_path, guarded):
    """Breaks when a process begins with a full budget each time that the file does not answer."""
    bucket, _ = guarded(FileBucket(tmp_path / "f", "name", 5, 60.0))
    bucket.take(5)
    (tmp_path / "f").write_bytes(b"no database" * 100)
    assert bucket.take(1) > 0
    assert 0 == bucket.left()


def test_many_threads_say_once_that_nobody_answers(guarded, caplog):
    """Breaks when each call that is under way has a warning of its own, or resets what another one has found out."""
    barrier = threading.Barrier(4)

    class Down:
        failures = (OSError,)

        def take(self, _credits):
            barrier.wait(10)
            if self.failures:
                raise OSError
            return 0.0

    shared = Down()
    bucket, now = guarded(shared, limit=100)

    def together():
        threads = [threading.Thread(target=bucket.take, args=(1,)) for _ in range(4)]
        for each in threads:
            each.start()
        for each in threads:
            each.join(10)

    caplog.set_level(logging.INFO)
    together()
    assert 1 == len(caplog.messages)
    now[0] += 30
    shared.failures = ()
    together()
    assert 2 == len(caplog.messages)


def test_only_the_first_says_that_it_answers_again(guarded, caplog):
    """Breaks when two calls that were under way both report the end of one outage."""

    class Slow:
        failures = (OSError,)

        def take(self, _credits):
            # Another call has been quicker.
            bucket._found()
            return 0.0

    bucket, now = guarded(Slow())
    caplog.set_level(logging.INFO)
    bucket._lost(OSError())
    now[0] += 30
    bucket.take(1)
    assert 2 == len(caplog.messages)


def test_a_task_does_not_stop_the_loop_while_a_file_is_locked(tmp_path, monkeypatch):
    """Breaks when waiting for a disk or a network stops all tasks of a program."""
    monkeypatch.setattr(_buckets, "_PATIENCE", 0.3)
    budget = Budget(tmp_path / "f", limit=5)

    async def go():
        with closing(sqlite3.connect(tmp_path / "f", isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            waiting, turns = asyncio.create_task(budget.aspend(1)), 0
            while not waiting.done():
                await asyncio.sleep(0.01)
                turns += 1
            await waiting
        return turns

    assert asyncio.run(go()) >= 5


def test_tasks_share_a_file(tmp_path):
    """Breaks when the credits that tasks take from a file are not counted."""
    budget = make(f"sqlite:///{tmp_path}/f", origin="https://host", owner="key")

    async def go():
        await asyncio.gather(*(budget.aspend(10) for _ in range(20)))

    asyncio.run(go())
    assert 1800 == budget.remaining
    with closing(sqlite3.connect(tmp_path / "f")) as connection:
        (table,) = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchone()
        assert 200 == connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0]


def test_tasks_wait_for_a_file(tmp_path):
    """Breaks when a task that is refused by the file does not try again."""
    budget = Budget(tmp_path / "f", limit=2, window=0.1)

    async def go():
        await asyncio.gather(*(budget.aspend() for _ in range(5)))

    asyncio.run(go())
    assert 0 == budget._waiting

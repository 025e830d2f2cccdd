"""The rate budget between processes by a file, and between machines by a real Redis server."""

import json
import logging
import os
import shutil
import socket
import subprocess
import sys
import time
from importlib.util import find_spec

import pytest

from agendum import _buckets
from agendum._buckets import GuardedBucket, MemoryBucket, RedisKey
from agendum._budget import make

# One process of several: it takes credits as fast as it gets them, and prints when, as closely as it can be known.
WORKER = """
import json, sys, time
from agendum._budget import Budget, BudgetExhausted

where, limit, window, calls = sys.argv[1], *map(json.loads, sys.argv[2:])
budget = Budget(where, limit=limit, window=window, longest_wait=0.0)
taken = []
print("ready", flush=True)
sys.stdin.readline()
while calls:
    before = time.time()
    try:
        budget.spend(calls[-1])
    except BudgetExhausted as error:
        time.sleep(min(error.retry_after, 0.05))
    else:
        taken.append((before, time.time(), calls.pop()))
print(json.dumps(taken))
"""
CALLS = [1, 1, 10, 1, 1, 1, 10, 1, 1, 1] * 2


def run_processes(where, *, count=4, limit=50, window=1.0):
    """Let processes spend at the same time; return what they took as (not before, not after, credits)."""
    command = [sys.executable, "-W", "error", "-c", WORKER, where, str(limit), str(window), json.dumps(CALLS)]
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    environ = {**os.environ, "AGENDUM_LOG": "warning"}
    # Those that were told to wait say nothing: they may not wait, and ask again.
    processes = [subprocess.Popen(command, text=True, env=environ, **pipes) for _ in range(count)]
    try:
        for each in processes:
            assert "ready\n" == each.stdout.readline(), each.stderr.read()
        for each in processes:
            each.stdin.write("go\n")
            each.stdin.flush()
        outcomes = [each.communicate(timeout=60) for each in processes]
    finally:
        for each in processes:
            each.kill()
            each.communicate()
    # Neither a failure nor the warning that a process counts for itself.
    assert [""] * count == [errors for _, errors in outcomes]
    return [tuple(each) for output, _ in outcomes for each in json.loads(output)]


def surely_within_a_window(taken, window):
    """Return the most credits that were taken within one window, however late each was noted."""
    return max(
        sum(credits_ for after, before, credits_ in taken if begin <= after and before <= begin + window)
        for begin, _, _ in taken
    )


@pytest.fixture
def redis_url(tmp_path):
    """Start a Redis server of our own, on a port of the system's choice."""
    program = shutil.which("redis-server")
    if program is None or find_spec("redis") is None:
        missing = "redis-server is not installed" if program is None else "the package redis is not installed"
        if os.environ.get("CI") == "true":
            pytest.fail(f"{missing}, and CI is to test with it")
        pytest.skip(missing)
    server, url = start_redis(program, tmp_path)
    try:
        yield url
    finally:
        server.kill()
        server.wait()


def start_redis(program, folder):
    """Start a server; between finding a free port and taking it, somebody else may have taken it."""
    for _ in range(5):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        arguments = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder]
        server = subprocess.Popen([program, *arguments], stdout=subprocess.PIPE, text=True)
        with server.stdout:
            if any("Ready to accept connections" in line for line in server.stdout):
                return server, f"redis://127.0.0.1:{port}/0"
        server.wait()
    pytest.fail("redis-server does not start")


def test_processes_that_share_a_file_stay_within_the_limit(tmp_path):
    """Breaks when two processes read the same count before either of them writes, or delete what still counts."""
    taken = run_processes(f"sqlite:///{tmp_path}/budget")
    assert 4 * sum(CALLS) == sum(credits_ for *_, credits_ in taken)
    assert surely_within_a_window(taken, 1.0) <= 50


def test_processes_that_share_a_server_stay_within_the_limit(redis_url):
    """Breaks when two machines count the same credit as free, or when one overlooks what the other has just taken."""
    taken = run_processes(redis_url)
    assert 4 * sum(CALLS) == sum(credits_ for *_, credits_ in taken)
    assert surely_within_a_window(taken, 1.0) <= 50


@pytest.fixture
def guarded():
    """Return a factory of guarded buckets with a clock that stands still."""

    def make_(shared, limit=5):
        now = [1000.0]
        return GuardedBucket(shared, MemoryBucket(limit, 60.0, lambda: now[0]), lambda: now[0]), now

    return make_


@pytest.fixture
def redis_key(redis_url):
    """Return a factory of keys in the server, which are closed in the end."""
    made = []

    def make_(limit=10, window=5.0, url=redis_url):
        made.append(RedisKey(url, "name", limit, window))
        return made[-1]

    yield make_
    for each in made:
        each.close()


def test_a_server_counts_and_says_how_long_to_wait(redis_key):
    """Breaks when credits of a server come back too early, too late or never."""
    key = redis_key(window=0.3)
    before = time.monotonic()
    assert 0.0 == key.take(6)
    wait = key.take(5)
    assert 0.0 < wait <= 0.301
    assert 0.0 == key.take(4)
    time.sleep(wait)
    while key.take(6):
        assert time.monotonic() - before < 5
    assert time.monotonic() - before >= 0.3
    assert "the Redis server" == repr(key)


@pytest.mark.parametrize("skew", [3600, -3600])
def test_machines_whose_clocks_differ(redis_key, monkeypatch, skew):
    """Breaks when a machine overlooks what another one took whose clock is ahead, or waits for as long as it is."""
    one, other = redis_key(), redis_key()
    real = time.time
    with monkeypatch.context() as ahead:
        ahead.setattr(_buckets.time, "time", lambda: real() + skew)
        assert 0.0 == one.take(10)
    assert 4.0 < other.take(1) <= 5.001


def test_a_key_of_a_server_goes_away(redis_key):
    """Breaks when the keys of credentials that nobody uses stay for ever, or go before their credits count no more."""
    key = redis_key()
    key.take(3)
    ((name, left),) = [(each, key._client.pttl(each)) for each in key._client.scan_iter()]
    assert b"agendum:budget:name" == name
    assert 5000 < left <= 6000


def test_a_server_that_was_started_anew(redis_key):
    """Breaks when a server that has forgotten the script fails all calls from then on."""
    key = redis_key()
    key.take(1)
    key._client.flushall()
    key._client.script_flush()
    assert 0.0 == key.take(10)
    assert key.take(1) > 0


@pytest.mark.filterwarnings("error")
def test_clients_share_a_server(redis_url):
    """Breaks when two clients of one credential have different keys, or when a client cannot be closed."""
    one, other = (make(redis_url, origin="https://host", owner="canary") for _ in range(2))
    one.spend(2000)
    assert other._take(1) > 0
    assert not [each for each in RedisKey(redis_url, "x", 1, 1.0)._client.scan_iter() if b"canary" in each]
    one.close()
    other.close()
    assert other._take(1) > 0
    other.close()


@pytest.mark.parametrize("kind", ["refused", "hanging", "wrong password"])
def test_a_server_that_does_not_answer_stops_nobody(kind, redis_url, refused_url, guarded, monkeypatch, caplog):
    """Breaks when a call fails or hangs because of the server of the budget, or when the log shows its password."""
    monkeypatch.setattr(_buckets, "_PATIENCE", 0.1)
    caplog.set_level(logging.DEBUG)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        port = {
            "refused": refused_url.rpartition(":")[2],
            "hanging": silent.getsockname()[1],
            "wrong password": redis_url.rpartition(":")[2].partition("/")[0],
        }[kind]
        key = RedisKey(f"redis://user:canary@127.0.0.1:{port}/0", "name", 5, 60.0)
        bucket, _ = guarded(key)
        before = time.monotonic()
        assert 0.0 == bucket.take(5)
        assert bucket.take(1) > 0
        assert time.monotonic() - before < 5
        bucket.close()
    assert 1 == len(caplog.messages)
    assert "canary" not in caplog.text + repr([vars(each) for each in caplog.records])
    assert caplog.messages[0].startswith("the Redis server of the rate budget does not answer (")

"""The token store: one fetch for many callers, one failure for those who waited."""

import asyncio
import threading

import httpx
import pytest

from agendum import errors
from agendum._secrets import Secret
from agendum._tokens import Token, TokenStore

NOW = 1_800_000_000.0


def failure():
    """Make the error of a failed token request."""
    return errors.TimedOut("no answer", operation="create_token", request=httpx.Request("POST", "http://host"))


class Source:
    """Fetches tokens, sync or async; counts, and fails as long as it is told to."""

    def __init__(self, *, life=1800.0, failing=False):
        self.fetched = 0
        self.life = life
        self.failing = failing

    def __call__(self):
        self.fetched += 1
        if self.failing:
            raise failure()
        return Token.expiring(Secret(f"t{self.fetched}"), NOW + self.life, NOW)

    async def wait(self):
        await asyncio.sleep(0)
        return self()


@pytest.fixture
def store(clock):
    """Return an empty store."""
    return TokenStore(clock)


@pytest.fixture(params=["sync", "async"])
def get(request, store):
    """Get a token from the store as a thread or as a task does."""

    def aget(source, stale=None):
        return asyncio.run(store.aget(source.wait, stale))

    return store.get if request.param == "sync" else aget


@pytest.mark.parametrize(
    ("life", "renew_at"),
    [
        (1800, NOW + 1740),
        (61, NOW + 1),
        (60, NOW + 60),
        (1, NOW + 1),
        (0, None),
        (-1, None),
        (-1e9, None),
    ],
)
def test_when_a_token_is_renewed(life, renew_at):
    """Breaks when a token is used after it has expired, or when a short one is fetched for each call."""
    assert renew_at == Token.expiring(Secret("t"), NOW + life, NOW).renew_at


@pytest.mark.parametrize(("seconds", "fetched"), [(1739, 1), (1740, 2), (1741, 2)])
def test_a_token_is_renewed_a_minute_before_it_expires(get, clock, seconds, fetched):
    """Breaks when a token of 30 minutes is renewed at another moment than after 29."""
    source = Source()
    get(source)
    clock.now += seconds
    get(source)
    assert fetched == source.fetched


@pytest.mark.parametrize(("seconds", "fetched"), [(29, 1), (31, 2)])
def test_a_token_of_less_than_a_minute_is_used_to_its_end(get, clock, seconds, fetched):
    """Breaks when a short life causes a token request for each call, or none at all."""
    source = Source(life=30)
    for _ in range(3):
        get(source)
    clock.now += seconds
    source.life = 1e6
    for _ in range(3):
        get(source)
    assert fetched == source.fetched


def test_a_token_that_is_expired_on_arrival_is_used(get, clock):
    """Breaks when a local clock that is ahead causes a token request for each call."""
    source = Source(life=-3600)
    for _ in range(5):
        get(source)
        clock.now += 10_000
    assert 1 == source.fetched


def test_a_rejected_token_is_replaced_once(get):
    """Breaks when each of many rejected calls fetches a token of its own."""
    source = Source()
    rejected = get(source)
    renewed = get(source, rejected)
    assert (2, "t2") == (source.fetched, renewed.value.reveal())
    assert renewed is get(source, rejected)
    assert renewed is get(source)


def test_a_token_to_begin_with_is_used(clock):
    """Breaks when a ready token is fetched again."""
    token = Token(Secret("ready"))
    clock.now += 1e9
    assert token is TokenStore(clock, token).get(Source())


def test_a_failure_is_the_callers_and_is_not_kept(get):
    """Breaks when a failure is swallowed, repeated in a loop, or raised again after the server has recovered."""
    source = Source(failing=True)
    with pytest.raises(errors.TimedOut):
        get(source)
    assert 1 == source.fetched
    with pytest.raises(errors.TimedOut):
        get(source)
    assert 2 == source.fetched
    source.failing = False
    assert "t3" == get(source).value.reveal()


def test_an_error_of_another_kind_leaves_the_lock_free(get, store):
    """Breaks when a bug in fetching blocks all later calls."""

    class Broken(Source):
        def __call__(self):
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        get(Broken())
    assert "t1" == get(Source()).value.reveal()
    assert not store._lock.locked()


def test_the_store_knows_the_token_and_the_one_before(store):
    """Breaks when an answer that is still under way may show the token that was just replaced."""
    source = Source()
    assert [] == list(store.known)
    first = store.get(source)
    second = store.get(source, first)
    assert ["t2", "t1"] == [each.reveal() for each in store.known]
    store.get(source, second)
    assert ["t3", "t2"] == [each.reveal() for each in store.known]


def test_the_time_is_that_of_the_clock(store, clock):
    """Breaks when the store looks at another clock than the one it was given."""
    clock.now = 5.0
    assert 5.0 == store.now()


def test_a_token_does_not_print_its_value():
    """Breaks when the repr of a token shows it."""
    assert "Token(value=[redacted], renew_at=None)" == repr(Token(Secret("canary")))


@pytest.mark.parametrize("failing", [False, True])
def test_threads_that_wait_share_what_the_first_one_gets(store, counting_lock, failing):
    """Breaks when waiting threads repeat a token request, a failed one above all."""
    store._lock = counting_lock
    source = Source(failing=failing)
    results = []

    def fetch():
        assert counting_lock.wait_for(50)
        return source()

    def ask():
        try:
            results.append(store.get(fetch))
        except errors.AgendumError as error:
            results.append(error)

    threads = [threading.Thread(target=ask) for _ in range(50)]
    for each in threads:
        each.start()
    for each in threads:
        each.join(10)
    assert 1 == source.fetched
    assert 50 == len(results)
    if failing:
        assert {errors.TimedOut} == {type(each) for each in results}
        # One traceback for each thread: a shared error would collect them all.
        assert 50 == len({id(each) for each in results})
    else:
        assert {"t1"} == {each.value.reveal() for each in results}


@pytest.mark.parametrize("failing", [False, True])
def test_tasks_that_wait_share_what_the_first_one_gets(store, failing):
    """Breaks when waiting tasks repeat a token request, a failed one above all."""
    source = Source(failing=failing)

    async def fetch():
        for _ in range(60):
            await asyncio.sleep(0)
        return source()

    async def ask():
        return await asyncio.gather(*(store.aget(fetch) for _ in range(50)), return_exceptions=True)

    results = asyncio.run(ask())
    assert 1 == source.fetched
    if failing:
        assert {errors.TimedOut} == {type(each) for each in results}
        assert 50 == len({id(each) for each in results})
    else:
        assert {"t1"} == {each.value.reveal() for each in results}


def test_a_failure_that_was_not_waited_for_is_not_shared(store):
    """Breaks when a caller that comes after a failure gets that failure instead of a try of its own."""
    source = Source(failing=True)

    async def ask():
        with pytest.raises(errors.TimedOut):
            await store.aget(source.wait)
        source.failing = False
        return await store.aget(source.wait)

    assert "t2" == asyncio.run(ask()).value.reveal()


def test_a_failure_is_forgotten_with_the_next_token(store, clock):
    """Breaks when one who waits for a token that expires on its way is told of a failure that is long past."""
    with pytest.raises(errors.TimedOut):
        store.get(Source(failing=True))

    async def slow():
        token = Source(life=30)()
        await asyncio.sleep(0)
        clock.now += 100
        return token

    async def ask():
        return await asyncio.gather(store.aget(slow), store.aget(Source().wait))

    assert ["t1", "t1"] == [each.value.reveal() for each in asyncio.run(ask())]


def test_a_canceled_task_leaves_the_fetch_to_the_next(store):
    """Breaks when canceling the task that fetches blocks the others or fails them."""
    source = Source()
    started = asyncio.Event()

    async def never():
        started.set()
        await asyncio.Event().wait()

    async def ask():
        first = asyncio.create_task(store.aget(never))
        await started.wait()
        others = [asyncio.create_task(store.aget(source.wait)) for _ in range(10)]
        await asyncio.sleep(0)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        return await asyncio.gather(*others)

    assert {"t1"} == {each.value.reveal() for each in asyncio.run(ask())}
    assert 1 == source.fetched


def test_a_canceled_waiter_does_not_disturb_the_others(store):
    """Breaks when canceling a task that waits takes the token from the rest."""
    source = Source()

    async def ask():
        tasks = [asyncio.create_task(store.aget(source.wait)) for _ in range(10)]
        await asyncio.sleep(0)
        tasks[5].cancel()
        return await asyncio.gather(*tasks, return_exceptions=True)

    results = asyncio.run(ask())
    assert isinstance(results.pop(5), asyncio.CancelledError)
    assert {"t1"} == {each.value.reveal() for each in results}
    assert 1 == source.fetched


def test_a_store_serves_one_event_loop_after_another(store):
    """Breaks when the lock of a loop that is gone is waited for in the next one."""
    source = Source()

    async def ask(stale):
        return await asyncio.gather(*(store.aget(source.wait, stale) for _ in range(5)))

    first = asyncio.run(ask(None))
    second = asyncio.run(ask(first[0]))
    assert ({"t1"}, {"t2"}) == ({e.value.reveal() for e in first}, {e.value.reveal() for e in second})

"""The rate budget: never more than the limit in any window, and no wait that is not needed."""

import asyncio
import contextlib
import copy
import itertools
import logging
import pickle
import re
import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agendum._budget import Budget, BudgetExhausted
from virtual_time import VirtualTime


@pytest.fixture
def time():
    """Return a virtual time."""
    return VirtualTime()


@pytest.fixture
def budget_of(time):
    """Return a factory of small budgets in virtual time."""
    return time.budget


@pytest.fixture(params=["sync", "async"])
def spend(request):
    """Spend as a thread or as a task does."""

    def as_task(budget, *args):
        asyncio.run(budget.aspend(*args))

    return Budget.spend if request.param == "sync" else as_task


def most_in_a_window(taken, window):
    """Return the most credits in any closed window; each begins with one of the moments."""
    moments = sorted(taken)
    return max(
        sum(credits_ for moment, credits_ in moments if begin <= moment <= begin + window) for begin, _ in moments
    )


def earliest(taken, now, credits_, limit, window):
    """Return the first moment, to the millisecond, at which there is room for credits; found by trying."""
    # As the budget does, moments are compared in whole milliseconds.
    freed = ((int(moment * 1000) + int(window * 1000) + 1) / 1000 + 1e-6 for moment, _ in taken)
    for each in sorted([now, *(moment for moment in freed if moment > now)]):
        oldest = int(each * 1000) - int(window * 1000)
        if sum(spent for moment, spent in taken if int(moment * 1000) >= oldest) + credits_ <= limit:
            return each
    raise AssertionError("there is always room in the end")


CALLS = st.lists(st.tuples(st.floats(0, 400), st.integers(1, 700)), min_size=1, max_size=60)


@settings(max_examples=150, deadline=None)
@given(calls=CALLS, is_async=st.booleans())
def test_no_window_holds_more_than_the_limit_and_no_wait_is_needless(calls, is_async):
    """Breaks when 600 s may hold more than 2,000 credits, or when a call waits although there is room for it."""
    time = VirtualTime()
    budget = Budget(limit=2000, window=600.0, clock=time, sleep=time.sleep, asleep=time.asleep)
    taken = []
    for gap, credits_ in calls:
        time.now += gap
        expected = earliest(taken, time.now, credits_, 2000, 600.0)
        if is_async:
            asyncio.run(budget.aspend(credits_))
        else:
            budget.spend(credits_)
        assert expected == pytest.approx(time.given, abs=0.002)
        taken.append((time.given, credits_))
    assert most_in_a_window(taken, 600.0) <= 2000


def test_the_default_is_what_the_vendor_grants(time):
    """Breaks when the default is not 2,000 credits in ten minutes, or is held for less than these."""
    budget = Budget(clock=time, sleep=time.sleep)
    for _ in range(200):
        budget.spend(10)
    assert [] == time.slept
    budget.spend(1)
    assert 600.0 < sum(time.slept) < 602.0


def test_many_calls_over_a_long_time_do_not_pile_up(time, budget_of):
    """Breaks when what has left the window is kept, so that memory grows with each call."""
    budget = budget_of()
    for _ in range(500):
        time.now += 0.6
        budget.spend(1)
    assert budget._bucket._bucket.count() <= 40
    assert [] == time.slept


def test_threads_and_tasks_together_stay_within_the_limit(time):
    """Breaks when two callers take the same credit, or when one of them is forgotten."""
    budget = Budget(limit=30, window=10.0, clock=time, sleep=time.sleep, asleep=time.asleep)
    taken = []
    go = threading.Barrier(9)

    def work(seed):
        go.wait(10)
        for credits_ in itertools.islice(itertools.cycle([1, 10, 1, 3, 1]), seed, seed + 10):
            budget.spend(credits_)
            taken.append((time.given, credits_))

    async def task(seed):
        for credits_ in (1, 10 if seed % 5 == 0 else 1):
            await budget.aspend(credits_)
            taken.append((time.given, credits_))

    async def tasks():
        go.wait(10)
        await asyncio.gather(*(task(seed) for seed in range(50)))

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(8)]
    threads.append(threading.Thread(target=lambda: asyncio.run(tasks())))
    for each in threads:
        each.start()
    for each in threads:
        each.join(30)
    assert 8 * 10 + 50 * 2 == len(taken)
    assert most_in_a_window(taken, 10.0) <= 30
    assert 0 == budget._waiting


def test_a_task_that_waits_is_not_overtaken(budget_of):
    """Breaks when calls that cost little keep one that costs much waiting for ever."""
    budget = budget_of(limit=10)
    done = []

    async def spend(name, credits_):
        await budget.aspend(credits_)
        done.append(name)

    async def go():
        await budget.aspend(5)
        await asyncio.gather(spend("much", 10), *(spend(str(number), 1) for number in range(10)))

    asyncio.run(go())
    assert ["much", *"0123456789"] == done


def test_a_thread_that_waits_is_not_overtaken(time):
    """Breaks when a thread takes credits that another one waits for."""
    sleeping, wake = threading.Event(), threading.Event()
    done = []

    def sleep(seconds):
        sleeping.set()
        assert wake.wait(10)
        time.sleep(seconds)

    budget = Budget(limit=10, window=10.0, clock=time, sleep=sleep)
    budget.spend(5)

    def spend(name, credits_):
        budget.spend(credits_)
        done.append(name)

    first = threading.Thread(target=spend, args=("first", 10))
    first.start()
    assert sleeping.wait(10)
    second = threading.Thread(target=spend, args=("second", 1))
    second.start()
    while budget._waiting < 2:
        assert first.is_alive()
        assert second.is_alive()
    wake.set()
    first.join(10)
    second.join(10)
    assert ["first", "second"] == done


def test_a_task_that_is_cancelled_gives_up_its_place(time, budget_of):
    """Breaks when all later calls wait behind one that nobody waits for any more."""
    budget = budget_of(limit=10)

    async def go():
        await budget.aspend(10)
        waiting = asyncio.create_task(budget.aspend(10))
        await asyncio.sleep(0)
        waiting.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await waiting

    asyncio.run(go())
    assert 0 == budget._waiting
    time.now += 11
    budget.spend(10)


def test_tasks_sleep_on_the_event_loop():
    """Breaks when a task that waits for credits stops the event loop; the default sleep is that of asyncio."""

    async def go():
        budget = Budget(limit=1, window=0.05)
        await budget.aspend(1)
        waiting = asyncio.create_task(budget.aspend(1))
        turns = 0
        while not waiting.done():
            turns += 1
            await asyncio.sleep(0)
        return turns

    assert asyncio.run(go()) > 2


def test_one_budget_serves_several_event_loops(time, budget_of):
    """Breaks when a lock of an event loop that is closed is waited for in another one."""
    budget = budget_of(limit=1)

    async def go():
        await asyncio.gather(*(budget.aspend(1) for _ in range(3)))

    for _ in range(3):
        asyncio.run(go())
    assert 80.0 < time.now - 1000.0 < 80.1


@pytest.mark.parametrize("credits_", [0, -1, 21])
def test_a_cost_that_makes_no_sense(spend, budget_of, credits_):
    """Breaks when a call that costs more than a window holds waits for ever, or when a cost gives credits back."""
    with pytest.raises(ValueError, match=f"^a call can cost 1 to 20 credits, not {credits_}$"):
        spend(budget_of(), credits_)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"limit": 0}, "limit must be 1 credit or more, not 0"),
        ({"window": 0.0}, "window must be 0.001 s or more, not 0.0"),
        ({"window": float("inf")}, "window must be 0.001 s or more, not inf"),
        ({"window": float("nan")}, "window must be 0.001 s or more, not nan"),
        ({"longest_wait": -1.0}, "longest_wait must be 0 s or more, or None, not -1.0"),
        ({"longest_wait": float("nan")}, "longest_wait must be 0 s or more, or None, not nan"),
        ({"name": "a'b"}, '''the name of a budget must be letters, digits and underscores, not "a'b"'''),
        ({"name": ""}, "the name of a budget must be letters, digits and underscores, not ''"),
    ],
)
def test_arguments_that_make_no_sense(options, message):
    """Breaks when a mistake in an argument is found only when the first call waits."""
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        Budget(**options)


def test_who_may_not_wait_that_long_is_told_at_once(time, spend, budget_of):
    """Breaks when a call waits before it is told that it waits in vain, or takes credits without being made."""
    budget = budget_of(longest_wait=5)
    spend(budget, 20)
    with pytest.raises(BudgetExhausted) as info:
        spend(budget, 10)
    assert [] == time.slept
    assert 10 == info.value.credits
    assert 10.001 == pytest.approx(info.value.retry_after)
    assert "the rate budget has no 10 credits left for 10.0 s, and waits for 5 s at most" == str(info.value)
    time.now += 6
    spend(budget, 10)
    assert 4.001 == pytest.approx(sum(time.slept))


def test_the_time_in_the_queue_counts(time, budget_of):
    """Breaks when a call that came last waits for longer than it may, because others were served before it."""
    budget = budget_of(limit=1, longest_wait=15)

    async def go():
        await budget.aspend()
        return await asyncio.gather(*(budget.aspend() for _ in range(3)), return_exceptions=True)

    first, *others = asyncio.run(go())
    assert first is None
    assert [BudgetExhausted, BudgetExhausted] == [type(each) for each in others]


@pytest.mark.parametrize("spread", [lambda each: pickle.loads(pickle.dumps(each)), copy.copy])
def test_the_error_can_be_pickled(spread):
    """Breaks when a worker process cannot report it."""
    error = spread(BudgetExhausted(10, 4.0, 1.0))
    assert (10, 4.0) == (error.credits, error.retry_after)
    assert "1 s at most" in str(error)


def test_a_wait_of_more_than_a_second_is_said_once(spend, time, budget_of, caplog):
    """Breaks when a program stands still for minutes without a word, or says it over and over."""
    budget = budget_of(window=5.0)
    spend(budget, 20)
    time.now += 3
    budget.learn({"x-rate-limit-remaining": "0", "x-rate-limit-reset": "4"})
    time.now += 0.5
    spend(budget, 1)
    assert ["the rate budget is spent: a call that costs 1 waits for 3.5 s"] == caplog.messages
    assert [("agendum.budget", logging.WARNING)] == [(each.name, each.levelno) for each in caplog.records]
    assert 1 <= len(time.slept)


def test_a_wait_with_two_reasons_is_said_once(spend, time, budget_of, caplog):
    """Breaks when each part of one wait is a warning of its own."""
    budget = budget_of()
    spend(budget, 20)
    budget.learn({"x-rate-limit-remaining": "0", "x-rate-limit-reset": "5"})
    spend(budget, 1)
    assert [5.0, 5.001] == [pytest.approx(each, abs=0.01) for each in time.slept]
    assert 1 == len(caplog.messages)


def test_a_short_wait_is_silent(time, budget_of, caplog):
    """Breaks when the log fills with waits that nobody notices."""
    budget = budget_of()
    budget.spend(20)
    time.now += 9.5
    budget.spend(1)
    assert [] == caplog.messages
    assert 1 == len(time.slept)

"""What the rate budget learns from the answers of the server."""

import httpx
import pytest

from agendum._budget import BudgetExhausted
from virtual_time import VirtualTime


@pytest.fixture
def time():
    """Return a virtual time."""
    return VirtualTime()


@pytest.fixture
def budget_of(time):
    """Return a factory of small budgets in virtual time."""
    return time.budget


def told(left, reset, limit=2000):
    """Return the headers of an answer."""
    return httpx.Headers(
        {"X-Rate-Limit-Limit": str(limit), "X-Rate-Limit-Remaining": str(left), "X-Rate-Limit-Reset": str(reset)}
    )


def test_what_others_spend_is_learned_from_the_server(time, budget_of):
    """Breaks when a call is made although the server has said that nothing is left until the reset."""
    budget = budget_of()
    budget.spend(1)
    assert 19 == budget.remaining
    budget.learn(told(12, 8))
    assert 12 == budget.remaining
    budget.spend(10)
    assert 2 == budget.remaining
    budget.spend(3)
    assert [8.0] == time.slept


def test_the_server_knows_of_more_than_there_is(time, budget_of):
    """Breaks when the budget believes a server that counts less than was spent here."""
    budget = budget_of()
    budget.spend(15)
    budget.learn(told(19, 8))
    assert 5 == budget.remaining
    budget.spend(6)
    assert [10.001] == [pytest.approx(each) for each in time.slept]


def test_after_the_reset_the_server_has_said_nothing(time, budget_of):
    """Breaks when calls wait for what the server has said of a window that is over."""
    budget = budget_of()
    budget.learn(told(0, 3))
    assert 0 == budget.remaining
    time.now += 3
    assert 20 == budget.remaining
    budget.spend(20)
    assert [] == time.slept


def test_answers_that_overtake_each_other(budget_of):
    """Breaks when a late answer gives back what later calls have spent."""
    budget = budget_of()
    for left in (5, 9, 7):
        budget.learn(told(left, 8))
    assert 5 == budget.remaining


def test_a_call_under_way_is_taken_off_at_once(budget_of):
    """Breaks when calls at the same time all see the credits of the last answer."""
    budget = budget_of()
    budget.learn(told(5, 8))
    budget.spend(3)
    budget.learn(told(4, 8))
    assert 2 == budget.remaining


def test_a_new_window_of_the_server(time, budget_of):
    """Breaks when the first answer of a new window is taken for a late one of the old."""
    budget = budget_of()
    budget.learn(told(1, 4))
    time.now += 3.5
    budget.learn(told(18, 10))
    assert 18 == budget.remaining


def test_a_server_whose_window_slides(time, budget_of):
    """Breaks when a reset that moves on with each answer keeps the count of long ago."""
    budget = budget_of()
    for second in range(60):
        time.now += 0.5
        budget.learn(told(3 + second, 10))
    assert 20 == budget.remaining


def test_credits_that_were_not_taken_are_not_taken_off(time, budget_of):
    """Breaks when each try of a call that waits for the local window lowers what the server has left."""
    budget = budget_of(longest_wait=0.0)
    budget.spend(20)
    budget.learn(told(15, 9))
    for _ in range(5):
        with pytest.raises(BudgetExhausted):
            budget.spend(10)
    time.now += 8.5
    assert 15 == budget._told.left(time.now)


def test_credits_are_not_given_back_to_another_count(budget_of):
    """Breaks when what the server says in the meantime is raised by what it never counted."""
    budget = budget_of()
    budget.learn(told(5, 9))
    before = budget._told.spoken
    budget._told.take(3, 1000.0)
    budget.learn(told(1, 9))
    budget._told.give_back(3, before)
    assert 1 == budget.remaining


def test_nothing_is_given_back_to_a_server_that_has_said_nothing(budget_of):
    """Breaks when credits appear from nowhere."""
    budget = budget_of()
    budget._told.give_back(3, 0)
    assert 20 == budget.remaining


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"x-rate-limit-remaining": "0"},
        {"x-rate-limit-reset": "5"},
        {"x-rate-limit-remaining": "-1", "x-rate-limit-reset": "5"},
        {"x-rate-limit-remaining": "0", "x-rate-limit-reset": "soon"},
        {"x-rate-limit-remaining": "0.5", "x-rate-limit-reset": "5"},
        {"x-rate-limit-remaining": "0", "x-rate-limit-reset": "5" * 5000},
        {"x-rate-limit-remaining": "\u0660", "x-rate-limit-reset": "5"},
        {"x-rate-limit-remaining": "0", "x-rate-limit-reset": "0"},
    ],
)
def test_headers_that_say_nothing(budget_of, headers):
    """Breaks when a header that is missing or odd stops a call, or fails it."""
    budget = budget_of()
    budget.learn(headers)
    assert 20 == budget.remaining


def test_a_reset_in_a_year_is_not_believed(time, budget_of):
    """Breaks when one odd answer stops a program for longer than a window."""
    budget = budget_of()
    budget.learn(told(0, 31_536_000))
    budget.spend(1)
    assert [10.0] == time.slept


def test_what_is_left_is_counted_with_and_without_pyrate_limiter(time, budget_of):
    """Breaks when ``remaining`` forgets what was spent, or counts what has left the window."""
    budget = budget_of()
    budget.spend(15)
    time.now += 5
    budget.spend(5)
    assert 0 == budget.remaining
    time.now += 5.5
    assert 15 == budget.remaining
    budget.spend(10)
    assert 5 == budget.remaining
    time.now += 10.5
    assert 20 == budget.remaining
    assert [] == time.slept

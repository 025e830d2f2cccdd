import pytest

from agendum_emulator.credits import Credits
from agendum_emulator.store import Store


@pytest.fixture
def budget(clock):
    """Credits with a limit of eleven."""
    store = Store()
    yield Credits(store, 11, clock)
    store.close()


def shown(headers):
    """The numbers of the three headers."""
    return tuple(int(headers[f"X-Rate-Limit-{name}"]) for name in ("Limit", "Remaining", "Reset"))


def test_cost_is_taken_from_the_window(clock, budget):
    """A list costs ten credits, any other call one."""
    paid = budget.spend("me", 10)
    clock.now += 0.5
    assert (True, (11, 1, 600)) == (paid, shown(budget.headers("me")))


def test_spent_window_refuses_and_charges_nothing(budget):
    """A refused call that costs would never let a client back in."""
    assert [True, False, True, False] == [budget.spend("me", cost) for cost in (10, 10, 1, 1)]
    assert (11, 0, 600) == shown(budget.headers("me"))


def test_window_is_fixed_and_starts_with_the_first_call(clock, budget):
    """A sliding window would never end for a client that keeps calling."""
    budget.spend("me", 1)
    clock.now += 599.5
    budget.spend("me", 1)
    before = shown(budget.headers("me"))
    clock.now += 0.5
    assert ((11, 9, 1), (11, 11, 600)) == (before, shown(budget.headers("me")))
    budget.spend("me", 1)
    assert (11, 10, 600) == shown(budget.headers("me"))


def test_clock_that_was_set_back_starts_a_new_window(clock, budget):
    """A restart over an old database would otherwise lock its user out."""
    budget.spend("me", 11)
    clock.now -= 1
    assert (11, 11, 600) == shown(budget.headers("me"))


def test_credentials_have_windows_of_their_own(budget):
    """The vendor counts by credential."""
    budget.spend("me", 11)
    assert [False, True] == [budget.spend("me", 1), budget.spend("you", 1)]


def test_lower_limit_never_shows_less_than_nothing(clock):
    """A database may be served again with fewer credits."""
    store = Store()
    Credits(store, 11, clock).spend("me", 11)
    assert (3, 0, 600) == shown(Credits(store, 3, clock).headers("me"))
    store.close()


def test_scripted_limit_prints_the_seconds_that_were_asked_for(clock, budget):
    """A test of a client's patience cannot wait for ten minutes."""
    budget.spend("me", 1)
    clock.now += 100
    printed = [budget.spent_headers(owner, seconds) for owner, seconds in (("me", 1.5), ("me", None), (None, None))]
    assert [(11, 0, 2), (11, 0, 500), (11, 0, 600)] == [shown(headers) for headers in printed]

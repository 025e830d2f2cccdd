import pytest

from agendum_emulator.store import Store
from agendum_emulator.tokens import Tokens, timestamp


@pytest.fixture
def store():
    """A store in memory."""
    store = Store()
    yield store
    store.close()


@pytest.mark.parametrize(
    ("now", "ttl", "expires"),
    [(100.0, 60, 160), (100.7, 60, 160), (100.7, 1, 102), (100.0, 1, 101), (100.5, 1.9, 102)],
)
def test_expiry_is_rounded_down_but_leaves_a_second(clock, store, now, ttl, expires):
    """A client that trusts the printed second must not send an expired token."""
    clock.now = now
    _, printed = Tokens("swoogo", store, ttl, clock).issue("me")
    assert expires == printed


def test_token_dies_at_the_printed_second(clock, store):
    """One second too long or too short makes a client's renewal look right or wrong by luck."""
    tokens = Tokens("swoogo", store, 60, clock)
    token, expires = tokens.issue("me")
    clock.now = expires - 0.001
    before = tokens.owner(token)
    clock.now = expires
    assert ("me", None) == (before, tokens.owner(token))


def test_tokens_are_new_and_older_ones_stay_good(clock, store):
    """Two workers with one credential must not lock each other out."""
    tokens = Tokens("swoogo", store, 60, clock)
    first, second = tokens.issue("me")[0], tokens.issue("me")[0]
    assert (True, "me", "me") == (first != second, tokens.owner(first), tokens.owner(second))


def test_token_of_the_other_vendor_is_unknown(clock, store):
    """A client that mixes the vendors up must hear of it."""
    token, _ = Tokens("swoogo", store, 60, clock).issue("me")
    assert None is Tokens("eventify", store, 60, clock).owner(token)


def test_timestamp_is_utc_without_a_zone():
    """The vendor prints it so."""
    assert "2024-11-08 16:04:40" == timestamp(1731081880.9)

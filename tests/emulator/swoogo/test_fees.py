import pytest

from agendum_emulator.swoogo import fees

KIND = "swoogo-session-fees"
FREE = {"id": 5, "price": None, "conditional_prices": {}}
SET = {"id": 5, "price": "7.50", "conditional_prices": {"12": "5.00", "13": ""}}


def test_price_that_was_never_set_is_null(desk):
    """Client code has seen null for free sessions; PHP prints the empty map as a list."""
    assert FREE == fees.stored(desk.store, KIND, 5)
    assert {"id": 5, "session_id": 5, "price": None, "conditional_prices": []} == fees.as_read(FREE, "session_id")


def test_price_says_what_it_is_for():
    """The id of a session or of a package stands beside that of the price."""
    assert {"id": 5, "package_id": 5, "price": "7.50", "conditional_prices": {"12": "5.00", "13": ""}} == fees.as_read(
        SET, "package_id"
    )


@pytest.mark.parametrize(
    ("sent", "expected"),
    [("20", "20.00"), ("20.5", "20.50"), ("20.00", "20.00"), ("0", "0.00"), ("20.999", "20.99"), ("1.", "1.00")],
)
def test_price_has_two_decimals(desk, sent, expected):
    """All amounts of the pages do."""
    assert expected == fees.change(desk, KIND, 5, {"price": sent})["price"]
    assert expected == fees.stored(desk.store, KIND, 5)["price"]


def test_only_what_was_sent_changes(desk):
    """Conditional prices that do not exist are ignored, and an empty string clears one."""
    desk.store.put(KIND, SET)
    changed = fees.change(desk, KIND, 5, {"conditional_prices": {"12": "", "99": "1.00"}})
    assert {"id": 5, "price": "7.50", "conditional_prices": {"12": "", "13": ""}} == changed
    changed = fees.change(desk, KIND, 5, {"price": "1.00", "conditional_prices": {"13": "2.00"}})
    assert {"id": 5, "price": "1.00", "conditional_prices": {"12": "", "13": "2.00"}} == changed
    assert changed == fees.stored(desk.store, KIND, 5)


def test_nothing_sent_leaves_a_free_session_free(desk):
    """No price must not become the text `None`."""
    assert FREE == fees.change(desk, KIND, 5, {})


def test_cleared_price_is_zero(desk):
    """The page prints `0` for the price, and an empty string for each condition, which stay."""
    desk.store.put(KIND, SET)
    cleared = fees.clear(desk, KIND, 5)
    assert {"id": 5, "price": "0", "conditional_prices": {"12": "", "13": ""}} == cleared
    assert cleared == fees.stored(desk.store, KIND, 5)
    assert {"id": 6, "price": "0", "conditional_prices": {}} == fees.clear(desk, KIND, 6)

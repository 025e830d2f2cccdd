import pytest

CREATE = "/api/v1/packages/create"
UPDATE = "/api/v1/packages/update/{package_id}"
FEE = "/api/v1/packages/{package_id}/fee"


def create(client, **fields):
    """A new package."""
    form = {"event_id": 1, "name": "Early Bird", **fields}
    return client.request("POST", CREATE, data={name: value for name, value in form.items() if value is not None})


def test_package_is_created_and_changed(swoogo, clock, violations):
    """There is no way to read one, so that both answers have all of it."""
    answer = create(swoogo, capacity=5, admin_short_name="EB")
    assert (200, "") == (answer.status_code, violations("POST", CREATE, answer))
    created = {
        "id": 1,
        "name": "Early Bird",
        "public_short_name": None,
        "admin_short_name": "EB",
        "description": None,
        "sold_out_message": None,
        "capacity": "5",
        "min_group_size": None,
        "max_group_size": None,
        "created_at": "2027-01-15 08:00:00",
        "updated_at": "2027-01-15 08:00:00",
    }
    assert created == answer.json()
    clock.now += 60
    changed = swoogo.request("PUT", UPDATE.format(package_id=1), data={"capacity": "", "name": "Late Bird"})
    assert (200, "") == (changed.status_code, violations("PUT", UPDATE, changed))
    assert {**created, "capacity": "", "name": "Late Bird", "updated_at": "2027-01-15 08:01:00"} == changed.json()


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"event_id": None}, 422),
        ({"name": None}, 422),
        ({"event_id": 9}, 404),
        ({"capacity": "-1"}, 422),
    ],
)
def test_wrong_package_is_refused(emulator, swoogo, violations, fields, status):
    """A package without an event or a name is of no use to anybody."""
    answer = create(swoogo, **fields)
    assert (status, "") == (answer.status_code, violations("POST", CREATE, answer))
    assert [] == emulator.records("swoogo-packages")


def test_negative_capacity_is_never_taken(swoogo):
    """An update must not do what a create refuses."""
    create(swoogo)
    assert 422 == swoogo.request("PUT", UPDATE.format(package_id=1), data={"capacity": "-1"}).status_code


def test_fee_is_set_and_read(two_events, violations):
    """Conditional prices that exist are changed, others ignored without a word."""
    body = {"price": "25", "conditional_prices": {"7": "", "8": "1.00"}}
    expected = {"id": 1, "package_id": 1, "price": "25.00", "conditional_prices": {"7": ""}}
    before = two_events.get(FEE.format(package_id=1))
    after = two_events.put(FEE.format(package_id=1), json=body)
    assert ("", "") == (violations("GET", FEE, before), violations("PUT", FEE, after))
    assert ({"7": "4.00"}, expected) == (before.json()["conditional_prices"], after.json())
    assert expected == two_events.get(FEE.format(package_id=1)).json()


def test_fee_that_was_never_set_is_null(swoogo, violations):
    """It is no zero, and PHP prints the empty map as a list."""
    create(swoogo)
    answer = swoogo.get(FEE.format(package_id=1))
    assert "" == violations("GET", FEE, answer)
    assert {"id": 1, "package_id": 1, "price": None, "conditional_prices": []} == answer.json()


@pytest.mark.parametrize("number", ["1", "x", "9" * 30])
def test_unknown_package_is_a_404(swoogo, number):
    """No spelling of an id may break the server."""
    answers = [
        swoogo.request("PUT", UPDATE.format(package_id=number), data={"name": "x"}),
        swoogo.get(FEE.format(package_id=number)),
        swoogo.request("PUT", FEE.format(package_id=number), json={"price": "1.00"}),
    ]
    assert [404] * 3 == [answer.status_code for answer in answers]

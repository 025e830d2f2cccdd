import pytest

CODE = {"event_id": 1, "code": "EARLY", "type": "specific"}
FEES = {"session": {"1": "80"}}
ADA = {"event_id": 1, "email": "ada@example.com"}
CASH = {"event_id": 1, "registrant_id": 1, "type": "cash_payment", "amount": 5}


def test_price_alone(following):
    """An answer would have more than the page prints, or a refusal would lose what it says."""
    follow = following(swoogo22="B")
    follow("create_package", form={"event_id": 1, "name": "Day"})
    assert {"price": "5.00"} == follow("update_package_fee", body={"price": "5"}, package_id=1).json()
    assert {"price": "5.00"} == follow("get_package_fee", package_id=1).json()
    assert 404 == follow("get_package_fee", package_id=2).json()["status"]


def test_fees_without_a_token(following):
    """A fee would want a token, or something else would do without one."""
    follow = following(swoogo23="A")
    follow("create_package", form={"event_id": 1, "name": "Day"})
    statuses = [follow._ask("GET", "/api/v1/packages/1/fee").status for _ in range(2)]
    assert ([200, 200], 401) == (statuses, follow._ask("GET", "/api/v1/events/1").status)
    follow.authorization = b"Bearer wrong"
    assert 401 == follow("get_package_fee", package_id=1).status


def test_discount_as_it_was_written(following):
    """A code would be read under other names and types than it was written with."""
    follow = following(swoogo24="A")
    created = follow("create_discount", body={**CODE, "apply_to_all": True, "custom_fees_update": FEES}).json()
    [item] = follow("list_discounts", query={"event_id": 1, "fields": "id,apply_to_all"}).json()["items"]
    assert (True, FEES) == (created["apply_to_all"], created["custom_fees_update"])
    assert {"id": 1, "apply_to_all": True} == item
    assert "custom_fees" not in follow("get_discount", discount_id=1).json()


def test_discount_as_it_is_read(following):
    """A code would be written under other names and types than it is read with."""
    follow = following(swoogo24="B")
    refused = follow("create_discount", body={**CODE, "apply_to_all": True})
    assert (422, "apply_to_all") == (refused.status, refused.json()[0]["field"])
    created = follow("create_discount", body={**CODE, "apply_to_all": 1, "custom_fees": FEES}).json()
    assert (1, FEES) == (created["apply_to_all"], created["custom_fees"])
    ignored = follow("update_discount", body={"custom_fees_update": {"session": {"1": "9"}}}, discount_id=1)
    assert (200, FEES) == (ignored.status, ignored.json()["custom_fees"])
    kept = follow("update_discount", body={"notes": "Seen."}, discount_id=1).json()
    assert (1, "Seen.") == (kept["apply_to_all"], kept["notes"])


@pytest.mark.parametrize(("body", "status"), [({"apply_to_all": "yes"}, 422), ({"custom_fees": 5}, 422)])
def test_discount_that_cannot_be_read(following, body, status):
    """What is wrong in another way would be an error of the emulator, or pass."""
    follow = following(swoogo24="B")
    assert status == follow("create_discount", body={**CODE, **body}).status
    assert 400 == follow("create_discount", raw=b"{", media_type=b"application/json").status


@pytest.mark.parametrize(
    ("time", "status"),
    [
        ("2026-05-01T12:00:00Z", 200),
        ("2026-05-01T12:00:00+00:00", 200),
        ("2026-05-01T12:00:00", 200),
        ("2026-05-01 12:00:00", 422),
        ("noon", 422),
    ],
)
def test_iso_times(following, time, status):
    """A time that a side has would be refused, or one of the other would be taken."""
    follow = following(swoogo25="B")
    follow("create_registrant", form=ADA)
    answer = follow("create_transaction", form={**CASH, "datetime": time})
    assert status == answer.status
    assert status == 422 or answer.json()["datetime"] == "2026-05-01 12:00:00"


def test_no_time(following):
    """A time would be wanted that no page requires."""
    follow = following(swoogo25="B")
    follow("create_registrant", form=ADA)
    assert 200 == follow("create_transaction", form=CASH).status


def test_older_discount(following):
    """A code would have fields of either age, or some that nobody asked for."""
    follow = following(swoogo45="A")
    created = follow("create_discount", body={**CODE, "custom_fees_update": FEES}).json()
    older = {"all_registrants_in_group": False, "visibility_id": None, "is_sold_out": False}
    assert older == {name: created[name] for name in older}
    assert (False, [FEES["session"]]) == (created["apply_to_all"], created["custom_fees"])
    assert "parent_id" not in created
    query = {"event_id": 1, "fields": "id,is_sold_out,parent_id", "expand": "alternates"}
    [item] = follow("list_discounts", query=query).json()["items"]
    assert {"id": 1, "is_sold_out": False, "alternates": []} == item


def test_older_discount_without_fees(following):
    """An empty map, which PHP prints as an array, would be something else."""
    follow = following(swoogo45="A")
    assert [] == follow("create_discount", body=CODE).json()["custom_fees"]

import pytest

from agendum_emulator import Settings
from agendum_emulator.swoogo import transaction_records

CREATE = "/api/v1/transactions/create"
LIST = "/api/v1/transactions"
ONE = "/api/v1/transactions/{transaction_id}"
NOW = "2027-01-15 08:00:00"


@pytest.fixture
def pay(emulator, swoogo):
    """Records a transaction of a registrant."""
    form = {"event_id": 1, "email": "ada@example.com", "po_number": "77"}
    assert swoogo.post("/api/v1/registrants/create", data=form).is_success
    number = emulator.records("swoogo-registrants")[0]["id"]

    def send(**fields):
        form = {"event_id": 1, "registrant_id": number, "type": "check_payment", "amount": 166, **fields}
        return swoogo.post(CREATE, data=form)

    return send


def test_payment_is_answered_as_the_page_prints_it(pay, violations):
    """The amount comes back negative, as a number; the moment is now where none was sent."""
    answer = pay()
    assert {
        "id": 1,
        "registrant_id": 1,
        "type": "check_payment",
        "datetime": NOW,
        "status": "confirmed",
        "amount": -166,
        "notes": None,
        "created_at": NOW,
        "updated_at": NOW,
    } == answer.json()
    assert (200, "") == (answer.status_code, violations("POST", CREATE, answer))


def test_payment_is_read_back(swoogo, pay, violations):
    """The single read has the amount as a string, and what belongs to a card is unset."""
    pay(datetime="2026-06-04 14:30:00", status="pending", notes="n", amount="12.345")
    answer = swoogo.get("/api/v1/transactions/1")
    transaction = answer.json()
    assert ("-12.35", "pending", "n", "2026-06-04 14:30:00", None, 1) == tuple(
        transaction[name] for name in ("amount", "status", "notes", "datetime", "card_number_last_4", "created_by")
    )
    assert ("", False) == (violations("GET", ONE, answer), "event_id" in transaction)
    listed = swoogo.get(LIST, params={"event_id": 1})
    assert ([transaction], "") == (listed.json()["items"], violations("GET", LIST, listed))


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ({"search": "type=cash_refund"}, [2]),
        ({"search": "amount<0"}, [1]),
        ({"search": "registrant_id=1", "sort": "-id"}, [2, 1]),
        ({"ids": "2"}, [2]),
    ],
)
def test_transactions_are_filtered(swoogo, pay, query, ids):
    """A client asks for what one registrant paid."""
    pay()
    pay(type="cash_refund")
    answer = swoogo.get(LIST, params={"event_id": 1, "fields": "id", **query})
    assert ids == [each["id"] for each in answer.json()["items"]]


def test_relations_are_expanded(swoogo, pay, violations):
    """The page prints three fields of the registrant; nothing here went through a gateway."""
    pay()
    answer = swoogo.get("/api/v1/transactions/1", params={"fields": "id", "expand": "paymentGateway,registrant"})
    assert {"id": 1, "paymentGateway": None, "registrant": {"group_id": 1, "id": 1, "po_number": "77"}} == answer.json()
    assert "" == violations("GET", ONE, answer)


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"type": "credit_card_payment"}, "type"),
        ({"amount": "much"}, "amount"),
        ({"status": "done"}, "status"),
        ({"datetime": "2026-06-04T14:30:00"}, "datetime"),
        ({"datetime": "2026-02-31 14:30:00"}, "datetime"),
        ({"registrant_id": 9}, "registrant_id"),
        ({"registrant_id": 10**30}, "registrant_id"),
    ],
)
def test_invalid_field_is_a_422(emulator, pay, violations, fields, field):
    """The type of the page's own sample call is one that cannot be recorded."""
    answer = pay(**fields)
    assert (422, [field]) == (answer.status_code, [error["field"] for error in answer.json()])
    assert ("", []) == (violations("POST", CREATE, answer), emulator.records("swoogo-transactions"))


def test_registrant_must_be_of_the_event(new_app):
    """Money must not be booked in an event that the registrant is not in."""
    ask = new_app(Settings(seed={"swoogo": {"events": [{"id": 1}, {"id": 2}]}}))

    def send(path, body, authorization):
        headers = [(b"Authorization", authorization), (b"Content-Type", b"application/x-www-form-urlencoded")]
        return ask("POST", path, headers=headers, body=body)

    token = send("/api/v1/oauth2/token", b"grant_type=client_credentials", b"Basic eDp5").json()["access_token"]
    bearer = f"Bearer {token}".encode()
    registered = send("/api/v1/registrants/create", b"event_id=1&email=a%40example.com", bearer)
    payment = b"registrant_id=1&type=check_payment&amount=1&event_id="
    statuses = [send(CREATE, payment + event, bearer).status for event in (b"1", b"2")]
    assert (200, [200, 422]) == (registered.status, statuses)


def test_event_must_exist(swoogo, pay):
    """Neither a payment nor a list is made up for it."""
    assert [404, 404] == [pay(event_id=2).status_code, swoogo.get(LIST, params={"event_id": 2}).status_code]


def test_unknown_transaction_is_a_404(swoogo):
    """No record is made up."""
    assert 404 == swoogo.get("/api/v1/transactions/1").status_code


@pytest.mark.parametrize(
    ("amount", "kind", "stored", "created", "read"),
    [
        (166, "check_payment", -166, -166, "-166.00"),
        (-166, "check_payment", -166, -166, "-166.00"),
        (166.5, "other_refund", 166.5, 166.5, "166.50"),
        (-166, "cash_refund", 166, 166, "166.00"),
        (0.0, "check_payment", 0, 0, "0.00"),
        (-0.001, "check_payment", 0, 0, "0.00"),
        (1e99, "check_payment", -1e99, -int(1e99), f"{-1e99:.2f}"),
    ],
)
def test_sign_tells_payments_from_refunds(amount, kind, stored, created, read):
    """Whichever sign was sent; a client that adds amounts up must get what is due, and there is no -0."""
    body = {"event_id": 1, "registrant_id": 1, "type": kind, "amount": amount}
    transaction = {"id": 1, "created_at": NOW, "updated_at": NOW, **transaction_records.new(body, 1, NOW)}
    shown = transaction_records.as_created(transaction)["amount"]
    assert (stored, created, read) == (transaction["amount"], shown, transaction_records.as_read(transaction)["amount"])
    assert str(created) == str(shown)

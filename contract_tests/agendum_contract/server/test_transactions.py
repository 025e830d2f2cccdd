"""Swoogo's transactions: a payment that was recorded stays with its registrant."""

from typing import Any

import pytest

from agendum_contract.echo import same
from agendum_contract.known import NOBODY, Known
from agendum_contract.steps import call, differences, done
from agendum_contract.target import Target, refused

pytestmark = [pytest.mark.half("server"), pytest.mark.vendor("swoogo"), pytest.mark.about("swoogo-transactions")]

# The amount is compared without its sign, which the page's own sample changes.
_KEPT = ("registrant_id", "type", "status", "notes")


@pytest.fixture
def payment(swoogo: Target, swoogo_known: Known) -> dict[str, Any]:
    """A payment of a registrant, ready to be sent."""
    registrant_id = swoogo_known.id("registrant")
    if registrant_id is None:
        pytest.skip(f"no registrant can be made in event {swoogo.settings.swoogo_event_id}")
    return {
        "event_id": swoogo.settings.swoogo_event_id,
        "registrant_id": registrant_id,
        "type": "check_payment",
        "amount": 95.5,
        "datetime": "2026-01-22 10:30:00",
        "status": "confirmed",
        "notes": "Made by a test.",
    }


def _is_as_sent(sent: dict[str, Any], got: dict[str, Any]) -> bool:
    kept = {name: sent[name] for name in _KEPT}
    return not differences(kept, got) and same(sent["amount"], abs(float(got["amount"])))


def _of_registrant(target: Target, sent: dict[str, Any]) -> list[dict[str, Any]]:
    query = {
        "event_id": sent["event_id"],
        "search": f"registrant_id={sent['registrant_id']}",
        "fields": ",".join(("id", "amount", *_KEPT)),
        "per-page": 200,
    }
    items: list[dict[str, Any]] = done(target, "list_transactions", query=query)["items"]
    return items


@pytest.mark.parametrize("kind", ["check_payment", "cash_refund"])
def test_a_transaction_stays(kind: str, swoogo: Target, payment: dict[str, Any]) -> None:
    """A payment, and a refund, is answered and listed as it was sent, and read back by its id."""
    sent = {**payment, "type": kind}
    before = {each["id"] for each in _of_registrant(swoogo, sent)}

    response = call(swoogo, "create_transaction", sent)
    if refused(response):
        pytest.skip(f"a registrant who owes nothing, and has paid nothing, has no {kind}: {response.text[:200]}")
    created = response.json()
    (listed,) = [each for each in _of_registrant(swoogo, sent) if each["id"] not in before]
    got = done(swoogo, "get_transaction", ids={"transaction_id": listed["id"]})

    assert [True] * 3 == [_is_as_sent(sent, each) for each in (created, listed, got)], (sent, created, listed, got)
    # The page prints the answer to a create without an id.
    assert [listed["id"]] * 2 == [got.get("id"), created.get("id", listed["id"])], "another transaction was returned"


def test_the_fields_of_a_transaction_can_be_chosen(swoogo: Target, swoogo_known: Known) -> None:
    """What is asked for comes, related records included, and what is not asked for does not."""
    transaction_id = swoogo_known.id("transaction")
    if transaction_id is None:
        pytest.skip("no transaction can be made")

    got = done(
        swoogo,
        "get_transaction",
        ids={"transaction_id": transaction_id},
        query={"fields": "id,type,registrant", "expand": "registrant"},
    )

    # The page prints both relations, and no call that leads to them.
    assert {"id", "type", "registrant"} == got.keys() - {"paymentGateway"}


@pytest.mark.parametrize("name", ["event_id", "registrant_id", "type", "amount"])
def test_required_fields_are_required(name: str, swoogo: Target, payment: dict[str, Any]) -> None:
    """A transaction without one of them is refused."""
    body = {field: value for field, value in payment.items() if field != name}

    assert refused(call(swoogo, "create_transaction", body)), f"a transaction without {name} was created"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("type", "undocumented"),
        ("status", "undocumented"),
        ("amount", "much"),
        ("datetime", "someday"),
        ("registrant_id", "somebody"),
        ("registrant_id", NOBODY),
    ],
)
def test_invalid_values_are_refused(field: str, value: Any, swoogo: Target, payment: dict[str, Any]) -> None:
    """A value that the page rules out is not taken, nor is a registrant who does not exist."""
    assert refused(call(swoogo, "create_transaction", {**payment, field: value})), f"{field}={value} was accepted"


def test_an_unknown_transaction_is_not_found(swoogo: Target) -> None:
    """No record is made up for an id that was never handed out."""
    assert refused(call(swoogo, "get_transaction", ids={"transaction_id": NOBODY}))

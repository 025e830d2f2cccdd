"""Swoogo's transactions: payments and refunds that were made elsewhere are recorded."""

import re
from functools import partial
from typing import Any

from doubles.independent.exchange import Answer, Call, Record, now
from doubles.independent.swoogo.common import created, found, require_event
from doubles.independent.swoogo.forms import Form, sent_form
from doubles.independent.swoogo.lists import Kind, Relations, listed, one, records_of_event
from doubles.independent.swoogo.refusals import forbidden, unknown_reference
from doubles.independent.swoogo.session_parts import elsewhere

_METHODS = ("offline_credit_card", "wire_transfer", "check", "cash", "offline_google_wallet", "offline_paypal", "other")
_TYPES = (
    *(f"{method}_payment" for method in _METHODS),
    "past_event_credit_payment",
    *(f"{method}_refund" for method in _METHODS),
)
_STATUSES = ("confirmed", "failed", "pending", "duplicate")
_AMOUNT = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?")
_LOOSE_AMOUNT = re.compile(r"\s*-?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?\s*")
_MOST = 10**8
_NOT_SHOWN = ("payment_method_fee", "currency", "gateway_transaction_id", "order_number")
# What the page's sample answer prints.
_ANSWERED = ("registrant_id", "type", "datetime", "status", "amount", "notes", "created_at", "updated_at")


def store(call: Call, sent: Record) -> Record:
    """Store a new transaction."""
    moment = now()
    return call["transactions"].add(
        {
            "datetime": moment,
            "status": "confirmed",
            **dict.fromkeys(("card_type", "card_number_last_4", "name_on_card", "notes", "gateway_id")),
            **sent,
            "created_at": moment,
            "created_by": 9,
            "updated_at": moment,
            "updated_by": 9,
        }
    )


def _printed(call: Call, transaction: Record) -> Record:
    printed = {name: value for name, value in transaction.items() if name != "event_id"}
    amount: Any = transaction["amount"]
    if call.choices.amounts == "negative" and "refund" not in transaction["type"]:
        # 166 was sent, and -166 came, on the page.
        amount = -abs(amount)
    return printed | {
        "amount": f"{amount:.2f}" if call.choices.amounts == "text" else amount,
        "datetime": elsewhere(call, transaction["datetime"]),
    }


def _relations(transaction: Record) -> Relations:
    return {"paymentGateway": lambda: None, "registrant": lambda: {"id": transaction["registrant_id"]}}


def _kind(call: Call) -> Kind:
    printed = partial(_printed, call)
    return Kind("transactions", printed, ("id", "type"), _relations, stamped=True, searched=_NOT_SHOWN)


def list_transactions(call: Call) -> Answer:
    """List the transactions of an event."""
    return listed(call, records_of_event(call, list(call["transactions"].values())), _kind(call))


def get_transaction(call: Call, transaction_id: str) -> Answer:
    """Read one transaction."""
    return one(call, found(call, "transactions", transaction_id), _kind(call))


def create_transaction(call: Call) -> Answer:
    """Record a payment or a refund."""
    form = Form(call, sent_form(call))
    for name in ("event_id", "registrant_id"):
        form.integer(name, required=True)
    form.option("type", _TYPES, required=True)
    form.moment("datetime")
    form.text("notes")
    if form.has("status") and form.fields["status"] != "":
        form.option("status", _STATUSES)
    if form.is_given("amount", required=True):
        form.read("amount", lambda value: _amount(call, value))
    sent = form.finish()
    require_event(call, sent["event_id"])
    if sent["registrant_id"] not in call["registrants"]:
        raise unknown_reference(call, "registrant_id")
    if call["registrants"][sent["registrant_id"]]["event_id"] != sent["event_id"]:
        raise unknown_reference(call, "registrant_id", "is of another event")
    if call.choices.owed_only and "refund" not in sent["type"]:
        raise forbidden(call, "amount", "The payment is above what is owed.")
    if call.choices.rules and "refund" in sent["type"] and abs(sent["amount"]) > _paid(call, sent["registrant_id"]):
        raise forbidden(call, "amount", "The refund is above the payments.")
    printed = _printed(call, store(call, sent))
    whole = call.choices.created_answer == "whole"
    return created(call, printed if whole else {name: printed[name] for name in _ANSWERED})


def _amount(call: Call, value: Any) -> float:
    pattern = _LOOSE_AMOUNT if call.choices.lenient else _AMOUNT
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise ValueError("must be a number")
    amount = round(float(value), 2) if abs(float(value)) < _MOST else _MOST
    if abs(amount) >= _MOST or (call.choices.rules and amount == 0):
        raise ValueError("is out of range")
    return amount


def _paid(call: Call, registrant: int) -> float:
    amounts: list[float] = [
        abs(each["amount"]) * (-1 if "refund" in each["type"] else 1)
        for each in call["transactions"].values()
        if each["registrant_id"] == registrant and each["status"] == "confirmed"
    ]
    return sum(amounts)

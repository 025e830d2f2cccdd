"""A Swoogo transaction: a payment or a refund that was made outside of Swoogo, and how it is printed."""

from collections.abc import Mapping
from typing import Any, Final

from agendum_emulator.store import Record

_DEFAULTS: Final[Mapping[str, Any]] = {
    "card_type": None,
    "card_number_last_4": None,
    "name_on_card": None,
    "gateway_id": None,
}
READ: Final = (
    "id",
    "registrant_id",
    "type",
    "datetime",
    "status",
    "amount",
    "card_type",
    "card_number_last_4",
    "name_on_card",
    "notes",
    "gateway_id",
    "created_at",
    "created_by",
    "updated_at",
    "updated_by",
)
# What the page of the call prints, and the id, without which nobody could read the new record.
_CREATED = ("id", "registrant_id", "type", "datetime", "status", "amount", "notes", "created_at", "updated_at")


def new(body: Mapping[str, Any], user_id: int, now: str) -> Record:
    """The fields of a new transaction, without its id and its timestamps."""
    return {
        "event_id": body["event_id"],
        "registrant_id": body["registrant_id"],
        "type": body["type"],
        "datetime": body.get("datetime", now),
        "status": body.get("status", "confirmed"),
        "amount": signed(body["amount"], body["type"]),
        "notes": body.get("notes"),
        "created_by": user_id,
        "updated_by": user_id,
        **_DEFAULTS,
    }


def signed(amount: float, kind: str) -> float:
    """An amount as it is stored: what it does to the balance that is due, whichever sign was sent.

    All amounts that the pages print are those of payments, and negative, even where the call sent a positive one. So a
    payment lowers what is due; a refund, which no page prints, raises it.
    """
    size = round(abs(amount), 2)
    # Nothing has no sign in JSON, where -0.0 is another text than 0.
    return (size if kind.endswith("_refund") else -size) or 0


def as_created(transaction: Record) -> Record:
    """The answer to a create; the amount is a number."""
    amount = transaction["amount"]
    shown = {name: transaction[name] for name in _CREATED}
    return {**shown, "amount": int(amount) if amount == int(amount) else amount}


def as_read(transaction: Record) -> Record:
    """A transaction that is read, without what `expand` adds; the amount is a string."""
    return {**{name: transaction[name] for name in READ}, "amount": f"{transaction['amount']:.2f}"}

"""Swoogo's operations on transactions."""

from collections.abc import Mapping
from typing import Final

from agendum_emulator.messages import Call, Reply, json_reply
from agendum_emulator.store import Record, Store
from agendum_emulator.swoogo import registrant_records, transaction_records
from agendum_emulator.swoogo.desk import USER_ID, Action, Desk, is_moment, refuse
from agendum_emulator.swoogo.resource import Resource
from agendum_emulator.validation import Problem

KIND = "swoogo-transactions"

_REGISTRANT_FIELDS = ("group_id", "id", "po_number")


def _as_read(transaction: Record, _store: Store) -> Record:
    return transaction_records.as_read(transaction)


def _registrant(transaction: Record, store: Store) -> Record:
    # A registrant is never deleted.
    registrant = store.get(registrant_records.KIND, transaction["registrant_id"]) or {}
    return {name: registrant.get(name) for name in _REGISTRANT_FIELDS}


RESOURCE = Resource(
    KIND,
    "transactions.json",
    # No page tells what a list has where no fields were asked for.
    transaction_records.READ,
    _as_read,
    relations={
        # What can be recorded went through no gateway.
        "paymentGateway": lambda _transaction, _store: None,
        "registrant": _registrant,
    },
)


def list_transactions(desk: Desk, call: Call) -> Reply:
    """Answer a page of an event's transactions."""
    return desk.many(RESOURCE, desk.of_event(KIND, desk.query(call)), call)


def get_transaction(desk: Desk, call: Call) -> Reply:
    """Answer one transaction."""
    return desk.one(RESOURCE, desk.found(KIND, call.params["transaction_id"]), call)


def create_transaction(desk: Desk, call: Call) -> Reply:
    """Store a payment or a refund of a registrant."""
    body = desk.form("create_transaction", call)
    if not is_moment(body.get("datetime")):
        refuse([Problem(("datetime",), "is no moment of the calendar")])
    event = desk.event(body["event_id"])
    registrant = desk.store.get(registrant_records.KIND, body["registrant_id"])
    if registrant is None or registrant["event_id"] != event["id"]:
        refuse([Problem(("registrant_id",), f"is no registrant of the event: {body['registrant_id']}")])
    transaction = desk.add(KIND, transaction_records.new(body, USER_ID, desk.now()))
    return json_reply(200, transaction_records.as_created(transaction))


ACTIONS: Final[Mapping[str, Action]] = {
    "list_transactions": list_transactions,
    "get_transaction": get_transaction,
    "create_transaction": create_transaction,
}

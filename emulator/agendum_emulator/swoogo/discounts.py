"""Swoogo's operations on discount codes."""

from collections.abc import Mapping
from typing import Final

from agendum_emulator.messages import Call, Reply, json_reply
from agendum_emulator.store import Record, Store
from agendum_emulator.swoogo import discount_records, registrant_records
from agendum_emulator.swoogo.desk import Action, Desk, refuse
from agendum_emulator.swoogo.resource import Resource

KIND = "swoogo-discounts"

_SUFFIX = "(Clone)"


def _as_read(discount: Record, _store: Store) -> Record:
    return discount_records.as_read(discount)


def _registrant_count(discount: Record, store: Store) -> int:
    key = (discount["event_id"], discount["code"])
    return sum((each["event_id"], each.get("discount_code")) == key for each in store.all(registrant_records.KIND))


RESOURCE = Resource(
    KIND,
    "discounts.json",
    # The pages promise all fields in each answer.
    discount_records.READ,
    _as_read,
    relations={
        # No documented call makes an alternate of a code, nor reserves one.
        "alternates": lambda _discount, _store: [],
        "autopopulate": lambda discount, _store: discount["autopopulate"],
        "registrantCount": _registrant_count,
        "reservedCount": lambda _discount, _store: 0,
    },
)


def list_discounts(desk: Desk, call: Call) -> Reply:
    """Answer a page of an event's discount codes."""
    return desk.many(RESOURCE, desk.of_event(KIND, desk.query(call)), call)


def get_discount(desk: Desk, call: Call) -> Reply:
    """Answer one discount code."""
    return desk.one(RESOURCE, desk.found(KIND, call.params["discount_id"]), call)


def create_discount(desk: Desk, call: Call) -> Reply:
    """Store a discount code of an event."""
    body = desk.json("create_discount", call)
    refuse(discount_records.rule_problems(body))
    event = desk.event(body["event_id"])
    _require_free(desk, event["id"], body["code"])
    return _answer(desk.add(KIND, discount_records.new(body)))


def update_discount(desk: Desk, call: Call) -> Reply:
    """Change the fields that were sent, but not the event."""
    body = desk.json("update_discount", call)
    refuse(discount_records.rule_problems(body))
    discount = desk.found(KIND, call.params["discount_id"])
    if body.get("code", discount["code"]) != discount["code"]:
        _require_free(desk, discount["event_id"], body["code"])
    return _answer(desk.change(KIND, discount, discount_records.changes(body, discount)))


def clone_discount(desk: Desk, call: Call) -> Reply:
    """Store a copy of a discount code under another code."""
    discount = desk.found(KIND, call.params["discount_id"])
    code = desk.query(call).texts.get("code") or f"{discount['code']}{_SUFFIX}"
    _require_free(desk, discount["event_id"], code)
    return _answer(desk.add(KIND, discount_records.copy(discount, code)))


def _require_free(desk: Desk, event_id: int, code: str) -> None:
    taken = {each["code"] for each in desk.store.all(KIND) if each["event_id"] == event_id}
    refuse(discount_records.code_problems(code, taken))


def _answer(discount: Record) -> Reply:
    return json_reply(200, discount_records.as_read(discount))


ACTIONS: Final[Mapping[str, Action]] = {
    "list_discounts": list_discounts,
    "get_discount": get_discount,
    "create_discount": create_discount,
    "update_discount": update_discount,
    "clone_discount": clone_discount,
}

"""What sessions and packages cost: a price, and prices under conditions that only the vendor's site creates."""

import re
from typing import Any

from doubles.independent import values
from doubles.independent.exchange import Answer, Call, Record
from doubles.independent.swoogo.common import empty_map, found, json_object
from doubles.independent.swoogo.refusals import invalid

_DECIMAL = re.compile(r"[0-9]{1,30}([.][0-9]{1,30})?")
_DEAREST = 10**8


def printed_fee(call: Call, kind: str, number: int) -> Record:
    """Return the prices of a session or a package."""
    fee = _fee(call, kind, number)
    conditions = {name: price and values.two_places(price) for name, price in fee["conditions"].items()}
    price = fee["price"]
    shown = price if price in (None, "0") else values.two_places(price)
    return {"id": number, f"{kind}_id": number, "price": shown, "conditional_prices": conditions or empty_map(call)}


def _fee(call: Call, kind: str, number: int) -> Record:
    free: Record = {"id": number, "price": call.choices.free_price, "conditions": {}}
    return call[f"{kind}_fees"].setdefault(number, free)


def update_session_fee(call: Call, session_id: str) -> Answer:
    """Set the prices of a session."""
    return _update(call, "session", found(call, "sessions", session_id)["id"])


def update_package_fee(call: Call, package_id: str) -> Answer:
    """Set the prices of a package; the page prints an answer with the price alone."""
    answer = _update(call, "package", found(call, "packages", package_id)["id"])
    if call.choices.fee_answer == "price":
        return Answer(200, {"price": answer.body["price"] or "0"})
    return answer


def get_package_fee(call: Call, package_id: str) -> Answer:
    """Read the prices of a package, whose price is a text even where it is free."""
    printed = printed_fee(call, "package", found(call, "packages", package_id)["id"])
    return Answer(200, {**printed, "price": printed["price"] or "0"})


def remove_session_fee(call: Call, session_id: str) -> Answer:
    """Take the prices of a session away: the price is "0" and each other one is empty, as the page has it."""
    number = found(call, "sessions", session_id)["id"]
    fee = _fee(call, "session", number)
    fee.update(price="0", conditions=dict.fromkeys(fee["conditions"], ""))
    return Answer(200, printed_fee(call, "session", number))


def _update(call: Call, kind: str, number: int) -> Answer:
    body = json_object(call)
    fee = _fee(call, kind, number)
    price, conditions = fee["price"], dict(fee["conditions"])
    if "price" in body:
        price = _price(call, "price", body["price"])
    # An empty map and an empty list are the same to PHP.
    sent = body.get("conditional_prices") or {}
    if not isinstance(sent, dict):
        raise invalid(call, ("conditional_prices", "must be an object"))
    for name, each in sent.items():
        # A price that does not exist is ignored, whatever it is said to be.
        if name in conditions:
            conditions[name] = each if each == "" else _price(call, "conditional_prices", each)
    fee.update(price=price, conditions=conditions)
    return Answer(200, printed_fee(call, kind, number))


def _price(call: Call, field: str, value: Any) -> str:
    if call.choices.lenient and type(value) in (int, float):
        value = str(value)
    if not isinstance(value, str) or not _DECIMAL.fullmatch(value) or float(value) >= _DEAREST:
        raise invalid(call, (field, "must be a decimal number"))
    return value

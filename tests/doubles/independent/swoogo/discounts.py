"""Swoogo's discount codes, which are written as JSON."""

import copy
from functools import partial
from typing import Any

from doubles.independent import values
from doubles.independent.exchange import Answer, Call, Record, now
from doubles.independent.swoogo import discount_fields
from doubles.independent.swoogo.common import created, empty_map, found, json_object, require_event, require_unique
from doubles.independent.swoogo.lists import Kind, Relations, listed, one, records_of_event
from doubles.independent.swoogo.refusals import invalid

_DEFAULTS: Record = {
    "parent_id": None,
    "capacity": 0,
    "min_group_size": None,
    "registrants_per_use": None,
    "all_registrants_in_group": False,
    "sold_out_message": None,
    "percentage_discount": 0,
    "absolute_discount": 0,
    "applicable_line_items": None,
    "apply_to_all": False,
    "custom_fees": {},
    "notes": None,
    "autopopulate": [],
}
_NUMBERS = ("capacity", "percentage_discount", "absolute_discount")
# What is written by one name is read by another.
_READ_AS = {"custom_fees_update": "custom_fees", "autopopulate_attributes": "autopopulate"}


def store(call: Call, sent: Record) -> Record:
    """Store a new discount."""
    moment = now()
    given = {_READ_AS.get(name, name): value for name, value in sent.items()}
    return call["discounts"].add({**_DEFAULTS, **given, "created_at": moment, "updated_at": moment})


def _printed(call: Call, discount: Record) -> Record:
    """Every property is there, as the page of the clone states; the flag is 0 or 1, as it says in so many words."""
    printed = {name: value for name, value in discount.items() if name != "autopopulate"}
    fees = {kind: _fees(call, each) for kind, each in discount["custom_fees"].items()}
    printed |= {name: discount[name] or call.choices.unset_discount for name in _NUMBERS}
    printed |= {"apply_to_all": int(discount["apply_to_all"]), "custom_fees": fees or _no_fees(call)}
    if call.choices.rules:
        # The newer versions of the page have it not.
        del printed["all_registrants_in_group"]
    return printed


def _fees(call: Call, fees: dict[str, str]) -> Any:
    return {number: fee and values.two_places(fee) for number, fee in fees.items()} or empty_map(call)


def _no_fees(call: Call) -> Any:
    return None if call.choices.rules else empty_map(call)


def _relations(discount: Record) -> Relations:
    return {
        "alternates": list,
        "autopopulate": lambda: discount["autopopulate"],
        "registrantCount": lambda: 0,
        "reservedCount": lambda: "0",
    }


def _kind(call: Call) -> Kind:
    return Kind("discounts", partial(_printed, call), ("id", "code"), _relations)


def list_discounts(call: Call) -> Answer:
    """List the discounts of an event."""
    return listed(call, records_of_event(call, list(call["discounts"].values())), _kind(call))


def get_discount(call: Call, discount_id: str) -> Answer:
    """Read one discount."""
    return one(call, found(call, "discounts", discount_id), _kind(call))


def create_discount(call: Call) -> Answer:
    """Create a discount."""
    sent = discount_fields.read(call, json_object(call))
    require_event(call, sent["event_id"])
    require_unique(call, "discounts", "code", sent["code"], sent["event_id"])
    return created(call, _printed(call, store(call, sent)))


def update_discount(call: Call, discount_id: str) -> Answer:
    """Change what is sent of a discount; its event stays."""
    discount = found(call, "discounts", discount_id)
    sent = discount_fields.read(call, json_object(call), before=discount)
    require_unique(call, "discounts", "code", sent.get("code", ""), discount["event_id"], discount)
    if call.choices.merges_fees:
        for kind, fees in sent.get("custom_fees_update", {}).items():
            sent["custom_fees_update"][kind] = {**discount["custom_fees"].get(kind, {}), **fees}
    discount.update({_READ_AS.get(name, name): value for name, value in sent.items()}, updated_at=now())
    return Answer(200, _printed(call, discount))


def clone_discount(call: Call, discount_id: str) -> Answer:
    """Copy a discount, under a code of its own."""
    original = found(call, "discounts", discount_id)
    code = call.query.get("code", "")
    if not code and not call.choices.clones_need_code:
        code = _new_code(call, original["code"])
    try:
        code = discount_fields.code(call.choices, code)
    except ValueError as error:
        raise invalid(call, ("code", str(error))) from None
    require_unique(call, "discounts", "code", code, original["event_id"])
    copied = {name: copy.deepcopy(value) for name, value in original.items() if name != "id"}
    parent = None if call.choices.rules else original["id"]
    return created(call, _printed(call, store(call, {**copied, "code": code, "parent_id": parent})))


def _new_code(call: Call, code: str) -> str:
    taken = {each["code"].lower() for each in call["discounts"].values()}
    numbers = iter(range(2, len(taken) + 3))
    candidates = (f"{code[:240]}-{number}" for number in numbers)
    return next(each for each in candidates if each.lower() not in taken)

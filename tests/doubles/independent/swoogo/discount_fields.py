"""Reads what a body says of a discount."""

import re
from typing import Any

from doubles.independent import values
from doubles.independent.exchange import Call, Record
from doubles.independent.switches import Choices
from doubles.independent.swoogo.refusals import invalid

_TYPES = ("percentage", "absolute", "specific")
_MONEY = ("percentage_discount", "absolute_discount")
_COUNTS = ("capacity", "min_group_size", "registrants_per_use")
_SWITCHES = ("apply_to_all", "all_registrants_in_group")
_TEXTS = ("notes", "sold_out_message")
_TABLES = {"reg_type": "types", "package": "packages", "session": "sessions"}
_LINE_ITEM = re.compile(r"reg_type|package|session|c_[0-9]+")
_FEE = re.compile(r"[0-9]{1,8}(\.[0-9]{1,9})?|")
_NUMBER = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,9})?")
_CODE_LENGTH = 255
_MOST = 10**8
_MOST_COUNTED = 2**31 - 1
_PERCENT = 100


def code(choices: Choices, value: Any) -> str:
    """Return a code.

    Raises:
        ValueError: It is empty, too long, or has a character that the page forbids.
    """
    found = values.text(choices, value, longest=_CODE_LENGTH)
    if not found.strip():
        raise ValueError("cannot be blank")
    if re.search(r'[<>\\"]', found):
        raise ValueError('must not contain < > \\ "')
    return found


def read(call: Call, body: Record, before: Record | None = None) -> Record:
    """Return the fields of a discount that a body has.

    Args:
        call: The request.
        body: What was sent.
        before: The discount that is changed, or None where one is created.

    Raises:
        Refused: A field is wrong.
    """
    readers = {
        **dict.fromkeys(_MONEY, _money),
        **dict.fromkeys(_COUNTS, _count),
        **dict.fromkeys(_SWITCHES, _switch),
        **dict.fromkeys(_TEXTS, lambda call, value: values.text(call.choices, value)),
        "code": lambda call, value: code(call.choices, value),
        "type": _type,
        "applicable_line_items": _line_items,
        "custom_fees_update": _fees,
        "autopopulate_attributes": _attributes,
    }
    if before is None:
        readers["event_id"] = _count
    found: Record = {}
    problems: list[tuple[str, str]] = []
    for name, value in body.items():
        if name in readers:
            try:
                found[name] = readers[name](call, value)
            except ValueError as error:
                problems.append((name, str(error)))
        elif before is None and call.choices.unknown_fields == "refuse":
            problems.append((name, "is an unknown attribute"))
    if found.get("percentage_discount", 0) > _PERCENT:
        problems.append(("percentage_discount", "must be at most 100"))
    if before is None:
        is_on_nothing = found.get("type") != "specific" and not found.get("apply_to_all")
        if call.choices.needs_scope and is_on_nothing and not found.get("applicable_line_items"):
            problems.append(("applicable_line_items", "cannot be blank"))
        problems += [(name, "cannot be blank") for name in _missing(call, found) if name not in body]
    if problems:
        raise invalid(call, *problems)
    return found


def _missing(call: Call, found: Record) -> list[str]:
    needed = ["event_id", "code", "type"]
    if call.choices.rules and found.get("type") in {"percentage", "absolute"}:
        needed.append(f"{found['type']}_discount")
    return [name for name in needed if name not in found]


def _number(call: Call, value: Any) -> int | float:
    if call.choices.lenient and isinstance(value, str) and _NUMBER.fullmatch(value):
        value = float(value)
    if type(value) is float and value.is_integer():
        value = int(value)
    if type(value) not in (int, float) or not 0 <= value <= _MOST:
        raise ValueError("must be a number that is not negative")
    return value  # type: ignore[no-any-return]


def _money(call: Call, value: Any) -> int | float:
    return round(_number(call, value), 2)


def _count(call: Call, value: Any) -> int:
    if type(value) is int and 0 <= value <= _MOST_COUNTED:
        return value
    number = _number(call, value)
    if type(number) is not int:
        raise ValueError("must be an integer")
    return number


def _switch(call: Call, value: Any) -> bool:
    if type(value) is bool or (call.choices.lenient and value in (0, 1, "0", "1")):
        return bool(int(value))
    raise ValueError("must be a boolean")


def _type(_: Call, value: Any) -> str:
    if not isinstance(value, str) or value not in _TYPES:
        raise ValueError("is invalid")
    return value


def _line_items(call: Call, value: Any) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise ValueError("must be an array of strings")
    known = [each for each in value if _LINE_ITEM.fullmatch(each)]
    if call.choices.rules and known != value:
        raise ValueError("has an unknown line item")
    return known


def _fees(call: Call, value: Any) -> dict[str, dict[str, str]]:
    # An empty map and an empty list are the same to PHP.
    if value == []:
        return {}
    if not isinstance(value, dict) or not all(isinstance(each, dict) for each in value.values()):
        raise ValueError("must be an object of objects")
    return {
        kind: {number: _fee(call, fee) for number, fee in fees.items() if _exists(call, kind, number)}
        for kind, fees in value.items()
        if kind in _TABLES or call.choices.rules
    }


def _exists(call: Call, kind: str, number: str) -> bool:
    known = kind in _TABLES and number in {str(each) for each in call[_TABLES[kind]]}
    if not known and call.choices.rules:
        raise ValueError("names an unknown line item")
    return known


def _fee(call: Call, value: Any) -> str:
    if call.choices.lenient and type(value) in (int, float):
        value = str(value)
    if not isinstance(value, str) or not _FEE.fullmatch(value):
        raise ValueError("has a fee that is no decimal number")
    return value


def _attributes(call: Call, value: Any) -> list[Record]:
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise ValueError("must be an array of objects")
    if not all(isinstance(each.get(name, ""), str) for each in value for name in ("attribute", "value")):
        raise ValueError("must have strings")
    if call.choices.rules and any(each.get("attribute") not in {"reg_type_id", "package_id"} for each in value):
        raise ValueError("has an unknown attribute")
    return value

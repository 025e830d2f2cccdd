"""A Swoogo discount code: how it is made, changed and copied, and how it is printed.

Some fields have another name or another type when they are written than when they are read.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from agendum_emulator.store import Record
from agendum_emulator.swoogo.resource import php_map
from agendum_emulator.validation import Problem

LONGEST_CODE: Final = 255

_DEFAULTS: Final[Mapping[str, Any]] = {
    "parent_id": None,
    "capacity": 0,
    "min_group_size": 0,
    "registrants_per_use": 0,
    "sold_out_message": None,
    "percentage_discount": 0,
    "absolute_discount": 0,
    "applicable_line_items": None,
    "apply_to_all": 0,
    "custom_fees": {},
    "notes": None,
    "autopopulate": [],
}
READ: Final = (
    "id",
    "parent_id",
    "event_id",
    "code",
    "type",
    "capacity",
    "min_group_size",
    "registrants_per_use",
    "sold_out_message",
    "percentage_discount",
    "absolute_discount",
    "applicable_line_items",
    "apply_to_all",
    "custom_fees",
    "notes",
    "created_at",
    "updated_at",
)
_COUNTS = ("capacity", "min_group_size", "registrants_per_use")
# The newer pages do not print it any more.
_WRITE_ONLY = "all_registrants_in_group"
_FORBIDDEN = frozenset('<>\\"')


def rule_problems(body: Mapping[str, Any]) -> list[Problem]:
    """What is wrong with a request that the schema allows."""
    return [Problem((name,), "must not be negative") for name in _COUNTS if body.get(name, 0) < 0]


def code_problems(code: str, taken: Iterable[str]) -> list[Problem]:
    """What is wrong with a code, given the other codes of its event."""
    found = []
    if len(code) > LONGEST_CODE:
        found.append(Problem(("code",), f"must not be longer than {LONGEST_CODE}"))
    if _FORBIDDEN & set(code):
        found.append(Problem(("code",), 'must not hold <, >, \\ or "'))
    if code in taken:
        found.append(Problem(("code",), "is taken by another code of the event"))
    return found


def new(body: Mapping[str, Any]) -> Record:
    """The fields of a new code, without its id and its timestamps."""
    return {**_DEFAULTS, **changes(body, _DEFAULTS)}


def changes(body: Mapping[str, Any], discount: Mapping[str, Any]) -> Record:
    """What a request changes of a code. Fees are merged, one by one, into those that are there."""
    fields = {name: value for name, value in body.items() if name != _WRITE_ONLY}
    if "apply_to_all" in fields:
        fields["apply_to_all"] = int(fields["apply_to_all"])
    if "autopopulate_attributes" in fields:
        fields["autopopulate"] = fields.pop("autopopulate_attributes")
    if "custom_fees_update" in fields:
        fees = dict(discount["custom_fees"])
        for kind, prices in fields.pop("custom_fees_update").items():
            fees[kind] = {**fees.get(kind, {}), **prices}
        fields["custom_fees"] = fees
    return fields


def copy(discount: Record, code: str) -> Record:
    """The fields of a copy under another code, without its id and its timestamps."""
    own = ("id", "created_at", "updated_at")
    return {**{name: value for name, value in discount.items() if name not in own}, "code": code}


def as_read(discount: Record) -> Record:
    """A code as each answer has it, without what `expand` adds."""
    shown = {name: discount[name] for name in READ}
    fees = {kind: php_map(prices) for kind, prices in discount["custom_fees"].items()}
    return {**shown, "custom_fees": php_map(fees)}

"""Chooses and orders records as the queries `search` and `sort` say."""

import operator as operators
import re
from collections.abc import Callable
from typing import Any

from doubles.independent.exchange import Call, Record
from doubles.independent.swoogo.common import is_custom
from doubles.independent.swoogo.refusals import refusal

Whole = Callable[[Record], Record]
_CONDITION = re.compile(r"([A-Za-z_][A-Za-z0-9_]*)(!=|>=|<=|=|>|<)(.*)", re.DOTALL)
_STARRED = re.compile(r"\*(contains|beginswith|endswith|in)\*(.*)", re.DOTALL)
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}")
_COMPARISONS = {
    "=": operators.eq,
    "!=": operators.ne,
    ">": operators.gt,
    "<": operators.lt,
    ">=": operators.ge,
    "<=": operators.le,
}
_ORDERING = ("<", ">", "<=", ">=")


def searched(call: Call, rows: list[Record], whole: Whole, extra: tuple[str, ...] = ()) -> list[Record]:
    """Return the records that `search` describes.

    Args:
        call: The request.
        rows: The records as they are stored.
        whole: How a record is printed with all its properties.
        extra: Names that may be searched and are never printed.

    Raises:
        Refused: The search makes no sense, and the server minds.
    """
    if call.query.get("searchCondition") not in {None, "", "and", "or"} and call.choices.bad_query == "refuse":
        raise refusal(call, 400, "Bad searchCondition.")
    if not call.query.get("search") or not rows:
        return rows
    known = {*rows[0], *whole(rows[0]), *extra}
    conditions = [each for part in call.query["search"].split("&") if (each := _condition(call, part, known))]
    if not conditions:
        return rows
    combine = any if call.query.get("searchCondition") == "or" else all
    return [
        row
        for row in rows
        for printed in ({**row, **whole(row)},)
        if combine(_matches(call, printed.get(name), operator, value) for name, operator, value in conditions)
    ]


def _condition(call: Call, part: str, known: set[str]) -> tuple[str, str, str] | None:
    match = _CONDITION.fullmatch(part)
    if match is None or not (match[1] in known or is_custom(match[1])):
        if call.choices.bad_query == "refuse":
            raise refusal(call, 400, "Bad search.")
        return None
    name, operator, value = match.groups()
    # An ordering of custom fields is ignored without a word.
    return None if is_custom(name) and operator in _ORDERING else (name, operator, value)


def _matches(call: Call, stored: Any, operator: str, value: str) -> bool:
    if isinstance(stored, dict):
        stored = stored.get("id")
    if stored is None:
        return False
    starred = _STARRED.fullmatch(value) if operator in {"=", "!="} else None
    if starred:
        return _contains(call, str(stored), starred[1], starred[2]) is (operator == "=")
    if isinstance(stored, int | float):
        try:
            return _compare(float(stored), operator, float(value))
        except ValueError:
            return operator == "!="
    if _MOMENT.fullmatch(str(stored)) and "T" in value:
        return False
    return _compare(_folded(call, stored), operator, _folded(call, value))


def _contains(call: Call, stored: str, how: str, value: str) -> bool:
    within = _folded(call, stored)
    wanted = _folded(call, value)
    return {
        "contains": wanted in within,
        "beginswith": within.startswith(wanted),
        "endswith": within.endswith(wanted),
        "in": within in wanted.split("|"),
    }[how]


def _compare(stored: Any, operator: str, value: Any) -> bool:
    return bool(_COMPARISONS[operator](stored, value))


def _folded(call: Call, value: Any) -> str:
    return str(value).casefold() if call.choices.ignores_case else str(value)


def sorted_rows(call: Call, rows: list[Record], whole: Whole) -> list[Record]:
    """Return the records in the order of `sort`, or else in the server's own.

    Raises:
        Refused: There is no such field, and the server minds.
    """
    ordered = _in_own_order(call, rows)
    field = call.query.get("sort", "")
    if not field or not ordered:
        return ordered
    name = field.removeprefix("-")
    if name not in {**ordered[0], **whole(ordered[0])}:
        if call.choices.bad_query == "refuse":
            raise refusal(call, 400, "Bad sort.")
        return ordered
    return sorted(ordered, key=lambda row: _rank(call, {**row, **whole(row)}.get(name)), reverse=field.startswith("-"))


def _in_own_order(call: Call, rows: list[Record]) -> list[Record]:
    order = call.choices.order
    by_id = sorted(rows, key=lambda row: row["id"], reverse=order.startswith("-"))
    if order == "name":
        return sorted(by_id, key=lambda row: str(row.get("name") or row.get("last_name") or "").casefold())
    if order == "-updated":
        return sorted(by_id, key=lambda row: str(row.get("updated_at") or ""), reverse=True)
    return by_id


def _rank(call: Call, value: Any) -> tuple[int, float, str]:
    """Values of any kinds can be put in an order: what is not set, then numbers, then texts."""
    if isinstance(value, dict):
        value = value.get("id")
    if value in (None, ""):
        return (0 if call.choices.nulls == "first" else 3, 0, "")
    if isinstance(value, int | float):
        return (1, value, "")
    return (2, 0, _folded(call, value))

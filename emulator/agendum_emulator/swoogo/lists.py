"""Swoogo's lists: which records, in which order, which of them on this page, and the envelope around them."""

from typing import Any
from urllib.parse import quote

from agendum_emulator.store import Record
from agendum_emulator.swoogo import search
from agendum_emulator.swoogo.query import Query


def select(records: list[Record], query: Query) -> list[Record]:
    """The records that `ids` and `search` leave, in the order of `sort`.

    The records are as they are printed whole, custom fields included.

    Raises:
        QueryError: `ids` cannot be read.
    """
    ids = query.ids
    if ids is not None:
        records = [record for record in records if record["id"] in ids]
    names = {name for record in records for name in record}
    conditions = search.parse(query.texts.get("search", ""), names.__contains__)
    one_is_enough = query.texts.get("searchCondition", "").lower() == "or"
    found = search.select(records, conditions, one_is_enough=one_is_enough)
    name = query.texts.get("sort", "")
    key = name.removeprefix("-")
    if key not in names:
        return found
    return sorted(found, key=lambda record: _rank(record.get(key)), reverse=name.startswith("-"))


def page(records: list[Record], query: Query) -> tuple[list[Record], dict[str, int]]:
    """The records of one page, and the numbers of the envelope; a page beyond the last is the last."""
    pages = -(-len(records) // query.per_page)
    current = max(min(query.page, pages), 1)
    first = (current - 1) * query.per_page
    numbers = {
        "totalCount": len(records),
        "pageCount": pages,
        "currentPage": current,
        "perPage": query.per_page,
    }
    return records[first : first + query.per_page], numbers


def envelope(path: str, items: Any, numbers: dict[str, int], query: Query) -> dict[str, Any]:
    """The answer around the items; its addresses are relative, as the vendor's are."""
    last = max(numbers["pageCount"], 1)
    links = {"self": numbers["currentPage"], "first": 1, "last": last}
    return {
        "items": items,
        "_links": {name: {"href": _address(path, query, number)} for name, number in links.items()},
        "_meta": numbers,
    }


def _address(path: str, query: Query, number: int) -> str:
    parameters = {**query.texts, "page": str(number)}
    return f"{path}?" + "&".join(f"{quote(name, safe='')}={quote(text, safe='')}" for name, text in parameters.items())


def _rank(value: Any) -> tuple[int, Any]:
    """What a value is sorted by: nothing first, then numbers, then texts."""
    if isinstance(value, dict):
        return _rank(value.get("value"))
    if value in (None, "") or isinstance(value, list):
        return (0, 0)
    if isinstance(value, (int, float)):
        return (1, value)
    # Some numbers are printed as texts, capacities and amounts among them.
    return (1, float(value)) if search.NUMBER.fullmatch(value) else (2, value.casefold())

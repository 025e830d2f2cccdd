"""Lists and single records: which page, which fields, which relations."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from doubles.independent import values
from doubles.independent.exchange import Answer, Call, Record
from doubles.independent.swoogo.common import is_custom, names
from doubles.independent.swoogo.drift import drift
from doubles.independent.swoogo.refusals import invalid, refusal
from doubles.independent.swoogo.search import searched, sorted_rows

Relations = dict[str, Callable[[], Any]]
_MOST_IDS = 100
_LARGEST_EXPANDED = 200


@dataclass(frozen=True)
class Kind:
    """How the records of a list are printed.

    Attributes:
        path: The path of the list, as links have it.
        whole: All properties of a record.
        sparse: The properties that are shown unasked, where that is not everything.
        relations: What can be expanded, by name.
        stamped: Whether the page's example has nothing but two times.
        stated: Whether a page states what is shown unasked, and no example of one shows more.
        searched: Names that can be searched and are never shown.
    """

    path: str
    whole: Callable[[Record], Record]
    sparse: tuple[str, ...] = ("id", "name")
    relations: Callable[[Record], Relations] = lambda _: {}
    stamped: bool = False
    stated: bool = False
    searched: tuple[str, ...] = ()


def records_of_event(call: Call, rows: list[Record]) -> list[Record]:
    """Return the records of the event that the query names, which it must.

    Raises:
        Refused: It names none, or one that is not there.
    """
    sent = call.query.get("event_id", "")
    status = call.choices.list_without_event
    if not sent:
        raise _refused_event(call, status, "cannot be blank")
    try:
        number = values.whole_number(sent, -values.BIGGEST)
    except ValueError:
        raise _refused_event(call, status, "must be an integer") from None
    unknown = call.choices.list_of_unknown_event
    if number not in call["events"] and isinstance(unknown, int):
        raise _refused_event(call, unknown, "does not exist")
    return [row for row in rows if row["event_id"] == number]


def _refused_event(call: Call, status: int, message: str) -> Exception:
    return invalid(call, ("event_id", message)) if status == 422 else refusal(call, status, f"event_id {message}")


def listed(call: Call, rows: list[Record], kind: Kind, *, keyed: bool = False) -> Answer:
    """Answer a list.

    Args:
        call: The request.
        rows: The records among which the query chooses.
        kind: How they are printed.
        keyed: Whether the items are an object, by their ids.
    """
    drift(call, kind.path)
    chosen = searched(call, _with_ids(call, rows), kind.whole, kind.searched)
    ordered = sorted_rows(call, chosen, kind.whole)
    largest = _LARGEST_EXPANDED if call.query.get("expand") else call.choices.largest_page
    size = _number(call, "per-page", 20, largest)
    page = _number(call, "page", 1, 10**12)
    pages = -(-len(ordered) // size)
    if page > pages and call.choices.past_the_end == "last":
        page = max(pages, 1)
    part = ordered[(page - 1) * size : page * size]
    items: Any = [projected(call, kind.whole(row), unasked(call, kind, row), kind.relations(row)) for row in part]
    if keyed:
        items = {str(row["id"]): item for row, item in zip(part, items, strict=True)} or []
    meta = {"totalCount": len(ordered), "pageCount": pages, "currentPage": page, "perPage": size}
    return Answer(200, {"items": items, "_links": _links(call, kind.path, page, pages), "_meta": meta})


def _with_ids(call: Call, rows: list[Record]) -> list[Record]:
    sent = call.query.get("ids", "")
    if not sent:
        return rows
    if not re.fullmatch(r"[1-9][0-9]*(,[1-9][0-9]*)*", sent) or sent.count(",") >= _MOST_IDS:
        if call.choices.bad_query == "refuse":
            raise refusal(call, 400, "Bad ids.")
        return rows
    wanted = set(sent.split(","))
    return [row for row in rows if str(row["id"]) in wanted]


def _number(call: Call, name: str, default: int, largest: int) -> int:
    sent = call.query.get(name, "")
    if not sent:
        return default
    number = int(sent) if re.fullmatch("[0-9]{1,12}", sent) else 0
    if (number > largest and call.choices.too_large_page == "refuse") or (
        number < 1 and call.choices.bad_query == "refuse"
    ):
        raise refusal(call, 400, f"Bad {name}.")
    return min(number, largest) if number else default


def _links(call: Call, path: str, page: int, pages: int) -> dict[str, Any]:
    last = max(pages, 1)
    wanted = {"self": page}
    if call.choices.links != "self":
        wanted |= {"first": 1, "last": last}
    if call.choices.links == "all":
        wanted |= {"prev": page - 1} if page > 1 else {}
        wanted |= {"next": page + 1} if page < last else {}
    return {name: {"href": _href(call, path, number)} for name, number in wanted.items()}


def _href(call: Call, path: str, page: int) -> str:
    if call.choices.hrefs == "empty":
        return ""
    query = "".join(f"{quote(name)}={quote(value)}&" for name, value in call.query.items() if name != "page")
    origin = f"http://{call.headers.get('host', 'localhost')}/api/v1/" if call.choices.hrefs == "absolute" else ""
    return f"{origin}{path}?{query}page={page}"


def unasked(call: Call, kind: Kind, row: Record) -> Record:
    """Return what a list shows of a record where nobody says what to show."""
    whole = kind.whole(row)
    if call.choices.default_fields == "full" and not kind.stated:
        return whole
    if call.choices.default_fields == "stamps" and kind.stamped:
        return {name: whole[name] for name in ("created_at", "updated_at")}
    return {name: whole[name] for name in kind.sparse}


def projected(call: Call, whole: Record, default: Record, relations: Relations) -> Record:
    """Return the fields of a record that the query asks for, with the relations that it expands.

    Raises:
        Refused: A field is not there, and the server minds.
    """
    wanted = names(call.query.get("fields"))
    if not wanted:
        shown = dict(default)
    elif "*" in wanted:
        shown = dict(whole)
    else:
        unknown = [name for name in wanted if name not in whole and name not in relations and not is_custom(name)]
        if unknown and call.choices.asked_unknown == "refuse":
            raise refusal(call, 400, f"Unknown field {unknown[0]}.")
        shown = {name: whole[name] for name in wanted if name in whole}
    for name in names(call.query.get("expand")):
        if name not in relations and call.choices.asked_unknown == "refuse":
            raise refusal(call, 400, f"Unknown relation {name}.")
        if name in relations and (not call.choices.expand_needs_fields or not wanted or {name, "*"} & set(wanted)):
            shown[name] = relations[name]()
    return shown or {name: whole[name] for name in list(whole)[:2]}


def one(call: Call, row: Record, kind: Kind, default: Record | None = None) -> Answer:
    """Answer a single record, of which everything is shown unasked, or what ``default`` has."""
    whole = kind.whole(row)
    return Answer(200, projected(call, whole, whole if default is None else default, kind.relations(row)))

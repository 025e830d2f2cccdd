"""Swoogo's lists: an envelope whose numbers agree, pages, and queries that choose records, fields and an order."""

import re
import secrets
from collections.abc import Callable
from typing import Any

import pytest

from agendum_contract import document
from agendum_contract.known import Known
from agendum_contract.steps import call, done
from agendum_contract.target import Target, refused
from agendum_contract.undo.scope import lasting

pytestmark = [pytest.mark.half("server"), pytest.mark.vendor("swoogo")]

_Record = dict[str, Any]

# More records than one page may have are too many to look at all of them.
_WHOLE_PAGE = 200
_MOST_IDS = 100
# Custom fields may stand beside what was asked for.
_CUSTOM = re.compile(r"(c|h|sq)_")
# The field that a record is searched by, and how one more record comes into the list; not all lists have a way.
_SEARCHED = {"list_registrants": "email", "list_discounts": "code", "list_transactions": "id", "list_speakers": "id"}
_NEW: dict[str, tuple[str, Callable[[Known, str], _Record]]] = {
    "list_sessions": (
        "create_session",
        lambda known, name: {"event_id": known.id("event"), "name": name, "date": known.day},
    ),
    "list_registrants": (
        "create_registrant",
        lambda known, name: {
            "event_id": known.id("event"),
            "email": name,
            "first_name": "Mina",
            "last_name": "Listed",
        },
    ),
    "list_registrant_types": (
        "create_registrant_type",
        lambda known, name: {"event_id": known.id("event"), "name": name},
    ),
    "list_discounts": (
        "create_discount",
        lambda known, name: {
            "event_id": known.id("event"),
            "code": name,
            "type": "absolute",
            "absolute_discount": 1,
            # A discount on nothing may be against a rule of the business.
            "apply_to_all": True,
        },
    ),
    "list_transactions": (
        "create_transaction",
        lambda known, _name: {
            "event_id": known.id("event"),
            "registrant_id": known.id("registrant"),
            "type": "cash_payment",
            "amount": 1,
        },
    ),
    "list_webhooks": (
        "create_webhook",
        lambda _known, name: {
            "name": name,
            "url": "https://hooks.example.com/swoogo",
            "trigger_object": "session",
            "enabled": False,
            "trigger_on_delete": True,
        },
    ),
}
# Who owes nothing may have nothing to pay.
_MAY_BE_REFUSED = ("list_transactions",)
# What `expand` knows, as far as the document lists it as a property of the records.
_RELATIONS = {
    "list_events": "folder,location,sessions,sponsors,speakers,translations",
    "list_sessions": "track,speakers,location,fees,translations,registrantCount",
    "list_speakers": "sessions",
    "list_registrants": "homeAddress,workAddress,billingAddress,emailHistory",
    "list_discounts": "alternates,autopopulate,registrantCount,reservedCount",
    "list_questions": "choices",
}


def _each(*, having: str = "", among: Any = None) -> pytest.MarkDecorator:
    """Parametrize a test with the list operations, all of them or those that have a parameter."""
    names = [
        pytest.param(name, marks=pytest.mark.about(name))
        for name, operation in document.operations().items()
        if operation.vendor == "swoogo"
        and name.startswith("list_")
        and (not having or having in operation.parameters)
        and (among is None or name in among)
    ]
    return pytest.mark.parametrize("name", names)


class _Lists:
    """The lists of one server, with at least three records in each that can be added to.

    A list costs ten times as much as any other call, so that no page is asked for twice.
    """

    def __init__(self, target: Target, known: Known) -> None:
        self._target = target
        self._known = known
        self._added: dict[str, list[str]] = {}
        self._pages: dict[tuple[Any, ...], _Record] = {}

    def fill(self, name: str) -> list[str]:
        """Add records to a list, once, and return what they are called."""
        if name not in self._added:
            self._added[name] = []
            operation, body = _NEW.get(name, (None, None))
            for _ in range(3 if operation and body else 0):
                called = f"{self._target.settings.mark}-listed-{secrets.token_hex(4)}@example.com"
                # The tests of the module share them.
                with lasting():
                    response = call(self._target, operation or "", body(self._known, called) if body else None)
                if name in _MAY_BE_REFUSED and refused(response):
                    break
                assert not refused(response), f"{operation}: a valid request was refused: {response.text[:300]}"
                self._added[name].append(called)
        return self._added[name]

    def get(self, name: str, **query: Any) -> _Record:
        """Return one page; names of parameters have an underscore here in place of the hyphen."""
        key = (name, *sorted(query.items()))
        if key not in self._pages:
            self.fill(name)
            parameters = document.operations()[name].parameters
            event = {"event_id": self._known.id("event")} if "event_id" in parameters else {}
            sort = {"sort": "id"} if "sort" in parameters else {}
            given = {each.replace("per_page", "per-page"): value for each, value in query.items()}
            self._pages[key] = done(self._target, name, query={**event, **sort, **given})
        return self._pages[key]

    def whole(self, name: str) -> _Record:
        """Return the largest page that all pages of the vendor allow, with ids and what is searched."""
        return self.get(name, fields=f"id,{_SEARCHED.get(name, 'name')}", per_page=_WHOLE_PAGE)

    def part(self, name: str, page: int) -> _Record:
        """Return a page of two."""
        return self.get(name, fields="id", per_page=2, page=page)

    def chosen(self, name: str) -> tuple[list[int], _Record]:
        """Return some ids, and the page of the records that have them, the last one first."""
        ids = _ids(self.whole(name))[1:_MOST_IDS] or _ids(self.whole(name))
        sort = {"sort": "-id"} if "sort" in document.operations()[name].parameters else {}
        return ids, self.get(name, fields="id", ids=",".join(map(str, ids)), per_page=_WHOLE_PAGE, **sort)

    def some(self, name: str) -> list[_Record]:
        """Return the records of that page, at least one."""
        found = _items(self.whole(name))
        if not found:
            pytest.skip(f"{name} finds no record, and no documented call makes one")
        return found


@pytest.fixture(scope="module")
def lists(swoogo: Target, swoogo_known: Known) -> _Lists:
    """The lists of the server."""
    return _Lists(swoogo, swoogo_known)


def _items(page: _Record) -> list[_Record]:
    """Return the records; the old documentation has an object of them by id."""
    items = page["items"]
    return list(items.values()) if isinstance(items, dict) else items


def _ids(page: _Record) -> list[int]:
    return [int(item["id"]) for item in _items(page)]


@_each()
def test_the_numbers_of_a_list_agree(name: str, lists: _Lists) -> None:
    """A page has as many records as its numbers say: the total, the pages, which one it is, and its size."""
    for page in (lists.whole(name), lists.part(name, 1)):
        total, pages, current, size = (
            page["_meta"][key] for key in ("totalCount", "pageCount", "currentPage", "perPage")
        )

        assert current == 1, "the first page is not number 1"
        # Whether nothing is on one page or on none, no page says.
        assert pages in (-(-total // size), max(1, -(-total // size))), f"{total} records make {pages} pages of {size}"
        assert len(_items(page)) == min(size, total), f"{len(_items(page))} of {total} records are on a page of {size}"


@_each()
def test_pages_make_up_the_whole(name: str, lists: _Lists) -> None:
    """The size that was asked for is kept, and the next page goes on where the first one ends."""
    whole = _ids(lists.whole(name))
    first = lists.part(name, 1)
    assert first["_meta"]["perPage"] == 2, "per-page is not kept"
    if len(whole) <= 2:
        # No page says what comes beyond the last page.
        assert sorted(whole) == sorted(_ids(first))
        return

    second = lists.part(name, 2)

    assert (2, 2) == (second["_meta"]["perPage"], second["_meta"]["currentPage"]), "the second page is not one of two"
    assert not set(_ids(first)) & set(_ids(second)), "a record is on two pages"
    if "sort" in document.operations()[name].parameters:
        # More records may have come since.
        assert whole[:4] == (_ids(first) + _ids(second))[: len(whole)], "the pages are not the list in order"


@_each(having="sort")
def test_lists_are_sorted(name: str, lists: _Lists) -> None:
    """A field orders the records, and a hyphen before it turns the order round."""
    lists.some(name)
    ascending = _ids(lists.whole(name))
    descending = _ids(lists.chosen(name)[1])

    assert sorted(ascending) == ascending, "sort=id does not sort"
    assert sorted(descending, reverse=True) == descending, "sort=-id does not sort the other way"


@_each(having="ids")
def test_ids_choose_the_records(name: str, lists: _Lists) -> None:
    """The records that are named come, and no other."""
    lists.some(name)
    wanted, page = lists.chosen(name)

    assert sorted(wanted) == sorted(_ids(page))


@_each(having="fields")
def test_fields_limit_what_is_shown(name: str, lists: _Lists) -> None:
    """A record has what was asked for; what was not is absent, not null."""
    lists.some(name)
    for page, wanted in (
        (lists.whole(name), {"id", _SEARCHED.get(name, "name")}),
        (lists.part(name, 1), {"id"}),
    ):
        for item in _items(page):
            assert wanted == {each for each in item if not _CUSTOM.match(each)}


@_each(having="search")
def test_a_search_finds_what_is_equal(name: str, lists: _Lists) -> None:
    """What has a value is found by it, and no record with another one is."""
    searched = _SEARCHED.get(name, "name")
    added = lists.fill(name) if searched != "id" else []
    # Characters that part conditions, or values of one, are left to servers to read as they like.
    usual = [item[searched] for item in lists.some(name) if not set("&*|") & set(_plain(item[searched]))]
    value = next(reversed(added or [each for each in usual if _plain(each)]), None)
    if value is None:
        pytest.skip(f"{name} finds no record with a plain {searched}")

    found = _items(lists.get(name, search=f"{searched}={value}", fields=f"id,{searched}"))

    assert found, f"no record is found by its {searched}"
    assert {_plain(value)} == {_plain(item[searched]) for item in found}, "the search finds other records too"
    assert not added or len(found) == 1, "one record is found more than once"


@_each(among=_RELATIONS)
def test_relations_are_expanded(name: str, lists: _Lists) -> None:
    """What `expand` names stands beside the fields that were asked for."""
    lists.some(name)
    relations = _RELATIONS[name]

    for item in _items(lists.get(name, fields=f"id,{relations}", expand=relations, per_page=1)):
        assert not {"id", *relations.split(",")} - item.keys()


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=pytest.mark.about(name))
        for name, operation in document.operations().items()
        if operation.parameters.get("event_id", {}).get("in") == "query"
        and operation.parameters["event_id"].get("required")
        and operation.vendor == "swoogo"
    ],
)
def test_a_list_needs_its_event(name: str, swoogo: Target) -> None:
    """Without `event_id`, which the pages require, no records are listed."""
    assert refused(call(swoogo, name)), "the records of no event were listed"


def _plain(value: Any) -> str:
    """Return a value without what makes no difference: its type and its case."""
    return "" if value is None else str(value).strip().casefold()

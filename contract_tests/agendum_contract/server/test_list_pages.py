"""Swoogo's lists once more: what they have where nothing was asked for, and what a larger page has."""

from typing import Any

import pytest

from agendum_contract import document
from agendum_contract.known import Known
from agendum_contract.steps import call, done
from agendum_contract.target import Target

pytestmark = [pytest.mark.half("server"), pytest.mark.vendor("swoogo")]

# The present page of the others prints whole records; that they have little is said of them elsewhere.
_SPARSE = {"list_speakers": {"id", "first_name", "last_name"}}
_OF_EVENT = ("list_sessions", "list_registrants", "list_discounts")
# The kinds of records that can be made, and where they are listed.
_MADE = {
    "list_sessions": "session",
    "list_registrants": "registrant",
    "list_registrant_types": "registrant_type",
    "list_discounts": "discount",
    "list_transactions": "transaction",
}
_USUAL, _LARGE = 20, 200
# What means something to a database, a query or a pattern.
_ODD_SEARCH = '=O\'Brien "x" \\ %_;--*'


def _about(names: Any) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("name", [pytest.param(name, marks=pytest.mark.about(name)) for name in names])


def _lists(parameter: str) -> list[str]:
    return [
        name
        for name, each in document.operations().items()
        if each.vendor == "swoogo" and name.startswith("list_") and parameter in each.parameters
    ]


def _page(target: Target, known: Known, name: str, **query: Any) -> dict[str, Any]:
    """Return a page; names of parameters have an underscore here in place of the hyphen."""
    parameters = document.operations()[name].parameters
    event = {"event_id": known.id("event")} if "event_id" in parameters else {}
    return done(target, name, query={**event, **{key.replace("_page", "-page"): each for key, each in query.items()}})


def _records(page: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the records; the old documentation has an object of them by id."""
    items = page["items"]
    return list(items.values()) if isinstance(items, dict) else items


def _some(target: Target, name: str) -> None:
    """Make sure of two records, where a documented call makes them."""
    for _ in range(2 if name in _MADE else 0):
        # What it knows it made itself, so that a new one makes another record.
        Known(target).id(_MADE[name])


@_about(_SPARSE)
def test_little_is_shown_where_nothing_was_asked_for(name: str, swoogo: Target, swoogo_known: Known) -> None:
    """A page names the few fields of a record in a list without `fields`."""
    found = _records(_page(swoogo, swoogo_known, name))

    assert [] == [each for each in found if each.keys() != _SPARSE[name]]


@_about(_lists("per-page"))
def test_pages_have_the_size_that_is_promised(name: str, swoogo: Target, swoogo_known: Known) -> None:
    """Without a size it is 20; 200 is allowed by every page of the documentation."""
    sizes = [
        _page(swoogo, swoogo_known, name, fields="id")["_meta"]["perPage"],
        _page(swoogo, swoogo_known, name, fields="id", per_page=_LARGE)["_meta"]["perPage"],
    ]

    assert [_USUAL, _LARGE] == sizes


@_about(_lists("per-page"))
def test_the_second_page_has_the_numbers_of_the_first(name: str, swoogo: Target, swoogo_known: Known) -> None:
    """The total and the number of pages are those of the list, whatever the page."""
    _some(swoogo, name)
    first = _page(swoogo, swoogo_known, name, fields="id", per_page=1)["_meta"]
    if first["pageCount"] <= 1:
        pytest.skip(f"{name} has no second record")

    second = _page(swoogo, swoogo_known, name, fields="id", per_page=1, page=2)["_meta"]

    # Others may add records in the meantime, and none may go.
    third = _page(swoogo, swoogo_known, name, fields="id", per_page=1)["_meta"]
    for number in ("totalCount", "pageCount"):
        counted = [each[number] for each in (first, second, third)]
        assert sorted(counted) == counted, f"{number} depends on the page: {counted}"
    assert 2 == second["currentPage"], "the second page is not number 2"


@_about(_lists("per-page"))
def test_a_record_is_listed_once(name: str, swoogo: Target, swoogo_known: Known) -> None:
    """No id is on a page twice."""
    _some(swoogo, name)

    ids = [each["id"] for each in _records(_page(swoogo, swoogo_known, name, fields="id", per_page=_LARGE))]

    assert len(set(ids)) == len(ids)


@_about(_OF_EVENT)
def test_records_are_those_of_the_event(name: str, swoogo: Target, swoogo_known: Known) -> None:
    """The event of a record that is listed is the one that was asked for."""
    _some(swoogo, name)

    events = {each.get("event_id") for each in _records(_page(swoogo, swoogo_known, name, fields="id,event_id"))}

    assert {swoogo.settings.swoogo_event_id} >= events - {None}


@_about(_lists("search"))
def test_no_search_breaks_the_server(name: str, swoogo: Target, swoogo_known: Known) -> None:
    """Whatever is searched for, it is found, not found or refused, and it is never an internal error."""
    event = {"event_id": swoogo_known.id("event")} if "event_id" in document.operations()[name].parameters else {}

    call(swoogo, name, query={**event, "fields": "id", "search": f"name{_ODD_SEARCH}"})

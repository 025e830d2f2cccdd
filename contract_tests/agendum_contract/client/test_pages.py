"""The walks through lists: which pages are asked for, what comes out, and when they end."""

import itertools
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from agendum import errors
from agendum_contract import capture, distinct, document, methods, settings, wire
from agendum_contract.document import Operation

_selected = document.selected(settings.current().only)
_LISTS = tuple(name for name, each in _selected.items() if "page" in each.parameters)
_Parts = dict[str, Any]
pytestmark = [
    pytest.mark.half("client"),
    pytest.mark.parametrize("flavor", ["sync", "async"]),
    pytest.mark.parametrize("name", _LISTS),
]


def _walked(
    name: str, flavor: str, answers: Callable[[httpx.Request], Any], walk: str, query: _Parts, **options: Any
) -> tuple[Any, list[httpx.QueryParams]]:
    """Walk a list, and return what comes out and what was asked for.

    Args:
        name: The operation.
        flavor: Whether calls are awaited.
        answers: Gives a page, or a response, for a request.
        walk: ``pages`` or ``iterate``.
        query: The parameters.
        options: More arguments of the method.
    """
    operation = _selected[name]
    asked: list[httpx.QueryParams] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params)
        page = answers(request)
        return page if isinstance(page, httpx.Response) else httpx.Response(200, json=page)

    call = methods.calling(operation, {"query": query}, walk=walk, **options)
    found = capture.run(capture.Wire(answer).client(operation.vendor, flavor=flavor, strict=True), call)
    return capture.as_json(found), asked


def _page(operation: Operation, number: int, count: int = 2) -> Any:
    """Return one page of a list of some pages, with a record of its own."""
    body = distinct.instance(operation.success_schema)
    body["_meta"] = {"totalCount": count, "pageCount": count, "currentPage": number, "perPage": 1}
    for record in _records(body):
        record["id"] = number
    return body


def _records(page: Any) -> list[Any]:
    items = page["items"]
    return list(items.values()) if isinstance(items, dict) else items


def _number(request: httpx.Request) -> int:
    return int(request.url.params["page"])


def test_pages_are_walked(name: str, flavor: str) -> None:
    """Each page is asked for once, in order and with all parameters, and its records are given; a limit ends it."""
    operation = _selected[name]
    pages = {number: _page(operation, number) for number in (1, 2)}
    records = list(itertools.chain.from_iterable(map(_records, pages.values())))
    query = {key: value for key, value in capture.full_sample(name)["query"].items() if key != "page"}

    def walked(walk: str, **options: Any) -> tuple[Any, list[str]]:
        found, asked = _walked(name, flavor, lambda request: pages[_number(request)], walk, query, **options)
        for each in asked:
            assert {**wire.texts(query), "page": each["page"]} == dict(each)
        return found, [each["page"] for each in asked]

    assert ([*pages.values()], ["1", "2"]) == walked("pages")
    assert (records, ["1", "2"]) == walked("iterate")
    assert (records[:1], ["1"]) == walked("iterate", limit=1)


def test_a_limit_cuts_a_page(name: str, flavor: str) -> None:
    """A server that gives more records than were asked for does not make them more than are wanted."""
    page = _page(_selected[name], 1)
    if isinstance(page["items"], dict):
        page["items"] |= {"2": {"id": 2}}
    else:
        page["items"].append({"id": 2})

    found, asked = _walked(name, flavor, lambda _request: page, "iterate", _required(name), limit=1)

    assert (_records(page)[:1], ["1"]) == (found, [each["page"] for each in asked])


def test_pages_are_as_large_as_can_be(name: str, flavor: str) -> None:
    """A page costs the same whatever its size; so the largest is asked for, and a smaller one where that is refused.

    A server that allows two hundred records, as some pages say, refuses a thousand.
    """
    largest = document.resolve(_selected[name].parameters["per-page"])["schema"]["maximum"]
    sizes = _sizes(name, flavor, lambda _size: True, _required(name))
    assert [largest] == sizes
    assert [largest, 200] == _sizes(name, flavor, lambda size: size <= 200, _required(name))
    assert [2] == _sizes(name, flavor, lambda _size: True, _required(name), limit=2)
    if "expand" in _selected[name].parameters:
        expanded = {**_required(name), "expand": "speakers"}
        assert [200] == _sizes(name, flavor, lambda size: size <= 200, expanded)


def _sizes(name: str, flavor: str, allows: Callable[[int], bool], query: _Parts, **options: Any) -> list[int]:
    """Return the sizes that a walk asks for, of a server that does not allow all of them."""

    def answer(request: httpx.Request) -> Any:
        if allows(int(request.url.params["per-page"])):
            return _page(_selected[name], 1, count=1)
        return httpx.Response(400, json={"name": "Bad Request", "message": "Too many.", "code": 0, "status": 400})

    _, asked = _walked(name, flavor, answer, "iterate", query, **options)
    return [int(each["per-page"]) for each in asked]


def test_a_walk_ends(name: str, flavor: str) -> None:
    """A server that gives the same page again and again is not asked for ever."""
    requests = itertools.count(1)

    def answer(_request: httpx.Request) -> Any:
        assert next(requests) < 10, "the walk goes on"
        return _page(_selected[name], 1, count=100)

    with pytest.raises(errors.ContractViolation):
        _walked(name, flavor, answer, "iterate", _required(name))


def test_a_list_in_a_query_has_commas(name: str, flavor: str) -> None:
    """Names that are given one by one reach the server as the pages write them."""
    operation = _selected[name]
    network = capture.Wire(lambda _request: httpx.Response(200, json=_page(operation, 1)))
    lists = dict(_lists(operation))

    call = methods.calling(operation, {"query": {**_required(name), **lists}})
    capture.run(network.client(operation.vendor, flavor=flavor), call)

    (sent,) = network.sent
    assert {key: ",".join(map(str, value)) for key, value in lists.items()} == {
        key: sent.url.params[key] for key in lists
    }


def _lists(operation: Operation) -> Iterator[tuple[str, list[Any]]]:
    """Yield lists for the parameters that are texts with commas."""
    for name, value in (("fields", ["id", "name"]), ("expand", ["speakers", "track"]), ("ids", [7, 8])):
        if name in operation.parameters:
            yield name, value


def _required(name: str) -> _Parts:
    query: _Parts = capture.sample(name)["query"]
    return query

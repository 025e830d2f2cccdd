"""The methods of the resources do what the generated functions do, and read more than those."""

import copy
import itertools
from collections.abc import Iterator
from typing import Any

import attrs
import httpx
import pytest

from agendum import errors
from agendum_contract import capture, distinct, document, methods, settings, wire
from agendum_contract.document import Operation
from agendum_contract.target import refused

pytestmark = [
    pytest.mark.half("client"),
    pytest.mark.parametrize("flavor", ["sync", "async"]),
]
_selected = document.selected(settings.current().only)
_LISTS = tuple(name for name, each in _selected.items() if "page" in each.parameters)
_each_operation = pytest.mark.parametrize("name", _selected)
# No property of any answer may be this.
_ODD = {"odd": [{"odder": True}]}


def _oddities(operation: Operation) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Yield the places of an answer where an odd value is one that the document does not allow, and such answers."""
    whole = distinct.instance(operation.success_schema)
    validator = document.validator(operation.success_schema)
    for place in _places(whole):
        body = copy.deepcopy(whole)
        holder = body
        for step in place[:-1]:
            holder = holder[step]
        holder[place[-1]] = _ODD
        if not validator.is_valid(body) and not refused(httpx.Response(operation.success_status, json=body)):
            yield place, body


def _places(value: Any, place: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if isinstance(value, dict | list):
        for step, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _places(inner, (*place, step))
    else:
        yield place


_odd_answers = {name: found for name, each in _selected.items() if (found := next(_oddities(each), None))}


def _network(operation: Operation, body: Any) -> capture.Wire:
    """Return a network on which an operation succeeds."""
    is_token = operation.name in capture.TOKEN_OPERATIONS
    return capture.Wire(lambda _request: httpx.Response(operation.success_status, json=body), answers_tokens=is_token)


@pytest.mark.parametrize("tag", sorted({each.tag for each in _selected.values()}))
def test_each_operation_has_a_method(tag: str, flavor: str) -> None:
    """One method for each operation, and one operation for each method; the same with the answer around it."""
    operations = [each for each in document.operations().values() if each.tag == tag]
    client = capture.Wire().client(operations[0].vendor, flavor=flavor)
    resource = methods.resource(client, operations[0])

    expected = {each.name: methods.name_of(each, resource) for each in operations}
    assert methods.public(resource) == set(expected.values())
    assert len(expected) == len(set(expected.values()))
    assert methods.public(resource) <= vars(resource.with_response).keys()


@_each_operation
def test_a_method_sends_what_the_function_sends(name: str, flavor: str) -> None:
    """With a value for everything, the two requests are the same; the documented answer is read whole."""
    operation = _selected[name]
    body = distinct.instance(operation.success_schema)
    network = _network(operation, body)
    sample = capture.full_sample(name)
    client = network.client(operation.vendor, flavor=flavor, strict=True)
    capture.run(client, capture.calling(name, flavor, **capture.arguments(name, **sample)))

    parsed = capture.run(client, methods.calling(operation, sample))

    expected, sent = map(methods.on_the_wire, network.of(name))
    assert expected == sent
    assert body == capture.as_json(parsed)


@pytest.mark.parametrize("name", _odd_answers)
def test_an_odd_answer_is_kept_and_reported(name: str, flavor: str) -> None:
    """One odd value spoils nothing: it is where it was, and said to be odd; ``strict`` takes it for an error."""
    operation = _selected[name]
    place, body = _odd_answers[name]
    pointer = "".join(f"/{step}" for step in place)
    network = _network(operation, body)
    call = methods.calling(operation, capture.sample(name), with_response=True)

    answer = capture.run(network.client(operation.vendor, flavor=flavor), call)

    assert [(pointer, _ODD)] == [(each.pointer, each.value) for each in answer.violations]
    assert _keeps(answer.parsed)
    assert operation.success_status == answer.status
    with pytest.raises(errors.ContractViolation) as caught:
        capture.run(network.client(operation.vendor, flavor=flavor, strict=True), call)
    assert answer.violations == caught.value.violations


@pytest.mark.parametrize("name", _LISTS)
def test_pages_are_walked(name: str, flavor: str) -> None:
    """Each page is asked for once, in order and with all parameters, and its records are given; a limit ends it."""
    operation = _selected[name]
    pages = {str(number): _page(operation, number) for number in (1, 2)}
    records = list(itertools.chain.from_iterable(map(_records, pages.values())))
    query = {key: value for key, value in capture.full_sample(name)["query"].items() if key != "page"}

    def walked(walk: str, **options: Any) -> tuple[list[Any], list[str]]:
        network = capture.Wire(lambda request: httpx.Response(200, json=pages[request.url.params["page"]]))
        call = methods.calling(operation, {"query": query}, walk=walk, **options)
        found = capture.run(network.client(operation.vendor, flavor=flavor, strict=True), call)
        numbers = [request.url.params["page"] for request in network.sent]
        for number, request in zip(numbers, network.sent, strict=True):
            assert {**wire.texts(query), "page": number} == dict(request.url.params)
        return capture.as_json(found), numbers

    assert ([*pages.values()], ["1", "2"]) == walked("pages")
    assert (records, ["1", "2"]) == walked("iterate")
    assert (records[:1], ["1"]) == walked("iterate", limit=1)


def _page(operation: Operation, number: int) -> Any:
    body = distinct.instance(operation.success_schema)
    body["_meta"] = {"totalCount": 2, "pageCount": 2, "currentPage": number, "perPage": 1}
    for record in _records(body):
        record["id"] = number
    return body


def _records(page: Any) -> list[Any]:
    items = page["items"]
    return list(items.values()) if isinstance(items, dict) else items


def _keeps(value: Any) -> bool:
    """Whether the odd value is somewhere in what an answer was read to."""
    if value == _ODD or isinstance(value, list):
        return value == _ODD or any(map(_keeps, value))
    return attrs.has(type(value)) and any(_keeps(inner) for _, inner in methods.attributes(value))

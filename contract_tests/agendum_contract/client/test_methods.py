"""The methods of the resources do what the generated functions do, and read more than those."""

from typing import Any

import attrs
import httpx
import pytest

from agendum import errors
from agendum_contract import capture, distinct, document, methods, oddities, settings, wire
from agendum_contract.document import Operation

pytestmark = [
    pytest.mark.half("client"),
    pytest.mark.parametrize("flavor", ["sync", "async"]),
]
_selected = document.selected(settings.current().only)
_each_operation = pytest.mark.parametrize("name", _selected)
_odd_places = {name: found for name, each in _selected.items() if (found := next(oddities.places(each), None))}


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


@pytest.mark.parametrize("name", _odd_places)
def test_an_odd_answer_is_kept_and_reported(name: str, flavor: str) -> None:
    """One odd value spoils nothing: it is where it was, and said to be odd; ``strict`` takes it for an error."""
    operation = _selected[name]
    place = _odd_places[name]
    network = _network(operation, oddities.with_odd_values(operation, [place]))
    sample = capture.sample(name)
    call = methods.calling(operation, sample, with_response=True)

    answer = capture.run(network.client(operation.vendor, flavor=flavor), call)

    assert [(oddities.pointer(place), oddities.ODD)] == [(each.pointer, each.value) for each in answer.violations]
    assert _keeps(answer.parsed)
    (sent,) = network.of(name)
    assert operation.method == sent.method
    assert wire.read_path(operation, sent.url.path).keys() == sample["path"].keys()
    assert operation.success_status == answer.status
    with pytest.raises(errors.ContractViolation) as caught:
        capture.run(network.client(operation.vendor, flavor=flavor, strict=True), call)
    assert answer.violations == caught.value.violations


def _keeps(value: Any) -> bool:
    """Whether the odd value is somewhere in what an answer was read to."""
    if value == oddities.ODD or isinstance(value, list):
        return value == oddities.ODD or any(map(_keeps, value))
    return attrs.has(type(value)) and any(_keeps(inner) for _, inner in methods.attributes(value))

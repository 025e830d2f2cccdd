"""What a method makes of an answer that is odd in many places: each of them is kept, and reported where it is."""

from typing import Any

import httpx
import pytest

from agendum_contract import capture, document, methods, oddities, settings
from agendum_contract.document import Operation

pytestmark = pytest.mark.half("client")
_selected = document.selected(settings.current().only)
_ODD_PLACES = {name: where for name, each in _selected.items() if (where := tuple(oddities.places(each)))}
_UNKNOWN_TEXTS = {name: odd for name, each in _selected.items() if (odd := oddities.with_unknown_texts(each))[0]}
_STRANGE = {name: strange for name, each in _selected.items() if (strange := oddities.with_strange_properties(each))[0]}


def _read(operation: Operation, body: Any) -> Any:
    """Return the answer that a method makes of a body."""
    network = capture.Wire(
        lambda _request: httpx.Response(operation.success_status, json=body),
        answers_tokens=operation.name in capture.TOKEN_OPERATIONS,
    )
    call = methods.calling(operation, capture.sample(operation.name), with_response=True)
    return capture.run(network.client(operation.vendor), call)


@pytest.mark.parametrize("name", _ODD_PLACES)
def test_every_odd_value_is_reported(name: str) -> None:
    """No property is read without a look at what it is."""
    where = _ODD_PLACES[name]

    answer = _read(_selected[name], oddities.with_odd_values(_selected[name], where))

    assert set(map(oddities.pointer, where)) == {each.pointer for each in answer.violations}


@pytest.mark.parametrize("name", _UNKNOWN_TEXTS)
def test_every_unknown_text_is_reported(name: str) -> None:
    """A text that is none of the documented ones is as odd as a value of another type."""
    where, body = _UNKNOWN_TEXTS[name]

    answer = _read(_selected[name], body)

    assert set(map(oddities.pointer, where)) == {each.pointer for each in answer.violations}


@pytest.mark.parametrize("name", _STRANGE)
def test_what_no_page_lists_is_kept(name: str) -> None:
    """A property that a vendor has added is there, and its place is told as a JSON pointer."""
    pointers, body = _STRANGE[name]

    answer = _read(_selected[name], body)

    assert pointers == {each.pointer for each in answer.violations}
    assert body == capture.as_json(answer.parsed)

"""Answers that are odd: not what the document allows, in places that are known."""

import copy
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import httpx

from agendum_contract import distinct, document
from agendum_contract.document import Operation, resolve
from agendum_contract.requirements import undocumented_fields
from agendum_contract.target import refused

Place = tuple[str | int, ...]

# No property of any answer may be this.
ODD = {"odd": [{"odder": True}]}
_NONE_OF_THEM = "none of them"
# A name as no page has one, with the two characters that a JSON pointer escapes.
_STRANGE = "of a/b~c"


def pointer(place: Place) -> str:
    """Return the JSON pointer of a place."""
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in place)


def places(operation: Operation) -> Iterator[Place]:
    """Yield the places of a success where an odd value is one that the document does not allow."""
    validator = document.validator(operation.success_schema)
    for place in _leaves(distinct.instance(operation.success_schema)):
        body = with_odd_values(operation, [place])
        if not validator.is_valid(body) and not refused(httpx.Response(operation.success_status, json=body)):
            yield place


def with_odd_values(operation: Operation, where: Iterable[Place]) -> Any:
    """Return a success with odd values in some places."""
    return _changed(distinct.instance(operation.success_schema), where, ODD)


def with_unknown_texts(operation: Operation) -> tuple[list[Place], Any]:
    """Return a success with texts that are none of the documented ones, and where they are."""
    whole = distinct.instance(operation.success_schema)
    where = list(_enumerations(whole, operation.success_schema))
    return where, _changed(whole, where, _NONE_OF_THEM)


def with_strange_properties(operation: Operation) -> tuple[set[str], Any]:
    """Return a success whose objects have a property that no page lists, and the pointers of those."""
    whole = distinct.instance(operation.success_schema)
    everywhere = _strange(whole, lambda _pointer: True)
    # What is a map takes any name.
    pointers = set(undocumented_fields(everywhere, operation.success_schema))
    return pointers, _strange(whole, pointers.__contains__)


def _changed(whole: Any, where: Iterable[Place], value: Any) -> Any:
    body = copy.deepcopy(whole)
    for *steps, last in where:
        holder = body
        for step in steps:
            holder = holder[step]
        holder[last] = value
    return body


def _leaves(value: Any, place: Place = ()) -> Iterator[Place]:
    if isinstance(value, dict | list):
        for step, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _leaves(inner, (*place, step))
    else:
        yield place


def _enumerations(value: Any, schema: Any, place: Place = ()) -> Iterator[Place]:
    schema = resolve(schema)
    if isinstance(value, dict):
        for name in value.keys() & schema.get("properties", {}).keys():
            yield from _enumerations(value[name], schema["properties"][name], (*place, name))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _enumerations(inner, schema.get("items", {}), (*place, index))
    elif isinstance(value, str) and "enum" in schema:
        yield place


def _strange(value: Any, fits: Callable[[str], bool], place: Place = ()) -> Any:
    if isinstance(value, list):
        return [_strange(each, fits, (*place, index)) for index, each in enumerate(value)]
    if not isinstance(value, dict):
        return value
    # Where nothing is said of an object, its sample is empty.
    more = {_STRANGE: 1} if value and fits(pointer((*place, _STRANGE))) else {}
    return {name: _strange(each, fits, (*place, name)) for name, each in value.items()} | more

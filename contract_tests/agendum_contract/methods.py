"""Finds the methods of a client's resources, and calls them with JSON values."""

import inspect
import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import Any

import attrs
import httpx

from agendum_api.types import UNSET
from agendum_contract import capture
from agendum_contract.document import Operation

# What a list has besides the method for one page.
WALKS = ("pages", "iterate")
_CUSTOM = re.compile(r"(c|h|sq)_")


def resource(client: Any, operation: Operation) -> Any:
    """Return the resource of a client that an operation belongs to, which the tag names."""
    return getattr(client, operation.tag.partition("-")[2].replace("-", "_"))


def public(resource: Any) -> frozenset[str]:
    """Return the names of the methods of a resource, but for those that walk through pages."""
    cls: Any = type(resource)
    return frozenset(name for name in _functions(cls) if not name.startswith(("_", *WALKS)))


@cache
def _functions(resource: Any) -> frozenset[str]:
    return frozenset(name for name, _ in inspect.getmembers(resource, inspect.isfunction))


def name_of(operation: Operation, resource: Any) -> str | None:
    """Return the name of the method for an operation, or None where a resource has none.

    It begins as the operationId does, and the rest of it stands there, too: `list_session_fields` is `list_fields` of
    `sessions`. Of several, the longest is meant.
    """
    words = operation.name.split("_")
    fitting = [
        name for name in public(resource) if name.split("_")[0] == words[0] and set(name.split("_")) <= set(words)
    ]
    return max(fitting, key=len, default=None)


def walk_of(method: str, walk: str) -> str:
    """Return the name of the method that walks where another one gets a page: `iterate_fields` for `list_fields`."""
    what = method.removeprefix("list").lstrip("_")
    return "_".join((walk, *(("of", what) if what and walk == "pages" else (what,)))).rstrip("_")


def prepared(
    client: Any, operation: Operation, sample: dict[str, Any], *, walk: str = "", with_response: bool = False
) -> Callable[..., Any] | None:
    """Return the method of a client for an operation, with its arguments.

    Args:
        client: The client.
        operation: The operation.
        sample: The parts of the call as JSON; see ``arguments``.
        walk: ``pages`` or ``iterate``, where not one page is meant but all of them.
        with_response: Whether the method of that name returns an ``Answer``.

    Returns:
        The method, or None where it has no argument for a part of the call.
    """
    of = resource(client, operation)
    name = name_of(operation, of)
    assert name is not None, f"{type(of).__name__} has no method for {operation.name}"
    method = getattr(of, walk_of(name, walk) if walk else name)
    given = arguments(method, operation.name, **sample)
    if given is None:
        return None
    return partial(getattr(of.with_response, name) if with_response else method, **given)


def calling(operation: Operation, sample: dict[str, Any], **options: Any) -> Callable[[Any], Any]:
    """Return a function that takes a client and calls its method for an operation.

    Args:
        operation: The operation.
        sample: The parts of the call as JSON; see ``arguments``.
        options: What ``prepared`` takes by name, and more arguments of the method.
    """
    how = {name: options.pop(name) for name in ("walk", "with_response") if name in options}

    def call(client: Any) -> Any:
        method = prepared(client, operation, sample, **how)
        assert method is not None, f"the method for {operation.name} has no argument for a part of {sample}"
        return method(**options)

    return call


def arguments(
    method: Any, name: str, *, body: Any = None, path: Any = None, query: Any = None
) -> dict[str, Any] | None:
    """Return the arguments of a method for JSON values.

    Args:
        method: The method.
        name: The operationId.
        body: The body as JSON.
        path: The path parameters.
        query: The query parameters.

    Returns:
        The arguments, with mappings where a body has objects; None where the method has none for a part of the call,
        because it is not documented.
    """
    taken = _arguments_of(method.__func__)
    given = {**(path or {}), **(query or {})}
    if body is not None:
        model = capture.arguments(name, body=body, path=path, query=query)["body"]
        values = {capture.letters(attribute): value for attribute, value in attributes(model)}
        if any(str(body[wire]) != str(given[wire]) for wire in body.keys() & given.keys()):
            # What stands in both is one argument.
            return None
        given |= {wire: _plain(values.get(capture.letters(wire))) for wire in body}
        # Beside the properties on the wire, they are one argument.
        beside = {wire: given.pop(wire) for wire in body if _CUSTOM.match(wire) and not _keys(wire) & taken.keys()}
        given |= {"custom_fields": beside} if beside else {}
    found = {wire: _keys(wire) & taken.keys() for wire in given}
    if not all(found.values()):
        return None
    return {taken[keys.pop()]: given[wire] for wire, keys in found.items()}


@cache
def _arguments_of(function: Any) -> dict[str, str]:
    return {capture.letters(name): name for name in inspect.signature(function).parameters if name != "self"}


def _keys(wire: str) -> set[str]:
    """Return what an argument may be called: what Eventify calls `fields[email]` is `email` here."""
    inner = wire.partition("[")[2].rstrip("]")
    return {capture.letters(each) for each in (wire, inner) if each}


def _plain(value: Any) -> Any:
    """Return mappings for models: what users write."""
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if not attrs.has(type(value)):
        return value
    return {name: _plain(each) for name, each in attributes(value) if each is not UNSET}


def attributes(model: Any) -> Iterator[tuple[str, Any]]:
    """Yield the names and the values of a model's properties, those that nobody documented included."""
    for each in attrs.fields(type(model)):
        if each.name == "additional_properties":
            yield from model.additional_properties.items()
        else:
            yield each.name, getattr(model, each.name)


def on_the_wire(request: httpx.Request) -> tuple[Any, ...]:
    """Return what of a request a server sees; the boundary of parts, which is made up, is left out."""
    headers = dict(request.headers)
    content = request.content
    _, _, boundary = headers.get("content-type", "").partition("boundary=")
    if boundary:
        content = content.replace(boundary.encode(), b"boundary")
        headers["content-type"] = headers["content-type"].replace(boundary, "boundary")
    return request.method, request.url.raw_path, headers, content

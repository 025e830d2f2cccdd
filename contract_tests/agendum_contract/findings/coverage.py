"""What of each operation a run touches."""

import json
from collections.abc import Iterator
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl, unquote_plus

from agendum_contract import wire
from agendum_contract.document import FORM, MULTIPART, Operation, operations
from agendum_contract.exchanges import Exchange
from agendum_contract.results import Seen


class Coverage:
    """Hears exchanges, and keeps which parts of the document they touched."""

    def __init__(self) -> None:
        self._calls: dict[str, int] = {}
        self._parameters: dict[str, set[str]] = {}
        self._sent: dict[str, set[str]] = {}
        self._statuses: dict[str, dict[int, int]] = {}
        self._fields: dict[str, set[str]] = {}

    def hear(self, exchange: Exchange) -> None:
        """Take note of an exchange."""
        operation = operations().get(exchange.operation or "")
        if operation is None:
            return
        name = operation.name
        self._calls[name] = self._calls.get(name, 0) + 1
        self._parameters.setdefault(name, set()).update(_parameters(operation, exchange))
        self._sent.setdefault(name, set()).update(_sent(operation, exchange))
        if exchange.response is None:
            return
        statuses = self._statuses.setdefault(name, {})
        status = exchange.response.status_code
        statuses[status] = statuses.get(status, 0) + 1
        if exchange.response.is_success:
            try:
                self._fields.setdefault(name, set()).update(_pointers(exchange.response.json()))
            except (ValueError, RecursionError):
                # That it is not JSON is for the tests to say.
                return

    def seen(self) -> dict[str, Seen]:
        """Return what was touched, by operationId."""
        return {
            name: Seen(
                calls,
                frozenset(self._parameters[name]),
                frozenset(self._sent[name]),
                dict(sorted(self._statuses.get(name, {}).items())),
                frozenset(self._fields.get(name, ())),
            )
            for name, calls in sorted(self._calls.items())
        }


def _parameters(operation: Operation, exchange: Exchange) -> Iterator[str]:
    query = exchange.request.url.query.decode("ascii", "replace")
    given = {name for name, _ in parse_qsl(query, keep_blank_values=True)}
    yield from (name for name, each in operation.parameters.items() if each["in"] == "path" or name in given)


def _sent(operation: Operation, exchange: Exchange) -> Iterator[str]:
    """Yield the pointers of what a body has; of a form, the names say it, and its values are not read."""
    content = exchange.request.content
    if not content or operation.media_type is None:
        return
    try:
        if operation.media_type == FORM:
            for pair in content.decode("ascii").split("&"):
                yield from _named(pair.partition("=")[0])
        elif operation.media_type == MULTIPART:
            declared = exchange.request.headers.get("content-type", "")
            yield from (_escaped(name) for name in wire.decode_multipart(declared, content))
        else:
            yield from _pointers(json.loads(content))
    except (ValueError, RecursionError):
        # A body that is meant to be none.
        return


@lru_cache(4096)
def _named(name: str) -> tuple[str, ...]:
    """Return the pointers of what a name of a form leads to: that of ``a[b][0]`` are ``/a`` and ``/a/b``."""
    first, *inner = unquote_plus(name).replace("]", "").split("[")
    where = _escaped(first)
    found = [where]
    for step in inner:
        if not step or step.isdecimal():
            where += "/*"
        else:
            where += _escaped(step)
            found.append(where)
    return tuple(found)


def _escaped(name: str) -> str:
    return f"/{name.replace('~', '~0').replace('/', '~1')}"


def _pointers(value: Any, where: str = "") -> Iterator[str]:
    """Yield the JSON pointers of all properties, with ``*`` for indices."""
    if isinstance(value, dict):
        for name, inner in value.items():
            pointer = where + _escaped(name)
            yield pointer
            yield from _pointers(inner, pointer)
    elif isinstance(value, list):
        for inner in value:
            yield from _pointers(inner, f"{where}/*")

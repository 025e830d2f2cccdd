"""Takes requests apart: what of a call is in the path, the query and the body, as JSON values."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

import httpx

from agendum_contract import document, wire
from agendum_contract.document import Operation


@dataclass(frozen=True)
class Parts:
    """The parts of a request; see ``capture.arguments``.

    Attributes:
        path: The parameters of the path.
        query: The parameters of the query.
        body: The body, or None where there is none.
    """

    path: dict[str, Any]
    query: dict[str, Any]
    body: Any = None

    def as_json(self) -> dict[str, Any]:
        """Return the parts by name, without a body that is not there."""
        return {name: value for name, value in asdict(self).items() if name != "body" or value is not None}

    def mapped(self, change: Callable[[str, str, Any], Any], change_body: Callable[[Any], Any]) -> "Parts":
        """Return the parts with other values.

        Args:
            change: Takes the place, the name and the value of a parameter.
            change_body: Takes the body.
        """
        path, query = (
            {name: change(place, name, value) for name, value in values.items()}
            for place, values in (("path", self.path), ("query", self.query))
        )
        return Parts(path, query, None if self.body is None else change_body(self.body))


def read(operation: Operation, request: httpx.Request) -> Parts:
    """Take a request of an operation apart.

    Raises:
        ValueError: It is not one that its page allows: the path, the media type, a name or a value is another one.
    """
    path = wire.read_path(operation, request.url.raw_path.partition(b"?")[0].decode("ascii"))
    query = request.url.params.multi_items()
    if len(dict(query)) != len(query):
        raise ValueError("a parameter stands there twice")
    found = Parts(
        {name: _parameter(operation, "path", name, value) for name, value in path.items()},
        {name: _parameter(operation, "query", name, value) for name, value in query},
        _body(operation, request),
    )
    if (problem := problem_of(operation, found)) is not None:
        raise ValueError(problem)
    return found


def problem_of(operation: Operation, parts: Parts) -> str | None:
    """Return what in a call its page does not allow, or None."""
    given = {("path", name) for name in parts.path} | {("query", name) for name in parts.query}
    for name, parameter in operation.parameters.items():
        if parameter.get("required") and (parameter["in"], name) not in given:
            return f"the parameter {name} is missing"
    for place, values in (("path", parts.path), ("query", parts.query)):
        for name, value in values.items():
            parameter = operation.parameters.get(name, {})
            if parameter.get("in") != place or not document.validator(parameter["schema"]).is_valid(value):
                return f"the parameter {name} in the {place} is another one"
    if operation.media_type is None:
        return None if parts.body is None else "there is a body"
    is_valid = parts.body is not None and document.validator(operation.request_schema).is_valid(parts.body)
    return None if is_valid else "the body is another one"


def _parameter(operation: Operation, place: str, name: str, value: str) -> Any:
    parameter = operation.parameters.get(name)
    if parameter is None or parameter["in"] != place:
        raise ValueError(f"the {place} has no parameter {name}")
    return wire.coerce(value, parameter["schema"])


def _body(operation: Operation, request: httpx.Request) -> Any:
    content = request.read()
    if operation.media_type is None:
        if content:
            raise ValueError("there is a body")
        return None
    if not content:
        # A form without fields is nothing; nothing is no JSON.
        return {} if operation.is_form else None
    content_type = request.headers.get("content-type", "")
    if content_type.partition(";")[0].strip().lower() != operation.media_type:
        raise ValueError("the media type is another one")
    return wire.read_body(operation, content, content_type)

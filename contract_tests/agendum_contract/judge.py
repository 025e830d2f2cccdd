"""Judges the answer to one request against the document."""

from dataclasses import dataclass
from typing import Any

import httpx

from agendum_contract import settings
from agendum_contract.document import JSON, Operation, resolve, validator
from agendum_contract.findings import deviations
from agendum_contract.requirements import undocumented_fields

# What leaves nothing of an answer to go on with.
FATAL = ("server-error", "status", "media-type")


@dataclass(frozen=True)
class Problem:
    """One thing that an answer has and the document does not allow.

    Attributes:
        check: The check that fails; see ``findings.checks``.
        text: What is wrong, in a line.
        pointer: Where in the body, as a JSON pointer; empty where it is about no single place.
        status: The status of the answer.
    """

    check: str
    text: str
    pointer: str = ""
    status: int = 0


def problems(operation: Operation, response: httpx.Response) -> list[Problem]:
    """Return what an answer has that the document does not allow, accepted deviations left out.

    Args:
        operation: The operation that was called.
        response: The answer.
    """
    return _new(operation, _all_problems(operation, response))


def faults(operation: Operation, response: httpx.Response) -> list[str]:
    """Return the same as texts; see ``problems``."""
    return [each.text for each in problems(operation, response)]


def accepted_failure(operation: Operation, response: httpx.Response) -> Problem | None:
    """Return what leaves nothing of an answer to go on with, where that is an accepted deviation."""
    accepted = deviations.current()
    for each in _all_problems(operation, response):
        if each.check in FATAL and accepted.covers(operation.name, each.check, status=each.status):
            return each
    return None


def surplus(operation: Operation, response: httpx.Response) -> list[str]:
    """Return the JSON pointers of what a success has and no page lists, accepted deviations left out."""
    return [each.pointer for each in surplus_problems(operation, response)]


def surplus_problems(operation: Operation, response: httpx.Response) -> list[Problem]:
    """Return the same as problems; see ``surplus``."""
    return _new(operation, _surplus(operation, response))


def _new(operation: Operation, found: list[Problem]) -> list[Problem]:
    accepted = deviations.current()
    return [
        each
        for each in found
        if not accepted.covers(operation.name, each.check, pointer=each.pointer, status=each.status)
    ]


def _all_problems(operation: Operation, response: httpx.Response) -> list[Problem]:
    status = response.status_code
    if status >= httpx.codes.INTERNAL_SERVER_ERROR:
        return [Problem("server-error", f"status {status}: the server failed", status=status)]
    documented = operation.definition["responses"].get(str(status))
    if documented is None:
        return [Problem("status", f"status {status} is not documented", status=status)]
    media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != JSON:
        text = f"status {status}: the media type is {media_type or 'missing'}, not {JSON}"
        return [Problem("media-type", text, status=status)]
    try:
        body = response.json()
    except ValueError:
        return [Problem("media-type", f"status {status}: the body is not JSON", status=status)]
    schema = resolve(documented)["content"][JSON]["schema"]
    found = [_violation(status, error) for error in validator(schema).iter_errors(body)]
    return [*found, *_surplus(operation, response), *_header_problems(resolve(documented), response)]


def _surplus(operation: Operation, response: httpx.Response) -> list[Problem]:
    # A mock makes up properties wherever a schema leaves room for them, as it does for custom fields.
    if not response.is_success or settings.current().stateless:
        return []
    # No page lists the answer of an operation that was only ever observed.
    if operation.definition["x-evidence"] == "observed":
        return []
    status = response.status_code
    return [
        Problem("surplus", f"status {status}: {pointer} is not documented", pointer, status)
        for pointer in undocumented_fields(response.json(), operation.success_schema)
    ]


def _violation(status: int, error: Any) -> Problem:
    pointer = "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in error.instance_path)
    return Problem("schema", f"status {status}: {pointer or 'the body'}: {error.message[:200]}", pointer, status)


def _header_problems(documented: dict[str, Any], response: httpx.Response) -> list[Problem]:
    """Every documented header of both vendors is a whole number."""
    status = response.status_code
    return [
        Problem(
            "headers",
            f"status {status}: the header {name} is {response.headers[name]!r}, not a whole number",
            status=status,
        )
        for name in documented.get("headers", {})
        if name in response.headers and not response.headers[name].isdecimal()
    ]

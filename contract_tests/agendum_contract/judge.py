"""Judges the answer to one request against the document."""

from typing import Any

import httpx

from agendum_contract import settings
from agendum_contract.document import JSON, Operation, resolve, validator
from agendum_contract.requirements import undocumented_fields


def faults(operation: Operation, response: httpx.Response) -> list[str]:
    """Return what an answer has that the document does not allow.

    Args:
        operation: The operation that was called.
        response: The answer.
    """
    status = response.status_code
    if status >= httpx.codes.INTERNAL_SERVER_ERROR:
        return [f"status {status}: the server failed"]
    documented = operation.definition["responses"].get(str(status))
    if documented is None:
        return [f"status {status} is not documented"]
    media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != JSON:
        return [f"status {status}: the media type is {media_type or 'missing'}, not {JSON}"]
    try:
        body = response.json()
    except ValueError:
        return [f"status {status}: the body is not JSON"]
    schema = resolve(documented)["content"][JSON]["schema"]
    found = [_describe(error) for error in validator(schema).iter_errors(body)]
    found += [f"{pointer} is not documented" for pointer in surplus(operation, response)]
    return [f"status {status}: {each}" for each in found + list(_header_faults(resolve(documented), response))]


def surplus(operation: Operation, response: httpx.Response) -> list[str]:
    """Return the JSON pointers of what a success has and no page lists."""
    # A mock makes up properties wherever a schema leaves room for them, as it does for custom fields.
    if not response.is_success or settings.current().stateless:
        return []
    # No page lists the answer of an operation that was only ever observed.
    if operation.definition["x-evidence"] == "observed":
        return []
    return list(undocumented_fields(response.json(), operation.success_schema))


def _describe(error: Any) -> str:
    where = "".join(f"/{part}" for part in error.instance_path)
    return f"{where or 'the body'}: {error.message[:200]}"


def _header_faults(documented: dict[str, Any], response: httpx.Response) -> list[str]:
    """Every documented header of both vendors is a whole number."""
    return [
        f"the header {name} is {response.headers[name]!r}, not a whole number"
        for name in documented.get("headers", {})
        if name in response.headers and not response.headers[name].isdecimal()
    ]

"""Which error of the client belongs to what a server says, told from the answer without the client's own means."""

from typing import Any

import httpx

from agendum import errors
from agendum_contract.document import Operation

# One for each status that the vendors document.
NAMES = {
    400: "BadRequest",
    401: "Unauthorized",
    403: "Forbidden",
    404: "NotFound",
    405: "MethodNotAllowed",
    415: "UnsupportedMediaType",
    418: "Teapot",
    422: "UnprocessableContent",
    429: "TooManyRequests",
    500: "InternalServerError",
    503: "ServiceUnavailable",
}
# Longer texts, and those with other characters, may be shown cut or without what looks like a secret.
_WHOLE = 100


def differences(operation: Operation, response: httpx.Response, error: errors.ApiError) -> list[str]:
    """Return where an error is not what the answer says.

    Args:
        operation: The operation that was called.
        response: A refusal; its body is JSON.
        error: What the client raised.
    """
    body = response.json()
    said = _said(body)
    code = said.get("code", said.get("is_error"))
    expected: dict[str, Any] = {
        "operation": operation.name,
        "status": response.status_code,
        "kind": _kind(response.status_code, code),
        "fields": [each["field"] for each in body] if isinstance(body, list) else [],
    }
    got: dict[str, Any] = {
        "operation": error.operation,
        "status": error.status,
        "kind": type(error).__name__,
        "fields": [each.field for each in error.field_errors],
    }
    for name in ("message", "name"):
        if _is_shown_whole(text := said.get(name)):
            expected[name], got[name] = text, getattr(error, name)
    if isinstance(code, int):
        expected["code"], got["code"] = code, error.code
    return [f"{name}: {got[name]!r} instead of {expected[name]!r}" for name in expected if expected[name] != got[name]]


def _said(body: Any) -> dict[str, Any]:
    """Return the part of a body that says what is wrong."""
    if not isinstance(body, dict):
        return {}
    inner = body.get("error")
    return inner if isinstance(inner, dict) else body


def _kind(status: int, code: Any) -> str:
    if status < httpx.codes.BAD_REQUEST and isinstance(code, int):
        # Eventify says with a success that there was none; then the code stands for the status.
        status = code
    return NAMES.get(status, "ApiError")


def _is_shown_whole(text: Any) -> bool:
    return isinstance(text, str) and text.replace(" ", "").isalnum() and len(text) < _WHOLE

"""Eventify's errors, of which the pages have two shapes and a client has met a third, within a success."""

from typing import Any

from doubles.independent.exchange import Answer, Call, Refused

_BAD_REQUEST = 400


def refusal(call: Call, message: str, status: int | None = None, **headers: str) -> Refused:
    """Return an error.

    Args:
        call: The request.
        message: What is wrong.
        status: The status; by default that of all refusals.
        headers: Headers of the answer.
    """
    sent = call.choices.app_status if status is None else status
    code = max(sent, _BAD_REQUEST)
    described: dict[str, Any] = {"code": code, "message": message}
    match call.choices.app_error:
        case "code":
            body = described
        case "error":
            body = {"error": described}
        case _:
            body = {"is_error": code, "message": message}
    return Refused(Answer(sent, body, headers))


def missing(call: Call, what: str) -> Refused:
    """Return the error for a record that is not there."""
    return refusal(call, f"{what} not found", call.choices.app_missing)

"""Reads what a server says when it refuses; Eventify says it with status 200, too."""

import re
from collections.abc import Iterable
from typing import Any

from . import _redact, errors


class NotJson:
    """Stands for a body that is not JSON; null is."""


def is_refusal(body: Any) -> bool:
    """Whether Eventify refuses with a body, whatever the status says."""
    if not isinstance(body, dict) or not body:
        return False
    if says_error(body):
        return True
    if says_no_error(body):
        return False
    # The answer of one operation is not documented, so that no model tells it from an error.
    return body.keys() <= {"code", "is_error", "message"} or {"code", "message"} <= body.keys()


def is_swoogo_error(body: Any) -> bool:
    """Whether a body is an error of Swoogo, whatever the status says: its records have optional properties only."""
    return isinstance(body, dict) and body.keys() >= {"code", "message", "name", "status"}


def says_error(body: Any) -> bool:
    """Whether a body says in so many words that there is an error."""
    return isinstance(body, dict) and bool(body.get("error") or body.get("is_error"))


def says_no_error(body: Any) -> bool:
    """Whether a body says that there is no error, as Eventify's successes do."""
    return isinstance(body, dict) and body.get("is_error") == 0


def has_a_message(body: Any) -> bool:
    """Whether a body has what every error of Eventify has, and does not say that there is none."""
    return isinstance(body, dict) and isinstance(body.get("message"), str) and not says_no_error(body)


def reason(body: Any) -> dict[str, Any]:
    """Return the part of an error body that holds the message."""
    if not isinstance(body, dict):
        return {}
    nested = body.get("error")
    return nested if isinstance(nested, dict) else body


def code(said: dict[str, Any]) -> int | str | None:
    """Return the vendor's own code of an error."""
    value = said.get("code", said.get("is_error"))
    if isinstance(value, str):
        return int(value) if re.fullmatch("[0-9]{1,9}", value) else value
    return value if isinstance(value, int) else None


def field_errors(body: Any, secrets: Iterable[str]) -> tuple[errors.FieldError, ...]:
    """Return the fields that Swoogo found invalid."""
    if not isinstance(body, list):
        return ()
    return tuple(
        errors.FieldError(*(_redact.excerpt(text(each.get(name)), secrets) for name in ("field", "message")))
        for each in body
        if isinstance(each, dict)
    )


def text(value: Any) -> str:
    """Return a text, and nothing for what is none."""
    return value if isinstance(value, str) else ""

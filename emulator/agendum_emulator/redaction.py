"""Secrets taken out of what the request log keeps."""

import json
import re
from collections.abc import Mapping
from typing import Any

REDACTED = "[redacted]"

_HEADERS = {"authorization", "proxy-authorization", "session-token", "cookie"}
_NAMES = {"password", "userpassword", "client_secret", "consumer_secret", "access_token", "session_token"}
_PAIR = re.compile(rf"((?:^|&)(?:{'|'.join(sorted(_NAMES))})=)[^&]*", re.IGNORECASE)
_HINT = re.compile(r"password|secret|_token|\\u", re.IGNORECASE)


def headers(given: Mapping[str, str]) -> dict[str, str]:
    """Headers without credentials."""
    return {name: REDACTED if name in _HEADERS else value for name, value in given.items()}


def form(text: str) -> str:
    """A query string or a form body without secrets."""
    return _PAIR.sub(rf"\1{REDACTED}", text)


def body(text: str) -> str:
    """A body of any kind without secrets; JSON that holds none stays as it was sent."""
    hint = _HINT.search(text)
    if hint is None:
        return text
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        # Where a secret ends in a broken body cannot be told. Names that a form escapes are not looked for.
        return text[: hint.end()] + REDACTED if text.lstrip()[:1] in ("{", "[") else form(text)
    return json.dumps(_without_secrets(value)) if _has_secrets(value) else text


def _has_secrets(value: Any) -> bool:
    if isinstance(value, dict):
        return any(name.lower() in _NAMES or _has_secrets(inner) for name, inner in value.items())
    return isinstance(value, list) and any(map(_has_secrets, value))


def _without_secrets(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: REDACTED if name.lower() in _NAMES else _without_secrets(inner) for name, inner in value.items()}
    return [_without_secrets(inner) for inner in value] if isinstance(value, list) else value

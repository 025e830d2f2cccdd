"""Takes credentials out of what may be shown: requests, URLs and excerpts of answers."""

import json
import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote, quote_plus

import httpx

from ._secrets import MASK

_HEADERS = ("authorization", "cookie", "proxy-authorization", "session-token")
_FIELDS = re.compile(
    r"""(["']?(?:access_token|session_token|password|consumer_secret)["']?\s*[:=]\s*["']?)[^"'&,}\s]+""", re.IGNORECASE
)
_SHOWN = 200


def url(value: httpx.URL) -> httpx.URL:
    """Return the URL without user information and without the value of a token in its query."""
    clean = value.copy_with(userinfo=b"") if value.userinfo else value
    for name in ("session_token", "access_token"):
        if name in clean.params:
            clean = clean.copy_set_param(name, MASK)
    return clean


def request(value: httpx.Request, *, with_body: bool) -> httpx.Request:
    """Return a copy of the request without credentials, for an error to carry.

    Args:
        value: The request as it was sent.
        with_body: Whether the body may be shown; that of a token request may not.
    """
    headers = httpx.Headers(value.headers)
    for name in _HEADERS:
        if name in headers:
            headers[name] = MASK
    content = b""
    if with_body and isinstance(value.stream, httpx.ByteStream):
        content = value.read()
        # A new attendee of Eventify has one, which is nobody's business but hers.
        if b"password" in content.lower():
            content = MASK.encode()
    for name in ("content-length", "transfer-encoding"):
        headers.pop(name, None)
    return httpx.Request(value.method, url(value.url), headers=headers, content=content)


def excerpt(text: str, secrets: Iterable[str]) -> str:
    """Return the beginning of an answer, without the secrets that it may repeat.

    Args:
        text: The body of the answer.
        secrets: Strings that must not be shown.
    """
    # It is cut only after the secrets are out: a cut one would no longer be recognised.
    if forms := {form for secret in secrets if secret for form in _forms(secret)}:
        text = re.sub("|".join(re.escape(each) for each in sorted(forms, key=len, reverse=True)), MASK, text)
    text = _FIELDS.sub(rf"\1{MASK}", text)
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "..."


def _forms(secret: str) -> Iterator[str]:
    """Yield a secret in every form in which an answer may repeat it."""
    import html  # noqa: PLC0415 - an answer that is shown is rare, and this takes a millisecond

    yield secret
    yield quote(secret, safe="")
    yield quote_plus(secret)
    yield html.escape(secret)
    for in_json in (json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1]):
        yield in_json
        # As PHP writes it.
        yield in_json.replace("/", r"\/")

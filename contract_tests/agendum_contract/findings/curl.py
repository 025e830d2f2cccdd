"""A request as one line for a shell, with the credentials in variables."""

import base64
import binascii
import json
import re
import shlex
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, unquote_plus

import httpx

from agendum_contract.document import JSON
from agendum_contract.findings.redaction import HIDDEN, KEY, KEY_SECRET, SECRET, TOKENS, Redactor

# A terminal shows no more of a line, and a larger body is best made again.
_LONGEST = 8_192
# As it is escaped in a URL or a form, and in JSON.
_IN_FORM = """$(python3 -c 'import os, urllib.parse as u; print(u.quote(os.environ["{}"], safe=""))')"""
_IN_JSON = """$(python3 -c 'import os, json; print(json.dumps(os.environ["{}"])[1:-1])')"""


def line(request: httpx.Request, redactor: Redactor) -> str:
    """Return the line that sends a request again.

    It takes the credentials from the variables that the suite itself reads, and a token from ``SWOOGO_TOKEN`` or
    ``EVENTIFY_SESSION_TOKEN``. What the suite took from an answer that tells of somebody is left out, and so is the
    body where it is long; the line says so.

    Args:
        request: The request, as it left.
        redactor: Knows what may be shown.
    """
    url = f"{request.url.copy_with(raw_path=b'')}".rstrip("/") + _path(request, redactor)
    parts = ["curl", "-gsSi", "--path-as-is", *_method(request), _word(url, redactor, _IN_FORM)]
    parts += _headers(request, redactor)
    body = _shown_body(request, redactor)
    if not body:
        # Without a length, some servers wait for a body.
        return " ".join([*parts, *(["--data-binary", "''"] if request.method in ("POST", "PUT", "PATCH") else [])])
    if len(body) > _LONGEST:
        note = f"# body.bin: the {len(request.content)} bytes of the body, too many for a line"
        return " ".join([*parts, "--data-binary", "@body.bin", note])
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        text = ""
    if text.isprintable() and text and not text.startswith("@"):
        return " ".join([*parts, "--data-binary", _word(text, redactor, _IN_JSON if _is_json(request) else _IN_FORM)])
    # An argument holds no NUL, and not every terminal any byte.
    return " ".join([f"printf '%b' {shlex.quote(_escaped(body))} |", *parts, "--data-binary", "@-"])


def _method(request: httpx.Request) -> list[str]:
    return [] if request.method == "GET" and not request.content else ["-X", request.method]


def _headers(request: httpx.Request, redactor: Redactor) -> Iterator[str]:
    content_type = request.headers.get("content-type")
    if content_type is not None:
        yield from ("-H", shlex.quote(f"Content-Type: {content_type}"))
    elif request.content or request.method in ("POST", "PUT", "PATCH"):
        # Or curl declares a form.
        yield from ("-H", "'Content-Type:'")
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "basic":
        yield from ("-u", _basic(given, redactor))
    elif scheme:
        yield from ("-H", f'"Authorization: Bearer {_token(given, "swoogo", redactor)}"')
    if "session-token" in request.headers:
        yield from ("-H", f'"Session-Token: {_token(request.headers["session-token"], "eventify", redactor)}"')


def _token(value: str, vendor: str, redactor: Redactor) -> str:
    """Return one that was made up to be wrong as it is, and the variable for any other."""
    return value if _is_made_up(value, redactor) else f"${TOKENS[vendor]}"


def _basic(given: str, redactor: Redactor) -> str:
    try:
        pair = base64.b64decode(given, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        pair = ""
    key, _, secret = pair.partition(":")
    return f'"{_half(key, KEY, redactor)}:{_half(secret, KEY_SECRET, redactor)}"'


def _half(value: str, variable: str, redactor: Redactor) -> str:
    plain = unquote(value)
    if _is_made_up(plain, redactor):
        return plain
    # Reserved characters are escaped before the two are joined.
    return f"${variable}" if plain == value else _IN_FORM.format(variable)


def _is_made_up(value: str, redactor: Redactor) -> bool:
    """Whether these are credentials that a test made up to be wrong."""
    is_plain = re.fullmatch(r"[\w-]*", value, re.ASCII) is not None
    return is_plain and not any(each.is_secret for each in redactor.pieces(value)) and redactor.is_ours(value)


def _path(request: httpx.Request, redactor: Redactor) -> str:
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    shown = "/".join(each if redactor.is_ours(unquote(each)) else "hidden" for each in path.split("/"))
    return shown + (f"?{_pairs(query, redactor)}" if query else "")


def _pairs(text: str, redactor: Redactor) -> str:
    """Return a query or a form with the values left out that tell of somebody."""
    found = []
    for pair in text.split("&"):
        name, _, value = pair.partition("=")
        found.append(pair if _may_stand(value, redactor) else f"{name}={HIDDEN}")
    return "&".join(found)


def _may_stand(value: str, redactor: Redactor) -> bool:
    return all(each.is_secret or redactor.is_ours(unquote_plus(each.text)) for each in redactor.pieces(value))


def _shown_body(request: httpx.Request, redactor: Redactor) -> bytes:
    """Return the body, as it is where nothing in it tells of anybody."""
    content = request.content
    text = content.decode("utf-8", "replace")
    if _may_stand(text, redactor):
        return content
    if _is_json(request):
        try:
            return json.dumps(_hidden(json.loads(content), redactor)).encode()
        except (ValueError, RecursionError):
            return HIDDEN.encode()
    return _pairs(text, redactor).encode() if "=" in text and "\n" not in text else HIDDEN.encode()


def _hidden(value: Any, redactor: Redactor) -> Any:
    if isinstance(value, dict):
        return {name: _hidden(inner, redactor) for name, inner in value.items()}
    if isinstance(value, list):
        return [_hidden(inner, redactor) for inner in value]
    return value if not isinstance(value, str) or _may_stand(value, redactor) else HIDDEN


def _is_json(request: httpx.Request) -> bool:
    declared: str = request.headers.get("content-type", "")
    return declared.startswith(JSON)


def _word(text: str, redactor: Redactor, escaping: str) -> str:
    """Return a word for a shell; a secret in it is a variable, which is escaped where the secret was."""
    parts = []
    for each in redactor.pieces(text):
        if each.variable in ("", SECRET):
            parts.append(shlex.quote(each.shown if each.is_secret else each.text) if each.text else "")
        else:
            parts.append(f'"${each.variable}"' if each.is_plain else f'"{escaping.format(each.variable)}"')
    return "".join(parts) or "''"


def _escaped(content: bytes) -> str:
    """Return bytes as ``printf %b`` reads them."""
    return "".join(chr(each) if 0x20 <= each < 0x7F and each != ord("\\") else f"\\0{each:03o}" for each in content)

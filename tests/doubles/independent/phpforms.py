"""Reads the bodies of forms as PHP does: brackets nest, later fields win, and every value is a text."""

import re
from email.parser import BytesParser
from typing import Any
from urllib.parse import unquote_to_bytes

_NAME = re.compile(r"([^\[]+)((?:\[[^\]]*\])*)", re.DOTALL)
_KEY = re.compile(r"\[([^\]]*)\]", re.DOTALL)


def decode(body: bytes) -> dict[str, Any]:
    """Return the fields of a form that is written like a query.

    Raises:
        ValueError: A field is not UTF-8.
    """
    fields: dict[str, Any] = {}
    for part in body.split(b"&"):
        name, _, value = part.partition(b"=")
        match = _NAME.match(_unescape(name))
        if match:
            head = match[1].lstrip(" ").replace(".", "_").replace(" ", "_")
            _store(fields, [head, *_KEY.findall(match[2])], _unescape(value))
    return fields


def _unescape(text: bytes) -> str:
    return unquote_to_bytes(text.replace(b"+", b" ")).decode()


def _store(fields: dict[str, Any], keys: list[str], value: str) -> None:
    *outer, last = keys
    for key in outer:
        name = key or str(len(fields))
        if not isinstance(fields.get(name), dict):
            fields[name] = {}
        fields = fields[name]
    fields[last or str(len(fields))] = value


def decode_parts(content_type: str, body: bytes) -> dict[str, str]:
    """Return the fields of a form of several parts; brackets in their names stand for themselves.

    Raises:
        ValueError: It is not such a form.
    """
    try:
        head = b"Content-Type: " + content_type.encode("latin-1") + b"\r\n\r\n"
        message = BytesParser().parsebytes(head + body)
        if not message.is_multipart():
            raise ValueError("no parts")
        parts: Any = message.get_payload()
        named = ((part.get_param("name", header="content-disposition"), part) for part in parts)
        return {
            name[2] if isinstance(name, tuple) else name: part.get_payload(decode=True).decode()
            for name, part in named
            if name is not None
        }
    except (AttributeError, LookupError) as error:
        raise ValueError(str(error)) from None

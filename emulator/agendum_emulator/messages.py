"""A request and an answer as plain values, so that everything between the sockets is ordinary functions."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Call:
    """One request, read whole. Header names are in lower case."""

    method: str
    path: str
    query: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    params: Mapping[str, str] = field(default_factory=dict)

    @property
    def media_type(self) -> str:
        """The media type of the body without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)

    def with_headers(self, headers: Mapping[str, str]) -> "Reply":
        """The same answer with more headers."""
        return replace(self, headers={**self.headers, **headers})


class RefusedError(Exception):
    """A handler stops here and answers `reply`."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply.status)
        self.reply = reply


def json_reply(status: int, value: Any, headers: Mapping[str, str] | None = None) -> Reply:
    """An answer with a JSON body."""
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    return Reply(status, body, {"Content-Type": "application/json; charset=UTF-8", **(headers or {})})


def html_reply(status: int, title: str) -> Reply:
    """A page such as a proxy in front of an API answers."""
    page = f"<!DOCTYPE html>\n<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>\n"
    return Reply(status, page.encode(), {"Content-Type": "text/html; charset=UTF-8"})

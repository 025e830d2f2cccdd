"""Everything that goes wrong, each with the name that the table gives it.

A fault is what the server does to the requests for one path, or to all connections.
"""

import gzip
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from . import wire
from .behavior import (
    HOST,
    OWNER,
    Answer,
    chunked,
    error,
    extended,
    for_ever,
    good,
    greets,
    half,
    hang_up,
    head,
    identified,
    mute,
    odd,
    page,
    plain,
    refuses,
    refuses_once,
    says,
    sends,
    whole,
)
from .kinds import HASTE
from .server import NAME, Exchange, Server

_BIG = 10_000_000
_DEEP = 100_000
# As many as httpx follows, and the first one.
_REDIRECTS = 21
_FOLLOW = {"follow_redirects": True}


@dataclass(frozen=True, eq=False)
class Fault:
    """One way to fail.

    Attributes:
        name: What the table calls it.
        answer: How the requests for the path are answered.
        arm: What is done to the server instead.
        host: The name that the client knows the server by.
        tls: Whether the server speaks TLS.
        options: What the client is made with.
        most: How often a request may arrive that makes something; more than once if the server says that it did not.
        succeeds: Whether the call has to succeed all the same; None where both are right.
    """

    name: str
    answer: Answer | None = None
    arm: Callable[[Server], None] | None = None
    host: str = HOST
    tls: bool = False
    options: Mapping[str, Any] = field(default_factory=dict)
    most: int = 1
    succeeds: bool | None = False

    @property
    def waits(self) -> bool:
        """Whether only a timeout ends the call."""
        return self.options is HASTE

    def begin(self, server: Server, path: str) -> None:
        """Let the server fail."""
        if self.answer is not None:
            server.fail(path, self.answer)
        if self.arm is not None:
            self.arm(server)


_CONNECTING = (
    Fault("connection refused", arm=Server.refuse),
    Fault("connection never accepted", arm=Server.fill, options=HASTE),
    Fault("host name unknown", arm=Server.forget, host=NAME),
    Fault("TLS: the port speaks plain HTTP", arm=greets(plain), tls=True),
    Fault("TLS: a certificate that nobody trusts", arm=greets(identified(HOST, "stranger")), tls=True),
    Fault("TLS: the certificate of another host", arm=greets(identified("other.invalid", OWNER)), tls=True),
    Fault("TLS: closed in the handshake", arm=greets(hang_up), tls=True),
    Fault("TLS: silence in the handshake", arm=greets(mute), tls=True, options=HASTE),
    Fault("kept connection closed while idle", arm=Server.drop, succeeds=True),
)

_BREAKING = (
    Fault("reset before the answer", Exchange.reset),
    Fault("closed without an answer", Exchange.close),
    Fault("reset inside the head", sends(lambda _: b"HTTP/1.1 200 OK\r\nContent-Ty", Exchange.reset)),
    Fault("reset inside the body", sends(half, Exchange.reset)),
    Fault("closed inside the body", sends(half)),
    Fault("closed inside a chunk", sends(lambda each: chunked(each, b"ff\r\nabc"))),
)

_WAITS = (
    Fault("silence", Exchange.wait, options=HASTE),
    Fault("silence inside the head", sends(lambda _: b"HTTP/1.1 200 OK\r\nX-", Exchange.wait), options=HASTE),
    Fault("silence inside the body", sends(half, Exchange.wait), options=HASTE),
    Fault("head byte by byte, without end", for_ever(b"HTTP/1.1 200 OK\r\nX-A: ", b"a"), options=HASTE),
    Fault(
        "body byte by byte, without end",
        for_ever(wire.answer("200 OK", b'{"id": 5}', length=_BIG), b" "),
        options=HASTE,
    ),
    Fault("100 Continue, without end", for_ever(b"", b"HTTP/1.1 100 Continue\r\n\r\n"), options=HASTE),
)

_FRAMING = (
    Fault("no HTTP at all", sends(lambda each: each.request.credentials.encode() + b"\r\n\r\n")),
    Fault("HTTP/0.9: a body and no head", sends(lambda each: each.good + b"\r\n\r\n")),
    Fault("an HTTP version of the future", sends(lambda each: b"HTTP/9.9 200 OK\r\nContent-Length: 0\r\n\r\n")),
    Fault("status of two digits", says("20 OK", b"{}")),
    Fault(
        "header without a colon",
        sends(lambda each: b"HTTP/1.1 200 OK\r\n%b\r\n\r\n" % each.request.credentials.replace(":", "").encode()),
    ),
    Fault("header with a NUL", says("200 OK", b"{}", "X-A: \0\1")),
    Fault("header of 200 kB", good("X-A: " + "a" * 200_000)),
    Fault(
        "header twice",
        good("X-Request-Id: 1", "X-Request-Id: 2", "Retry-After: 1", "Retry-After: 2"),
        succeeds=True,
    ),
    Fault("two different lengths", good("Content-Length: 3")),
    Fault("a length that is no number", says("200 OK", b"{}", "Content-Length: many", length=-1)),
    Fault("length too great, then closed", sends(lambda each: head(each, 9) + each.good)),
    Fault(
        "length too great, then silence",
        sends(lambda each: head(each, 9) + each.good, Exchange.wait),
        options=HASTE,
    ),
    Fault("length too small", says("200 OK", lambda each: each.good, length=9)),
    Fault(
        "garbage behind the answer",
        sends(lambda each: whole(each) + b"garbage\r\n\r\n", lambda _: None),
        succeeds=True,
    ),
    Fault(
        "a second answer that nobody asked for",
        sends(
            lambda each: whole(each) + wire.answer("200 OK", each.good.replace(b"5", b"6")),
            lambda _: None,
        ),
        succeeds=True,
    ),
    Fault(
        "chunk size that is no number", sends(lambda each: chunked(each, each.request.credentials.encode() + b"\r\n"))
    ),
    Fault(
        "100 Continue first",
        sends(lambda each: b"HTTP/1.1 100 Continue\r\n\r\n" + whole(each), lambda _: None),
        succeeds=True,
    ),
    Fault(
        "101 Switching Protocols",
        sends(lambda _: b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n"),
    ),
    Fault(
        "body until the connection closes",
        sends(lambda each: wire.answer("200 OK", each.good, length=-1)),
        succeeds=True,
    ),
)

_ENCODING = (
    Fault("gzip that is none", good("Content-Encoding: gzip")),
    Fault("gzip that is cut", says("200 OK", lambda each: gzip.compress(each.good)[:-12], "Content-Encoding: gzip")),
    Fault(
        "gzip of 10 MB",
        says("200 OK", lambda each: gzip.compress(each.good + b" " * _BIG, 1), "Content-Encoding: gzip"),
        succeeds=True,
    ),
    Fault("encoding that nobody knows", says("200 OK", lambda each: gzip.compress(each.good), "Content-Encoding: x-y")),
    Fault("charset that nobody knows", good(kind="application/json; charset=x-y"), succeeds=None),
    Fault("UTF-8 that is none", says("200 OK", extended(b'"c_1": "\xff\xfe"')), succeeds=None),
    Fault("byte order mark", says("200 OK", lambda each: b"\xef\xbb\xbf" + each.good), succeeds=True),
    Fault("no content type", good(kind=""), succeeds=True),
    Fault("wrong content type", good(kind="text/html"), succeeds=True),
)

_BODY = (
    Fault("empty", says("200 OK")),
    Fault("cut JSON", says("200 OK", lambda each: each.good[:-2])),
    Fault("HTML", says("200 OK", page, kind="text/html")),
    Fault("null", says("200 OK", b"null")),
    Fault("a string", says("200 OK", lambda each: wire.dumps(each.request.credentials))),
    Fault("a number", says("200 OK", b"5")),
    Fault(
        "a list for an object, an object for a list",
        says("200 OK", lambda each: b"{}" if each.good[:1] == b"[" else b"[]"),
    ),
    Fault("a list of lists", says("200 OK", b"[[1]]")),
    Fault("an error with status 200", says("200 OK", error)),
    Fault("a name where a date belongs", says("200 OK", odd), succeeds=None),
    Fault("NaN and Infinity", says("200 OK", extended(b'"capacity": NaN, "c_1": -Infinity')), succeeds=None),
    Fault("a number of 5,000 digits", says("200 OK", extended(b'"capacity": ' + b"9" * 5000)), succeeds=None),
    Fault("half a surrogate", says("200 OK", extended(b'"c_1": "\\ud800"')), succeeds=None),
    Fault("100,000 brackets deep", says("200 OK", b"[" * _DEEP + b"]" * _DEEP)),
    Fault("10 MB of JSON", says("200 OK", extended(b'"c_1": "' + b"a" * _BIG + b'"')), succeeds=True),
    Fault("10 MB of something else", says("200 OK", b"a" * _BIG)),
)

_STATUS = (
    Fault("204", says("204 No Content", length=-1)),
    Fault("304", says("304 Not Modified", length=-1)),
    Fault("redirect, not followed", says("302 Found", b"", "Location: {path}")),
    Fault("redirect without Location", says("302 Found"), options=_FOLLOW),
    Fault("redirect to nowhere", says("307 Temporary Redirect", b"", "Location: http://["), options=_FOLLOW),
    Fault(
        "redirect to another scheme",
        says("307 Temporary Redirect", b"", "Location: file:///etc/hosts"),
        options=_FOLLOW,
    ),
    Fault(
        "redirect to the same origin",
        says("307 Temporary Redirect", b"", "Location: {path}/"),
        options=_FOLLOW,
        succeeds=None,
    ),
    Fault(
        "redirect to another origin",
        says("307 Temporary Redirect", b"", "Location: {other}{path}"),
        options=_FOLLOW,
        succeeds=None,
    ),
    Fault("redirect loop", says("307 Temporary Redirect", b"", "Location: {path}"), options=_FOLLOW, most=_REDIRECTS),
    Fault("400 without a body", says("400 Bad Request")),
    Fault("401 once", refuses_once(401), most=2, succeeds=None),
    Fault("401 always", refuses(401), most=2),
    Fault("418", refuses(418)),
    Fault("429, X-Rate-Limit-Reset", refuses(429, "X-Rate-Limit-Reset: 2"), most=3),
    Fault("429, Retry-After in seconds", refuses(429, "Retry-After: 2"), most=3),
    Fault("429, Retry-After as a date", refuses(429, "Retry-After: Fri, 31 Dec 1999 23:59:59 GMT"), most=3),
    Fault("429, Retry-After of a year", refuses(429, "Retry-After: 31536000"), most=3),
    Fault("429 and nothing else", says("429 Too Many Requests"), most=3),
    Fault("500 with a page for developers", says("500 Internal Server Error", page, kind="text/html")),
    Fault("502 with HTML", says("502 Bad Gateway", b"<html><h1>502</h1></html>", kind="text/html")),
    Fault("503, Retry-After", refuses(503, "Retry-After: 2")),
    Fault("504", says("504 Gateway Timeout", b"<html><h1>504</h1></html>", kind="text/html")),
    Fault("520", says("520 Unknown", b"error code: 520", kind="text/plain")),
    Fault("599", says("599 Mine", b"{}")),
)

GROUPS = {
    "No connection": _CONNECTING,
    "A connection that breaks": _BREAKING,
    "An answer that takes too long": _WAITS,
    "An answer that is not HTTP": _FRAMING,
    "An encoding that is wrong": _ENCODING,
    "A body that is wrong": _BODY,
    "A status that is no success": _STATUS,
}
FAULTS = tuple(fault for faults in GROUPS.values() for fault in faults)

"""What went over the wire as HAR 1.2, which browsers and proxies open, without secrets and personal data."""

import datetime as dt
import json
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import unquote, unquote_plus

import httpx
import pytest

from agendum_contract.document import JSON, Operation, operations
from agendum_contract.exchanges import Exchange
from agendum_contract.findings import personal
from agendum_contract.findings.redaction import HIDDEN, SECRET, TOKENS, Redactor
from agendum_contract.settings import Settings

# In all; of one test that failed, whose last requests are those that tell; and of a body, in characters.
_MOST, _MOST_OF_A_TEST, _LONGEST = 2_000, 20, 20_000
# A longer value is told by its length: it would take long to read it through for what may not be shown.
_LONGEST_VALUE = 1_000
_COMMENT = (
    "The first exchange of each operation, status and file of tests, and the last {of_a_test} of each test that "
    "failed, at most {most}. Credentials are named in place of their values, and what may tell of somebody is hidden. "
    "Sizes are those of what went over the wire."
)
# What says nothing of anybody; the others are left out.
_HEADERS = frozenset(
    {"accept", "allow", "content-length", "content-type", "date", "retry-after", "server", "user-agent"}
    | {f"x-rate-limit-{name}" for name in ("limit", "remaining", "reset")}
)


class HarLog:
    """Listens to the exchanges of a run, and keeps some of them; as a plugin of pytest it hears which tests fail.

    Args:
        settings: What the run was told, credentials included.
        redactor: Knows what may be shown, where something else tells it what is heard; one of its own by default.
    """

    def __init__(self, settings: Settings, redactor: Redactor | None = None) -> None:
        self._redactor = redactor or Redactor(settings)
        self._is_own = redactor is None
        self._kept: dict[int, Exchange] = {}
        self._met: set[tuple[str | None, int, str]] = set()
        self._test = ""
        self._last: deque[Exchange] = deque(maxlen=_MOST_OF_A_TEST)

    def __call__(self, exchange: Exchange) -> None:
        """Hear an exchange."""
        if self._is_own:
            self._redactor.hear(exchange)
        if exchange.test != self._test:
            self._begin(exchange.test)
        self._last.append(exchange)
        status = exchange.response.status_code if exchange.response is not None else 0
        key = (exchange.operation, status, exchange.test.partition("::")[0])
        if key not in self._met:
            self._met.add(key)
            self._keep(exchange)

    def failed(self, test: str) -> None:
        """Keep what a test did that has just failed.

        Args:
            test: The test, as the exchanges name it.
        """
        if test == self._test:
            for each in self._last:
                self._keep(each)

    @pytest.hookimpl
    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """Forget what another test of the same name did: those for several operations share one."""
        self._begin(nodeid)

    @pytest.hookimpl
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep what a test did that failed."""
        if report.failed:
            self.failed(report.nodeid)

    def _begin(self, test: str) -> None:
        self._test = test
        self._last.clear()

    def _keep(self, exchange: Exchange) -> None:
        if len(self._kept) < _MOST:
            self._kept[id(exchange)] = exchange

    def har(self, version: str) -> str:
        """Return what was kept as HAR 1.2, in the order in which it left.

        Args:
            version: The version of the suite.
        """
        entries = [self._entry(each) for each in sorted(self._kept.values(), key=lambda each: each.started)]
        comment = _COMMENT.format(of_a_test=_MOST_OF_A_TEST, most=f"{_MOST:,}")
        log = {
            "version": "1.2",
            "creator": {"name": "agendum-contract", "version": version},
            "entries": entries,
            "comment": comment,
        }
        return json.dumps({"log": log}, indent=1, ensure_ascii=False) + "\n"

    def _entry(self, exchange: Exchange) -> dict[str, Any]:
        milliseconds = round(exchange.seconds * 1_000, 3)
        operation = operations().get(exchange.operation or "")
        test = f"{exchange.operation or 'no operation'}, {exchange.test or 'before the first test'}"
        return {
            "startedDateTime": dt.datetime.fromtimestamp(exchange.started, dt.UTC).isoformat(timespec="milliseconds"),
            "time": milliseconds,
            "request": self._request(exchange, operation),
            "response": self._response(exchange, operation),
            "cache": {},
            "timings": {"send": 0, "wait": milliseconds, "receive": 0},
            "comment": self._redactor.text(test),
        }

    def _request(self, exchange: Exchange, operation: Operation | None) -> dict[str, Any]:
        request = exchange.request
        query = request.url.query.decode("ascii", "replace")
        found = {
            "method": request.method,
            "url": self._url(request, query),
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": [*self._headers(request.headers), *self._credentials(exchange)],
            "queryString": _pairs(self._parameters(query)),
            "headersSize": -1,
            "bodySize": len(request.content),
        }
        if request.content:
            media_type = request.headers.get("content-type", "")
            text = self._body(request.content, media_type, operation)
            found["postData"] = {"mimeType": self._redactor.text(media_type), "params": [], "text": text}
        return found

    def _response(self, exchange: Exchange, operation: Operation | None) -> dict[str, Any]:
        response = exchange.response
        if response is None:
            # Browsers write a request that nobody answers so.
            error = {"_error": self._redactor.text(exchange.error)}
            return {**_answer(0, "", [], {"size": 0, "mimeType": "x-unknown", "text": ""}, -1), **error}
        media_type = response.headers.get("content-type", "")
        content = {
            "size": len(response.content),
            "mimeType": self._redactor.text(media_type) or "x-unknown",
            "text": self._body(response.content, media_type, operation),
        }
        reason = self._redactor.text(response.reason_phrase)
        return _answer(
            response.status_code, reason, list(self._headers(response.headers)), content, len(response.content)
        )

    def _url(self, request: httpx.Request, query: str) -> str:
        origin = str(request.url.copy_with(raw_path=b"/", fragment=None, username=None, password=None)).rstrip("/")
        path = request.url.raw_path.decode("ascii", "replace").partition("?")[0]
        steps = [each if self._redactor.is_ours(unquote(each)) else "hidden" for each in path.split("/")]
        shown = "&".join(f"{name}={value}" for name, value in self._parameters(query))
        return f"{origin}{'/'.join(steps)}{f'?{shown}' if shown else ''}"

    def _headers(self, headers: httpx.Headers) -> Iterator[dict[str, str]]:
        for name, value in headers.multi_items():
            if name.lower() in _HEADERS:
                yield {"name": name, "value": self._redactor.text(value)}

    def _credentials(self, exchange: Exchange) -> Iterator[dict[str, str]]:
        """Yield the headers that open the door, with the variables of a shell in place of what does."""
        headers = exchange.request.headers
        if "authorization" in headers:
            scheme, _, value = headers["authorization"].partition(" ")
            # Base64 has parts that could pass for words.
            shown = SECRET if scheme.lower() == "basic" else self._token(value, exchange.vendor)
            yield {"name": "Authorization", "value": f"{self._redactor.text(scheme)} {shown}".rstrip()}
        if "session-token" in headers:
            yield {"name": "Session-Token", "value": self._token(headers["session-token"], exchange.vendor)}

    def _token(self, value: str, vendor: str) -> str:
        """Return one that a test made up to be wrong as it is, and the variable for any other."""
        is_secret = any(each.is_secret for each in self._redactor.pieces(value))
        return value if not is_secret and self._redactor.is_ours(value) else f"${TOKENS[vendor]}"

    def _body(self, content: bytes, media_type: str, operation: Operation | None) -> str:
        text = content.decode("utf-8", "replace")
        try:
            shown = json.dumps(self._redactor.value(_shortened(json.loads(content)), operation), ensure_ascii=False)
        except (ValueError, RecursionError):
            is_form = "form-urlencoded" in media_type and not media_type.startswith(JSON)
            shown = _joined(self._parameters(text)) if is_form else self._text(text)
        shown = shown.encode("utf-8", "backslashreplace").decode()
        return shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]} ..."

    def _parameters(self, text: str) -> Iterator[tuple[str, str]]:
        """Yield the names and values of a query or a form, with those left out that tell of somebody."""
        for pair in text.split("&") if text else ():
            name, _, value = pair.partition("=")
            yield self._part(name), self._value(unquote_plus(name), value)

    def _value(self, name: str, value: str) -> str:
        if len(value) > _LONGEST_VALUE:
            return _short(value)
        if value and personal.is_secret(name):
            return SECRET
        is_somebodys = self._redactor.value({name: unquote_plus(value)}) != {name: unquote_plus(value)}
        return HIDDEN if personal.is_personal(name) and is_somebodys else self._part(value)

    def _text(self, text: str) -> str:
        return self._redactor.text(_short(text, _LONGEST))

    def _part(self, text: str) -> str:
        if len(text) > _LONGEST_VALUE:
            return _short(text)
        pieces = list(self._redactor.pieces(text))
        if not all(each.is_secret or self._redactor.is_ours(unquote_plus(each.text)) for each in pieces):
            return HIDDEN
        return "".join(each.shown if each.is_secret else each.text for each in pieces)


def _answer(
    status: int, reason: str, headers: list[dict[str, str]], content: dict[str, Any], size: int
) -> dict[str, Any]:
    return {
        "status": status,
        "statusText": reason,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": headers,
        "content": content,
        "redirectURL": "",
        "headersSize": -1,
        "bodySize": size,
    }


def _pairs(parameters: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"name": unquote_plus(name), "value": unquote_plus(value)} for name, value in parameters]


def _joined(parameters: Iterable[tuple[str, str]]) -> str:
    return "&".join(f"{name}={value}" for name, value in parameters)


def _shortened(value: Any) -> Any:
    """Return a JSON value with its long texts told by their length."""
    if isinstance(value, dict):
        return {_short(name): _shortened(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_shortened(each) for each in value]
    return _short(value) if isinstance(value, str) else value


def _short(text: str, longest: int = _LONGEST_VALUE) -> str:
    return text if len(text) <= longest else f"[{len(text):,} characters]"

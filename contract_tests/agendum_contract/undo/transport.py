"""Writes down every request that may change something, right before it leaves."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from urllib.parse import quote, unquote

import httpx

from agendum_contract import wire
from agendum_contract.document import Operation, operations
from agendum_contract.exchanges import operation_of
from agendum_contract.known import NOBODY
from agendum_contract.origins import is_loopback
from agendum_contract.scenario.values import ValueMissing, pointed, render
from agendum_contract.target import refused
from agendum_contract.undo import pointers
from agendum_contract.undo.journal import Entry, Journal, without_mail
from agendum_contract.undo.table import IDEMPOTENT, RESTORE, Rule, rules

_SERVER_ERROR = 500


@dataclass
class Recorder:
    """What a run has made and changed so far.

    Attributes:
        journal: Where it is written down.
        mark: The mark of the run.
        scope: When what is made now is undone: after a test, or at the end.
        entries: What is not settled, by scope.
        own: The ids that the run has made, by vendor and kind.
        called: What the properties that bear the mark are now, by vendor, kind and id.
        read: What records were before, as far as no entry has kept it, by scope, vendor, operation and id.
        is_on: Whether requests are written down; those that undo are not.
    """

    journal: Journal
    mark: str
    scope: Callable[[], str]
    entries: dict[str, list[Entry]] = field(default_factory=dict)
    own: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    called: dict[tuple[str, str, str], dict[str, Any]] = field(default_factory=dict)
    read: dict[tuple[str, ...], dict[str, Any] | None] = field(default_factory=dict)
    is_on: bool = True

    def made(self, entry: Entry, rule: Rule, ids: list[Any]) -> None:
        """Take note of a request that was taken."""
        self.journal.done(entry, ids)
        if rule.how == IDEMPOTENT:
            self.called = {key: names for key, names in self.called.items() if key[1] != rule.unnames}
            return
        if rule.makes:
            kind = (entry.vendor, rule.kind)
            self.own.setdefault(kind, set()).update(map(str, ids))
            for each in ids:
                self.called[(*kind, str(each))] = _names(rule, entry)
        self.keep(entry)

    def keep(self, entry: Entry) -> None:
        """Keep an entry that is to be undone."""
        if entry.own:
            return
        self.entries.setdefault(entry.scope, []).append(entry)
        before = self.read.get(_key(rules()[entry.operation], entry))
        if before:
            for name in {*(entry.before or {}), *entry.private}:
                before.pop(name, None)

    def settled(self, scope: str) -> None:
        """Forget what belongs to a scope that is settled."""
        del self.entries[scope]
        self.read = {key: value for key, value in self.read.items() if key[0] != scope}

    def own_of(self, vendor: str, kind: str) -> set[str]:
        """Return the ids of a kind that the run has made."""
        return self.own.get((vendor, kind), set())

    def called_of(self, vendor: str, kind: str, record: str) -> dict[str, Any] | None:
        """Return what the properties that bear the mark are now, or None where that is not known."""
        return self.called.get((vendor, kind, record))


class Recording(httpx.BaseTransport):
    """A transport that tells a recorder of what it passes on.

    Args:
        recorder: What is told.
        vendor: Whose server it leads to.
        inner: The transport that it passes requests on to.
    """

    def __init__(self, recorder: Recorder, vendor: str, inner: httpx.BaseTransport) -> None:
        self._recorder = recorder
        self._vendor = vendor
        self._inner = inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Pass a request on; if it may change something, write it down before and after."""
        operation = operation_of(request)
        if not self._recorder.is_on or operation is None or not operation.is_mutating:
            return self._inner.handle_request(request)
        rule = rules()[operation.name]
        entry = self._entry(rule, operation, request)
        self._recorder.journal.intent(entry, to_disk=not is_loopback(entry.origin))
        try:
            response = self._inner.handle_request(request)
            response.read()
        except httpx.TransportError:
            self._recorder.keep(entry)
            raise
        self._answered(rule, entry, request, response)
        return response

    def close(self) -> None:
        """Close the connections."""
        self._inner.close()

    def _entry(self, rule: Rule, operation: Operation, request: httpx.Request) -> Entry:
        recorder, body = self._recorder, _body(rule, operation, request)
        entry = Entry(
            recorder.mark,
            0,
            recorder.scope(),
            self._vendor,
            str(request.url.copy_with(raw_path=b"/")).rstrip("/"),
            operation.name,
            ids_of(operation, request),
            dict(request.url.params),
            without_mail(pointers.only(body, rule.remembered)),
        )
        record = record_of(rule, entry)
        if record is None:
            return entry
        entry.own = str(record) in recorder.own_of(self._vendor, rule.kind)
        if entry.own:
            recorder.called.setdefault((self._vendor, rule.kind, str(record)), {}).update(_top_level(body))
        elif rule.how == RESTORE and not _is_nobody(record):
            self._keep(rule, entry, request, body)
        return entry

    def _keep(self, rule: Rule, entry: Entry, request: httpx.Request, body: dict[str, Any]) -> None:
        """Keep what the record was, read with the credentials of the request that is about to change it.

        It is read once for a test; each property is kept by the first entry that changes it.
        """
        key = _key(rule, entry)
        if key not in self._recorder.read:
            self._recorder.read[key] = self._before(rule, entry, request)
        before = self._recorder.read[key]
        if before is None:
            return
        # What is not sent is not changed; a call without a body changes all that is kept.
        kept = {name for name in rule.keep if name in before and (name in body or not body)}
        entry.before = {name: before[name] for name in kept - set(rule.private)}
        entry.private = {name: before[name] for name in kept & set(rule.private)}
        entry.hidden = sorted(entry.private)
        entry.own = not kept

    def _before(self, rule: Rule, entry: Entry, request: httpx.Request) -> dict[str, Any] | None:
        assert rule.read is not None
        names = {"record": record_of(rule, entry)}
        path = operations()[rule.read.operation].path
        for name, value in render(rule.read.ids, names).items():
            path = path.replace(f"{{{name}}}", quote(str(value), safe=""))
        headers = {
            name: value
            for name, value in request.headers.items()
            if name in ("host", "authorization", "session-token", "accept", "user-agent")
        }
        url = httpx.URL(entry.origin).copy_with(path=path, params=render(rule.read.query, names))
        response = self._inner.handle_request(httpx.Request("GET", url, headers=headers))
        response.read()
        if refused(response):
            return None
        try:
            found = pointed(as_list(response.json()), rule.read.at)
        except (ValueError, ValueMissing):
            return None
        return found if isinstance(found, dict) else None

    def _answered(self, rule: Rule, entry: Entry, request: httpx.Request, response: httpx.Response) -> None:
        if response.status_code >= _SERVER_ERROR:
            # It may have been done all the same.
            self._recorder.keep(entry)
            return
        if rule.how != IDEMPOTENT and refused(response):
            self._recorder.journal.refused(entry)
            return
        answer = _json(response)
        self._recorder.made(entry, rule, pointers.found(answer, rule.id) if rule.id else [])
        if rule.counts_as is not None:
            self._count(rule.counts_as, entry, request, answer)

    def _count(self, counts_as: tuple[str, str], entry: Entry, request: httpx.Request, answer: Any) -> None:
        """Take note of a second record that came with the first."""
        name, pointer = counts_as
        ids = pointers.found(answer, pointer)
        if not ids:
            return
        rule = rules()[name]
        body = without_mail(pointers.only(_body(rule, operations()[entry.operation], request), rule.remembered))
        another = Entry(entry.run, 0, entry.scope, entry.vendor, entry.origin, name, body=body)
        self._recorder.journal.intent(another, to_disk=False)
        self._recorder.made(another, rule, ids)


def ids_of(operation: Operation, request: httpx.Request) -> dict[str, str]:
    """Return the path parameters of a request."""
    match = _pattern(operation.path).fullmatch(request.url.raw_path.partition(b"?")[0].decode("ascii"))
    return {name: unquote(value) for name, value in match.groupdict().items()} if match else {}


def as_list(answer: Any) -> Any:
    """Return an answer with its items as a list: the old documentation has an object of them by id."""
    if isinstance(answer, dict) and isinstance(answer.get("items"), dict):
        return {**answer, "items": list(answer["items"].values())}
    return answer


@cache
def _pattern(path: str) -> re.Pattern[str]:
    return re.compile("".join(_part(each) for each in re.split(r"(\{\w+\})", path)))


def _part(text: str) -> str:
    return f"(?P<{text[1:-1]}>[^/]+)" if text.startswith("{") else re.escape(text)


def _body(rule: Rule, operation: Operation, request: httpx.Request) -> dict[str, Any]:
    """Return the body of a request as the server reads it, where anything of it has to be known."""
    if not (rule.remembered or rule.changes) or operation.media_type is None:
        return {}
    try:
        body = wire.read_body(operation, request.content, request.headers.get("content-type", ""))
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}


def record_of(rule: Rule, entry: Entry) -> Any:
    """Return the id of the record that a request changes, or None where it changes none."""
    if not rule.changes:
        return None
    try:
        found = render(rule.changes, {"ids": entry.ids, "body": entry.body})
    except ValueMissing:
        return None
    # A path has a text where a body takes a number only.
    return int(found) if isinstance(found, str) and re.fullmatch("[0-9]{1,18}", found) else found


def _key(rule: Rule, entry: Entry) -> tuple[str, ...]:
    return entry.scope, entry.vendor, entry.operation, str(record_of(rule, entry))


def _is_nobody(record: Any) -> bool:
    """Whether an id is far beyond those that any server has handed out, so that there is nothing to read."""
    return str(record).isdecimal() and int(record) >= NOBODY


def _names(rule: Rule, entry: Entry) -> dict[str, Any]:
    return _top_level(entry.query if rule.named_in == "query" else entry.body)


def _top_level(body: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in body.items() if isinstance(value, str)}


def _json(response: httpx.Response) -> Any:
    try:
        return response.json()
    except ValueError:
        return None

"""Undoes what stands in a journal, the last first."""

import contextlib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest

from agendum_contract.document import FORM, MULTIPART, operations
from agendum_contract.scenario.values import ValueMissing, pointed, render
from agendum_contract.settings import Settings
from agendum_contract.target import Target, refused
from agendum_contract.undo import pointers
from agendum_contract.undo.journal import OPEN, Entry, Journal
from agendum_contract.undo.table import INVERSE, MARKS, Call, Rule, rules
from agendum_contract.undo.transport import as_list, record_of

# What a target raises where a request cannot be made; none of them may end the undoing.
_FAILURES = (Exception, pytest.fail.Exception, pytest.skip.Exception, pytest.exit.Exception)

_RANDOM = re.compile("[0-9a-f]{8}")


@dataclass
class Report:
    """What became of what a run has made and changed; a line for each.

    Attributes:
        undone: What is as it was before.
        marked: What was called by the mark again and set aside.
        left: What is left on the servers, that which is marked included.
        failed: What could not be undone, and why.
    """

    undone: list[str] = field(default_factory=list)
    marked: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)


class Undoer:
    """Undoes entries of a journal.

    Args:
        targets: The servers, by vendor.
        settings: What the run was told.
        journal: Where it is written down that an entry is settled.
        own: The ids that the run has made, by vendor and kind.
        called: What is known of the present names of records, by vendor, kind and id; what is not known is renamed.

    Attributes:
        report: What became of the entries.
    """

    def __init__(
        self,
        targets: Mapping[str, Target],
        settings: Settings,
        journal: Journal,
        own: Callable[[str, str], Iterable[str]],
        called: Callable[[str, str, str], Mapping[str, Any] | None] = lambda *_: None,
    ) -> None:
        self._targets = targets
        self._settings = settings
        self._journal = journal
        self._own = own
        self._called = called
        self._gone: set[str] = set()
        self._told: set[str] = set()
        self.report = Report()

    def undo(self, entries: list[Entry]) -> None:
        """Undo entries, the last first, and take each out of the list; what goes wrong is told in the report."""
        while entries:
            # It stays in the list until it is settled: whoever interrupts this may go on later.
            self._undo(entries[-1], rules()[entries[-1].operation])
            entries.pop()

    def _undo(self, entry: Entry, rule: Rule) -> None:
        if entry.vendor in self._gone:
            self.report.failed.append(f"{_called(entry, rule)}: the server does not answer any more")
            return
        try:
            self._settle(entry, rule)
        except _FAILURES as problem:
            if isinstance(problem, pytest.exit.Exception):
                self._gone.add(entry.vendor)
            self.report.failed.append(f"{_called(entry, rule)}: {_reason(problem)}")

    def _settle(self, entry: Entry, rule: Rule) -> None:
        if rule.how == MARKS and rule.changes:
            self._leave(entry, rule, "changed", record_of(rule, entry))
        elif rule.how == MARKS:
            self._mark(entry, rule)
        elif rule.how == INVERSE:
            self._call(rule.by, self._names_of(entry, rule))
            self._undone(entry, rule)
        else:
            self._restore(entry, rule)

    def _restore(self, entry: Entry, rule: Rule) -> None:
        before = {**(entry.before or {}), **entry.private}
        if before:
            names = {**self._names_of(entry, rule), "before": before}
            is_blank = rule.by_blank is not None and all(value in (None, "") for value in before.values())
            try:
                self._call(rule.by_blank if is_blank else rule.by, names, self._as_changes(rule, names, before))
            except LookupError:
                if not rule.may_be_refused:
                    raise
                self._leave(entry, rule, "changed, and could not be put back", record_of(rule, entry))
                return
        if set(entry.hidden) - entry.private.keys():
            self._leave(
                entry, rule, f"changed, and {', '.join(entry.hidden)} were not kept on disk", record_of(rule, entry)
            )
        elif entry.before is None:
            self._leave(entry, rule, "changed, and could not be read before", record_of(rule, entry))
        else:
            self._undone(entry, rule)

    def _as_changes(self, rule: Rule, names: dict[str, Any], before: dict[str, Any]) -> dict[str, Any]:
        """Return what was kept with lists that are written as changes in that form."""
        if rule.read is None or not before.keys() & set(rule.as_changes):
            return before
        now = pointed(as_list(self._call(rule.read, names).json()), rule.read.at)
        changes = {name: back(before[name], now[name]) for name in rule.as_changes if name in before}
        return {**before, **changes}

    def _mark(self, entry: Entry, rule: Rule) -> None:
        ids = entry.made or self._found(entry, rule)
        if not ids:
            what = "may have been made" if entry.state == OPEN else "has an id that no answer told"
            self._leave(entry, rule, what)
            return
        how = [self._set_aside(entry, rule, each) for each in ids]
        self._leave(entry, rule, how[0], *ids)

    def _set_aside(self, entry: Entry, rule: Rule, record: Any) -> str:
        """Make a record bear the mark and keep it out of the way, as far as a call does; returns what was done."""
        if rule.by is None:
            return "left"
        fields = self._fields(entry, rule, rule.by.also, record)
        if not fields:
            return "left under its name"
        self._call(rule.by, {**self._names_of(entry, rule), "id": record}, fields)
        self.report.marked.append(f"{entry.vendor} {rule.kind} {record} ({entry.operation})")
        return "renamed and set aside" if rule.by.also else "renamed"

    def _fields(self, entry: Entry, rule: Rule, also: dict[str, Any], record: Any) -> dict[str, Any]:
        """Return what is to be set so that a record bears the mark and is set aside."""
        called = self._called(entry.vendor, rule.kind, str(record))
        names = {pointer.removeprefix("/"): text for pointer, text in rule.names.items()}
        if called is not None and all(str(called.get(name)).startswith(entry.run) for name in names):
            return dict(also)
        given = {**self._names_of(entry, rule), "id": record}
        return {**render(names, given), **also}

    def _found(self, entry: Entry, rule: Rule) -> list[Any]:
        """Look for what was made where no answer told its id.

        It is the run's own if its name bears the mark or something else that nobody could have hit upon; or if it has
        the very name that was sent, and came after all else that the run has made.
        """
        if rule.find is None:
            return []
        names = self._names_of(entry, rule)
        with contextlib.suppress(ValueMissing):
            wanted = render(rule.find.match, names)
            items = pointers.found(as_list(self._call(rule.find, names).json()), f"{rule.find.at}/*")
            ids = [each[rule.find.id] for each in items if _fits(each, wanted)]
            own = set(self._own(entry.vendor, rule.kind))
            others = [each for each in ids if str(each) not in own]
            if all(entry.run in str(value) or _RANDOM.search(str(value)) for value in wanted.values()):
                return others
            newest = max((int(each) for each in own if each.isdecimal()), default=None)
            return [each for each in others if newest is not None and int(each) > newest]
        return []

    def _call(
        self,
        call: Call | None,
        names: dict[str, Any],
        fields: Mapping[str, Any] | None = None,
    ) -> httpx.Response:
        assert call is not None
        operation, target = operations()[call.operation], self._targets.get(names["vendor"])
        if target is None:
            raise LookupError(f"{names['vendor']} is not among the servers of this run")
        body = None
        if operation.media_type is not None:
            writable = _writable(fields or {}, is_form=operation.media_type in (FORM, MULTIPART))
            body = {**render(call.body, names), **writable}
        response = target.call(call.operation, body, ids=render(call.ids, names), query=render(call.query, names))
        if refused(response):
            raise LookupError(f"{call.operation} is refused with {response.status_code}")
        return response

    def _names_of(self, entry: Entry, rule: Rule) -> dict[str, Any]:
        return {
            "mark": entry.run,
            "vendor": entry.vendor,
            "record": record_of(rule, entry),
            "id": "",
            "ids": entry.ids,
            "query": entry.query,
            "body": entry.body,
            "event_id": self._settings.swoogo_event_id,
            "eventify": self._settings.eventify,
        }

    def _undone(self, entry: Entry, rule: Rule) -> None:
        self._journal.undone(entry, "undone")
        self.report.undone.append(_called(entry, rule))

    def _leave(self, entry: Entry, rule: Rule, how: str, *records: Any) -> None:
        which = [f" {each}" for each in records if each is not None] or [""]
        entry.left = [f"{entry.vendor} {rule.kind}{each} ({entry.operation}): {how}; {rule.why}" for each in which]
        self._journal.undone(entry, "left")
        self.report.left += [each for each in entry.left if each not in self._told]
        self._told.update(entry.left)


def _fits(item: Any, wanted: Mapping[str, Any]) -> bool:
    return isinstance(item, dict) and all(str(item.get(name)) == str(value) for name, value in wanted.items())


def _writable(fields: Mapping[str, Any], *, is_form: bool) -> dict[str, Any]:
    """Return what was read in the way it is written: what is not there is an empty text in a form."""
    if is_form:
        return {name: "" if value is None else value for name, value in fields.items()}
    return {name: value for name, value in fields.items() if value is not None}


def back(before: list[dict[str, Any]], now: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the changes that lead from the choices of a field back to those of before; none brings one back."""
    old = {str(each["id"]): each["name"] for each in before}
    changes: list[dict[str, Any]] = []
    for each in now:
        name = old.get(str(each["id"]))
        if name is None:
            changes.append({"id": each["id"], "delete": True})
        elif name != each["name"]:
            changes.append({"id": each["id"], "name": name})
    return changes


def _called(entry: Entry, rule: Rule) -> str:
    which = entry.made or [record_of(rule, entry) or "?"]
    return f"{entry.vendor} {rule.kind} {', '.join(map(str, which))} ({entry.operation})"


def _reason(problem: BaseException) -> str:
    return str(problem).splitlines()[0][:200] if str(problem) else type(problem).__name__

"""The accepted deviations of a server: a list with a reason, an owner and an end."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from agendum_contract.document import operations
from agendum_contract.findings.checks import CHECKS
from agendum_contract.problems import CannotRun
from agendum_contract.results import Deviating

USED, UNUSED, EXPIRED = "used", "unused", "expired"
_TEXTS = ("operation", "check", "reason", "link", "owner")
_REQUIRED = (*_TEXTS, "expires")
_NARROWING = ("pointer", "status")


@dataclass(frozen=True)
class Deviation:
    """One accepted deviation.

    Attributes:
        operation: The operationId.
        check: The check that fails.
        reason: Why that is accepted.
        link: Where more is said about it.
        owner: Who answers for it.
        expires: The last day on which it is accepted.
        pointer: The one place of the answer that it is about, as a JSON pointer with ``*`` for any one step; empty for
            all of them.
        status: The one status that it is about, or None for all.
        line: The line of the file where it begins.
    """

    operation: str
    check: str
    reason: str
    link: str
    owner: str
    expires: dt.date
    pointer: str = ""
    status: int | None = None
    line: int = 0

    def is_about(self, operation: str, check: str, pointer: str, status: int) -> bool:
        """Whether this is the deviation that was met."""
        return (
            (operation, check) == (self.operation, self.check)
            and (self.status is None or status == self.status)
            and (not self.pointer or _fits(pointer, self.pointer))
        )


def _fits(pointer: str, pattern: str) -> bool:
    steps, wanted = pointer.split("/"), pattern.split("/")
    return len(steps) == len(wanted) and all(each in ("*", step) for step, each in zip(steps, wanted, strict=True))


class Deviations:
    """The deviations that a run accepts, and what became of them.

    Args:
        entries: The deviations.
        today: The day of the run.
    """

    def __init__(self, entries: Iterable[Deviation] = (), today: dt.date | None = None) -> None:
        self._entries = tuple(entries)
        self._today = today or dt.datetime.now(dt.UTC).date()
        self._used: set[Deviation] = set()

    def covers(self, operation: str, check: str, *, pointer: str = "", status: int = 0) -> bool:
        """Whether something that is not as promised is accepted; that it was met is noted.

        Args:
            operation: The operationId.
            check: What is not as promised.
            pointer: Where in the answer, as a JSON pointer; empty where it is about no single place.
            status: The status of the answer, or 0.
        """
        met = [each for each in self._entries if each.is_about(operation, check, pointer, status)]
        self._used.update(met)
        return any(not self.is_expired(each) for each in met)

    def expired(self, operation: str, check: str, *, pointer: str = "", status: int = 0) -> Deviation | None:
        """Return the deviation that would have covered this, had it not expired."""
        met = (each for each in self._entries if each.is_about(operation, check, pointer, status))
        return next((each for each in met if self.is_expired(each)), None)

    def is_expired(self, entry: Deviation) -> bool:
        """Whether a deviation is accepted no more."""
        return entry.expires < self._today

    def unmet_and_expired(self, ran: Iterable[str]) -> list[Deviation]:
        """Return the expired ones of these operations that nothing ran into."""
        names = set(ran)
        return [
            each
            for each in self._entries
            if self.is_expired(each) and each not in self._used and each.operation in names
        ]

    def told(self, ran: Iterable[str]) -> tuple[Deviating, ...]:
        """Return what became of each deviation of these operations."""
        names = set(ran)
        return tuple(
            Deviating(
                each.operation,
                each.check,
                each.reason,
                each.link,
                each.owner,
                each.expires.isoformat(),
                EXPIRED if self.is_expired(each) else USED if each in self._used else UNUSED,
            )
            for each in self._entries
            if each.operation in names
        )


def load(path: Path | None, today: dt.date | None = None) -> Deviations:
    """Read a file of accepted deviations; none accepts nothing.

    Args:
        path: The file.
        today: The day of the run; that of the clock by default.

    Raises:
        CannotRun: The file cannot be read, or an entry of it is not as it should be.
    """
    if path is None:
        return Deviations((), today)
    try:
        root = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except OSError as error:
        raise CannotRun(f"{path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise CannotRun(f"{path}: it is not UTF-8") from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f", line {mark.line + 1}" if mark else ""
        raise CannotRun(f"{path}{where}: {getattr(error, 'problem', None) or 'it is not YAML'}") from None
    if root is None:
        return Deviations((), today)
    if not isinstance(root, yaml.SequenceNode):
        raise CannotRun(f"{path}: it must be a list of deviations")
    entries = [_entry(f"{path}, entry {number}", node) for number, node in enumerate(root.value, 1)]
    for number, entry in enumerate(entries, 1):
        if any(_same(entry, other) for other in entries[: number - 1]):
            raise CannotRun(f"{path}, entry {number} (line {entry.line}): it is there twice")
    return Deviations(entries, today)


def _same(one: Deviation, other: Deviation) -> bool:
    keys = [(each.operation, each.check, each.pointer, each.status) for each in (one, other)]
    return keys[0] == keys[1]


def _entry(where: str, node: Any) -> Deviation:
    line = node.start_mark.line + 1
    where = f"{where} (line {line})"
    try:
        given = yaml.constructor.SafeConstructor().construct_document(node)
    except (yaml.YAMLError, ValueError):
        raise CannotRun(f"{where}: a value of it cannot be read") from None
    if not isinstance(given, dict):
        raise CannotRun(f"{where}: it must have the keys {', '.join(_REQUIRED)}")
    for key in given:
        if key not in (*_REQUIRED, *_NARROWING):
            raise CannotRun(f"{where}: {key}: there is no such key")
    for key in _REQUIRED:
        if given.get(key) in (None, ""):
            raise CannotRun(f"{where}: {key}: it is missing")
    for key in (*_TEXTS, "pointer"):
        if not isinstance(given.get(key, ""), str):
            raise CannotRun(f"{where}: {key}: it must be a text, not {given[key]!r}")
    _require_known(where, given)
    return Deviation(**{**given, "expires": _day(where, given["expires"]), "line": line})


def _require_known(where: str, given: dict[str, Any]) -> None:
    if given["operation"] not in operations():
        raise CannotRun(f"{where}: operation: there is no operation {given['operation']!r} in the document")
    if given["check"] not in CHECKS or given["check"] == "deviation":
        raise CannotRun(f"{where}: check: there is no check {given['check']!r}; there are {', '.join(sorted(CHECKS))}")
    if not given["link"].startswith(("https://", "http://")):
        raise CannotRun(f"{where}: link: it must be a URL, not {given['link']!r}")
    status = given.get("status")
    if status is not None and (isinstance(status, bool) or not isinstance(status, int)):
        raise CannotRun(f"{where}: status: it must be a number such as 200, not {status!r}")
    if given.get("pointer", "/")[:1] != "/":
        raise CannotRun(f"{where}: pointer: it must be a JSON pointer such as /items/*/id, not {given['pointer']!r}")


def _day(where: str, value: Any) -> dt.date:
    """Read a day; YAML has made one of it where it had no quotes."""
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value
    try:
        return dt.date.fromisoformat(value)
    except (TypeError, ValueError):
        raise CannotRun(f"{where}: expires: it must be a day such as 2026-12-31, not {str(value)!r}") from None


_current = Deviations()


def use(deviations: Deviations) -> None:
    """Make these the deviations that the run accepts."""
    global _current  # noqa: PLW0603 - judges far from the run ask for them
    _current = deviations


def current() -> Deviations:
    """Return the deviations that the run accepts."""
    return _current

"""The journal: what a run has made or changed, on disk before it happens, so that a killed run can be cleaned up after.

Each line is one JSON object. ``intent`` stands there before a request leaves, ``done`` or ``refused`` when its answer
has come, ``undone`` when it is settled, ``finished`` when a run has settled all it could.
"""

import json
import os
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

OPEN, DONE, REFUSED, UNDONE = "open", "done", "refused", "undone"
_OUR_MAIL = "@example.com"


@dataclass
class Entry:
    """One request that may have changed something.

    Attributes:
        run: The mark of the run that made it.
        number: Its number in that run.
        scope: The test after which it is undone, or ``run``.
        vendor: Whose server it went to.
        origin: Where that server is.
        operation: The operationId.
        ids: The path parameters.
        query: The query parameters.
        body: What has to be known of the body.
        before: What the record was, as far as that is kept on disk.
        own: Whether there is nothing to undo: the run has made the record itself, or an earlier entry keeps all of it.
        state: ``open`` as long as no answer has come, ``done``, ``refused`` or ``undone``.
        made: The ids of what was made.
        left: What is left of it on the server, a line each.
        hidden: Which properties of the record are kept in memory alone.
        private: What these were; never written down.
    """

    run: str
    number: int
    scope: str
    vendor: str
    origin: str
    operation: str
    ids: dict[str, str] = field(default_factory=dict)
    query: dict[str, str] = field(default_factory=dict)
    body: dict[str, Any] = field(default_factory=dict)
    before: dict[str, Any] | None = None
    own: bool = False
    state: str = OPEN
    made: list[Any] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    private: dict[str, Any] = field(default_factory=dict, repr=False)


class Journal:
    """The journal of one run.

    The file is made when there is something to write. What an earlier run has not settled stays in it.

    Args:
        path: Where the file is.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: BinaryIO | None = None
        self._number = 0
        self._finished: set[str] = set()

    def intent(self, entry: Entry, *, to_disk: bool) -> Entry:
        """Write down what is about to be sent.

        Args:
            entry: What; it gets its number here.
            to_disk: Whether to wait for the disk as well, so that it is there after a power failure.
        """
        self._number += 1
        entry.number = self._number
        line = {"line": "intent", "time": round(time.time(), 3), "scope": entry.scope, "vendor": entry.vendor}
        line |= {"origin": entry.origin, "operation": entry.operation, "ids": entry.ids, "query": entry.query}
        line |= {"body": entry.body, "before": entry.before, "hidden": entry.hidden, "own": entry.own}
        self._write(entry, {name: value for name, value in line.items() if value not in ({}, [], None, False)})
        if to_disk and self._file is not None:
            os.fsync(self._file.fileno())
        return entry

    def done(self, entry: Entry, made: list[Any]) -> None:
        """Write down that a request was taken, and the ids of what it made."""
        entry.state, entry.made = DONE, made
        self._write(entry, {"line": DONE, "made": made})

    def refused(self, entry: Entry) -> None:
        """Write down that a request was refused."""
        entry.state = REFUSED
        self._write(entry, {"line": REFUSED})

    def undone(self, entry: Entry, how: str) -> None:
        """Write down that an entry is settled; entries of earlier runs can be, too."""
        entry.state = UNDONE
        self._write(entry, {"line": UNDONE, "how": how, **({"left": entry.left} if entry.left else {})})

    def finished(self, run: str) -> None:
        """Write down that a run has settled all it could."""
        if self._file is not None and run not in self._finished:
            self._finished.add(run)
            self._line({"line": "finished", "run": run})

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _write(self, entry: Entry, line: dict[str, Any]) -> None:
        self._line({"run": entry.run, "number": entry.number, **line})

    def _line(self, line: dict[str, Any]) -> None:
        if self._file is None:
            self._file = _opened(self.path)
        # Not buffered: it is the system's when this returns, and stays if the process is killed.
        self._file.write(json.dumps(line, ensure_ascii=True, default=str).encode() + b"\n")


def _opened(path: Path) -> BinaryIO:
    path.parent.mkdir(parents=True, exist_ok=True)
    keep = path.read_bytes() if unfinished(path) else b""
    mode = os.O_WRONLY | os.O_CREAT | (os.O_APPEND if keep else os.O_TRUNC)
    # It is nobody else's business.
    file = os.fdopen(os.open(path, mode, 0o600), "wb", buffering=0)
    if keep and not keep.endswith(b"\n"):
        file.write(b"\n")
    return file


def read(path: Path) -> list[Entry]:
    """Return the entries of a journal, as they stand.

    A line that was torn when the machine died is left out: what it was about never left, or is looked for.
    """
    entries: dict[tuple[str, int], Entry] = {}
    for line in _lines(path):
        key = (line.get("run", ""), line.get("number", 0))
        kind = line.get("line")
        if kind == "intent":
            entries[key] = _entry(line)
        elif key in entries and kind in (DONE, REFUSED, UNDONE):
            entries[key].state = kind
            entries[key].made = line.get("made", entries[key].made)
            entries[key].left = line.get("left", [])
    return list(entries.values())


def unfinished(path: Path) -> list[Entry]:
    """Return the entries of the runs that were not brought to their end."""
    finished = {line.get("run") for line in _lines(path) if line.get("line") == "finished"}
    return [each for each in read(path) if each.run not in finished]


def unsettled(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries that are to be undone."""
    return [each for each in entries if each.state in (OPEN, DONE) and not each.own]


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    if not path.is_file():
        return
    for text in path.read_bytes().split(b"\n"):
        try:
            line = json.loads(text)
        except ValueError:
            continue
        if isinstance(line, dict):
            yield line


def _entry(line: dict[str, Any]) -> Entry:
    names = ("run", "number", "scope", "vendor", "origin", "operation")
    parts = {name: line[name] for name in ("ids", "query", "body", "before", "hidden", "own") if name in line}
    return Entry(*(line[name] for name in names), **parts)


def without_mail(value: Any) -> Any:
    """Return a value without addresses that may be somebody's: those of our own are at a domain that takes no mail."""
    if isinstance(value, dict):
        return {name: kept for name, each in value.items() if (kept := without_mail(each)) is not None}
    if isinstance(value, list):
        return [without_mail(each) for each in value]
    if isinstance(value, str) and "@" in value and not value.endswith(_OUR_MAIL):
        return None
    return value

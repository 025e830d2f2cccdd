"""Where recorded answers lie: a file for each operation with one call in a line, and an index that says whence."""

import datetime as dt
import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from agendum_contract import document
from agendum_contract.cassettes.entry import Entry
from agendum_contract.problems import CannotRun
from agendum_contract.version import version

INDEX = "index.json"
_SUFFIX = ".jsonl"


@dataclass(frozen=True)
class Recorded:
    """One call of a cassette, and where it stands.

    Attributes:
        entry: The call.
        file: The file.
        line: The line, counted from 1.
    """

    entry: Entry
    file: Path
    line: int

    @property
    def name(self) -> str:
        """What a report calls it."""
        return f"{self.entry.operation}-{self.entry.status}-line{self.line}"


class Store:
    """A folder that takes calls in. After each of them it can be read; files of other operations stay as they are.

    Args:
        folder: The folder; it is made where there is none.

    Raises:
        CannotRun: The folder cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._entries: dict[str, list[Entry]] = {}
        self._index = _read_index(folder)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._write_index()
        except OSError as error:
            raise CannotRun(f"--record: {error}") from None

    def add(self, entry: Entry, host: str) -> None:
        """Take a call in.

        Args:
            entry: The call.
            host: The name of the server.

        Raises:
            CannotRun: The folder cannot be written.
        """
        entries = self._entries.setdefault(entry.operation, [])
        entries.append(entry)
        lines = (json.dumps(each.as_json(), sort_keys=True) for each in entries)
        self._index[entry.operation] = {**_about_now(), "host": host, "calls": len(entries)}
        try:
            _write(self._folder / f"{entry.operation}{_SUFFIX}", "".join(f"{line}\n" for line in lines))
            self._write_index()
        except OSError as error:
            raise CannotRun(f"--record: {error}") from None

    def _write_index(self) -> None:
        _write(self._folder / INDEX, json.dumps(self._index, indent=1, sort_keys=True) + "\n")


def read(folder: Path, only: tuple[str, ...] = ()) -> list[Recorded]:
    """Return the calls that a folder holds, in the order of the document.

    Args:
        folder: The folder.
        only: The tags and operationIds that are wanted; none of them stands for all.

    Raises:
        CannotRun: There is no such folder, it holds nothing, or a file is damaged.
    """
    if not folder.is_dir():
        raise CannotRun(f"--replay: {folder} is not a folder")
    for path in sorted(folder.glob(f"*{_SUFFIX}")):
        if path.stem not in document.operations():
            raise CannotRun(f"--replay: {path}: the document has no operation {path.stem!r}")
    files = {name: folder / f"{name}{_SUFFIX}" for name in document.selected(only)}
    found = [each for name, path in files.items() if path.is_file() for each in _read_file(name, path)]
    if not found:
        raise CannotRun(f"--replay: {folder} holds no recorded answers of the operations that are asked for")
    return found


def described(folder: Path) -> str:
    """Return in one line when and where the answers of a folder were recorded, and whether the document is the same."""
    index = _read_index(folder)
    days = sorted({str(each.get("day", "unknown")) for each in index.values()}) or ["unknown"]
    hosts = sorted({str(each.get("host", "unknown")) for each in index.values()}) or ["unknown"]
    is_same = {each.get("document") for each in index.values()} <= {_digest()}
    spread = days[0] if len(days) == 1 else f"{days[0]} to {days[-1]}"
    return f"recorded {spread} on {', '.join(hosts)}{'' if is_same else ', with another openapi.yaml'}"


def _read_file(name: str, path: Path) -> Iterator[Recorded]:
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CannotRun(f"--replay: {path}: {error}") from None
    for number, line in enumerate(lines, 1):
        try:
            yield Recorded(Entry.from_json(name, json.loads(line)), path, number)
        except (RecursionError, ValueError) as reason:
            said = f"not JSON ({reason.msg})" if isinstance(reason, json.JSONDecodeError) else reason
            raise CannotRun(f"--replay: {path}, line {number}: {said}") from None


def _read_index(folder: Path) -> dict[str, Any]:
    """Return the index; without one, or with a damaged one, the answers can still be replayed."""
    try:
        index = json.loads((folder / INDEX).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return {name: each for name, each in index.items() if isinstance(each, dict)} if isinstance(index, dict) else {}


def _about_now() -> dict[str, str]:
    return {"day": dt.datetime.now(dt.UTC).date().isoformat(), "document": _digest(), "suite": version()}


@cache
def _digest() -> str:
    return hashlib.sha256(document.path().read_bytes()).hexdigest()


def _write(path: Path, text: str) -> None:
    """Write a file so that there is either the old one or the new one, never a part."""
    part = path.with_name(f".{path.name}.{os.getpid()}")
    part.write_text(text, "utf-8")
    part.replace(path)

"""What one run leaves for the next: a file that is written whole, or not at all."""

import contextlib
import json
import os
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from mirroring.agenda import Key
from mirroring.pairs import Memory

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

_FORMAT = 1


class JournalError(Exception):
    """The file cannot be used; the message says why."""


class Journal:
    """The file that remembers which session of Swoogo has which twin.

    Args:
        path: The file. It need not exist.
        between: What is mirrored into what, in words. A file that says otherwise is not touched.
    """

    def __init__(self, path: Path, between: str) -> None:
        self._path = path
        self._between = between

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Keep a second run on this machine away until this one has ended, or was killed. Windows has no such lock.

        Raises:
            JournalError: Another run is under way, or the folder cannot be written to.
        """
        lock = self._path.with_name(f"{self._path.name}.lock")
        try:
            file = lock.open("w")
        except OSError as error:
            raise JournalError(f"{lock}: {error.strerror}") from error
        with file:
            try:
                if fcntl:
                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                raise JournalError(f"another run is under way: it holds {lock}") from error
            yield

    def load(self) -> dict[int, Memory]:
        """Return what is remembered, by the id in Swoogo.

        Raises:
            JournalError: The file cannot be read, or is about something else.
        """
        try:
            content = json.loads(self._path.read_text(encoding="utf-8"))
            between, sessions = content["between"], content["sessions"]
            memory = {int(number): Memory(Key(**each["key"]), each["eventify"]) for number, each in sessions.items()}
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise JournalError(f"{self._path}: {error.strerror}") from error
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            message = "is not a file of this script; without it, twins are told by title, date, track and time"
            raise JournalError(f"{self._path}: {message}") from error
        if between != self._between or content.get("format") != _FORMAT:
            raise JournalError(
                f"{self._path}: is about {between}, and not about {self._between}; choose another --state"
            )
        return memory

    def save(self, memory: Mapping[int, Memory]) -> None:
        """Replace what is remembered.

        Raises:
            JournalError: The file cannot be written; the one before is still there.
        """
        sessions = {
            str(number): {"eventify": each.eventify_id, "key": each.key._asdict()} for number, each in memory.items()
        }
        content = {"format": _FORMAT, "between": self._between, "sessions": sessions}
        try:
            _replace(self._path, json.dumps(content, indent=1))
        except OSError as error:
            raise JournalError(f"{self._path}: {error.strerror}") from error


def _replace(path: Path, text: str) -> None:
    """Write a file beside the one that is to be replaced, and let it take its place once it is on the disk."""
    number, name = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}.")
    try:
        with os.fdopen(number, "w", encoding="utf-8") as new:
            new.write(text)
            new.flush()
            os.fsync(number)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise

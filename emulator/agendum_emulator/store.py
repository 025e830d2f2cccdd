"""All state that a vendor would keep, in SQLite: records, tokens and spent credits."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from os import PathLike, fspath
from typing import Any

from agendum_emulator.settings import SetupError

KINDS = (
    "swoogo-contacts",
    "swoogo-discounts",
    "swoogo-events",
    "swoogo-locations",
    "swoogo-package-fees",
    "swoogo-packages",
    "swoogo-questions",
    "swoogo-registrant-tokens",
    "swoogo-registrant-types",
    "swoogo-registrants",
    "swoogo-scans",
    "swoogo-sent-emails",
    "swoogo-session-attendances",
    "swoogo-session-fees",
    "swoogo-session-fields",
    "swoogo-sessions",
    "swoogo-speakers",
    "swoogo-sponsor-fields",
    "swoogo-sponsors",
    "swoogo-tracks",
    "swoogo-transactions",
    "swoogo-webhooks",
    "eventify-apptabs",
    "eventify-attendees",
    "eventify-categories",
    "eventify-colors",
    "eventify-events",
    "eventify-exhibitors",
    "eventify-forms",
    "eventify-interests",
    "eventify-scheduledates",
    "eventify-scheduletracks",
    "eventify-sessions",
    "eventify-speakers",
    "eventify-sponsors",
)
LARGEST_ID = 2**63 - 1

Record = dict[str, Any]

_APPLICATION_ID = 0x4147454D
_VERSION = 2
_TABLES = f"""
    BEGIN;
    CREATE TABLE records (kind TEXT, id INTEGER, body TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
    CREATE TABLE tokens (
        vendor TEXT, token TEXT, owner TEXT NOT NULL, expires INTEGER NOT NULL, PRIMARY KEY (vendor, token)
    ) WITHOUT ROWID;
    CREATE TABLE credits (owner TEXT PRIMARY KEY, started REAL NOT NULL, spent INTEGER NOT NULL) WITHOUT ROWID;
    PRAGMA application_id = {_APPLICATION_ID};
    PRAGMA user_version = {_VERSION};
    COMMIT;
"""


class StoreError(SetupError):
    """A database file that cannot be used."""


class Store:
    """The database of one emulator.

    One thread at a time may use it. `is_new` tells whether it was created by this very call.
    """

    def __init__(self, path: str | PathLike[str] | None = None) -> None:
        name = ":memory:" if path is None else fspath(path)
        try:
            # Created in one thread, served from another.
            self._db = sqlite3.connect(name, isolation_level=None, check_same_thread=False, timeout=1)
        except sqlite3.Error as error:
            raise StoreError(f"database {name}: {error}") from error
        try:
            self.is_new = self._prepare(name)
        except sqlite3.Error as error:
            self._db.close()
            raise StoreError(f"database {name}: {error}") from error
        except StoreError:
            self._db.close()
            raise

    def close(self) -> None:
        """Close the database; what is in memory is gone."""
        self._db.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that happens inside is kept, or nothing of it."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def clear(self) -> None:
        """Forget everything."""
        for table in ("records", "tokens", "credits"):
            self._db.execute(f"DELETE FROM {table}")  # noqa: S608 - the names stand in the line above

    def get(self, kind: str, record_id: int) -> Record | None:
        """One record."""
        if not 0 <= record_id <= LARGEST_ID:
            return None
        row = self._db.execute("SELECT body FROM records WHERE kind = ? AND id = ?", (kind, record_id)).fetchone()
        return None if row is None else json.loads(row[0])

    def put(self, kind: str, record: Mapping[str, Any]) -> None:
        """Store a record under its `id`, over an older one."""
        row = (kind, record["id"], json.dumps(record))
        self._db.execute("INSERT OR REPLACE INTO records VALUES (?, ?, ?)", row)

    def put_all(self, kind: str, records: Iterable[Mapping[str, Any]]) -> None:
        """Store several records."""
        for record in records:
            self.put(kind, record)

    def next_id(self, kind: str) -> int:
        """An id that is larger than all others of its kind."""
        (largest,) = self._db.execute("SELECT max(id) FROM records WHERE kind = ?", (kind,)).fetchone()
        return int(largest or 0) + 1

    def all(self, kind: str) -> list[Record]:
        """All records of a kind, by id."""
        rows = self._db.execute("SELECT body FROM records WHERE kind = ? ORDER BY id", (kind,))
        return [json.loads(body) for (body,) in rows]

    def add_token(self, vendor: str, token: str, owner: str, expires: int) -> None:
        """Keep a token."""
        self._db.execute("INSERT INTO tokens VALUES (?, ?, ?, ?)", (vendor, token, owner, expires))

    def token(self, vendor: str, token: str) -> tuple[str, int] | None:
        """The owner and the expiry of a token."""
        query = "SELECT owner, expires FROM tokens WHERE vendor = ? AND token = ?"
        row = self._db.execute(query, (vendor, token)).fetchone()
        return None if row is None else (row[0], row[1])

    def window(self, owner: str) -> tuple[float, int] | None:
        """When the window of a credential started, and what it has spent since."""
        row = self._db.execute("SELECT started, spent FROM credits WHERE owner = ?", (owner,)).fetchone()
        return None if row is None else (row[0], row[1])

    def set_window(self, owner: str, started: float, spent: int) -> None:
        """Note what a credential has spent."""
        self._db.execute("INSERT OR REPLACE INTO credits VALUES (?, ?, ?)", (owner, started, spent))

    def _prepare(self, name: str) -> bool:
        run = self._db.execute
        (tables,) = run("SELECT count(*) FROM sqlite_master").fetchone()
        mark = (run("PRAGMA application_id").fetchone()[0], run("PRAGMA user_version").fetchone()[0])
        if tables and mark != (_APPLICATION_ID, _VERSION):
            raise StoreError(f"database {name}: it belongs to another program or another version of the emulator")
        if name == ":memory:":
            run("PRAGMA synchronous = OFF")
        else:
            run("PRAGMA journal_mode = WAL")
            run("PRAGMA synchronous = NORMAL")
        if not tables:
            self._db.executescript(_TABLES)
        return not tables

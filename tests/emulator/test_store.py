import sqlite3
import threading

import pytest

from agendum_emulator.store import KINDS, Store, StoreError


@pytest.fixture
def store():
    """A store in memory."""
    store = Store()
    yield store
    store.close()


def test_records_come_back_as_they_were(store):
    """Nothing may be lost on the way through the database."""
    record = {"id": 5, "name": "é\0\U0001f600", "capacity": 10**100, "deep": {"a": [None, True]}}
    store.put("swoogo-sessions", record)
    assert (record, [record]) == (store.get("swoogo-sessions", 5), store.all("swoogo-sessions"))


def test_record_replaces_an_older_one_of_its_kind(store):
    """A speaker changes with each session that is added."""
    store.put("swoogo-speakers", {"id": 1, "name": "old"})
    store.put("swoogo-sessions", {"id": 1})
    store.put("swoogo-speakers", {"id": 1, "name": "new"})
    assert [{"id": 1, "name": "new"}] == store.all("swoogo-speakers")


@pytest.mark.parametrize("record_id", [2, 0, -1, 2**63, 10**100])
def test_id_that_no_record_has_is_not_found(store, record_id):
    """SQLite cannot hold such a number, and would raise."""
    store.put("swoogo-events", {"id": 1})
    assert None is store.get("swoogo-events", record_id)


def test_ids_grow_within_their_kind(store):
    """An id that is given twice would overwrite a record."""
    before = store.next_id("swoogo-sessions")
    store.put_all("swoogo-sessions", [{"id": 7}, {"id": 3}])
    assert (1, 8, 1) == (before, store.next_id("swoogo-sessions"), store.next_id("eventify-sessions"))


def test_transaction_keeps_all_or_nothing(store):
    """Half a bulk create would be there without an id that anybody knows."""

    def fail():
        with store.transaction():
            store.put("swoogo-events", {"id": 1})
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    after_failure = store.all("swoogo-events")
    with store.transaction():
        store.put("swoogo-events", {"id": 2})
    assert ([], [{"id": 2}]) == (after_failure, store.all("swoogo-events"))


def test_clear_forgets_everything(store):
    """A test would see the records of the one before."""
    store.put("swoogo-events", {"id": 1})
    store.add_token("swoogo", "t", "me", 5)
    store.set_window("me", 1.5, 2)
    before = (store.token("swoogo", "t"), store.window("me"))
    store.clear()
    assert (("me", 5), (1.5, 2)) == before
    assert ([], None, None) == (store.all("swoogo-events"), store.token("swoogo", "t"), store.window("me"))


def test_other_thread_may_use_it(store):
    """It is made by the caller of `Emulator` and used by the server's thread."""
    thread = threading.Thread(target=store.put, args=("swoogo-events", {"id": 1}))
    thread.start()
    thread.join()
    assert [{"id": 1}] == store.all("swoogo-events")


def test_file_survives_a_restart(tmp_path):
    """That is what --database is for."""
    path = tmp_path / "state.db"
    first = Store(path)
    first.put("swoogo-events", {"id": 1})
    first.close()
    second = Store(str(path))
    assert (True, False, [{"id": 1}]) == (first.is_new, second.is_new, second.all("swoogo-events"))
    second.close()


def foreign_database(path):
    """A database of some other program."""
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE things (id INTEGER)")
    database.close()


@pytest.mark.parametrize(
    ("prepare", "message"),
    [
        (lambda path: path.mkdir(), "state.db: unable to open"),
        (lambda path: path.write_bytes(b"no database at all" * 100), "state.db: file is not a database"),
        (foreign_database, "state.db: it belongs to another program"),
    ],
)
def test_unusable_file_is_refused(tmp_path, prepare, message):
    """It must not be overwritten, and the message must say which file it is."""
    path = tmp_path / "state.db"
    prepare(path)
    with pytest.raises(StoreError, match=message):
        Store(path)


def test_kinds_are_told_by_vendor():
    """Two vendors have sessions."""
    assert {"swoogo", "eventify"} == {kind.partition("-")[0] for kind in KINDS}

import json
import stat

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agendum_contract.undo import journal
from agendum_contract.undo.journal import Entry, Journal


def entry(**more):
    """An entry for a session."""
    return Entry("agendum-1", 0, "test_a", "swoogo", "http://127.0.0.1", "create_session", **more)


@pytest.fixture
def path(tmp_path):
    """Where the journal is."""
    return tmp_path / "reports" / "undo-journal.jsonl"


def lines(path):
    """The lines of a journal."""
    return [json.loads(text) for text in path.read_text("utf-8").splitlines()]


def test_an_entry_is_there_before_the_request_leaves(path):
    """After a kill nobody would know what had just been sent."""
    book = Journal(path)
    book.intent(entry(body={"name": "A"}), to_disk=True)

    (line,) = lines(path)
    assert ("intent", "create_session", {"name": "A"}) == (line["line"], line["operation"], line["body"])
    assert "open" == journal.read(path)[0].state
    book.close()


def test_nothing_is_written_where_nothing_happens(path):
    """A run that only reads would leave a file."""
    book = Journal(path)
    book.finished("agendum-1")
    book.close()
    assert not path.exists()


def test_an_entry_goes_its_way(path):
    """A record would be undone twice, or never."""
    book = Journal(path)
    first, second, third = (book.intent(entry(), to_disk=False) for _ in range(3))
    book.done(first, [5, 6])
    book.refused(second)
    assert [("done", [5, 6]), ("refused", []), ("open", [])] == [(each.state, each.made) for each in journal.read(path)]
    assert [first.number, third.number] == [each.number for each in journal.unsettled(journal.unfinished(path))]

    first.left = ["session 5"]
    book.undone(first, "left")
    book.undone(third, "undone")
    assert [["session 5"], [], []] == [each.left for each in journal.read(path)]
    assert [] == journal.unsettled(journal.unfinished(path))
    assert 3 == len(journal.unfinished(path)), "a run counts as finished that was not"

    book.finished("agendum-1")
    book.finished("agendum-1")
    assert [] == journal.unfinished(path)
    assert 1 == sum(line["line"] == "finished" for line in lines(path))
    book.close()


def test_what_is_own_is_not_to_be_undone(path):
    """A record of the run would be put back into a state that nobody knows."""
    book = Journal(path)
    book.done(book.intent(entry(own=True), to_disk=False), [])
    assert [] == journal.unsettled(journal.unfinished(path))
    book.close()


def test_what_is_private_is_not_written_down(path):
    """Somebody's name would lie in a file."""
    book = Journal(path)
    book.intent(entry(private={"first_name": "Ada"}, hidden=["first_name"], before={"package_id": 5}), to_disk=False)
    assert "Ada" not in path.read_text("utf-8")
    assert "Ada" not in repr(entry(private={"first_name": "Ada"}))
    (read,) = journal.read(path)
    assert ({"package_id": 5}, ["first_name"], {}) == (read.before, read.hidden, read.private)
    book.close()


def test_nobody_else_reads_it(path):
    """Another user of the machine could read what a run does."""
    book = Journal(path)
    book.intent(entry(), to_disk=False)
    assert 0o600 == stat.S_IMODE(path.stat().st_mode)
    book.close()


def test_an_unfinished_journal_is_kept(path):
    """What a killed run has left would be forgotten by the next run."""
    first = Journal(path)
    first.intent(entry(), to_disk=False)
    first.close()
    path.write_bytes(path.read_bytes() + b'{"line": "intent", "run": "agen')

    second = Journal(path)
    second.intent(Entry("agendum-2", 0, "test_b", "swoogo", "http://127.0.0.1", "create_session"), to_disk=False)
    second.finished("agendum-2")
    second.close()

    assert ["agendum-1"] == [each.run for each in journal.unfinished(path)]
    assert {"agendum-1", "agendum-2"} == {each.run for each in journal.read(path)}


def test_a_finished_journal_is_not(path):
    """The file would grow for ever."""
    for run in ("agendum-1", "agendum-2"):
        book = Journal(path)
        book.intent(Entry(run, 0, "test_a", "swoogo", "http://127.0.0.1", "create_session"), to_disk=False)
        book.finished(run)
        book.close()
    assert {"agendum-2"} == {line["run"] for line in lines(path)}


@pytest.mark.parametrize(
    "torn", [b"", b"{", b"5\n", b'"x"\n', b"\xff\n", b'{"line": "done", "run": "x", "number": 9}\n']
)
def test_a_torn_line_is_left_out(torn, path):
    """A journal could not be read just when it is needed."""
    book = Journal(path)
    book.intent(entry(), to_disk=False)
    book.close()
    path.write_bytes(path.read_bytes() + torn)
    assert 1 == len(journal.read(path))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(st.integers(0, 2_000))
def test_a_journal_can_be_torn_anywhere(tmp_path, cut):
    """After a power failure nothing could be cleaned up."""
    path = tmp_path / "journal.jsonl"
    path.unlink(missing_ok=True)
    book = Journal(path)
    for number in range(4):
        book.done(book.intent(entry(body={"name": "ä"}), to_disk=False), [number])
    book.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:cut])

    read = journal.read(path)

    assert len(read) == whole[:cut].count(b'"line": "intent"') - (not _is_whole(whole[:cut]))
    assert all(each.made == [index] for index, each in enumerate(read) if each.state == "done")


def _is_whole(content):
    """Whether the last intent of a journal that was cut off is there as a whole."""
    last = content.rsplit(b"\n", 1)[-1]
    if b'"line": "intent"' not in last:
        return True
    try:
        json.loads(last)
    except ValueError:
        return False
    return True


def test_there_may_be_no_journal(path):
    """The first run would end in a traceback."""
    assert [] == journal.read(path) == journal.unfinished(path)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"email": "ada@somewhere.example"}, {}),
        ({"email": "agendum-1@example.com"}, {"email": "agendum-1@example.com"}),
        ({"a": ["x@y.example", "z"], "b": 5}, {"a": [None, "z"], "b": 5}),
        ("x@y.example", None),
    ],
)
def test_addresses_of_others_are_left_out(value, expected):
    """Somebody's address would lie in a file."""
    assert expected == journal.without_mail(value)

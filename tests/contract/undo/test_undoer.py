import pytest

from agendum_contract.settings import Settings
from agendum_contract.undo.journal import Entry, Journal
from agendum_contract.undo.undoer import Undoer, back


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ([{"id": 1, "name": "A"}, {"id": "2", "name": "B"}], []),
        ([{"id": 1, "name": "X"}], [{"id": 1, "name": "A"}]),
        ([{"id": 1, "name": "A"}, {"id": 3, "name": "New"}], [{"id": 3, "delete": True}]),
        ([], []),
    ],
)
def test_the_way_back(now, expected):
    """The choices of a field would be others than before."""
    assert expected == back([{"id": 1, "name": "A"}, {"id": 2, "name": "B"}], now)


def entry(operation, **more):
    """An entry that was taken."""
    more = {"state": "done", **more}
    return Entry("agendum-1", 1, "test_a", "swoogo", "http://127.0.0.1", operation, **more)


def undo(tmp_path, *entries, targets=None):
    """Undo entries and return the report."""
    journal = Journal(tmp_path / "journal.jsonl")
    undoer = Undoer(targets or {}, Settings(), journal, lambda *_: set())
    undoer.undo(list(entries))
    journal.close()
    return undoer.report


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (
            entry("update_session", ids={"session_id": "5"}),
            "swoogo session 5 (update_session): changed, and could not be read before; ",
        ),
        (
            entry("create_package"),
            "swoogo package (create_package): has an id that no answer told; no page documents a removal, nor a list",
        ),
        (
            entry("create_package", state="open"),
            "swoogo package (create_package): may have been made; no page documents a removal, nor a list",
        ),
        (
            entry("create_session", state="open"),
            "swoogo session (create_session): may have been made; no page documents a removal",
        ),
        (
            entry("create_location", made=[7]),
            "swoogo location 7 (create_location): left; no page documents a change or a removal",
        ),
    ],
)
def test_what_is_left_is_told(one, expected, tmp_path):
    """Nobody would know what to look for."""
    report = undo(tmp_path, one)
    assert ([expected], [], "undone") == (report.left, report.failed, one.state)


def test_each_line_is_told_once(tmp_path):
    """A speaker with ten sessions would be told ten times."""
    entries = [entry("add_sessions_to_speaker", ids={"speaker_id": "3"}) for _ in range(3)]
    assert 1 == len(undo(tmp_path, *entries).left)


def test_the_last_is_undone_first(tmp_path):
    """What hangs on another record would be undone after that."""
    report = undo(tmp_path, entry("create_location", made=[1]), entry("create_location", made=[2]))
    assert ["2", "1"] == [line.split()[2] for line in report.left]


def test_a_vendor_that_is_not_there(tmp_path):
    """The rest of the journal would not be undone."""
    one = entry("create_session", made=[1], body={"event_id": 1})
    report = undo(tmp_path, entry("create_location", made=[1]), one)
    assert ["swoogo session 1 (create_session): swoogo is not among the servers of this run"] == report.failed
    assert 1 == len(report.left)
    assert "done" == one.state

import json

import pytest

from agendum_contract.cassettes import store
from agendum_contract.cassettes.entry import Entry
from agendum_contract.cassettes.parts import Parts
from agendum_contract.problems import CannotRun

HEADERS = {"content-type": "application/json"}
ENTRY = Entry("get_session", "2026-01-22", "t", Parts({"session_id": 1}, {}), 200, HEADERS, {"id": 1})
EVENT = Entry("get_event", "2026-01-22", "t", None, 404, HEADERS, {"message": "\ud800\u2028"})


@pytest.fixture
def filled(tmp_path):
    """A folder with two calls of one operation, and one of another."""
    kept = store.Store(tmp_path / "a" / "b")
    for each in (ENTRY, EVENT, ENTRY):
        kept.add(each, "api.example.com")
    return tmp_path / "a" / "b"


def test_what_was_written_is_read(filled):
    """A replay would be of other calls than were recorded, or in no order."""
    found = store.read(filled)
    assert [EVENT, ENTRY, ENTRY] == [each.entry for each in found]
    assert ["get_event-404-line1", "get_session-200-line1", "get_session-200-line2"] == [each.name for each in found]
    assert [("get_event.jsonl", 1), ("get_session.jsonl", 1), ("get_session.jsonl", 2)] == [
        (each.file.name, each.line) for each in found
    ]


@pytest.mark.parametrize(
    ("only", "expected"), [(("get_event",), ["get_event"]), (("swoogo-sessions",), ["get_session"] * 2)]
)
def test_only_some(filled, only, expected):
    """A run for some operations would replay all."""
    assert expected == [each.entry.operation for each in store.read(filled, only)]


def test_the_index_says_whence(filled):
    """Nobody would know how old an answer is, or of which server."""
    index = json.loads((filled / "index.json").read_text("utf-8"))
    assert ({"get_event", "get_session"}, 2) == (index.keys(), index["get_session"]["calls"])
    assert "api.example.com" == index["get_event"]["host"]
    assert 64 == len(index["get_event"]["document"])
    described = store.described(filled)
    assert f"recorded {index['get_event']['day']} on api.example.com" == described


def test_another_document_is_told_of(filled):
    """An answer would be judged by a page that it was not given under, without a word."""
    index = json.loads((filled / "index.json").read_text("utf-8"))
    index["get_event"] |= {"document": "0", "day": "2020-01-01", "host": "b.example.com"}
    (filled / "index.json").write_text(json.dumps(index), "utf-8")
    day = index["get_session"]["day"]
    expected = f"recorded 2020-01-01 to {day} on api.example.com, b.example.com, with another openapi.yaml"
    assert expected == store.described(filled)


@pytest.mark.parametrize("text", [None, "{", "[]", '{"get_event": 1}'])
def test_a_folder_without_an_index(filled, text):
    """A recording that was cut off could not be replayed."""
    (filled / "index.json").unlink()
    if text is not None:
        (filled / "index.json").write_text(text, "utf-8")
    assert 3 == len(store.read(filled))
    assert "recorded unknown on unknown" == store.described(filled)


def test_a_new_recording_leaves_the_others(filled):
    """A recording of some operations would lose the others."""
    store.Store(filled).add(ENTRY, "api.example.com")
    assert ["get_event", "get_session"] == [each.entry.operation for each in store.read(filled)]
    assert 1 == json.loads((filled / "index.json").read_text("utf-8"))["get_session"]["calls"]


def test_a_part_of_a_file_is_never_read(filled, monkeypatch):
    """A recording that is killed while it writes would damage what it has."""

    def killed(*_args):
        raise KeyboardInterrupt

    kept = store.Store(filled)
    monkeypatch.setattr(store.Path, "replace", killed)
    with pytest.raises(KeyboardInterrupt):
        kept.add(ENTRY, "api.example.com")
    assert 3 == len(store.read(filled))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("{", r"line 2: not JSON \(Expecting property name enclosed in double quotes\)$"),
        ("[" * 100_000, "line 2: "),
        ("[]", "line 2: the entry is not an object$"),
        (json.dumps({**ENTRY.as_json(), "answer": {}}), "line 2: the answer has no headers$"),
        ("", r"line 2: not JSON \(Expecting value\)$"),
    ],
)
def test_a_damaged_file(filled, line, expected):
    """A reader would not know which file is damaged, and where."""
    path = filled / "get_session.jsonl"
    first, _ = path.read_text("utf-8").splitlines()
    path.write_text(f"{first}\n{line}\n", "utf-8")
    with pytest.raises(CannotRun, match=rf"^--replay: {path}, {expected}"):
        store.read(filled)


def test_a_file_that_is_no_text(filled):
    """A reader would be shown a traceback."""
    (filled / "get_session.jsonl").write_bytes(b"\xff")
    with pytest.raises(CannotRun, match=r"get_session\.jsonl: .*utf-8"):
        store.read(filled)


def test_a_file_of_no_operation(filled):
    """An operation that was renamed would no longer be checked, without a word."""
    (filled / "get_nothing.jsonl").write_text("", "utf-8")
    with pytest.raises(CannotRun, match=r"the document has no operation 'get_nothing'$"):
        store.read(filled)


def test_no_folder(tmp_path):
    """A typing error would be a run without a test, which passes."""
    with pytest.raises(CannotRun, match=r"^--replay: .*nowhere is not a folder$"):
        store.read(tmp_path / "nowhere")


@pytest.mark.parametrize("only", [(), ("create_session",)])
def test_nothing_recorded(tmp_path, only):
    """A run that checks nothing would pass."""
    kept = store.Store(tmp_path)
    if only:
        kept.add(ENTRY, "x")
    with pytest.raises(CannotRun, match="holds no recorded answers"):
        store.read(tmp_path, only)

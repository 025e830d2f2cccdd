import dataclasses
import json
import stat

import httpx
import pytest

from agendum_contract.cassettes import record, store
from agendum_contract.exchanges import Exchange
from agendum_contract.problems import CannotRun
from agendum_contract.settings import Settings

from .conftest import EMAIL, KEY, PASSWORD, SECRET

_SESSION = {"id": 1, "name": "Opening"}


def _exchange(body=_SESSION, *, operation="get_session", status=200, path="/api/v1/sessions/1", token="tokcanary1"):
    request = httpx.Request("GET", f"https://api.example{path}", headers={"authorization": f"Bearer {token}"})
    response = httpx.Response(status, json=body) if body is not None else None
    return Exchange("swoogo", operation, "server/test_x.py::test_y", 1_769_040_000.0, 0.1, request, response)


@pytest.fixture
def recorder(tmp_path):
    """Records into a folder of its own."""
    return record.Recorder(store.Store(tmp_path))


def _kept(folder):
    return [each.entry for each in store.read(folder)]


def test_a_call_is_kept(recorder, tmp_path):
    """A cassette would say something else than what went over the wire."""
    recorder(_exchange())
    (entry,) = _kept(tmp_path)
    assert ("get_session", "2026-01-22", "server/test_x.py::test_y") == (entry.operation, entry.day, entry.test)
    assert ({"session_id": 1}, {}, None) == (entry.request.path, entry.request.query, entry.request.body)
    assert (200, 1) == (entry.status, entry.body["id"])


def test_few_of_a_shape_are_kept(recorder, tmp_path):
    """A cassette would fill with answers that say the same, and have no room for others."""
    for number in range(5):
        recorder(_exchange({"id": number, "name": "Opening"}))
        recorder(_exchange({"id": number}))
        recorder(_exchange({"id": number}, path="/api/v1/sessions/x"))
        recorder(_exchange({"name": "No", "message": "No", "code": 0, "status": 404}, status=404))
    kept = _kept(tmp_path)
    assert 8 == len(kept)
    assert [0, 1] == [each.body["id"] for each in kept if len(each.body) == 2]
    assert 2 == sum(each.request is None for each in kept)


def test_few_of_a_status_are_kept(recorder, tmp_path):
    """Generated requests, of which no two answers are alike, would fill a disk."""
    for number in range(50):
        recorder(_exchange({f"c_{number}": "x"}))
    assert 20 == len(_kept(tmp_path))


@pytest.mark.parametrize(
    "exchange",
    [_exchange(operation=None), _exchange(None), _exchange({"name": "x" * 1_000_001})],
    ids=["no operation", "no answer", "too long"],
)
def test_what_is_not_kept(recorder, tmp_path, exchange):
    """A call that cannot be replayed would be in the cassette, or end the recording."""
    recorder(exchange)
    assert [] == list(tmp_path.glob("*.jsonl"))


def test_a_token_is_learned(recorder, tmp_path):
    """A server that repeats the token of a request would bring it into the cassette as the name of a property."""
    recorder(_exchange({"tokcanary1": 1, "name": "tokcanary1"}))
    assert "tokcanary1" not in (tmp_path / "get_session.jsonl").read_text("utf-8")


def test_the_name_of_a_test_has_no_secret(recorder, tmp_path):
    """A test that is named for its parameters would bring one into the cassette."""
    recorder(dataclasses.replace(_exchange(), test="test_y[tokcanary1]"))
    assert "tokcanary1" not in (tmp_path / "get_session.jsonl").read_text("utf-8")


def test_no_secret_and_nobody_is_in_a_cassette(cassette):
    """What a cassette is made for, to be shown to others, would be forbidden."""
    canaries = [KEY, SECRET, EMAIL, PASSWORD, "Mina", "Known", "known-"]
    for path in cassette.iterdir():
        text = path.read_text("utf-8")
        # The name of a property that is documented is nobody's.
        assert [] == [each for each in canaries if each in text.replace('"well-known"', "")], path


def test_canaries_of_an_account_are_in_no_file(tmp_path):
    """A name, an address, a number of a telephone or a token would be kept, wherever a server puts it."""
    recorder = record.recorder(
        Settings(record=tmp_path, consumer_key=KEY, consumer_secret=SECRET, email=EMAIL, password=PASSWORD)
    )
    canaries = ["Ada Canary", "ada.canary@example.org", "+49 151 7777777", "token-canary-7", KEY, SECRET, PASSWORD]
    people = [
        {
            "id": 1,
            "first_name": each,
            "email": each,
            "work_phone": each,
            "bio": json.dumps({"about": each}),
            "c_1": each,
            "session_ids": [each],
            each: each,
            "homeAddress": {"line_1": each, "city": each},
        }
        for each in canaries
    ]
    for person in people:
        recorder(_exchange(person, operation="get_registrant", path=f"/api/v1/registrants/1?fields={KEY}"))
        message = {"name": person["email"], "message": f"{person['email']} exists", "code": 0, "status": 422}
        recorder(_exchange(message, operation="get_registrant", path="/api/v1/registrants/1", status=422))
    shown = "".join(path.read_text("utf-8") for path in tmp_path.iterdir())
    assert [] == [each for each in canaries if each in shown]
    assert "7777777" not in shown


def test_a_folder_that_cannot_be_written(tmp_path):
    """A run would go on for an hour and keep nothing."""
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(CannotRun, match=r"^--record: .*inner"):
        record.recorder(Settings(record=tmp_path / "file" / "inner"))


def test_a_disk_that_fills_up(recorder, tmp_path, monkeypatch):
    """A server would be failed for a disk that is full, or nobody be told of it."""

    def full(*_args):
        raise OSError("No space left on device")

    monkeypatch.setattr(store, "_write", full)
    recorder(_exchange())
    monkeypatch.undo()
    recorder(_exchange({"id": 2}))
    assert ("--record: No space left on device", []) == (str(recorder.problem), list(tmp_path.glob("*.jsonl")))


def test_others_cannot_change_what_is_kept(recorder, tmp_path):
    """A file would be left behind that nobody but its writer can read."""
    recorder(_exchange())
    mode = stat.S_IMODE((tmp_path / "get_session.jsonl").stat().st_mode)
    assert mode & stat.S_IRUSR
    assert [] == list(tmp_path.glob(".*"))

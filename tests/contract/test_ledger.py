"""Tests of the ledger of contradictions: how it is read, and that each row is probed."""

from pathlib import Path

import pytest
import yaml

from agendum_contract import document, ledger
from agendum_contract.problems import CannotRun

ROW = {
    "id": "swoogo-12-partial-update",
    "vendor": "swoogo",
    "operations": ["update_session"],
    "readings": [{"page": "https://a", "says": "One."}, {"page": "https://b", "says": "Two."}],
    "taken": "The first.",
    "why": "Because.",
    "probe": "Update a session.",
    "explains": [],
}


@pytest.fixture
def write(tmp_path):
    """Writes ledgers."""

    def to_file(value):
        file = tmp_path / "contradictions.yaml"
        file.write_bytes(value if isinstance(value, bytes) else yaml.safe_dump(value).encode())
        return file

    return to_file


def test_a_row(write):
    """The table would show one reading for the other, or nothing."""
    (row,) = ledger.read(write([ROW]))

    expected = ledger.Row(
        number="swoogo-12",
        id="swoogo-12-partial-update",
        vendor="swoogo",
        operations=("update_session",),
        a=ledger.Side("https://a", "One."),
        b=ledger.Side("https://b", "Two."),
        taken="The first.",
        probe="Update a session.",
    )
    assert expected == row


@pytest.mark.parametrize("name", ["id", "vendor", "operations", "readings", "taken", "probe"])
def test_a_row_that_lacks_something(name, write):
    """Whoever edits the ledger would not be told which row it is, and what it lacks."""
    lacking = {key: value for key, value in ROW.items() if key != name}
    with pytest.raises(CannotRun, match=rf"contradictions\.yaml: row 2 has no '{name}'"):
        ledger.read(write([ROW, lacking]))


@pytest.mark.parametrize(
    "row",
    [
        5,
        {**ROW, "readings": ROW["readings"][:1]},
        {**ROW, "readings": [*ROW["readings"], ROW["readings"][0]]},
        {**ROW, "readings": ["One.", "Two."]},
        {**ROW, "id": 12},
        {**ROW, "operations": None},
    ],
    ids=str,
)
def test_a_row_that_is_none(row, write):
    """Whoever edits the ledger would get a traceback."""
    with pytest.raises(CannotRun, match=r"contradictions\.yaml: row 1 is not a contradiction with two readings"):
        ledger.read(write([row]))


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"{", "cannot be read"), (b"\xff", "cannot be read"), (b"a: 1", "a list of contradictions")],
)
def test_a_ledger_that_is_none(content, reason, write):
    """Whoever edits the ledger would get a traceback."""
    with pytest.raises(CannotRun, match=reason):
        ledger.read(write(content))


def test_a_ledger_that_is_not_there(tmp_path):
    """An installation that lacks the file would end in a traceback."""
    with pytest.raises(CannotRun, match=r"cannot be read: .*nothing\.yaml"):
        ledger.read(tmp_path / "nothing.yaml")


def test_where_the_ledger_is(tmp_path, monkeypatch):
    """An installation would look for a checkout around it, or a checkout not find its own."""
    assert Path(__file__).parents[2] / "transcription" / "contradictions.yaml" == ledger.path()

    (tmp_path / "agendum_proofread").mkdir()
    (tmp_path / "agendum_proofread" / "contradictions.yaml").touch()
    monkeypatch.setattr(ledger, "_PACKAGE", tmp_path / "agendum_contract")
    assert tmp_path / "agendum_proofread" / "contradictions.yaml" == ledger.path()


def test_all_rows_are_read():
    """Two rows would stand for one, or one be about something that the document does not have."""
    numbers = [row.number for row in ledger.rows()]

    assert len(numbers) == len(set(numbers)) > 70
    assert {"swoogo", "eventify"} == {row.vendor for row in ledger.rows()}
    for row in ledger.rows():
        assert row.number.startswith(f"{row.vendor}-")
        assert set(row.operations) <= document.operations().keys()

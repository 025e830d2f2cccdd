"""The export, run as a command in this process against the emulator, and its parts."""

import csv
import datetime as dt
import io
import itertools
import stat

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import export_csv


class Record:
    """A record of which only the JSON counts."""

    def __init__(self, **values):
        self._values = values

    def to_dict(self):
        """The JSON."""
        return self._values


@pytest.fixture
def export(environment, tmp_path, capsys):
    """A function that runs the command: the exit status, and what it printed."""

    def command(*more):
        status = export_csv.main(["--event", "1", "--folder", str(tmp_path / "out"), *more])
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return command


def table(file):
    """The rows of a file, by column."""
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.DictReader(opened))


def written(*records, columns=()):
    """The rows that records become, the header first."""
    file = io.StringIO(newline="")
    assert len(records) == export_csv.write(file, [Record(**each) for each in records], columns)
    return list(csv.reader(io.StringIO(file.getvalue(), newline="")))


def test_all_of_an_event_is_exported(export, tmp_path, swoogo):
    """A session, a speaker or who speaks where would be missing."""
    swoogo.speakers.add_sessions(3, [100])
    status, printed, errors = export()
    out = tmp_path / "out"

    assert (0, "") == (status, errors)
    assert f"1 speakers in {out / 'speakers.csv'}\n5 sessions in {out / 'sessions.csv'}\n" == printed
    assert ["100", "101", "102", "103", "104"] == [each["id"] for each in table(out / "sessions.csv")]
    first = table(out / "sessions.csv")[0]
    assert ("Opening", "2026-06-15", "09:00:00", "Mina Okafor") == tuple(
        first[name] for name in ("name", "date", "start_time", "speakers")
    )
    assert "Café & “Pruning” <live> 日本 🌳" in {each["name"] for each in table(out / "sessions.csv")}
    (speaker,) = table(out / "speakers.csv")
    assert ("Mina", "mina@example.com") == (speaker["first_name"], speaker["email"])


def test_custom_fields_are_columns(export, tmp_path, swoogo):
    """What an event asks of its speakers would be one cell that nobody can sort by."""
    for name, fields in (("A", {"c_1001": "Basic"}), ("B", {"c_1002": [{"id": 123}]})):
        swoogo.sessions.create(event_id=1, name=name, date=dt.date(2026, 6, 15), custom_fields=fields)
    export()
    rows = table(tmp_path / "out" / "sessions.csv")

    assert ["c_1001", "c_1002"] == list(rows[0])[-2:]
    assert ("Basic", "") == (rows[-2]["c_1001"], rows[-2]["c_1002"])
    assert ("", "123") == (rows[-1]["c_1001"], rows[-1]["c_1002"])


def test_the_columns_are_those_that_are_asked_for(export, tmp_path, emulator, swoogo):
    """The order would be another one, or all fields would be loaded for three."""
    swoogo.sessions.update(100, custom_fields={"c_1001": "Basic"})
    export("--sessions-fields", "name, c_1001,id")

    rows = table(tmp_path / "out" / "sessions.csv")
    assert {"name": "Opening", "c_1001": "Basic", "id": "100"} == rows[0]
    (call,) = [each for each in emulator.requests() if each["operation"] == "list_sessions"]
    assert "fields=name%2C%20c_1001%2Cid" in call["query"].replace("+", "%20")


def test_others_cannot_read_it(export, tmp_path):
    """E-mail addresses and phone numbers would be there for all who use the machine."""
    export()
    assert 0o600 == stat.S_IMODE((tmp_path / "out" / "speakers.csv").stat().st_mode)


@pytest.mark.parametrize("failure", [500, "cut", "drop"])
def test_what_fails_leaves_the_files_of_before(failure, export, tmp_path, emulator):
    """A list that broke off would look like one that is whole."""
    out = tmp_path / "out"
    export()
    before = {each.name: each.read_bytes() for each in out.iterdir()}
    emulator.fail("list_sessions", failure, times=9)
    status, printed, errors = export()

    assert (2, "") == (status, printed)
    assert errors.startswith("export_csv: list_sessions: ")
    assert before == {each.name: each.read_bytes() for each in out.iterdir()}


def test_an_event_that_does_not_exist_is_no_empty_one(environment, tmp_path, capsys):
    """A mistyped number would replace the files with empty ones."""
    assert 2 == export_csv.main(["--event", "99", "--folder", str(tmp_path)])
    assert "export_csv: get_event: " in capsys.readouterr().err
    assert [] == list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_one_is_named(environment, tmp_path, capsys):
    """A traceback would be all that is seen."""
    (tmp_path / "file").touch()
    assert 2 == export_csv.main(["--event", "1", "--folder", str(tmp_path / "file")])
    assert f"export_csv: {tmp_path / 'file'}: File exists\n" == capsys.readouterr().err


def test_missing_credentials_are_named(export, monkeypatch):
    """A traceback would be all that is seen."""
    monkeypatch.delenv("SWOOGO_CONSUMER_SECRET")
    assert (2, "", "export_csv: the environment variable SWOOGO_CONSUMER_SECRET is not set\n") == export()


def test_one_page_is_in_memory_at_a_time(tmp_path):
    """An event with many speakers would not fit."""
    alive, most = 0, 0

    class Counted(Record):
        def __init__(self, **values):
            nonlocal alive, most
            super().__init__(**values)
            alive += 1
            most = max(most, alive)

        def __del__(self):
            nonlocal alive
            alive -= 1

    records = (Counted(id=number) for number in itertools.islice(itertools.count(), 500))
    assert 500 == export_csv.write(io.StringIO(), records)
    assert most <= 2


@given(st.text())
@example("=1+1")
@example("+49 30 1234")
@example("-2")
@example("@cmd")
@example("\t=1")
@example("\uff1d1")
def test_no_text_is_a_formula(text):
    """Whoever can write a biography could run a command on the machine of whoever opens the file."""
    for value in (text, {"name": text}, [text, "x"], {"first_name": text, "last_name": "x"}):
        shown = export_csv.cell(value)
        assert isinstance(shown, str)
        assert not shown.startswith(export_csv.FORMULA)
        assert text.strip() in shown


@given(st.lists(st.dictionaries(st.sampled_from("abc"), st.text() | st.integers() | st.none(), min_size=1), min_size=1))
def test_every_value_is_in_its_column(records):
    """A value would stand below another name, or break the row with its own commas and line ends."""
    header, *rows = written(*records)

    assert sorted({name for each in records for name in each}) == sorted(header)
    for record, row in zip(records, rows, strict=True):
        expected = {name: str(export_csv.cell(record.get(name))) for name in header}
        assert expected == dict(zip(header, row, strict=True))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, ""),
        (True, "yes"),
        (False, "no"),
        (-5, -5),
        (2.5, 2.5),
        ({"id": 1, "name": "Hall"}, "Hall"),
        ({"id": 1, "value": None}, 1),
        ({}, ""),
        ([{"id": 1}, {"id": 2}], "1; 2"),
        ([], ""),
    ],
)
def test_cell(value, expected):
    """A cell would show what only a program can read."""
    assert expected == export_csv.cell(value)


def test_what_utf_8_does_not_have_is_written_all_the_same(tmp_path):
    """Half of a character in one name would keep the whole list from being written."""
    with export_csv.replaced(tmp_path / "a.csv") as file:
        export_csv.write(file, [Record(name="\ud83c")])
    assert [{"name": "\\ud83c"}] == table(tmp_path / "a.csv")


def test_a_list_of_nobody_has_a_header():
    """A program that reads the file would take it for broken."""
    assert [["id"]] == written()
    assert [["a", "b"]] == written(columns=["a", "b"])

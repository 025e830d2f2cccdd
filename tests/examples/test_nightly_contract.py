"""The nightly run: once as a process with the whole suite behind it, and its parts with a suite that is a stand-in."""

import datetime as dt
import subprocess
import sys
from pathlib import Path

import pytest

import nightly_contract

SCRIPT = Path(__file__).resolve().parents[2] / "examples" / "nightly_contract.py"
NOW = dt.datetime(2026, 6, 15, 3, 0, 0, tzinfo=dt.UTC)


@pytest.fixture
def night(environment, tmp_path, monkeypatch, capsys):
    """A function that runs the script with a suite that ends as it is told; it keeps the command."""
    commands = []

    def command(*more, status=0, reports=True):
        def suite(arguments, **_):
            commands.append(arguments)
            folder = Path(next(each for each in arguments if each.startswith("--report-dir=")).partition("=")[2])
            if reports:
                (folder / "report.json").write_text("{}", encoding="utf-8")
                (folder / "summary.md").write_text("## What the suite says\n", encoding="utf-8")
            (folder / "output.txt").write_text("the last line\n", encoding="utf-8")
            return subprocess.CompletedProcess(arguments, status)

        with monkeypatch.context() as patch:
            patch.setattr(nightly_contract.subprocess, "run", suite)
            ended = nightly_contract.main(["--reports", str(tmp_path / "nights"), *more])
        printed = capsys.readouterr()
        return ended, printed.out, printed.err

    command.commands = commands
    return command


def test_a_night_against_servers(environment, emulator, tmp_path):
    """The options would not be those of the suite, something would be changed, or the report lost."""
    emulator.reset()
    command = [sys.executable, str(SCRIPT), "--max-examples=1", "--seed=1", "--only=get_session", "--credits=50"]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=300)

    assert 0 == result.returncode, result.stdout + result.stderr
    assert "Agendum contract: conforms" in result.stdout
    assert "Mode safe" in result.stdout
    (folder,) = (tmp_path / "contract-reports").iterdir()
    assert {"report.html", "report.json", "junit.xml", "summary.md", "output.txt"} <= {
        each.name for each in folder.iterdir()
    }
    changing = {each["operation"] for each in emulator.requests() if each["method"] != "GET"}
    assert {"create_token", "generate_token"} >= changing


def test_it_is_a_safe_night_whatever_else_is_said(night):
    """An option that was left over from a test would let the suite create records in production."""
    night("--mode=full", "--yes", "--credits", "7", "--event-id=12")
    (command,) = night.commands

    assert ["--mode=full", "--yes", "--event-id=12", "--mode=safe", "--credits=7", "--max-time=1h"] == command[-7:-1]


@pytest.mark.parametrize(
    ("status", "reports", "expected"),
    [(0, True, 0), (1, True, 1), (2, True, 2), (1, False, 2), (0, False, 2), (-9, True, 2)],
)
def test_the_exit_status_is_the_suites(status, reports, expected, night):
    """A service that is wrong would go unnoticed, or one be blamed because the suite is not installed."""
    assert expected == night(status=status, reports=reports)[0]


def test_the_summary_is_printed(night):
    """The mail of the night would say nothing."""
    assert "## What the suite says\n\nexit status 0, reports in " in night()[1]
    assert "the last line\n\nexit status 2, reports in " in night(reports=False)[1]


def test_the_newest_nights_are_kept_and_nothing_else_is_removed(night, tmp_path):
    """The disk would be full after some years, or somebody's own files be gone."""
    nights = tmp_path / "nights"
    for name in ("2016-06-13T030000Z", "2016-06-14T030000Z", "2016-06-14T030000Z-2", "notes"):
        (nights / name).mkdir(parents=True)
    (nights / "2016-01-01T030000Z").touch()
    night("--keep", "2")

    file, kept, new, notes = sorted(each.name for each in nights.iterdir())
    assert ("2016-01-01T030000Z", "2016-06-14T030000Z-2", "notes") == (file, kept, notes)
    assert nightly_contract.NIGHT.fullmatch(new)


def test_two_nights_of_the_same_second_have_two_folders(tmp_path):
    """The one would write over the reports of the other."""
    names = [nightly_contract.new_folder(tmp_path, NOW).name for _ in range(3)]
    assert ["2026-06-15T030000Z", "2026-06-15T030000Z-2", "2026-06-15T030000Z-3"] == names
    assert all(nightly_contract.NIGHT.fullmatch(name) for name in names)


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, []),
        ({"SWOOGO_CONSUMER_KEY": "a"}, []),
        ({"SWOOGO_CONSUMER_KEY": "a", "SWOOGO_CONSUMER_SECRET": "b"}, ["--swoogo-url=https://api.swoogo.com"]),
        ({"EVENTIFY_EMAIL": "a", "EVENTIFY_PASSWORD": "b"}, ["--eventify-url=https://adminapi.eventify.io"]),
        ({"EVENTIFY_SESSION_TOKEN": "a", "EVENTIFY_URL": "http://127.0.0.1:1"}, ["--eventify-url=http://127.0.0.1:1"]),
    ],
)
def test_a_vendor_without_credentials_is_left_out(environment, expected):
    """A team that uses one of the two would have a red night, every night."""
    assert expected == nightly_contract.options_of_servers(environment)


def test_without_any_credentials_it_could_not_run(night, monkeypatch, tmp_path):
    """The suite would check the emulator, and the night be green."""
    for name in ("SWOOGO_CONSUMER_KEY", "EVENTIFY_EMAIL"):
        monkeypatch.delenv(name)
    assert (2, "", "nightly_contract: there are no credentials in the environment\n") == night()
    assert ([], False) == (night.commands, (tmp_path / "nights").exists())


def test_a_suite_without_an_end_is_killed(tmp_path, capsys):
    """The next night would find the last one still under way."""
    endless = [sys.executable, "-c", "import time; time.sleep(600)"]
    assert 2 == nightly_contract.run(endless, tmp_path, 0.2)
    assert "nightly_contract: the suite did not come to its end in time\n" == capsys.readouterr().err


def test_a_folder_that_cannot_be_one_is_named(environment, tmp_path, capsys):
    """A traceback would be all that is in the mail."""
    (tmp_path / "file").touch()
    assert 2 == nightly_contract.main(["--reports", str(tmp_path / "file")])
    assert f"nightly_contract: {tmp_path / 'file'}: File exists\n" == capsys.readouterr().err

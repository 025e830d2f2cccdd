import contextlib
import json
import signal
import subprocess
import sys

import pytest

from agendum_contract import commands, ledger
from agendum_contract.document import operations
from agendum_contract.scenario import model as scenarios
from agendum_contract.undo.undoing import journal_path
from agendum_emulator import Emulator

_TOKENS = ("create_token", "generate_token")
# A run that is killed after it has made a session and changed another; it has no time to say anything.
_KILLED = """
import os, signal, sys
from pathlib import Path
from agendum_contract.preparation import prepared
from agendum_contract.settings import Settings

url, folder = sys.argv[1:]
settings = Settings(swoogo_url=url, report_dir=Path(folder), mark="agendum-1a2b3c").with_stand_in_credentials()
with prepared(settings) as ready:
    ready.exchanges.test = "test_a"
    swoogo = ready.targets["swoogo"]
    made = {"event_id": 1, "name": "agendum-1a2b3c A", "date": "2026-01-22"}
    assert swoogo.call("create_session", made).is_success
    assert swoogo.call("update_session", {"event_id": 1, "name": "Ours"}, ids={"session_id": 1}).is_success
    os.kill(os.getpid(), signal.SIGKILL)
"""
_SEED = {"swoogo": {"sessions": [{"id": 1, "event_id": 1, "date": "2026-01-22", "name": "Theirs"}]}}


@pytest.fixture
def report(tmp_path):
    """The folder of the reports of `command`."""
    return tmp_path / "report"


def both(emulator):
    """The options that name an emulator."""
    return "--swoogo-url", emulator.url, "--eventify-url", emulator.url


def killed(url, folder):
    """Kill a run in its midst."""
    ended = subprocess.run([sys.executable, "-c", _KILLED, url, str(folder)], capture_output=True, check=False)
    assert -signal.SIGKILL == ended.returncode, ended.stderr


def names(emulator):
    """The names of all sessions."""
    return [each["name"] for each in emulator.records("swoogo-sessions")]


# --probe


def test_probes(command, report):
    """Nobody would learn what a server does about the contradictions; or a program could not read it."""
    with Emulator(readings={"swoogo-18": "B"}, credits=100_000) as emulator:
        outcome = command("--probe", *both(emulator))

    assert (0, "", "") == (outcome.status, outcome.stderr, outcome.junit)
    assert f"agendum-contract: the same as JSON: {report / 'probes.json'}" in outcome.stdout
    rows = json.loads((report / "probes.json").read_text("utf-8"))
    assert [each.number for each in ledger.rows()] == [each["number"] for each in rows]
    assert all(f"\n{each['number']} " in outcome.stdout for each in rows)
    verdicts = {each["number"]: each["verdict"] for each in rows}
    assert ("B", False) == (verdicts["swoogo-18"], "not asked" in verdicts.values())
    assert f"{len(rows)} contradictions: " in outcome.stdout


def test_what_probes_have_left_is_told(command):
    """What no call removes would stay, and nobody know of it."""
    with Emulator(credits=100_000) as emulator:
        outcome = command("--probe", "--eventify-url", emulator.url)
        (speaker,) = [each for each in emulator.records("eventify-speakers") if "agendum" in each["lastname"]][-1:]
    assert f"  left: eventify app_speaker {speaker['id']} (create_app_speaker): " in outcome.stdout


def test_probes_of_a_run_that_only_reads(command, report):
    """A server in use would be written to."""
    with Emulator(credits=100_000) as emulator:
        outcome = command("--probe", "--mode", "safe", *both(emulator))
        asked = emulator.requests()

    assert (0, "") == (outcome.status, outcome.stderr), outcome.stdout
    known = operations()
    writes = [each for each in asked if each["operation"] is None or known[each["operation"]].is_mutating]
    assert set() == {each["operation"] for each in writes} - set(_TOKENS)
    assert {"GET"} == {each["method"] for each in asked if each["operation"] not in _TOKENS}
    assert "left:" not in outcome.stdout
    rows = json.loads((report / "probes.json").read_text("utf-8"))
    assert {"not asked", "both"} <= {each["verdict"] for each in rows}
    assert not journal_path(report).exists()


def test_probes_start_the_emulator(command, report):
    """Whoever names no server would be told of no reading."""
    outcome = command("--probe")
    assert (0, "") == (outcome.status, outcome.stderr)
    rows = json.loads((report / "probes.json").read_text("utf-8"))
    assert "not asked" not in {each["verdict"] for each in rows}


def test_probes_of_a_server_that_is_down(command, report, refused_url):
    """A table without a verdict would look like an answer."""
    outcome = command("--probe", "--swoogo-url", refused_url)
    assert (2, "") == (outcome.status, outcome.stdout)
    (line,) = outcome.stderr.splitlines()
    assert line.startswith(f"agendum-contract: swoogo: no answer from {refused_url}")
    assert not (report / "probes.json").exists()


def test_probes_of_a_server_that_goes_down(command, report, monkeypatch):
    """A table with few verdicts would look like a whole one."""
    run = commands.table.run
    with contextlib.ExitStack() as stack:
        emulator = stack.enter_context(Emulator(credits=100_000))

        def run_without_it(*arguments, **options):
            stack.close()
            return run(*arguments, **options)

        monkeypatch.setattr(commands.table, "run", run_without_it)
        url = emulator.url
        outcome = command("--probe", "--swoogo-url", url)
    (line,) = outcome.stderr.splitlines()
    assert (2, True) == (outcome.status, f"swoogo: {url} does not answer any more" in line)
    assert "not asked" in {each["verdict"] for each in json.loads((report / "probes.json").read_text("utf-8"))}


@pytest.mark.parametrize("mode", ["safe", "full"])
def test_probes_that_cannot_be_written(command, report, mode):
    """A traceback would stand where the folder is wrong."""
    report.touch()
    with Emulator(credits=100_000) as emulator:
        outcome = command("--probe", "--mode", mode, "--swoogo-url", emulator.url)
    (line,) = outcome.stderr.splitlines()
    assert (2, True) == (outcome.status, line.startswith("agendum-contract: --report-dir: "))


# --cleanup


def test_nothing_to_clean_up_after(command, report):
    """A wrong folder would be taken for one with nothing left."""
    outcome = command("--cleanup", "--swoogo-url", "http://127.0.0.1:9")
    expected = f"there is no journal {journal_path(report)}; name its folder with --report-dir"
    assert (2, "", f"agendum-contract: --cleanup: {expected}\n") == (outcome.status, outcome.stdout, outcome.stderr)


def test_after_a_killed_run(command, report):
    """What the run was at would stay on the server; done twice, it would be undone twice."""
    with Emulator(seed=_SEED) as emulator:
        killed(emulator.url, report)
        assert ["Ours", "agendum-1a2b3c A"] == names(emulator)

        outcome = command("--cleanup", "--swoogo-url", emulator.url)

        assert (0, "", "") == (outcome.status, outcome.stderr, outcome.junit), outcome.stdout
        assert "Theirs" == names(emulator)[0]
        lines = outcome.stdout.splitlines()
        assert "  undone: swoogo session 1 (update_session)" in lines
        assert "  marked: swoogo session 2 (create_session)" in lines
        assert "agendum-contract: 1 undone, 1 marked, 1 left, 0 not undone" == lines[-1]
        again = command("--cleanup", "--swoogo-url", emulator.url)
        assert (0, "agendum-contract: 0 undone, 0 marked, 0 left, 0 not undone\n") == (again.status, again.stdout)


def test_a_server_that_was_not_named_is_not_cleaned_up(command, report):
    """A run would be said to be cleaned up that is not; or the command be for a server that it was not given."""
    with Emulator(seed=_SEED) as emulator, Emulator() as other:
        killed(emulator.url, report)
        for options in ((), ("--swoogo-url", other.url)):
            outcome = command("--cleanup", *options)
            assert 2 == outcome.status
            assert f"  not undone: swoogo: 2 calls to {emulator.url}, which was not named\n" in outcome.stdout
        assert "Ours" == names(emulator)[0]
        assert [] == other.requests()


def test_after_a_killed_run_a_server_is_down(command, report, refused_url):
    """A traceback would be all that is said, or the journal be lost."""
    with Emulator(seed=_SEED) as emulator:
        killed(emulator.url, report)
        text = journal_path(report).read_text("utf-8").replace(emulator.url, refused_url)
    journal_path(report).write_text(text, "utf-8")
    outcome = command("--cleanup", "--swoogo-url", refused_url)
    (line,) = outcome.stderr.splitlines()
    assert (2, True) == (outcome.status, line.startswith(f"agendum-contract: swoogo: no answer from {refused_url}"))
    assert text == journal_path(report).read_text("utf-8")


# --list-scenarios


def test_scenarios_are_listed(command, report):
    """A scenario could not be found by its name; or the command would look for a server first."""
    outcome = command("--list-scenarios", "--swoogo-url", "http://127.0.0.1:9")
    assert (0, "") == (outcome.status, outcome.stderr)
    listed = {line.split()[0]: line.split()[1] for line in outcome.stdout.splitlines()}
    assert {each.name: "reads" if each.reads else "full" for each in scenarios.load()} == listed
    assert {"reads", "full"} == set(listed.values())
    assert not report.exists()


@pytest.mark.parametrize("option", ["--probe", "--cleanup", "--list-scenarios"])
def test_they_are_no_runs(command, report, option):
    """A test would run that nobody asked for."""
    with Emulator(seed=_SEED, credits=100_000) as emulator:
        report.mkdir()
        journal_path(report).touch()
        command(option, *both(emulator))
    assert [] == [each for each in report.iterdir() if each.name.startswith(("junit", "report", "run"))]

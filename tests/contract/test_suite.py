import json
from dataclasses import replace
from pathlib import Path

import pytest

from agendum_contract import settings as run_settings
from agendum_contract import suite as module
from agendum_contract.findings.collector import Collector
from agendum_contract.plugin import SuitePlugin
from agendum_contract.problems import CannotRun
from agendum_contract.results import CONFORMS, COULD_NOT_RUN, VIOLATES
from agendum_contract.settings import Settings
from agendum_contract.stateless import STATELESS
from agendum_contract.suite import heading, opened
from agendum_contract.undo.undoing import journal_path
from agendum_emulator import Emulator

SESSION = {"event_id": 1, "name": "agendum-1a2b3c A", "date": "2026-01-22"}
CHANGE = {"event_id": 1, "name": "Ours"}
SEED = {"swoogo": {"sessions": [{"id": 1, "event_id": 1, "date": "2026-01-22", "name": "Theirs"}]}}
# A part of a run: it is about no contradiction.
PART = ("get_session",)


@pytest.fixture(autouse=True)
def _settings_as_before(bare_environment):
    """What a run is told stays until the next one, and a CI has a page for its summary."""
    for name in ("GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "GITLAB_CI"):
        bare_environment.delenv(name, raising=False)
    before = run_settings.current()
    yield
    run_settings.use(before)


@pytest.fixture
def emulator():
    """A server with a session of somebody else."""
    with Emulator(seed=SEED, credits=100_000) as running:
        yield running


@pytest.fixture
def told(emulator, tmp_path):
    """What a run of Swoogo's part is told."""

    def make(**given):
        known = {"only": PART, "mark": "agendum-1a2b3c", "report_dir": tmp_path / "report", "seed": 3}
        return Settings(**{"swoogo_url": emulator.url, **known, **given}).with_stand_in_credentials()

    return make


def call(suite, name, body, **ids):
    """Make a call as a test does."""
    suite.ready.exchanges.test = "test_a"
    assert suite.ready.targets["swoogo"].call(name, body, ids=ids or None).is_success
    suite.ready.exchanges.test = ""


def report(suite):
    """The report of a run, as a program reads it."""
    return json.loads((suite.settings.report_dir / "report.json").read_text("utf-8"))


def test_what_a_run_was(told):
    """A report would be that of another run, or of none."""
    with opened(told(max_examples=7)) as suite:
        call(suite, "create_session", SESSION)
        run = suite.finish(CONFORMS)
    assert (0, "", "full", 3, 7) == (run.verdict, run.reason, run.mode, run.seed, run.max_examples)
    assert {"swoogo": suite.settings.swoogo_url} == run.servers
    assert ((), (), ()) == (run.results, run.findings, run.notes)
    assert 1 == run.seen["create_session"].calls
    assert run.credits >= 2
    assert (0, 3) == (report(suite)["verdict"], report(suite)["seed"])
    assert {"junit.xml", "report.json"} <= {each.name for each in suite.settings.report_dir.iterdir()}


def test_nothing_is_left(told, emulator):
    """The session of somebody else would keep another name, and nobody hear of a record that stays."""
    with opened(told()) as suite:
        call(suite, "create_session", SESSION)
        call(suite, "update_session", CHANGE, session_id=1)
        run = suite.finish(CONFORMS)
    assert "Theirs" == emulator.records("swoogo-sessions")[0]["name"]
    (line,) = run.leftovers
    assert (0, True) == (run.verdict, line.startswith("swoogo session 2 (create_session): "))
    assert [line] == report(suite)["leftovers"]


@pytest.mark.parametrize(
    ("verdict", "expected"),
    [
        (CONFORMS, (COULD_NOT_RUN, "1 changes could not be undone; try --cleanup")),
        (VIOLATES, (VIOLATES, "")),
        (COULD_NOT_RUN, (COULD_NOT_RUN, "the server is gone")),
    ],
)
def test_what_cannot_be_undone(told, emulator, verdict, expected):
    """A run would be green that has left the session of somebody else in another state."""
    with opened(told()) as suite:
        call(suite, "update_session", CHANGE, session_id=1)
        emulator.fail("update_session", 503, times=50)
        run = suite.finish(verdict, "the server is gone" if verdict == COULD_NOT_RUN else "")
    assert expected == (run.verdict, run.reason)
    (line,) = run.leftovers
    assert line.startswith("not undone: swoogo session 1 (update_session): ")
    assert [*expected] == [report(suite)[name] for name in ("verdict", "reason")]


def test_a_run_that_breaks_is_undone(told, emulator):
    """Ctrl-C between two tests would leave what they have changed."""

    def interrupted():
        with opened(told()) as suite:
            call(suite, "update_session", CHANGE, session_id=1)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert "Theirs" == emulator.records("swoogo-sessions")[0]["name"]


# Notes


def test_a_limit_is_noted(told):
    """A run that was cut short would look like a whole one."""
    with opened(told(credits=3)) as suite:
        with pytest.raises(pytest.skip.Exception):
            suite.ready.targets["swoogo"].call("list_sessions", query={"event_id": 1})
        run = suite.finish(CONFORMS)
    assert ("swoogo: the 3 credits of the run are spent (--credits)",) == run.notes


def test_what_an_earlier_run_has_left_is_noted(told):
    """Nobody would clean up after a run that was killed, because nobody heard of it."""
    given = told()
    with opened(given) as killed:
        call(killed, "update_session", CHANGE, session_id=1)
        kept = journal_path(given.report_dir).read_bytes()
    journal_path(given.report_dir).write_bytes(kept)
    with opened(replace(given, mark="agendum-4d5e6f")) as suite:
        assert ("an earlier run has left 1 changes to be undone: see --cleanup",) == suite.finish(CONFORMS).notes


def test_a_report_that_cannot_be_written_is_noted(told, monkeypatch):
    """It would be missed for no reason that is told."""
    monkeypatch.setattr(module.reports, "write", lambda *_: ["junit.xml: it cannot be written"])
    with opened(told()) as suite:
        assert ("junit.xml: it cannot be written",) == suite.finish(CONFORMS).notes


# Contradictions


@pytest.mark.parametrize(
    "given",
    [{"only": PART}, {"scenario": "session-life"}, {"test": "test_x"}, {"stateless": True}],
    ids=lambda given: next(iter(given)),
)
def test_a_part_of_a_run_asks_for_no_contradictions(told, emulator, given):
    """A run for one operation would write to all others, and take as long as one for all of them."""
    with opened(told(**{"only": (), **given})) as suite:
        number = len(emulator.requests())
        assert () == suite.finish(CONFORMS).probes
    assert number == len(emulator.requests())


@pytest.mark.parametrize(("verdict", "is_asked"), [(CONFORMS, True), (VIOLATES, True), (COULD_NOT_RUN, False)])
def test_a_whole_run_asks_for_contradictions(told, verdict, is_asked):
    """Contradictions would stay open; or a server that is gone be asked for them."""
    with opened(told(only=())) as suite:
        run = suite.finish(verdict)
    asked = {each.number for each in run.probes if each.verdict != "not asked"}
    assert is_asked is ("swoogo-18" in asked)
    assert not any(each.startswith("eventify") for each in asked)
    assert verdict == run.verdict


def test_a_whole_run_that_only_reads(told, emulator):
    """A server in use would be written to when the tests are over."""
    with opened(told(only=(), mode="safe")) as suite:
        run = suite.finish(CONFORMS)
    assert {"not asked", "B"} <= {each.verdict for each in run.probes}
    assert {"GET"} == {each["method"] for each in emulator.requests() if each["operation"] != "create_token"}


def test_the_client_alone_asks_nobody(tmp_path):
    """A run without a server would look for one."""
    with opened(Settings(halves=("client",), report_dir=tmp_path)) as suite:
        run = suite.finish(CONFORMS)
    assert ((), {}, 0) == (run.probes, run.servers, run.credits)


# What the tests are run with


def test_each_round_has_its_seed(told, monkeypatch):
    """Rounds would make the same cases, or a finding be told with the seed of another round."""
    collected = []
    with opened(told()) as suite:
        monkeypatch.setattr(suite.collector, "go_on", collected.append)
        for seed in (3, 4):
            plugins = suite.use(seed)
            assert (seed, seed) == (run_settings.current().seed, suite.ready.settings.seed)
            assert suite.settings.report_dir == run_settings.current().report_dir
            assert [SuitePlugin, Collector] == [type(each) for each in plugins][:2]
            assert suite.collector is plugins[1]
        # The report has the one that the run began with, from which the others follow.
        assert 3 == suite.finish(CONFORMS).seed
    assert [3, 4] == collected


# What a run cannot begin without


def test_a_folder_that_cannot_be_made(told, tmp_path):
    """A traceback would stand where the folder is wrong, after the server was asked."""
    (tmp_path / "report").touch()
    with pytest.raises(CannotRun, match=r"^--report-dir: "), opened(told()):
        pytest.fail("the run began")


def test_reports_of_an_earlier_run_are_taken_away(told, refused_url, tmp_path):
    """They would be taken for those of a run that could not be carried out; what is somebody's must stay."""
    (tmp_path / "report").mkdir()
    for name in ("junit.xml", "report.json", "notes.txt"):
        (tmp_path / "report" / name).touch()
    with pytest.raises(CannotRun), opened(told(swoogo_url=refused_url)):
        pytest.fail("the run began")
    assert ["notes.txt"] == [each.name for each in (tmp_path / "report").iterdir()]


def test_no_folder_is_left_where_nothing_ran(told, refused_url, tmp_path):
    """Each typing error in an address would leave an empty folder behind."""
    with pytest.raises(CannotRun), opened(told(swoogo_url=refused_url)):
        pytest.fail("the run began")
    assert not (tmp_path / "report").exists()


def test_deviations_that_cannot_be_read(told, emulator, tmp_path):
    """The server would be asked before the file is read, or what is accepted be reported."""
    number = len(emulator.requests())
    with pytest.raises(CannotRun, match=r"none\.yaml"), opened(told(deviations=tmp_path / "none.yaml")):
        pytest.fail("the run began")
    assert number == len(emulator.requests())


# What it says at its beginning


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"halves": ("client",)}, []),
        (
            {"swoogo_url": "http://127.0.0.1:1"},
            ["  swoogo: http://127.0.0.1:1", "  eventify: not tested (no --eventify-url)"],
        ),
        (
            {"halves": ("client",), "mode": "safe", "credits": 200},
            ["  safe: only reads leave, for at most 200 credits on each server"],
        ),
        (
            {"halves": ("client",), "changed_since": "main", "only": ("get_event", "list_events")},
            ["  changed since main: get_event, list_events"],
        ),
        ({"halves": ("client",), "record": Path("tapes")}, ["  records answers in tapes"]),
    ],
)
def test_heading(given, expected):
    """Nobody would see which server is tested, or that one is only read from."""
    first = "agendum-contract: seed 5, 9 examples for each operation"
    assert [first, *expected] == heading(Settings(seed=5, max_examples=9, **given))


def test_what_is_left_out_is_said_first():
    """A mock would look like a server that was tested whole."""
    _first, line = heading(Settings(halves=("client",), stateless=True))
    files = sum(each.endswith(".py") for each in STATELESS)
    assert line.startswith(f"  left out: {len(STATELESS) - files} tests and {files} files of what a mock cannot meet")
    assert "generated invalid requests" in line

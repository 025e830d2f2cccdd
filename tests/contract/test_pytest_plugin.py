import json
import subprocess
import sys
from types import SimpleNamespace
from typing import NamedTuple

import pytest

from agendum_contract import options, pytest_plugin
from agendum_contract import settings as run_settings
from agendum_contract.plugin import HERE
from agendum_contract.results import CONFORMS, COULD_NOT_RUN, VIOLATES, Run
from agendum_contract.run import _forget_collected_tests
from agendum_emulator import Emulator
from doubles import unmeasured

from .conftest import SWOOGO_TOKEN_PATH, swoogo_token

OWN = """
def test_work():
    pass

def test_other():
    pass
"""
# Little of the suite, and no waiting for tokens.
FEW = ("--agendum-only", "create_session,get_session", "--agendum-max-examples", "1", "--agendum-seed", "7")
FEW = (*FEW, "--agendum-token-wait", "0")
# One test of the suite, and one of the user.
LITTLE = ("--agendum-half", "server", "-k", "work or what_was_created_stays")


class Ran(NamedTuple):
    """What a run of pytest left."""

    status: int
    stdout: str
    stderr: str
    report: dict

    @property
    def names(self):
        """The tests of the suite that ran."""
        return [each["name"] for each in self.report.get("results", ())]


@pytest.fixture
def project(bare_environment, tmp_path):
    """A folder with somebody's own tests."""
    bare_environment.chdir(tmp_path)
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = --strict-markers --strict-config\n")
    (tmp_path / "test_mine.py").write_text(OWN)
    return tmp_path


@pytest.fixture
def run(project, capfd, monkeypatch):
    """Runs pytest in that folder, in this process."""
    before = run_settings.current()

    def ran(*arguments):
        capfd.readouterr()
        _forget_collected_tests()
        for name in ("test_mine", "mine_spec", "conftest"):
            sys.modules.pop(name, None)
        # The plugin is there once already where these tests are run with it.
        usual = ["-p", "no:cacheprovider", "--import-mode=importlib", "-W", "error", "-v"]
        usual += ["-W", "ignore:Module already imported:pytest.PytestAssertRewriteWarning"]
        status = pytest.main([*usual, *arguments], plugins=[pytest_plugin])
        report = project / "agendum-report" / "report.json"
        told = capfd.readouterr()
        return Ran(int(status), told.out, told.err, json.loads(report.read_text("utf-8")) if report.exists() else {})

    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    yield ran
    run_settings.use(before)


@pytest.fixture
def emulator():
    """A server that conforms."""
    with Emulator(credits=100_000) as running:
        yield running


@pytest.fixture
def both(emulator):
    """The options for a small run."""
    return "--agendum", "--agendum-swoogo-url", emulator.url, *FEW


def test_as_a_process(project):
    """The plugin would not be found as users name it, or warn where warnings are errors."""
    command = [sys.executable, "-m", "pytest", "-p", "agendum_contract", "-W", "error", "--agendum", *FEW]
    command += ["-k", "work or is_what_was_sent"]
    given = {"cwd": project, "env": unmeasured.environment(), "capture_output": True, "text": True}
    done = subprocess.run(command, **given, timeout=120, check=False)
    assert (0, "") == (done.returncode, done.stderr), done.stdout
    assert "agendum-contract: seed 7, 1 examples for each operation\n  swoogo: http://127.0.0.1:" in done.stdout
    assert "test_mine.py . " in done.stdout
    report = json.loads((project / "agendum-report" / "report.json").read_text("utf-8"))
    assert (0, {"passed"}) == (report["verdict"], {each["outcome"] for each in report["results"]})


def test_both_run(run, both, emulator):
    """The tests of the user would be left out, or those of the suite, or be told of under other names."""
    ran = run(*both, "-k", "mine or test_sessions or test_encoding or test_unauthorized")
    assert (0, "") == (ran.status, ran.stderr), ran.stdout
    assert "test_mine.py::test_work PASSED" in ran.stdout
    assert f"  swoogo: {emulator.url}\n" in ran.stdout
    assert "agendum-contract: reports in agendum-report" in ran.stdout
    assert "records stay on the servers: see leftovers in report.json" in ran.stdout
    assert 0 == ran.report["verdict"]
    assert len(set(ran.names)) == len(ran.names) > 30
    assert {"server", "client"} == {each.partition("/")[0] for each in ran.names}
    assert all((HERE / each.partition("::")[0]).is_file() for each in ran.names)
    checks = {each["name"]: each["check"] for each in ran.report["results"]}
    assert "accepts-valid" == checks["server/test_sessions.py::test_a_session_needs_little"]
    assert {"client-request"} == {check for name, check in checks.items() if "client/test_encoding" in name}


def test_without_the_option_nothing_happens(run, project):
    """Whoever has the package would have its tests, too."""
    ran = run("-p", "no:randomly")
    assert (0, {}) == (ran.status, ran.report)
    assert "2 passed" in ran.stdout
    assert "agendum-contract" not in ran.stdout
    assert not (project / "agendum-report").exists()


def test_tests_are_chosen_from_all(run, both):
    """The options of pytest would choose among some of the tests only."""
    ran = run(*both, *LITTLE)
    assert (0, ["server/test_sessions.py::test_what_was_created_stays"]) == (ran.status, ran.names), ran.stdout
    assert "test_mine.py::test_work PASSED" in ran.stdout
    assert "2 passed, " in ran.stdout


def test_where_the_suite_is_installed_says_nothing(run, both):
    """All tests of the suite would be chosen by a word that a folder above it has in its name."""
    ran = run(*both, "-k", f"test_work or {HERE.parent.name}", "--confcutdir", HERE.anchor, "--rootdir", HERE.anchor)
    assert (0, []) == (ran.status, ran.names), ran.stdout
    assert "1 passed, " in ran.stdout


def test_what_is_chosen_needs_nothing_that_is_not(run, both, emulator):
    """The client would be failed, because the tests whose cases it is shown were not chosen."""
    ran = run(*both, "--agendum-eventify-url", emulator.url, "-k", "get_session or given_is_what")
    assert 0 == ran.status, ran.stdout
    assert 2 == sum("::test_what_is_given_is_what_leaves[" in each for each in ran.names)


def test_only_tests_of_the_user_are_chosen(run, both, emulator):
    """A server would be written to, and a report say that it conforms, where nothing was tested."""
    ran = run(*both, "--agendum-half", "server", "-k", "work")
    assert (0, {}) == (ran.status, ran.report)
    assert "agendum-contract: none of the tests of the suite were run" in ran.stdout
    assert {"create_token", "get_event"} == {each["operation"] for each in emulator.requests()}


def test_tests_are_only_listed(run, both, emulator):
    """A server would be written to by a run that runs nothing."""
    ran = run(*both, "--agendum-half", "server", "--collect-only", "-q")
    assert (0, {}) == (ran.status, ran.report)
    assert "test_what_was_created_stays" in ran.stdout
    assert {"create_token", "get_event"} == {each["operation"] for each in emulator.requests()}


def test_tests_of_the_user_have_other_names(run, both, project):
    """No test of the suite would be found, and the run be green."""
    (project / "pytest.ini").write_text("[pytest]\npython_files = *_spec.py\n")
    (project / "mine_spec.py").write_text(OWN)
    ran = run(*both, *LITTLE)
    assert (0, ["server/test_sessions.py::test_what_was_created_stays"]) == (ran.status, ran.names)
    assert "mine_spec.py::test_work PASSED" in ran.stdout


def test_fixtures_of_the_user_are_theirs(run, both, project):
    """A test of the user would be given something of the suite's, because it has the same name."""
    (project / "conftest.py").write_text("import pytest\n\n@pytest.fixture\ndef swoogo():\n    return 'mine'\n")
    (project / "test_mine.py").write_text(
        "def test_work(swoogo, request):\n"
        "    assert 'mine' == swoogo\n"
        "    assert {'swoogo', 'request'} == set(request.fixturenames)\n"
    )
    ran = run(*both, *LITTLE)
    assert 0 == ran.status, ran.stdout
    assert "2 passed, " in ran.stdout


def test_a_test_of_the_user_fails(run, both, project):
    """The failure would be that of the server; or be lost."""
    (project / "test_mine.py").write_text("def test_work():\n    assert False\n")
    ran = run(*both, *LITTLE)
    assert (1, 0, 1) == (ran.status, ran.report["verdict"], len(ran.names))
    assert "1 failed, 1 passed" in ran.stdout


def test_a_server_violates_the_contract(run, both, serve):
    """The run would be green; or nobody be told what is wrong, and how it is run again."""
    server = serve(lambda asked: swoogo_token() if asked.path == SWOOGO_TOKEN_PATH else (500, {"message": "Oops."}))
    ran = run("--agendum", "--agendum-swoogo-url", server.url, *FEW, *LITTLE)
    assert (1, 1) == (ran.status, ran.report["verdict"])
    assert "1. create_session: " in ran.stdout
    assert "again: agendum-contract --swoogo-url " in ran.stdout
    assert "test_mine.py::test_work PASSED" in ran.stdout


def test_a_server_dies_midway(run, serve):
    """The report would say that the server conforms, or that it does not."""
    number = 0

    def answer(asked):
        nonlocal number
        number += 1
        # After two tokens and the event the tests begin.
        if number > 4:
            server.stop()
            return None
        return swoogo_token() if asked.path == SWOOGO_TOKEN_PATH else (200, {})

    server = serve(answer)
    ran = run("--agendum", "--agendum-swoogo-url", server.url, *FEW, "--agendum-half", "server")
    assert (2, 2) == (ran.status, ran.report["verdict"])
    assert ran.report["reason"].startswith(f"swoogo: {server.url} does not answer any more")
    assert f"agendum-contract: swoogo: {server.url} does not answer any more" in ran.stdout


def test_a_server_is_down(run, refused_url):
    """The tests of a night without a server would pass."""
    ran = run("--agendum", "--agendum-swoogo-url", refused_url, *FEW)
    assert (2, {}) == (ran.status, ran.report)
    (line,) = [each for each in ran.stderr.splitlines() if each]
    assert line.startswith(f"Exit: agendum-contract: swoogo: no answer from {refused_url}")
    assert "Traceback" not in ran.stdout
    assert "test_work" not in ran.stdout


@pytest.mark.parametrize(
    ("option", "status", "complaint"),
    [
        ("--agendum-max-examples=0", 4, "argument --agendum-max-examples: '0' is not a positive whole number"),
        ("--agendum-half=left", 4, "argument --agendum-half: invalid choice: 'left'"),
        ("--agendum-swogo-url=x", 4, "unrecognized arguments: --agendum-swogo-url=x"),
        ("--agendum-only=nobody", 2, "--only: there is no tag and no operation 'nobody' in the document"),
        ("--agendum-swoogo-url=here", 2, "--swoogo-url must be an origin such as https://host:port, not 'here'"),
    ],
)
def test_a_wrong_option(run, option, status, complaint):
    """A traceback would stand where a value is wrong, or the value be ignored."""
    ran = run("--agendum", option)
    assert (status, 1) == (ran.status, ran.stderr.count(complaint)), ran.stderr
    assert "Traceback" not in ran.stdout + ran.stderr


def test_nobody_is_there_to_be_asked(run, bare_environment):
    """Records would be created on a server elsewhere without anybody's word, or the run wait for it."""
    for name in ("SWOOGO_CONSUMER_KEY", "SWOOGO_CONSUMER_SECRET"):
        bare_environment.setenv(name, "x")
    ran = run("--agendum", "--agendum-swoogo-url=https://swoogo.invalid", "--agendum-mode=full", "--agendum-event-id=5")
    assert 2 == ran.status
    assert "nobody is there to be asked" in ran.stderr


@pytest.mark.parametrize("way", [("-n", "2"), ("-d", "--tx", "2*popen")], ids=["n", "tx"])
def test_tests_cannot_be_spread(run, both, way):
    """Each process would have a run of its own, and undo what another needs."""
    ran = run(*both, *way, "-k", "work")
    assert (4, True) == (ran.status, "cannot be spread over processes" in ran.stderr)
    assert "INTERNALERROR" not in ran.stdout


def test_one_process_is_not_spread(run, both):
    """Whoever turns xdist off on the command line would have to take it out."""
    ran = run(*both, "-n", "0", *LITTLE)
    assert (0, 1) == (ran.status, len(ran.names))


# Options


class Parser:
    """Keeps the options that are added to it."""

    def __init__(self):
        self.added = {}

    def getgroup(self, _name, _description):
        """The one group."""
        return self

    def addoption(self, *flags, **keywords):
        """Keep an option."""
        self.added[flags] = keywords


def test_options_mirror_those_of_the_command():
    """What can be said to the command could not be said to pytest."""
    parser = Parser()
    pytest_plugin.pytest_addoption(parser)
    of_command = {each.flags: dict(each.keywords) for group in options.GROUPS.values() for each in group}
    expected = {tuple(f"--agendum-{flag[2:]}" for flag in flags): kept for flags, kept in of_command.items()}
    assert {"action": "store_true", "help": "run the contract suite, too"} == parser.added.pop(("--agendum",))
    assert expected == parser.added
    assert ("--agendum-swoogo-event-id", "--agendum-event-id") in parser.added
    assert not any("cleanup" in flag for flags in parser.added for flag in flags)


def test_options_are_read(run, emulator):
    """A value would be taken for that of another option, or be left out."""
    ran = run(
        *("--agendum", f"--agendum-swoogo-url={emulator.url}", "--agendum-event-id=1", "--agendum-half=server"),
        *("--agendum-quick", "--agendum-mode=safe", "--agendum-credits=77", "--agendum-seed=4"),
        *("--agendum-report-dir=elsewhere", "--agendum-test=test_sessions.py::test_nothing"),
    )
    assert "agendum-contract: seed 4, 3 examples for each operation" in ran.stdout
    assert "  safe: only reads leave, for at most 77 credits on each server" in ran.stdout


# The end of a run


@pytest.mark.parametrize(
    ("status", "verdict", "expected"),
    [
        (pytest.ExitCode.OK, COULD_NOT_RUN, 2),
        (pytest.ExitCode.TESTS_FAILED, COULD_NOT_RUN, 2),
        (pytest.ExitCode.OK, CONFORMS, 0),
        (pytest.ExitCode.TESTS_FAILED, CONFORMS, 1),
        (pytest.ExitCode.TESTS_FAILED, VIOLATES, 1),
        (pytest.ExitCode.INTERNAL_ERROR, COULD_NOT_RUN, 3),
    ],
)
@pytest.mark.parametrize("keyword", ["", "get_session"])
def test_what_cannot_be_undone_ends_the_run(keyword, status, verdict, expected):
    """A run would be green that has left somebody's records in another state; or one for a part ask about all."""
    asked = []

    def finish(*given, is_whole):
        asked.append((*given, is_whole))
        return Run(verdict, "why" * (verdict == 2), "full", {}, 1, 1, 0.0, 0.0, 0, "1", leftovers=("a",), notes=("b",))

    collector = SimpleNamespace(results=lambda: [SimpleNamespace(outcome="passed")], findings=lambda: ())
    suite = SimpleNamespace(
        collector=collector,
        finish=finish,
        settings=SimpleNamespace(report_dir="there"),
        ready=SimpleNamespace(targets={"swoogo": SimpleNamespace(gave_up=None)}),
    )
    closed = []
    stack = pytest_plugin.contextlib.ExitStack()
    stack.callback(lambda: closed.append("closed"))
    option = SimpleNamespace(keyword=keyword, markexpr="")
    config = SimpleNamespace(stash=pytest.Stash(), option=option)
    config.stash[pytest_plugin._OPEN] = stack, suite
    session = SimpleNamespace(config=config, exitstatus=status)

    pytest_plugin.pytest_sessionfinish(session)

    assert (expected, ["closed"]) == (session.exitstatus, closed)
    is_interrupted = status == pytest.ExitCode.INTERNAL_ERROR
    given = (COULD_NOT_RUN, "the run was interrupted") if is_interrupted else (CONFORMS, "")
    assert [(*given, not keyword)] == asked
    said = []
    pytest_plugin.pytest_terminal_summary(SimpleNamespace(write_line=said.append), config)
    reason = ["agendum-contract: why"] * (verdict == COULD_NOT_RUN)
    left = "agendum-contract: 1 records stay on the servers: see leftovers in report.json"
    assert ["agendum-contract: b", *reason, left, "agendum-contract: reports in there"] == said
    assert pytest_plugin._OPEN not in config.stash


def test_connections_of_a_run_without_an_end_are_closed():
    """What the run has made would stay, and connections be left open, where pytest itself breaks."""
    closed = []
    stack = pytest_plugin.contextlib.ExitStack()
    stack.callback(lambda: closed.append("closed"))
    config = SimpleNamespace(stash=pytest.Stash())
    pytest_plugin.pytest_unconfigure(config)
    assert [] == closed
    config.stash[pytest_plugin._OPEN] = stack, None
    pytest_plugin.pytest_unconfigure(config)
    assert ["closed"] == closed

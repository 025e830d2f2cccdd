import json
from types import SimpleNamespace
from xml.etree import ElementTree as ET

import pytest

from agendum_contract.exchanges import Exchanges
from agendum_contract.findings.collector import Collector
from agendum_contract.findings.deviations import Deviations
from agendum_contract.findings.told import Told
from agendum_contract.plugin import HERE
from agendum_contract.settings import Settings
from contract.findings import suite
from contract.findings.making import TODAY, deviation

_FEW = "create_session,get_session"
# Enough of the suite, and not the whole of it again and again.
_SCENARIOS, _GENERATED = "server/test_sessions.py", "server/test_generated.py"
_PATH = "/sessions/create"


def _failing(_status, _body):
    return 500, b'{"message": "no", "name": "x", "code": 0, "status": 500}'


def _with_color(status, body):
    return status, json.dumps({**json.loads(body), "color": "red"}).encode() if status < 400 else body


def _accepting(*entries):
    return Deviations(entries, TODAY)


@pytest.fixture(scope="module")
def green(tmp_path_factory):
    """A run that finds nothing, with a deviation that nobody runs into."""
    with suite.emulator() as url:
        return suite.run(
            suite.settings(url, _FEW),
            _accepting(deviation()),
            tmp_path_factory.mktemp("green"),
            files=(_SCENARIOS, _GENERATED),
        )


@pytest.fixture(scope="module")
def failing(tmp_path_factory):
    """A run in which no session can be made."""
    with suite.emulator(_PATH, _failing) as url:
        return suite.run(
            suite.settings(url, _FEW), _accepting(), tmp_path_factory.mktemp("failing"), files=(_SCENARIOS, _GENERATED)
        )


def test_a_run_that_finds_nothing(green):
    """A conformant server would be failed, or nothing be kept of what ran."""
    assert (0, ()) == (green.status, green.collector.findings())
    assert {"passed"} >= set(green.outcomes.values()) - {"skipped"}
    results = {each.name: each for each in green.collector.results()}
    generated = results["server/test_generated.py::test_swoogo_answers_as_documented[POST /api/v1/sessions/create]"]
    assert ("server", "generated", ("create_session",)) == (generated.half, generated.check, generated.operations)
    assert generated.cases > 10
    assert generated.seconds > 0
    stored = results["server/test_sessions.py::test_what_was_created_stays"]
    assert ("persistence", ("get_session", "create_session")) == (stored.check, stored.operations)
    assert "/name" in green.collector.seen()["create_session"].sent


def test_an_unused_deviation_warns(green):
    """An entry that is out of date would stay for ever, or fail the run."""
    assert ["unused"] == [each.state for each in green.collector.deviations()]
    assert [
        "deviation create_session schema: it is not met any more, take it out (owner: the events team)"
    ] == green.collector.told()


def test_one_cause_is_told_once(failing):
    """A create that fails would be told by each test that makes a session."""
    assert 1 == failing.status
    first, *_others = found = failing.collector.findings()
    assert ("create_session", "server-error") == (first.operation, first.check)
    assert len(first.tests) > 20
    assert len(found) <= 2
    assert failing.collector.told()[0].startswith("1. create_session: server-error\n  promised: ")


def test_nobody_says_it_in_other_words(failing):
    """Schemathesis would put the answers in place of what is said, as they came."""
    failed = [each for each in failing.reports if each.failed]
    assert any("test_swoogo_answers_as_documented" in each.nodeid for each in failed)
    assert [] == [each.nodeid for each in failed if not isinstance(each.longrepr, Told)]


def test_a_fixture_that_failed_is_explained_each_time(tmp_path):
    """The tests that need it would be told without the request that failed, but for the first."""
    with suite.emulator(_PATH, _failing) as url:
        told = suite.settings(url, f"{_FEW},add_sessions_to_speaker")
        found = suite.run(told, _accepting(), tmp_path, "-k", "unknown", files=("server/test_speakers.py",))
    results = found.collector.results()
    assert [["server-error"]] * len(results) == [[each.check for each in result.findings] for result in results]
    assert [(each.name,) for each in results] == [each.findings[0].tests for each in results]
    assert len(results) > 1
    (finding,) = found.collector.findings()
    assert ("create_session", len(results)) == (finding.operation, len(finding.tests))


def _reported(collector, report):
    """What becomes of the report of a test of the suite."""
    path = HERE / "server" / "test_x.py"
    item = SimpleNamespace(
        nodeid="server/test_x.py::test_y", name="test_y", path=path, get_closest_marker={}.get, function=None
    )
    hook = collector.pytest_runtest_makereport(item, SimpleNamespace(excinfo=None))
    next(hook)
    with pytest.raises(StopIteration) as ended:
        hook.send(report)
    return ended.value.value


def test_what_a_test_printed_is_redacted():
    """Where a user's own pytest shows what tests print, a password could be in it."""
    collector = Collector(Settings(password="zq9-secret"), Exchanges())
    report = SimpleNamespace(
        nodeid="x", outcome="passed", failed=False, skipped=False, duration=1.0, longrepr=None, sections=[]
    )
    report.sections = [("Captured stdout call", "a session of Quimby zq9-secret")]
    assert [("Captured stdout call", "a session of … $EVENTIFY_PASSWORD")] == _reported(collector, report).sections


def test_why_a_test_was_left_out_is_redacted():
    """The reason, which may quote an answer, would be in every report."""
    collector = Collector(Settings(), Exchanges())
    report = SimpleNamespace(
        nodeid="x", outcome="skipped", failed=False, skipped=True, duration=1.0, sections=[], longrepr=None
    )
    report.longrepr = ("test_x.py", 5, "Skipped: the session was refused: Quimby")
    assert ("test_x.py", 5, "Skipped: the session was refused: …") == _reported(collector, report).longrepr
    (result,) = collector.results()
    assert ("skipped", "the session was refused: …", "rule") == (result.outcome, result.reason, result.check)


def test_junit_says_the_same(failing):
    """A CI would show a traceback, with answers in it as they came."""
    cases = ET.fromstring(failing.junit).findall(".//testcase/failure")
    assert len(cases) > 20
    assert {True} == {"promised: " in case.text and "curl -gsSi" in case.text for case in cases}
    assert {True} == {case.get("message").startswith("create_session: server-error") for case in cases}
    assert "Traceback" not in failing.junit


def test_a_known_deviation_fails_nothing(tmp_path):
    """A known deviation would fail the run, or hide that something else is wrong."""
    known = deviation(check="surplus", pointer="/color")
    with suite.emulator(_PATH, _with_color) as url:
        found = suite.run(suite.settings(url, _FEW), _accepting(known), tmp_path, files=(_SCENARIOS, _GENERATED))
        assert (0, ()) == (found.status, found.collector.findings())
        assert ["used"] == [each.state for each in found.collector.deviations()]
        assert {"passed"} >= set(found.outcomes.values()) - {"skipped"}
        other = _accepting(deviation(check="surplus", pointer="/x"))
        unknown = suite.run(suite.settings(url, _FEW), other, tmp_path, "-k", "needs_little", files=(_SCENARIOS,))
        assert (1, ["surplus"]) == (unknown.status, [each.check for each in unknown.collector.findings()])


def test_an_accepted_failure_fails_nothing(tmp_path):
    """Where it is accepted that no session can be made, each test that makes one would have to be accepted, too."""
    known = deviation(check="server-error")
    with suite.emulator(_PATH, _failing) as url:
        found = suite.run(suite.settings(url, _FEW), _accepting(known), tmp_path, files=(_SCENARIOS, _GENERATED))
    assert (0, ()) == (found.status, found.collector.findings())
    assert "known" in found.outcomes.values()
    assert ET.fromstring(found.junit).findall(".//testcase/skipped[@type='pytest.xfail']")


def test_a_deviation_that_has_expired_fails(tmp_path):
    """A deviation would be accepted for ever; one that is not even met would be forgotten."""
    over = deviation(check="surplus", pointer="/color", expires=TODAY.replace(day=1))
    with suite.emulator(_PATH, _with_color) as url:
        met = suite.run(
            suite.settings(url, _FEW), _accepting(over), tmp_path, "-k", "needs_little", files=(_SCENARIOS,)
        )
    assert (1, ["surplus"]) == (met.status, [each.check for each in met.collector.findings()])
    assert "expired on 2026-06-01 (owner: the events team" in met.collector.findings()[0].came
    with suite.emulator() as url:
        unmet = suite.run(
            suite.settings(url, _FEW), _accepting(over), tmp_path, "-k", "needs_little", files=(_SCENARIOS,)
        )
    (finding,) = unmet.collector.findings()
    assert (1, "deviation", "create_session") == (unmet.status, finding.check, finding.operation)
    assert finding.came.startswith("expired on 2026-06-01 (owner: the events team)")
    assert ["expired"] == [each.state for each in unmet.collector.deviations()]


def test_a_round_with_another_seed():
    """The command would run a finding again with the seed of another round."""
    collector = Collector(Settings(seed=1), Exchanges(), _accepting(deviation(expires=TODAY.replace(day=1))))
    collector.go_on(2)
    result = SimpleNamespace(operations=("create_session",), findings=())
    collector._results["t"] = result
    assert [2] == [each.seed for each in collector.findings()]


_OTHERS = """
import pytest

@pytest.fixture
def broken():
    raise ValueError("of a fixture")

def test_theirs():
    assert 1 == 2, "it is theirs"

def test_broken(broken):
    pass
"""


def test_tests_of_others_are_left_alone(tmp_path, capsys):
    """Where the suite runs among the tests of its user, those would be told as findings, and hidden."""
    (tmp_path / "test_theirs.py").write_text(_OTHERS)
    collector, kept = Collector(Settings(), Exchanges()), suite.Kept()
    status = pytest.main(
        ["-q", "-p", "no:cacheprovider", "--rootdir", str(tmp_path), str(tmp_path)], plugins=[collector, kept]
    )
    assert (1, (), ()) == (status, collector.results(), collector.findings())
    assert "it is theirs" in capsys.readouterr().out
    assert not [each for each in kept.reports if isinstance(each.longrepr, Told)]


def test_the_end_of_somebodys_own_run():
    """A user who runs the suite among other tests would not see what comes first."""
    collector = Collector(Settings(), Exchanges(), _accepting(deviation()))
    said = []
    reporter = SimpleNamespace(section=said.append, write_line=said.append)
    collector.pytest_terminal_summary(reporter)
    assert [] == said
    collector._results["t"] = SimpleNamespace(operations=("create_session",), findings=())
    collector.pytest_terminal_summary(reporter)
    assert ["agendum-contract: root causes first", *collector.told()] == said

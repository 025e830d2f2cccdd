import io

from _pytest._io import TerminalWriter

from agendum_contract.findings.told import Told, all_told, told
from agendum_contract.results import Finding

FINDING = Finding(
    operation="get_session",
    check="schema",
    cause="schema of line 7",
    promised="/id is a whole number.",
    docs="https://docs.example.com/get",
    line=7,
    came='status 200: /id: "1" is not of type "integer"\nanswer: 200 {"id": "1"}',
    curl="curl -gsSi http://127.0.0.1:1/api/v1/sessions/1",
    replay="agendum-contract --seed 3 --test server/test_x.py::test_y",
    seed=3,
    tests=("server/test_x.py::test_y",),
)
_TOLD = """\
get_session: schema
  promised: /id is a whole number. (openapi.yaml:7)
    https://docs.example.com/get
  came: status 200: /id: "1" is not of type "integer"
    answer: 200 {"id": "1"}
  curl: curl -gsSi http://127.0.0.1:1/api/v1/sessions/1
  seed: 3
  again: agendum-contract --seed 3 --test server/test_x.py::test_y
  test: server/test_x.py::test_y"""


def _changed(**changed):
    return Finding(**{**vars(FINDING), **changed})


def test_a_finding_is_told_in_order():
    """A user would read what came before what was promised, or would have to search for how to see it again."""
    assert _TOLD == told(FINDING)


def test_what_is_not_there_is_not_told():
    """A finding of the client, which sends nothing, would have empty lines."""
    bare = _changed(operation="", docs="", line=0, curl="", came="", promised="")
    assert """\
schema
  promised:
  came:
  seed: 3
  again: agendum-contract --seed 3 --test server/test_x.py::test_y
  test: server/test_x.py::test_y""" == told(bare)
    assert "schema\n  promised:\n  came:" == told(_changed(**{**vars(bare), "replay": "", "tests": ()}))


def test_many_tests_are_counted():
    """A server that is down would fill a screen for each of its operations."""
    lines = told(_changed(tests=tuple(f"test_{number}" for number in range(9)))).splitlines()
    assert ["  test: test_0", "  test: test_1", "  test: test_2", "  and 6 more tests"] == lines[-4:]


def test_long_lines_are_wrapped_and_commands_are_not():
    """A command that is wrapped cannot be copied."""
    long = _changed(came="word " * 100, curl="c" * 300, replay="r " * 300)
    lines = told(long).splitlines()
    assert [f"  curl: {'c' * 300}", f"  again: {'r ' * 300}"] == [line for line in lines if len(line) > 118]
    assert all(line.startswith(("  ", "get_session")) for line in lines)


def test_findings_are_numbered():
    """Nobody could say which one is meant."""
    assert f"1. {_TOLD}\n\n2. {_TOLD}" == all_told([FINDING, FINDING])


def test_pytest_is_told():
    """JUnit would have no message, or the terminal no text."""
    stream = io.StringIO()
    found = Told((FINDING, *[_changed(check="status")] * 6))
    found.toterminal(TerminalWriter(stream))
    assert f"{found}\n" == stream.getvalue()
    assert str(found).startswith(f"{_TOLD}\n\nget_session: status")
    assert str(found).endswith("\n\nand 2 more findings")
    assert 'get_session: schema: status 200: /id: "1" is not of type "integer"' == found.reprcrash.message
    assert "get_session: schema: " == Told((_changed(came=""),)).reprcrash.message

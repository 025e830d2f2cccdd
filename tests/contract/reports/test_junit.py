from xml.etree import ElementTree as ET

import junitparser
import pytest
from hypothesis import given
from hypothesis import strategies as st

from agendum_contract.reports.junit import Name, junit, name_of
from agendum_contract.results import FAILED, KNOWN, SKIPPED
from contract.reports import runs


def _read(run):
    return junitparser.JUnitXml.fromstring(junit(run).encode())


def _cases(run):
    return {(case.classname, case.name): case for suite in _read(run) for case in suite}


def test_a_parser_reads_a_whole_run():
    """A CI would show no test, or another number of them than there are."""
    for each in (runs.green(), runs.red(), runs.broken()):
        read = _read(each)
        assert sum(suite.tests for suite in read) == read.tests == sum(len(list(suite)) for suite in read)
        # A run that could not be carried out, and what no test ran into, are cases beside the tests.
        assert len(each.results) + sum(not one.tests for one in each.findings) + (each.verdict == 2) == read.tests


def test_the_counts_are_those_of_the_cases():
    """A CI that trusts them would call a red run green."""
    results = (
        runs.result(),
        runs.result("a", outcome=FAILED, findings=(runs.finding(),)),
        runs.result("b", outcome=SKIPPED, reason="no"),
        runs.result("c", outcome=KNOWN),
    )
    read = _read(runs.run(1, results=results))
    (suite,) = read
    assert (4, 1, 0, 2) == (suite.tests, suite.failures, suite.errors, suite.skipped)
    assert (4, 1, 0, 2) == (read.tests, read.failures, read.errors, read.skipped)
    assert "server" == suite.name
    assert 1.0 == suite.time


@pytest.mark.parametrize(
    ("test", "expected"),
    [
        ("server/test_lists.py::test_pages[list_sessions]", Name("server.test_lists", "test_pages[list_sessions]")),
        ("client/test_tokens.py::test_one", Name("client.test_tokens", "test_one")),
        ("server/test_a.py::TestAll::test_one[x/y::z.py]", Name("server.test_a.TestAll", "test_one[x/y::z.py]")),
        ("lib/agendum_contract/server/test_a.py::test_one", Name("server.test_a", "test_one")),
        ("test_one", Name("test_one", "test_one")),
    ],
)
def test_names_are_those_of_files_and_tests(test, expected):
    """A CI could not group the tests, or two would be taken for one."""
    assert expected == name_of(test)


def test_each_half_has_a_suite():
    """Nobody could tell whether the client or the server is at fault."""
    results = (runs.result(), runs.result(half="client", name="client/test_x.py::test_y"), runs.result(half=""))
    assert ["server", "client", "other"] == [suite.name for suite in _read(runs.run(results=results))]


def test_a_failure_tells_what_was_promised_and_what_came():
    """Who reads it in a CI would have to run it again to know."""
    found = runs.finding()
    case = _cases(runs.run(1, results=(runs.result(outcome=FAILED, findings=(found,)),)))
    (failure,) = case["server.test_sessions", "test_persistence[get_session]"].result
    assert isinstance(failure, junitparser.Failure)
    assert "persistence" == failure.type
    assert 'get_session: persistence: name: "Opening" was sent, and "opening" came' == failure.message
    for part in (found.promised, found.docs, found.curl, found.replay, str(found.seed)):
        assert part in failure.text


def test_a_failure_without_a_finding_fails():
    """A test that failed for a reason that nobody could explain would be taken for one that passed."""
    case = _cases(runs.run(1, results=(runs.result(outcome=FAILED),)))
    (failure,) = case["server.test_sessions", "test_persistence[get_session]"].result
    assert "failed" == failure.type


def test_what_is_skipped_and_what_is_accepted_has_a_reason():
    """A reader could not tell what was left out from what was let pass."""
    results = (
        runs.result("a", outcome=SKIPPED, reason="there is no track"),
        runs.result("list_sessions", outcome=KNOWN),
        runs.result("get_event", outcome=KNOWN),
    )
    cases = _cases(runs.run(results=results, deviations=(runs.deviating(), runs.deviating("unused"))))
    found = {name: case.result[0] for (_, name), case in cases.items()}
    assert ("skipped", "there is no track") == (found["test_persistence[a]"].type, found["test_persistence[a]"].message)
    accepted = found["test_persistence[list_sessions]"]
    assert "known" == accepted.type
    assert (
        "accepted deviation: list_sessions surplus: The server tells more of a track than the page lists. "
        "(https://example.com/tickets/12, until 2026-12-31)"
    ) == accepted.message
    assert "accepted deviations only" == found["test_persistence[get_event]"].message


def test_a_finding_of_no_test_fails():
    """A run that is red for a deviation that has expired would be green in a CI."""
    lone = runs.finding("list_sessions", "deviation", tests=())
    read = _read(runs.run(1, findings=(lone, runs.finding())))
    assert 1 == read.failures
    assert ("run.findings", "list_sessions: deviation") in _cases(runs.run(1, findings=(lone,)))


def test_a_run_that_could_not_be_carried_out_is_an_error():
    """A CI would call it green: no test of it has failed."""
    read = _read(runs.broken())
    assert 1 == read.errors
    (error,) = _cases(runs.broken())["run", "could not be carried out"].result
    assert isinstance(error, junitparser.Error)
    assert runs.broken().reason == error.message


def test_a_suite_says_how_it_was_run():
    """Nobody could run it again with the seed."""
    (suite,) = _read(runs.run())
    assert {
        "seed": str(runs.SEED),
        "mode": "full",
        "verdict": "conforms",
        "version": "0.1.0",
        "swoogo": "http://127.0.0.1:8000",
        "eventify": "http://127.0.0.1:8000",
    } == {each.name: each.value for each in suite.properties()}
    assert "2026-06-15T12:00:00" == suite.timestamp


@given(st.text(st.characters(codec=None), max_size=30))
def test_any_text_makes_well_formed_xml(text):
    """A server that answers with a control character would cost the whole report."""
    found = runs.finding(came=text, promised=text)
    run = runs.run(
        2,
        reason=text,
        findings=(found, runs.finding(came=text, tests=())),
        results=(
            runs.result(name=f"server/test_x.py::test_y[{text}]", outcome=FAILED, findings=(found,)),
            runs.result(outcome=SKIPPED, reason=text),
        ),
    )
    ET.fromstring(junit(run).encode())


def test_what_xml_cannot_hold_is_shown():
    """A byte that broke a client would be gone from the report of it."""
    results = (runs.result(outcome=SKIPPED, reason="a\x00b\ud800c\ufffed\x1fe"),)
    case = _cases(runs.run(results=results))["server.test_sessions", "test_persistence[get_session]"]
    assert "a\\x00b\\ud800c\\ufffed\\x1fe" == case.result[0].message

from agendum_contract.reports.matrix import NOT_RUN, STOPPED, matrix
from agendum_contract.results import FAILED, KNOWN, PASSED, SKIPPED
from contract.reports import runs


def _row(run, operation="get_session"):
    return next(each for each in matrix(run).rows if each.operation == operation)


def test_a_cell_counts_its_tests_and_their_requests():
    """A check that rests on one request would look like one that rests on a thousand."""
    cell = _row(runs.run(results=(runs.result(), runs.result(name="other")))).cell("persistence")
    assert (PASSED, 2, 6, False) == (cell.verdict, cell.tests, cell.cases, cell.is_implied)


def test_the_worst_of_a_cell_counts_but_for_what_is_left_out():
    """A failure would hide behind a test that passed, or a test that passed behind one that was skipped."""
    for outcomes, expected in (
        ((PASSED, SKIPPED), PASSED),
        ((SKIPPED, SKIPPED), SKIPPED),
        ((PASSED, KNOWN), KNOWN),
        ((FAILED, PASSED, KNOWN), FAILED),
        ((), NOT_RUN),
    ):
        found = (runs.finding(),)
        results = tuple(
            runs.result(name=str(number), outcome=outcome, findings=found if outcome == FAILED else ())
            for number, outcome in enumerate(outcomes)
        )
        rows = matrix(runs.run(results=results)).rows
        assert expected == (rows[0].cell("persistence").verdict if rows else NOT_RUN)
        assert expected == (rows[0].verdict if rows else NOT_RUN)


def test_a_test_that_something_else_ended_is_no_failure_of_its_check():
    """The matrix would call ten checks broken where one is."""
    found = runs.finding(check="server-error")
    row = _row(runs.run(1, results=(runs.result(outcome=FAILED, findings=(found,)),)))
    assert {"persistence": STOPPED, "server-error": FAILED} == {name: each.verdict for name, each in row.cells.items()}
    assert (found,) == row.findings
    assert FAILED == row.verdict


def test_a_finding_fails_the_operation_that_it_names():
    """A test of several operations would blame them all."""
    found = runs.finding("list_sessions")
    both = runs.result(operations=("get_session", "list_sessions"), outcome=FAILED, findings=(found,))
    run = runs.run(1, results=(both,), findings=(found,))
    assert STOPPED == _row(run).cell("persistence").verdict
    assert FAILED == _row(run, "list_sessions").cell("persistence").verdict


def test_a_generated_test_speaks_for_what_every_answer_is_judged_by():
    """That answers have the right status and type would look as if nobody had checked it."""
    run = runs.run(results=(runs.result(check="generated", cases=100),))
    row = _row(run)
    assert (PASSED, 100, True) == (row.cell("schema").verdict, row.cell("schema").cases, row.cell("schema").is_implied)
    assert not row.cell("generated").is_implied
    failed = runs.result(check="generated", outcome=FAILED, findings=(runs.finding(check="schema"),))
    row = _row(runs.run(1, results=(failed,)))
    assert {"generated": STOPPED, "schema": FAILED} == {name: each.verdict for name, each in row.cells.items()}


def test_a_finding_that_was_merged_into_another_is_told_with_its_operation():
    """The row would be red without a word."""
    first = runs.finding("list_sessions", "schema")
    merged = runs.finding("get_session", "schema")
    again = runs.finding("get_session", "schema", came="another value")
    results = tuple(
        runs.result(each.operation, "generated", FAILED, name=str(number), findings=(each,))
        for number, each in enumerate((first, merged, again))
    )
    run = runs.run(1, results=results, findings=(first,))
    assert (merged,) == _row(run).findings
    assert (first,) == _row(run, "list_sessions").findings


def test_what_is_about_no_operation_has_a_row():
    """A test of all of them, or a finding about none, would be in no row."""
    run = runs.run(1, results=(runs.result(operations=()),), findings=(runs.finding("", "rule"), runs.finding("gone")))
    assert ["", "gone"] == [row.operation for row in matrix(run).rows]
    assert FAILED == _row(run, "").verdict
    assert PASSED == _row(run, "").cell("persistence").verdict


def test_rows_and_checks_are_in_the_order_of_the_document_and_of_triage():
    """A reader would search for both."""
    results = (
        runs.result("create_session", "persistence"),
        runs.result("list_events", "token"),
        runs.result("create_token", "server-error"),
        runs.result("create_token", "schema"),
    )
    found = matrix(runs.run(results=results))
    assert ("server-error", "schema", "token", "persistence") == found.checks
    assert ["create_token", "list_events", "create_session"] == [row.operation for row in found.rows]
    assert "get_session" in found.others
    assert "list_events" not in found.others

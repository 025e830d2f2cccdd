from hypothesis import given
from hypothesis import strategies as st

from agendum_contract.document import operations
from agendum_contract.findings.checks import CHECKS, rank_of
from agendum_contract.findings.triage import triaged
from agendum_contract.results import Finding
from contract.findings.test_told import FINDING


def _finding(operation="get_session", check="schema", cause=None, **given):
    cause = cause or f"{check} of {operation}"
    return Finding(**{**vars(FINDING), "operation": operation, "check": check, "cause": cause, **given})


def _told(findings):
    return [(each.operation, each.check, each.tests) for each in triaged(findings)]


def test_root_causes_come_first():
    """A user would begin with what follows from something else."""
    given = [_finding(check=each) for each in ("echo", "schema", "status", "token", "server-error", "no-answer")]
    assert ["no-answer", "server-error", "token", "status", "schema", "echo"] == [each.check for each in triaged(given)]


def test_of_the_same_kind_what_most_tests_met_comes_first():
    """A fault that one odd test met would stand before one that all met."""
    given = [_finding("get_event", tests=("a",)), _finding("get_session", tests=("a", "b"))]
    assert ["get_session", "get_event"] == [each.operation for each in triaged(given)]


def test_there_is_one_entry_for_a_cause():
    """A create that fails would be told by each test that makes a record."""
    given = [
        _finding("create_session", "server-error", tests=(name,), curl=f"curl {name}") for name in ("a", "b", "a", "c")
    ]
    (found,) = triaged(given)
    assert (("a", "b", "c"), "curl a") == (found.tests, found.curl)


def test_a_promise_that_operations_share_is_broken_once():
    """One wrong property of a record would be told for each operation that answers with the record."""
    given = [_finding(each, cause="schema of line 7", tests=(each,)) for each in ("get_session", "list_sessions")]
    (found,) = triaged(given)
    assert ("get_session", ("get_session", "list_sessions")) == (found.operation, found.tests)
    assert found.came.endswith("\nalso: list_sessions")


_MANY = ("get_session", "list_sessions", "get_event", "list_events")


def test_what_is_wrong_all_over_is_told_once():
    """A server that is down would be told operation by operation."""
    given = [_finding(each, "server-error", f"server-error 500 of {each}") for each in _MANY]
    (found,) = triaged(given)
    assert found.came.endswith("\nalso: list_sessions, get_event, list_events")
    assert 3 == len(triaged(given[:3]))


def test_what_is_wrong_with_one_vendor_is_not_wrong_with_both():
    """Eventify's faults would be told as Swoogo's."""
    given = [_finding(each, "status", f"status 302 of {each}") for each in (*_MANY, "list_schedule")]
    assert ["get_session", "list_schedule"] == sorted(each.operation for each in triaged(given))


def test_two_statuses_are_two_causes():
    """Where each of many operations has a fault of its own, three of them would go unseen."""
    given = [_finding(each, "status", f"status {300 + n} of {each}") for n, each in enumerate(_MANY)]
    assert 4 == len(triaged(given))


def test_a_behavior_is_wrong_all_over_where_it_is_wrong_in_the_same_way():
    """Lists that share their code would be told one by one, or faults with nothing in common as one."""
    alike = [_finding(each, "paging", came="per-page is not kept\nanswer") for each in _MANY]
    assert 1 == len(triaged(alike))
    assert 4 == len(triaged([_finding(each, "paging", came=f"{each} is odd") for each in _MANY]))


def test_many_operations_are_counted():
    """Sixty names would stand in a line."""
    (found,) = triaged([_finding(each, cause="one") for each in list(operations())[:12]])
    assert found.came.endswith(" and 3 more")


def test_what_goes_without_a_record_follows_from_its_maker():
    """Where no registrant can be made, each call that needs one would be told as a fault of its own."""
    maker = _finding("create_registrant", "server-error", tests=("a",))
    without = _finding("get_registrant", "persistence", curl="curl http://x/registrants/None.json", tests=("b",))
    other = _finding("get_session", "persistence", curl="curl http://x/sessions/None.json", tests=("c",))
    assert [("create_registrant", "server-error", ("b", "a")), ("get_session", "persistence", ("c",))] == _told(
        [without, other, maker]
    )


def test_a_finding_of_no_operation():
    """A fault of the client as a whole would end the run."""
    assert [("", "client-method", ("t",))] == _told([_finding("", "client-method", tests=("t",))])
    assert [] == _told([])


@given(
    st.lists(
        st.builds(
            _finding,
            st.sampled_from([*_MANY, ""]),
            st.sampled_from(sorted(CHECKS)),
            st.sampled_from(["", "a of b", "c of d"]),
            tests=st.tuples(st.sampled_from("abcdef")),
        )
    )
)
def test_no_test_is_lost_and_no_cause_is_told_twice(findings):
    """Whatever was found, something of it would be missing from the report."""
    found = triaged(findings)
    assert {test for each in findings for test in each.tests} == {test for each in found for test in each.tests}
    assert len(found) == len({each.cause for each in found})
    ranks = [rank_of(each.check) for each in found]
    assert sorted(ranks) == ranks

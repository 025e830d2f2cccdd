from types import SimpleNamespace

import pytest
from schemathesis.core import NOT_SET

from agendum_contract.harvest import Harvest, ValidCase, read


def test_cases_are_kept_by_operation():
    """The client would be shown the cases of another operation."""
    harvest = Harvest()
    first, second, other = (ValidCase({"n": number}, {}, {}) for number in range(3))
    harvest.keep("create_session", first)
    harvest.keep("create_session", second)
    harvest.keep("create_sessions", other)

    assert [first, second] == harvest.of("create_session")
    assert [other] == harvest.of("create_sessions")
    assert [] == harvest.of("get_session")


def test_a_server_that_fails_is_noted():
    """The client would be blamed for cases that there are none of because the server failed."""
    harvest = Harvest()
    with harvest.of_server("get_session"):
        pass
    with pytest.raises(ExceptionGroup), harvest.of_server("create_session"):
        raise ExceptionGroup("all of them", [AssertionError()])

    assert harvest.is_cut_short("create_session")
    assert not harvest.is_cut_short("get_session")


def test_read():
    """Parts of a request would get lost, or change their types, on the way to the client."""
    case = SimpleNamespace(body={"a": [1]}, path_parameters={"session_id": 7}, query={"fields": "id", "send": True})

    kept = read(case)
    assert ValidCase({"a": [1]}, {"session_id": 7}, {"fields": "id", "send": True}) == kept
    case.path_parameters["session_id"] = case.query["send"] = 0
    assert ({"session_id": 7}, {"fields": "id", "send": True}) == (kept.path, kept.query), "aimed at another record"


def test_no_body():
    """A GET would be given a body that is a marker of the generator."""
    assert ValidCase(None, {}, {}) == read(SimpleNamespace(body=NOT_SET, path_parameters={}, query={}))

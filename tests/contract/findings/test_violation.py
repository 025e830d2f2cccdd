import httpx
import pytest

from agendum_contract.document import operations
from agendum_contract.findings.violation import Violation, expect, expect_none
from agendum_contract.judge import Problem
from contract.findings.making import deviation

_CREATE = operations()["create_session"]
_ANSWER = httpx.Response(201, json={"id": 1})


def test_what_is_kept_is_kept():
    """A correct server would be failed."""
    expect(True, _CREATE, "echo", _ANSWER, "never")
    expect_none([], _CREATE, _ANSWER)


@pytest.mark.parametrize("text", ["name: sent 1, got 2", lambda: "name: sent 1, got 2"])
def test_what_is_broken_is_said(text):
    """A test that knows which promise is broken could not say it."""
    with pytest.raises(Violation, match=r"^create_session: name: sent 1, got 2$") as caught:
        expect(False, _CREATE, "echo", _ANSWER, text)
    assert (Problem("echo", "name: sent 1, got 2", status=201),) == caught.value.problems
    assert (_CREATE, _ANSWER) == (caught.value.operation, caught.value.response)


def test_problems_of_an_answer_are_said():
    """A user would repair one after the other."""
    found = [Problem("surplus", "/a is not documented", "/a", 201), Problem("surplus", "/b is not documented", "/b")]
    with pytest.raises(Violation, match="create_session: /a is not documented\ncreate_session: /b") as caught:
        expect_none(found, _CREATE, _ANSWER)
    assert tuple(found) == caught.value.problems


def test_an_accepted_deviation_is_none(accept):
    """What is accepted would hide what comes after it in the same test."""
    accept(deviation(check="echo", status=201), deviation(check="identity", status=200))
    expect(False, _CREATE, "echo", _ANSWER, "accepted")
    with pytest.raises(Violation):
        expect(False, _CREATE, "identity", _ANSWER, "not accepted for this status")

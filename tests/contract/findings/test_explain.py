import httpx
import pytest
from schemathesis.core.failures import FailureGroup, ServerError
from schemathesis.openapi.checks import UndefinedStatusCode

from agendum_contract.document import operations
from agendum_contract.findings.deviations import Deviations
from agendum_contract.findings.explain import Explainer, Failed, cause_of
from agendum_contract.findings.redaction import Redactor
from agendum_contract.findings.violation import Violation
from agendum_contract.judge import Problem
from contract.findings.making import TODAY, deviation, exchange, request, settings

_SESSION = {"id": 1, "event_id": 1, "name": "Opening"}


@pytest.fixture
def explain(accept):
    """Explains a failure of a test."""

    def do(error, *exchanges, accepted=(), check="echo", **given):
        told = settings(seed=7, max_examples=5)
        redactor = Redactor(told)
        for each in exchanges:
            redactor.hear(each)
        failed = Failed("server/test_x.py::test_y", "server", check, error, exchanges, **given)
        return Explainer(told, redactor, accept(*accepted)).findings(failed)

    return do


def _read(response, **parts):
    return exchange(request("get_session", ids={"session_id": 1}, **parts), response)


def _made(response):
    form = {"content-type": "application/x-www-form-urlencoded", "authorization": "Bearer 3q9zz"}
    return exchange(request("create_session", content=b"name=Opening", headers=form), response)


def test_everything_is_said(explain):
    """A user would not know what was promised, what came, or how to see it again."""
    (found,) = explain(
        AssertionError('get_session: status 200: /id: "1" is not of type "integer"'),
        _made(httpx.Response(201, json=_SESSION)),
        _read(httpx.Response(200, json={"id": "1"})),
    )
    assert ("get_session", "schema", "/id is a whole number.") == (found.operation, found.check, found.promised)
    assert operations()["get_session"].definition["externalDocs"]["url"] == found.docs
    assert found.line > 3_000
    assert 'status 200: /id: "1" is not of type "integer"\nanswer: 200 {"id": "1"}' == found.came
    assert "curl -gsSi --path-as-is http://127.0.0.1:1/api/v1/sessions/1" == found.curl
    assert "agendum-contract --half server --seed 7 --max-examples 5 --test server/test_x.py::test_y" == found.replay
    assert (7, ("server/test_x.py::test_y",)) == (found.seed, found.tests)


def test_a_plain_assertion_is_about_what_the_test_checks(explain):
    """A failure would be told as one of the shape of the last answer, which is as documented."""
    (found,) = explain(
        AssertionError("name: sent 'a', got 'Opening'\nassert [] == ['name: ...']\n  Full diff:\n  - a\n  + b"),
        _made(httpx.Response(201, json=_SESSION)),
        promise="The answer is the whole record.",
    )
    assert ("create_session", "echo", "The answer is the whole record.") == (
        found.operation,
        found.check,
        found.promised,
    )
    first, second, *_answer = found.came.splitlines()
    assert ("name: sent 'a', got 'Opening'", "assert [] == ['name: ...']") == (first, second)
    assert "Full diff" not in found.came
    assert "$SWOOGO_TOKEN" in found.curl


def test_a_fault_that_the_test_did_not_stop_at_is_not_told(explain):
    """A test that never looked at the shape of an answer would be told as one about it, and a worse fault be hidden."""
    answer = httpx.Response(200, json={"type": "bearer", "access_token": "3q9zz", "more": 1})
    asked = exchange(request("create_token"), answer)
    (found,) = explain(AssertionError("a token was handed out for nothing"), asked, check="token")
    assert ("token", "a token was handed out for nothing") == (found.check, found.came.splitlines()[0])


def test_a_bare_assertion_says_nothing_but_that(explain):
    """The objects of the suite would be printed."""
    error = AssertionError("assert False\n +  where False = refused(<Response [200 OK]>)\n  +    and  x = y")
    (found,) = explain(error, _read(httpx.Response(200, json=_SESSION)))
    assert found.came.startswith("it is not so\nanswer: 200 ")


def test_an_answer_is_told_once(explain):
    """What a test quotes of an answer would be shown beside it; cut off, a number in it would not be known for one."""
    text = '{"message": "' + "x" * 276 + '212555"}'
    answer = httpx.Response(404, text=text, headers={"content-type": "application/json"})
    (found,) = explain(AssertionError(f"it was refused: {text[:300]}"), _read(answer))
    assert "it was refused: (see the answer)" == found.came.splitlines()[0]


def test_a_test_that_only_asked_for_a_token_is_about_that(explain):
    """A token that was renewed on the way would be told as what failed, or one that is asked for would not."""
    token = exchange(request("create_token"), httpx.Response(200, json={}))
    read = _read(httpx.Response(200, json=_SESSION))
    (found,) = explain(AssertionError("no"), read, token)
    assert "get_session" == found.operation
    (found,) = explain(AssertionError("no"), read, token, operation="create_token")
    assert "create_token" == found.operation
    (found,) = explain(AssertionError("no"), token)
    assert "create_token" == found.operation


def test_an_update_is_told_by_the_update(explain):
    """The command would only read what another call has changed."""
    change = exchange(request("update_session", ids={"session_id": 1}, content=b"name=b"), httpx.Response(200, json={}))
    (found,) = explain(AssertionError("no"), change, _read(httpx.Response(200, json=_SESSION)), check="update")
    assert "update_session" == found.operation
    assert "-X PUT" in found.curl
    assert found.came.endswith('"name": "Opening"}')
    (found,) = explain(AssertionError("no"), _read(httpx.Response(200, json=_SESSION)), check="update")
    assert "get_session" == found.operation


def test_a_request_that_is_not_answered(explain):
    """A server that hangs up would be told as one that stores nothing."""
    silent = exchange(
        request("get_session", ids={"session_id": 1}),
        error="ReadError: Server disconnected without sending a response.",
    )
    (found,) = explain(AssertionError("GET /x was not answered"), silent)
    assert ("no-answer", "GET /x was not answered\nReadError: Server disconnected without sending a response.") == (
        found.check,
        found.came,
    )


def test_a_test_that_sent_nothing(explain):
    """A failure of the client could not be told."""
    (found,) = explain(KeyError("name"), check="client-method", operation="get_session")
    assert ("get_session", "client-method", "KeyError: 'name'", "") == (
        found.operation,
        found.check,
        found.came,
        found.curl,
    )
    (found,) = explain(AssertionError(), check="client-method")
    assert ("", "AssertionError: it is not so") == (found.operation, found.came)


def test_a_violation_names_its_promise(explain):
    """A test that knows which promise is broken would be told as one about what its file is about."""
    answer = _made(httpx.Response(422, json=[])).response
    problems = [Problem("accepts-valid", "a valid request is refused", status=422)]
    (found,) = explain(Violation(operations()["create_session"], problems, answer), check="generated")
    assert ("create_session", "accepts-valid") == (found.operation, found.check)
    assert "-X POST" in found.curl


def test_what_has_the_same_cause_is_told_together(explain):
    """Ten properties that no page lists would be ten findings."""
    answer = _read(httpx.Response(200, json={"id": 1})).response
    problems = [Problem("surplus", f"/x{n} is not documented", f"/x{n}", 200) for n in range(12)]
    (found,) = explain(Violation(operations()["get_session"], problems, answer))
    assert 8 == found.came.count(" is not documented")
    assert "and 4 more of this kind" in found.came


def test_what_schemathesis_found(explain):
    """Several faults of one operation would be told as one, or with the answer to another request."""
    answer, other = _read(httpx.Response(500)).response, _read(httpx.Response(302)).response
    first = ServerError(operation="GET /", status_code=500)
    second = UndefinedStatusCode(
        operation="GET /", status_code=302, defined_status_codes=[], allowed_status_codes=[], message=""
    )
    for failure, response in ((first, answer), (second, other)):
        vars(failure)["_agendum_response"] = response
    error = BaseExceptionGroup("two", [FailureGroup([first]), FailureGroup([second])])
    found = explain(error, operation="get_session", is_generated=True)
    assert [("server-error", "answer: 500 an empty body"), ("status", "answer: 302 an empty body")] == [
        (each.check, each.came.splitlines()[1]) for each in found
    ]
    assert found[0].replay.endswith("--only get_session --test server/test_x.py::test_y")


def test_what_schemathesis_found_without_an_answer(explain):
    """A failure that was not given its answer would end the run."""
    (found,) = explain(ServerError(operation="GET /", status_code=500), operation="get_session")
    assert ("get_session", "server-error", "") == (found.operation, found.check, found.curl)
    stray = httpx.Response(500, request=httpx.Request("GET", "http://127.0.0.1:1/"))
    failure = ServerError(operation="GET /", status_code=500)
    vars(failure)["_agendum_response"] = stray
    (found,) = explain(failure, operation="get_session")
    assert "get_session" == found.operation


def test_what_is_accepted_is_not_told(explain):
    """A known deviation would fail the run."""
    answer = _read(httpx.Response(200, json={"id": 1})).response
    problems = [Problem("surplus", "/x is not documented", "/x", 200), Problem("schema", "/id is odd", "/id", 200)]
    error = Violation(operations()["get_session"], problems, answer)
    known = deviation("get_session", "surplus", pointer="/x")
    assert ["schema"] == [each.check for each in explain(error, accepted=[known])]
    assert () == explain(error, accepted=[known, deviation("get_session", "schema")])


def test_a_deviation_hides_no_other_check(explain):
    """With the shape of an answer accepted, nobody would hear that nothing is stored."""
    made = _made(httpx.Response(201, json={**_SESSION, "id": "1"}))
    (found,) = explain(AssertionError("name: sent 1"), made, accepted=[deviation(check="schema")])
    assert "echo" == found.check


def test_what_follows_from_an_accepted_failure_is_accepted(explain):
    """Each test that makes a session would have to be accepted, where it is accepted that none can be made."""
    made = _made(httpx.Response(500, json={}))
    known = deviation(check="server-error")
    assert () == explain(AssertionError("a valid session was refused"), made, accepted=[known])
    assert 1 == len(explain(AssertionError("a valid session was refused"), made))


def test_an_expired_deviation_is_named(explain):
    """A failure would not say that it had been accepted until yesterday, nor who knows more."""
    over = deviation("get_session", "schema", expires=TODAY.replace(day=1))
    (found,) = explain(
        AssertionError('status 200: /id: "1" is not of type "integer"'),
        _read(httpx.Response(200, json={"id": "1"})),
        accepted=[over],
    )
    assert found.came.endswith("expired on 2026-06-01 (owner: the events team, https://example.com/1)")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"is_alone": False}, "agendum-contract --seed 7 --max-examples 5"),
        (
            {"scenario": "session-life"},
            "agendum-contract --half server --seed 7 --max-examples 5 --scenario session-life",
        ),
    ],
)
def test_how_to_see_it_again(explain, given, expected):
    """The command would run a test that cannot run alone."""
    (found,) = explain(AssertionError("no"), **given)
    assert expected == found.replay


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (Problem("schema", "", "/items/7/id", 200), "schema of line 7"),
        (Problem("surplus", "", "/x", 200), "surplus of line 7"),
        (Problem("server-error", "", status=500), "server-error 500 of get_session"),
        (Problem("echo", "", status=200), "echo of get_session"),
    ],
)
def test_causes(problem, expected):
    """Faults with one root would be told apart, or faults of two operations be taken for one."""
    assert expected == cause_of("get_session", problem, 7)


def test_deviations_of_nobody():
    """An explainer could not be made for a run that accepts nothing."""
    told = settings()
    failed = Failed("t", "client", "client-method", AssertionError("no"))
    assert 1 == len(Explainer(told, Redactor(told), Deviations()).findings(failed))

import datetime as dt

import httpx
import pytest
import schemathesis
from schemathesis.core.failures import CustomFailure, FailureGroup

from agendum_contract import document
from agendum_contract.document import operations
from agendum_contract.findings import generated
from agendum_contract.generation import cases
from contract.findings.making import deviation, request

_JSON = {"content-type": "application/json"}
_CHECKS = [
    schemathesis.checks.not_a_server_error,
    schemathesis.checks.status_code_conformance,
    schemathesis.checks.content_type_conformance,
    schemathesis.checks.response_headers_conformance,
    schemathesis.checks.response_schema_conformance,
]


@pytest.fixture(scope="module")
def case():
    """A case of schemathesis for an operation that reads."""
    schema = cases(document.for_vendor("swoogo", ("get_session",)), modes="positive")
    return schema["/api/v1/sessions/{session_id}"]["GET"].Case(path_parameters={"session_id": 1})


def _problems(case, response):
    """Let schemathesis judge an answer, and return the problems that are left."""
    response.elapsed = dt.timedelta()
    response.request = request("get_session", ids={"session_id": 1})
    left = []
    try:
        with generated.accepting_deviations(operations()["get_session"], response):
            case.validate_response(response, checks=_CHECKS)
    except FailureGroup as group:
        left = list(group.exceptions)
    assert {response} >= {generated.response_of(each) for each in left}
    found = [generated.problem(each, response) for each in left]
    return sorted((each.check, each.text, each.pointer, each.status) for each in found)


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        (httpx.Response(200, json={"id": 1}), []),
        (httpx.Response(500, text="x"), [("server-error", "status 500: the server failed", "", 500)]),
        (httpx.Response(302, text="x"), [("status", "status 302 is not documented", "", 302)]),
        (
            httpx.Response(200, html="<p>"),
            [("media-type", "status 200: the media type is text/html, not application/json", "", 200)],
        ),
        (
            httpx.Response(200, content=b"{}"),
            [("media-type", "status 200: the media type is missing, not application/json", "", 200)],
        ),
        (
            httpx.Response(200, content=b"{", headers=_JSON),
            [("media-type", "status 200: the body is not JSON", "", 200)],
        ),
        (
            httpx.Response(200, json={"id": "1", "date": 7}),
            [
                ("schema", "status 200: /date: 7 is not ", "/date", 200),
                ("schema", 'status 200: /id: "1" is not of type "integer"', "/id", 200),
            ],
        ),
        (
            httpx.Response(200, json={"id": 1}, headers={"X-Rate-Limit-Reset": "soon"}),
            [("headers", "status 200: Response header does not conform to the schema", "", 200)],
        ),
    ],
)
def test_what_schemathesis_finds(case, response, expected):
    """A finding would be told as another one, or the same in two ways."""
    found = _problems(case, response)
    told = [text for _check, text, *_rest in expected]
    # The rest of a sentence about a type is that of the validator.
    cut = [text[: len(wanted)] for wanted, (_check, text, *_rest) in zip(told, found, strict=True)]
    assert expected == [(each[0], text, *each[2:]) for text, each in zip(cut, found, strict=True)]


def test_an_accepted_deviation_is_left_out(case, accept):
    """A known deviation would fail the run; or it would hide another one of the same answer."""
    accept(deviation("get_session", "schema", pointer="/id"))
    response = httpx.Response(200, json={"id": "1", "event_id": "1"})
    assert ["/event_id"] == [pointer for _check, _text, pointer, _status in _problems(case, response)]
    assert [] == _problems(case, httpx.Response(200, json={"id": "1"}))


def test_what_follows_from_an_accepted_failure_is_accepted(case, accept):
    """Of a failure that is accepted, the media type and the shape would have to be accepted one by one."""
    accept(deviation("get_session", "server-error"))
    assert [] == _problems(case, httpx.Response(500, html="<p>"))


def test_what_nobody_knows_of():
    """A check of another release of schemathesis would end the run."""
    failure = CustomFailure(operation="GET /", title="A title", message="a\n\nmessage", exception=ValueError())
    found = generated.problem(failure, httpx.Response(200))
    assert ("generated", "status 200: A title: a message") == (found.check, found.text)
    assert ("generated", "A title") == (generated.problem(failure).check, generated.problem(failure).text)
    assert generated.response_of(failure) is None


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        (httpx.Response(200, json=1), False),
        (httpx.Response(404, json={}), False),
        (httpx.Response(500, json={}), True),
        (httpx.Response(200, text="<p>"), True),
    ],
)
def test_an_answer_that_says_nothing(response, expected):
    """After an accepted failure, a test would go on with an answer that has no body to speak of."""
    assert expected is generated.is_beyond_reading(response)

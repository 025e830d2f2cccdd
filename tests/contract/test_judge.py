import datetime as dt

import httpx
import pytest

from agendum_contract import document
from agendum_contract.findings import deviations
from agendum_contract.findings.deviations import Deviation, Deviations
from agendum_contract.judge import Problem, accepted_failure, faults, problems, surplus

GET = document.operations()["get_session"]
CREATE = document.operations()["create_session"]
SESSION = {"id": 1, "event_id": 1, "name": "Opening"}
LIMIT = {"X-Rate-Limit-Limit": "2000", "X-Rate-Limit-Remaining": "1", "X-Rate-Limit-Reset": "0"}


@pytest.mark.parametrize("status", [200, 201])
def test_a_documented_answer(status):
    """A correct server would be failed."""
    assert [] == faults(CREATE, httpx.Response(status, json=SESSION, headers=LIMIT))


def test_a_documented_refusal():
    """A refusal would be taken for a fault; its fields are the vendor's own affair."""
    error = {"name": "Not Found", "message": "No.", "code": 0, "status": 404, "type": "yii", "more": 1}
    assert [] == faults(GET, httpx.Response(404, json=error))
    assert [] == faults(CREATE, httpx.Response(422, json=[{"field": "name", "message": "No."}]))
    assert [] == faults(CREATE, httpx.Response(422, json=error))


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        (httpx.Response(500, json={"message": "x"}), "status 500: the server failed"),
        (httpx.Response(599), "status 599: the server failed"),
        (httpx.Response(201, json={"id": 1}), "status 201 is not documented"),
        (httpx.Response(302), "status 302 is not documented"),
        (httpx.Response(200), "status 200: the media type is missing, not application/json"),
        (httpx.Response(200, html="<p>"), "status 200: the media type is text/html, not application/json"),
        (
            httpx.Response(200, content=b"{", headers={"content-type": "application/json"}),
            "status 200: the body is not JSON",
        ),
        (
            httpx.Response(200, content=b"", headers={"content-type": "Application/JSON; charset=UTF-8"}),
            "status 200: the body is not JSON",
        ),
        (httpx.Response(200, json={"id": "1"}), 'status 200: /id: "1" is not of type "integer"'),
        (httpx.Response(200, json=[]), 'status 200: the body: [] is not of type "object"'),
        (httpx.Response(404, json={}), 'status 404: the body: "message" is a required property'),
        (httpx.Response(200, json={"id": 1, "colour": "red"}), "status 200: /colour is not documented"),
        (
            httpx.Response(200, json={"id": 1, "use_event_timezone": 1, "times": "noon"}),
            "status 200: /times is not documented",
        ),
        (
            httpx.Response(200, json={"id": 1}, headers={"X-Rate-Limit-Reset": "soon"}),
            "status 200: the header X-Rate-Limit-Reset is 'soon', not a whole number",
        ),
        (
            httpx.Response(200, json={"id": 1}, headers={"X-Rate-Limit-Remaining": "-1"}),
            "status 200: the header X-Rate-Limit-Remaining is '-1', not a whole number",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_fault(response, expected):
    """A server with this fault would conform."""
    assert [expected] == faults(GET, response)


def test_every_fault_is_named():
    """A user would repair one after the other."""
    response = httpx.Response(200, json={"id": "1", "colour": "red"}, headers={"X-Rate-Limit-Limit": "many"})
    assert 3 == len(faults(GET, response))


def test_faults_are_short():
    """A page of a large answer would drown the report."""
    assert 300 > len(faults(GET, httpx.Response(200, json={"id": "1" * 10_000}))[0])


@pytest.fixture
def accept():
    """Accepts deviations of the reading of a session."""

    def use(*checks, **narrowing):
        day = dt.date(2999, 1, 1)
        entries = [
            Deviation("get_session", check, "Known.", "https://example.com", "us", day, **narrowing) for check in checks
        ]
        deviations.use(Deviations(entries))

    yield use
    deviations.use(Deviations())


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        (httpx.Response(500), [("server-error", "", 500)]),
        (httpx.Response(302), [("status", "", 302)]),
        (httpx.Response(200, html="<p>"), [("media-type", "", 200)]),
        (httpx.Response(200, content=b"{", headers={"content-type": "application/json"}), [("media-type", "", 200)]),
        (
            httpx.Response(200, json={"id": "1", "a/b": 2}, headers={"X-Rate-Limit-Limit": "many"}),
            [("schema", "/id", 200), ("surplus", "/a~1b", 200), ("headers", "", 200)],
        ),
        (httpx.Response(200, json=SESSION), []),
    ],
)
def test_each_fault_is_of_a_kind(response, expected):
    """A fault would be accepted, and told, as one of another kind, or at another place."""
    assert expected == [(each.check, each.pointer, each.status) for each in problems(GET, response)]


def test_what_is_accepted_is_no_fault(accept):
    """A known deviation would fail the run, or hide what nobody has accepted."""
    response = httpx.Response(200, json={"id": "1", "colour": "red"})
    accept("surplus")
    assert ["schema"] == [each.check for each in problems(GET, response)]
    assert [] == surplus(GET, response)
    accept("schema", pointer="/id")
    assert ["status 200: /colour is not documented"] == faults(GET, response)
    assert ["/colour"] == surplus(GET, response)
    assert faults(CREATE, httpx.Response(500)) == ["status 500: the server failed"]


def test_an_accepted_failure(accept):
    """What a test makes of an answer that is accepted as it is would be told as another fault."""
    accept("server-error", "schema")
    assert Problem("server-error", "status 500: the server failed", status=500) == accepted_failure(
        GET, httpx.Response(500)
    )
    assert accepted_failure(GET, httpx.Response(200, json={"id": "1"})) is None
    assert accepted_failure(GET, httpx.Response(302)) is None
    assert accepted_failure(GET, httpx.Response(200, json=SESSION)) is None

import httpx
import pytest

from agendum_contract import capture, wire
from agendum_contract.cassettes import parts
from agendum_contract.cassettes.parts import Parts
from agendum_contract.document import operations

OPERATIONS = operations()
FORM = {"content-type": "application/x-www-form-urlencoded"}
_DATA = b"event_id=1&name=n&date=2016-01-22"


@pytest.mark.parametrize("name", OPERATIONS)
def test_what_a_client_sends_is_read_back(name):
    """A recorded call would be another one than was made."""
    sample = capture.full_sample(name)
    answer = httpx.Response(418)
    network = capture.Wire(lambda _request: answer, answers_tokens=name in capture.TOKEN_OPERATIONS)
    with pytest.raises(Exception, match="418"):
        capture.run(
            network.client(OPERATIONS[name].vendor),
            capture.calling(name, "sync", **capture.arguments(name, **sample)),
        )
    found = parts.read(OPERATIONS[name], network.of(name)[-1])
    assert sample.get("body") == found.body
    assert (wire.texts(sample["path"]), sample["query"]) == (wire.texts(found.path), found.query)
    assert parts.problem_of(OPERATIONS[name], found) is None


@pytest.mark.parametrize(
    ("name", "request_", "expected"),
    [
        ("get_session", httpx.Request("GET", "https://x/api/v1/sessions/x"), "the parameter session_id in the path"),
        ("get_session", httpx.Request("GET", "https://x/api/v1/session/1"), "is not /api/v1/sessions"),
        ("get_session", httpx.Request("GET", "https://x/api/v1/sessions/1?a=1"), "the query has no parameter a"),
        ("get_session", httpx.Request("GET", "https://x/api/v1/sessions/1?session_id=1"), "the query has no parameter"),
        ("get_session", httpx.Request("GET", "https://x/api/v1/sessions/1?fields=a&fields=b"), "stands there twice"),
        ("get_session", httpx.Request("GET", "https://x/api/v1/sessions/1", content=b"x"), "there is a body"),
        ("list_sessions", httpx.Request("GET", "https://x/api/v1/sessions"), "the parameter event_id is missing"),
        ("create_session", httpx.Request("POST", "https://x/api/v1/sessions/create", content=_DATA), "media type"),
        (
            "create_session",
            httpx.Request("POST", "https://x/api/v1/sessions/create", content=b"name=n", headers=FORM),
            "the body is another one",
        ),
        ("create_sessions", httpx.Request("POST", "https://x/v4/sessions"), "the body is another one"),
        (
            "create_sessions",
            httpx.Request("POST", "https://x/v4/sessions", content=b"{", headers={"content-type": "application/json"}),
            "Expecting",
        ),
    ],
)
def test_a_request_that_no_page_allows(name, request_, expected):
    """The client would be asked to make a call that it cannot make."""
    with pytest.raises(ValueError, match=expected):
        parts.read(OPERATIONS[name], request_)


def test_a_form_without_fields():
    """A call without arguments would not be the one that was recorded."""
    request = httpx.Request("POST", "https://x/api/v1/registrants/checkin")
    assert {} == parts.read(OPERATIONS["check_in_registrant"], request).body


def test_a_body_that_does_not_belong_there():
    """A damaged cassette would break the client, rather than be called damaged."""
    found = parts.problem_of(OPERATIONS["get_session"], Parts({"session_id": 1}, {}, {"a": 1}))
    assert "there is a body" == found


def test_mapped():
    """A value would be left as it is."""
    changed = Parts({"a": 1}, {"b": 2}, {"c": 3}).mapped(lambda *each: each, lambda body: [body])
    assert Parts({"a": ("path", "a", 1)}, {"b": ("query", "b", 2)}, [{"c": 3}]) == changed
    assert Parts({}, {}) == Parts({}, {}).mapped(lambda *each: each, lambda body: [body])

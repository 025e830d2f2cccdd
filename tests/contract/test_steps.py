import httpx
import pytest

from agendum_contract import eventify_calls, steps

from .conftest import get, sent_tokens, vendors_server

SESSION = {"id": 1, "event_id": 1, "name": "Opening"}


def test_differences():
    """A field that was lost or changed would not be seen; what else a record has is its own affair."""
    sent = {"id": 1, "name": "A", "price": 5}
    assert {} == steps.differences(sent, {"id": "1", "name": "A", "price": "5.00", "more": 1})
    assert {"name": ("A", "B"), "price": (5, None)} == steps.differences(sent, {"id": 1, "name": "B"})


def test_a_call_is_judged(serve, target):
    """An answer that no page allows would pass in a scenario that looks at something else."""
    it = target("swoogo", vendors_server(serve, lambda _asked: (200, {**SESSION, "id": "one"})).url)
    with pytest.raises(AssertionError, match="get_session: status 200: /id"):
        steps.call(it, "get_session", ids={"session_id": 1})


def test_a_refusal_is_an_answer_but_no_success(serve, target):
    """A scenario would go on with an error as if it were a record."""
    it = target("swoogo", vendors_server(serve, lambda _asked: (404, {"message": "Gone."})).url)
    assert 404 == steps.call(it, "get_session", ids={"session_id": 1}).status_code
    with pytest.raises(AssertionError, match=r"get_session: a valid request was refused: .*Gone"):
        steps.done(it, "get_session", ids={"session_id": 1})


def test_a_success_is_its_body(serve, target):
    """A scenario would have nothing to look at."""
    server = vendors_server(serve, lambda _asked: (200, {"id": 1}))
    it = target("swoogo", server.url)
    assert {"id": 1} == steps.done(it, "get_session", ids={"session_id": 1}) == get(it).json()
    assert ["Bearer token-1"] * 2 == sent_tokens(server)


class Eventify:
    """Answers each call of Eventify with one response."""

    def __init__(self, status, body, settings):
        self.response = httpx.Response(status, json=body, request=httpx.Request("GET", "http://x/v4/path"))
        self.settings = settings

    def call(self, *_args, **_parts):
        """Answer."""
        return self.response


@pytest.fixture
def eventify(target):
    """Makes servers with one answer."""
    return lambda status, body: Eventify(status, body, target("eventify", "http://x").settings)


def test_a_path_that_was_inferred_may_be_missing(eventify):
    """A server would be failed for a path that nobody documents; one that a page prints has to be there."""
    with pytest.raises(pytest.skip.Exception, match="no page prints the path of create_app_speaker"):
        eventify_calls.done(eventify(404, {"message": "No."}), "create_app_speaker", {})
    with pytest.raises(AssertionError, match="create_attendee refuses what is valid: 404"):
        eventify_calls.done(eventify(404, {"message": "No."}), "create_attendee", {})


def test_a_form_that_the_event_lacks(eventify):
    """An event without such a form would end the scenario in a traceback."""
    server = eventify(200, {"attendee": {"form_number": 5}})
    assert {"form_number": 5} == eventify_calls.form(server, "attendee")
    with pytest.raises(pytest.skip.Exception, match="the event has no form of the type speaker"):
        eventify_calls.form(server, "speaker")


def test_blank_answers():
    """The details of somebody who answers nothing would be refused, because fields are missing."""
    form = {
        "details_form": '[{"id": 1, "is_section": true}, {"name": "no id"}, {"id": 2, "group_fields": [{"id": 3}, {}]}]'
    }
    assert [{"id": 1}, {"id": 2, "value": ""}, {"id": 3, "value": ""}] == eventify_calls.blank_answers(form)
    assert [] == eventify_calls.blank_answers({})

import json

import pytest

from agendum import _answers, _arguments, _calls, _forms, errors
from agendum_api.api.swoogo_sessions import get_session
from agendum_contract import capture, document
from agendum_contract.cassettes import replay, store
from agendum_contract.cassettes.entry import Entry
from agendum_contract.cassettes.parts import Parts

HEADERS = {"content-type": "application/json"}
GET = Parts({"session_id": 1}, {"fields": "id"})


def _entry(operation="get_session", request=GET, status=200, body=None, **more):
    return Entry(operation, "2026-01-22", "t", request, status, HEADERS, {"id": 1} if body is None else body, **more)


def test_what_the_emulator_answered_is_replayed_without_a_fault(cassette):
    """A correct client, or a correct server, would be called wrong."""
    recorded = store.read(cassette)
    assert document.operations().keys() == {each.entry.operation for each in recorded}
    # What was refused for its token is the same call as what was not.
    assert 100 <= sum(each.entry.request is not None for each in recorded)
    for each in recorded:
        assert ([], []) == (replay.answer_faults(each.entry), replay.client_faults(each.entry)), each.name


def _send_no_query(monkeypatch):
    monkeypatch.setattr(_calls._arguments, "query", lambda arguments: {**arguments, "fields": "name"})


def _send_another_path(monkeypatch):
    made = get_session._get_kwargs
    monkeypatch.setattr(
        get_session, "_get_kwargs", lambda *args, **kwargs: made(*args, **kwargs) | {"url": "/api/v1/session/1"}
    )


def _send_another_body(monkeypatch):
    monkeypatch.setattr(_arguments, "_flag", lambda _name, _value: 0)
    _arguments._checks.cache_clear()


def _lose_a_field(monkeypatch):
    encode = _forms.encode
    monkeypatch.setattr(_forms, "encode", lambda data: encode({each: data[each] for each in data if each != "name"}))


def _take_all_for_odd(monkeypatch):
    parsed = _answers.Judge.read

    def read(*args, **kwargs):
        result = parsed(*args, **kwargs)
        result.violations = (_violation(),)
        return result

    monkeypatch.setattr(_answers.Judge, "read", read)


def _violation():
    from agendum_api.resources import Violation  # noqa: PLC0415 - one place

    return Violation("/id", "an integer", 1)


def _read_nothing(monkeypatch):
    monkeypatch.setattr(get_session, "read_response", lambda *_: type("Model", (), {"to_dict": lambda _self: {}})())


def _break(monkeypatch):
    monkeypatch.setattr(get_session, "read_response", lambda *_: 1 / 0)


def _send_nothing(monkeypatch):
    monkeypatch.setattr(capture.Wire, "of", lambda *_: [])


def _mistake_an_error(monkeypatch):
    monkeypatch.setattr(_answers.errors, "BY_STATUS", {404: errors.Forbidden})


def _take_errors_for_violations(monkeypatch):
    monkeypatch.setattr(_answers.Judge, "_refusal", lambda self, response, _body: self.violation("x", response))


_FLAG = Parts({}, {}, {"event_id": 1, "name": "n", "date": "2026-01-22", "locked_when_saved": 1})
_NOT_FOUND = {"status": 404, "body": {"name": "No", "message": "No", "code": 0, "status": 404}}


@pytest.mark.parametrize(
    ("break_", "entry", "expected"),
    [
        (_send_no_query, _entry(), "the query that is sent is another one than was recorded"),
        (_send_another_path, _entry(), "what is sent is not what the page allows"),
        (_lose_a_field, _entry("create_session", _FLAG, body={"id": 1}), "what is sent is not what the page allows"),
        (
            _send_another_body,
            _entry("create_session", _FLAG, body={"id": 1}),
            "the body that is sent is another one than was recorded",
        ),
        (_take_all_for_odd, _entry(), "/id is taken for odd: expected an integer"),
        (_read_nothing, _entry(), "what the answer is read to is not what came"),
        (_break, _entry(), "the client breaks with a ZeroDivisionError"),
        (_send_nothing, _entry(), "nothing was sent"),
        (_mistake_an_error, _entry(**_NOT_FOUND), "the error says kind: 'Forbidden' instead of 'NotFound'"),
        (_take_errors_for_violations, _entry(**_NOT_FOUND), "a refusal with status 404 becomes a ContractViolation"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_broken_client_is_seen(break_, entry, expected, monkeypatch):
    """Yesterday's answers would pass a client that can no longer read them."""
    assert [] == replay.client_faults(entry)
    break_(monkeypatch)
    found = replay.client_faults(entry)
    _arguments._checks.cache_clear()
    assert any(expected in each for each in found), found


def test_a_success_that_is_refused(monkeypatch):
    """A client that takes a success for an error would pass."""
    monkeypatch.setattr(_answers._refusals, "is_swoogo_error", lambda _body: True)
    assert any("an answer with status 200 becomes a ApiError" in each for each in replay.client_faults(_entry()))


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (_entry(status=299), "status 299 is not documented"),
        (_entry(status=500), "status 500: the server failed"),
        (_entry(body={"id": "one"}), "status 200: /id:"),
        (_entry(body={"id": 1, "added": 2}), "status 200: /added is not documented"),
        (
            Entry("get_session", "", "", None, 200, {"content-type": "text/html"}, is_json=False, length=9),
            "status 200: the media type is text/html",
        ),
    ],
)
def test_an_answer_that_is_not_documented_is_reported(entry, expected):
    """What a vendor has changed would go unseen; the client need not read it, but must not break either."""
    (fault,) = replay.answer_faults(entry)
    assert fault.startswith(expected)
    assert [] == replay.client_faults(entry)


def test_a_call_that_cannot_be_made_is_read_all_the_same():
    """An answer to a request that no page allows would not be looked at."""
    entry = _entry(request=None, **_NOT_FOUND)
    assert [] == replay.client_faults(entry)


@pytest.mark.parametrize("request_", [Parts({}, {}), Parts({"session_id": 1}, {"added": 1}), Parts({"id": 1}, {})])
def test_a_request_that_the_page_no_longer_allows(request_):
    """The client would be blamed for a change of the page, or break with an error that nobody understands."""
    (fault,) = replay.client_faults(_entry(request=request_))
    assert fault.startswith("the recorded request is none that the page allows now: the parameter ")


def test_a_refusal_in_a_success():
    """Eventify's way to refuse would be taken for a success that cannot be read."""
    entry = Entry("create_sessions", "", "", None, 200, HEADERS, {"error": {"code": 401, "message": "Expired"}})
    assert ([], []) == (replay.answer_faults(entry), replay.client_faults(entry))


def test_the_tests_of_a_replay(cassette, tmp_path, run_replay):
    """The command would not replay, or be green whatever the client does."""
    passed = run_replay(cassette)
    assert (0, 2 * len(store.read(cassette))) == (passed.ret, passed.passed), passed.output
    path = cassette / "get_session.jsonl"
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    copied = tmp_path / "copied"
    copied.mkdir()
    for each in lines:
        each["answer"]["status"] = 299
    (copied / path.name).write_text("".join(json.dumps(each) + "\n" for each in lines), "utf-8")
    failed = run_replay(copied)
    assert (1, len(lines)) == (failed.ret, failed.failed)
    assert "get_session.jsonl, line 1: status 299 is not documented" in failed.output

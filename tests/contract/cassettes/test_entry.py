import httpx
import pytest

from agendum_contract.cassettes.entry import Entry, answer_of
from agendum_contract.cassettes.parts import Parts

HEADERS = {"content-type": "application/json"}
WHOLE = Entry("get_session", "2026-01-22", "t", Parts({"session_id": 1}, {}), 200, HEADERS, {"id": 1})
LINE = WHOLE.as_json()


@pytest.mark.parametrize(
    "entry",
    [
        WHOLE,
        Entry("create_session", "2026-01-22", "t", Parts({}, {}, {"name": "n"}), 201, HEADERS, [1]),
        Entry("get_session", "2026-01-22", "", None, 404, {}, None),
        Entry("get_session", "2026-01-22", "", None, 502, {"content-type": "text/html"}, None, is_json=False, length=7),
    ],
)
def test_an_entry_is_read_back(entry):
    """A replay would be of another call than was recorded."""
    assert entry == Entry.from_json(entry.operation, entry.as_json())


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ([], "the entry is not an object"),
        ({}, "the entry has no answer"),
        ({**LINE, "answer": 1}, "answer is of the wrong type"),
        ({**LINE, "answer": {**LINE["answer"], "status": True}}, "status is of the wrong type"),
        ({**LINE, "answer": {**LINE["answer"], "status": 7}}, "7 is no status"),
        ({**LINE, "answer": {**LINE["answer"], "headers": {"a": 1}}}, "a header is not a text"),
        ({**LINE, "answer": {"status": 200, "headers": {}}}, "the answer has no length"),
        ({**LINE, "request": {"path": {}}}, "the request has no query"),
        ({**LINE, "request": 1}, "request is of the wrong type"),
        ({name: value for name, value in LINE.items() if name != "day"}, "the entry has no day"),
    ],
)
def test_a_damaged_entry(value, expected):
    """A reader would not know what is wrong with a file."""
    with pytest.raises(ValueError, match=f"^{expected}$"):
        Entry.from_json("get_session", value)


def test_the_answer_of_an_entry():
    """The client would be shown another answer than came."""
    answer = WHOLE.response()
    assert (200, {"id": 1}, "application/json") == (answer.status_code, answer.json(), answer.headers["content-type"])


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        (httpx.Response(200, json={"id": 1}), ({"id": 1}, True, "application/json")),
        (httpx.Response(200, text="<p>Hello"), (None, False, "text/plain; charset=utf-8")),
        (httpx.Response(204), (None, False, "")),
        (httpx.Response(200, content=b"[]"), ([], True, "application/json")),
    ],
)
def test_answer_of(response, expected):
    """What is not JSON would be kept as it is, with whatever it holds."""
    found = answer_of("get_session", response)
    assert expected == (found.body, found.is_json, found.headers["content-type"])
    assert len(response.text) == found.length


def test_what_is_not_json_is_replayed_as_such():
    """A page of HTML would become an answer that the client can read."""
    entry = answer_of("get_session", httpx.Response(200, text="<p>Hello"))
    assert b"x" * 8 == entry.response().content

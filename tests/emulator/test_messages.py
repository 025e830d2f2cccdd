import pytest

from agendum_emulator.messages import Call, RefusedError, Reply, html_reply, json_reply


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ({}, ""),
        ({"content-type": "application/json"}, "application/json"),
        ({"content-type": " Application/JSON ; charset=utf-8"}, "application/json"),
    ],
)
def test_media_type_has_no_parameters(header, expected):
    """A charset must not make a form a foreign media type."""
    assert expected == Call("POST", "/", headers=header).media_type


def test_json_reply_is_compact_utf8():
    """Answers hold names in all scripts."""
    reply = json_reply(201, {"name": "é"}, {"X-A": "1"})
    assert (201, '{"name":"é"}'.encode()) == (reply.status, reply.body)
    assert {"Content-Type": "application/json; charset=UTF-8", "X-A": "1"} == reply.headers


def test_html_reply_is_a_page():
    """A client must not take it for JSON."""
    reply = html_reply(500, "Oops")
    assert (True, "text/html; charset=UTF-8") == (b"<h1>Oops</h1>" in reply.body, reply.headers["Content-Type"])


def test_headers_are_added_to_a_copy():
    """The stand-ins of scripted failures are shared by all requests."""
    first = Reply(200, b"x", {"A": "1"})
    assert ({"A": "1", "B": "2"}, {"A": "1"}) == (first.with_headers({"B": "2"}).headers, first.headers)


def test_refusal_carries_its_reply():
    """The dispatchers answer with it."""
    reply = Reply(404)
    assert reply is RefusedError(reply).reply

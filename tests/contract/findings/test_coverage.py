import httpx
import pytest

from agendum_contract.findings.coverage import Coverage
from agendum_contract.results import Seen
from contract.findings.making import exchange, request


def _of(*names):
    return {f"/resource/*/{name}" for name in names}


_FORM = {"content-type": "application/x-www-form-urlencoded"}


def test_what_was_touched():
    """A report would say that a parameter, a property or a status was never tried, or that it was."""
    coverage = Coverage()
    for asked, response in (
        (
            request("create_session", content=b"name=a&custom_fields[c_1][0][id]=5", headers=_FORM),
            httpx.Response(201, json={"id": 1, "speakers": [{"name": "b/~"}, {"b/~": 1}]}),
        ),
        (request("create_session", content=b"date=x", headers=_FORM), httpx.Response(422, json=[{"field": "date"}])),
        (request("create_session", content=b"date=x", headers=_FORM), httpx.Response(422, json=[])),
        (request("create_session", content=b"\xff", headers=_FORM), httpx.Response(200, text="x")),
        (request("create_session", headers=_FORM), None),
        (request("get_session", ids={"session_id": 5}, params={"fields": "", "odd": 1}), httpx.Response(200, json={})),
        (httpx.Request("GET", "http://127.0.0.1:1/"), httpx.Response(404)),
        (request("clone_discount", ids={"discount_id": 5}), None),
    ):
        coverage.hear(exchange(asked, response))
    assert {
        "clone_discount": Seen(1, frozenset({"discount_id"}), frozenset(), {}, frozenset()),
        "create_session": Seen(
            5,
            frozenset(),
            frozenset(
                {
                    "/name",
                    "/date",
                    "/custom_fields",
                    "/custom_fields/c_1",
                    "/custom_fields/c_1/*/id",
                }
            ),
            {200: 1, 201: 1, 422: 2},
            frozenset({"/id", "/speakers", "/speakers/*/name", "/speakers/*/b~1~0"}),
        ),
        "get_session": Seen(1, frozenset({"session_id", "fields"}), frozenset(), {200: 1}, frozenset()),
    } == coverage.seen()


def test_nothing_was_touched():
    """A run without a server could not be told."""
    assert {} == Coverage().seen()


@pytest.mark.parametrize(
    ("name", "content", "media_type", "expected"),
    [
        ("create_session", b"a%5Bb%5D[]=1&a[b][2][c]=&=&d", "x", {"/a", "/a/b", "/a/b/*/c", "/", "/d"}),
        ("create_sessions", b'{"resource": [{"title": 1}, {"rsvp": 1}]}', "x", {"/resource", *_of("title", "rsvp")}),
        ("create_sessions", b'{"resource": [', "x", set()),
        ("create_sessions", b"[" * 100_000, "x", set()),
        (
            "create_registrant_token",
            b'--b\r\nContent-Disposition: form-data; name="fields[email]"\r\n\r\nx\r\n--b--\r\n',
            "multipart/form-data; boundary=b",
            {"/fields[email]"},
        ),
        ("create_registrant_token", b"x", "multipart/form-data", set()),
        ("get_session", b"a=1", "x", set()),
    ],
)
def test_what_a_body_has(name, content, media_type, expected):
    """A property that was sent would count as one that never was; or a body that is none would end the run."""
    coverage = Coverage()
    coverage.hear(exchange(request(name, content=content, headers={"content-type": media_type})))
    assert expected == coverage.seen()[name].sent


def test_an_answer_too_deep_to_read():
    """A server could end the run."""
    coverage = Coverage()
    coverage.hear(exchange(request("get_session"), httpx.Response(200, content=b"[" * 100_000)))
    assert frozenset() == coverage.seen()["get_session"].fields

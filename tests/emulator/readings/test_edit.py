import json

import pytest

from agendum_emulator.messages import Call, Reply, json_reply
from agendum_emulator.readings import edit

FORM = {"content-type": "application/x-www-form-urlencoded"}
LIMITS = {"X-Rate-Limit-Remaining": "5"}


def post(body):
    """A call with a body."""
    return Call("POST", "/", headers=FORM, body=body)


def get(query):
    """A call with a query."""
    return Call("GET", "/", query=query)


def test_body_of():
    """An answer without a body would be an error of the emulator."""
    assert [{"id": 1}, None] == [edit.body_of(json_reply(200, {"id": 1})), edit.body_of(Reply(200))]


def test_with_body_keeps_the_rest():
    """The rate limit of an answer would be gone, or its status another one."""
    changed = edit.with_body(json_reply(201, {}, LIMITS), {"id": 1})
    assert (201, b'{"id":1}', "5") == (changed.status, changed.body, changed.headers["X-Rate-Limit-Remaining"])


@pytest.mark.parametrize(
    ("status", "expected"), [(200, b"{}"), (201, b"{}"), (299, b"{}"), (300, b'{"id":1}'), (404, b'{"id":1}')]
)
def test_edited_leaves_refusals_alone(status, expected):
    """A reading about records would be looked for in errors, which have no records."""
    assert expected == edit.edited(json_reply(status, {"id": 1}), edit.without("id")).body


def test_calls_and_answers():
    """A reading would be followed on one of the two ways only."""
    asked = []

    def handle(call):
        asked.append(call.body)
        return json_reply(200, {"id": 1, "name": "x"})

    around = edit.calls_and_answers(lambda call: edit.with_fields(call, {"a": "1"}), edit.without("id"))
    assert b'{"name":"x"}' == around(post(b""), handle, None).body
    assert b'{"id":1,"name":"x"}' == edit.calls(lambda call: call)(post(b"b=2"), handle, None).body
    assert b'{"name":"x"}' == edit.answers(edit.without("id"))(post(b"c=3"), handle, None).body
    assert [b"a=1", b"b=2", b"c=3"] == asked


@pytest.mark.parametrize(
    ("items", "expected"),
    [([{"id": 1, "a": 2}], [{"a": 2}]), ({"0": {"id": 1}}, {"0": {}}), ([], [])],
    ids=["list", "map", "none"],
)
def test_items(items, expected):
    """The records of a list would keep what they are not to have, or the envelope would be lost."""
    assert {"_meta": 1, "items": expected} == edit.items(edit.without("id"))({"_meta": 1, "items": items})


def test_changes_of_a_record():
    """Fields would appear that the record does not have, or others would go."""
    record = {"id": 1, "name": "x"}
    assert {"name": "x"} == edit.without("id", "other")(record)
    assert {"id": 1} == edit.only("id", "other")(record)
    assert {"id": "1", "name": "x"} == edit.replacing({"id": str, "other": str})(record)


@pytest.mark.parametrize(
    ("body", "expected"), [(b"a=1&b[c]=2", {"a": "1", "b": {"c": "2"}}), (b"", {}), (b"a=%FF", {}), (b"\xff=1", {})]
)
def test_form_of(body, expected):
    """A form that is no text would be an error of the emulator, not a refusal."""
    assert expected == edit.form_of(post(body))


@pytest.mark.parametrize(("query", "expected"), [(b"a=1&b[]=2", {"a": "1"}), (b"", {}), (b"a=%FF", {})])
def test_query_of(query, expected):
    """A query that is no text would be an error of the emulator, not a refusal."""
    assert expected == edit.query_of(get(query))


def test_with_fields_wins():
    """What a reading puts into a form would be overruled by what was sent."""
    assert {"a": "2", "b": "x y&"} == edit.form_of(edit.with_fields(post(b"a=1"), {"a": "2", "b": "x y&"}))
    assert {"a": "2"} == edit.form_of(edit.with_fields(post(b"a[b]=1"), {"a": "2"}))
    assert b"a=1" == edit.with_fields(post(b""), {"a": "1"}).body
    assert b"a=1" == edit.with_fields(post(b"a=1"), {}).body


def test_without_fields():
    """A part of a field would stay behind, or another would go; what cannot be read is for the emulator to refuse."""
    body = b"a=1&b=2&b[c]=3&ab=4&%FF=5&=6"
    assert b"a=1&ab=4&%FF=5&=6" == edit.without_fields(post(body), "b").body


def test_with_query_wins():
    """What a reading puts into a query would be overruled by what was asked."""
    changed = edit.with_query(get(b"fields=id&page=2"), {"fields": "id,name", "search": "a=*in*b|c&d=1"})
    assert {"fields": "id,name", "page": "2", "search": "a=*in*b|c&d=1"} == edit.query_of(changed)
    assert b"a=1" == edit.with_query(get(b""), {"a": "1"}).query


def test_refuse_fields(following):
    """Whoever has no token would be told what is wrong with a body; or a refusal would have no rate limit."""
    swoogo = following()

    def refused():
        def handle(call):
            return swoogo("update_session", session_id=1, raw=call.body)

        return edit.refuse_fields(post(b"name=x"), handle, [("date", "date is required."), ("date", "again")])

    reply = refused()
    assert 422 == reply.status
    assert [{"field": "date", "message": "date is required."}] == json.loads(reply.body)
    assert reply.headers["x-rate-limit-remaining"].isdecimal()
    swoogo.authorization = b"Bearer nobody"
    assert 401 == refused().status

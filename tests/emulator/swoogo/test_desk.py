import json

import pytest

from agendum_emulator.messages import Call, RefusedError
from agendum_emulator.swoogo import desk as desks
from agendum_emulator.swoogo.query import Query
from agendum_emulator.swoogo.resource import Resource
from agendum_emulator.validation import Problem

THING = Resource("swoogo-tracks", "tracks.json", ("id",), lambda record, _store: record)


def call(body=b"", content_type="application/x-www-form-urlencoded", query=b""):
    """A request."""
    return Call("POST", "/", query, {"content-type": content_type}, body)


def refused(action, *arguments):
    """The status and the body of a refusal."""
    with pytest.raises(RefusedError) as caught:
        action(*arguments)
    return caught.value.reply.status, json.loads(caught.value.reply.body)


def test_form_is_typed_and_checked(desk):
    """What the schema does not list is ignored."""
    body = b"event_id=1&name=Hall&capacity=5&unknown=1"
    assert {"event_id": 1, "name": "Hall", "capacity": 5} == desk.form("create_location", call(body))


def test_problems_of_a_form_name_their_fields(desk):
    """One line for each field; the first problem of it counts."""
    status, errors = refused(desk.form, "create_location", call(b"event_id=x&color=too-long-a-color"))
    assert 422 == status
    assert ["color", "event_id", "name"] == sorted(error["field"] for error in errors)
    assert "event_id must be an integer." in [error["message"] for error in errors]


def test_json_is_checked(desk):
    """Unknown properties are ignored at the top alone."""
    asked = call(b'{"session_ids": [1], "unknown": 1}', "application/json; charset=utf-8")
    assert {"session_ids": [1]} == desk.json("add_sessions_to_speaker", asked)
    assert 422 == refused(desk.json, "add_sessions_to_speaker", call(b"{}", "application/json"))[0]


def test_multipart_form_is_typed_and_checked(desk):
    """Two operations read nothing else."""
    body = b'--x\r\nContent-Disposition: form-data; name="%s"\r\n\r\n1\r\n--x--\r\n'
    content_type = "multipart/form-data; boundary=x"
    assert {"id": 1} == desk.multipart("check_in_registrant", call(body % b"id", content_type))
    assert (
        422
        == refused(
            desk.multipart, "check_in_registrant", call(body.replace(b"\r\n1\r", b"\r\nx\r") % b"id", content_type)
        )[0]
    )


@pytest.mark.parametrize(
    ("read", "operation", "content_type", "body", "status"),
    [
        ("form", "create_location", "application/json", b"", 415),
        ("form", "create_location", "", b"", 415),
        ("form", "create_location", "application/x-www-form-urlencoded", b"a=%ff", 400),
        ("json", "update_session_fee", "text/json", b"{}", 415),
        ("json", "update_session_fee", "application/json", b"{", 400),
        ("json", "update_session_fee", "application/json", b"[]", 400),
        ("multipart", "check_in_registrant", "application/x-www-form-urlencoded", b"id=1", 415),
        ("multipart", "check_in_registrant", "multipart/form-data", b"", 400),
        ("multipart", "check_in_registrant", "multipart/form-data; boundary=x", b"id=1", 400),
    ],
)
def test_other_bodies_are_refused(desk, read, operation, content_type, body, status):
    """The media type must be the one of the page, and the body must be what it says."""
    assert status == refused(getattr(desk, read), operation, call(body, content_type))[0]


@pytest.mark.parametrize("text", ["2", "0", "-1", "01", "x", "", "1\n", str(2**63), "9" * 30, "\u0661"])
def test_absent_record_is_a_404(desk, text):
    """No spelling of an id may break the server, or find a record that it does not name."""
    assert (404, "The record does not exist.") == (
        (answer := refused(desk.found, "swoogo-tracks", text))[0],
        answer[1]["message"],
    )
    assert 1 == desk.found("swoogo-tracks", "1")["id"]


def test_absent_event_is_a_404(desk):
    """The message names it: a wrong event id is the most frequent mistake."""
    assert (404, "There is no event 2.") == ((answer := refused(desk.event, 2))[0], answer[1]["message"])
    assert "Europe/London" == desk.event(1)["timezone"]


@pytest.mark.parametrize(
    ("texts", "status"),
    [
        ({}, 400),
        ({"event_id": ""}, 400),
        ({"event_id": "x"}, 400),
        ({"event_id": "1.0"}, 400),
        ({"event_id": "01"}, 400),
        ({"event_id": "-1"}, 400),
        ({"event_id": "0"}, 404),
        ({"event_id": "2"}, 404),
    ],
)
def test_list_needs_its_event(desk, texts, status):
    """All events' records at once would be a leak of the emulator's own."""
    assert status == refused(desk.of_event, "swoogo-speakers", Query(texts))[0]


def test_list_has_the_records_of_its_event(desk):
    """Records of other events are left out."""
    desk.store.put("swoogo-events", {"id": 2})
    desk.store.put("swoogo-speakers", {"id": 9, "event_id": 2})
    found = [desk.of_event("swoogo-speakers", Query({"event_id": event_id})) for event_id in ("1", "2")]
    assert [[3], [9]] == [[record["id"] for record in records] for records in found]


def test_record_is_printed_as_the_query_wants(desk):
    """One has all fields, and an item of a list the usual few."""
    record = {"id": 1, "name": "Main track"}
    assert record == json.loads(desk.one(THING, record, call()).body)
    assert (201, {"name": "Main track"}) == (
        (reply := desk.one(THING, record, call(query=b"fields=name"), 201)).status,
        json.loads(reply.body),
    )
    items = json.loads(desk.many(THING, [record], call()).body)["items"]
    assert [{"id": 1}] == items


def test_page_is_in_the_order_of_the_query(desk):
    """The items are printed from the stored records, which must not mix them up."""
    records = [{"id": number, "name": name} for number, name in ((1, "c"), (2, "a"), (3, "b"))]
    body = json.loads(desk.many(THING, records, call(query=b"sort=name&per-page=2&page=1&fields=name,id")).body)
    assert ([{"id": 2, "name": "a"}, {"id": 3, "name": "b"}], 3) == (body["items"], body["_meta"]["totalCount"])


@pytest.mark.parametrize("query", [b"ids=x", b"search=%ff", b"ids=" + b",".join([b"1"] * 101)])
def test_query_that_cannot_be_read_is_a_400(desk, query):
    """The list must not come as if nothing had been asked."""
    status, error = refused(desk.many, THING, [], call(query=query))
    assert (400, True) == (status, error["message"].startswith("The request cannot be read: "))


def test_records_are_added_and_changed(desk, clock):
    """The server chooses the id and the timestamps, and changes only one of these."""
    first = desk.add("swoogo-webhooks", {"name": "a", "created_at": "mine"})
    clock.now += 60
    desk.change("swoogo-webhooks", first, {"name": "b"})
    second = desk.add("swoogo-webhooks", {})
    assert [
        {"id": 1, "name": "b", "created_at": "2027-01-15 08:00:00", "updated_at": "2027-01-15 08:01:00"},
        second,
    ] == desk.store.all("swoogo-webhooks")
    assert (2, desk.now()) == (second["id"], second["created_at"])


def test_no_problems_refuse_nothing():
    """A generator without items is none either."""
    desks.refuse(iter(()))
    assert (422, [{"field": "a", "message": "a[0] is odd."}]) == refused(desks.refuse, [Problem(("a", 0), "is odd")])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (None, True),
        ("2026-05-01 10:00:00", True),
        ("2024-02-29 00:00:00", True),
        ("2025-02-31 10:00:00", False),
        ("2026-02-29 10:00:00", False),
        ("0000-01-01 10:00:00", False),
    ],
)
def test_moments_are_of_the_calendar(text, expected):
    """The pattern of the document lets a 31st of February through; reading it back must not fail."""
    assert expected is desks.is_moment(text)

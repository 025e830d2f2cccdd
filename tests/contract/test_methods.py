import datetime as dt

import httpx
import pytest

from agendum_api.models import SwoogoCustomFieldsWrite
from agendum_contract import capture, document, methods

OPERATIONS = document.operations()


class Fields:
    """A resource of no client."""

    with_response = None

    def list(self): ...
    def list_fields(self): ...
    def pages(self): ...
    def iterate_fields(self): ...
    def update(self): ...
    def _private(self): ...


def _client(vendor):
    return capture.Wire().client(vendor)


def _method(name):
    """The method of a client for an operation."""
    resource = methods.resource(_client(OPERATIONS[name].vendor), OPERATIONS[name])
    return getattr(resource, methods.name_of(OPERATIONS[name], resource))


def test_public_methods():
    """A method for all pages, or a helper, would be taken for an operation of its own."""
    assert {"list", "list_fields", "update"} == methods.public(Fields())


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("list_sessions", "list"),
        ("list_session_fields", "list_fields"),
        ("get_session", None),
        ("update_session", "update"),
    ],
)
def test_names(name, expected):
    """The method of another operation would be called."""
    assert expected == methods.name_of(OPERATIONS[name], Fields())


@pytest.mark.parametrize(
    ("method", "pages", "iterate"), [("list", "pages", "iterate"), ("list_fields", "pages_of_fields", "iterate_fields")]
)
def test_names_of_walks(method, pages, iterate):
    """A walk could not be found."""
    assert (pages, iterate) == tuple(methods.walk_of(method, each) for each in methods.WALKS)


def test_arguments():
    """A method would be called with what users do not write."""
    body = {"event_id": 1, "name": "n", "date": "2026-01-22", "start_time": "09:00:00", "custom_fields": {"c_1": "x"}}
    given = methods.arguments(_method("create_session"), "create_session", body=body)
    expected = {**body, "date": dt.date(2026, 1, 22), "start_time": dt.time(9)}
    assert expected == given
    assert not isinstance(given["custom_fields"], SwoogoCustomFieldsWrite)
    assert {"session_id": 7, "fields": "id"} == methods.arguments(
        _method("get_session"), "get_session", path={"session_id": 7}, query={"fields": "id"}
    )
    assert {"per_page": 5, "search_condition": "or"} == methods.arguments(
        _method("list_events"), "list_events", query={"per-page": 5, "searchCondition": "or"}
    )


def test_arguments_for_names_in_brackets():
    """What Eventify calls `fields[email]` would be taken for unknown."""
    name = "create_attendee"
    given = methods.arguments(_method(name), name, **capture.full_sample(name))
    assert {"email", "firstname"} <= given.keys()


def test_custom_fields_beside_the_others():
    """What stands beside the properties of a registrant would never be sent by a method."""
    body = {"event_id": 1, "email": "a@example.com", "c_1": "text", "c_2": [{"id": 5}]}
    given = methods.arguments(_method("create_registrant"), "create_registrant", body=body)
    assert {"c_1": "text", "c_2": [{"id": 5}]} == given.pop("custom_fields")
    assert {"event_id": 1, "email": "a@example.com"} == given


@pytest.mark.parametrize(
    ("name", "body", "path"),
    [
        ("create_session", {"event_id": 1, "name": "n", "date": "2026-01-22", "unheard_of": 1}, {}),
        ("update_app_speaker", {"speakerid": 1, "eventid": 1, "createuser": True}, {"speakerid": "2"}),
    ],
)
def test_what_a_method_cannot_say(name, body, path):
    """A method would be blamed for a call that it cannot be asked for."""
    client = _client(OPERATIONS[name].vendor)
    assert methods.arguments(_method(name), name, body=body, path=path) is None
    assert methods.prepared(client, OPERATIONS[name], {"body": body, "path": path}) is None
    with pytest.raises(AssertionError, match=f"the method for {name} has no argument for a part of"):
        methods.calling(OPERATIONS[name], {"body": body, "path": path})(client)


def test_lists_of_models_are_lists_of_mappings():
    """A nested record would be given as a model, which is not what users write."""
    body = capture.full_sample("create_sessions")["body"]
    given = methods.arguments(_method("create_sessions"), "create_sessions", body=body)
    assert [dict] == [type(each) for each in given["resource"]]


def test_a_missing_method_is_named(monkeypatch):
    """A reader would not know which method is gone."""
    monkeypatch.setattr(methods, "name_of", lambda *_: None)
    with pytest.raises(AssertionError, match="SwoogoSessionsResource has no method for get_session"):
        methods.prepared(_client("swoogo"), OPERATIONS["get_session"], {})


@pytest.mark.parametrize("boundary", ["one", "another"])
def test_boundaries_do_not_count(boundary):
    """Two equal requests with files would never be the same."""
    request = httpx.Request(
        "POST",
        "https://x/a?b=1",
        headers={"content-type": f"multipart/form-data; boundary={boundary}"},
        content=f"--{boundary}--",
    )
    method, target, headers, content = methods.on_the_wire(request)
    assert ("POST", b"/a?b=1", b"--boundary--") == (method, target, content)
    assert "multipart/form-data; boundary=boundary" == headers["content-type"]


def test_bodies_count():
    """A change in a body would not be seen."""
    assert b"--boundary--" == methods.on_the_wire(httpx.Request("POST", "https://x", content=b"--boundary--"))[3]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, lambda client: client.events.list()),
        ({"with_response": True}, lambda client: client.events.with_response.list()),
        ({"walk": "iterate", "limit": 1}, lambda client: list(client.events.iterate(limit=1))),
    ],
)
def test_calling(options, expected):
    """A test would be about another method than it says."""
    page = {"items": [{"id": 1}, {"id": 2}], "_links": {}, "_meta": {}}
    client = capture.Wire(lambda _request: httpx.Response(200, json=page)).client("swoogo")
    found = capture.run(client, methods.calling(OPERATIONS["list_events"], {}, **options))
    assert repr(capture.run(client, expected)) == repr(found)

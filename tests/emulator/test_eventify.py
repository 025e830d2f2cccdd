import json

import pytest

from agendum_emulator import Settings

TOKEN = "/v4/generatetoken"
SESSIONS = "/v4/sessions"
SESSION = {
    "eventid": 1,
    "apptabid": 1,
    "scheduledateid": 1,
    "scheduletrackid": 1,
    "title": "Opening",
    "starttime": "10:00",
    "endtime": "11:00",
    "colorid": 1,
    "checkintype": "showqr",
    "sessiontype": "general",
}


def create(eventify, *sessions):
    """Create sessions that differ from a good one."""
    return eventify.post(SESSIONS, json={"resource": [{**SESSION, **session} for session in sessions]})


def test_token_is_answered(client, violations):
    """Nothing but the token is known of the answer."""
    answer = client.post(TOKEN, json={"email": "me@example.com", "password": "secret", "eventid": 1})
    assert ({"session_token"}, "any-credentials") == (set(answer.json()), answer.headers["X-Agendum-Emulator"])
    assert "" == violations("POST", TOKEN, answer)


@pytest.mark.parametrize(
    ("email", "password", "status"), [("me", "secret", 200), ("me", "wrong", 401), ("you", "secret", 401)]
)
def test_expected_credentials_alone_get_a_token(new_app, email, password, status):
    """A wrong password that works would hide a client's bug."""
    ask = new_app(Settings(email="me", password="secret"))
    body = f'{{"email": "{email}", "password": "{password}"}}'.encode()
    answer = ask("POST", TOKEN, headers=[(b"Content-Type", b"application/json")], body=body)
    assert (status, False) == (answer.status, "x-agendum-emulator" in answer.headers)


def test_empty_credentials_are_wrong(client, violations):
    """An unset environment variable must not get a token."""
    answer = client.post(TOKEN, json={"email": "", "password": ""})
    expected = {"is_error": 1, "message": "The e-mail address or the password is wrong."}
    assert (401, expected, "") == (answer.status_code, answer.json(), violations("POST", TOKEN, answer))


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"email": "me"}, "password: is required"),
        ({"email": "me", "password": 5}, "password: must be a string"),
        ({"email": "me", "password": "p", "event": 1}, "event: is not a known field"),
        ([], "the body is not a JSON object"),
    ],
)
def test_invalid_token_request_is_a_400(client, body, message):
    """Eventify is strict where Swoogo is not."""
    answer = client.post(TOKEN, json=body)
    assert (400, {"is_error": 1, "message": message}) == (answer.status_code, answer.json())


def test_token_expires(clock, eventify):
    """A client has to be able to ask for a new one."""
    clock.now += 1799
    good = create(eventify, {}).status_code
    clock.now += 1
    assert (200, 401) == (good, create(eventify, {}).status_code)


@pytest.mark.parametrize("headers", [{}, {"Session-Token": ""}, {"Session-Token": "x"}, {"Authorization": "Bearer x"}])
def test_missing_or_unknown_token_is_a_401(client, violations, headers):
    """The token goes into a header of its own."""
    answer = client.post(SESSIONS, json={"resource": [SESSION]}, headers=headers)
    assert (401, 1) == (answer.status_code, answer.json()["is_error"])
    assert "" == violations("POST", SESSIONS, answer)


def test_sessions_get_ids_in_their_order(emulator, eventify, violations):
    """The ids are all that tells which session is which."""
    first = create(eventify, {"title": "A"}, {"title": "B", "rsvp": True})
    second = create(eventify, {"title": "C"})
    assert ([{"id": 1}, {"id": 2}], [{"id": 3}]) == (first.json(), second.json())
    assert "" == violations("POST", SESSIONS, first)
    assert [(1, "A"), (2, "B"), (3, "C")] == [
        (record["id"], record["title"]) for record in emulator.records("eventify-sessions")
    ]


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({}, "resource: is required"),
        ({"resource": []}, "resource: must not have fewer items than 1"),
        ({"resource": SESSION}, "resource: must be a list"),
        ({"session": []}, "session: is not a known field"),
        ({"resource": [SESSION, {**SESSION, "title": 5}]}, "resource[1].title: must be a string"),
        ({"resource": [{**SESSION, "rsvp": 1}]}, "resource[0].rsvp: must be true or false"),
        ({"resource": [{**SESSION, "titel": "x"}]}, "resource[0].titel: is not a known field"),
        (
            {"resource": [{**SESSION, "checkintype": "none"}]},
            "resource[0].checkintype: must be one of: nocheckinneeded, showqr, scanqr",
        ),
    ],
)
def test_invalid_sessions_are_a_400(emulator, eventify, body, message):
    """The message leads to the session and the field; nothing is stored."""
    answer = eventify.post(SESSIONS, json=body)
    assert (400, {"is_error": 1, "message": message}) == (answer.status_code, answer.json())
    assert [] == emulator.records("eventify-sessions")


@pytest.mark.parametrize("field", ["eventid", "apptabid", "scheduledateid", "scheduletrackid", "colorid"])
@pytest.mark.parametrize("value", [2, -1, 10**30])
def test_unknown_record_is_a_404(emulator, eventify, field, value):
    """All or nothing: the session before the wrong one is not stored either."""
    answer = create(eventify, {}, {field: value})
    message = f"resource[1].{field}: there is no such record in eventify-{field.removesuffix('id')}s: {value}"
    assert (404, {"is_error": 1, "message": message}) == (answer.status_code, answer.json())
    assert [] == emulator.records("eventify-sessions")


def test_disk_that_fails_leaves_nothing_behind(new_app, monkeypatch):
    """Half of the sessions would be there without ids that anybody knows."""
    ask = new_app()
    store = ask.app.state.emulator.store
    login = b'{"email": "me", "password": "p"}'
    json_type = (b"Content-Type", b"application/json")
    token = ask("POST", TOKEN, headers=[json_type], body=login).json()["session_token"]
    put = store.put

    def put_one(kind, record):
        if record["id"] == 2:
            raise OSError("disk full")
        put(kind, record)

    monkeypatch.setattr(store, "put", put_one)
    body = json.dumps({"resource": [SESSION, SESSION]}).encode()
    with pytest.raises(OSError, match="disk full"):
        ask("POST", SESSIONS, headers=[json_type, (b"Session-Token", token.encode())], body=body)
    assert [] == store.all("eventify-sessions")


@pytest.mark.parametrize(
    ("content_type", "body", "status"),
    [
        ("text/plain", b"{}", 415),
        (None, b"{}", 415),
        ("application/json", b"{", 400),
        ("application/json", b'{"resource": "\\ud800"}', 400),
    ],
)
def test_only_json_is_read(eventify, violations, content_type, body, status):
    """A 500 would be the emulator's bug, not the client's."""
    headers = {} if content_type is None else {"Content-Type": content_type}
    answer = eventify.post(SESSIONS, content=body, headers=headers)
    assert (status, "") == (answer.status_code, violations("POST", SESSIONS, answer))

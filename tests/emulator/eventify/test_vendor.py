import json

import pytest

from agendum_emulator import Settings

from .conftest import SESSION

TOKEN = "/v4/generatetoken"
SESSIONS = "/v4/sessions"
LOGIN = {"email": "me@example.com", "password": "secret"}

# Tokens


def test_token_is_answered(client, violations):
    """Nothing but the token is known of the answer."""
    answer = client.post(TOKEN, json={**LOGIN, "eventid": 1})
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


@pytest.mark.parametrize("event", [2, 0, -1, 10**30])
def test_token_for_an_unknown_event_is_a_404(client, violations, event):
    """The first read with it would otherwise have nothing to answer."""
    answer = client.post(TOKEN, json={**LOGIN, "eventid": event})
    message = f"eventid: there is no such record in eventify-events: {event}"
    assert (404, {"is_error": 1, "message": message}) == (answer.status_code, answer.json())
    assert "" == violations("POST", TOKEN, answer)


def test_token_expires(clock, make):
    """A client has to be able to ask for a new one."""
    clock.now += 1799
    good = make.sessions({}).status_code
    clock.now += 1
    assert (200, 401) == (good, make.sessions({}).status_code)


@pytest.mark.parametrize("headers", [{}, {"Session-Token": ""}, {"Session-Token": "x"}, {"Authorization": "Bearer x"}])
def test_missing_or_unknown_token_is_a_401(client, violations, headers):
    """The token goes into a header of its own."""
    answer = client.post(SESSIONS, json={"resource": [SESSION]}, headers=headers)
    assert (401, 1) == (answer.status_code, answer.json()["is_error"])
    assert "" == violations("POST", SESSIONS, answer)


def test_read_may_have_its_token_in_the_query(client, eventify):
    """Public client code reads so; no code that writes does."""
    token = {"session_token": eventify.headers["Session-Token"]}
    statuses = [
        client.get(SESSIONS, params=token).status_code,
        client.get(SESSIONS, params={"session_token": "x"}).status_code,
        client.post(SESSIONS, params=token, json={"resource": [SESSION]}).status_code,
    ]
    assert [200, 401, 401] == statuses


# Errors


@pytest.mark.parametrize(
    ("method", "path", "template", "key"),
    [
        ("POST", "/v4/sessions", "/v4/sessions", "is_error"),
        ("POST", "/v4/exhibitors", "/v4/exhibitors", "is_error"),
        ("GET", "/v4/sponsors/9", "/v4/sponsors/{sponsorid}", "is_error"),
        ("GET", "/v4/myForms", "/v4/myForms", "is_error"),
        ("POST", "/v4/speakers", "/v4/speakers", "code"),
        ("GET", "/v4/speakers/9", "/v4/speakers/{speakerid}", "code"),
        ("POST", "/v4/attendee", "/v4/attendee", "code"),
        ("PATCH", "/v4/attendee/1", "/v4/attendee/{userid}", "code"),
    ],
)
def test_error_is_worded_as_its_page_has_it(eventify, violations, method, path, template, key):
    """A client that looks for one key only would take the other error for a success."""
    answer = eventify.request(method, path, content=b"{}")
    assert ({key, "message"}, True) == (set(answer.json()), answer.status_code in (400, 404, 415))
    assert "" == violations(method, template, answer)


@pytest.mark.parametrize("path", ["/v4/speakers", "/v4/attendee/7"])
def test_scripted_error_is_worded_as_its_page_has_it(emulator, eventify, path):
    """The handling of a 500 is tested with it."""
    operation, method = ("create_app_speaker", "POST") if path == "/v4/speakers" else ("update_attendee", "PATCH")
    emulator.fail(operation, "500")
    answer = eventify.request(method, path, json={})
    assert (500, 500) == (answer.status_code, answer.json()["code"])


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


def test_disk_that_fails_leaves_nothing_behind(new_app, monkeypatch):
    """Half of the sessions would be there without ids that anybody knows."""
    ask = new_app()
    store = ask.app.state.emulator.store
    json_type = (b"Content-Type", b"application/json")
    token = ask("POST", TOKEN, headers=[json_type], body=json.dumps(LOGIN).encode()).json()["session_token"]
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

import base64
import json

import pytest

from agendum_emulator import Settings

CREATE = "/api/v1/sessions/create"
SPEAKER = "/api/v1/speakers/3/session.json"


def rate(answer):
    """The numbers of the three headers, -1 for an absent one."""
    names = ("Limit", "Remaining", "Reset")
    return tuple(int(answer.headers.get(f"X-Rate-Limit-{name}", -1)) for name in names)


# Tokens


def test_token_has_the_vendors_shape(clock, ask_token, violations):
    """Its keys are those of no OAuth library."""
    answer = ask_token()
    token = answer.json()
    assert "" == violations("POST", "/api/v1/oauth2/token", answer)
    assert ({"type", "access_token", "expires_at"}, "bearer") == (set(token), token["type"])
    assert (1_800_000_000.25, "2027-01-15 08:30:00") == (clock.now, token["expires_at"])
    assert "any-credentials" == answer.headers["X-Agendum-Emulator"]


def test_token_is_good_until_its_printed_second(clock, swoogo):
    """A client has to renew at this very moment."""
    clock.now += 1799
    good = swoogo.create().status_code
    clock.now += 0.75
    assert (200, 401) == (good, swoogo.create().status_code)


def basic(text):
    """A Basic header with any text in it."""
    return {"Authorization": "Basic " + base64.b64encode(text.encode()).decode()}


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Authorization": "Basic"},
        {"Authorization": "Basic ="},
        {"Authorization": "Basic é".encode()},
        {"Authorization": "Bearer abc"},
        basic("nocolon"),
        basic(":secret"),
        basic("key:"),
        basic("%ff:secret"),
    ],
)
def test_malformed_basic_credentials_are_refused(client, headers, violations):
    """None of them may be taken for a consumer key, nor break the server."""
    answer = client.post("/api/v1/oauth2/token", data={"grant_type": "client_credentials"}, headers=headers)
    assert (401, "Unauthorized") == (answer.status_code, answer.json()["name"])
    assert "" == violations("POST", "/api/v1/oauth2/token", answer)


@pytest.mark.parametrize(
    ("pair", "status"),
    [
        (b"a%26b:c%3Ad", 200),
        (b"a&b:c:d", 200),
        (b"a%26b:c%3Ae", 401),
        (b"a%26c:c%3Ad", 401),
    ],
)
def test_expected_credentials_are_compared_decoded(new_app, pair, status):
    """The vendor wants both parts URL-encoded; a client that forgets it fails only with odd secrets."""
    ask = new_app(Settings(consumer_key="a&b", consumer_secret="c:d"))
    headers = [
        (b"Authorization", b"bAsIc " + base64.b64encode(pair)),
        (b"Content-Type", b"application/x-www-form-urlencoded"),
    ]
    answer = ask("POST", "/api/v1/oauth2/token", headers=headers, body=b"grant_type=client_credentials")
    assert (status, False) == (answer.status, "x-agendum-emulator" in answer.headers)


@pytest.mark.parametrize("form", [{"grant_type": "password"}, {"grant": "client_credentials"}, {"grant_type[]": "x"}])
def test_other_grants_are_refused(ask_token, form):
    """The vendor knows one."""
    assert 400 == ask_token(data=form).status_code


def test_token_form_must_be_a_form(ask_token):
    """A client that sends JSON here would fail against the vendor only."""
    assert 415 == ask_token(headers={"Content-Type": "application/json"}).status_code


@pytest.mark.parametrize("value", ["", "Bearer", "Bearer x", "Basic eDp5", "Token {token}", "{token}"])
def test_wrong_bearer_token_is_refused(client, swoogo, value):
    """A client that is let in without a token is never tested."""
    token = swoogo.headers["Authorization"].removeprefix("Bearer ")
    answer = client.get("/api/v1/sessions/1", headers={"Authorization": value.format(token=token)})
    assert (401, {"name", "message", "code", "status"}) == (answer.status_code, set(answer.json()))
    assert (-1, -1, -1) == rate(answer)


def test_scheme_is_read_in_any_case(client, swoogo):
    """HTTP says so."""
    headers = {"Authorization": swoogo.headers["Authorization"].replace("Bearer", "bEARER")}
    assert 404 == client.get("/api/v1/sessions/1", headers=headers).status_code


# Credits


def test_each_answer_shows_the_credits(clock, ask_token, swoogo):
    """Errors of an operation cost as much as its success; what is no operation costs nothing."""
    clock.now += 10.5
    answers = [
        swoogo.create(),
        swoogo.create(name=""),
        swoogo.get("/api/v1/sessions/99"),
        swoogo.get(CREATE),
        swoogo.get("/api/v1/nothing"),
        ask_token(),
    ]
    assert [200, 422, 404, 405, 404, 200] == [answer.status_code for answer in answers]
    assert [(2000, left, 590) for left in (1998, 1997, 1996, 1996, 1996, 1995)] == [rate(answer) for answer in answers]


def test_spent_credits_are_a_429_until_the_window_ends(clock, new_app):
    """A client has to wait for the reset, and may go on after it."""
    ask = new_app(Settings(credits=2, clock=clock))
    headers = [
        (b"Authorization", b"Basic " + base64.b64encode(b"me:secret")),
        (b"Content-Type", b"application/x-www-form-urlencoded"),
    ]
    answers = []
    for step in (0, 100, 0, 500):
        clock.now += step
        answers.append(ask("POST", "/api/v1/oauth2/token", headers=headers, body=b"grant_type=client_credentials"))
    assert [200, 200, 429, 200] == [answer.status for answer in answers]
    shown = [(answer.headers["x-rate-limit-remaining"], answer.headers["x-rate-limit-reset"]) for answer in answers]
    assert [("1", "600"), ("0", "500"), ("0", "500"), ("1", "600")] == shown
    assert "Too Many Requests" == answers[2].json()["name"]


# Creating sessions


def test_created_session_is_answered_and_stored(emulator, swoogo, violations):
    """All fields of the page, as a form, come back typed."""
    sent = {
        "admin_short_name": "MB",
        "badge_name": "Basics",
        "description": "<p>é</p>",
        "start_time": "10:00:00",
        "end_time": "12:00:00",
        "use_event_timezone": 0,
        "timezone": "America/New_York",
        "capacity": 150,
        "location_id": 1234,
        "track_id": 5678,
        "webinar_url": "https://example.com/w/1",
        "sold_out_message": "Full",
        "session_status": "approved",
        "locked_when_saved": 1,
        "selection_control": "included",
        "selected_by_default": 1,
        "prevent_session_conflicts": 1,
    }
    fields = {"custom_fields[c_1001]": "Value1", "custom_fields[c_1002][0][id]": 123, "id": 77, "unknown": "x"}
    answer = swoogo.create(**sent, **fields)
    expected = {**sent, "id": 1, "event_id": 1, "custom_fields": {"c_1001": "Value1", "c_1002": [{"id": 123}]}}
    assert expected == {name: answer.json()[name] for name in expected}
    assert (200, "") == (answer.status_code, violations("POST", CREATE, answer))
    assert [(1, "Opening", 150)] == [
        (record["id"], record["name"], record["capacity"]) for record in emulator.records("swoogo-sessions")
    ]


def test_ids_are_given_in_order(swoogo):
    """Two sessions with one id would be one."""
    assert [1, 2, 3] == [swoogo.create().json()["id"] for _ in range(3)]


@pytest.mark.parametrize(
    ("fields", "field", "message"),
    [
        ({"name": ""}, "name", "name must not be shorter than 1."),
        ({"event_id": "x"}, "event_id", "event_id must be an integer."),
        ({"date": "2026-02-30"}, "date", "date is not a valid date."),
        ({"start_time": "9:00"}, "start_time", "start_time must match"),
        ({"locked_when_saved": "true"}, "locked_when_saved", "locked_when_saved must be"),
        ({"use_event_timezone": "2"}, "use_event_timezone", "use_event_timezone must be 0 or 1."),
        ({"timezone": "Mars/Base"}, "timezone", "timezone is not a known time zone: Mars/Base."),
        ({"webinar_url": "nowhere"}, "webinar_url", "webinar_url is not a valid uri."),
        ({"session_status": "dead"}, "session_status", "session_status must be one of: submitted,"),
        ({"custom_fields[c_1][0][id]": "x"}, "custom_fields", "custom_fields.c_1 has a value that is not allowed."),
        ({"custom_fields[d]": "x"}, "custom_fields", "custom_fields has a key that is not allowed."),
        ({"custom_fields[]": "x"}, "custom_fields", "custom_fields"),
    ],
)
def test_invalid_field_is_a_422(emulator, swoogo, violations, fields, field, message):
    """The answer names the field, and nothing is stored."""
    answer = swoogo.create(**fields)
    assert (422, [field]) == (answer.status_code, [error["field"] for error in answer.json()])
    assert (message, "") == (answer.json()[0]["message"][: len(message)], violations("POST", CREATE, answer))
    assert [] == emulator.records("swoogo-sessions")


def test_missing_fields_are_all_named(swoogo):
    """The user wants to correct them at once."""
    answer = swoogo.post(CREATE, data={"unknown": "x"})
    assert {"event_id", "name", "date"} == {error["field"] for error in answer.json()}


@pytest.mark.parametrize("event_id", [2, 0, -1, 10**30])
def test_session_needs_its_event(swoogo, event_id):
    """An event id in the wrong place is the most frequent mistake."""
    answer = swoogo.create(event_id=event_id)
    assert (404, f"There is no event {event_id}.") == (answer.status_code, answer.json()["message"])


@pytest.mark.parametrize(
    ("content_type", "body", "status"),
    [
        ("application/json", b"{}", 415),
        ("multipart/form-data; boundary=x", b"", 415),
        (None, b"", 415),
        ("application/x-www-form-urlencoded", b"name=%ff", 400),
        ("Application/X-WWW-Form-Urlencoded;charset=UTF-8", b"event_id=1&name=x&date=2026-01-01", 200),
    ],
)
def test_only_a_form_is_read(swoogo, violations, content_type, body, status):
    """A client that sends JSON to a form endpoint has to hear of it."""
    headers = {} if content_type is None else {"Content-Type": content_type}
    answer = swoogo.post(CREATE, content=body, headers=headers)
    assert (status, "") == (answer.status_code, violations("POST", CREATE, answer))


# Reading sessions


def test_session_is_read_whole(swoogo, violations):
    """The read side has other types than the create."""
    swoogo.create(capacity=20, track_id=1)
    answer = swoogo.get("/api/v1/sessions/1")
    session = answer.json()
    assert ("20", True, None, 1) == (
        session["capacity"],
        session["use_event_timezone"],
        session["track"],
        session["track_id"],
    )
    assert "" == violations("GET", "/api/v1/sessions/{session_id}", answer)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"fields": "id,name"}, {"id": 1, "name": "Opening"}),
        ({"fields": " id , nothing,"}, {"id": 1}),
        ({"fields": "nothing"}, {}),
        ({"fields": "id,track"}, {"id": 1, "track": None}),
        ({"fields": "id,c_1,c_9"}, {"id": 1, "c_1": "x"}),
        ({"fields": "id", "expand": "track"}, {"id": 1, "track": {"id": 1, "name": "Main track"}}),
        ({"fields": "id", "expand": "location, speakers"}, {"id": 1, "location": None}),
    ],
)
def test_asked_fields_alone_are_returned(swoogo, query, expected):
    """A key that was not asked for is absent, not null."""
    swoogo.create(track_id=1, location_id=9, **{"custom_fields[c_1]": "x"})
    assert expected == swoogo.get("/api/v1/sessions/1", params=query).json()


@pytest.mark.parametrize(
    "query", [{"fields": "*"}, {"fields": "id,*"}, {"fields": ""}, {"fields": ","}, {"fields[]": "id"}]
)
def test_all_fields_are_returned(swoogo, query):
    """Nothing that could be read was asked for, or everything."""
    swoogo.create()
    assert swoogo.get("/api/v1/sessions/1").json() == swoogo.get("/api/v1/sessions/1", params=query).json()


def test_unset_relation_expands_to_null(swoogo):
    """A session without a track is common."""
    swoogo.create()
    session = swoogo.get("/api/v1/sessions/1", params={"expand": "track,location"}).json()
    assert (None, None, "Opening") == (session["track"], session["location"], session["name"])


@pytest.mark.parametrize("session_id", ["2", "0", "-1", "01", "x", "1%0A", "9" * 30, "%D9%A1"])
def test_unknown_session_is_a_404(swoogo, session_id):
    """No spelling of an id may break the server, or find a session that it does not name."""
    swoogo.create()
    assert 404 == swoogo.get(f"/api/v1/sessions/{session_id}").status_code


def test_query_that_is_no_text_is_a_400(swoogo):
    """PHP would hand the bytes on."""
    swoogo.create()
    assert 400 == swoogo.get("/api/v1/sessions/1?fields=%ff").status_code


# Sessions of speakers


def test_sessions_are_added_to_a_speaker(emulator, swoogo, violations):
    """The answer has all sessions, each once, and the links stay."""
    for name in ("A", "B"):
        swoogo.create(name=name, capacity=5)
    swoogo.post(SPEAKER, json={"session_ids": [2]})
    answer = swoogo.post(SPEAKER, json={"session_ids": [1, 2.0, 1], "unknown": 1})
    assert [("B", 5), ("A", 5)] == [(session["name"], session["capacity"]) for session in answer.json()["sessions"]]
    assert "" == violations("POST", "/api/v1/speakers/{speaker_id}/session.json", answer)
    assert [2, 1] == emulator.records("swoogo-speakers")[0]["session_ids"]


@pytest.mark.parametrize(
    ("session_ids", "message"),
    [
        ([1, 9], "session_ids holds what is no session of the speaker's event: 9."),
        ([1, 2], "session_ids holds what is no session of the speaker's event: 2."),
        ([10**30, -1], f"session_ids holds what is no session of the speaker's event: {10**30}, -1."),
        ([0] * 9, "session_ids holds what is no session of the speaker's event: 0, 0, 0, 0, 0."),
        (["1"], "session_ids[0] must be an integer."),
        ([1, True], "session_ids[1] must be an integer."),
        ("1", "session_ids must be a list."),
        (None, "session_ids must be a list."),
    ],
)
def test_invalid_session_ids_add_nothing(new_app, session_ids, message):
    """One wrong id must not leave half of the others behind."""
    session = {"name": "S", "date": "2026-01-01"}
    ask = new_app(
        Settings(
            seed={
                "swoogo": {
                    "events": [{"id": 1}, {"id": 2}],
                    "sessions": [{"id": 1, "event_id": 1, **session}, {"id": 2, "event_id": 2, **session}],
                }
            }
        )
    )
    form = (b"Content-Type", b"application/x-www-form-urlencoded")
    basic = (b"Authorization", b"Basic eDp5")
    token = ask("POST", "/api/v1/oauth2/token", headers=[basic, form], body=b"grant_type=client_credentials").json()
    headers = [
        (b"Authorization", f"Bearer {token['access_token']}".encode()),
        (b"Content-Type", b"application/json"),
    ]
    answer = ask("POST", SPEAKER, headers=headers, body=json.dumps({"session_ids": session_ids}).encode())
    assert (422, [{"field": "session_ids", "message": message}]) == (answer.status, answer.json())
    assert [] == ask.app.state.emulator.store.all("swoogo-speakers")[0]["session_ids"]


def test_body_without_ids_names_the_field(swoogo):
    """The message is all that a user gets."""
    answer = swoogo.post(SPEAKER, json={})
    assert (422, [{"field": "session_ids", "message": "session_ids is required."}]) == (
        answer.status_code,
        answer.json(),
    )


@pytest.mark.parametrize("speaker_id", ["4", "x", "9" * 30])
def test_unknown_speaker_is_a_404(swoogo, speaker_id):
    """It must not be created on the way."""
    assert 404 == swoogo.post(f"/api/v1/speakers/{speaker_id}/session.json", json={"session_ids": []}).status_code


@pytest.mark.parametrize(
    ("content_type", "body", "status"),
    [
        ("application/x-www-form-urlencoded", b"session_ids[]=1", 415),
        ("application/json", b"{", 400),
        ("application/json", b"[]", 400),
        ("application/json", b'{"session_ids": [NaN]}', 400),
        ("application/json; charset=utf-8", b'{"session_ids": []}', 200),
    ],
)
def test_only_json_is_read(swoogo, content_type, body, status):
    """This operation has a form twin at the vendor, which is another path."""
    assert status == swoogo.post(SPEAKER, content=body, headers={"Content-Type": content_type}).status_code

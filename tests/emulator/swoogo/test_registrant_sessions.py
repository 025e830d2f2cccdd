import pytest

REGISTRANTS = "/api/v1/registrants"
TEMPLATE = f"{REGISTRANTS}/{{registrant_id}}/session/{{session_id}}"


def person(client):
    """A new registrant."""
    return client.post(f"{REGISTRANTS}/create", data={"event_id": 1, "email": "ada@example.com"}).json()["id"]


def session(client, **fields):
    """A new session."""
    form = {"event_id": 1, "name": "S", "date": "2026-05-01", **fields}
    return client.post("/api/v1/sessions/create", data=form).json()["id"]


def add(client, registrant=1, number=1, **query):
    """The answer to the addition of a session."""
    return client.post(f"{REGISTRANTS}/{registrant}/session/{number}", params=query)


def session_ids(client, registrant=1):
    """The sessions of a registrant."""
    return client.get(f"{REGISTRANTS}/{registrant}", params={"fields": "session_ids"}).json()["session_ids"]


def test_session_is_added_once(emulator, swoogo, violations):
    """The ids are read as strings, and the session counts its registrants."""
    person(swoogo)
    session(swoogo, capacity=1)
    answers = [add(swoogo), add(swoogo)]
    assert [({"success": True}, "")] * 2 == [(each.json(), violations("POST", TEMPLATE, each)) for each in answers]
    counted = swoogo.get("/api/v1/sessions/1", params={"expand": "registrantCount"}).json()["registrantCount"]
    assert (["1"], 1, []) == (session_ids(swoogo), counted, emulator.records("swoogo-sent-emails"))


def test_full_session_is_refused(swoogo, violations):
    """The page names the flag that goes on all the same."""
    for _ in range(2):
        person(swoogo)
    session(swoogo, capacity=1)
    add(swoogo)
    refused = add(swoogo, 2)
    assert (400, "", []) == (refused.status_code, violations("POST", TEMPLATE, refused), session_ids(swoogo, 2))
    assert (200, ["1"]) == (add(swoogo, 2, override_capacity_errors="true").status_code, session_ids(swoogo, 2))


def test_validation_adds_nothing(emulator, swoogo):
    """A form asks before it lets somebody choose."""
    person(swoogo)
    session(swoogo)
    session(swoogo, capacity=0)
    answers = [add(swoogo, number=each, validate_only="true", send_email="true").status_code for each in (1, 2)]
    assert ([200, 400], [], []) == (answers, session_ids(swoogo), emulator.records("swoogo-sent-emails"))


def test_confirmation_is_sent_when_asked_for(emulator, swoogo):
    """It is kept, because nothing leaves the emulator."""
    person(swoogo)
    session(swoogo)
    add(swoogo, send_email="true")
    assert [(1, "registration_modified")] == [
        (email["registrant_id"], email["type"]) for email in emulator.records("swoogo-sent-emails")
    ]


MORNING = {"start_time": "10:00:00", "end_time": "11:00:00"}
GUARDED = {"prevent_session_conflicts": 1}


@pytest.mark.parametrize(
    ("first", "second", "status"),
    [
        (MORNING, {**MORNING, **GUARDED}, 400),
        ({**MORNING, **GUARDED}, MORNING, 400),
        (MORNING, MORNING, 200),
        (MORNING, {**GUARDED, "start_time": "10:59:00", "end_time": "12:00:00"}, 400),
        (MORNING, {**GUARDED, "start_time": "11:00:00", "end_time": "12:00:00"}, 200),
        (MORNING, {**GUARDED, "start_time": "09:00:00", "end_time": "10:00:00"}, 200),
        (MORNING, {**GUARDED, **MORNING, "date": "2026-05-02"}, 200),
        (MORNING, {**GUARDED, **MORNING, "use_event_timezone": 0, "timezone": "Asia/Tokyo"}, 200),
        (MORNING, {**GUARDED, "start_time": "10:00:00"}, 200),
        ({}, {**GUARDED, **MORNING}, 200),
        (
            {**MORNING, "date": "0001-01-01"},
            {**GUARDED, **MORNING, "date": "0001-01-01", "use_event_timezone": 0, "timezone": "Asia/Tokyo"},
            200,
        ),
        (
            {**MORNING, "date": "9999-12-31", "end_time": "23:59:59"},
            {**GUARDED, **MORNING, "date": "9999-12-31", "use_event_timezone": 0, "timezone": "America/New_York"},
            400,
        ),
    ],
)
def test_sessions_at_one_time_conflict(swoogo, violations, first, second, status):
    """One of the two has to forbid it, and the time zones count; no calendar ends early enough to break the server."""
    person(swoogo)
    for fields in (first, second):
        session(swoogo, **fields)
    assert 200 == add(swoogo).status_code
    answer = add(swoogo, number=2)
    assert (status, "") == (answer.status_code, violations("POST", TEMPLATE, answer))


@pytest.mark.parametrize(("registrant", "number", "status"), [(1, 9, 404), (9, 1, 404), ("x", "y", 404), (1, 2, 400)])
def test_both_must_be_of_one_event(two_events, violations, registrant, number, status):
    """A session of another event would never be found again."""
    answer = add(two_events, registrant, number)
    assert (status, "") == (answer.status_code, violations("POST", TEMPLATE, answer))
    assert [] == session_ids(two_events)

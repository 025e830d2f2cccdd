import pytest

from .conftest import SESSION, SPEAKER

SESSIONS = "/v4/sessions"


def test_sessions_get_ids_in_their_order(emulator, make, violations):
    """The ids are all that tells which session is which."""
    first = make.sessions({"title": "A"}, {"title": "B", "rsvp": True})
    second = make.sessions({"title": "C"})
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


@pytest.mark.parametrize("field", ["eventid", "apptabid", "scheduledateid", "scheduletrackid", "colorid", "speakerid"])
@pytest.mark.parametrize("value", [2, -1, 10**30])
def test_unknown_record_is_a_404(emulator, make, field, value):
    """All or nothing: the session before the wrong one is not stored either."""
    answer = make.sessions({}, {field: value})
    message = f"resource[1].{field}: there is no such record in eventify-{field.removesuffix('id')}s: {value}"
    assert (404, {"is_error": 1, "message": message}) == (answer.status_code, answer.json())
    assert [] == emulator.records("eventify-sessions")


def test_session_is_in_the_schedule(eventify, make, schedule, violations):
    """What a client pushes has to be what an app reads."""
    make.sessions({"description": "How it began.", "location": "Hall", "speakerid": 1}, {"title": "Closing"})
    got = schedule()
    times = {"starttime": "10:00", "endtime": "11:00", "scheduletrackid": 1, "scheduledateid": 1}
    assert [
        {"sessionid": 1, "title": "Opening", "description": "How it began.", "location": "Hall", **times},
        {"sessionid": 2, "title": "Closing", "description": None, "location": None, **times},
    ] == got["sessions"]
    assert [{"sessionid": 1, "speakerid": 1}] == got["session_speakers"]
    assert "" == violations("GET", SESSIONS, eventify.get(SESSIONS))


def test_schedule_has_all_that_sessions_refer_to(schedule):
    """A client joins the lists by their ids."""
    membership = {"membershiptitle": "Gold", "bgcolor": None, "textcolor": None}
    assert {
        "scheduledates": [{"scheduledateid": 1, "scheduledate": "2026-06-15", "isactive": 1}],
        "tracks": [{"scheduletrackid": 1, "trackname": "Main track", "scheduledateid": 1}],
        "sessions": [],
        "session_speakers": [],
        "speakers": [{"speakerid": 1, "firstname": "Mina", "lastname": "Okafor"}],
        "sponsors": [{"sponsorid": 1, "name": "Harvest Bank", "categoryid": 1, "category_details": membership}],
    } == schedule()


EVENTS = {
    "events": [{"id": 1}, {"id": 2}],
    "apptabs": [{"id": 1}, {"id": 2, "eventid": 2}],
    "scheduledates": [{"id": 1, "eventid": 1}, {"id": 2, "eventid": 2}],
    "scheduletracks": [{"id": 1, "eventid": 1, "scheduledateid": 1}, {"id": 2, "eventid": 2, "scheduledateid": 2}],
    "sponsors": [{"id": 5, "eventid": 1}, {"id": 6}],
}


@pytest.mark.parametrize(("event", "own"), [(None, 1), (1, 1), (2, 2)])
def test_token_decides_on_the_event(planted, event, own):
    """The schedule names no event, so that a token for one must not show another."""
    call = planted(EVENTS, event)
    for number in (1, 2):
        ids = {"eventid": number, "scheduledateid": number, "scheduletrackid": number}
        body = {"resource": [{**SESSION, **ids, "title": f"Of {number}"}]}
        assert 200 == call("POST", SESSIONS, body).status
        assert 200 == call("POST", "/v4/speakers", {**SPEAKER, "eventid": number, "lastname": f"Of {number}"}).status
    got = call("GET", SESSIONS).json()
    assert [f"Of {own}"] == [each["title"] for each in got["sessions"]]
    assert ["Okafor", f"Of {own}"] == [each["lastname"] for each in got["speakers"]]
    assert ([own], [own]) == (
        [each["scheduledateid"] for each in got["scheduledates"]],
        [each["scheduletrackid"] for each in got["tracks"]],
    )
    assert ([5, 6] if own == 1 else [6]) == [each["sponsorid"] for each in got["sponsors"]]


@pytest.mark.parametrize("field", ["apptabid", "scheduledateid", "scheduletrackid"])
def test_record_of_another_event_is_a_404(planted, field):
    """The session would be in no schedule."""
    answer = planted(EVENTS)("POST", SESSIONS, {"resource": [{**SESSION, field: 2}]})
    message = f"resource[0].{field}: there is no such record in eventify-{field.removesuffix('id')}s: 2"
    assert (404, {"is_error": 1, "message": message}) == (answer.status, answer.json())


def test_track_belongs_to_its_date(planted):
    """The page has the track within the date; a session in both would be shown on the wrong day."""
    call = planted({"scheduledates": [{"id": 1}, {"id": 2}], "scheduletracks": [{"id": 1, "scheduledateid": 2}]})
    answer = call("POST", SESSIONS, {"resource": [SESSION]})
    message = "resource[0].scheduletrackid: the track belongs to schedule date 2"
    assert (400, {"is_error": 1, "message": message}) == (answer.status, answer.json())


def test_schedule_of_no_event_is_a_404(planted):
    """A seed may leave nothing."""
    answer = planted({"events": []})("GET", SESSIONS)
    assert (404, {"is_error": 1, "message": "There is no event."}) == (answer.status, answer.json())

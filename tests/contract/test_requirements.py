import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agendum_contract import document
from agendum_contract.requirements import breaches, must_accept, pinned, realistic, undocumented_fields
from agendum_contract.settings import Settings

OPERATIONS = document.operations()
CREATE = OPERATIONS["create_session"]
ADD = OPERATIONS["add_sessions_to_speaker"]
CREATE_MANY = OPERATIONS["create_sessions"]
SESSION = {"event_id": 1, "name": "Opening", "date": "2026-01-22"}
EVENTIFY = {
    **dict.fromkeys(("eventid", "apptabid", "scheduledateid", "scheduletrackid", "colorid"), 1),
    "title": "Opening",
    "starttime": "10:00:00",
    "endtime": "12:00:00",
    "checkintype": "showqr",
    "sessiontype": "general",
}
GIVEN = Settings()

BEYOND_DOUBT = {
    "no event": (CREATE, {"name": "Opening", "date": "2026-01-22"}),
    "no body": (CREATE, {}),
    "a status of its own": (CREATE, {**SESSION, "session_status": "undocumented"}),
    "a switch that is 7": (CREATE, {**SESSION, "locked_when_saved": 7}),
    "a switch that is a word": (CREATE, {**SESSION, "locked_when_saved": "maybe"}),
    "a number that is a word": (CREATE, {**SESSION, "capacity": "many"}),
    "a number that is a list": (CREATE, {**SESSION, "capacity": [1]}),
    "a text that is a mapping": (CREATE, {**SESSION, "name": {"text": "x"}}),
    "a day that is a word": (CREATE, {**SESSION, "date": "someday"}),
    "a time that is a word": (CREATE, {**SESSION, "start_time": "noonish"}),
    "a list that is a text": (ADD, {"session_ids": "all"}),
    "a list that is a mapping": (ADD, {"session_ids": {"id": 1}}),
    "an id that is a word": (ADD, {"session_ids": ["first"]}),
    "a body that is a list": (ADD, [1]),
    "no list": (CREATE_MANY, {"title": "Opening"}),
    "a session without a title": (
        CREATE_MANY,
        {"resource": [{name: EVENTIFY[name] for name in EVENTIFY if name != "title"}]},
    ),
    "a kind of its own": (CREATE_MANY, {"resource": [{**EVENTIFY, "sessiontype": "undocumented"}]}),
}
LEFT_OPEN = {
    "valid": (CREATE, SESSION),
    "an unknown field": (CREATE, {**SESSION, "colour": "red"}),
    "an empty name": (CREATE, {**SESSION, "name": ""}),
    "an empty status": (CREATE, {**SESSION, "session_status": ""}),
    "an empty number": (CREATE, {**SESSION, "capacity": ""}),
    "an empty day": (CREATE, {**SESSION, "date": ""}),
    "an empty time": (CREATE, {**SESSION, "start_time": ""}),
    "null": (CREATE, {**SESSION, "name": None, "session_status": None}),
    "a numeric string": (CREATE, {**SESSION, "capacity": "20.0"}),
    "a switch that PHP reads": (CREATE, {**SESSION, "locked_when_saved": "1.0"}),
    "a broken number": (CREATE, {**SESSION, "capacity": 1.5}),
    "a text that is a number": (CREATE, {**SESSION, "name": 5}),
    "a text that is a boolean": (CREATE, {**SESSION, "name": True}),
    "a time without seconds": (CREATE, {**SESSION, "start_time": "10:00"}),
    "a time with a zone": (CREATE, {**SESSION, "start_time": "10:00:00Z"}),
    "a day with slashes": (CREATE, {**SESSION, "date": "22/01/2026"}),
    "a day with a time": (CREATE, {**SESSION, "date": "2026-01-22 10:00:00"}),
    "a link that is none": (CREATE, {**SESSION, "webinar_url": "no link"}),
    "a custom field of another name": (CREATE, {**SESSION, "custom_fields": {"colour": "red"}}),
    "a custom field of another kind": (CREATE, {**SESSION, "custom_fields": {"c_1": {"id": 1}}}),
    "custom fields that are a text": (CREATE, {**SESSION, "custom_fields": "x"}),
    "a list where a form wants a map": (CREATE, {**SESSION, "custom_fields": ["", ""]}),
    "a list for a field without effect": (CREATE, {**SESSION, "id": ["", ""], "secure_id": {"a": "b"}}),
    "no grant type, which has a default": (OPERATIONS["create_token"], {}),
    "ids that are numeric strings": (ADD, {"session_ids": ["1"]}),
    "no ids": (ADD, {"session_ids": []}),
    "no sessions": (CREATE_MANY, {"resource": []}),
    "a boolean that is a word": (CREATE_MANY, {"resource": [{**EVENTIFY, "rsvp": "true"}]}),
}


@pytest.mark.parametrize(("operation", "body"), BEYOND_DOUBT.values(), ids=BEYOND_DOUBT)
def test_beyond_doubt(operation, body):
    """A server that accepts this, which a page rules out, would conform."""
    assert 1 <= len(breaches(operation, body))


@pytest.mark.parametrize(("operation", "body"), LEFT_OPEN.values(), ids=LEFT_OPEN)
def test_left_open(operation, body):
    """A server that accepts this would be failed for something that no page states."""
    assert [] == breaches(operation, body)


def test_a_breach_says_where():
    """The report would not name the field."""
    assert ['capacity: "many" is not of type "integer"'] == breaches(CREATE, {**SESSION, "capacity": "many"})
    assert ['body: "session_ids" is a required property'] == breaches(ADD, {})


REASONABLE = {
    "the sample of the page": SESSION,
    "all kinds of fields": {
        **SESSION,
        "description": "What it is about",
        "start_time": "10:00:00",
        "end_time": "11:00:00",
        "timezone": "Asia/Tokyo",
        "use_event_timezone": 0,
        "capacity": 20,
        "webinar_url": "https://example.com/webinar/1",
        "session_status": "approved",
        "custom_fields": {},
    },
}
OBJECTIONABLE = {
    "another event": {"event_id": 2},
    "a location that may not exist": {"location_id": 1},
    "a track that may not exist": {"track_id": 1},
    "an id": {"id": 1},
    "a secret id": {"secure_id": "x"},
    "custom fields that may not exist": {"custom_fields": {"c_1": "x"}},
    "the Middle Ages": {"date": "1066-10-14"},
    "a far future": {"date": "2100-01-01"},
    "no known zone": {"timezone": "Mars/Olympus"},
    "a zone, and that of the event": {"timezone": "Asia/Tokyo", "use_event_timezone": 1},
    "a switch whose values no page prints": {"use_event_timezone": 2},
    "fewer than nobody": {"capacity": -1},
    "a city": {"capacity": 10_000},
    "an end before the start": {"start_time": "11:00:00", "end_time": "10:00:00"},
    "a link that is hardly one": {"webinar_url": "https://"},
    "another scheme": {"webinar_url": "urn:x"},
    "markup": {"name": "<b>Opening</b>"},
    "spaces": {"description": " "},
    "a long text": {"badge_name": "x" * 61},
}


@pytest.mark.parametrize("body", REASONABLE.values(), ids=REASONABLE)
def test_must_accept(body):
    """A server that refuses a request like those of the pages would conform."""
    assert must_accept(CREATE, body, GIVEN)


@pytest.mark.parametrize("fields", OBJECTIONABLE.values(), ids=OBJECTIONABLE)
def test_may_refuse(fields):
    """A server would be failed for a rule of its business."""
    assert not must_accept(CREATE, {**SESSION, **fields}, GIVEN)


def test_the_event_of_the_settings_counts():
    """Requests for the event of a user would all be let pass."""
    assert must_accept(CREATE, {**SESSION, "event_id": 7}, Settings(swoogo_event_id=7))


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, True),
        ({"description": "About", "rsvp": True, "rsvp_capacity": "fixed", "capacity": 5}, True),
        ({"sessiontype": "private"}, True),
        ({"sessiontype": "additional"}, False),
        ({"colorid": 2}, False),
        ({"speakerid": 1}, False),
        ({"capacity": -1}, False),
        ({"starttime": "noon"}, False),
        ({"title": ""}, False),
    ],
)
def test_must_accept_eventify(fields, expected):
    """A server would be failed for a rule of its business, or pass for refusing what is reasonable."""
    body = {"resource": [EVENTIFY, {**EVENTIFY, **fields}]}
    assert expected is must_accept(CREATE_MANY, body, GIVEN)


def test_must_accept_others():
    """Requests that name records would have to be accepted whether the records exist or not."""
    assert must_accept(OPERATIONS["create_token"], {"grant_type": "client_credentials"}, GIVEN)
    assert not must_accept(ADD, {"session_ids": [1]}, GIVEN)
    assert not must_accept(OPERATIONS["generate_token"], {"email": "e", "password": "p"}, GIVEN)


TIMES = st.times().map(lambda time: f"{time:%H:%M:%S}")
SESSIONS = st.fixed_dictionaries(
    {"event_id": st.integers(), "name": st.just("Opening"), "date": st.dates().map(str)},
    optional={
        "id": st.integers(),
        "track_id": st.integers(),
        "timezone": st.text(),
        "use_event_timezone": st.integers(),
        "capacity": st.integers(),
        "start_time": TIMES,
        "end_time": TIMES,
        "webinar_url": st.just("urn:x"),
    },
)


@settings(deadline=None)
@given(SESSIONS)
def test_realistic_sessions(body):
    """A valid case would become an invalid one, or one that a server may refuse, and show nothing."""
    session = realistic(CREATE, body, GIVEN)

    assert document.validator(CREATE.request_schema).is_valid(session)
    open_to_debate = (
        (session.get("use_event_timezone") == 1 and "timezone" in session)
        or session.get("capacity") == 0
        or ("start_time" in session) != ("end_time" in session)
        or ("start_time" in session and session["start_time"] == session["end_time"])
    )
    assert must_accept(CREATE, session, GIVEN) is not open_to_debate
    assert body.keys() - {"id", "track_id"} == session.keys()


def test_realistic_sessions_of_eventify():
    """The records that exist would not be named."""
    given_ids = Settings(eventify={**GIVEN.eventify, "eventid": 9})
    body = {"resource": [{**EVENTIFY, "eventid": 0, "starttime": "noon", "description": "About"}]}

    changed = realistic(CREATE_MANY, body, given_ids)

    assert {"resource": [{**EVENTIFY, "eventid": 9, "description": "About"}]} == changed
    assert must_accept(CREATE_MANY, changed, given_ids)


@pytest.mark.parametrize(
    ("operation", "body", "expected"),
    [
        (CREATE, {"event_id": 77, "capacity": "many", "webinar_url": "x"}, {"event_id": 1, "capacity": "many"}),
        (CREATE, {"event_id": "77"}, {"event_id": "77"}),
        (CREATE, ["no", "session"], ["no", "session"]),
        (CREATE_MANY, {"resource": [{"eventid": 77}, 5]}, {"resource": [{"eventid": 1}, 5]}),
        (CREATE_MANY, {"resource": "all"}, {"resource": "all"}),
        (ADD, {"session_ids": "all"}, {"session_ids": "all"}),
    ],
)
def test_pinned(operation, body, expected):
    """A lenient server would write into an event that nobody named, or refuse for the wrong reason."""
    assert expected == pinned(operation, body, GIVEN)


def test_other_bodies_stay():
    """The ids of the generated case would get lost."""
    assert {"session_ids": [5]} == realistic(ADD, {"session_ids": [5]}, GIVEN)


STRING = {"type": "string"}
A, B = {"properties": {"a": STRING}}, {"properties": {"b": STRING}}


@pytest.mark.parametrize(
    ("value", "schema", "expected"),
    [
        ({"a": ""}, A, []),
        ({"a": "", "z": ""}, A, ["/z"]),
        ({"a": "", "b": ""}, {"allOf": [A, B]}, []),
        ({"a": "", "b": "", "z": ""}, {"anyOf": [A, {"oneOf": [B]}]}, ["/z"]),
        ({"o": {"a": "", "z": ""}}, {"properties": {"o": A}}, ["/o/z"]),
        ([{"a": ""}, {"z": ""}], {"type": "array", "items": A}, ["/1/z"]),
        ([{"a": ""}, {"z": ""}], {"anyOf": [{"items": A}, STRING]}, ["/1/z"]),
        ({"x": {"z": ""}}, {"additionalProperties": A}, ["/x/z"]),
        ({"x": {"a": ""}}, {"properties": {}, "additionalProperties": A}, []),
        ({"c_1": "", "h_x": "", "sq_2": {"z": 1}}, A, []),
        ({"cc_1": "", "x_c_1": ""}, A, ["/cc_1", "/x_c_1"]),
        ({"name": "", "z": ""}, {"$ref": "#/components/schemas/SwoogoCreatedSession"}, ["/z"]),
        (
            {"sessions": [{"id": 1, "z": 1}], "gender": {"id": None, "z": 1}},
            {"$ref": "#/components/schemas/SwoogoSpeaker"},
            ["/sessions/0/z", "/gender/z"],
        ),
        ("text", A, []),
        (None, A, []),
    ],
)
def test_undocumented_fields(value, schema, expected):
    """An undocumented field would pass, or a documented one, or a custom field, would be a fault."""
    assert expected == list(undocumented_fields(value, schema))

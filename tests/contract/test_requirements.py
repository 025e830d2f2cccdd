from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agendum_contract import document, minimal
from agendum_contract.requirements import (
    breaches,
    must_accept,
    pinned,
    query_breaches,
    realistic,
    undocumented_fields,
)
from agendum_contract.settings import Settings

from .conftest import FakeKnown

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
KNOWN = FakeKnown(event=1, session=70, registrant=71, package=72, app_speaker=73)
REGISTRANT = {"event_id": 1, "email": "ann@example.com"}
ATTENDEE = minimal.instance(OPERATIONS["create_attendee"].request_schema)
FEE = OPERATIONS["update_session_fee"]

WEBHOOK = minimal.instance(OPERATIONS["create_webhook"].request_schema)

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
    "a check-in of its own": (OPERATIONS["check_in_registrant"], {"id": 1, "status": "undocumented"}),
    "a person that is a word": (OPERATIONS["check_in_registrant"], {"id": "first", "status": "attended"}),
    "a registrant of a word": (OPERATIONS["create_registrant"], {**REGISTRANT, "package_id": "first"}),
    "an amount that is a word": (
        OPERATIONS["create_transaction"],
        {"event_id": 1, "registrant_id": 1, "type": "cash_payment", "amount": "much"},
    ),
    "an attendee without a name": (
        OPERATIONS["create_attendee"],
        {name: value for name, value in ATTENDEE.items() if name != "firstname"},
    ),
}
LEFT_OPEN = {
    "an event that an update does not set": (OPERATIONS["update_session"], {"event_id": [1]}),
    "a price that does not exist": (FEE, {"conditional_prices": {"9": [1]}}),
    "the other name of a group": (OPERATIONS["create_webhook"], {**WEBHOOK, "group_id": [1]}),
    "an event beside the table": (OPERATIONS["update_app_speaker"], {"eventid": {}}),
    "a capacity that PHP reads": (OPERATIONS["create_package"], {"event_id": 1, "name": "x", "capacity": "2.5e-42"}),
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
    "a flag that is true": (CREATE, {**SESSION, "locked_when_saved": True}),
    "no event, which one of two pages requires": (OPERATIONS["create_registrant"], {}),
    "no details, which only prose requires": (
        OPERATIONS["create_attendee"],
        {name: value for name, value in ATTENDEE.items() if name != "details_form"},
    ),
    "details of another kind": (OPERATIONS["create_attendee"], {**ATTENDEE, "details_form": 5}),
    "a list in a form, whose names no page shows": (OPERATIONS["create_webhook"], {**WEBHOOK, "event_ids": "all"}),
    "a valid check-in": (OPERATIONS["check_in_registrant"], {"id": 1, "status": "attended"}),
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


def test_what_was_only_observed_rules_nothing_out():
    """A server would be failed for what somebody's client happens to send; a token needs its two all the same."""
    observed = {**ADD.definition, "x-evidence": "observed"}
    assert [] == breaches(replace(ADD, definition=observed), {})
    token = OPERATIONS["generate_token"]
    assert "observed" == token.definition["x-evidence"]
    assert 2 == len(breaches(token, {}))


@pytest.mark.parametrize(
    ("name", "query", "expected"),
    [
        ("list_sessions", {}, ["event_id is missing"]),
        ("list_sessions", None, ["event_id is missing"]),
        ("list_sessions", {"event_id": 1}, []),
        ("list_sessions", {"event_id": "first"}, []),
        ("list_events", {}, []),
        ("get_session", {}, []),
        ("list_user_categories", {}, []),
    ],
)
def test_query_breaches(name, query, expected):
    """A list of all records of all events would conform; or a server be failed for what nobody demands."""
    assert expected == query_breaches(OPERATIONS[name], query)


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


def test_a_day_of_the_event_is_sure():
    """A server whose event has its days would be failed for a session on another day."""
    given = replace(GIVEN, swoogo_date="2027-03-01")
    assert [False, True] == [
        must_accept(CREATE, {**SESSION, "date": day}, given) for day in ("2026-01-22", "2027-03-01")
    ]
    assert "2027-03-01" == realistic(CREATE, SESSION, given, KNOWN)["date"]
    assert ["2027-03-01", "2026-01-22"] == [given.day, GIVEN.day]


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
    session = realistic(CREATE, body, GIVEN, KNOWN)

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

    changed = realistic(CREATE_MANY, body, given_ids, KNOWN)

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
        (OPERATIONS["update_session"], {"event_id": 77, "webinar_url": "x", "name": 5}, {"event_id": 1, "name": 5}),
        (OPERATIONS["create_location"], {"event_id": 77, "name": {}}, {"event_id": 1, "name": {}}),
        (OPERATIONS["check_in_registrant"], {"id": 5, "status": "?"}, {"id": 71, "status": "?"}),
        (OPERATIONS["create_attendee"], {"eventid": 77}, {"eventid": 1}),
    ],
)
def test_pinned(operation, body, expected):
    """A lenient server would write into an event that nobody named, or refuse for the wrong reason."""
    assert expected == pinned(operation, body, GIVEN, KNOWN)


@pytest.mark.parametrize(
    ("name", "body", "expected"),
    [
        ("add_sessions_to_speaker", {"session_ids": [5, 6]}, {"session_ids": [70, 70]}),
        ("create_registrant", {"event_id": 9, "package_id": 9, "first_name": "A"},
         {"event_id": 1, "package_id": 72, "first_name": "A"}),
        ("check_in_registrant", {"id": 9, "status": "attended"}, {"id": 71, "status": "attended"}),
        ("create_session_attendance", {"session_id": 9, "registrant_id": 9}, {"session_id": 70, "registrant_id": 71}),
        ("update_app_speaker", {"speakerid": 9, "eventid": 9, "name": "A"},
         {"speakerid": 73, "eventid": 1, "name": "A"}),
        ("create_webhook", {"group_id": 9, "webhook_group_id": 9}, {"group_id": 9, "webhook_group_id": 9}),
        ("create_exhibitor", {"eventid": 9, "name": "A"}, {"eventid": 1, "name": "A"}),
        ("update_package_fee", ["no", "fee"], ["no", "fee"]),
    ],
)  # fmt: skip
def test_realistic(name, body, expected):
    """Each valid request would be refused for an id that nobody has, so that nothing of it is tried."""
    assert expected == realistic(OPERATIONS[name], body, GIVEN, KNOWN)


def test_what_is_not_known_stays():
    """A body would be sent without the id of a record that cannot be made."""
    operation = OPERATIONS["create_session_attendance"]
    assert {"session_id": 9} == realistic(operation, {"session_id": 9}, GIVEN, FakeKnown())


@pytest.mark.parametrize("change", [realistic, pinned])
@pytest.mark.parametrize(
    ("name", "body", "expected"),
    [
        ("create_registrant", {"email": "ann@swoogo.com"}, {"email": "ann@example.com"}),
        ("create_registrant_token", {"fields[email]": "a@b@c"}, {"fields[email]": "a@b@example.com"}),
        ("create_attendee", {"email": "nobody"}, {"email": "nobody"}),
        ("create_attendee", {"email": 5}, {"email": 5}),
        (
            "create_webhook",
            {"trigger_object": "event", "url": "http://a/b"},
            {"trigger_object": "event", "url": "https://example.com/hook"},
        ),
        ("create_webhook", {"trigger_object": "event", "url": 5}, {"trigger_object": "event", "url": 5}),
    ],
)
def test_nobody_is_called(change, name, body, expected):
    """A generated address may be somebody's, and a real server would send a welcome there, or all that changes."""
    assert expected == change(OPERATIONS[name], body, GIVEN, KNOWN)


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
        ({"a": 1, "b/~": 1}, A, ["/b~1~0"]),
        (None, A, []),
    ],
)
def test_undocumented_fields(value, schema, expected):
    """An undocumented field would pass, or a documented one, or a custom field, would be a fault."""
    assert expected == list(undocumented_fields(value, schema))

import pytest

CREATE = "/api/v1/sessions/create"
OTHER_EVENT = {"id": 2, "name": "Other", "timezone": "UTC"}


def names(answer):
    """What the items of a list are called."""
    return [item["name"] for item in answer.json()["items"]]


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
        ({"fields": "id", "expand": "location, nothing"}, {"id": 1, "location": None}),
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


# Listing sessions


def test_sessions_of_an_event_are_listed(run, desk, create_session):
    """Two fields of each come without being asked for, and sessions of other events do not come."""
    desk.store.put("swoogo-events", OTHER_EVENT)
    create_session(name="A")
    create_session(name="B", event_id=2)
    create_session(name="C")
    body = run("list_sessions", query="event_id=1").json()
    assert [{"id": 1, "name": "A"}, {"id": 3, "name": "C"}] == body["items"]
    assert {"totalCount": 2, "pageCount": 1, "currentPage": 1, "perPage": 20} == body["_meta"]
    assert "sessions.json?event_id=1&page=1" == body["_links"]["self"]["href"]


@pytest.mark.parametrize(
    ("query", "status"), [("", 400), ("event_id=x", 400), ("event_id=9", 404), ("event_id=0", 404)]
)
def test_list_needs_its_event(run, query, status):
    """The page requires it."""
    assert status == run("list_sessions", query=query).status


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("sort=-date", ["C", "B", "A"]),
        ("sort=capacity", ["B", "A", "C"]),
        ("sort=-capacity&per-page=2", ["C", "A"]),
        ("sort=-capacity&per-page=2&page=2", ["B"]),
        ("ids=3,1", ["A", "C"]),
        ("search=name%3DB", ["B"]),
        ("search=capacity%3E=20", ["A", "C"]),
        ("search=c_1%3Dx", ["C"]),
        ("search=c_1%3Ex", ["A", "B", "C"]),
        ("search=date%3E2026-05-01%26name%3DC", ["C"]),
        ("search=name%3DA%26name%3DB&searchCondition=or", ["A", "B"]),
    ],
)
def test_sessions_are_chosen_by_the_query(run, create_session, query, expected):
    """Numbers are compared as numbers, though the capacity is printed as a text."""
    create_session(name="A", date="2026-05-01", capacity=20)
    create_session(name="B", date="2026-05-02", capacity=3)
    create_session(name="C", date="2026-05-03", capacity=100, **{"custom_fields[c_1]": "x"})
    assert expected == names(run("list_sessions", query=f"event_id=1&{query}"))


def test_listed_session_is_printed_as_one_that_is_read(run, create_session):
    """With all fields asked for, there is no difference."""
    create_session(capacity=5, **{"custom_fields[c_1]": "x"})
    [item] = run("list_sessions", query="event_id=1&fields=*").json()["items"]
    assert run("get_session", session_id=1).json() == item


def test_related_records_are_expanded(run, desk, create_session):
    """All that `expand` knows, beside what was asked for."""
    desk.store.put("swoogo-registrants", {"id": 7, "event_id": 1, "session_ids": [1]})
    desk.store.put("swoogo-registrants", {"id": 8, "event_id": 1, "session_ids": []})
    create_session(track_id=1, location_id=1)
    create_session()
    run("add_sessions_to_speaker", body={"session_ids": [1]}, speaker_id=3)
    run("update_session_fee", body={"price": "20"}, session_id=1)
    query = "event_id=1&fields=id&expand=track,location,speakers,fees,translations,registrantCount"
    first, second = run("list_sessions", query=query).json()["items"]
    [speaker] = first.pop("speakers")
    assert {
        "id": 1,
        "track": {"id": 1, "name": "Main track"},
        "location": {"id": 1, "name": "Great hall"},
        "fees": {"price": "20.00", "conditional_prices": []},
        "translations": [],
        "registrantCount": 1,
    } == first
    assert (3, "Mina", "") == (speaker["id"], speaker["first_name"], speaker["bio"])
    assert {
        "id": 2,
        "track": None,
        "location": None,
        "speakers": [],
        "fees": {"price": None, "conditional_prices": []},
        "translations": [],
        "registrantCount": 0,
    } == second


def test_expanded_pages_are_smaller(run, create_session):
    """Two hundred records at most, where a thousand are allowed without."""
    create_session()
    sizes = [
        run("list_sessions", query=f"event_id=1&per-page=1000{more}").json()["_meta"]["perPage"]
        for more in ("", "&expand=track")
    ]
    assert [1000, 200] == sizes


# Updating sessions


def test_update_changes_what_was_sent_alone(run, clock, create_session):
    """The prose says so, whatever the table requires; the answer is the session as it is read."""
    create_session(capacity=20, description="Before", start_time="10:00:00")
    before = run("get_session", session_id=1).json()
    clock.now += 60
    answer = run("update_session", form={"capacity": 30, "session_status": "approved", "unknown": "x"}, session_id=1)
    changed = {**before, "capacity": "30", "session_status": "approved", "updated_at": "2027-01-15 08:01:00"}
    assert (200, changed) == (answer.status, answer.json())
    assert changed == run("get_session", session_id=1).json()


def test_update_leaves_other_sessions_alone(run, create_session):
    """A wrong condition would rename them all."""
    create_session(name="A")
    create_session(name="B")
    run("update_session", form={"name": "C"}, session_id=1)
    assert ["C", "B"] == names(run("list_sessions", query="event_id=1"))


def test_update_without_fields_changes_nothing(run, create_session):
    """An empty form is one."""
    create_session()
    before = run("get_session", session_id=1).json()
    assert before == run("update_session", form={}, session_id=1).json()


def test_update_does_not_move_a_session(run, desk, create_session):
    """Neither its event nor its ids are for the client to choose, and an event that does not exist is ignored too."""
    create_session()
    before = desk.store.get("swoogo-sessions", 1)
    run("update_session", form={"event_id": 9, "id": 77, "secure_id": "mine"}, session_id=1)
    assert before == desk.store.get("swoogo-sessions", 1)


def test_custom_fields_change_one_by_one(run, create_session):
    """Those that are not sent stay."""
    create_session(**{"custom_fields[c_1]": "a", "custom_fields[c_2][0][id]": 5})
    form = {"custom_fields[c_1]": "b", "custom_fields[c_3]": "new"}
    answer = run("update_session", form=form, session_id=1).json()
    assert {"c_1": "b", "c_2": [{"id": 5}], "c_3": "new"} == answer["custom_fields"]


@pytest.mark.parametrize(
    ("form", "field"),
    [
        ({"name": ""}, "name"),
        ({"date": "2026-02-30"}, "date"),
        ({"date": "0000-01-01"}, "date"),
        ({"capacity": "-1"}, "capacity"),
        ({"timezone": "Mars/Base"}, "timezone"),
        ({"use_event_timezone": "2"}, "use_event_timezone"),
        ({"session_status": "dead", "name": "Changed"}, "session_status"),
        ({"event_id": "x"}, "event_id"),
    ],
)
def test_wrong_update_is_a_422(run, create_session, form, field):
    """The rules are those of a create_session, and nothing changes."""
    create_session()
    before = run("get_session", session_id=1).json()
    answer = run("update_session", form=form, session_id=1)
    assert (422, [field]) == (answer.status, [error["field"] for error in answer.json()])
    assert before == run("get_session", session_id=1).json()


def test_update_of_an_unknown_session_is_a_404(run, desk):
    """It must not be created on the way."""
    assert (404, []) == (run("update_session", form={}, session_id=1).status, desk.store.all("swoogo-sessions"))


def test_update_reads_a_form_alone(swoogo):
    """JSON is for other operations of the vendor."""
    swoogo.create()
    path = "/api/v1/sessions/update/1"
    assert 415 == swoogo.request("PUT", path, json={"name": "x"}).status_code
    assert 200 == swoogo.request("PUT", path, data={"name": "x"}).status_code
    assert "x" == swoogo.get("/api/v1/sessions/1").json()["name"]

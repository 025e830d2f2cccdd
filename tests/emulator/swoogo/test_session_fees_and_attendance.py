import pytest

# Prices


def test_price_is_set_and_removed(run, create_session):
    """The answers have the ids of the session, and what is removed is `0`."""
    create_session()
    number = {"id": 1, "session_id": 1, "conditional_prices": []}
    assert {**number, "price": "20.00"} == run("update_session_fee", body={"price": "20"}, session_id=1).json()
    assert {**number, "price": "20.00"} == run("update_session_fee", body={}, session_id=1).json()
    assert {**number, "price": "0"} == run("remove_session_fee", session_id=1).json()
    shown = run("get_session", query="fields=id&expand=fees", session_id=1).json()
    assert {"id": 1, "fees": {"price": "0", "conditional_prices": []}} == shown


@pytest.mark.parametrize(
    "body",
    [
        {"price": 20},
        {"price": "-1"},
        {"price": "1,5"},
        {"price": ""},
        {"price": None},
        {"conditional_prices": {"1": "x"}},
    ],
)
def test_wrong_price_is_a_422(run, create_session, body):
    """A price is a string of digits."""
    create_session()
    assert 422 == run("update_session_fee", body=body, session_id=1).status
    assert run("get_session", query="expand=fees", session_id=1).json()["fees"]["price"] is None


def test_unknown_session_has_no_price(run):
    """A price for nothing must not be stored."""
    answers = [run("update_session_fee", body={"price": "1"}, session_id=1), run("remove_session_fee", session_id=1)]
    assert [404, 404] == [answer.status for answer in answers]


def test_price_is_removed_over_the_wire(swoogo):
    """The same path has two methods."""
    swoogo.create()
    path = "/api/v1/sessions/1/fee"
    answers = [swoogo.request("PUT", path, json={"price": "5"}), swoogo.request("DELETE", path)]
    assert [(200, "5.00"), (200, "0")] == [(answer.status_code, answer.json()["price"]) for answer in answers]


# Attendance


@pytest.fixture
def attend(run, desk, create_session):
    """Records the attendance of a registrant in a session, both of whom exist."""
    create_session()
    desk.store.put("swoogo-registrants", {"id": 7, "event_id": 1, "session_ids": []})
    return lambda **fields: run("create_session_attendance", form={"session_id": 1, "registrant_id": 7, **fields})


def test_attendance_is_answered_in_strings(attend, desk):
    """Its own id is a number; the minutes are whole."""
    sent = {"check_in_date": "2026-05-01 10:00:00", "check_out_date": "2026-05-01 11:00:59"}
    answer = attend(**sent, waiting_room_date="2026-05-01 09:55:00", on_demand_date="2026-05-02 00:00:00")
    assert {
        "id": 1,
        "session_id": "1",
        "registrant_id": "7",
        "waiting_room_date": "2026-05-01 09:55:00",
        **sent,
        "duration": "60",
        "on_demand_date": "2026-05-02 00:00:00",
    } == answer.json()
    assert [(1, 7)] == [
        (record["session_id"], record["registrant_id"]) for record in desk.store.all("swoogo-session-attendances")
    ]


@pytest.mark.parametrize(
    ("moments", "duration"),
    [
        ({}, None),
        ({"check_in_date": "2026-05-01 10:00:00"}, None),
        ({"check_out_date": "2026-05-01 10:00:00"}, None),
        ({"check_in_date": "2026-05-01 10:00:00", "check_out_date": "2026-05-01 10:00:00"}, "0"),
        ({"check_in_date": "2026-05-01 10:00:00", "check_out_date": "2026-05-01 09:00:00"}, "0"),
        ({"check_in_date": "2026-05-01 23:59:59", "check_out_date": "2026-05-02 00:00:58"}, "0"),
    ],
)
def test_duration_needs_both_ends(attend, moments, duration):
    """None of it may become the text `None`, nor a negative number."""
    answer = attend(**moments).json()
    assert (duration, moments.get("check_in_date")) == (answer["duration"], answer["check_in_date"])


@pytest.mark.parametrize(
    ("fields", "field", "message"),
    [
        ({"session_id": 9}, "session_id", "session_id does not exist: 9."),
        ({"registrant_id": 9}, "registrant_id", "registrant_id does not exist: 9."),
        ({"registrant_id": 10**30}, "registrant_id", f"registrant_id does not exist: {10**30}."),
        ({"session_id": "x"}, "session_id", "session_id must be an integer."),
        ({"check_in_date": "2025-02-31 10:00:00"}, "check_in_date", "check_in_date is no moment of the calendar."),
        ({"on_demand_date": "2026-05-01"}, "on_demand_date", "on_demand_date must match"),
    ],
)
def test_wrong_attendance_is_a_422(attend, desk, fields, field, message):
    """What is stored must be readable."""
    answer = attend(**fields)
    assert (422, [field]) == (answer.status, [error["field"] for error in answer.json()])
    assert answer.json()[0]["message"].startswith(message)
    assert [] == desk.store.all("swoogo-session-attendances")


def test_attendance_names_who_and_where(run):
    """The page flags nothing as required, and without these two there is nothing to store."""
    fields = [error["field"] for error in run("create_session_attendance", form={}).json()]
    assert ["session_id", "registrant_id"] == fields


def test_attendance_is_of_one_event(attend, desk):
    """A registrant of another event cannot have been there."""
    desk.store.put("swoogo-registrants", {"id": 8, "event_id": 2, "session_ids": []})
    answer = attend(registrant_id=8)
    assert (422, ["registrant_id"]) == (answer.status, [error["field"] for error in answer.json()])

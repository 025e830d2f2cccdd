import pytest

CHECK_IN = "/api/v1/registrants/checkin"
SCAN = "/api/v1/scans/registrant/{registrant_id}/session/{session_id}"


def check_in(client, **fields):
    """The answer to a check-in, which is a multipart form."""
    return client.post(CHECK_IN, files={name: (None, str(value)) for name, value in fields.items()})


def scan(client, registrant=1, session=1, **fields):
    """The answer to a scan."""
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    path = SCAN.format(registrant_id=registrant, session_id=session)
    return client.request("POST", path, data=fields, headers=headers)


def status(client):
    """The status of the registrant, and when it was checked in."""
    query = {"fields": "registration_status,checked_in_at"}
    return tuple(client.get("/api/v1/registrants/1", params=query).json()[name] for name in query["fields"].split(","))


@pytest.mark.parametrize(
    ("fields", "shown", "stored"),
    [
        ({"status": "attended"}, "Attended", ("attended", "2027-01-15 08:00:00")),
        ({}, "Attended", ("attended", "2027-01-15 08:00:00")),
        ({"status": "confirmed"}, "Confirmed", ("confirmed", None)),
        ({"status": "no_show"}, "No_show", ("no_show", None)),
    ],
)
def test_check_in_changes_the_status(two_events, violations, fields, shown, stored):
    """The answer is capitalised, the request and the record are not."""
    answer = check_in(two_events, id=1, **fields)
    assert "" == violations("POST", CHECK_IN, answer)
    assert {"id": 1, "status": shown, "updated_at": "2027-01-15 08:00:00"} == answer.json()
    assert stored == status(two_events)


def test_check_in_is_reverted(two_events):
    """Somebody scanned the wrong badge."""
    for each in ("attended", "confirmed"):
        check_in(two_events, id=1, status=each)
    assert ("confirmed", None) == status(two_events)


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"status": "attended"}, "id"),
        ({"id": 9}, "id"),
        ({"id": "9" * 30}, "id"),
        ({"id": "x"}, "id"),
        ({"id": 1, "status": "Attended"}, "status"),
    ],
)
def test_wrong_check_in_names_the_field(two_events, violations, fields, field):
    """The registrant is named in the body, so that a wrong one is no 404."""
    answer = check_in(two_events, **fields)
    assert (422, "", [field]) == (
        answer.status_code,
        violations("POST", CHECK_IN, answer),
        [each["field"] for each in answer.json()],
    )
    assert ("confirmed", None) == status(two_events)


def test_check_in_must_be_multipart(two_events):
    """A form is what the other operations take."""
    assert 415 == two_events.post(CHECK_IN, data={"id": 1}).status_code


def test_scan_is_stored_once(two_events, clock, violations):
    """A second scan is the first one again, and does not check in who was sent back; its `scan_id` is the session's."""
    first = scan(two_events, event_id=1)
    assert ("", 200) == (violations("POST", SCAN, first), first.status_code)
    assert {
        "id": 1,
        "event_id": 1,
        "registrant_id": 1,
        "type": "session",
        "created_by": 1,
        "created_at": "2027-01-15 08:00:00",
        "scan_id": 1,
    } == first.json()
    assert ("attended", "2027-01-15 08:00:00") == status(two_events)
    clock.now += 60
    check_in(two_events, id=1, status="confirmed")
    assert first.json() == scan(two_events).json()
    assert ("confirmed", None) == status(two_events)


def test_scans_of_two_sessions_are_two(two_events):
    """Attendance is counted by session."""
    form = {"event_id": 1, "name": "T", "date": "2026-05-01"}
    other = two_events.post("/api/v1/sessions/create", data=form).json()["id"]
    assert [1, 2] == [scan(two_events, session=each).json()["id"] for each in (1, other)]


@pytest.mark.parametrize(("flag", "expected"), [("1", "confirmed"), ("true", "confirmed"), ("0", "attended")])
def test_scan_may_leave_the_status(two_events, flag, expected):
    """Some count heads at the door without a check-in."""
    scan(two_events, prevent_check_in=flag)
    assert expected == status(two_events)[0]


@pytest.mark.parametrize(
    ("ids", "fields", "expected"),
    [
        ((9, 1), {}, 404),
        ((1, 9), {}, 404),
        (("x", "y"), {}, 404),
        ((1, 1), {"event_id": 9}, 404),
        ((1, 1), {"event_id": 2}, 400),
        ((1, 2), {}, 400),
        ((1, 1), {"prevent_check_in": "maybe"}, 422),
    ],
)
def test_wrong_scan_is_refused(two_events, violations, ids, fields, expected):
    """All that is named has to be there, and of one event."""
    answer = scan(two_events, *ids, **fields)
    assert (expected, "") == (answer.status_code, violations("POST", SCAN, answer))
    assert ("confirmed", None) == status(two_events)

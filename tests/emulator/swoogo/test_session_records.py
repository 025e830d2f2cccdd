import pytest

from agendum_emulator.swoogo import session_records

EVENT = {"id": 1, "timezone": "Europe/London"}
BODY = {"event_id": 1, "name": "A talk: on Nothing!", "date": "2026-07-01"}


def new(**fields):
    """The record of a session."""
    return session_records.new({**BODY, **fields}, 7, EVENT, "2026-01-01 00:00:00")


def read(**fields):
    """The same session as it is read."""
    return session_records.as_read(new(**fields), EVENT)


def test_create_answers_the_whole_record():
    """The vendor's example has these keys; the defaults are those that its page tells."""
    assert {
        "event_id": 1,
        "name": "A talk: on Nothing!",
        "id": 7,
        "admin_short_name": None,
        "badge_name": None,
        "description": None,
        "date": "2026-07-01",
        "start_time": None,
        "end_time": None,
        "use_event_timezone": 1,
        "timezone": "Europe/London",
        "capacity": None,
        "location_id": None,
        "track_id": None,
        "webinar_url": None,
        "sold_out_message": None,
        "secure_id": "s00000007",
        "session_status": "live",
        "locked_when_saved": 0,
        "selection_control": "optional",
        "selected_by_default": 0,
        "prevent_session_conflicts": 0,
        "custom_fields": [],
    } == session_records.as_written(new(id=99, secure_id="mine"))


def test_create_repeats_what_was_written():
    """Numbers stay numbers in this answer alone."""
    sent = {"capacity": 20, "locked_when_saved": 1, "custom_fields": {"c_1": "x"}, "timezone": "Asia/Tokyo"}
    answer = session_records.as_written(new(**sent))
    assert sent == {name: answer[name] for name in sent}


def test_read_has_other_types():
    """This difference is the vendor's; a client has to take both."""
    answer = read(capacity=20, locked_when_saved=1, selection_control="included", custom_fields={"c_1": "x"})
    assert {
        "capacity": "20",
        "locked_when_saved": True,
        "selected_by_default": False,
        "prevent_session_conflicts": False,
        "use_event_timezone": True,
        "session_included": True,
        "custom_fields": {"c_1": "x"},
        "notes": None,
        "location": None,
        "track": None,
        "type_id": None,
        "virtual_link": None,
        "created_at": "2026-01-01 00:00:00",
        "direct_link": "https://events.example.com/event1/session/7/a-talk-on-nothing",
    }.items() <= answer.items()


def test_unset_values_are_read_as_null():
    """A capacity of None must not become the text `None`."""
    answer = read()
    assert (None, None, False, []) == (
        answer["capacity"],
        answer["times_with_timezone"],
        answer["session_included"],
        answer["custom_fields"],
    )


def test_nested_session_has_the_keys_of_the_example():
    """The capacity is a number here, and two names are empty where they are null elsewhere."""
    answer = session_records.as_nested(new(capacity=20, badge_name="B"), EVENT)
    absent = {"secure_id", "sold_out_message", "selection_control", "custom_fields"} & answer.keys()
    assert (29, set()) == (len(answer), absent)
    assert (20, "", "B", True) == (
        answer["capacity"],
        answer["admin_short_name"],
        answer["badge_name"],
        answer["use_event_timezone"],
    )


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"start_time": "09:00:00", "end_time": "10:05:00"}, "9:00 AM - 10:05 AM (BST)"),
        ({"start_time": "00:30:00"}, "12:30 AM (BST)"),
        ({"end_time": "12:00:00"}, "12:00 PM (BST)"),
        ({"start_time": "13:00:00", "date": "2026-01-01"}, "1:00 PM (GMT)"),
        ({"start_time": "13:00:00", "timezone": "America/New_York"}, "1:00 PM (BST)"),
        ({"start_time": "13:00:00", "timezone": "America/New_York", "use_event_timezone": 0}, "1:00 PM (EDT)"),
        ({"start_time": "23:59:59", "timezone": "Asia/Tokyo", "use_event_timezone": 0, "date": "9999-12-31"}, "JST"),
        ({"start_time": "00:00:00", "timezone": "Asia/Tokyo", "use_event_timezone": 0, "date": "0001-01-01"}, "LMT"),
    ],
)
def test_times_are_shown_in_their_zone(fields, expected):
    """The zone of the event counts unless the session says otherwise; no date may be too far away."""
    shown = read(**fields)["times_with_timezone"]
    assert expected == (shown if " " in expected else shown.partition("(")[2].rstrip(")"))


def test_name_without_letters_has_a_link():
    """Names in other scripts are common."""
    assert "https://events.example.com/event1/session/7" == read(name="開会")["direct_link"]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({}, None),
        ({"use_event_timezone": 1, "capacity": 0, "timezone": "Asia/Tokyo"}, None),
        ({"use_event_timezone": 2}, "use_event_timezone must be 0 or 1"),
        ({"capacity": -1}, "capacity must not be negative"),
        ({"date": "0000-01-01"}, "date is not a day of the calendar"),
        ({"timezone": "Mars/Base"}, "timezone is not a known time zone: Mars/Base"),
        ({"timezone": ""}, "timezone is not a known time zone: "),
        ({"timezone": "../etc/passwd"}, "timezone is not a known time zone: ../etc/passwd"),
    ],
)
def test_rules_beyond_the_schema(fields, message):
    """What passes here must be readable afterwards."""
    assert ([] if message is None else [message]) == [
        str(problem) for problem in session_records.rule_problems({**BODY, **fields})
    ]

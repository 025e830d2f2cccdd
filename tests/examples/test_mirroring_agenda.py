"""What a session becomes, and how Eventify's answer is read."""

import datetime as dt

import pytest

from agendum_api.models import EventifySchedule, SwoogoSession
from mirroring.agenda import Key, Schedule, Shown, Unfit, Wanted, minute, plain, wanted

DAY = dt.date(2026, 6, 15)
SCHEDULE = Schedule({DAY: 7, dt.date(2026, 6, 16): 8}, ((70, "Main", 7), (71, "Side", 7), (80, "Only", 8)), ())


def session(**other):
    """A session as the client gives it."""
    usual = {"id": 1, "name": "Opening", "date": "2026-06-15", "start_time": "09:00:00", "end_time": "10:00:00"}
    return SwoogoSession.from_dict({**usual, "track": {"id": 1, "name": "Main"}, **other})


def twin(fallback="", **other):
    """What a session becomes, or the reason why it becomes nothing."""
    found = wanted(session(**other), SCHEDULE, "Europe/London", fallback)
    return found.reason if isinstance(found, Unfit) else found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("09:30:00", "09:30"),
        ("9:30", "09:30"),
        ("09:30:59.000", "09:30"),
        ("9:30 AM", "09:30"),
        ("12:05 a.m.", "00:05"),
        ("12:05pm", "12:05"),
        ("2026-06-15 09:30:00", "09:30"),
        ("2026-06-15T09:30:00.000Z", "09:30"),
        (" 09:30 ", "09:30"),
        ("soon", "soon"),
        (None, ""),
    ],
)
def test_minute(text, expected):
    """A twin would not be recognized, because the server writes its times in another way."""
    assert expected == minute(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("A &amp; B", "A & B"), (" a\n b ", "a b"), ("e\u0301", "\u00e9"), (None, "")],
)
def test_plain(text, expected):
    """A twin would not be recognized, because the server tidies up its texts."""
    assert expected == plain(text)


def test_titles_that_read_like_tags_stay_apart():
    """Two sessions would be taken for the same one."""
    assert "x < 1 and y > 2" == plain("x < 1 and y > 2")
    assert "Pruning <live>" == plain("Pruning <live>")


def test_what_is_sent():
    """A field would be missing, or be sent that nobody asked for."""
    assert {
        "eventid": 34,
        "apptabid": 2,
        "scheduledateid": 7,
        "scheduletrackid": 70,
        "colorid": 3,
        "title": "Opening",
        "starttime": "09:00:00",
        "endtime": "10:00:00",
        "checkintype": "nocheckinneeded",
        "sessiontype": "general",
    } == twin().body(34, 2, 3)


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        ({"name": "  "}, "it has no name that can be sent"),
        ({"name": "\ud83c"}, "it has no name that can be sent"),
        ({"date": None}, "it has no date"),
        ({"date": "0000-00-00"}, "it has no date"),
        ({"start_time": None}, "it has no start time"),
        ({"end_time": None}, "it has no end time"),
        ({"date": "2026-06-17"}, "Eventify has no schedule date 2026-06-17: add it in the admin panel"),
        (
            {"track": {"id": 2, "name": "Barn"}},
            "Eventify has no track 'Barn' on 2026-06-15: add it there, or choose one with --track",
        ),
        (
            {"track": None},
            "Eventify has several tracks, or none, on 2026-06-15: add it there, or choose one with --track",
        ),
        (
            {"timezone": "Moon/Sea", "use_event_timezone": 0},
            "its times cannot be brought from Moon/Sea to Europe/London",
        ),
    ],
)
def test_what_cannot_be_mirrored_says_why(other, reason):
    """Somebody would have to find out from a refusal, or a session would land at the wrong place."""
    assert reason == twin(**other)


@pytest.mark.parametrize(
    ("other", "track", "expected"),
    [
        ({}, "", 70),
        ({"track": {"id": 2, "name": "SIDE"}}, "", 71),
        ({"track": {"id": 2, "name": "Barn"}}, "side", 71),
        ({"track": None}, "Main", 70),
        ({"track": None, "date": "2026-06-16"}, "", 80),
        ({"track": {"id": 2, "name": "Barn"}, "date": "2026-06-16"}, "", 80),
    ],
)
def test_the_track(other, track, expected):
    """A session would be shown in another room's column."""
    assert expected == twin(track, **other).track


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ({"timezone": "America/New_York", "use_event_timezone": 0}, (DAY, dt.time(14), dt.time(15))),
        ({"timezone": "America/New_York", "use_event_timezone": True}, (DAY, dt.time(9), dt.time(10))),
        ({"timezone": None, "use_event_timezone": 0}, (DAY, dt.time(9), dt.time(10))),
        (
            {"timezone": "Asia/Tokyo", "use_event_timezone": False, "date": "2026-06-16", "start_time": "02:00:00"},
            (DAY, dt.time(18), dt.time(2)),
        ),
    ],
)
def test_times_are_those_of_the_event(other, expected):
    """A session of another time zone would be shown hours off, or on the wrong day."""
    found = twin("Main", **other)
    assert expected == (found.date, found.start, found.end)


def test_the_schedule_is_read_as_far_as_it_can_be():
    """A server that writes ids as texts or dates with a time would have no dates and no tracks."""
    answer = EventifySchedule.from_dict(
        {
            "scheduledates": [
                {"scheduledateid": "7", "scheduledate": "2026-06-15 00:00:00"},
                {"scheduledateid": 8, "scheduledate": "someday"},
            ],
            "tracks": [{"scheduletrackid": 70, "trackname": "Main", "scheduledateid": 7}, {"trackname": "None"}],
            "sessions": [
                {
                    "sessionid": 5,
                    "title": "A &amp; B",
                    "starttime": "9:00 AM",
                    "endtime": "10:00",
                    "scheduledateid": 7,
                    "scheduletrackid": 70,
                    "description": None,
                },
                {},
            ],
        }
    )
    assert Schedule(
        {DAY: 7},
        ((70, "Main", 7),),
        (Shown(5, Key("A & B", 7, 70, "09:00", "10:00"), DAY, ""), Shown(-2, Key("", 0, 0, "", ""))),
    ) == Schedule.read(answer)


def test_a_description_that_cannot_be_sent_is_left_out():
    """Half of a character in one description would stop the whole agenda."""
    assert "" == twin(description="\ud83c").description
    assert isinstance(twin(description="\ud83c"), Wanted)

import pytest

WHOLE = {"capacity": 20, "start_time": "11:45:00", "end_time": "12:45:00"}
SWITCHES = ("use_event_timezone", "locked_when_saved", "selected_by_default", "prevent_session_conflicts")


def both_answers(swoogo, **fields):
    """A new session, as the create answers it and as it is read."""
    return swoogo.create(**fields).json(), swoogo.read()


@pytest.mark.parametrize(("letter", "expected"), [("A", [20, 20]), ("B", ["20", "20"]), ("both", [20, "20"])])
def test_capacity(following, letter, expected):
    """A capacity would be a number here and a text there, where one of the two was asked for."""
    assert expected == [session["capacity"] for session in both_answers(following(swoogo03=letter), **WHOLE)]


@pytest.mark.parametrize("letter", ["A", "B"])
def test_no_capacity(following, letter):
    """No capacity would be zero, or a failure of the server."""
    assert [None, None] == [session["capacity"] for session in both_answers(following(swoogo03=letter))]


@pytest.mark.parametrize(("letter", "expected"), [("A", [1, 1]), ("B", [True, True]), ("both", [1, True])])
def test_switches(following, letter, expected):
    """A switch would be of the other type at some places."""
    answers = both_answers(following(swoogo04=letter), **dict.fromkeys(SWITCHES, 1))
    for name in SWITCHES:
        values = [session[name] for session in answers]
        assert (expected, [type(each) for each in expected]) == (values, [type(each) for each in values])


@pytest.mark.parametrize(
    ("link", "expected"), [(None, [None, None]), ("https://example.com/a", ["https://example.com/a"] * 2)]
)
def test_link_that_is_no_uri_is_left_out(following, link, expected):
    """Something that is no URI would be printed where the table says that there is one; or a link would be lost."""
    sessions = both_answers(following(swoogo10="A"), webinar_url=link)
    assert expected == [session.get("webinar_url") for session in sessions]
    assert [link is not None] * 2 == ["webinar_url" in session for session in sessions]


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        ({"start_time": "11:45:00", "end_time": "12:45:00"}, "8:45 PM - 9:45 PM (+09)"),
        ({"start_time": "15:00:00"}, "12:00 AM (+09)"),
        ({"start_time": "00:10:00", "end_time": "03:00:00"}, "9:10 AM - 12:00 PM (+09)"),
        ({}, None),
    ],
    ids=["day", "midnight", "noon", "none"],
)
def test_times_of_another_zone(following, times, expected):
    """The text would tell the times of the session, which only the other reading says."""
    swoogo = following(swoogo11="A")
    swoogo.create(**times)
    assert expected == swoogo.read()["times_with_timezone"]


def test_timestamps_of_a_speaker(following):
    """A speaker would have no moment that the format date-time allows."""
    swoogo = following(swoogo13="A")
    swoogo.create()
    linked = swoogo("add_sessions_to_speaker", body={"session_ids": [1]}, speaker_id=3).json()
    (listed,) = swoogo("list_speakers", query={"event_id": 1, "fields": "*"}).json()["items"]
    for speaker in (linked, listed):
        assert "2027-01-15T08:00:00Z" == speaker["created_at"] == speaker["updated_at"]
        assert "direct_link" not in speaker


@pytest.mark.parametrize(
    ("fields", "expected"), [({}, {}), ({"custom_fields[c_1001]": "x"}, {"c_1001": "x"})], ids=["empty", "one"]
)
def test_custom_fields_are_an_object(following, fields, expected):
    """A map would be printed as a list, or its entries would be lost."""
    sessions = both_answers(following(swoogo36="A"), **fields)
    assert [expected, expected] == [session["custom_fields"] for session in sessions]

import httpx
import pytest

from agendum_contract.probes.swoogo_session_values import PROBES
from doubles.probing import Scripted, verdict


def server(created=None, read=None, listed=None, nested=None):
    """A server with one session that looks different at each place; None is a refusal."""

    def answer(session, around=lambda session: session):
        return httpx.Response(403, json={}) if session is None else around({"id": 1, **session})

    return Scripted(
        create_session=answer(created),
        get_session=answer(read),
        list_sessions=answer(listed, lambda session: {"items": {"0": {"id": 2}, "1": session}}),
        add_sessions_to_speaker=answer(nested, lambda session: {"id": 7, "sessions": [{"id": 2}, session]}),
    )


@pytest.mark.parametrize(
    ("places", "expected", "seen"),
    [
        ([{"capacity": 20}, {"capacity": 20}], "A", "a number in the answer to a create and read alone"),
        ([{"capacity": "20"}, {}], "B", "a text in the answer to a create"),
        (
            [{}, {"capacity": "20"}, {"capacity": 20}, None],
            "both",
            "a text read alone; a number in a list",
        ),
        ([{}, None, None, {"capacity": 20}], "A", "a number within a speaker"),
        ([{"capacity": [20]}], "neither", "a list in the answer to a create"),
        ([{"capacity": "many"}, {"capacity": True}], "neither", None),
        ([{"capacity": None}, None, {}], "unsettled", "no answer has a value"),
        ([], "unsettled", "no answer has a value"),
    ],
)
def test_capacity(places, expected, seen):
    """A place that cannot be looked at would hide the others, or be counted as one of the two."""
    found = verdict(PROBES, "swoogo-03", server(*places))
    assert (expected, seen or found.seen) == (found.reading, found.seen)


@pytest.mark.parametrize(
    ("session", "expected"),
    [
        ({"locked_when_saved": 1, "use_event_timezone": 0}, "A"),
        ({"locked_when_saved": True, "use_event_timezone": False}, "B"),
        ({"locked_when_saved": True, "use_event_timezone": 0}, "both"),
        ({"locked_when_saved": "1"}, "neither"),
        ({"capacity": 20}, "unsettled"),
    ],
)
def test_switches(session, expected):
    """1 would be taken for true, which it is in Python."""
    assert expected == verdict(PROBES, "swoogo-04", server(session)).reading


@pytest.mark.parametrize(
    ("session", "expected"),
    [
        ({"webinar_url": ""}, "B"),
        ({"webinar_url": None}, "B"),
        ({}, "A"),
        ({"webinar_url": "https://example.com"}, "A"),
        ({"webinar_url": "none"}, "neither"),
        ({"webinar_url": 0}, "neither"),
    ],
)
def test_link_that_is_not_set(session, expected):
    """What is no URI would be taken for one, or nothing for something."""
    assert expected == verdict(PROBES, "swoogo-10", server({}, session)).reading


@pytest.mark.parametrize(
    ("number", "fields", "expected"),
    [("swoogo-10", {"webinar_url": ""}, "B"), ("swoogo-36", {"custom_fields": {}}, "A")],
)
def test_fields_that_have_to_be_asked_for(number, fields, expected):
    """A server that shows few fields unless it is asked would be said not to have the others."""
    target = Scripted(create_session={"id": 1}, get_session=lambda _body, query: fields if query else {"id": 1})
    assert expected == verdict(PROBES, number, target).reading


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("11:45 AM - 12:45 PM (CHADT)", "B"),
        ("11:45 - 12:45 +13", "B"),
        ("11:45 - 12:45 (+12:45)", "B"),
        ("11:45:00 a.m. to 12:45:00 p.m.", "B"),
        ("10:00 AM - 12:00 PM (+09)", "A"),
        ("11:45 PM - 12:45 AM", "A"),
        ("12:45 PM - 11:45 AM", "A"),
        ("11:45 AM", "neither"),
        ("in the morning", "neither"),
        ("", "unsettled"),
        (None, "unsettled"),
    ],
)
def test_times_in_words(text, expected):
    """The right times in other words would be taken for wrong ones, or half a day off for right."""
    assert expected == verdict(PROBES, "swoogo-11", server({}, listed={"times_with_timezone": text})).reading


@pytest.mark.parametrize(
    ("moments", "link", "expected"),
    [
        (["2025-01-15 10:30:00"] * 2, "https://example.com", "B"),
        (["2025-01-15T10:30:00Z", "2025-01-15T10:30:00.5+09:00"], None, "A"),
        (["2025-01-15 10:30:00"] * 2, None, "neither"),
        (["2025-01-15 10:30:00", "2025-01-15T10:30:00Z"], "https://example.com", "neither"),
        (["2025-01-15T10:30:00"] * 2, "https://example.com", "neither"),
        ([1736937000, None], "https://example.com", "neither"),
    ],
)
def test_timestamps_of_a_speaker(moments, link, expected):
    """One of the two timestamps would be enough for a verdict on both."""
    speaker = {"created_at": moments[0], "updated_at": moments[1], "direct_link": link}
    target = Scripted(create_session={"id": 1}, add_sessions_to_speaker=speaker)
    found = verdict(PROBES, "swoogo-13", target)
    how = {"A": "with a zone", "B": "without a zone"}.get(expected, "")
    assert (expected, True) == (found.reading, found.seen.startswith(f"the timestamps are {how}"))


@pytest.mark.parametrize(
    ("session", "expected"), [({"date": "2026-01-01", "capacity": ""}, "A"), ({"capacity": None, "track": None}, "B")]
)
def test_nulls(session, expected):
    """An empty text or zero would be taken for null."""
    found = verdict(PROBES, "swoogo-35", server({}, session))
    count = list(session.values()).count(None)
    assert (expected, f"{count} fields of a session that are not set are null") == (found.reading, found.seen)


@pytest.mark.parametrize(
    ("created", "read", "expected"),
    [
        ({"custom_fields": []}, {"custom_fields": []}, "B"),
        ({"custom_fields": {}}, {}, "A"),
        ({"custom_fields": []}, {"custom_fields": {}}, "both"),
        ({"custom_fields": None}, {"custom_fields": {"c_1": "x"}}, "unsettled"),
        ({}, {}, "unsettled"),
    ],
)
def test_custom_fields(created, read, expected):
    """Fields that an event fills by itself would be taken for an answer."""
    assert expected == verdict(PROBES, "swoogo-36", server(created, read)).reading

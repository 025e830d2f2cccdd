import httpx
import pytest

from agendum_contract.probes.swoogo_sessions import PROBES
from doubles.probing import FakeKnown, Scripted, verdict


def refused(*names):
    """A refusal of fields."""
    return httpx.Response(422, json=[{"field": name, "message": f"{name} is wrong."} for name in names])


def sessions(**conditions):
    """A server that makes a session only where each condition holds, by the name of the field."""

    def create(body, _query):
        wrong = [name for name, holds in conditions.items() if not holds(body.get(name))]
        return refused(*wrong) if wrong else {"id": 1, **body}

    return create


@pytest.mark.parametrize(
    ("holds", "expected"),
    [(lambda date: date is not None, "A"), (lambda _date: True, "B")],
    ids=["needed", "not needed"],
)
def test_date(holds, expected):
    """A date would be taken for needed that is not, or the other way round."""
    assert expected == verdict(PROBES, "swoogo-01", Scripted(create_session=sessions(date=holds))).reading


def test_refusals_of_every_session_say_nothing_of_the_date():
    """A server that refuses for a reason of its own would be said to need a date."""
    with pytest.raises(ValueError, match="create_session is refused with 422"):
        verdict(PROBES, "swoogo-01", Scripted(create_session=refused("capacity")))


@pytest.mark.parametrize(
    ("status", "expected", "shown"),
    [
        ("live", "A", "live"),
        ("approved", "B", "approved"),
        ("converted", "neither", "converted"),
        ("Ada Lovelace", "neither", "no documented one"),
    ],
)
def test_default_status(status, expected, shown):
    """The status of a new session would be another one, or a text of a record would stand in the report."""
    target = Scripted(create_session={"id": 1}, get_session={"session_status": status})
    found = verdict(PROBES, "swoogo-06", target)
    assert (expected, f"the status of a new session is {shown}") == (found.reading, found.seen)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (lambda body, _query: {"id": 2, "secure_id": "other"}, "B"),
        (lambda body, _query: {"id": body.get("id", 1), "secure_id": "other"}, "A"),
        (lambda body, _query: {"id": str(body.get("id", 1))}, "A"),
        (lambda body, _query: {"id": 2 if "id" in body else 1, "secure_id": body.get("secure_id")}, "A"),
        (lambda body, _query: refused("id") if "id" in body else {"id": 1}, "neither"),
    ],
    ids=["assigned", "id", "id as a text", "secure_id", "refused"],
)
def test_own_ids(answer, expected):
    """A server that takes one of the two would be said to take none, or one that refuses both to follow a reading."""
    target = Scripted(create_session=lambda body, query: {"id": 1} if "id" not in body else answer(body, query))
    found = verdict(PROBES, "swoogo-08", target)
    seen = {
        "A": "a new session keeps an id that was sent",
        "B": "a new session does not keep an id that was sent",
        "neither": "a session with an id is answered with 422",
    }
    assert (expected, seen[expected]) == (found.reading, found.seen)


def test_own_id_is_that_of_an_own_session():
    """A session of somebody else could be overwritten, or the numbers of a server could run out."""
    target = Scripted(create_session={"id": 41})
    verdict(PROBES, "swoogo-08", target)
    assert [None, 41] == [body.get("id") for _name, body, _ids, _query in target.asked]


def test_update_that_is_refused_for_another_reason():
    """A server that refuses every update would be said to need the event and the name."""
    with pytest.raises(ValueError, match="update_session is refused with 422"):
        verdict(PROBES, "swoogo-12", Scripted(create_session={"id": 1}, update_session=refused("capacity")))


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (refused("use_event_address"), "B"),
        (httpx.Response(400, json={"message": "Use Event Address must be 0 or 1."}), "B"),
        (refused("name"), "unsettled"),
        (httpx.Response(403, json={}), "neither"),
        ({"id": 1}, "A"),
    ],
    ids=["field", "text", "other field", "forbidden", "taken"],
)
def test_location_switch(answer, expected):
    """A refusal for another reason would be taken for that of the switch."""
    assert expected == verdict(PROBES, "swoogo-15", Scripted(create_location=answer)).reading


@pytest.mark.parametrize(
    ("holds", "expected"),
    [
        (lambda time: not (time or "").endswith("Z"), "B"),
        (lambda time: (time or "Z").endswith("Z"), "A"),
        (lambda _time: True, "both"),
    ],
    ids=["without", "with", "either"],
)
def test_zone_of_times(holds, expected):
    """A server that takes either would be said to refuse one of the two."""
    assert expected == verdict(PROBES, "swoogo-34", Scripted(create_session=sessions(start_time=holds))).reading


def test_times_that_are_refused_either_way():
    """A server that takes no times at all would be said to refuse their zone."""
    with pytest.raises(ValueError, match="create_session is refused with 422"):
        verdict(PROBES, "swoogo-34", Scripted(create_session=refused("start_time")))


@pytest.mark.parametrize(
    ("session", "expected"),
    [
        ({"timezone": "Pacific/Chatham"}, "A"),
        ({}, "B"),
        ({"timezone": "UTC"}, "neither"),
        ({"timezone": None}, "neither"),
    ],
)
def test_timezone(session, expected):
    """A zone that nobody sent would be taken for the one that was."""
    target = Scripted(create_session={"id": 1}, get_session=session)
    assert expected == verdict(PROBES, "swoogo-38", target).reading


@pytest.mark.parametrize(
    ("number", "fields", "expected"),
    [("swoogo-06", {"session_status": "live"}, "A"), ("swoogo-38", {"timezone": "Pacific/Chatham"}, "A")],
)
def test_fields_that_have_to_be_asked_for(number, fields, expected):
    """A server that shows few fields unless it is asked would be said not to have the others."""
    target = Scripted(create_session={"id": 1}, get_session=lambda _body, query: fields if query else {"id": 1})
    assert expected == verdict(PROBES, number, target).reading


@pytest.mark.parametrize(("number", "kind"), [("swoogo-01", "event"), ("swoogo-12", "event"), ("swoogo-15", "event")])
def test_nothing_to_ask_about(number, kind):
    """A call would name a record that does not exist, and its refusal would be taken for an answer."""
    with pytest.raises(ValueError, match=f"there is no {kind}"):
        verdict(PROBES, number, Scripted({"id": 1}), FakeKnown(kind))


def test_names_begin_with_the_mark():
    """What a run has created could not be told from what others have."""
    target = Scripted({"id": 1})
    for number in ("swoogo-01", "swoogo-08", "swoogo-15", "swoogo-34"):
        verdict(PROBES, number, target)
    names = [body["name"] for _name, body, _ids, _query in target.asked if body]
    assert 6 < len(names) == len(set(names))
    assert all(name.startswith(target.settings.mark) for name in names)

import httpx
import pytest

from agendum_contract.probes.swoogo_session_fields import PROBES
from doubles import probing
from doubles.probing import FakeKnown, Scripted, verdict


@pytest.mark.parametrize(
    ("session", "expected"),
    [
        ({"id": 7, "event_id": 1, "name": "x"}, "A"),
        ({"id": 7}, "B"),
        ({"id": 7, "name": "x"}, "neither"),
        ({"event_id": 1, "name": "x"}, "unsettled"),
    ],
)
def test_required_fields(session, expected):
    """One of the two fields would be enough, or an answer without what was asked for would count."""
    assert expected == verdict(PROBES, "swoogo-02", Scripted(create_session={"id": 7}, get_session=session)).reading


@pytest.mark.parametrize(
    ("session", "expected"),
    [
        ({"id": 7, "secure_id": None}, "A"),
        ({"id": 7, "track": None, "created_at": "x"}, "B"),
        ({"id": 7, "custom_fields": [], "notes": ""}, "both"),
        ({"id": 7}, "neither"),
    ],
)
def test_beside_the_table(session, expected):
    """A field that is null would count as missing."""
    assert expected == verdict(PROBES, "swoogo-05", Scripted(create_session={"id": 7}, get_session=session)).reading


def test_all_fields_of_both_sets_are_looked_for():
    """A server that has one field of a set only would be said to have none of it."""
    (probe,) = [each for each in PROBES if each.contradiction == "swoogo-05"]
    found, _requests = probing.put_to_emulator(probe, {})
    assert "4 of the 4 fields of the table, 10 of the 10 printed" == found.seen


@pytest.mark.parametrize("name", ["selection_control", "session_included"])
def test_choice_that_is_there_is_not_asked_for(name):
    """A name that is not there would be asked for until it is, and be said to be there by itself."""
    target = Scripted(create_session={"id": 1}, get_session={name: True})
    verdict(PROBES, "swoogo-07", target)
    assert [None] == [query for operation, _body, _ids, query in target.asked if operation == "get_session"]


@pytest.mark.parametrize(
    ("session", "expected"),
    [
        ({"selection_control": "included"}, "A"),
        ({"session_included": True}, "B"),
        ({"session_included": "1"}, "B"),
        ({"selection_control": "included", "session_included": 1}, "both"),
        ({"selection_control": "optional", "session_included": False}, "neither"),
        ({}, "neither"),
    ],
)
def test_choice(session, expected):
    """A name would count whose value is not what was written."""
    target = Scripted(create_session={"id": 1}, get_session=session)
    assert expected == verdict(PROBES, "swoogo-07", target).reading


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([{"session_status": "live"}], "B"),
        ({"0": {"session_status": None}}, "B"),
        ([{"id": 7}], "A"),
        ([{}], "A"),
        ([], "unsettled"),
        ([None], "unsettled"),
    ],
)
def test_status_in_lists(items, expected):
    """A list without the session would be taken for one without the field."""
    assert (
        expected
        == verdict(PROBES, "swoogo-09", Scripted(create_session={"id": 7}, list_sessions={"items": items})).reading
    )


@pytest.mark.parametrize(
    ("answer", "expected"), [({"id": 1, "name": "x"}, "B"), ({"created_at": "x"}, "A"), ({}, "unsettled")]
)
def test_created_id(answer, expected):
    """An empty answer would be taken for one that leaves the id out."""
    assert expected == verdict(PROBES, "swoogo-37", Scripted(create_session=answer)).reading


def test_choice_that_has_to_be_asked_for():
    """A server that shows few fields unless it is asked would be said to have neither name."""
    target = Scripted(
        create_session={"id": 1}, get_session=lambda _body, query: {"session_included": True} if query else {"id": 1}
    )
    assert "B" == verdict(PROBES, "swoogo-07", target).reading


def expanding(*names):
    """A server that knows some relations, and refuses the others."""

    def read(_body, query):
        name = (query or {}).get("expand")
        if name is not None and name not in names:
            return httpx.Response(400, json={})
        return {"id": 7, **({name: []} if name else {})}

    return Scripted(create_session={"id": 7}, get_session=read)


@pytest.mark.parametrize(
    ("names", "expected", "seen"),
    [
        (
            ["speakers", "fees", "translations", "registrantCount"],
            "B",
            "fees, registrantCount, speakers and translations",
        ),
        (["speakers"], "neither", "speakers"),
        ([], "A", "nothing"),
    ],
)
def test_relations(names, expected, seen):
    """One relation that a server refuses would hide those that it knows."""
    found = verdict(PROBES, "swoogo-54", expanding(*names))
    assert (expected, f"what expand adds: {seen}") == (found.reading, found.seen)


@pytest.mark.parametrize("session", [{}, {"name": "x", "speakers": []}])
def test_session_that_cannot_be_read(session):
    """A session that is none would be said to have nothing that can be expanded."""
    assert "unsettled" == verdict(PROBES, "swoogo-54", Scripted(create_session={"id": 7}, get_session=session)).reading


@pytest.mark.parametrize("number", ["swoogo-02", "swoogo-05", "swoogo-09", "swoogo-54"])
def test_no_session_to_ask_about(number):
    """A call would name a record that does not exist, and its refusal would be taken for an answer."""
    with pytest.raises(ValueError, match="there is no event"):
        verdict(PROBES, number, Scripted(), FakeKnown("event"))

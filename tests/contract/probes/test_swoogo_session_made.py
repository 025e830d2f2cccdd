import httpx
import pytest

from agendum_contract.known import Known
from agendum_contract.probes import (
    swoogo_account,
    swoogo_lists,
    swoogo_session_fields,
    swoogo_session_values,
    swoogo_sessions,
)
from agendum_contract.probes import swoogo_session_made as made
from agendum_emulator import Emulator
from agendum_emulator.readings.switchboard import SWITCHES
from doubles.probing import FakeKnown, Scripted

MODULES = (swoogo_sessions, swoogo_session_values, swoogo_session_fields, swoogo_lists, swoogo_account)
PROBES = [probe for module in MODULES for probe in module.PROBES]


@pytest.mark.parametrize("order", [1, -1], ids=["forward", "backward"])
def test_probes_share_two_sessions(target, order):
    """Each probe would leave sessions behind, or what one has done would change what another sees."""
    with Emulator() as emulator:
        swoogo = target("swoogo", emulator.url)
        known = Known(swoogo)
        found = {probe.contradiction: probe.ask(swoogo, known).reading for probe in PROBES[::order]}
        assert {number: SWITCHES[number].default for number in found} == found
        statuses = [each["status"] for each in emulator.requests() if each["operation"] == "create_session"]
        # Two to look at, and one whose own id is not taken; the others are refused.
        assert 3 == statuses.count(200)


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        (made.created, ["create_session"]),
        (made.read, ["create_session", "get_session"]),
        (made.whole_created, ["create_session"]),
        (made.whole_read, ["create_session", "get_session"]),
        (made.whole_listed, ["create_session", "list_sessions"]),
        (made.speaker, ["create_session", "add_sessions_to_speaker"]),
    ],
)
def test_made_once_for_a_run(way, expected):
    """Each probe would leave another session behind, which no call deletes; or two runs would share one."""
    target = Scripted({"id": 1, "items": [{"id": 1}], "sessions": [{"id": 1}]})
    known = FakeKnown()
    assert way(target, known) is way(target, known)
    assert expected == [name for name, *_parts in target.asked]
    way(target, FakeKnown())
    assert expected * 2 == [name for name, *_parts in target.asked]


@pytest.mark.parametrize("way", [made.read, made.whole_read])
def test_fields_that_have_to_be_asked_for(way):
    """A server that shows few fields unless it is asked would be said not to have the others."""

    def read(_body, query):
        return {"timezone": "UTC"} if query else {"id": 1, "name": "x"}

    target, known = Scripted(create_session={"id": 1}, get_session=read), FakeKnown()
    assert {"id": 1, "name": "x"} == way(target, known, "name")
    assert {"id": 1, "name": "x", "timezone": "UTC"} == way(target, known, "name", "timezone", "capacity")
    assert [None, {"fields": "timezone,capacity"}] == [query for name, *_, query in target.asked if name[0] == "g"]
    # What was asked for by name is not what a session shows by itself.
    assert {"id": 1, "name": "x"} == way(target, known)


def test_fields_that_a_server_does_not_know():
    """A refusal of a name that a server does not know would hide the fields that it knows."""

    def read(_body, query):
        return httpx.Response(400, json={}) if query else {"id": 1}

    target = Scripted(create_session={"id": 1}, get_session=read)
    assert {"id": 1} == made.read(target, FakeKnown(), "timezone")


def test_what_is_refused_is_tried_again():
    """A refusal would be kept for the session."""
    answers = iter([httpx.Response(500, json={}), {"id": 1}])
    target, known = Scripted(create_session=lambda _body, _query: next(answers)), FakeKnown()
    with pytest.raises(ValueError, match="create_session is refused with 500"):
        made.created(target, known)
    assert {"id": 1} == made.created(target, known)


@pytest.mark.parametrize("way", [made.read, made.whole_read, made.whole_listed, made.speaker])
def test_session_whose_answer_has_no_id(way):
    """The pages print such answers; nothing could be learned of a server that gives them."""
    names = []

    def create(body, _query):
        names.append(body["name"])
        return {"created_at": "x"}

    def find(_body, query):
        if "search" not in query:
            return {"items": [{"id": 41}]}
        assert f"name={names[0]}" == query["search"]
        return {"items": [{"id": 40, "name": "Somebody else's"}, {"id": 41, "name": names[0]}]}

    target = Scripted({"id": 41}, create_session=create, list_sessions=find)
    assert 41 == way(target, FakeKnown())["id"]


@pytest.mark.parametrize("items", [[], [{"id": 40, "name": "Somebody else's"}]])
def test_session_that_cannot_be_found(items):
    """Another session would be judged, and changed, in place of the one that was made."""
    target = Scripted(create_session={}, list_sessions={"items": items})
    with pytest.raises(ValueError, match="is not in the list"):
        made.number(target, FakeKnown())


def test_times_with_a_zone():
    """A server that insists on a zone would have no session to look at; or one that takes none would have two."""

    def create(body, _query):
        return {"id": 1} if body["start_time"].endswith("Z") else httpx.Response(422, json=[])

    target = Scripted(create_session=create)
    made.whole_created(target, FakeKnown())
    first, second = [body for _name, body, _ids, _query in target.asked]
    assert {**first, "start_time": "11:45:00Z", "end_time": "12:45:00Z"} == second


def test_the_list_is_asked_for_the_one_session():
    """A list of a large event would be walked through, or the session would not be on its first page."""
    target = Scripted(create_session={"id": 41}, list_sessions={"items": {"0": {"id": "41"}}})
    assert {"id": "41"} == made.whole_listed(target, FakeKnown())
    query = target.asked[-1][3]
    assert (7, 41, True) == (query["event_id"], query["ids"], "times_with_timezone" in query["fields"])


@pytest.mark.parametrize("items", [[], [{"id": 2}], [{}], [None]])
def test_session_that_is_not_in_the_list(items):
    """Another session would be judged in place of the one that was made."""
    target = Scripted(create_session={"id": 1}, list_sessions={"items": items})
    with pytest.raises(ValueError, match="is not where it should be"):
        made.whole_listed(target, FakeKnown())


@pytest.mark.parametrize("way", [made.created, made.whole_created])
def test_sessions_are_of_the_day_and_the_event(way):
    """A session would be refused for its date, or be somebody else's; or nobody could tell that it is the run's own."""
    target = Scripted(create_session={"id": 1})
    way(target, FakeKnown())
    ((_name, body, _ids, _query),) = target.asked
    assert (7, target.settings.day) == (body["event_id"], body["date"])
    assert body["name"].startswith(target.settings.mark)


def test_the_whole_session_has_everything_that_is_looked_at():
    """A probe would look for what was never sent, or a session would be shown to whoever visits the event."""
    target = Scripted(create_session={"id": 1})
    made.whole_created(target, FakeKnown())
    ((_name, body, _ids, _query),) = target.asked
    assert {
        "session_status": "submitted",
        "start_time": "11:45:00",
        "end_time": "12:45:00",
        "timezone": "Pacific/Chatham",
        "capacity": 20,
        "selection_control": "included",
        "use_event_timezone": 0,
        "locked_when_saved": 1,
        "selected_by_default": 1,
        "prevent_session_conflicts": 1,
    } == {name: value for name, value in body.items() if name not in ("event_id", "name", "date")}


def test_places_that_can_be_looked_at():
    """One place that a server refuses to show would hide all others."""
    target = Scripted(
        create_session={"id": 1},
        get_session={"id": 1, "name": "x"},
        list_sessions={"items": 5},
        add_sessions_to_speaker={"sessions": [[], {"id": 1}]},
    )
    found = made.places(target, FakeKnown())
    assert {"in the answer to a create": {"id": 1}, "read alone": {"id": 1, "name": "x"}} == found

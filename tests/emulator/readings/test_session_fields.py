import pytest

OF_THE_TABLE = {"sold_out_message", "secure_id", "selection_control", "custom_fields"}
PRINTED = {
    *("notes", "location", "track", "type_id", "times_with_timezone", "session_included", "direct_link"),
    *("virtual_link", "created_at", "updated_at"),
}
SWITCHES = {"use_event_timezone", "locked_when_saved", "selected_by_default", "prevent_session_conflicts"}


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("id", {"id": 1, "event_id": 1, "name": "Opening"}),
        ("name", {"event_id": 1, "name": "Opening"}),
    ],
)
def test_required_fields_come_along(following, fields, expected):
    """A session would lack what the table calls required."""
    swoogo = following(swoogo02="A")
    swoogo.create()
    assert expected == swoogo.read(fields=fields)
    assert 30 < len(swoogo.read())


@pytest.mark.parametrize(
    ("letter", "there", "gone"),
    [
        ("A", {*OF_THE_TABLE, "name"}, PRINTED),
        ("B", {*PRINTED, "name"}, OF_THE_TABLE),
    ],
)
def test_two_sets_of_fields(following, letter, there, gone):
    """A session would have the fields of the other set too, or lack those of both."""
    swoogo = following(swoogo05=letter)
    swoogo.create()
    session = swoogo.read()
    assert (there, set()) == (session.keys() & there, session.keys() & gone)


def test_related_records_that_are_asked_for(following):
    """`expand` would have no effect, which is no part of this reading."""
    swoogo = following(swoogo05="A")
    swoogo.create(track_id=1, location_id=1)
    session = swoogo.read(expand="track,location")
    assert (1, 1) == (session["track"]["id"], session["location"]["id"])


@pytest.mark.parametrize(("choice", "expected"), [("included", True), ("optional", False)])
def test_one_attribute_of_two_names(following, choice, expected):
    """The choice would be there under the name that the other reading has."""
    first, second = following(swoogo07="A"), following(swoogo07="B")
    answers = [
        answer
        for swoogo in (first, second)
        for answer in (swoogo.create(selection_control=choice).json(), swoogo.read())
    ]
    names = ("selection_control", "session_included")
    assert [(choice, None)] * 2 + [(None, expected)] * 2 == [tuple(map(each.get, names)) for each in answers]


@pytest.mark.parametrize("fields", ["session_status,id", "*"])
def test_lists_without_the_status(following, fields):
    """A list would have the status of its sessions, or nothing at all."""
    swoogo = following(swoogo09="A")
    swoogo.create()
    (item,) = swoogo("list_sessions", query={"event_id": 1, "fields": fields}).json()["items"]
    assert (1, set()) == (item["id"], item.keys() & {"session_status", "session_included", *SWITCHES})
    assert "live" == swoogo.read()["session_status"]


def test_created_without_an_id(following):
    """An answer to a create would have an id all the same; or the answer to a read would have none."""
    swoogo = following(swoogo37="A")
    created = swoogo.create().json()
    assert ("Opening", False) == (created["name"], "id" in created)
    assert 1 == swoogo.read()["id"]
    kind = swoogo("create_registrant_type", form={"event_id": 1, "name": "Guest"})
    assert ("Guest", False) == (kind.json()["name"], "id" in kind.json())


@pytest.mark.parametrize(
    ("expand", "expected"),
    [
        ("speakers,track, fees", {"track"}),
        ("track,location", {"track", "location"}),
        ("registrantCount", set()),
        ("", set()),
    ],
)
def test_less_to_expand(following, expand, expected):
    """A relation that the page does not know would be there."""
    swoogo = following(swoogo54="A")
    swoogo.create(track_id=1)
    query = {"fields": "id", **({"expand": expand} if expand else {})}
    (item,) = swoogo("list_sessions", query={"event_id": 1, **query}).json()["items"]
    changed = swoogo("update_session", form={"name": "x"}, query=query, session_id=1).json()
    assert {"id", *expected} == set(swoogo.read(**query)) == set(item) == set(changed)

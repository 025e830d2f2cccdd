import pytest

BODY = {"event_id": 1, "name": "Room 2"}


def test_location_needs_little(run):
    """The switch is on without being sent, and is a number in the request and a boolean in the answer."""
    answer = run("create_location", form={**BODY, "unknown": "x"})
    assert answer.status == 200
    assert {
        "id": 2,
        "name": "Room 2",
        "capacity": None,
        "color": None,
        "use_event_address": True,
        "created_by": 1,
        "created_at": "2027-01-15 08:00:00",
        "updated_by": 1,
        "updated_at": "2027-01-15 08:00:00",
    } == answer.json()


def test_location_is_what_was_sent(run, desk):
    """And it is stored, with its event, which the answer does not tell."""
    sent = {"capacity": 30, "color": "#FF0000", "use_event_address": 0}
    answer = run("create_location", form={**BODY, **sent}).json()
    assert {**sent, "use_event_address": False} == {name: answer[name] for name in sent}
    assert {**BODY, **sent}.items() <= desk.store.get("swoogo-locations", answer["id"]).items()


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 256}, "name"),
        ({"color": "#FF00000"}, "color"),
        ({"capacity": "many"}, "capacity"),
        ({"capacity": "-1"}, "capacity"),
        ({"use_event_address": "true"}, "use_event_address"),
        ({"use_event_address": "false"}, "use_event_address"),
        ({"use_event_address": "2"}, "use_event_address"),
        ({"event_id": ""}, "event_id"),
    ],
)
def test_invalid_field_is_a_422(run, desk, fields, field):
    """The page says of the switch that only 0 and 1 pass."""
    answer = run("create_location", form={**BODY, **fields})
    assert (422, [field]) == (answer.status, [error["field"] for error in answer.json()])
    assert [1] == [record["id"] for record in desk.store.all("swoogo-locations")]


@pytest.mark.parametrize("missing", ["event_id", "name"])
def test_required_field_is_required(run, missing):
    """Two of them are."""
    answer = run("create_location", form={name: value for name, value in BODY.items() if name != missing})
    assert [{"field": missing, "message": f"{missing} is required."}] == answer.json()


def test_location_needs_its_event(run, desk):
    """Nothing is stored for an event that does not exist."""
    assert 404 == run("create_location", form={**BODY, "event_id": 2}).status
    assert [1] == [record["id"] for record in desk.store.all("swoogo-locations")]


def test_location_is_shown_within_a_session(run):
    """That is the only way to read one."""
    location = run("create_location", form=BODY).json()
    session = {"event_id": 1, "name": "x", "date": "2026-05-01", "location_id": location["id"]}
    session_id = run("create_session", form=session).json()["id"]
    shown = run("get_session", query="expand=location", session_id=session_id).json()["location"]
    assert {"id": location["id"], "name": "Room 2"} == shown

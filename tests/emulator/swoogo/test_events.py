import pytest

from agendum_emulator import Settings

PATH = "/api/v1/events"


@pytest.fixture
def ask(new_app):
    """Calls an emulator with two events."""
    sent = {"id": 2, "name": "Spring", "status": "draft", "folder": {"id": 4, "name": "2026"}}
    app = new_app(Settings(seed={"swoogo": {"events": [{"id": 1, "location": {"id": 9, "name": "Pier"}}, sent]}}))
    headers = [(b"Authorization", b"Basic eDp5"), (b"Content-Type", b"application/x-www-form-urlencoded")]
    token = app("POST", "/api/v1/oauth2/token", headers=headers, body=b"grant_type=client_credentials").json()
    bearer = [(b"Authorization", f"Bearer {token['access_token']}".encode())]
    return lambda path, query="": app("GET", path, query=query.encode(), headers=bearer)


def test_events_are_listed_without_an_event_id(swoogo, violations):
    """The list is where ids come from; without `fields` it is sparse."""
    answer = swoogo.get(PATH)
    assert [{"id": 1, "name": "Harvest Conference"}] == answer.json()["items"]
    assert (200, "") == (answer.status_code, violations("GET", PATH, answer))


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("search=status%3Dlive", [1]),
        ("search=status%3D*in*live|draft", [1, 2]),
        ("sort=-id", [2, 1]),
        ("ids=2", [2]),
        ("search=folder_id%3E0", [2]),
        ("per-page=1&page=2", [2]),
    ],
)
def test_events_are_filtered_sorted_and_paged(ask, query, ids):
    """The page's own sample call searches for the status."""
    assert ids == [event["id"] for event in ask(PATH, query).json()["items"]]


def test_event_is_read_whole(swoogo, violations):
    """The documented fields are all there, and relations are not."""
    answer = swoogo.get(f"{PATH}/1")
    event = answer.json()
    assert ("", "Europe/London", "harvest-conference", False) == (
        violations("GET", f"{PATH}/{{event_id}}", answer),
        event["timezone"],
        event["url"],
        event["free_event"],
    )
    assert not {"folder", "location", "sessions", "sponsors", "speakers", "translations"} & event.keys()
    assert event == swoogo.get(PATH, params={"fields": "*"}).json()["items"][0]


def test_event_expands_its_records(swoogo, violations):
    """What other calls stored belongs to the event, and what is of no event does not get in."""
    swoogo.create()
    answer = swoogo.get(f"{PATH}/1", params={"fields": "id", "expand": "sessions,sponsors,speakers,translations"})
    event = answer.json()
    assert (["Opening"], ["Orchard Tools"], ["Mina"], []) == (
        [session["name"] for session in event["sessions"]],
        [sponsor["name"] for sponsor in event["sponsors"]],
        [speaker["first_name"] for speaker in event["speakers"]],
        event["translations"],
    )
    assert "session_ids" not in event["speakers"][0]
    assert {"id": 2, "value": "Gold"} == event["sponsors"][0]["level"]
    assert "" == violations("GET", f"{PATH}/{{event_id}}", answer)


def test_records_of_another_event_are_not_expanded(ask):
    """A client would show them in the wrong place."""
    first, second = ask(PATH, "fields=id&expand=folder,location,sessions,speakers,sponsors").json()["items"]
    assert (1, 1) == (len(first["speakers"]), len(first["sponsors"]))
    assert (None, {"id": 9, "name": "Pier"}) == (first["folder"], first["location"])
    none = {"sessions": [], "speakers": [], "sponsors": []}
    assert {"id": 2, "folder": {"id": 4, "name": "2026"}, "location": None, **none} == second


def test_unknown_event_is_a_404(swoogo):
    """No record is made up."""
    assert 404 == swoogo.get(f"{PATH}/2").status_code

import json

import pytest

from agendum_emulator import Settings

SPEAKER = "/api/v1/speakers/3/session.json"


# Sessions of speakers


def test_sessions_are_added_to_a_speaker(emulator, swoogo, violations):
    """The answer has all sessions, each once, and the links stay."""
    for name in ("A", "B"):
        swoogo.create(name=name, capacity=5)
    swoogo.post(SPEAKER, json={"session_ids": [2]})
    answer = swoogo.post(SPEAKER, json={"session_ids": [1, 2.0, 1], "unknown": 1})
    assert [("B", 5), ("A", 5)] == [(session["name"], session["capacity"]) for session in answer.json()["sessions"]]
    assert "" == violations("POST", "/api/v1/speakers/{speaker_id}/session.json", answer)
    assert [2, 1] == emulator.records("swoogo-speakers")[0]["session_ids"]


@pytest.mark.parametrize(
    ("session_ids", "message"),
    [
        ([1, 9], "session_ids holds what is no session of the speaker's event: 9."),
        ([1, 2], "session_ids holds what is no session of the speaker's event: 2."),
        ([10**30, -1], f"session_ids holds what is no session of the speaker's event: {10**30}, -1."),
        ([0] * 9, "session_ids holds what is no session of the speaker's event: 0, 0, 0, 0, 0."),
        (["1"], "session_ids[0] must be an integer."),
        ([1, True], "session_ids[1] must be an integer."),
        ("1", "session_ids must be a list."),
        (None, "session_ids must be a list."),
    ],
)
def test_invalid_session_ids_add_nothing(new_app, session_ids, message):
    """One wrong id must not leave half of the others behind."""
    session = {"name": "S", "date": "2026-01-01"}
    ask = new_app(
        Settings(
            seed={
                "swoogo": {
                    "events": [{"id": 1}, {"id": 2}],
                    "sessions": [{"id": 1, "event_id": 1, **session}, {"id": 2, "event_id": 2, **session}],
                }
            }
        )
    )
    form = (b"Content-Type", b"application/x-www-form-urlencoded")
    basic = (b"Authorization", b"Basic eDp5")
    token = ask("POST", "/api/v1/oauth2/token", headers=[basic, form], body=b"grant_type=client_credentials").json()
    headers = [
        (b"Authorization", f"Bearer {token['access_token']}".encode()),
        (b"Content-Type", b"application/json"),
    ]
    answer = ask("POST", SPEAKER, headers=headers, body=json.dumps({"session_ids": session_ids}).encode())
    assert (422, [{"field": "session_ids", "message": message}]) == (answer.status, answer.json())
    assert [] == ask.app.state.emulator.store.all("swoogo-speakers")[0]["session_ids"]


def test_body_without_ids_names_the_field(swoogo):
    """The message is all that a user gets."""
    answer = swoogo.post(SPEAKER, json={})
    assert (422, [{"field": "session_ids", "message": "session_ids is required."}]) == (
        answer.status_code,
        answer.json(),
    )


@pytest.mark.parametrize("speaker_id", ["4", "x", "9" * 30])
def test_unknown_speaker_is_a_404(swoogo, speaker_id):
    """It must not be created on the way."""
    assert 404 == swoogo.post(f"/api/v1/speakers/{speaker_id}/session.json", json={"session_ids": []}).status_code


@pytest.mark.parametrize(
    ("content_type", "body", "status"),
    [
        ("application/x-www-form-urlencoded", b"session_ids[]=1", 415),
        ("application/json", b"{", 400),
        ("application/json", b"[]", 400),
        ("application/json", b'{"session_ids": [NaN]}', 400),
        ("application/json; charset=utf-8", b'{"session_ids": []}', 200),
    ],
)
def test_only_json_is_read(swoogo, content_type, body, status):
    """This operation has a form twin at the vendor, which is another path."""
    assert status == swoogo.post(SPEAKER, content=body, headers={"Content-Type": content_type}).status_code


# Listing speakers


def test_speakers_of_an_event_are_listed(run, desk):
    """Three fields of each come without being asked for, and speakers of other events do not come."""
    desk.store.put("swoogo-events", {"id": 2})
    desk.store.put("swoogo-speakers", {"id": 4, "event_id": 2})
    body = run("list_speakers", query="event_id=1").json()
    assert [{"id": 3, "first_name": "Mina", "last_name": "Okafor"}] == body["items"]
    assert (1, "speakers.json?event_id=1&page=1") == (body["_meta"]["totalCount"], body["_links"]["last"]["href"])


@pytest.mark.parametrize(("query", "status"), [("", 400), ("event_id=9", 404)])
def test_list_needs_its_event(run, query, status):
    """The page requires it."""
    assert status == run("list_speakers", query=query).status


def test_whole_speaker_is_asked_for_by_the_star(run):
    """The links to sessions are not a part of it, and texts that are not set are empty."""
    [speaker] = run("list_speakers", query="event_id=1&fields=*").json()["items"]
    assert ("mina@example.com", "", False) == (speaker["email"], speaker["company"], speaker["cfs_speaker"])
    assert set() == {"sessions", "session_ids"} & set(speaker)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("search=last_name%3Dokafor", [3]),
        ("search=last_name%3D*contains*kaf", [3]),
        ("search=company%3DAcme", []),
        ("search=company!%3DAcme", [3]),
        ("ids=3", [3]),
        ("ids=4", []),
        ("sort=-last_name", [3]),
    ],
)
def test_speakers_are_chosen_by_the_query(run, query, expected):
    """Any field can be searched, not only those that are shown."""
    assert expected == [item["id"] for item in run("list_speakers", query=f"event_id=1&{query}").json()["items"]]


def test_sessions_are_expanded(run):
    """They are printed as in the answer to their being added."""
    for name in ("A", "B"):
        run("create_session", form={"event_id": 1, "name": name, "date": "2026-05-01"})
    added = run("add_sessions_to_speaker", body={"session_ids": [2]}, speaker_id=3).json()
    [speaker] = run("list_speakers", query="event_id=1&fields=id&expand=sessions").json()["items"]
    assert {"id": 3, "sessions": added["sessions"]} == speaker
    assert ["B"] == [session["name"] for session in speaker["sessions"]]

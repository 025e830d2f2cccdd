import json

import pytest

from agendum_emulator import seed, spec

SESSION = {"id": 9, "event_id": 1, "name": "Seeded", "date": "2026-05-01"}


def records(source=None):
    """The records of a seed at the start of 1970."""
    return seed.load(source, spec.load()).records(0)


def test_default_seed_is_what_the_suite_assumes():
    """The contract suite knows these ids."""
    found = records()
    assert {
        "swoogo-events": [1],
        "swoogo-speakers": [3],
        "swoogo-contacts": [1],
        "swoogo-sponsors": [1],
        "swoogo-sponsor-fields": [1],
        "swoogo-questions": [1],
        "swoogo-tracks": [1],
        "swoogo-locations": [1],
        "swoogo-sessions": [],
        "swoogo-registrant-types": [],
        "swoogo-packages": [],
        "swoogo-package-fees": [],
        "swoogo-session-fees": [],
        "swoogo-registrants": [],
        "swoogo-session-fields": [1001, 1002],
        "eventify-events": [1],
        "eventify-apptabs": [1],
        "eventify-scheduledates": [1],
        "eventify-scheduletracks": [1],
        "eventify-colors": [1],
        "eventify-speakers": [1],
        "eventify-sponsors": [1],
        "eventify-forms": [1, 2, 3],
        "eventify-categories": [3],
        "eventify-interests": [4],
    } == {kind: [record["id"] for record in items] for kind, items in found.items()}
    assert ("Europe/London", 1) == (found["swoogo-events"][0]["timezone"], found["swoogo-speakers"][0]["event_id"])


def test_given_part_replaces_its_default():
    """The rest of the default seed stays, so that a seed file can be short."""
    found = records({"swoogo": {"tracks": [{"id": 4}], "sessions": [SESSION]}, "eventify": {"colors": []}})
    assert ([{"id": 4, "name": "track 4"}], [], [3]) == (
        found["swoogo-tracks"],
        found["eventify-colors"],
        [speaker["id"] for speaker in found["swoogo-speakers"]],
    )
    assert ("Europe/London", "1970-01-01 00:00:00") == (
        found["swoogo-sessions"][0]["timezone"],
        found["swoogo-sessions"][0]["created_at"],
    )


def test_default_record_goes_with_its_event():
    """A seed that only names other events would otherwise be an error."""
    found = records({"swoogo": {"events": [{"id": 2}]}})
    assert ([(2, "event 2", "UTC")], [], [], 1) == (
        [(event["id"], event["name"], event["timezone"]) for event in found["swoogo-events"]],
        found["swoogo-speakers"],
        found["swoogo-sponsors"],
        len(found["swoogo-contacts"]),
    )


def test_event_may_have_more_fields():
    """The state of a real event has a status, a day and a place."""
    event = {"id": 2, "status": "draft", "capacity": 0, "free_event": True, "location": {"id": 3, "name": "Pier"}}
    assert event.items() <= records({"swoogo": {"events": [event]}})["swoogo-events"][0].items()


def test_contacts_sponsors_and_questions_may_be_given():
    """No documented call makes them."""
    contact = {"id": 4, "email": "ada@example.com"}
    sponsor = {"id": 5, "event_id": 1, "level": 7}
    field = {"id": 6, "attribute": "level", "choices": [{"id": 7, "name": "Gold"}]}
    question = {"id": 8, "event_id": 1, "type": "textArea"}
    lists = {"contacts": [contact], "sponsors": [sponsor], "sponsor_fields": [field], "questions": [question]}
    found = records({"swoogo": lists})
    assert contact.items() <= found["swoogo-contacts"][0].items()
    assert sponsor.items() <= found["swoogo-sponsors"][0].items()
    assert ("level", "Gold") == (
        found["swoogo-sponsor-fields"][0]["attribute"],
        found["swoogo-sponsor-fields"][0]["choices"][0]["name"],
    )
    assert question.items() <= found["swoogo-questions"][0].items()


def test_speaker_may_have_sessions():
    """The state of a real event has links."""
    speaker = {"id": 5, "event_id": 1, "session_ids": [9]}
    found = records({"swoogo": {"sessions": [SESSION], "speakers": [speaker]}})
    assert [9] == found["swoogo-speakers"][0]["session_ids"]


def test_registrant_may_have_what_its_event_has():
    """The state of a real event has people in it, each of a type, in a group and with a package."""
    registrant = {"id": 5, "event_id": 1, "reg_type_id": 2, "package_id": 3, "group_id": 5, "session_ids": [9]}
    given = {
        "sessions": [SESSION],
        "registrant_types": [{"id": 2, "event_id": 1, "name": "Guest"}],
        "packages": [{"id": 3, "event_id": 1, "name": "Day", "capacity": 0}],
        "package_fees": [{"id": 3, "price": "5.00"}],
        "registrants": [registrant],
    }
    found = records({"swoogo": given})
    stored = found["swoogo-registrants"][0]
    assert (registrant, "confirmed") == (
        {name: stored[name] for name in registrant},
        stored["registration_status"],
    )
    assert [{"id": 3, "price": "5.00", "conditional_prices": {}}] == found["swoogo-package-fees"]
    assert ("Guest", 0) == (found["swoogo-registrant-types"][0]["name"], found["swoogo-packages"][0]["capacity"])


def test_yaml_means_what_it_says(tmp_path):
    """YAML 1.1 takes 10:00:00 for the number 36000, and a day for a date."""
    path = tmp_path / "seed.yaml"
    path.write_text(
        "swoogo: {sessions: [{id: 9, event_id: 1, name: true story, date: 2026-05-01, start_time: 10:00:00}]}\n"
        "eventify: {}\n"
    )
    session = records(path)["swoogo-sessions"][0]
    assert ("2026-05-01", "10:00:00", "true story") == (session["date"], session["start_time"], session["name"])


def test_json_file_is_read(tmp_path):
    """Seeds are also written by programs."""
    path = tmp_path / "seed.json"
    path.write_text(json.dumps({"swoogo": {"sessions": [SESSION]}}))
    assert "Seeded" == records(str(path))["swoogo-sessions"][0]["name"]


def test_empty_file_is_the_default_seed(tmp_path):
    """All parts may be left out."""
    path = tmp_path / "seed.yaml"
    path.touch()
    assert records() == records(path)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ([], "seed: must be an object"),
        ({"swogo": {}}, "swogo: is not a known field"),
        ({1: {}}, "1: is not a known field"),
        ({"swoogo": None}, "swoogo: must be an object"),
        ({"swoogo": {"events": {}}}, "swoogo.events: must be a list"),
        ({"swoogo": {"events": [{"name": "x"}]}}, "swoogo.events[0].id: is required"),
        ({"swoogo": {"events": [{"id": "1"}]}}, "swoogo.events[0].id: must be an integer"),
        ({"swoogo": {"events": [{"id": 0}]}}, "swoogo.events[0].id: must be at least 1"),
        ({"swoogo": {"events": [{"id": 2**31}]}}, "swoogo.events[0].id: must be at most 2147483647"),
        ({"swoogo": {"tracks": [{"id": 1}, {"id": 1}]}}, "swoogo.tracks[1].id: 1 is there twice"),
        (
            {"swoogo": {"events": [{"id": 1, "timezone": "X"}]}},
            "swoogo.events[0].timezone: is not a known time zone: X",
        ),
        ({"swoogo": {"speakers": [{"id": 1, "event_id": 2}]}}, "swoogo.speakers[0].event_id: there is no event 2"),
        ({"swoogo": {"sponsors": [{"id": 1, "event_id": 2}]}}, "swoogo.sponsors[0].event_id: there is no event 2"),
        ({"swoogo": {"sponsors": [{"id": 1}]}}, "swoogo.sponsors[0].event_id: is required"),
        ({"swoogo": {"events": [{"id": 1, "folder": {}}]}}, "swoogo.events[0].folder.id: is required"),
        ({"swoogo": {"events": [{"id": 1, "capacity": -1}]}}, "swoogo.events[0].capacity: must be at least 0"),
        ({"swoogo": {"contacts": [{"id": 1, "mail": ""}]}}, "swoogo.contacts[0].mail: is not a known field"),
        ({"swoogo": {"speakers": [{"id": 1, "event_id": 1, "emial": ""}]}}, "swoogo.speakers[0].emial: is not a known"),
        (
            {"swoogo": {"speakers": [{"id": 1, "event_id": 1, "session_ids": [9]}]}},
            "swoogo.speakers[0].session_ids[0]: the speaker's event has no session 9",
        ),
        (
            {"swoogo": {"registrants": [{"id": 1, "event_id": 1, "session_ids": [9]}]}},
            "swoogo.registrants[0].session_ids[0]: the registrant's event has no session 9",
        ),
        (
            {"swoogo": {"registrants": [{"id": 1, "event_id": 1, "package_id": 9}]}},
            "swoogo.registrants[0].package_id: the registrant's event has none of the packages with id 9",
        ),
        ({"swoogo": {"package_fees": [{"id": 4}]}}, "swoogo.package_fees[0].id: there is no package 4"),
        ({"swoogo": {"session_fees": [{"id": 4}]}}, "swoogo.session_fees[0].id: there is no session 4"),
        ({"swoogo": {"sessions": [{**SESSION, "event_id": 2}]}}, "swoogo.sessions[0].event_id: there is no event 2"),
        ({"swoogo": {"sessions": [{**SESSION, "date": "x"}]}}, "swoogo.sessions[0].date: is not a valid date"),
        ({"swoogo": {"sessions": [{**SESSION, "capacity": -1}]}}, "swoogo.sessions[0].capacity: must not be negative"),
        ({"eventify": {"colors": [{"id": 1, "hex": ""}]}}, "eventify.colors[0].hex: is not a known field"),
        ({"swoogo": {1, 2}}, "seed: it holds what JSON cannot"),
        ({"swoogo": {"tracks": [{"id": 1, "name": "\ud800"}]}}, "seed: it holds what JSON cannot"),
        ({"swoogo": float("nan")}, "seed: it holds what JSON cannot"),
    ],
)
def test_wrong_seed_is_refused_with_its_place(content, message):
    """A seed is written by hand; the message has to lead to the line."""
    with pytest.raises(seed.SeedError) as caught:
        seed.Seed(content, spec.load(), "seed") if isinstance(content, list) else records(content)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("seed.json", b"{", "seed.json: Expecting property name"),
        ("seed.yaml", b"a: [", "seed.yaml: while parsing a flow node"),
        ("seed.yaml", b"[" * 1500, "seed.yaml: "),
        ("seed.yaml", b"\xff", "seed.yaml: 'utf-8' codec can't decode"),
        ("seed.yaml", b"swoogo: 5", "seed.yaml: swoogo: must be an object"),
        ("seed.yaml", b"5", "seed.yaml: must be an object"),
        ("seed.yaml", b"swoogo: !!python/object:os.system x", "seed.yaml: could not determine a constructor"),
        ("seed.yaml", b"swoogo: !!set {a}", "seed.yaml: it holds what JSON cannot"),
        ("seed.yaml", None, "seed.yaml: No such file"),
    ],
)
def test_wrong_file_is_refused_with_its_name(tmp_path, name, content, message):
    """One line has to tell what is wrong where."""
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(seed.SeedError) as caught:
        records(path)
    assert (True, 1) == (message in str(caught.value), len(str(caught.value).splitlines()))

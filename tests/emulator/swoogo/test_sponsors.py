from agendum_emulator.swoogo import sponsor_records

SPONSOR = "/api/v1/sponsors/{sponsor_id}"
FIELD = "/api/v1/sponsors/field/{field_id}"
NOW = "2026-01-01 00:00:00"


def test_sponsor_is_read(swoogo, violations):
    """Its level is an id with the name that the field has for it."""
    answer = swoogo.get("/api/v1/sponsors/1")
    sponsor = answer.json()
    assert (200, "") == (answer.status_code, violations("GET", SPONSOR, answer))
    assert ({"id": 2, "value": "Gold"}, None, "https://events.example.com/event1/sponsor/1") == (
        sponsor["level"],
        sponsor["logo_id"],
        sponsor["direct_link"],
    )
    assert {"id": 1} == swoogo.get("/api/v1/sponsors/1?fields=id").json()
    assert 404 == swoogo.get("/api/v1/sponsors/2").status_code


def test_field_is_read(swoogo, violations):
    """The page's example is the level, with its choices in their order."""
    answer = swoogo.get("/api/v1/sponsors/field/1")
    field = answer.json()
    assert (200, "") == (answer.status_code, violations("GET", FIELD, answer))
    assert ("level", [(1, "Silver", 1), (2, "Gold", 2)]) == (
        field["attribute"],
        [tuple(choice.values()) for choice in field["choices"]],
    )
    assert 404 == swoogo.get("/api/v1/sponsors/field/2").status_code


def test_sponsor_needs_little():
    """A seed may leave out what the page prints as null."""
    sponsor = sponsor_records.as_read(sponsor_records.new({"id": 4, "event_id": 2}, NOW), [{"id": 1, "name": "Gold"}])
    assert ("sponsor 4", {"id": "", "value": None}) == (sponsor["name"], sponsor["level"])
    assert [None] * 5 == [sponsor[name] for name in sponsor_records.TEXTS[1:]]


def test_given_texts_are_kept():
    """A seed that says more has to be heard; a level that no field knows has no name."""
    given = {"id": 4, "event_id": 2, "level": 9, **{name: f"a {name}" for name in sponsor_records.TEXTS}}
    sponsor = sponsor_records.as_read(sponsor_records.new(given, NOW), [{"id": 1, "name": "Gold"}])
    assert {**given, "level": {"id": 9, "value": None}} == {name: sponsor[name] for name in given}

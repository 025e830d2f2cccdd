from agendum_emulator.swoogo import event_records

NOW = "2026-01-01 00:00:00"


def test_event_needs_its_id_alone():
    """Seeds that were written before events had more fields stay valid, and nothing is left out of an answer."""
    event = event_records.new({"id": 7}, NOW)
    assert (0, "event 7", "event-7", "live", "UTC", None) == tuple(
        event[name] for name in ("folder_id", "name", "url", "status", "timezone", "capacity")
    )
    assert {*event_records.TEXTS, *event_records.NUMBERS} <= event.keys()


def test_given_fields_are_kept():
    """A seed that says more than the defaults has to be heard, falsy values included."""
    given = {
        "id": 7,
        **{name: f"a {name}" for name in event_records.TEXTS},
        **dict.fromkeys(event_records.NUMBERS, 0),
        "free_event": True,
        "folder": {"id": 4, "name": "2026"},
        "location": {"id": 5},
    }
    event = event_records.new(given, NOW)
    assert {**given, "folder_id": 4} == {name: event[name] for name in (*given, "folder_id")}
    assert {"folder", "location"} == event.keys() - event_records.as_read(event).keys()


def test_slug_is_made_of_words():
    """An address has to stay one, whatever the name."""
    assert "a-b-2" == event_records.new({"id": 7, "name": " A & B: <2>"}, NOW)["url"]

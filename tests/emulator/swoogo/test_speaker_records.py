from agendum_emulator.swoogo import speaker_records

NOW = "2026-01-01 00:00:00"


def test_unset_text_is_empty():
    """The vendor types these fields as strings, never null."""
    speaker = speaker_records.as_read(speaker_records.new({"id": 3, "event_id": 1, "email": "e"}, NOW), [{"id": 5}])
    assert ["e"] + [""] * 15 == [speaker[name] for name in speaker_records.TEXTS]
    assert {
        "id": 3,
        "event_id": 1,
        "contact_id": 3,
        "cfs_speaker": False,
        "gender": {"id": None, "value": None},
        "created_at": NOW,
        "updated_at": NOW,
        "direct_link": "https://events.example.com/event1/speaker/3",
        "event_sort": 0,
        "sessions": [{"id": 5}],
    } == {name: value for name, value in speaker.items() if name not in speaker_records.TEXTS}


def test_session_is_linked_once():
    """Adding twice is what a client does after a timeout."""
    speaker = speaker_records.new({"id": 3, "event_id": 1, "session_ids": [2]}, NOW)
    linked = speaker_records.with_sessions(speaker, [3, 2, 3], "later")
    assert ([2, 3], "later", [2]) == (linked["session_ids"], linked["updated_at"], speaker["session_ids"])

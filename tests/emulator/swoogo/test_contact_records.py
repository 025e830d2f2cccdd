from agendum_emulator.swoogo import contact_records

NOW = "2026-01-01 00:00:00"


def test_contact_needs_its_id_alone():
    """A registrant's contact is made of what the request has; the rest is empty, never null."""
    contact = contact_records.new({"id": 3, "email": "e", "event_id": 1}, NOW)
    assert {"": 16, "e": 1} == {
        value: [contact[name] for name in contact_records.TEXTS].count(value) for value in ("", "e")
    }
    assert {
        "id": 3,
        "account_id": 1,
        "gender": {"id": None, "value": None},
        "subscribe_status": True,
        "created_at": NOW,
        "updated_at": NOW,
    } == {name: value for name, value in contact.items() if name not in contact_records.TEXTS}


def test_forgotten_person_is_blank():
    """What is left must not tell who it was; what says nothing of the person stays."""
    person = {
        "id": 3,
        "email": "e",
        "ip_address": "127.0.0.1",
        "gender": {"id": 1, "value": "Female"},
        "po_number": "7",
    }
    assert {"email": "", "ip_address": "", "gender": {"id": None, "value": None}} == contact_records.forgotten(person)

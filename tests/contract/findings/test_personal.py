import pytest

from agendum_contract.findings import personal


@pytest.mark.parametrize(
    "name",
    ["first_name", "firstname", "fields[email]", "cc_email", "mobile_phone", "homeAddress", "name_on_card", "bio"],
)
def test_personal_fields(name):
    """What a person is called, or where she lives, would be in a report."""
    assert personal.is_personal(name)


@pytest.mark.parametrize("name", ["id", "name", "date", "description", "registration_status", "capacity", "mails_sent"])
def test_other_fields(name):
    """A report would hide what it is about."""
    assert not personal.is_personal(name)


def test_records_of_people():
    """The name of a speaker who is shown within a session would be in a report, and that of a room would not."""
    assert personal.holds_people("speakers")
    assert personal.holds_people("work_address")
    assert not personal.holds_people("location")
    assert personal.is_of_people("swoogo-registrants")
    assert not personal.is_of_people("swoogo-sessions")


@pytest.mark.parametrize(
    "name",
    ["access_token", "session_token", "password", "userpassword", "consumer_secret", "Authorization", "ext_token"],
)
def test_secret_fields(name):
    """A secret would be in a report."""
    assert personal.is_secret(name)


def test_a_link_with_a_token_is_a_secret():
    """The link that a registrant is let in by would be in a report; that of a webhook is none."""
    assert personal.is_secret("url", "create_registrant_token")
    assert not personal.is_secret("url", "create_webhook")
    assert not personal.is_secret("token_count")


@pytest.mark.parametrize(
    "text",
    [
        "write to ada@corp.io today",
        "ada%40corp.io",
        "+1 212 555 0187",
        "+442079460123",
        "(212) 555-0187",
        "212-555-0187",
        "0171/5550123",
        "call 030 5550 1234.",
    ],
)
def test_what_looks_personal(text):
    """An address or a number in a message would be in a report."""
    assert personal.looks_personal(text)


@pytest.mark.parametrize(
    "text",
    [
        "ada@example.com",
        "known-3f@mail.example.org",
        "2026-06-15 10:15:00",
        "2026-06-15T10:15:00Z",
        "127.0.0.1:8000",
        "192.168.100.200",
        "2000000123",
        "session 12345678",
        "1.5",
        "10:00:00",
    ],
)
def test_what_does_not_look_personal(text):
    """Dates, ids and the addresses that the suite makes up would be hidden."""
    assert not personal.looks_personal(text)

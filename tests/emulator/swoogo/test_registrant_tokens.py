import pytest

TOKEN = "/api/v1/registrants/token"


def post(client, **fields):
    """The answer to a multipart form."""
    return client.post(TOKEN, files={name: (None, str(value)) for name, value in fields.items()})


def test_token_keeps_the_fields(emulator, swoogo, violations):
    """The event is a number and the id a string; the brackets of the names are a part of them on the wire."""
    answer = post(swoogo, event_id=1, **{"fields[email]": "a@example.com", "fields[h_x]": "y", "fields[z][]": "no"})
    assert "" == violations("POST", TOKEN, answer)
    url = "https://events.example.com/event1/resume?i=t00000001"
    assert {"event_id": 1, "id": "1", "token": "t00000001", "url": url} == answer.json()
    stored = emulator.records("swoogo-registrant-tokens")
    assert [("t00000001", {"email": "a@example.com", "h_x": "y"})] == [
        (each["token"], each["fields"]) for each in stored
    ]


def test_each_token_is_its_own(swoogo):
    """Two people must not get one link."""
    assert 2 == len({post(swoogo, event_id=1, fields="no list").json()["url"] for _ in range(2)})


@pytest.mark.parametrize(
    ("fields", "status", "field"),
    [
        ({"fields[package_id]": 1, "fields[reg_type_id]": 1}, 200, None),
        ({"fields[package_id]": ""}, 200, None),
        ({"fields[package_id]": 2}, 422, "fields[package_id]"),
        ({"fields[reg_type_id]": 9}, 422, "fields[reg_type_id]"),
        ({"fields[reg_type_id]": "x"}, 422, "fields[reg_type_id]"),
        ({"fields[reg_type_id]": "9" * 30}, 422, "fields[reg_type_id]"),
        ({"event_id": 9}, 404, None),
        ({"event_id": "x"}, 422, "event_id"),
    ],
)
def test_form_is_filled_in_with_what_there_is(two_events, violations, fields, status, field):
    """A link that opens no form is worse than none."""
    answer = post(two_events, **{"event_id": 1, **fields})
    assert (status, "") == (answer.status_code, violations("POST", TOKEN, answer))
    assert field is None or [field] == [each["field"] for each in answer.json()]


def test_token_needs_an_event(swoogo):
    """The page does not say so, but there is no form without one."""
    assert (422, "event_id") == ((answer := post(swoogo, x="")).status_code, answer.json()[0]["field"])


def test_only_multipart_is_read(swoogo):
    """A client that sends a form here fails against the vendor only."""
    assert 415 == swoogo.post(TOKEN, data={"event_id": 1}).status_code

import pytest

CONTACT = "/api/v1/contacts/{contact_id}"
FORGET = "/api/v1/contacts/forget/{contact_id}"


def register(emulator, swoogo, email):
    """A new registrant, as it is stored."""
    answer = swoogo.post("/api/v1/registrants/create", data={"event_id": 1, "email": email, "first_name": "Ines"})
    assert answer.is_success
    return emulator.records("swoogo-registrants")[-1]


def forget(swoogo, contact_id, **form):
    """The answer to a call that forgets."""
    return swoogo.request("PUT", f"/api/v1/contacts/forget/{contact_id}", data={"deleteCreditCardName": "1", **form})


def test_contact_is_read(swoogo, violations):
    """The speaker of the default seed leads to it."""
    answer = swoogo.get("/api/v1/contacts/1")
    contact = answer.json()
    assert (200, "") == (answer.status_code, violations("GET", CONTACT, answer))
    assert ("Mina", "", 1) == (contact["first_name"], contact["company"], contact["account_id"])
    assert {"id": 1, "email": "mina@example.com"} == swoogo.get("/api/v1/contacts/1?fields=id,email").json()
    assert 404 == swoogo.get("/api/v1/contacts/2").status_code


def test_registrant_has_a_contact(emulator, swoogo):
    """It is the documented way to a contact's id."""
    registrant = register(emulator, swoogo, "ines@example.com")
    contact = swoogo.get(f"/api/v1/contacts/{registrant['contact_id']}").json()
    assert ("ines@example.com", "Ines") == (contact["email"], contact["first_name"])


def test_forgotten_contact_is_blank(clock, emulator, swoogo, violations):
    """The contact and the registrant that was listed lose what is personal; other people keep it."""
    first, second = (register(emulator, swoogo, f"{name}@example.com") for name in ("ines", "ada"))
    clock.now += 60
    answer = forget(swoogo, first["contact_id"], registrantIds=f"[{first['id']}]")
    assert (200, "") == (answer.status_code, violations("PUT", FORGET, answer))
    contact = swoogo.get(f"/api/v1/contacts/{first['contact_id']}").json()
    assert ("", "", contact["created_at"]) == (contact["email"], contact["first_name"], first["created_at"])
    assert contact["created_at"] < contact["updated_at"]
    assert ["", "ada@example.com"] == [each["email"] for each in emulator.records("swoogo-registrants")]
    assert second["email"] == swoogo.get(f"/api/v1/contacts/{second['contact_id']}").json()["email"]


@pytest.mark.parametrize("form", [{}, {"registrantIds": ""}, {"registrantIds": "[]"}])
def test_registrant_that_is_not_listed_stays(emulator, swoogo, form):
    """The caller says which registrations to forget."""
    registrant = register(emulator, swoogo, "ines@example.com")
    assert 200 == forget(swoogo, registrant["contact_id"], **form).status_code
    assert "ines@example.com" == emulator.records("swoogo-registrants")[0]["email"]


@pytest.mark.parametrize(
    ("listed", "message"),
    [
        ("1", "registrantIds must be a list of ids, written as JSON."),
        ("[1", "registrantIds must be a list of ids, written as JSON."),
        ("[1,2]", "registrantIds holds what is no registrant of the contact, at place 2."),
        ("[9]", "registrantIds holds what is no registrant of the contact, at place 1."),
        ("[-1]", "registrantIds holds what is no registrant of the contact, at place 1."),
        ('["x"]', "registrantIds holds what is no registrant of the contact, at place 1."),
        ("[true]", "registrantIds holds what is no registrant of the contact, at place 1."),
        ("[[1]]", "registrantIds holds what is no registrant of the contact, at place 1."),
        (f"[{10**30}]", "registrantIds holds what is no registrant of the contact, at place 1."),
    ],
)
def test_wrong_registrants_are_a_422(emulator, swoogo, violations, listed, message):
    """To forget the wrong person cannot be undone, so that nothing at all is done."""
    mine, _other = (register(emulator, swoogo, f"{name}@example.com") for name in ("ines", "ada"))
    answer = forget(swoogo, mine["contact_id"], registrantIds=listed)
    assert (422, [{"field": "registrantIds", "message": message}]) == (answer.status_code, answer.json())
    assert "" == violations("PUT", FORGET, answer)
    assert "ines@example.com" == emulator.records("swoogo-registrants")[0]["email"]


def test_ids_may_be_strings(emulator, swoogo):
    """The vendor hands out some ids as strings."""
    registrant = register(emulator, swoogo, "ines@example.com")
    assert 200 == forget(swoogo, registrant["contact_id"], registrantIds=f'["{registrant["id"]}"]').status_code
    assert "" == emulator.records("swoogo-registrants")[0]["email"]


def test_unknown_contact_is_not_forgotten(swoogo):
    """A typing error must not look like a success."""
    assert 404 == forget(swoogo, 99).status_code

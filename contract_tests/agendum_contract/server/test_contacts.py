"""Swoogo's contacts: a registrant has one, it is read, and it is forgotten when that is asked for."""

import secrets
from typing import Any

import pytest

from agendum_contract.known import NOBODY
from agendum_contract.steps import call, done
from agendum_contract.target import Target, refused

pytestmark = [
    pytest.mark.half("server"),
    pytest.mark.vendor("swoogo"),
    pytest.mark.about("swoogo-contacts"),
]

_PERSONAL = ("email", "first_name", "last_name")


def _person(target: Target) -> dict[str, Any]:
    # No letter to this domain ever arrives.
    return {
        "event_id": target.settings.swoogo_event_id,
        "email": f"contract-{secrets.token_hex(6)}@example.com",
        "first_name": f"Ada{secrets.token_hex(6)}",
        "last_name": f"Moreau{secrets.token_hex(6)}",
    }


def _register(target: Target, person: dict[str, Any]) -> tuple[int, int]:
    """The ids of a new registrant and of its contact."""
    created = done(target, "create_registrant", person)
    if "id" not in created:
        # The page prints an answer without an id.
        query = {"event_id": person["event_id"], "search": f"email={person['email']}", "fields": "id"}
        (created,) = done(target, "list_registrants", query=query)["items"]
    registrant = done(target, "get_registrant", ids={"registrant_id": created["id"]}, query={"fields": "id,contact_id"})
    if not registrant.get("contact_id"):
        pytest.skip("a registrant that was made has no contact, and no documented call makes one")
    return created["id"], registrant["contact_id"]


def test_a_contact_is_read(swoogo: Target) -> None:
    """The contact that a registrant names is read, and of its fields those that are asked for."""
    _, contact_id = _register(swoogo, _person(swoogo))
    ids = {"contact_id": contact_id}

    assert contact_id == done(swoogo, "get_contact", ids=ids).get("id"), "another contact was returned"
    assert {"id", "email"} == done(swoogo, "get_contact", ids=ids, query={"fields": "id,email"}).keys()


def test_a_forgotten_contact_is_blank(swoogo: Target) -> None:
    """The contact is still there, and what tells who the person was is gone."""
    person = _person(swoogo)
    registrant_id, contact_id = _register(swoogo, person)
    ids = {"contact_id": contact_id}
    body = {"deleteCreditCardName": "1", "registrantIds": f"[{registrant_id}]"}

    response = call(swoogo, "forget_contact", body, ids=ids)

    # Not `refused`: what a success says is not documented, and it may well be a message.
    assert response.is_success, f"a contact was not forgotten: {response.text[:300]}"
    left = done(swoogo, "get_contact", ids=ids)
    assert contact_id == left.get("id"), "another contact was returned"
    assert [] == [name for name in _PERSONAL if person[name] in str(left)], "the contact still tells who the person was"


def test_only_the_contact_that_is_named_is_forgotten(swoogo: Target) -> None:
    """Somebody else stays who they were."""
    (_, other_id), (_, contact_id) = (_register(swoogo, _person(swoogo)) for _ in range(2))
    query = {"fields": ",".join(_PERSONAL)}
    before = done(swoogo, "get_contact", ids={"contact_id": other_id}, query=query)

    assert call(swoogo, "forget_contact", {"deleteCreditCardName": "1"}, ids={"contact_id": contact_id}).is_success

    assert before == done(swoogo, "get_contact", ids={"contact_id": other_id}, query=query)


def test_an_unknown_contact_is_not_found(swoogo: Target) -> None:
    """No record is made up, or forgotten, for an id that was never handed out."""
    ids = {"contact_id": NOBODY}

    assert refused(call(swoogo, "get_contact", ids=ids))
    assert refused(call(swoogo, "forget_contact", {"deleteCreditCardName": "1"}, ids=ids))

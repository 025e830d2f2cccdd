"""Swoogo's operations on contacts: they are read, and forgotten."""

from collections.abc import Mapping
from typing import Any, Final

from agendum_emulator import jsonbody, phpform
from agendum_emulator.messages import Call, Reply
from agendum_emulator.store import Record, Store
from agendum_emulator.swoogo import contact_records, registrant_records
from agendum_emulator.swoogo.desk import Action, Desk, refuse
from agendum_emulator.swoogo.resource import Resource
from agendum_emulator.validation import Problem

KIND = "swoogo-contacts"

_NO_REGISTRANTS = "[]"


def _as_read(contact: Record, _store: Store) -> Record:
    return contact


RESOURCE = Resource(KIND, "contacts.json", ("id", "first_name", "last_name"), _as_read)


def get_contact(desk: Desk, call: Call) -> Reply:
    """Answer one contact."""
    return desk.one(RESOURCE, desk.found(KIND, call.params["contact_id"]), call)


def forget_contact(desk: Desk, call: Call) -> Reply:
    """Blank what is personal of a contact, and of those of its registrants that are listed.

    No page has the answer to a success; it is the record here, as it is for the other changes. `deleteCreditCardName`
    has no effect: no card was ever used for what can be recorded.
    """
    body = desk.form("forget_contact", call)
    contact = desk.found(KIND, call.params["contact_id"])
    registrants = _registrants(desk.store, contact, body.get("registrantIds") or _NO_REGISTRANTS)
    changed = desk.change(KIND, contact, contact_records.forgotten(contact))
    for registrant in registrants:
        desk.change(registrant_records.KIND, registrant, contact_records.forgotten(registrant))
    return desk.one(RESOURCE, changed, call)


def _registrants(store: Store, contact: Record, text: str) -> list[Record]:
    try:
        listed = jsonbody.parse(text.encode())
    except jsonbody.JsonError:
        listed = None
    if not isinstance(listed, list):
        refuse([Problem(("registrantIds",), "must be a list of ids, written as JSON")])
    found = [_registrant(store, contact, number) for number in listed]
    refuse(
        Problem(("registrantIds",), f"holds what is no registrant of the contact, at place {place}")
        for place, registrant in enumerate(found, 1)
        if registrant is None
    )
    return [registrant for registrant in found if registrant is not None]


def _registrant(store: Store, contact: Record, number: Any) -> Record | None:
    if not phpform.is_index(str(number)):
        return None
    registrant = store.get(registrant_records.KIND, int(number))
    return registrant if registrant is not None and registrant.get("contact_id") == contact["id"] else None


ACTIONS: Final[Mapping[str, Action]] = {"get_contact": get_contact, "forget_contact": forget_contact}

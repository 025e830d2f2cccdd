"""Swoogo's contacts: a person is read, and forgotten."""

import json
from functools import partial
from typing import Any

from doubles.independent.exchange import Answer, Call, now
from doubles.independent.swoogo.common import found
from doubles.independent.swoogo.forms import Form, sent_form
from doubles.independent.swoogo.lists import Kind, one
from doubles.independent.swoogo.people import printed_contact
from doubles.independent.swoogo.refusals import invalid


def get_contact(call: Call, contact_id: str) -> Answer:
    """Read one contact."""
    return one(call, found(call, "contacts", contact_id), Kind("contacts", partial(printed_contact, call)))


def forget_contact(call: Call, contact_id: str) -> Answer:
    """Blank what tells who a person was, in the contact and in the registrants that are named."""
    contact = found(call, "contacts", contact_id)
    form = Form(call, sent_form(call), tolerant=True)
    form.text("deleteCreditCardName")
    form.text("registrantIds")
    sent = form.finish()
    left = call.choices.forgotten_name
    for number in _registrants(call, contact["id"], sent.get("registrantIds")):
        call["registrants"][number].update(first_name=left, last_name=left, email=None)
    contact.update(first_name=left, last_name=left, email="", updated_at=now())
    match call.choices.forgotten:
        case "contact":
            return Answer(200, printed_contact(call, contact))
        case "success":
            return Answer(200, {"success": True})
        case _:
            return Answer(200, {})


def _registrants(call: Call, contact: int, sent: str | None) -> list[int]:
    """Return the ids in a list that is JSON within a text."""
    try:
        ids: Any = json.loads(sent or "[]")
    except (ValueError, RecursionError):
        ids = None
    if not isinstance(ids, list):
        raise invalid(call, ("registrantIds", "must be a JSON array"))
    known = [each for each in ids if type(each) is int and each in call["registrants"]]
    if call.choices.rules:
        own = [each for each in known if call["registrants"][each]["contact_id"] == contact]
        if own != ids:
            raise invalid(call, ("registrantIds", "names a registrant of somebody else"))
    return known

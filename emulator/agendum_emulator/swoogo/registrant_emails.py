"""E-mails to registrants: none leaves the emulator, and each is kept."""

from collections.abc import Mapping
from typing import Final

from agendum_emulator.errors import swoogo_error
from agendum_emulator.messages import Call, RefusedError, Reply, json_reply
from agendum_emulator.store import Record, Store
from agendum_emulator.swoogo import registrant_records
from agendum_emulator.swoogo.desk import Action, Desk

KIND = "swoogo-sent-emails"
CREATED, MODIFIED, CANCELLED = "registration_created", "registration_modified", "registration_cancelled"

_TYPES: Final = (CREATED, "registration_abandoned", MODIFIED, CANCELLED)


def send(desk: Desk, registrant: Record, email_type: str) -> bool:
    """Keep an e-mail, unless there is no address, or nothing to tell to somebody who has cancelled."""
    is_pointless = registrant["registration_status"] == "cancelled" and email_type != CANCELLED
    if is_pointless or not registrant["email"]:
        return False
    desk.add(KIND, {"registrant_id": registrant["id"], "type": email_type, "email": registrant["email"]})
    return True


def history(registrant: Record, store: Store) -> list[Record]:
    """The e-mails that a registrant got."""
    return [
        {"id": email["id"], "type": email["type"], "email": email["email"], "created_at": email["created_at"]}
        for email in store.all(KIND)
        if email["registrant_id"] == registrant["id"]
    ]


def email_registrant(desk: Desk, call: Call) -> Reply:
    """Send one e-mail; that it was not sent is told by the body alone."""
    registrant = desk.found(registrant_records.KIND, call.params["registrant_id"])
    email_type = call.params["email_type"]
    if email_type not in _TYPES:
        raise RefusedError(swoogo_error(400, f"The type of the e-mail must be one of {', '.join(_TYPES)}."))
    return json_reply(200, {"sent": int(send(desk, registrant, email_type)), "id": registrant["id"]})


ACTIONS: Final[Mapping[str, Action]] = {"email_registrant": email_registrant}

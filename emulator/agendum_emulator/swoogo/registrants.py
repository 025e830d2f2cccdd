"""Swoogo's operations on registrants and their groups."""

from collections.abc import Mapping
from typing import Any, Final

from agendum_emulator import phpform
from agendum_emulator.errors import swoogo_error
from agendum_emulator.messages import Call, RefusedError, Reply, json_reply
from agendum_emulator.store import Record, Store
from agendum_emulator.swoogo import (
    contact_records,
    packages,
    places,
    question_records,
    registrant_emails,
    registrant_records,
)
from agendum_emulator.swoogo import registrant_types as types
from agendum_emulator.swoogo.desk import Action, Desk, read_form, refuse
from agendum_emulator.swoogo.references import named_of_event
from agendum_emulator.swoogo.resource import Resource

KIND = registrant_records.KIND
CONTACTS = "swoogo-contacts"

_ADDRESSES = ("homeAddress", "workAddress", "billingAddress")


def _as_read(registrant: Record, store: Store) -> Record:
    reg_type = store.get(types.KIND, registrant["reg_type_id"] or 0)
    definitions = _definitions(registrant, store) if registrant["custom_fields"] else []
    return registrant_records.as_read(registrant, None if reg_type is None else reg_type["name"], definitions)


def _definitions(registrant: Record, store: Store) -> list[Record]:
    homes = (question_records.LIBRARY, registrant["event_id"])
    questions = [question for question in store.all("swoogo-questions") if question["event_id"] in homes]
    return [*questions, *store.all("swoogo-session-fields")]


RESOURCE = Resource(
    KIND,
    "registrants.json",
    ("id", "first_name", "last_name"),
    _as_read,
    # No documented call writes an address, and PHP prints an empty map as a list.
    relations={**dict.fromkeys(_ADDRESSES, lambda _registrant, _store: []), "emailHistory": registrant_emails.history},
)


def list_registrants(desk: Desk, call: Call) -> Reply:
    """Answer a page of an event's registrants."""
    return desk.many(RESOURCE, desk.of_event(KIND, desk.query(call)), call)


def get_registrant(desk: Desk, call: Call) -> Reply:
    """Answer one registrant; the personal fields alone, unless fields were asked for."""
    registrant = desk.found(KIND, call.params["registrant_id"])
    asked = desk.query(call)
    shown = RESOURCE.one(registrant, asked, desk.store)
    if not asked.fields and not asked.wants_all:
        expanded = {name: shown[name] for name in RESOURCE.relations if name in shown}
        shown = {**registrant_records.alone(shown), **expanded}
    return json_reply(200, shown)


def create_registrant(desk: Desk, call: Call) -> Reply:
    """Store a registrant of an event, and a contact with it."""
    body, custom = _read(desk, "create_registrant", call)
    desk.event(body["event_id"])
    _check_package(desk, body, body["event_id"], call)
    now = desk.now()
    contact = contact_records.new({**body, "id": desk.store.next_id(CONTACTS)}, now)
    desk.store.put(CONTACTS, contact)
    own = {"id": desk.store.next_id(KIND), "contact_id": contact["id"], "custom_fields": custom}
    registrant = registrant_records.new({**body, **own}, now)
    desk.store.put(KIND, registrant)
    if body.get("send_email", "").lower() in ("1", "true"):
        registrant_emails.send(desk, registrant, registrant_emails.CREATED)
    return json_reply(200, registrant_records.as_written(_as_read(registrant, desk.store)))


def update_registrant(desk: Desk, call: Call) -> Reply:
    """Change the fields that were sent."""
    body, custom = _read(desk, "update_registrant", call)
    registrant = desk.found(KIND, call.params["registrant_id"])
    if body.get("package_id") != registrant["package_id"]:
        _check_package(desk, body, registrant["event_id"], call)
    changed = desk.change(KIND, registrant, registrant_records.changes(body, custom, registrant, desk.now()))
    return json_reply(200, registrant_records.as_written(_as_read(changed, desk.store)))


def add_registrant_to_group(desk: Desk, call: Call) -> Reply:
    """Move a registrant into a group of the same event."""
    registrant = desk.found(KIND, call.params["registrant_id"])
    text = call.params["group_id"]
    members = [each for each in desk.store.all(KIND) if phpform.is_index(text) and each["group_id"] == int(text)]
    if not members:
        raise RefusedError(swoogo_error(404, "The group does not exist."))
    if members[0]["event_id"] != registrant["event_id"]:
        raise RefusedError(swoogo_error(400, "The group belongs to another event."))
    moved = desk.change(KIND, registrant, {"group_id": int(text)})
    others = [each for each in members if each["id"] != registrant["id"]]
    return json_reply(200, registrant_records.as_grouped(_as_read(moved, desk.store), len(others) + 1))


def _read(desk: Desk, operation: str, call: Call) -> tuple[dict[str, Any], Record]:
    """The known fields of a form, and the custom ones, which no schema can list."""
    body = desk.form(operation, call)
    custom, problems = registrant_records.custom_fields(read_form(call))
    refuse(problems)
    return body, custom


def _check_package(desk: Desk, body: Mapping[str, Any], event_id: int, call: Call) -> None:
    if "package_id" not in body:
        return
    package = named_of_event(desk, packages.KIND, body, "package_id", event_id)
    if not desk.query(call).flag("override_capacity_errors"):
        places.require_free(
            desk.store, package["capacity"], lambda registrant: registrant["package_id"] == package["id"], "package"
        )


ACTIONS: Final[Mapping[str, Action]] = {
    "list_registrants": list_registrants,
    "get_registrant": get_registrant,
    "create_registrant": create_registrant,
    "update_registrant": update_registrant,
    "add_registrant_to_group": add_registrant_to_group,
}

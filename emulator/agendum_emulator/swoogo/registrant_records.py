"""A Swoogo registrant: how it is made from a request, and what the different pages print of it.

Text that is not set is an empty string, amounts are strings with two decimals beside bare zeros, and custom fields
stand beside the others under their own names. Amounts are never calculated: no page tells how.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from agendum_emulator import phpform
from agendum_emulator.store import Record
from agendum_emulator.swoogo import contact_records
from agendum_emulator.swoogo.search import CUSTOM
from agendum_emulator.validation import Problem

KIND = "swoogo-registrants"
TEXTS = contact_records.TEXTS
# Texts that are more than words about a person.
CHOSEN_TEXTS = ("discount_code", "payment_method", "po_number", "registration_status")

_NOTHING = "0.00"
_GROUP_AMOUNTS = ("group_net", "group_tax", "group_tax_2", "group_gross", "group_paid")
_INDIVIDUAL_AMOUNTS = ("individual_net", "individual_tax", "individual_tax_2", "individual_gross")

# What the page of a single read prints.
_PERSONAL = (
    *("id", "event_id", "email", "prefix", "first_name", "middle_name", "last_name", "suffix", "company", "job_title"),
    *("work_phone", "mobile_phone", "profile_picture", "twitter_handle", "gender", "birth_date", "cc_email", "bio"),
    *("created_at", "updated_at"),
)
# What a write answers beside that.
_WRITTEN = (
    *_PERSONAL,
    *("group_id", "session_ids", "notes", "reference", "ip_address"),
    *("individual_net", "individual_tax", "individual_gross"),
    *("group_net", "group_tax", "group_gross", "group_paid", "group_balance_due"),
    *("cancelled_at", "checked_in_at", "ext_token", "registration_status"),
)


def new(given: Mapping[str, Any], now: str) -> Record:
    """The record of a registrant; only `id` and `event_id` must be given."""
    number = given["id"]
    record = {
        "id": number,
        "event_id": given["event_id"],
        "group_id": given.get("group_id", number),
        "reg_type_id": given.get("reg_type_id"),
        "package_id": given.get("package_id"),
        "discount_code": given.get("discount_code"),
        **{name: given.get(name, "") for name in TEXTS},
        "gender": {"id": None, "value": None},
        "contact_id": given.get("contact_id"),
        "session_ids": given.get("session_ids", []),
        "waitlisted_session_ids": [],
        "notes": None,
        "reference": None,
        "ip_address": "127.0.0.1",
        **dict.fromkeys((*_INDIVIDUAL_AMOUNTS, *_GROUP_AMOUNTS), _NOTHING),
        "group_balance_due": 0,
        "created_at": now,
        "updated_at": now,
        "registered_at": now,
        "cancelled_at": None,
        "checked_in_at": None,
        "ext_token": f"x{number:08x}",
        "secure_id": f"r{number:08x}",
        "timezone": "UTC",
        "language": "en",
        "payment_method": given.get("payment_method", ""),
        "po_number": given.get("po_number", ""),
        "payment_status": {"id": "", "value": None},
        "custom_fields": given.get("custom_fields", {}),
    }
    return {**record, **with_status(record, given.get("registration_status", "confirmed"), now)}


def with_status(registrant: Record, status: str, now: str) -> Record:
    """What changes with the status of a registration: the moments of a check-in and of a cancellation come and go."""
    return {
        "registration_status": status,
        "checked_in_at": (registrant["checked_in_at"] or now) if status == "attended" else None,
        "cancelled_at": (registrant["cancelled_at"] or now) if status == "cancelled" else None,
    }


def changes(body: Mapping[str, Any], custom: Mapping[str, Any], registrant: Record, now: str) -> Record:
    """What an update changes; custom fields one by one."""
    fields: Record = {**body, "custom_fields": {**registrant["custom_fields"], **custom}}
    if "registration_status" in body:
        fields |= with_status(registrant, body["registration_status"], now)
    return fields


def custom_fields(form: phpform.PhpArray) -> tuple[Record, list[Problem]]:
    """The custom fields of a form by their names, and what is wrong with them."""
    found: Record = {}
    problems = []
    for name, value in form.items():
        if not CUSTOM.fullmatch(name):
            continue
        if isinstance(value, str):
            found[name] = value
            continue
        ids = [choice.get("id") if isinstance(choice, dict) else None for choice in value.values()]
        found[name] = [{"id": int(text)} for text in ids if isinstance(text, str) and phpform.is_index(text)]
        if len(found[name]) < len(ids):
            problems.append(Problem((name,), "must be a text, or a list of choices with an id"))
    return found, problems


def as_read(registrant: Record, type_name: str | None, definitions: Iterable[Record]) -> Record:
    """All that can be asked for. The type and custom choices are printed with their names."""
    shown = {name: value for name, value in registrant.items() if name != "custom_fields"}
    type_id = registrant["reg_type_id"]
    return {
        **_custom(registrant, definitions),
        **shown,
        "reg_type_id": {"id": "" if type_id is None else type_id, "value": type_name},
        "session_ids": [str(number) for number in registrant["session_ids"]],
    }


def alone(read: Record) -> Record:
    """What a single read prints where no fields were asked for."""
    return {name: read[name] for name in _PERSONAL}


def as_written(read: Record) -> Record:
    """The answer to a write: what the page prints, and the custom fields."""
    custom = {name: value for name, value in read.items() if CUSTOM.fullmatch(name)}
    return {**custom, **{name: read[name] for name in _WRITTEN}}


def as_grouped(read: Record, number: int) -> Record:
    """The answer to an addition to a group, where the amounts of the group are bare numbers."""
    return {**read, **dict.fromkeys(_GROUP_AMOUNTS, 0), "group_number": number}


def _custom(registrant: Record, definitions: Iterable[Record]) -> Record:
    choices = {
        definition["attribute"]: {str(choice["id"]): choice["name"] for choice in definition["choices"]}
        for definition in definitions
    }
    return {name: _chosen(value, choices.get(name, {})) for name, value in registrant["custom_fields"].items()}


def _chosen(value: Any, names: Mapping[str, str]) -> Any:
    """A custom field as it is printed: choices that exist with their names, several of them joined by commas."""
    if names and value == "":
        return {"id": "", "value": None}
    ids = [str(choice["id"]) for choice in value] if isinstance(value, list) else [value]
    if not names.keys() >= set(ids):
        return value
    joined = ",".join(ids)
    return {"id": joined if len(ids) > 1 else int(joined), "value": ",".join(names[each] for each in ids)}

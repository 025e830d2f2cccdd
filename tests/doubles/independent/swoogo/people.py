"""Registrants, contacts, types and packages as they are stored and printed."""

import secrets
from typing import Any

from doubles.independent.exchange import Call, Record, now
from doubles.independent.swoogo.common import chosen, count, not_chosen

TEXTS = (
    *("prefix", "middle_name", "suffix", "company", "job_title", "work_phone", "mobile_phone", "profile_picture"),
    *("twitter_handle", "birth_date", "cc_email", "bio", "vat_number"),
)
TEXT_ANSWERS = ("c_2001", "h_check_out")
CHOICE_ANSWERS = {"c_2002": {237: "Cars", 238: "Bikes"}}
_MONEY = (
    *("individual_net", "individual_tax", "individual_tax_2", "individual_gross"),
    *("group_net", "group_tax", "group_tax_2", "group_gross", "group_paid"),
)
PERSONAL = (
    *("bio", "birth_date", "cc_email", "company", "created_at", "email", "event_id", "first_name", "gender", "id"),
    *("job_title", "last_name", "middle_name", "mobile_phone", "prefix", "profile_picture", "suffix"),
    *("twitter_handle", "updated_at", "work_phone"),
)
# What the example of an update prints.
UPDATED = (
    *PERSONAL,
    *("cancelled_at", "checked_in_at", "ext_token", "group_balance_due", "group_gross", "group_id", "group_net"),
    *("group_paid", "group_tax", "individual_gross", "individual_net", "individual_tax", "ip_address", "notes"),
    *("reference", "registration_status", "session_ids"),
)


def register(call: Call, values: Record, moment: str | None = None) -> Record:
    """Store a new registrant, who leads a group of one, and may lead to a contact."""
    number = call["registrants"].new_id()
    moment = moment or now()
    registrant = {
        "group_id": number + call.choices.group_offset,
        "group_number": 1,
        **dict.fromkeys(("package_id", "discount_code", "email", "payment_method", "po_number")),
        **dict.fromkeys(("first_name", "last_name"), ""),
        "sessions": [],
        "answers": {},
        **values,
        "registration_status": values.get("registration_status") or "confirmed",
        **dict.fromkeys(("created_at", "updated_at", "registered_at"), moment),
        **dict.fromkeys(("checked_in_at", "cancelled_at")),
    }
    registrant["contact_id"] = _contact(call, registrant) if call.choices.has_contacts else None
    return call["registrants"].put(number, registrant)


def _contact(call: Call, registrant: Record) -> int:
    """Whoever has the address already is the same person."""
    address = (registrant["email"] or "").lower()
    for contact in call["contacts"].values():
        if contact["email"] and contact["email"].lower() == address:
            return int(contact["id"])
    moment = now()
    known = {name: registrant[name] or "" for name in ("email", "first_name", "last_name")}
    return int(call["contacts"].add({**known, "created_at": moment, "updated_at": moment})["id"])


def _text(call: Call, value: str | None) -> str | None:
    return value or call.choices.unset_text


def printed_registrant(call: Call, registrant: Record) -> Record:
    """Return a registrant with all properties of the page's list."""
    kind = call.choices.type_of_registrant
    package, unset = registrant["package_id"], not_chosen(call)
    return {
        **{name: registrant[name] for name in ("id", "event_id", "group_id", "group_number")},
        "reg_type_id": unset if kind == "choice" else None,
        "package_id": package,
        "discount_code": registrant["discount_code"],
        "email": registrant["email"],
        **dict.fromkeys(TEXTS, call.choices.unset_text),
        "first_name": _text(call, registrant["first_name"]),
        "last_name": _text(call, registrant["last_name"]),
        "gender": unset,
        "contact_id": registrant["contact_id"],
        "notes": None,
        "reference": None,
        "ip_address": "127.0.0.1",
        **{name: registrant[name] for name in ("created_at", "updated_at", "registered_at", "cancelled_at")},
        "checked_in_at": registrant["checked_in_at"],
        "ext_token": secrets.token_hex(4),
        "secure_id": f"x{registrant['id']}",
        "timezone": None,
        "registration_status": registrant["registration_status"],
        "language": "en",
        "payment_method": registrant["payment_method"],
        "po_number": _text(call, registrant["po_number"]),
        "payment_status": chosen(1, "paid") if kind == "choice" else "paid",
        "session_ids": _session_ids(call, registrant["sessions"]),
        "waitlisted_session_ids": None if call.choices.session_ids == "comma" else [],
        **dict.fromkeys(_MONEY, "0.00"),
        "group_balance_due": 0,
    }


def _session_ids(call: Call, ids: list[int]) -> Any:
    match call.choices.session_ids:
        case "comma":
            return ",".join(map(str, ids)) or None
        case "int":
            return list(ids)
        case _:
            return [str(each) for each in ids]


def with_answers(call: Call, registrant: Record) -> Record:
    """Return a registrant with the custom fields, which stand beside the others."""
    answers = registrant["answers"]
    choices = {
        name: chosen(answers[name], options[answers[name]]) if answers.get(name) else not_chosen(call)
        for name, options in CHOICE_ANSWERS.items()
    }
    texts = {name: answers.get(name) or "" for name in TEXT_ANSWERS}
    return {**printed_registrant(call, registrant), **texts, **choices, "sq_406": []}


def printed_contact(call: Call, contact: Record) -> Record:
    """Return a contact; the example has an event, which the list of fields has not."""
    event = {"event_id": 1} if call.choices.personal_only else {}
    return {
        "id": contact["id"],
        "account_id": 1,
        **{name: contact[name] for name in ("email", "first_name", "last_name")},
        "gender": not_chosen(call),
        "notes": "",
        "subscribe_status": 1 if call.choices.rules else "subscribed",
        "created_at": contact["created_at"],
        "updated_at": contact["updated_at"],
        **dict.fromkeys(TEXTS, ""),
        **event,
    }


def store_type(call: Call, table: str, values: Record) -> Record:
    """Store a new registrant type or package."""
    unset = ("public_short_name", "admin_short_name", "description", "capacity", "sold_out_message")
    moment = now()
    sizes = dict.fromkeys(("min_group_size", "max_group_size"))
    return call[table].add({**dict.fromkeys(unset), **sizes, **values, "created_at": moment, "updated_at": moment})


def printed_type(call: Call, record: Record) -> Record:
    """Return a registrant type or a package."""
    printed = {name: value for name, value in record.items() if name != "event_id"}
    return printed | {name: count(call, record[name]) for name in ("capacity", "min_group_size", "max_group_size")}

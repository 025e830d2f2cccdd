"""Readings of how registrants are made, changed and printed."""

import secrets
from collections.abc import Mapping
from typing import Any, Final

from agendum_emulator.messages import Call, Reply
from agendum_emulator.readings import edit
from agendum_emulator.readings.switch import AS_IT_IS, Around, Handle, Reading, Switch
from agendum_emulator.store import Store
from agendum_emulator.swoogo import registrant_records, tier_records
from agendum_emulator.swoogo.registrants import CONTACTS

# Nobody else has it.
_STAND_IN = f"{secrets.token_hex(16)}@example.com"
_GROUP_AMOUNTS = ("group_net", "group_tax", "group_tax_2", "group_gross", "group_paid")
_OF_THE_TABLE = ("email", "first_name", "last_name")
_UNSET_TEXTS = (*registrant_records.TEXTS, "notes", "reference", "discount_code", "payment_method", "po_number")


def of_registrants(change: edit.Change) -> Mapping[str, Around]:
    """A change of each registrant that is answered, alone or in a list."""
    alone = ("get_registrant", "create_registrant", "update_registrant", "add_registrant_to_group")
    return {"list_registrants": edit.answers(edit.items(change)), **dict.fromkeys(alone, edit.answers(change))}


def of_types(change: edit.Change) -> Mapping[str, Around]:
    """A change of each registrant type and package that is answered, alone or in a list."""
    alone = (
        *("get_registrant_type", "create_registrant_type", "update_registrant_type"),
        *("create_package", "update_package"),
    )
    return {"list_registrant_types": edit.answers(edit.items(change)), **dict.fromkeys(alone, edit.answers(change))}


def _without_email(call: Call, handle: Handle, store: Store) -> Reply:
    if "email" in edit.form_of(call):
        return handle(call)
    given = edit.with_fields(edit.without_fields(call, "send_email"), {"email": _STAND_IN})
    reply = handle(given)
    for kind in (registrant_records.KIND, CONTACTS):
        blanked = [{**record, "email": ""} for record in store.all(kind) if record["email"] == _STAND_IN]
        store.put_all(kind, blanked)
    return edit.edited(reply, edit.replacing({"email": lambda _stand_in: ""}))


def _as_number(amount: Any) -> Any:
    number = float(amount)
    return int(number) if number.is_integer() else number


def _as_text(amount: Any) -> Any:
    return f"{amount:.2f}" if isinstance(amount, int | float) else amount


def _joined(numbers: Any) -> Any:
    return ",".join(numbers) or None


def _bare(choice: Any) -> Any:
    return choice["id"] or None


def _of_the_table(call: Call) -> Call:
    return edit.without_fields(call, *(name for name in edit.form_of(call) if name not in _OF_THE_TABLE))


def _set(texts: tuple[str, ...]) -> edit.Change:
    return edit.replacing(dict.fromkeys(texts, lambda text: "" if text is None else text))


_numbers = edit.replacing(dict.fromkeys(_GROUP_AMOUNTS, _as_number))
_texts = edit.replacing(dict.fromkeys(_GROUP_AMOUNTS, _as_text))
_short = edit.replacing({"reg_type_id": _bare, "session_ids": _joined, "waitlisted_session_ids": _joined})
_null = edit.replacing(dict.fromkeys(_UNSET_TEXTS, lambda text: text or None))

SWITCHES: Final[tuple[Switch, ...]] = (
    Switch("swoogo-30", "B", {"A": Reading({"create_registrant": _without_email}), "B": AS_IT_IS}),
    Switch(
        "swoogo-32",
        "both",
        {"A": Reading({"add_registrant_to_group": edit.answers(_texts)}), "B": Reading(of_registrants(_numbers))},
    ),
    Switch("swoogo-42", "A", {"A": AS_IT_IS, "B": Reading(of_registrants(_short))}),
    Switch(
        "swoogo-43",
        "both",
        {
            "A": Reading({**of_registrants(_set(_UNSET_TEXTS)), **of_types(_set(tier_records.TEXTS))}),
            # What was cleared is an empty text on this side too.
            "B": Reading(of_registrants(_null)),
        },
    ),
    Switch("swoogo-51", "B", {"A": Reading({"update_registrant": edit.calls(_of_the_table)}), "B": AS_IT_IS}),
)

"""Readings that fees, discount codes and transactions are about."""

import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from agendum_emulator.messages import Call, Reply
from agendum_emulator.readings import edit
from agendum_emulator.readings.switch import AS_IT_IS, Around, Handle, Reading, Switch
from agendum_emulator.readings.swoogo.people_calls import is_asked, json_of, with_json
from agendum_emulator.store import LARGEST_ID, Store

_FEES = ("update_session_fee", "get_package_fee", "update_package_fee")
# Of whoever has no token; nobody else can know it.
_NOBODYS_TOKEN = secrets.token_urlsafe(30)
_WRITTEN_DISCOUNTS = ("create_discount", "update_discount")
_FEES_WRITTEN, _FEES_READ = "custom_fees_update", "custom_fees"
_ISO = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2}:[0-9]{2})(?:Z|\+00:00)?")


def _open_to_all(call: Call, handle: Handle, store: Store) -> Reply:
    if "authorization" in call.headers:
        return handle(call)
    if store.token("swoogo", _NOBODYS_TOKEN) is None:
        store.add_token("swoogo", _NOBODYS_TOKEN, "nobody", LARGEST_ID)
    return handle(replace(call, headers={**call.headers, "authorization": f"Bearer {_NOBODYS_TOKEN}"}))


def _of_discounts(change: Callable[[Call], edit.Change]) -> Mapping[str, Around]:
    """A change of each discount code that is answered, alone or in a list."""

    def alone(call: Call, handle: Handle, _store: Store) -> Reply:
        return edit.edited(handle(call), change(call))

    def listed(call: Call, handle: Handle, _store: Store) -> Reply:
        return edit.edited(handle(call), edit.items(change(call)))

    single = ("get_discount", "create_discount", "update_discount", "clone_discount")
    return {"list_discounts": listed, **dict.fromkeys(single, alone)}


def _as_created(_call: Call) -> edit.Change:
    def change(discount: Any) -> Any:
        named = {_FEES_WRITTEN if name == _FEES_READ else name: value for name, value in discount.items()}
        return edit.replacing({"apply_to_all": bool})(named)

    return change


def _as_listed(call: Call, handle: Handle, _store: Store) -> Reply:
    body = json_of(call)
    if not body:
        # What cannot be read is for the emulator to refuse.
        return handle(call)
    if isinstance(body.get("apply_to_all"), bool):
        return edit.refuse_fields(call, handle, [("apply_to_all", "apply_to_all must be 0 or 1.")])
    if body.get("apply_to_all") in (0, 1):
        body["apply_to_all"] = bool(body["apply_to_all"])
    fees = body.pop(_FEES_READ, None)
    body.pop(_FEES_WRITTEN, None)
    if fees is not None:
        body[_FEES_WRITTEN] = fees
    return handle(with_json(call, body))


def _as_in_older_copies(call: Call) -> edit.Change:
    added = {"all_registrants_in_group": False, "visibility_id": None, "is_sold_out": False}

    def change(discount: Any) -> Any:
        shown = {**discount, **{name: value for name, value in added.items() if is_asked(call, name)}}
        return edit.replacing({"apply_to_all": bool, _FEES_READ: _as_array})(edit.without("parent_id")(shown))

    return change


def _as_array(fees: Any) -> Any:
    return list(fees.values()) if isinstance(fees, dict) else fees


def _iso_times(call: Call, handle: Handle, _store: Store) -> Reply:
    time = edit.form_of(call).get("datetime")
    if not isinstance(time, str):
        return handle(call)
    match = _ISO.fullmatch(time)
    if match is None:
        return edit.refuse_fields(call, handle, [("datetime", "datetime must be written as ISO 8601.")])
    return handle(edit.with_fields(call, {"datetime": " ".join(match.groups())}))


def _price_alone(fee: Any) -> Any:
    return {"price": fee["price"]}


SWITCHES: Final[tuple[Switch, ...]] = (
    Switch("swoogo-22", "A", {"A": AS_IT_IS, "B": Reading(dict.fromkeys(_FEES, edit.answers(_price_alone)))}),
    Switch(
        "swoogo-23",
        "B",
        {"A": Reading(dict.fromkeys((*_FEES, "remove_session_fee"), _open_to_all)), "B": AS_IT_IS},
    ),
    Switch(
        "swoogo-24",
        "both",
        {"A": Reading(_of_discounts(_as_created)), "B": Reading(dict.fromkeys(_WRITTEN_DISCOUNTS, _as_listed))},
    ),
    Switch("swoogo-25", "A", {"A": AS_IT_IS, "B": Reading({"create_transaction": _iso_times})}),
    Switch("swoogo-45", "B", {"A": Reading(_of_discounts(_as_in_older_copies)), "B": AS_IT_IS}),
)

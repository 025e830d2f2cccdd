"""Readings that registrant types are about, and the statuses of what is created."""

from dataclasses import replace
from typing import Any, Final

from agendum_emulator import phpform
from agendum_emulator.messages import Call, Reply
from agendum_emulator.readings import edit
from agendum_emulator.readings.switch import AS_IT_IS, Around, Handle, Reading, Switch
from agendum_emulator.readings.swoogo.people_registrants import of_types
from agendum_emulator.store import Store
from agendum_emulator.swoogo import registrant_types

_SIZES = ("min_group_size", "max_group_size")
_MESSAGE = "sold_out_message"
_OK, _CREATED = 200, 201


def _as_number(count: Any) -> Any:
    return int(count) if isinstance(count, str) and phpform.is_index(count) else count


def _as_text(count: Any) -> Any:
    return str(count) if isinstance(count, int) else count


def _wider(call: Call, handle: Handle, store: Store) -> Reply:
    form = edit.form_of(call)
    given = {name: form[name] for name in _SIZES if phpform.is_index(str(form.get(name)))}
    if isinstance(form.get(_MESSAGE), str):
        given[_MESSAGE] = form[_MESSAGE]

    def change(body: Any) -> Any:
        number = int(call.params["registrant_type_id"])
        store.put(registrant_types.KIND, {**(store.get(registrant_types.KIND, number) or {}), **given})
        return {**body, **given}

    return edit.edited(handle(call), change)


def _with_status(before: int, after: int) -> Around:
    def around(call: Call, handle: Handle, _store: Store) -> Reply:
        reply = handle(call)
        return replace(reply, status=after) if reply.status == before else reply

    return around


SWITCHES: Final[tuple[Switch, ...]] = (
    Switch(
        "swoogo-21",
        "both",
        {
            "A": Reading({"get_registrant_type": edit.answers(edit.replacing({"capacity": _as_text}))}),
            "B": Reading(of_types(edit.replacing({"capacity": _as_number}))),
        },
    ),
    Switch("swoogo-52", "A", {"A": AS_IT_IS, "B": Reading({"update_registrant_type": _wider})}),
    Switch(
        "swoogo-53",
        "both",
        {
            "A": Reading({"create_registrant_token": _with_status(_OK, _CREATED)}),
            "B": Reading({"create_registrant_type": _with_status(_CREATED, _OK)}),
        },
    ),
)

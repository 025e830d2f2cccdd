"""Readings of how webhooks and the choices of a field are written."""

from typing import Final

from agendum_emulator.messages import Call, Reply
from agendum_emulator.readings import edit
from agendum_emulator.readings.switch import Around, Handle, Reading, Switch
from agendum_emulator.readings.swoogo.people_calls import json_of
from agendum_emulator.store import Store

_WEBHOOK, _FIELD = "create_webhook", "update_session_field"
_GROUP, _GROUP_OF_SAMPLE = "group_id", "webhook_group_id"
_FLAGS = (
    *("trigger_on_insert", "trigger_on_update", "trigger_on_delete", "public_user", "admin_user", "api_call"),
    *("all_fields", "any_event", "use_default_fields", "enabled"),
)


def _unnamed(name: str) -> Around:
    return edit.calls(lambda call: edit.without_fields(call, name))


def _flags_written_as(*texts: str) -> Around:
    def around(call: Call, handle: Handle, _store: Store) -> Reply:
        form = edit.form_of(call)
        wrong = [name for name in _FLAGS if name in form and form[name] not in texts]
        if wrong:
            problems = [(name, f"{name} must be {' or '.join(texts)}.") for name in wrong]
            return edit.refuse_fields(call, handle, problems)
        return handle(call)

    return around


def _ids_written_as(kind: type, word: str) -> Around:
    def around(call: Call, handle: Handle, _store: Store) -> Reply:
        choices = json_of(call).get("choices")
        listed = choices if isinstance(choices, list) else []
        ids = [each["id"] for each in listed if isinstance(each, dict) and "id" in each]
        if all(isinstance(each, kind) for each in ids):
            return handle(call)
        return edit.refuse_fields(call, handle, [("choices", f"choices: an id must be {word}.")])

    return around


SWITCHES: Final[tuple[Switch, ...]] = (
    Switch(
        "swoogo-26",
        "both",
        {"A": Reading({_WEBHOOK: _unnamed(_GROUP_OF_SAMPLE)}), "B": Reading({_WEBHOOK: _unnamed(_GROUP)})},
    ),
    Switch(
        "swoogo-49",
        "both",
        {
            "A": Reading({_WEBHOOK: _flags_written_as("true", "false")}),
            "B": Reading({_WEBHOOK: _flags_written_as("1", "0")}),
        },
    ),
    Switch(
        "swoogo-50",
        "both",
        {
            "A": Reading({_FIELD: _ids_written_as(int, "a number")}),
            "B": Reading({_FIELD: _ids_written_as(str, "a text of digits")}),
        },
    ),
)

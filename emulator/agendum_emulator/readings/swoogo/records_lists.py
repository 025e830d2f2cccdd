"""Readings of how records are listed, and of questions, which are listed in a way of their own."""

from typing import Any, Final

from agendum_emulator import phpform
from agendum_emulator.messages import Call, Reply
from agendum_emulator.readings import edit
from agendum_emulator.readings.switch import AS_IT_IS, Handle, Reading, Switch
from agendum_emulator.store import Store

_LISTS = (
    *("list_events", "list_sessions", "list_session_fields", "list_speakers", "list_registrants"),
    *("list_registrant_types", "list_discounts", "list_transactions", "list_webhooks"),
)
_MOST = 100
_OF_THE_TABLES = ("default_response",)
_OF_THE_PRINT = ("default_page", "default_visible", "default_required", "default_sort", "visible_to_contacts")


def _with_underscore(call: Call) -> Call:
    size = edit.query_of(call).get("per_page", "")
    return edit.with_query(call, {"per-page": str(min(int(size), _MOST)) if phpform.is_index(size) else ""})


def _in_an_array(body: Any) -> Any:
    items = body["items"]
    return {**body, "items": list(items.values()) if isinstance(items, dict) else items}


def _without_event(call: Call, handle: Handle, _store: Store) -> Reply:
    # No number counts as no parameter.
    reply = handle(edit.with_query(call, {"event_id": ""}))
    return edit.edited(reply, edit.items(edit.without(*_OF_THE_PRINT)))


_printed = edit.without(*_OF_THE_TABLES)

SWITCHES: Final[tuple[Switch, ...]] = (
    Switch("swoogo-33", "A", {"A": AS_IT_IS, "B": Reading(dict.fromkeys(_LISTS, edit.calls(_with_underscore)))}),
    Switch("swoogo-46", "B", {"A": Reading({"list_questions": edit.answers(_in_an_array)}), "B": AS_IT_IS}),
    Switch(
        "swoogo-47",
        "both",
        {
            "A": Reading(
                paths={
                    "list_questions": "/api/v1/questions",
                    "get_question": "/api/v1/questions/{question_id}",
                }
            ),
            "B": Reading(paths={"get_event": "/api/v1/events/{event_id}.json"}),
        },
    ),
    Switch(
        "swoogo-48",
        "both",
        {
            "A": Reading(
                {"list_questions": _without_event, "get_question": edit.answers(edit.without(*_OF_THE_PRINT))}
            ),
            "B": Reading(
                {"list_questions": edit.answers(edit.items(_printed)), "get_question": edit.answers(_printed)}
            ),
        },
    ),
)

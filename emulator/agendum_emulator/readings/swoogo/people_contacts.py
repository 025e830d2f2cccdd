"""Readings that contacts are about."""

from collections.abc import Callable
from typing import Any, Final

from agendum_emulator import multipart
from agendum_emulator.errors import swoogo_error
from agendum_emulator.messages import Call, Reply
from agendum_emulator.readings import edit
from agendum_emulator.readings.switch import AS_IT_IS, Around, Handle, Reading, Switch
from agendum_emulator.readings.swoogo.people_calls import is_asked
from agendum_emulator.store import Store

_WITH_EMPTY_BODY = ("list_events", "get_contact")
_OF_THE_LIST = ("account_id", "notes", "subscribe_status", "vat_number")
_OK = 200
_REFUSAL = swoogo_error(401, "The credentials of the request are missing, wrong or expired.")


def _only_if(fits: Callable[[Call], bool], refusal: Reply) -> Around:
    def around(call: Call, handle: Handle, _store: Store) -> Reply:
        # Credentials and credits come first.
        reply = handle(call)
        return reply if reply.status != _OK or fits(call) else refusal.with_headers(reply.headers)

    return around


_without_body = _only_if(lambda call: not call.body, swoogo_error(400, "This call has no body."))
_with_media_type = _only_if(
    lambda call: call.media_type == multipart.MEDIA_TYPE, swoogo_error(415, f"The body must be {multipart.MEDIA_TYPE}.")
)


def _as_printed(call: Call, handle: Handle, store: Store) -> Reply:
    def change(contact: Any) -> Any:
        shown = edit.without(*_OF_THE_LIST)(contact)
        if not is_asked(call, "event_id"):
            return shown
        # A contact is one of the account; the page does not tell which of its events this is.
        return {**shown, "event_id": next((event["id"] for event in store.all("swoogo-events")), None)}

    return edit.edited(handle(call), change)


SWITCHES: Final[tuple[Switch, ...]] = (
    Switch(
        "swoogo-27",
        "both",
        {
            "A": Reading(dict.fromkeys(_WITH_EMPTY_BODY, _without_body)),
            "B": Reading(dict.fromkeys(_WITH_EMPTY_BODY, _with_media_type)),
        },
    ),
    Switch("swoogo-28", "A", {"A": AS_IT_IS, "B": Reading({"get_contact": _as_printed})}),
    Switch(
        "swoogo-29",
        "A",
        {"A": AS_IT_IS, "B": Reading({"forget_contact": edit.answers(lambda _body: edit.body_of(_REFUSAL))})},
    ),
)

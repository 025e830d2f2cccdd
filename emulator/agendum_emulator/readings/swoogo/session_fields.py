"""Readings that the fields of a session are about: which of them an answer has."""

from typing import Any, Final

from agendum_emulator.messages import Call
from agendum_emulator.readings.edit import answers, calls, items, query_of, with_query, without
from agendum_emulator.readings.switch import AS_IT_IS, Reading, Switch
from agendum_emulator.readings.swoogo.session_answers import created, reads

_OF_THE_TABLE: Final = ("sold_out_message", "secure_id", "selection_control", "custom_fields")
_PRINTED: Final = (
    *("notes", "type_id", "times_with_timezone", "session_included", "direct_link", "virtual_link"),
    *("created_at", "updated_at"),
)
_RELATED: Final = ("location", "track")
_STATUS_AND_SWITCHES: Final = (
    *("session_status", "use_event_timezone", "locked_when_saved", "selected_by_default"),
    *("prevent_session_conflicts", "session_included"),
)
_BEYOND_THE_PAGE: Final = ("speakers", "fees", "translations", "registrantCount")


def _asking_for_required(call: Call) -> Call:
    fields = query_of(call).get("fields")
    return with_query(call, {"fields": f"{fields},event_id,name"}) if fields else call


def _as_the_table(session: Any) -> Any:
    # Where they were asked for, and there is something to show, related records are of no table.
    hidden = [*_PRINTED, *(name for name in _RELATED if session.get(name) is None)]
    return without(*hidden)(session)


def _as_included(session: Any) -> Any:
    return {**without("selection_control")(session), "session_included": session["selection_control"] == "included"}


def _expanding_less(call: Call) -> Call:
    names = query_of(call).get("expand")
    if not names:
        return call
    return with_query(call, {"expand": ",".join(name for name in names.split(",") if _is_of_the_page(name))})


def _is_of_the_page(name: str) -> bool:
    return name.strip() not in _BEYOND_THE_PAGE


SWITCHES: Final[tuple[Switch, ...]] = (
    Switch("swoogo-02", "B", {"A": Reading({"get_session": calls(_asking_for_required)}), "B": AS_IT_IS}),
    Switch(
        "swoogo-05",
        "both",
        {"A": Reading(reads(_as_the_table)), "B": Reading(reads(without(*_OF_THE_TABLE)))},
    ),
    Switch(
        "swoogo-07",
        "both",
        {
            "A": Reading(reads(without("session_included"))),
            "B": Reading({**created(_as_included), **reads(without("selection_control"))}),
        },
    ),
    Switch(
        "swoogo-09",
        "B",
        {"A": Reading({"list_sessions": answers(items(without(*_STATUS_AND_SWITCHES)))}), "B": AS_IT_IS},
    ),
    Switch(
        "swoogo-37",
        "B",
        {
            "A": Reading(
                dict.fromkeys(
                    ("create_session", "create_session_scan", "create_registrant_type"), answers(without("id"))
                )
            ),
            "B": AS_IT_IS,
        },
    ),
    Switch(
        "swoogo-54",
        "B",
        {
            "A": Reading(dict.fromkeys(("list_sessions", "get_session", "update_session"), calls(_expanding_less))),
            "B": AS_IT_IS,
        },
    ),
)

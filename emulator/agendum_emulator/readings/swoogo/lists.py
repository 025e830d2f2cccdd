"""Readings that all lists are about: what an item has, how long a page may be, and how a search is written."""

import re
from typing import Final

from agendum_emulator.messages import Call
from agendum_emulator.readings.edit import answers, calls, only, query_of, with_query
from agendum_emulator.readings.switch import AS_IT_IS, Reading, Switch
from agendum_emulator.swoogo.query import Query
from agendum_emulator.swoogo.vendor import ACTIONS

LISTS: Final = tuple(name for name in ACTIONS if name.startswith("list_"))

_TIMESTAMPS: Final = ("created_at", "updated_at")
_PLACEHOLDER_LISTS: Final = (
    *("list_events", "list_sessions", "list_session_fields", "list_speakers", "list_registrants"),
    "list_transactions",
)
_PLACEHOLDER_CREATES: Final = ("create_registrant", "create_package")
_LARGEST_PAGE: Final = 200
_CONDITION = re.compile(r"([A-Za-z0-9_]+)(!=|=)(.*)", re.DOTALL)
_BARE = re.compile(r"(contains|beginswith|endswith)(.*)", re.DOTALL)


def _asking_for_timestamps(call: Call) -> Call:
    return call if query_of(call).get("fields") else with_query(call, {"fields": ",".join(_TIMESTAMPS)})


def _with_shorter_page(call: Call) -> Call:
    is_long = Query(query_of(call)).per_page > _LARGEST_PAGE
    return with_query(call, {"per-page": str(_LARGEST_PAGE)}) if is_long else call


def _with_stars(call: Call) -> Call:
    search = query_of(call).get("search")
    if not search:
        return call
    return with_query(call, {"search": "&".join(map(_condition_with_stars, search.split("&")))})


def _condition_with_stars(condition: str) -> str:
    match = _CONDITION.fullmatch(condition.strip())
    if match is None:
        return condition
    name, sign, value = match.groups()
    bare = _BARE.fullmatch(value)
    if bare is not None:
        return f"{name}{sign}*{bare[1]}*{bare[2]}"
    # A star means nothing here: with another one before it, it means nothing to the emulator either.
    return f"{name}{sign}*{value}" if value.startswith("*") else condition


SWITCHES: Final[tuple[Switch, ...]] = (
    Switch(
        "swoogo-14",
        "A",
        {
            "A": AS_IT_IS,
            "B": Reading(
                {
                    **dict.fromkeys(_PLACEHOLDER_LISTS, calls(_asking_for_timestamps)),
                    **dict.fromkeys(_PLACEHOLDER_CREATES, answers(only(*_TIMESTAMPS))),
                }
            ),
        },
    ),
    Switch("swoogo-16", "A", {"A": AS_IT_IS, "B": Reading(dict.fromkeys(LISTS, calls(_with_shorter_page)))}),
    Switch("swoogo-17", "A", {"A": AS_IT_IS, "B": Reading(dict.fromkeys(LISTS, calls(_with_stars)))}),
)

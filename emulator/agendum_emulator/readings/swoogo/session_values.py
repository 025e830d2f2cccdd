"""Readings that the values of sessions and speakers are about: their types, and what stands for nothing."""

import re
from typing import Any, Final

from agendum_emulator.readings.edit import answers, items, replacing, without
from agendum_emulator.readings.switch import AS_IT_IS, Reading, Switch
from agendum_emulator.readings.swoogo.session_answers import created, everywhere, reads

_FLAGS: Final = ("use_event_timezone", "locked_when_saved", "selected_by_default", "prevent_session_conflicts")
_CLOCK = re.compile(r"(\d{1,2}):(\d\d) ([AP])M")
_HOURS_EAST = 9


def _whole(capacity: Any) -> Any:
    return None if capacity is None else int(capacity)


def _digits(capacity: Any) -> Any:
    return None if capacity is None else str(capacity)


def _without_unset_link(session: Any) -> Any:
    return without("webinar_url")(session) if session.get("webinar_url") is None else session


def _far_east(text: Any) -> Any:
    """The times of a session as they are where it does not take place."""
    return text if text is None else re.sub(r"\(.*\)", f"(+0{_HOURS_EAST})", _CLOCK.sub(_later, text))


def _later(match: re.Match[str]) -> str:
    hour = (int(match[1]) % 12 + 12 * (match[3] == "P") + _HOURS_EAST) % 24
    return f"{hour % 12 or 12}:{match[2]} {'AP'[hour // 12]}M"


def _with_zone(timestamp: str) -> str:
    return f"{timestamp.replace(' ', 'T')}Z"


def _as_typed(speaker: Any) -> Any:
    """A speaker with timestamps of the format date-time, and without the field whose row lost its name."""
    timestamps = dict.fromkeys(("created_at", "updated_at"), _with_zone)
    return without("direct_link")(replacing(timestamps)(speaker))


def _without_nulls(session: Any) -> Any:
    return {name: value for name, value in session.items() if value is not None}


def _as_map(custom_fields: Any) -> Any:
    return custom_fields or {}


SWITCHES: Final[tuple[Switch, ...]] = (
    Switch(
        "swoogo-03",
        "both",
        {
            "A": Reading(everywhere(replacing({"capacity": _whole}))),
            "B": Reading(everywhere(replacing({"capacity": _digits}))),
        },
    ),
    Switch(
        "swoogo-04",
        "both",
        {
            "A": Reading(reads(replacing(dict.fromkeys(_FLAGS, int)))),
            "B": Reading(created(replacing(dict.fromkeys(_FLAGS, bool)))),
        },
    ),
    Switch("swoogo-10", "B", {"A": Reading(everywhere(_without_unset_link)), "B": AS_IT_IS}),
    Switch("swoogo-11", "B", {"A": Reading(reads(replacing({"times_with_timezone": _far_east}))), "B": AS_IT_IS}),
    Switch(
        "swoogo-13",
        "B",
        {
            "A": Reading({"add_sessions_to_speaker": answers(_as_typed), "list_speakers": answers(items(_as_typed))}),
            "B": AS_IT_IS,
        },
    ),
    Switch("swoogo-35", "B", {"A": Reading(everywhere(_without_nulls)), "B": AS_IT_IS}),
    Switch("swoogo-36", "B", {"A": Reading(everywhere(replacing({"custom_fields": _as_map}))), "B": AS_IT_IS}),
)

"""Where sessions are printed: alone, in a list, within speakers and within events."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from agendum_emulator.readings.edit import Change, answers, items
from agendum_emulator.readings.switch import Around


def _itself(change: Change) -> Change:
    return change


def _inside(change: Change) -> Change:
    """What changes the sessions of a record, which are there only if they were asked for."""

    def change_inner(record: Any) -> Any:
        if "sessions" not in record:
            return record
        return {**record, "sessions": [change(session) for session in record["sessions"]]}

    return change_inner


# How to get at the sessions of an answer, by operation.
_READS: Final[Mapping[str, Callable[[Change], Change]]] = MappingProxyType(
    {
        "get_session": _itself,
        "update_session": _itself,
        "list_sessions": items,
        "add_sessions_to_speaker": _inside,
        "list_speakers": lambda change: items(_inside(change)),
        "get_event": _inside,
        "list_events": lambda change: items(_inside(change)),
    }
)


def reads(change: Change) -> dict[str, Around]:
    """What changes each session that is read, wherever it stands."""
    return {operation: answers(reach(change)) for operation, reach in _READS.items()}


def created(change: Change) -> dict[str, Around]:
    """What changes the session that a create answers."""
    return {"create_session": answers(change)}


def everywhere(change: Change) -> dict[str, Around]:
    """What changes each session that is printed, the answer to a create included."""
    return {**created(change), **reads(change)}

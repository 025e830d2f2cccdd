"""A Swoogo event: how it is made from a seed, which is the only way to make one here."""

import re
from collections.abc import Mapping
from typing import Any, Final

from agendum_emulator.store import Record

# Whoever the credentials belong to.
_USER_ID: Final = 1

_DEFAULTS: Final[Mapping[str, Any]] = {
    "status": "live",
    "domain": None,
    "hashtag": "",
    "description": "",
    "organizer_id": 1,
    "start_date": None,
    "start_time": None,
    "end_date": None,
    "end_time": None,
    "close_date": None,
    "close_time": None,
    "timezone": "UTC",
    "capacity": None,
    "target_attendance": None,
    "free_event": False,
    "type_id": None,
    "webinar_url": None,
}
_RELATIONS = ("folder", "location")
_NO_FOLDER = 0

TEXTS: Final = (
    "name",
    "url",
    "status",
    "domain",
    "hashtag",
    "description",
    "start_date",
    "start_time",
    "end_date",
    "end_time",
    "close_date",
    "close_time",
    "timezone",
    "webinar_url",
)
NUMBERS: Final = ("organizer_id", "capacity", "target_attendance", "type_id")


def new(given: Mapping[str, Any], now: str) -> Record:
    """The record of an event; only `id` must be given. `folder` and `location` are whole records."""
    name = given.get("name", f"event {given['id']}")
    folder = given.get("folder")
    return {
        "id": given["id"],
        "folder_id": _NO_FOLDER if folder is None else folder["id"],
        "name": name,
        "url": given.get("url", _slug(name)),
        **{field: given.get(field, default) for field, default in _DEFAULTS.items()},
        "created_at": now,
        "created_by": _USER_ID,
        "updated_at": now,
        "updated_by": _USER_ID,
        **{relation: given.get(relation) for relation in _RELATIONS},
    }


def as_read(event: Record) -> Record:
    """An event without what `expand` adds."""
    return {name: value for name, value in event.items() if name not in _RELATIONS}


def _slug(name: str) -> str:
    return "-".join(re.findall(r"[a-z0-9]+", name.lower()))

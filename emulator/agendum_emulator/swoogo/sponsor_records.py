"""A Swoogo sponsor: how it is made from a seed, which is the only way to make one here."""

from collections.abc import Mapping
from typing import Any, Final

from agendum_emulator.store import Record
from agendum_emulator.swoogo.session_records import SITE

TEXTS: Final = ("name", "website", "description", "webinar_url", "video_url", "notes")


def new(given: Mapping[str, Any], now: str) -> Record:
    """The record of a sponsor; only `id` and `event_id` must be given. `level` is the id of a choice."""
    texts = {"name": f"sponsor {given['id']}", **{name: given[name] for name in TEXTS if name in given}}
    return {
        "id": given["id"],
        "event_id": given["event_id"],
        "name": texts["name"],
        "website": texts.get("website"),
        "description": texts.get("description"),
        "logo_id": None,
        "level": given.get("level"),
        **{name: texts.get(name) for name in ("webinar_url", "video_url", "notes")},
        "created_at": now,
        "updated_at": now,
        "direct_link": f"{SITE}/event{given['event_id']}/sponsor/{given['id']}",
    }


def as_read(sponsor: Record, choices: list[Record]) -> Record:
    """A sponsor with the name of its level, which is one of the choices."""
    number = sponsor["level"]
    name = next((choice["name"] for choice in choices if choice["id"] == number), None)
    return {**sponsor, "level": {"id": "" if number is None else number, "value": name}}

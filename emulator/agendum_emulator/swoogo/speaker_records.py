"""A Swoogo speaker. Text that is not set is an empty string, never null."""

from collections.abc import Mapping
from typing import Any

from agendum_emulator.store import Record
from agendum_emulator.swoogo.session_records import SITE

_BEFORE_GENDER = (
    "email",
    "bio",
    "first_name",
    "prefix",
    "last_name",
    "company",
    "middle_name",
    "job_title",
    "work_phone",
    "mobile_phone",
    "suffix",
    "profile_picture",
    "twitter_handle",
)
_AFTER_GENDER = ("birth_date", "cc_email", "vat_number")
TEXTS = (*_BEFORE_GENDER, *_AFTER_GENDER)


def new(given: Mapping[str, Any], now: str) -> Record:
    """The record of a speaker; only `id` and `event_id` must be given."""
    return {
        "id": given["id"],
        "event_id": given["event_id"],
        "contact_id": given.get("contact_id", given["id"]),
        "cfs_speaker": False,
        **{name: given.get(name, "") for name in _BEFORE_GENDER},
        "gender": {"id": None, "value": None},
        **{name: given.get(name, "") for name in _AFTER_GENDER},
        "created_at": now,
        "direct_link": f"{SITE}/event{given['event_id']}/speaker/{given['id']}",
        "updated_at": now,
        "event_sort": 0,
        "session_ids": given.get("session_ids", []),
    }


def with_sessions(speaker: Record, session_ids: list[int], now: str) -> Record:
    """The speaker with more sessions; one that is there already is not added again."""
    linked = list(dict.fromkeys([*speaker["session_ids"], *session_ids]))
    return {**speaker, "session_ids": linked, "updated_at": now}


def as_read(speaker: Record, sessions: list[Record]) -> Record:
    """The speaker with the sessions themselves."""
    shown = {name: value for name, value in speaker.items() if name != "session_ids"}
    return {**shown, "sessions": sessions}

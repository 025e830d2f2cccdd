"""A Swoogo contact: a person of the account, to whom the registrants of all events belong.

Text that is not set is an empty string, never null.
"""

from collections.abc import Mapping
from typing import Any

from agendum_emulator.store import Record

ACCOUNT_ID = 1

_BEFORE_GENDER = (
    "email",
    "prefix",
    "first_name",
    "middle_name",
    "last_name",
    "suffix",
    "company",
    "job_title",
    "work_phone",
    "mobile_phone",
)
_AFTER_GENDER = ("birth_date", "bio", "cc_email", "profile_picture", "twitter_handle", "vat_number", "notes")
TEXTS = (*_BEFORE_GENDER, *_AFTER_GENDER)

# Personal, and a text that only a registrant has.
_ADDRESS = "ip_address"


def new(given: Mapping[str, Any], now: str) -> Record:
    """The record of a contact; only `id` must be given."""
    return {
        "id": given["id"],
        "account_id": ACCOUNT_ID,
        **{name: given.get(name, "") for name in _BEFORE_GENDER},
        "gender": _unset_choice(),
        **{name: given.get(name, "") for name in _AFTER_GENDER},
        "subscribe_status": True,
        "created_at": now,
        "updated_at": now,
    }


def forgotten(person: Record) -> Record:
    """What is blanked of a contact or a registrant, so that it tells no more who the person was."""
    return {**{name: "" for name in (*TEXTS, _ADDRESS) if name in person}, "gender": _unset_choice()}


def _unset_choice() -> Record:
    return {"id": None, "value": None}

"""Valid records with values that no rule of the business could object to."""

from typing import Any

from agendum_contract.settings import Settings

ODD_TEXTS = {
    "a NUL byte": "nul \0 byte",
    "beyond the basic plane": "astral \U0001d518\U0001f642",
    "right to left": "\u202ertl",
    "long": "a" * 10_000,
    "markup": "<b>&amp;",
    "blank": " ",
}


def sample_session(settings: Settings, **fields: Any) -> dict[str, Any]:
    """Return one session for Eventify, with the properties that the page requires and those that are given."""
    return {
        **settings.eventify,
        **settings.eventify_times,
        "title": "Sample Session",
        "checkintype": "nocheckinneeded",
        "sessiontype": "general",
        **fields,
    }

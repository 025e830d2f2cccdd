"""Asks before anything is created on a server that is not on this machine."""

import sys

from agendum_contract import document
from agendum_contract.problems import CannotRun
from agendum_contract.settings import Settings

_MAKES = ("create_", "clone_", "add_", "update_")
# What is generated to cover a schema, besides the examples that are asked for.
_COVERING = 10


def ask(settings: Settings, *, is_sure: bool) -> None:
    """Say what a run will create on servers elsewhere, and ask whether it may.

    Args:
        settings: What the run was told.
        is_sure: Whether the question is answered already (``--yes``).

    Raises:
        CannotRun: It may not, or nobody is there to be asked.
    """
    elsewhere = settings.elsewhere()
    if settings.is_safe or not elsewhere:
        return
    print("\n".join(announcement(settings)), flush=True)
    if is_sure:
        return
    if not sys.stdin.isatty():
        raise CannotRun("nobody is there to be asked whether the records may be created: add --yes")
    if input("Go on? [y/N] ").strip().lower() not in {"y", "yes"}:
        raise CannotRun("nothing was created: the answer was no")


def announcement(settings: Settings) -> list[str]:
    """Return the lines that say what a run creates, and where."""
    makes = [
        each for each in document.selected(settings.only).values() if each.name.startswith(_MAKES) and each.is_mutating
    ]
    kinds = sorted({each.tag for each in makes})
    number = len(makes) * (settings.max_examples + _COVERING)
    return [
        f"agendum-contract: this run creates or changes up to {number} records on {' and '.join(settings.elsewhere())}",
        f"  in: event {settings.swoogo_event_id} (Swoogo), event {settings.eventify['eventid']} (Eventify)",
        f"  of: {', '.join(kinds)}",
        f"  their names begin with {settings.mark}; afterwards they are removed where that is documented, else renamed",
    ]

"""How many places of a session or a package are taken, and what happens when none is left."""

from collections.abc import Callable
from typing import Any, Final

from agendum_emulator.errors import swoogo_error
from agendum_emulator.messages import RefusedError
from agendum_emulator.store import Record, Store
from agendum_emulator.swoogo import registrant_records

# Who has one of these takes no place.
_GONE: Final = ("cancelled", "denied")


def require_free(store: Store, capacity: Any, takes: Callable[[Record], bool], what: str) -> None:
    """Refuse one registrant more where all places are taken.

    Args:
        store: The records.
        capacity: How many places there are; anything but a number is no limit.
        takes: Whether a registrant takes one of them.
        what: What is full then.

    Raises:
        RefusedError: No place is left; the answer is a 400.
    """
    if isinstance(capacity, int) and _taken(store, takes) >= capacity:
        raise RefusedError(swoogo_error(400, f"The {what} is full."))


def _taken(store: Store, takes: Callable[[Record], bool]) -> int:
    return sum(
        takes(registrant)
        for registrant in store.all(registrant_records.KIND)
        if registrant["registration_status"] not in _GONE
    )

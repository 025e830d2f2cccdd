"""All switches, and what they are set to."""

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import Final

from agendum_emulator.messages import Call, Reply
from agendum_emulator.readings import eventify, swoogo
from agendum_emulator.readings.switch import Handle, Reading, Switch
from agendum_emulator.settings import SetupError
from agendum_emulator.store import Store

SWITCHES: Final[Mapping[str, Switch]] = MappingProxyType(
    {each.contradiction: each for each in (*swoogo.SWITCHES, *eventify.SWITCHES)}
)


class Switchboard:
    """The readings that one emulator follows.

    Args:
        chosen: ``A``, ``B`` or, where that is the default, ``both``, by the number of the contradiction.

    Raises:
        SetupError: There is no such contradiction, or it has no such reading.
    """

    def __init__(self, chosen: Mapping[str, str]) -> None:
        self._readings = tuple(
            reading for number, letter in chosen.items() if (reading := _reading(number, letter)) is not None
        )

    def handle(self, operation: str, call: Call, handle: Handle, store: Store) -> Reply:
        """Answer a call as the readings want it."""
        for reading in self._readings:
            if operation in reading.around:
                handle = partial(_around, reading, operation, handle, store)
        return handle(call)

    def path(self, operation: str, path: str) -> str:
        """Return where an operation is served; `path` is where openapi.yaml has it."""
        for reading in self._readings:
            path = reading.paths.get(operation, path)
        return path


def _around(reading: Reading, operation: str, handle: Handle, store: Store, call: Call) -> Reply:
    return reading.around[operation](call, handle, store)


def _reading(number: str, letter: str) -> Reading | None:
    switch = SWITCHES.get(number)
    if switch is None:
        raise SetupError(f"readings: there is no switch {number!r}; there are {', '.join(SWITCHES)}")
    if letter == switch.default:
        return switch.readings.get(letter)
    if letter not in switch.readings:
        letters = sorted({switch.default, *switch.readings})
        raise SetupError(f"readings: {number} must be one of {', '.join(letters)}, not {letter!r}")
    return switch.readings[letter]

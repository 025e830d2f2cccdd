"""The switches between readings of Swoogo's pages."""

from typing import Final

from agendum_emulator.readings.switch import Switch
from agendum_emulator.readings.swoogo import (
    account,
    lists,
    people,
    records,
    session_fields,
    session_values,
    sessions,
)

SWITCHES: Final[tuple[Switch, ...]] = (
    *sessions.SWITCHES,
    *session_values.SWITCHES,
    *session_fields.SWITCHES,
    *lists.SWITCHES,
    *account.SWITCHES,
    *people.SWITCHES,
    *records.SWITCHES,
)

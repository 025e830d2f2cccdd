"""Readings that registrants, their types and contacts are about."""

from typing import Final

from agendum_emulator.readings.switch import Switch
from agendum_emulator.readings.swoogo import people_contacts, people_desk, people_registrants, people_types

SWITCHES: Final[tuple[Switch, ...]] = (
    *people_contacts.SWITCHES,
    *people_registrants.SWITCHES,
    *people_types.SWITCHES,
    *people_desk.SWITCHES,
)

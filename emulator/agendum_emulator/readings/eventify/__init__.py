"""The switches between readings of Eventify's pages."""

from typing import Final

from agendum_emulator.readings.eventify import app, people, sessions
from agendum_emulator.readings.switch import Switch

SWITCHES: Final[tuple[Switch, ...]] = (*sessions.SWITCHES, *people.SWITCHES, *app.SWITCHES)

"""Readings that discount codes, transactions, webhooks and other records of an event are about."""

from typing import Final

from agendum_emulator.readings.switch import Switch
from agendum_emulator.readings.swoogo import records_lists, records_prices, records_writes

SWITCHES: Final[tuple[Switch, ...]] = (*records_prices.SWITCHES, *records_lists.SWITCHES, *records_writes.SWITCHES)

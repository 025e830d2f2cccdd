"""Probes that prices, lists, webhooks and other records of an event are about."""

from typing import Final

from agendum_contract.probes.probe import Probe
from agendum_contract.probes.swoogo_records_lists import LISTS
from agendum_contract.probes.swoogo_records_prices import PRICES
from agendum_contract.probes.swoogo_records_writes import WRITES

PROBES: Final[tuple[Probe, ...]] = (*PRICES, *LISTS, *WRITES)
# What no call can tell, and why.
UNSETTLED: Final[dict[str, str]] = {}

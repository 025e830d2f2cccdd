"""Probes that registrants, their types and contacts are about."""

from typing import Final

from agendum_contract.probes.probe import Probe
from agendum_contract.probes.swoogo_people_contacts import CONTACTS
from agendum_contract.probes.swoogo_people_desk import DESK
from agendum_contract.probes.swoogo_people_registrants import REGISTRANTS
from agendum_contract.probes.swoogo_people_types import TYPES

PROBES: Final[tuple[Probe, ...]] = (*CONTACTS, *REGISTRANTS, *TYPES, *DESK)
# What no call can tell, and why.
UNSETTLED: Final[dict[str, str]] = {}

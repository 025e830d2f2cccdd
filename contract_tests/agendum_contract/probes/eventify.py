"""All probes of Eventify."""

from typing import Final

from agendum_contract.probes.eventify_app import APP
from agendum_contract.probes.eventify_attendees import ATTENDEES
from agendum_contract.probes.eventify_sessions import SESSIONS
from agendum_contract.probes.eventify_speakers import SPEAKERS
from agendum_contract.probes.probe import Probe

PROBES: Final[tuple[Probe, ...]] = (*SESSIONS, *SPEAKERS, *ATTENDEES, *APP)
# What no call can tell, and why.
UNSETTLED: Final[dict[str, str]] = {}

"""What a probe is made of."""

from collections.abc import Callable
from dataclasses import dataclass

from agendum_contract.known import Known
from agendum_contract.target import Target

# The first reading of the ledger's row, the second, a server that takes or shows both, and one that does neither.
A, B, BOTH, NEITHER = "A", "B", "both", "neither"
# Nothing could be learned, because something that the probe needs is not there.
UNSETTLED = "unsettled"


@dataclass(frozen=True)
class Verdict:
    """What a server does about one contradiction.

    Attributes:
        reading: ``A``, ``B``, ``both``, ``neither`` or ``unsettled``.
        seen: What was seen, in a few words and without a value of anybody's record.
    """

    reading: str
    seen: str


Ask = Callable[[Target, Known], Verdict]


@dataclass(frozen=True)
class Probe:
    """How one contradiction is settled.

    Attributes:
        contradiction: The number of the ledger's row, such as ``swoogo-12``.
        ask: Makes the calls and judges the answers.
        writes: Whether one of the calls creates or changes something.
    """

    contradiction: str
    ask: Ask
    writes: bool = True

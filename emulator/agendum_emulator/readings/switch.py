"""What a switch between two readings is made of."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from agendum_emulator.messages import Call, Reply
from agendum_emulator.store import Store

# Answers a call as the emulator does without a switch.
Handle = Callable[[Call], Reply]
# Answers a call in place of the emulator, which it may ask once, more than once or not at all.
Around = Callable[[Call, Handle, Store], Reply]


@dataclass(frozen=True)
class Reading:
    """One side of a contradiction, as a server that follows it behaves.

    Attributes:
        around: What is done to the calls of an operation, by operationId.
        paths: Where an operation is served, if not where openapi.yaml has it, by operationId.
    """

    around: Mapping[str, Around] = field(default_factory=dict)
    paths: Mapping[str, str] = field(default_factory=dict)


# What the emulator does anyway.
AS_IT_IS = Reading()


@dataclass(frozen=True)
class Switch:
    """A contradiction that the emulator can take either side of.

    Attributes:
        contradiction: The number of the row in the ledger, such as ``swoogo-12``.
        default: What the emulator follows where it is not told: ``A`` is the first reading of the row, ``B`` the
            second, ``both`` a server that takes or shows both.
        readings: How each side behaves.
    """

    contradiction: str
    default: str
    readings: Mapping[str, Reading]

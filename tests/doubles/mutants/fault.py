"""What a fault is."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from doubles.mutants.exchange import Exchange

Change = Callable[[Exchange], object]
Lift = Callable[[Exchange], bool]

LONG = 1800.0
SHORT = 2.0


@dataclass(frozen=True, kw_only=True)
class Fault:
    """One way in which a server is wrong.

    Attributes:
        name: What it is called on the command line of the bench.
        group: What it is wrong about.
        operations: The operations that it is wrong in, as operationIds; the first is the one whose page is broken.
        says: What that page says, and this server does not do.
        request: Changes what comes in.
        lift: Changes a request that was refused, and tells whether it is made again.
        answer: Changes what goes out, or what was stored.
        needs: The tags and operations that a run must be about to see it, beside the operations.
        examples: How many generated cases it takes for each operation.
        ttl: How many seconds tokens live: short where they have to expire in the course of a run.
        hidden: Why no check from outside sees it; empty where one does.
    """

    name: str
    group: str
    operations: tuple[str, ...]
    says: str
    request: Change | None = None
    lift: Lift | None = None
    answer: Change | None = None
    needs: tuple[str, ...] = ()
    examples: int = 3
    ttl: float = LONG
    hidden: str = ""


def group(name: str) -> Callable[..., Fault]:
    """Return what makes the faults of one group; the operations stand in one text, and so does what a run needs."""

    def fault(called: str, operations: str, says: str, *, needs: str = "", **parts: Any) -> Fault:
        return Fault(
            name=called,
            group=name,
            operations=tuple(operations.split()),
            says=says,
            needs=tuple(needs.split()),
            **parts,
        )

    return fault

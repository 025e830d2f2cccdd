"""Servers that are wrong in one way each: the emulator, with something done to what comes in, goes out or is stored.

They are what the contract suite has to catch.
"""

import contextlib
from collections.abc import Iterator
from typing import Any

from agendum_emulator import Settings, create_app
from doubles.mutants import access, answers, keeping, lists, odd, records, refusals, writes
from doubles.mutants.access import EMAIL, KEY, PASSWORD, SECRET
from doubles.mutants.fault import LONG, Fault
from doubles.mutants.mutant import Mutant

FAULTS: tuple[Fault, ...] = (
    *access.AUTH,
    *access.TOKENS,
    *answers.STATUS,
    *answers.MEDIA,
    *answers.SCHEMA,
    *answers.FORMATS,
    *answers.ENUMS,
    *lists.PROJECTION,
    *lists.PAGING,
    *records.ECHO,
    *records.IDENTITY,
    *lists.COUNTS,
    *keeping.PERSISTENCE,
    *writes.PARTIAL,
    *refusals.RATES,
    *refusals.ERRORS,
    *odd.ODD,
    *lists.ORDERING,
    *keeping.DUPLICATES,
    *writes.ZONES,
)
_FOREVER = 2**40
_CREDITS = 10_000_000


@contextlib.contextmanager
def application(fault: Fault | None = None, *, ttl: float | None = None) -> Iterator[Any]:
    """Make an application with a fault, or the conformant one, which is the wrapper alone.

    Args:
        fault: What is wrong with it.
        ttl: How many seconds tokens live; that of the fault by default.
    """
    settings = Settings(
        token_ttl=ttl or (fault.ttl if fault else LONG),
        credits=_CREDITS,
        consumer_key=KEY,
        consumer_secret=SECRET,
        email=EMAIL,
        password=PASSWORD,
    )
    app = create_app(settings)
    with contextlib.closing(app.state.emulator):
        app.state.emulator.store.add_token("swoogo", access.GOOD, KEY, _FOREVER)
        app.state.emulator.store.add_token("eventify", access.GOOD, "1", _FOREVER)
        yield Mutant(app, fault)

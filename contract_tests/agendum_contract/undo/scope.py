"""What is made for the whole of a run is not undone after the test that happened to need it first."""

import contextlib
from collections.abc import Iterator
from contextvars import ContextVar

RUN = "run"

_lasting: ContextVar[bool] = ContextVar("lasting", default=False)


@contextlib.contextmanager
def lasting() -> Iterator[None]:
    """Keep what is made or changed until the end of the run."""
    token = _lasting.set(True)
    try:
        yield
    finally:
        _lasting.reset(token)


def scope_of(test: str) -> str:
    """Return when what is made now is to be undone: after a test, or at the end of the run."""
    return RUN if _lasting.get() or not test else test

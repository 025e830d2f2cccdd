"""Runs one cell of the table: a fault, a kind of call, and sync or async."""

import asyncio
import contextlib
import functools
import logging
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple

from agendum import errors

from . import canaries, kinds
from .behavior import OWNER
from .certificates import identity
from .faults import FAULTS, Fault
from .kinds import KINDS, Kind
from .server import NAME, Server, named

# Calls that wait for nothing but their timeouts do it together.
_TOGETHER = 16
# Seconds within which a call has to be over, whatever happens; a busy machine gets its share.
PATIENCE = 4.0
# How often a request may be sent that makes nothing.
ATTEMPTS = 3
# Seconds that a call may wait between its attempts, all together.
SLEEP = 120.0
SUCCESS = "success"
FLAVORS = ("sync", "async")


class Cell(NamedTuple):
    """What is tried."""

    fault: Fault
    kind: Kind
    flavor: str

    def __str__(self) -> str:
        return f"{self.fault.name}-{self.kind.vendor} {self.kind.name}-{self.flavor}"


CELLS = [Cell(fault, kind, flavor) for fault in FAULTS for kind in KINDS for flavor in FLAVORS]


class Outcome(NamedTuple):
    """What came of it.

    Attributes:
        ended: The class of the error, or that there was none.
        requests: How many requests for the path arrived whole.
        seconds: How long the call took.
        problems: What must not be.
    """

    ended: str
    requests: int
    seconds: float
    problems: tuple[str, ...]


class _Ended(NamedTuple):
    """How a call ended; neither a value nor an error for one that did not."""

    value: Any
    error: BaseException | None
    seconds: float

    @property
    def hangs(self) -> bool:
        return self.value is None and self.error is None


def outcome(cell: Cell) -> Outcome:
    """Run a cell, or recall what came of it."""
    if cell.fault.waits:
        return _waiting()[cell]
    return _alone(cell)


@functools.cache
def _alone(cell: Cell) -> Outcome:
    with _talkative():
        return _run(cell)


@functools.cache
def _waiting() -> dict[Cell, Outcome]:
    cells = [cell for cell in CELLS if cell.fault.waits]
    with _talkative(), ThreadPoolExecutor(_TOGETHER) as pool:
        return dict(zip(cells, pool.map(_run, cells), strict=True))


def _run(cell: Cell) -> Outcome:
    fault, kind, _ = cell
    certificate = identity(fault.host, OWNER).server if fault.tls else None
    slept: list[float] = []
    with (
        _logged() as logged,
        Server(kinds.good) as other,
        Server(kinds.good, certificate, other.origin()) as server,
        named(server) if fault.host == NAME else contextlib.nullcontext(),
        _caller(cell, server, slept) as call,
    ):
        before = None if kind.is_token else call()
        logged.clear()
        fault.begin(server, kind.path)
        ended = call()
        requests = server.complete
        server.heal()
        again = call()
        followed = " ".join(f"{each.head} {each.body!r}" for each in other.everything)
    problems = [
        *_problems(cell, ended, requests),
        *(f"shows {each}" for each in canaries.found(ended.error, logged)),
        *(f"sends {each!r} to another origin" for each in canaries.CREDENTIALS if each in followed),
    ]
    if before is not None and before.value != kinds.EXPECTED:
        problems.append(f"cannot be used before: {_described(before)}")
    if sum(slept) > SLEEP:
        problems.append(f"wants to wait for {sum(slept)} s")
    if again.value != kinds.EXPECTED:
        problems.append(f"cannot be used afterwards: {_described(again)}")
    name = type(ended.error).__name__ if ended.error else SUCCESS
    return Outcome("hangs" if ended.hangs else name, requests, ended.seconds, tuple(problems))


def _problems(cell: Cell, ended: _Ended, requests: int) -> Iterator[str]:
    if ended.hangs:
        yield f"not over after {PATIENCE} s"
    elif ended.error is None and ended.value != kinds.EXPECTED:
        yield f"returns {ended.value!r}"
    elif ended.error is not None and not isinstance(ended.error, errors.AgendumError):
        yield f"raises what is not typed: {_described(ended)}"
    elif cell.fault.succeeds is (ended.error is not None):
        yield f"{'does not succeed' if ended.error else 'succeeds'}: {_described(ended)}"
    if cell.fault.answer is not None and not requests:
        yield "does not meet the fault"
    if requests > (cell.fault.most if cell.kind.creates else max(cell.fault.most, ATTEMPTS)):
        yield f"is sent {requests} times"


def _described(ended: _Ended) -> str:
    if ended.error is None:
        return f"{ended.value!r} after {ended.seconds:.1f} s"
    return "".join(traceback.format_exception(ended.error, limit=-3))


@contextlib.contextmanager
def _caller(cell: Cell, server: Server, slept: list[float]) -> Iterator[Callable[[], _Ended]]:
    """Give what makes the same call with the same client again and again."""
    host = cell.fault.host
    options = {"verify_ssl": identity(host, OWNER).client, **cell.fault.options}
    client = kinds.client_of(cell.kind, cell.flavor, server.origin(host), slept, options)
    if cell.flavor == "sync":
        try:
            yield lambda: _guarded(lambda: cell.kind.call(client), server)
        finally:
            client.close()
        return
    # One event loop for all calls, because connections belong to theirs.
    with asyncio.Runner() as runner:
        try:
            yield lambda: _guarded(lambda: runner.run(cell.kind.acall(client)), server)
        finally:
            runner.run(client.aclose())


def _guarded(call: Callable[[], Any], server: Server) -> _Ended:
    """Make a call in a thread of its own, and end it by force if it does not end by itself."""
    met: list[_Ended] = []
    start = time.monotonic()

    def run() -> None:
        try:
            value, error = call(), None
        except BaseException as caught:  # noqa: BLE001 - any is judged
            value, error = None, caught
        met.append(_Ended(value, error, time.monotonic() - start))

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(PATIENCE)
    if thread.is_alive():
        server.heal()
        server.drop()
        thread.join(PATIENCE)
        return _Ended(None, None, PATIENCE)
    return met[0]


@contextlib.contextmanager
def _talkative() -> Iterator[None]:
    """Let the client log all that it can."""
    logger = logging.getLogger("agendum")
    level = logger.level
    logger.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        logger.setLevel(level)


@contextlib.contextmanager
def _logged() -> Iterator[list[str]]:
    """Give what is logged."""
    logger, records = logging.getLogger("agendum"), canaries.Records()
    logger.addHandler(records)
    try:
        yield records.texts
    finally:
        logger.removeHandler(records)

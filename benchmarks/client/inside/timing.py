"""How long a call takes: batches of some milliseconds each, of which the median counts."""

import json
import statistics
import time
from collections.abc import Awaitable, Callable
from typing import Any

_WARM_UP = 0.15
_BATCHES = 9
_BATCH = 0.05


def microseconds(call: Callable[[], Any]) -> float:
    """Return the microseconds of one call."""
    count, end = 0, time.perf_counter() + _WARM_UP
    while time.perf_counter() < end:
        call()
        count += 1
    loops = _loops(count)
    seconds = []
    for _ in range(_BATCHES):
        start = time.perf_counter()
        for _ in range(loops):
            call()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds) / loops * 1e6


async def microseconds_awaited(call: Callable[[], Awaitable[Any]]) -> float:
    """Return the microseconds of one call that is awaited."""
    count, end = 0, time.perf_counter() + _WARM_UP
    while time.perf_counter() < end:
        await call()
        count += 1
    loops = _loops(count)
    seconds = []
    for _ in range(_BATCHES):
        start = time.perf_counter()
        for _ in range(loops):
            await call()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds) / loops * 1e6


def tell(value: float) -> None:
    """Print a figure for the process that asked for it."""
    print(json.dumps(value))


def _loops(count: int) -> int:
    return max(1, round(count * _BATCH / _WARM_UP))

"""Prints the requests per second with so many in flight: ``flight.py CLIENT COUNT ORIGIN``."""

import asyncio
import sys
import time

import clients
import timing

_WARM_UP = 0.3
_SECONDS = 1.0


async def requests_per_second(name: str, in_flight: int, origin: str) -> float:
    """Keep so many calls in flight for a while, and return how many came back in a second."""
    get, close = await clients.ASYNC[name](origin)
    # The token, before many ask for it at once.
    await get()
    start = time.perf_counter() + _WARM_UP
    end = start + _SECONDS
    done = 0

    async def repeat() -> None:
        nonlocal done
        while time.perf_counter() < end:
            await get()
            done += start <= time.perf_counter() < end

    await asyncio.gather(*(repeat() for _ in range(in_flight)))
    await close()
    return done / _SECONDS


if __name__ == "__main__":
    timing.tell(asyncio.run(requests_per_second(sys.argv[1], int(sys.argv[2]), sys.argv[3])))

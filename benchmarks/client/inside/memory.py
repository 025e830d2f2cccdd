"""Prints the most memory, in kB, that is held while sessions are walked through: ``memory.py CLIENT COUNT ORIGIN``."""

import sys
import tracemalloc

import clients
import timing


def kilobytes(name: str, count: int, origin: str) -> float:
    """Walk through so many sessions, and return the peak."""
    client = clients.SYNC[name](origin)
    # What is loaded and built once is not counted.
    client.list()
    tracemalloc.start()
    walked = sum(1 for _ in client.iterate())
    if walked != count:
        raise RuntimeError(f"{walked} sessions came, not {count}")
    return tracemalloc.get_traced_memory()[1] / 1000


if __name__ == "__main__":
    timing.tell(kilobytes(sys.argv[1], int(sys.argv[2]), sys.argv[3]))

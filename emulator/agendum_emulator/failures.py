"""Scripted failures: what the next calls of an operation answer instead of the truth.

A status, `html`, `html-error`, `empty`, `refusal` and `drop` stand in for the operation, which does not happen. `slow`
and `cut` spoil an answer whose operation did happen: the wait comes after the work.
"""

from collections import deque
from collections.abc import Collection
from dataclasses import dataclass

KINDS = ("slow", "html", "html-error", "cut", "empty", "refusal", "drop")
DEFAULT_DELAY = 1.0

_FIRST_STATUS, _LAST_STATUS = 400, 599
_MOST_TIMES = 1_000_000
_LONGEST_DELAY = 3600


@dataclass(frozen=True, slots=True)
class Failure:
    """One way to fail: a kind, or `status` and the number."""

    kind: str
    status: int = 0
    seconds: float | None = None


class Failures:
    """The failures that are still to come, for each operation in the order in which they were asked for."""

    def __init__(self, operations: Collection[str]) -> None:
        self._operations = operations
        self._waiting: dict[str, deque[tuple[Failure, int]]] = {}

    def add(self, operation: object, failure: object, times: object = 1, seconds: object = None) -> None:
        """Script a failure.

        Raises:
            ValueError: An argument makes no sense; the message says which.
        """
        if not isinstance(operation, str) or operation not in self._operations:
            raise ValueError(f"operation: must be one of {', '.join(sorted(self._operations))}")
        if isinstance(times, bool) or not isinstance(times, int) or not 1 <= times <= _MOST_TIMES:
            raise ValueError(f"times: must be an integer from 1 to {_MOST_TIMES}")
        if seconds is not None and not _is_delay(seconds):
            raise ValueError(f"seconds: must be a number from 0 to {_LONGEST_DELAY}")
        scripted = _failure(failure, float(seconds) if isinstance(seconds, (int, float)) else None)
        self._waiting.setdefault(operation, deque()).append((scripted, times))

    def take(self, operation: str) -> Failure | None:
        """The failure of this call, if there is one."""
        waiting = self._waiting.get(operation)
        if not waiting:
            return None
        failure, times = waiting.popleft()
        if times > 1:
            waiting.appendleft((failure, times - 1))
        return failure

    def clear(self) -> None:
        """Forget all failures."""
        self._waiting.clear()


def _is_delay(seconds: object) -> bool:
    return isinstance(seconds, (int, float)) and not isinstance(seconds, bool) and 0 <= seconds <= _LONGEST_DELAY


def _failure(failure: object, seconds: float | None) -> Failure:
    if failure in KINDS:
        return Failure(str(failure), seconds=seconds)
    text = "" if isinstance(failure, bool) else str(failure)
    if text.isascii() and text.isdecimal() and len(text) == len("404") and _FIRST_STATUS <= int(text) <= _LAST_STATUS:
        return Failure("status", int(text), seconds)
    raise ValueError(f"failure: must be a status from {_FIRST_STATUS} to {_LAST_STATUS} or one of {', '.join(KINDS)}")

"""Collects what is odd in an answer while the generated readers read it."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from agendum_api.reading import Path
    from agendum_api.resources import Violation

# A server that changed its ways is odd in each row of each page; what is found first says enough.
MOST = 1000


class Reading:
    """One reading of an answer; the readers of ``agendum_api`` call it for each odd value.

    Args:
        most: How many violations are kept; those found first.

    Attributes:
        count: How many were found, kept or not.
    """

    __slots__ = ("_found", "_most", "count")

    def __init__(self, most: int = MOST) -> None:
        self._found: list[Violation] = []
        self._most = most
        self.count = 0

    def __call__(self, path: "Path", key: str | int | None, value: Any, expected: str) -> None:
        """Keep an odd value.

        Args:
            path: Where that is which holds the value: its own path and its name or index there, or None at the root.
            key: The name or index of the value, or None if the path is its own.
            value: The value; ``UNSET`` if it is missing.
            expected: What the OpenAPI document wants there, in words.
        """
        self.count += 1
        if self.count <= self._most:
            from agendum_api.resources import Violation  # noqa: PLC0415 - most answers have none

            self._found.append(Violation(pointer(path, key), expected, value))

    @property
    def violations(self) -> "tuple[Violation, ...]":
        """What was kept, in the order of the model's properties."""
        return tuple(self._found)


def pointer(path: "Path", key: str | int | None) -> str:
    """Return the JSON pointer (RFC 6901) of a place, in the names of the wire; the root is the empty string."""
    steps = [] if key is None else [key]
    while path is not None:
        path, step = path
        steps.append(step)
    return "".join(f"/{_escaped(step)}" for step in reversed(steps))


def _escaped(step: str | int) -> str:
    return step.replace("~", "~0").replace("/", "~1") if isinstance(step, str) else str(step)

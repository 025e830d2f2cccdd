"""Valid cases that were generated for the server, kept for the client: nothing is generated twice."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class ValidCase:
    """The parts of one valid request, as JSON values.

    Attributes:
        body: The body, or None where there is none.
        path: The path parameters.
        query: The query parameters.
    """

    body: Any
    path: dict[str, Any]
    query: dict[str, Any]


def read(case: Any) -> ValidCase:
    """Take a valid case of schemathesis apart."""
    from schemathesis.core import NOT_SET  # noqa: PLC0415 - slow to import, and not needed where nothing is generated

    return ValidCase(
        None if case.body is NOT_SET else case.body,
        dict(case.path_parameters),
        dict(case.query),
    )


class Harvest:
    """Valid cases by operationId, and of which operations there may be none, because the server failed before."""

    def __init__(self) -> None:
        self._cases: dict[str, list[ValidCase]] = {}
        self._cut_short: set[str] = set()

    @contextlib.contextmanager
    def of_server(self, name: str) -> Iterator[None]:
        """Note it where a case of an operation is the last, because the server is failed for it."""
        try:
            yield
        except BaseException:
            self._cut_short.add(name)
            raise

    def is_cut_short(self, name: str) -> bool:
        """Whether the server was failed for a case of an operation."""
        return name in self._cut_short

    def keep(self, name: str, case: ValidCase) -> None:
        """Keep a case of an operation."""
        self._cases.setdefault(name, []).append(case)

    def of(self, name: str) -> list[ValidCase]:
        """Return the cases of an operation."""
        return self._cases.get(name, [])

"""The query of a Swoogo call, read as PHP reads it: what makes no sense counts as absent."""

import re
from dataclasses import dataclass

from agendum_emulator import phpform

SMALLEST_PAGE, USUAL_PAGE, LARGEST_PAGE, LARGEST_EXPANDED_PAGE = 1, 20, 1000, 200
MOST_IDS = 100

# Python reads no integer of more than 4300 digits from a string.
_NUMBER = re.compile(r"[0-9]{1,4000}", re.ASCII)


class QueryError(ValueError):
    """A query that the vendor refuses."""


@dataclass(frozen=True, slots=True)
class Query:
    """The parameters that Swoogo's operations share.

    Attributes:
        texts: All parameters that are plain texts, by name.
    """

    texts: dict[str, str]

    @property
    def fields(self) -> frozenset[str]:
        """The fields that were asked for; empty where none were, or all."""
        names = self._names("fields")
        return frozenset() if "*" in names else names

    @property
    def wants_all(self) -> bool:
        """Whether all fields were asked for by name of the star."""
        return "*" in self._names("fields")

    @property
    def expand(self) -> frozenset[str]:
        """The relations that were asked for."""
        return self._names("expand")

    @property
    def page(self) -> int:
        """The page, from 1."""
        return max(self._number("page", 1), 1)

    @property
    def per_page(self) -> int:
        """The size of a page; what is too large is cut. `per_page` and `limit` are no names of it."""
        largest = LARGEST_EXPANDED_PAGE if self.expand else LARGEST_PAGE
        return min(max(self._number("per-page", USUAL_PAGE), SMALLEST_PAGE), largest)

    @property
    def ids(self) -> frozenset[int] | None:
        """The ids that were asked for, or None.

        Raises:
            QueryError: They are no positive numbers, or too many.
        """
        if not self.texts.get("ids"):
            return None
        parts = [part.strip() for part in self.texts["ids"].split(",")]
        if len(parts) > MOST_IDS:
            raise QueryError(f"ids must not be more than {MOST_IDS}")
        if not all(phpform.is_index(part) and part != "0" for part in parts):
            raise QueryError("ids must be positive integers, separated by commas")
        return frozenset(map(int, parts))

    def flag(self, name: str) -> bool:
        """Whether a switch is on."""
        return self.texts.get(name, "").lower() in ("1", "true", "yes", "on")

    def _number(self, name: str, otherwise: int) -> int:
        text = self.texts.get(name, "")
        return int(text) if _NUMBER.fullmatch(text) else otherwise

    def _names(self, name: str) -> frozenset[str]:
        return frozenset(part.strip() for part in self.texts.get(name, "").split(",")) - {""}


def read(raw: bytes) -> Query:
    """Read a query string.

    Raises:
        FormError: It is not UTF-8.
    """
    return Query({name: value for name, value in phpform.parse(raw).items() if isinstance(value, str)})

"""Walks the pages of a list; what to ask for next and when to stop, without any I/O."""

import re
from collections.abc import Mapping
from typing import Any

from agendum_api.types import UNSET

# A list costs the same credits whatever its size. With `expand` the vendor allows fewer records.
LARGEST_PAGE = 1000
LARGEST_EXPANDED_PAGE = 200
# Records may be added while a list is read, but not for ever.
_GROWTH = 2
_SLACK = 100
# Pages of a list that does not say how many it has.
_LONGEST = 10_000


class EndlessListError(ValueError):
    """A list that does not end, or gives the same page again."""


class Walk:
    """The way through the pages of one list.

    Args:
        arguments: The arguments of the call, without ``page``.
        limit: How many records are wanted, or None for all.
    """

    def __init__(self, arguments: Mapping[str, Any], limit: int | None = None) -> None:
        if limit is not None and limit < 0:
            raise ValueError(f"limit must not be negative, but it is {limit}")
        self._arguments = dict(arguments)
        self.chosen = self._arguments.get("per_page", UNSET) is UNSET
        if self.chosen:
            most = LARGEST_EXPANDED_PAGE if self._arguments.get("expand") else LARGEST_PAGE
            self._arguments["per_page"] = most if limit is None else min(most, max(limit, 1))
        self._left = limit
        self._page = 1
        self._most: int | None = None
        self._previous: list[Any] = []
        self._done = limit == 0

    def next(self) -> dict[str, Any] | None:
        """Return the arguments of the next call, or None at the end."""
        return None if self._done else {**self._arguments, "page": self._page}

    def shrink(self) -> bool:
        """Ask for smaller pages, because the server refused the first one; say whether that is possible.

        One of the vendor's pages allows a thousand records, the others two hundred.
        """
        if not self.chosen or self._page > 1 or self._arguments["per_page"] <= LARGEST_EXPANDED_PAGE:
            return False
        self._arguments["per_page"] = LARGEST_EXPANDED_PAGE
        return True

    def take(self, envelope: Any) -> list[Any]:
        """Take a page in, and return its records, as many as are wanted.

        Raises:
            EndlessListError: The page is the one before, or the list grows and grows.
        """
        records = _records(envelope)
        last = _number(envelope, "page_count")
        if records and records == self._previous and not self._may_be_alike(records, envelope, last):
            raise EndlessListError(f"page {self._page} repeats the page before it")
        self._previous = records
        if self._most is None:
            self._most = max((last or 0) * _GROWTH, (last or 0) + _SLACK)
        if last is not None and last > self._most:
            raise EndlessListError(f"the list grows while it is read: it has {last} pages by now")
        if last is None and self._page >= _LONGEST:
            raise EndlessListError(f"the list does not say how many pages it has, and has no end after {_LONGEST}")
        if self._left is not None:
            records = records[: self._left]
            self._left -= len(records)
        # Without a count, an empty page is the end.
        self._done = self._left == 0 or not self._previous or (last is not None and self._page >= last)
        self._page += 1
        return records

    def _may_be_alike(self, records: list[Any], envelope: Any, last: int | None) -> bool:
        """Whether a page equals the one before it because nothing that tells records apart was asked for."""
        nameless = all(getattr(each, "id", UNSET) is UNSET for each in records)
        return nameless and last is not None and _number(envelope, "current_page") == self._page


def _records(envelope: Any) -> list[Any]:
    items = envelope.items
    if isinstance(items, list):
        return items
    # Questions come by their ids, too.
    return list(getattr(items, "additional_properties", {}).values())


def _number(envelope: Any, name: str) -> int | None:
    value = getattr(envelope.field_meta, name, None)
    if isinstance(value, str) and re.fullmatch("[0-9]{1,9}", value):
        value = int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None

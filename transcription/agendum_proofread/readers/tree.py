"""Rows that stand one after the other, put within each other as far as the page shows it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from agendum_proofread.page import Field


@dataclass(slots=True)
class _Row:
    field: Field
    around: tuple[int, ...]
    number: int


class Tree:
    """The rows of one part of a page.

    A list item, or the details, that start with a row belong to that row, and so does what else they hold. Where a page
    has no such elements, a list has brackets around its items, or nothing shows where it ends.
    """

    def __init__(self, within: Sequence[tuple[int, ...]]) -> None:
        """Start with the elements around each line of the page, if there are any."""
        self._within = within
        self._rows: list[_Row] = []
        self._first: dict[int, int] = {}
        self._lists: list[int] = []
        self._count = 0
        self._owners: dict[int, int] = {}

    def __bool__(self) -> bool:
        """Whether there is a row."""
        return bool(self._rows)

    def note(self, number: int, line: str) -> None:
        """Note which elements start with a line."""
        if line:
            for element in self._around(number):
                self._first.setdefault(element, number)

    def add(self, number: int, field: Field) -> None:
        """Add a row."""
        self._rows.append(_Row(field, (*self._around(number), *self._lists), number))
        if field.shape and field.shape.is_open:
            at = len(self._rows) - 1
            self._owners |= {one: at for one in self._around(number) if self._first.get(one) == number}

    def remark(self, change: Callable[[Field, str], Field], line: str) -> None:
        """Change the last row by a line that is said about it."""
        if self._rows:
            self._rows[-1].field = change(self._rows[-1].field, line)

    def open_list(self) -> bool:
        """Begin the items of the last row, or, as is returned, of the whole."""
        # The elements of a page have the numbers from 1 on.
        self._count -= 1
        self._lists.append(self._count)
        if self._rows and (shape := self._rows[-1].field.shape) and shape.is_open:
            self._owners[self._lists[-1]] = len(self._rows) - 1
        return not self._rows

    def close_list(self) -> None:
        """End the items that were begun last."""
        if self._lists:
            self._lists.pop()

    def fields(self) -> list[Field]:
        """Return the rows with those that are within them."""
        inside: dict[int | None, list[int]] = {}
        for at, row in enumerate(self._rows):
            owners = (self._owners.get(one) for one in reversed(row.around))
            inside.setdefault(next((one for one in owners if one not in {None, at}), None), []).append(at)

        def fold(owner: int | None) -> list[Field]:
            found = inside.get(owner, ())
            return [replace(self._rows[at].field, children=tuple(fold(at))) for at in found]

        return fold(None)

    @property
    def is_flat(self) -> bool:
        """Whether rows follow one that they may be within, and no element shows whether they are."""
        if any(self._around(row.number) for row in self._rows):
            return False
        return _is_flat(self.fields())

    def _around(self, number: int) -> tuple[int, ...]:
        return self._within[number] if number < len(self._within) else ()


def _is_flat(fields: Sequence[Field]) -> bool:
    opened = [field.shape is not None and field.shape.is_open and not field.children for field in fields]
    return any(opened[:-1]) or any(_is_flat(field.children) for field in fields)

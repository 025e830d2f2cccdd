"""Rows of a page that does not show which are within which, arranged as the document has them.

The name of a row says where it may stand: in the object that was begun last, or in one around it. Of all arrangements,
the one that leaves the fewest rows and properties alone is taken. It is a guess in favour of the document, so what it
rests on is reported as not checked.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from agendum_proofread.page import Field, Page
from agendum_proofread.schema import Document, Property

_Table = Mapping[str, Property]
# How many arrangements are followed, and what speaks against one.
_WIDTH = 32
_OTHER_TYPE = 2
_UNKNOWN = 3


class _Level(NamedTuple):
    """An object that is not ended yet: its row, -1 for the body, and its properties."""

    owner: int
    table: _Table


class _Arrangement(NamedTuple):
    """The first rows, arranged.

    Attributes:
        cost: How many rows have no property, or one of another type.
        owners: The row that each is within, -1 for the body.
        levels: The objects that are not ended yet, from the outside in.
        used: The rows that have a name already, by the row that they are within.
        seen: The properties of each row.
        again: The rows that stand beside one of the same name.
    """

    cost: int
    owners: tuple[int, ...]
    levels: tuple[_Level, ...]
    used: frozenset[tuple[int, str]]
    seen: Mapping[int, _Table]
    again: frozenset[int] = frozenset()


def arranged(page: Page, part: str, table: _Table, document: Document) -> Sequence[Field]:
    """Return the rows of a part, within each other where the page does not show it itself."""
    fields = page.tables.get(part, [])
    return nest(fields, table, document) if part in page.flattened else fields


def nest(fields: Sequence[Field], table: _Table, document: Document) -> tuple[Field, ...]:
    """Put rows within each other the way the properties are."""
    ways = [_Arrangement(0, (), (_Level(-1, table),), frozenset(), {-1: table})]
    for at, field in enumerate(fields):
        ways = sorted((step for way in ways for step in _steps(way, at, field, document)), key=lambda way: way.cost)
        del ways[_WIDTH:]
    best = min(ways, key=_left_alone)

    def fold(at: int) -> Field:
        field = fields[at]
        shown = nest(field.children, best.seen[at], document) if field.children else ()
        put = tuple(fold(one) for one in range(at + 1, len(fields)) if best.owners[one] == at)
        # Under its own name it would be taken for the row that has a property.
        name = f"{field.name} (again)" if at in best.again else field.name
        return replace(field, name=name, children=shown or put, guessed=bool(put))

    return tuple(fold(at) for at in range(len(fields)) if best.owners[at] == -1)


def guesses(fields: Sequence[Field], prefix: str = "") -> Iterator[str]:
    """Give the names of the rows that others were put into."""
    for field in fields:
        if field.guessed:
            yield prefix + field.name
        yield from guesses(field.children, f"{prefix}{field.name}.")


def _steps(way: _Arrangement, at: int, field: Field, document: Document) -> Iterator[_Arrangement]:
    """Give the arrangements with one row more, that in the innermost object first."""
    for depth in range(len(way.levels), 0, -1):
        owner, table = way.levels[depth - 1]
        prop = table.get(field.name)
        if prop is not None and (owner, field.name) not in way.used:
            fits = field.shape is None or field.shape.types == document.shape(prop.schema).types
            step = _placed(way, at, field, depth, document.properties(prop.schema))
            yield step if fits else step._replace(cost=way.cost + _OTHER_TYPE)
    yield _placed(way, at, field, len(way.levels), {})._replace(cost=way.cost + _UNKNOWN)


def _placed(way: _Arrangement, at: int, field: Field, depth: int, inside: _Table) -> _Arrangement:
    """Put a row into the object of that depth, which ends those within it."""
    levels, owner = way.levels[:depth], way.levels[depth - 1].owner
    if field.shape and field.shape.is_open and not field.children:
        levels = (*levels, _Level(at, inside))
    place = (owner, field.name)
    again = way.again | ({at} if place in way.used else set())
    seen = {**way.seen, at: inside}
    return _Arrangement(way.cost, (*way.owners, owner), levels, way.used | {place}, seen, again)


def _left_alone(way: _Arrangement) -> int:
    """Count what speaks against an arrangement: rows without a property, and properties without a row."""
    names = {owner: {name for one, name in way.used if one == owner} for owner in {-1, *way.owners}}
    return way.cost + sum(len(way.seen[owner].keys() - found) for owner, found in names.items())

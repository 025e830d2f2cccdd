"""What Swoogo prints of a record: the whole of it, the fields that were asked for, or the few that a list has."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from agendum_emulator.store import Record, Store
from agendum_emulator.swoogo.query import Query


@dataclass(frozen=True, slots=True)
class Resource:
    """How one kind of record is printed.

    Attributes:
        kind: Where the store has it.
        path: The address of its list, relative to the API.
        sparse: The fields that a list has where none were asked for.
        read: All printed fields of a stored record, without what `expand` adds.
        custom: Custom fields by their own names, which are printed only when they are asked for.
        relations: What `expand` knows; each gives the value for a stored record.
    """

    kind: str
    path: str
    sparse: tuple[str, ...]
    read: Callable[[Record, Store], Record]
    custom: Callable[[Record], Mapping[str, Any]] = field(default=lambda _record: {})
    relations: Mapping[str, Callable[[Record, Store], Any]] = field(default_factory=dict)

    def whole(self, record: Record, store: Store) -> Record:
        """All that `fields`, `search` and `sort` can name; relations are not among it."""
        return {**self.custom(record), **self.read(record, store)}

    def one(self, record: Record, query: Query, store: Store) -> Record:
        """A record that is read alone: all of it, unless fields were asked for."""
        shown = _chosen(self.whole(record, store), query.fields) if query.fields else self.read(record, store)
        return {**shown, **self._expanded(record, query, store)}

    def item(self, record: Record, query: Query, store: Store) -> Record:
        """A record within a list: the fields that were asked for, or the usual few."""
        if query.wants_all:
            shown = self.read(record, store)
        else:
            shown = _chosen(self.whole(record, store), query.fields or frozenset(self.sparse))
        return {**shown, **self._expanded(record, query, store)}

    def _expanded(self, record: Record, query: Query, store: Store) -> Record:
        return {name: find(record, store) for name, find in self.relations.items() if name in query.expand}


def _chosen(record: Record, names: frozenset[str]) -> Record:
    return {name: value for name, value in record.items() if name in names}


def php_map(fields: dict[str, Any]) -> dict[str, Any] | list[Any]:
    """A map as PHP prints it, which cannot tell an empty one from an empty list."""
    return fields or []

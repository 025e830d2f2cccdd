"""Which session of Swoogo has which twin in Eventify. Nothing here does I/O.

Eventify documents no field for an id of somebody else, so that twins are told by what everybody sees of them
(``agenda.Key``), and counted: two sessions that are alike need two twins that are alike. What an earlier run remembers
comes second. It tells a session that was changed since from one that is new.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from mirroring.agenda import Key, Shown, Wanted, untagged


@dataclass(frozen=True)
class Memory:
    """What is remembered of a session of Swoogo: the key of its twin, and its id, or None before it was seen."""

    key: Key
    eventify_id: int | None = None


@dataclass(frozen=True)
class Pairs:
    """How things are.

    Attributes:
        twins: Sessions with their twins, which show the same key.
        changed: Sessions with twins that still show another one.
        missing: Sessions without a twin.
        gone: Twins whose session Swoogo does not have any more.
        others: How many sessions Eventify has that are nobody's twin.
    """

    twins: Sequence[tuple[Wanted, Shown]]
    changed: Sequence[tuple[Wanted, Shown]]
    missing: Sequence[Wanted]
    gone: Mapping[int, Shown]
    others: int

    def memory(self, old: Mapping[int, Memory], kept: Collection[int]) -> dict[int, Memory]:
        """Return what the next run is to remember.

        Args:
            old: What was remembered until now.
            kept: Sessions of which nothing was found out, because they cannot be mirrored as they are.
        """
        found = [(each.swoogo_id, shown) for each, shown in (*self.twins, *self.changed)] + list(self.gone.items())
        return {
            **{number: memory for number, memory in old.items() if number in kept},
            **{number: Memory(shown.key, shown.id if shown.id > 0 else None) for number, shown in found},
        }


def pair(
    wanted: Iterable[Wanted], shown: Iterable[Shown], memory: Mapping[int, Memory], unfit: Collection[int] = ()
) -> Pairs:
    """Find the twins.

    Args:
        wanted: What Swoogo has.
        shown: What Eventify has.
        memory: What earlier runs remember, by the id in Swoogo.
        unfit: Ids of sessions that Swoogo has too, and that cannot be mirrored as they are; their twins are not gone.
    """
    free = _Free(shown)
    twins: list[tuple[Wanted, Shown]] = []
    changed: list[tuple[Wanted, Shown]] = []
    rest = sorted(wanted, key=lambda each: each.swoogo_id)
    # First those that stayed together, so that of sessions that are alike each keeps its own twin. Those that were
    # changed come after those that nobody remembers: these have no other twin to turn to.
    for pairs, find in ((twins, _same), (twins, _new), (twins, _alike), (changed, _known), (changed, _sent)):
        rest, found = _matched(rest, free, memory, find)
        pairs.extend(found)
    for number in unfit:
        free.take_one(_of_memory(free, memory.get(number)))
    here = {each.swoogo_id for each, _ in (*twins, *changed)} | {each.swoogo_id for each in rest} | set(unfit)
    gone = {}
    for number, remembered in memory.items():
        if number not in here and (left := free.take_one(_of_memory(free, remembered))):
            gone[number] = left
    return Pairs(twins, changed, rest, gone, len(free.by_id))


def difference(wanted: Wanted, shown: Shown) -> str:
    """Return what a twin shows otherwise than Swoogo, in words; empty where it shows the same."""
    names = {"day": "date", "start": "start time", "end": "end time"}
    keys = zip(Key._fields, wanted.key, shown.key, strict=True)
    found = [names.get(name, name) for name, here, there in keys if here != there]
    texts = {"description": (wanted.description, shown.description), "location": (wanted.location, shown.location)}
    for name, (here, there) in texts.items():
        if here is not None and there is not None and untagged(here) != untagged(there):
            found.append(name)
    return ", ".join(found)


class _Free:
    """Eventify's sessions that are nobody's twin yet."""

    def __init__(self, shown: Iterable[Shown]) -> None:
        self.by_id = {each.id: each for each in sorted(shown, key=lambda each: each.id)}
        self.by_key: dict[Key, list[int]] = defaultdict(list)
        for each in self.by_id.values():
            self.by_key[each.key].append(each.id)

    def with_key(self, key: Key) -> Shown | None:
        return next((self.by_id[number] for number in self.by_key.get(key, ()) if number in self.by_id), None)

    def take_one(self, shown: Shown | None) -> Shown | None:
        return None if shown is None else self.by_id.pop(shown.id, None)


def _same(each: Wanted, free: _Free, memory: Memory | None) -> Shown | None:
    found = _known(each, free, memory) or _sent(each, free, memory)
    return found if found and found.key == each.key else None


def _new(each: Wanted, free: _Free, memory: Memory | None) -> Shown | None:
    is_remembered = _known(each, free, memory) or _sent(each, free, memory)
    return None if is_remembered else free.with_key(each.key)


def _alike(each: Wanted, free: _Free, _memory: Memory | None) -> Shown | None:
    return free.with_key(each.key)


def _known(_each: Wanted, free: _Free, memory: Memory | None) -> Shown | None:
    return free.by_id.get(memory.eventify_id) if memory and memory.eventify_id else None


def _sent(_each: Wanted, free: _Free, memory: Memory | None) -> Shown | None:
    """Find what was sent by a run that was killed before it saw the answer."""
    return free.with_key(memory.key) if memory else None


def _of_memory(free: _Free, memory: Memory | None) -> Shown | None:
    if memory is None:
        return None
    return free.with_key(memory.key) if memory.eventify_id is None else free.by_id.get(memory.eventify_id)


def _matched(
    wanted: Sequence[Wanted],
    free: _Free,
    memory: Mapping[int, Memory],
    find: Callable[[Wanted, _Free, Memory | None], Shown | None],
) -> tuple[list[Wanted], list[tuple[Wanted, Shown]]]:
    """Return those that one way of looking finds no twin for, and those that it does."""
    rest, found = [], []
    for each in wanted:
        shown = free.take_one(find(each, free, memory.get(each.swoogo_id)))
        if shown is None:
            rest.append(each)
        else:
            found.append((each, shown))
    return rest, found

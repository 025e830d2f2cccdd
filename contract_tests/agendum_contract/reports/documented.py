"""How much of each operation of the document a run has touched."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from agendum_contract.document import JSON, Operation, operations, resolve
from agendum_contract.results import Run, Seen

# Records hold records: what lies deeper is listed with the operation that it belongs to.
_DEEPEST = 6
_NOTHING = Seen(0, frozenset(), frozenset(), {}, frozenset())


@dataclass(frozen=True)
class Share:
    """How much of what is documented was seen.

    Attributes:
        seen: What was.
        missing: What was not.
        others: What was seen and is not documented.
    """

    seen: tuple[str, ...]
    missing: tuple[str, ...]
    others: tuple[str, ...] = ()

    @property
    def documented(self) -> int:
        """How much is documented."""
        return len(self.seen) + len(self.missing)


@dataclass(frozen=True)
class Touched:
    """How much of one operation a run has touched.

    Attributes:
        operation: The operation.
        calls: How many requests were made.
        statuses: The statuses that came, with their numbers.
        parameters: Its path and query parameters.
        sent: The properties of its request body, as JSON pointers with ``*`` for indices and names of maps.
        status: Its statuses.
        fields: The properties of its successes, as such pointers.
    """

    operation: Operation
    calls: int
    statuses: dict[int, int]
    parameters: Share
    sent: Share
    status: Share
    fields: Share

    @property
    def parts(self) -> tuple[tuple[str, Share], ...]:
        """The four shares with their names."""
        return (
            ("parameters", self.parameters),
            ("request fields", self.sent),
            ("statuses", self.status),
            ("response fields", self.fields),
        )


def touched(run: Run) -> tuple[Touched, ...]:
    """Return how much of each operation was touched, in the order of the document; those that were not are left out."""
    return tuple(_touched(each, run.seen[name]) for name, each in operations().items() if name in run.seen)


def _touched(operation: Operation, seen: Seen) -> Touched:
    documented = _documented(operation.name)
    statuses = [str(status) for status in operation.definition["responses"]]
    return Touched(
        operation,
        seen.calls,
        seen.statuses,
        _share(operation.parameters, seen.parameters),
        _share(documented[0], seen.sent),
        _share(statuses, map(str, seen.statuses)),
        _share(documented[1], seen.fields),
    )


@cache
def _documented(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the pointers of the properties of a request body and of a success."""
    operation = operations()[name]
    sent = _pointers(operation.request_schema) if operation.media_type is not None else ()
    success = resolve(operation.definition["responses"][str(operation.success_status)])
    received = _pointers(success["content"][JSON]["schema"]) if JSON in success.get("content", {}) else ()
    return tuple(dict.fromkeys(sent)), tuple(dict.fromkeys(received))


def _pointers(schema: Any, where: str = "", above: tuple[int, ...] = ()) -> Iterator[str]:
    schema = resolve(schema)
    if not isinstance(schema, dict) or id(schema) in above or where.count("/") >= _DEEPEST:
        return
    above = (*above, id(schema))
    for keyword in ("allOf", "anyOf", "oneOf"):
        for each in schema.get(keyword, ()):
            yield from _pointers(each, where, above)
    for name, inner in schema.get("properties", {}).items():
        pointer = f"{where}/{name.replace('~', '~0').replace('/', '~1')}"
        yield pointer
        yield from _pointers(inner, pointer, above)
    for inner in (schema.get("items"), schema.get("additionalProperties")):
        if isinstance(inner, dict):
            yield from _pointers(inner, f"{where}/*", above)


def _share(documented: Iterable[str], seen: Iterable[str]) -> Share:
    """Compare what is documented with what was seen; a ``*`` stands for any one step."""
    met, others = set(), []
    wanted = list(documented)
    steps = {tuple(each.split("/")): each for each in wanted}
    wild = {key: each for key, each in steps.items() if "*" in key}
    for each in sorted(seen):
        key = tuple(each.split("/"))
        fitting = [steps[key]] if key in steps else [name for pattern, name in wild.items() if _fits(key, pattern)]
        met.update(fitting)
        if not fitting:
            others.append(each)
    return Share(
        tuple(each for each in wanted if each in met), tuple(each for each in wanted if each not in met), tuple(others)
    )


def _fits(key: tuple[str, ...], pattern: tuple[str, ...]) -> bool:
    return len(key) == len(pattern) and all(want in ("*", got) for got, want in zip(key, pattern, strict=True))

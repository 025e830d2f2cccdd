"""The table that says how each operation is undone; undo.yaml explains its keys."""

from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from agendum_contract.document import operations
from agendum_contract.scenario.source import Source
from agendum_contract.scenario.values import references

PATH = Path(str(resources.files("agendum_contract") / "undo.yaml"))
SAFE, IDEMPOTENT, RESTORE, INVERSE, MARKS = "safe", "idempotent", "restore", "inverse", "marks"
_KEYS = {
    SAFE: {"why"},
    IDEMPOTENT: {"unnames", "why"},
    RESTORE: {
        "kind",
        "changes",
        "read",
        "keep",
        "private",
        "as-changes",
        "by",
        "by-blank",
        "may-be-refused",
        "counts-as",
        "why",
    },
    INVERSE: {"kind", "changes", "by", "why"},
    MARKS: {"kind", "id", "names", "named-in", "find", "by", "counts-as", "changes", "why"},
}
_NEEDED = {
    RESTORE: {"kind", "changes", "read", "keep", "by"},
    INVERSE: {"kind", "changes", "by"},
    MARKS: {"kind", "why"},
}


@dataclass(frozen=True)
class Call:
    """A call that finds, reads or undoes; its parts hold expressions.

    Attributes:
        operation: The operationId.
        ids: The path parameters.
        query: The query parameters.
        body: The body.
        also: What the body sets beside the names of a record.
        at: Where the answer has what is looked for, as a JSON pointer.
        match: The properties of the item that is looked for.
        id: The property with the id of it.
    """

    operation: str
    ids: dict[str, Any] = field(default_factory=dict)
    query: dict[str, Any] = field(default_factory=dict)
    body: Any = None
    also: dict[str, Any] = field(default_factory=dict)
    at: str = ""
    match: dict[str, Any] = field(default_factory=dict)
    id: str = "id"


@dataclass(frozen=True)
class Rule:
    """How one operation is undone.

    Attributes:
        operation: The operationId.
        how: ``safe``, ``idempotent``, ``restore``, ``inverse`` or ``marks``.
        kind: What is made or changed.
        id: Where the answer has the id of what was made.
        names: What the properties that bear the mark are called afterwards, by their JSON pointers.
        named_in: Whether these stand in the ``body`` or in the ``query``.
        changes: The id of the record that is changed; empty where one is made.
        find: How a record is found again.
        read: How a record is read before it is changed.
        keep: What of it is kept.
        private: What of that is kept in memory alone.
        as_changes: What of that is written as the changes that lead back to it.
        by: The call that undoes.
        by_blank: The call that undoes where there was nothing before.
        may_be_refused: Whether a server may refuse the undoing for a good reason.
        unnames: A kind of record that may have lost its names.
        counts_as: The operation that a part of the answer counts as one of, and where that stands.
        why: What a reader should know.
    """

    operation: str
    how: str
    kind: str = ""
    id: str = ""
    names: dict[str, str] = field(default_factory=dict)
    named_in: str = "body"
    changes: str = ""
    find: Call | None = None
    read: Call | None = None
    keep: tuple[str, ...] = ()
    private: tuple[str, ...] = ()
    as_changes: tuple[str, ...] = ()
    by: Call | None = None
    by_blank: Call | None = None
    may_be_refused: bool = False
    unnames: str = ""
    counts_as: tuple[str, str] | None = None
    why: str = ""

    @property
    def makes(self) -> bool:
        """Whether the operation makes a record, rather than changing one."""
        return self.how == MARKS and not self.changes

    @property
    def remembered(self) -> set[str]:
        """The JSON pointers of what has to be known of a body later on."""
        used: list[Any] = [self.changes]
        for call in (self.find, self.by):
            used += [call.ids, call.query, call.body, call.match] if call else []
        found = {f"/{inner}" for each in used for first, inner, *_ in map(_two, references(each)) if first == "body"}
        return found | set(self.names if self.named_in == "body" else ())


def _two(parts: tuple[str, ...]) -> tuple[str, ...]:
    return (*parts, "")


@cache
def rules() -> dict[str, Rule]:
    """Return the rules of the suite by operationId."""
    return read(Source.of(PATH))


def read(source: Source) -> dict[str, Rule]:
    """Return the rules of a table.

    Raises:
        ScenarioError: It is not written as it has to be, or it lacks an operation.
    """
    found = {name: _rule(source, name, entry) for name, entry in source.data.items()}
    for name in operations().keys() - found.keys():
        raise source.error((), f"{name} is missing")
    return found


def _rule(source: Source, name: str, entry: dict[str, Any]) -> Rule:
    if name not in operations():
        raise source.error((name,), "there is no such operation in the document")
    how = entry.get("undo")
    if how not in _KEYS:
        raise source.error((name, "undo"), f"must be one of {', '.join(_KEYS)}, not {how!r}")
    for key in sorted(entry.keys() - _KEYS[how] - {"undo"}):
        raise source.error((name, key), f"says nothing where the undo is {how!r}")
    for key in sorted(_NEEDED.get(how, set()) - entry.keys()):
        raise source.error((name,), f"{key} is missing")
    if (how == SAFE) == operations()[name].is_mutating:
        raise source.error((name, "undo"), "only what reads is safe")
    counts_as = entry.get("counts-as")
    return Rule(
        name,
        how,
        kind=entry.get("kind", ""),
        id=entry.get("id", ""),
        names={f"/{each}": text for each, text in entry.get("names", {}).items()},
        named_in=entry.get("named-in", "body"),
        changes=entry.get("changes", ""),
        find=_call(source, (name, "find"), entry.get("find")),
        read=_call(source, (name, "read"), entry.get("read")),
        keep=tuple(entry.get("keep", ())),
        private=tuple(entry.get("private", ())),
        as_changes=tuple(entry.get("as-changes", ())),
        by=_call(source, (name, "by"), entry.get("by")),
        by_blank=_call(source, (name, "by-blank"), entry.get("by-blank")),
        may_be_refused=entry.get("may-be-refused", False),
        unnames=entry.get("unnames", ""),
        counts_as=(counts_as["operation"], counts_as["at"]) if counts_as else None,
        why=entry.get("why", ""),
    )


def _call(source: Source, where: tuple[str, str], entry: dict[str, Any] | None) -> Call | None:
    if entry is None:
        return None
    operation = operations().get(entry.get("call", ""))
    if operation is None:
        raise source.error((*where, "call"), f"there is no operation {entry.get('call')!r} in the document")
    known = {each for each, parameter in operation.parameters.items() if parameter["in"] == "path"}
    if known != entry.get("ids", {}).keys():
        raise source.error((*where, "ids"), f"{operation.name} takes {', '.join(sorted(known)) or 'none'}")
    for each in sorted(entry.get("query", {}).keys() - operation.parameters.keys()):
        raise source.error((*where, "query", each), f"{operation.name} has no such parameter")
    return Call(
        operation.name,
        entry.get("ids", {}),
        entry.get("query", {}),
        entry.get("body"),
        entry.get("also", {}),
        entry.get("at", ""),
        entry.get("by", {}),
        entry.get("id", "id"),
    )

"""What a table of a page and the properties of the document say differently."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from agendum_proofread.align import align, fits
from agendum_proofread.difference import NO_ROW, WORDING, Difference
from agendum_proofread.page import ABSENT, Field
from agendum_proofread.readers.sample import literal
from agendum_proofread.schema import Document, Property
from agendum_proofread.shape import Shape


@dataclass(frozen=True, slots=True)
class Comparison:
    """The comparison of one part of an operation.

    Attributes:
        operation: The operationId.
        part: The part.
        document: The document, which knows the schemas.
        line: Where the part stands, for what has no line of its own.
    """

    operation: str
    part: str
    document: Document
    line: int

    def rows(self, fields: Iterable[Field], table: Mapping[str, Property], prefix: str = "") -> Iterator[Difference]:
        """Compare the rows that have names, and what is within them."""
        for field in filter(lambda field: field.name, fields):
            name = prefix + field.name
            if (prop := table.get(field.name)) is None:
                flag = ", required" if field.required else ""
                yield self._differs(name, "missing", f"{field.shape}{flag}", "absent")
                continue
            yield from self._field(name, field, prop)
            if field.children:
                inside = self.document.properties(prop.schema)
                yield from self.rows(field.children, inside, f"{name}.")
                yield from self.left_over(field.children, inside, {}, f"{name}.")

    def left_over(
        self, fields: Iterable[Field], table: Mapping[str, Property], shown: Mapping[str, Any], prefix: str = ""
    ) -> Iterator[Difference]:
        """Give the properties that have no row; a printed body may have them."""
        rows = list(fields)
        named = {field.name for field in rows}
        nameless = [field.example for field in rows if not field.name]
        for name in [name for name in table if name not in named]:
            theirs = "absent"
            if name in shown:
                theirs = "a row without a name" if shown[name] in nameless else "in the example only"
            yield self._extra(prefix + name, theirs, table[name])

    def examples(
        self, fields: Iterable[Field], table: Mapping[str, Property], shown: Mapping[str, Any]
    ) -> Iterator[Difference]:
        """Give what only a printed body has, and the rows without a name that no printed body explains."""
        rows = list(fields)
        named = {field.name for field in rows}
        for name, value in shown.items():
            if name not in named and name not in table:
                yield self._differs(name, "missing", f"in the example only, {literal(value)}", "absent")
        for field in rows:
            if not field.name and field.example not in [shown.get(name) for name in shown if name not in named]:
                yield self._differs("?", "missing", f"a row without a name, example {literal(field.example)}", "absent")

    def unnamed(self, fields: Iterable[Field], table: Mapping[str, Property]) -> Iterator[Difference]:
        """Compare what is left of a table without names: the rows, their values, and the types of their examples."""
        for field, prop in align(fields, table.values(), self.document):
            if field is None and prop is not None:
                yield self._extra(prop.name, NO_ROW, prop)
            elif field is not None and prop is None:
                yield self._differs("?", "missing", f"a row with the example {literal(field.example)}", "absent")
            elif field is not None and prop is not None:
                if not fits(field.example, prop, self.document):
                    ours = self.document.shape(prop.schema).base
                    yield self._differs(prop.name, "type", f"the example {literal(field.example)}", ours, prop.line)
                yield from self._field(prop.name, replace(field, shape=None, required=None), prop)

    def _field(self, name: str, field: Field, prop: Property) -> Iterator[Difference]:
        for aspect, theirs, ours in self._sides(field, prop):
            if theirs != ours:
                yield self._differs(name, aspect, theirs, ours, prop.line)

    def _sides(self, field: Field, prop: Property) -> Iterator[tuple[str, str, str]]:
        """Give each aspect, with what both sides say."""
        if theirs := field.shape:
            ours = self.document.shape(prop.schema)
            lists = frozenset("array" if name.endswith("[]") else name for name in ours.types)
            # A page may leave out what the items of a list are.
            if theirs.types != (lists if "array" in theirs.types else ours.types):
                yield "type", theirs.base, ours.base
            if theirs.types & ours.types:
                yield "format", theirs.form, ours.form
            yield "nullable", _nullable(theirs), _nullable(ours)
        if field.required is not None:
            yield "required", _required(field.required), _required(prop.required)
        values = self.document.options(prop.schema)
        if set(field.options or ()) != set(values or ()):
            yield "enum", ", ".join(field.options or ("any value",)), ", ".join(values or ("any value",))
        if field.example is not ABSENT and prop.examples and field.example not in prop.examples:
            yield WORDING, literal(field.example), ", ".join(map(literal, prop.examples))

    def _extra(self, name: str, theirs: str, prop: Property) -> Difference:
        flag = ", required" if prop.required else ""
        return self._differs(name, "extra", theirs, f"{self.document.shape(prop.schema)}{flag}", prop.line)

    def _differs(self, name: str, aspect: str, theirs: str, ours: str, line: int = 0) -> Difference:
        return Difference(self.operation, self.part, name, aspect, theirs, ours, line or self.line)


def _nullable(shape: Shape) -> str:
    return "null" if shape.nullable else "no null"


def _required(flag: bool) -> str:  # noqa: FBT001
    return "required" if flag else "optional"

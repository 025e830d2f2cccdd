"""Schemas of an OpenAPI document as tables of fields, references followed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from agendum_proofread.shape import Shape

_COMBINED = ("anyOf", "oneOf")


@dataclass(frozen=True, slots=True)
class Property:
    """A property of an object, or a parameter.

    Attributes:
        name: Its name.
        schema: Its schema, as it stands.
        required: Whether it has to be there.
        line: Where it stands in the document, 0 if that is not known.
        examples: The examples that the document has for it.
    """

    name: str
    schema: Mapping[str, Any]
    required: bool
    line: int = 0
    examples: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """An OpenAPI document, or the excerpt of one that a page embeds."""

    root: Mapping[str, Any]

    def resolve(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        """Follow the reference of a node, if it is one."""
        for _ in range(20):
            if "$ref" not in node:
                return node
            target: Any = self.root
            for part in str(node["$ref"]).removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            node = target
        raise ValueError("a reference leads in a circle")

    def branches(self, schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
        """Give the schemas that a value may follow, those of anyOf and oneOf one by one."""
        schema = self.resolve(schema)
        parts = [part for word in _COMBINED for part in schema.get(word, ())]
        for part in parts:
            yield from self.branches(part)
        if not parts:
            yield schema

    def shape(self, schema: Mapping[str, Any]) -> Shape:
        """Return the type of a schema."""
        types: set[str] = set()
        formats: set[str] = set()
        for branch in self.branches(schema):
            for part in branch.get("allOf", ()):
                inner = self.shape(part)
                types |= inner.types | ({"null"} if inner.nullable else set())
                formats |= inner.formats
            stated = branch.get("type", "object" if "properties" in branch else ())
            for word in [stated] if isinstance(stated, str) else stated:
                if word == "array":
                    inner = self.shape(branch.get("items", {}))
                    types |= {f"{name}[]" for name in inner.types} or {"array"}
                    formats |= inner.formats
                else:
                    types.add(word)
            if branch.get("nullable") is True:
                types.add("null")
            if "format" in branch:
                formats.add(branch["format"])
        return Shape(frozenset(types - {"null"}), frozenset(formats), "null" in types)

    def options(self, schema: Mapping[str, Any]) -> tuple[str, ...] | None:
        """Return the values that a schema lists, those of the items of an array too."""
        found: list[str] = []
        for branch in self.branches(schema):
            if branch.get("type") == "array" and "items" in branch:
                found += self.options(branch["items"]) or ()
            for part in branch.get("allOf", ()):
                found += self.options(part) or ()
            found += [spell(value) for value in branch.get("enum", ()) if value is not None]
        return tuple(dict.fromkeys(found)) or None

    def properties(self, schema: Mapping[str, Any]) -> dict[str, Property]:
        """Return the properties of an object, or of the items of an array.

        Of several branches that have a property, all have to require it.
        """
        found: dict[str, Property] = {}
        for branch in self.branches(schema):
            is_list = branch.get("type") == "array"
            inside = self.properties(branch.get("items", {})) if is_list else self._own(branch)
            for name, prop in inside.items():
                before = found.get(name)
                required = prop.required and (before is None or before.required)
                found[name] = Property(name, prop.schema, required, prop.line, prop.examples)
        return found

    def is_map(self, schema: Mapping[str, Any]) -> bool:
        """Whether the keys of an object are up to the caller."""
        return any("object" in str(b.get("type")) and not self._own(b) for b in self.branches(schema))

    def _own(self, schema: Mapping[str, Any]) -> dict[str, Property]:
        found: dict[str, Property] = {}
        parts = [*map(self.resolve, schema.get("allOf", ())), schema]
        for part in parts[:-1]:
            found |= self.properties(part)
        found |= {
            name: Property(name, inner, False, getattr(schema["properties"], "lines", {}).get(name, 0))
            for name, inner in schema.get("properties", {}).items()
        }
        required = {name for part in parts for name in part.get("required", ())}
        records = [record for part in parts for record in part.get("examples", ()) if isinstance(record, dict)]
        # A printed record has the order of the page.
        order = {name: at for at, name in enumerate(records[0])} if records else {}
        found = dict(sorted(found.items(), key=lambda item: order.get(item[0], len(order))))
        return {
            name: Property(
                name,
                prop.schema,
                prop.required or name in required,
                prop.line,
                _unique([*prop.examples, *self._examples(prop.schema), *(row[name] for row in records if name in row)]),
            )
            for name, prop in found.items()
        }

    def _examples(self, schema: Mapping[str, Any]) -> tuple[Any, ...]:
        found: list[Any] = []
        for holder in (schema, *self.branches(schema)):
            found += holder.get("examples", ())
            found += [holder["example"]] if "example" in holder else []
        return tuple(found)


def _unique(values: list[Any]) -> tuple[Any, ...]:
    return tuple(value for at, value in enumerate(values) if value not in values[:at])


def spell(value: object) -> str:
    """Write a value of an enum as pages do."""
    return str(value).lower() if isinstance(value, bool) else str(value)

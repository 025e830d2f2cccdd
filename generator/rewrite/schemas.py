"""What the document allows at each place of an answer, reduced to what a reader can tell apart."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from rewrite.source import RewriteError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Schema = dict[str, Any] | bool
# The names are those of the OpenAPI Format Registry.
FORMATS = {"date": "a date", "time-local": "a time", "date-time-local": "a timestamp"}
_FIRST_ERROR = 400
_ARTICLES = {"boolean": "a boolean", "integer": "an integer", "number": "a number", "string": "a string"}
# They say more about values of the type than readers check, or say it to people only.
_IGNORED = frozenset(
    {
        *("description", "title", "example", "examples", "default", "externalDocs", "deprecated", "readOnly"),
        *("pattern", "minimum", "maximum", "minLength", "maxLength", "minItems", "contentMediaType", "contentSchema"),
    }
)
_READ = frozenset({"type", "enum", "const", "format", "anyOf", "oneOf", "items", "maxItems"})
_OF_OBJECTS = frozenset({"properties", "required", "additionalProperties", "patternProperties"})


@dataclass
class Shape:
    """What a value may be.

    Attributes:
        anything: Whether every value is allowed.
        simple: The types of JSON of which every value is allowed: null, boolean, integer, number, string.
        values: The integers and strings that are allowed beside them.
        format: The format of strings that are parsed, or "".
        items: What the elements of an array may be; None if no array is allowed.
        is_empty: Whether the array must be empty.
        model: The name of the model of an object, made of letters and digits only; "" if no object is allowed.
    """

    anything: bool = False
    simple: set[str] = field(default_factory=set)
    values: list[int | str] = field(default_factory=list)
    format: str = ""
    items: Shape | None = None
    is_empty: bool = False
    model: str = ""

    def words(self) -> str:
        """Say what is allowed, for people."""
        parts = ["an object"] if self.model else []
        if self.items:
            parts.append("an empty array" if self.is_empty else "an array")
        if self.format:
            parts.append(FORMATS[self.format])
        parts += [words for name, words in _ARTICLES.items() if name in self.simple]
        parts += [json.dumps(value) for value in self.values]
        parts += ["null"] if "null" in self.simple else []
        return " or ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))


@dataclass
class Fields:
    """What an object may hold.

    Attributes:
        properties: The schema of each property.
        required: The names of those that must be there.
        others: The schema of properties that are not named; False if there should be none.
        pattern: What the names of such properties look like that are allowed all the same; "" if there are none.
    """

    properties: dict[str, Schema]
    required: set[str]
    others: Schema
    pattern: str


def squeezed(name: str) -> str:
    """Return a name without what the naming of classes may change."""
    return re.sub("[^a-z0-9]", "", name.lower())


class Document:
    """Finds out what a document allows.

    Args:
        document: An OpenAPI document, in which all references lead somewhere.

    Attributes:
        models: The schemas of the models that were found in shapes.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self.models: dict[str, Schema] = {}

    def operations(self) -> Iterator[dict[str, Any]]:
        """Give each operation."""
        for item in self._document["paths"].values():
            for operation in item.values():
                if isinstance(operation, dict) and "operationId" in operation:
                    yield operation

    def successes(self, operation: dict[str, Any]) -> dict[int, Shape | None]:
        """Return what each documented success of an operation may hold; None where it holds nothing.

        Raises:
            RewriteError: As `shape` does.
        """
        answers = {int(status): self._answer(answer) for status, answer in operation["responses"].items()}
        # Some refusals come with the status of a success too.
        refusals = frozenset(
            name for status, schema in answers.items() if status >= _FIRST_ERROR for name in self._references(schema)
        )
        found: dict[int, Shape | None] = {}
        for status, schema in answers.items():
            if status < _FIRST_ERROR:
                name = f"{operation['operationId']}Response{status}"
                found[status] = None if schema is None else self.shape(schema, name, refusals)
        return found

    def fields(self, schema: Schema, where: str) -> Fields:
        """Return what the objects of a schema may hold.

        Raises:
            RewriteError: If the schema uses words that readers do not know.
        """
        properties: dict[str, Schema] = {}
        required: set[str] = set()
        patterns: dict[str, Schema] = {}
        others: Schema | None = None
        for part in self._parts(schema):
            if unknown := part.keys() - _IGNORED - _OF_OBJECTS - {"type", "allOf"}:
                raise _unreadable(where, unknown)
            properties |= part.get("properties", {})
            required |= set(part.get("required", ()))
            patterns |= part.get("patternProperties", {})
            others = part.get("additionalProperties", others)
        if any(value not in ({}, True) for value in patterns.values()):
            raise RewriteError(f"openapi.yaml: {where}: readers know patterns of properties of any value only")
        # Where nothing is named, anything goes.
        others = not properties if others is None else others
        return Fields(properties, required, others, "|".join(patterns))

    def shape(self, schema: Schema, name: str, skipped: frozenset[str] = frozenset()) -> Shape:
        """Return what a schema allows.

        Args:
            schema: The schema.
            name: What the generator calls an object that has no name of its own.
            skipped: The references of alternatives that are left out.

        Raises:
            RewriteError: If the schema uses words that readers do not know, or has alternatives that they cannot tell
                apart.
        """
        schema, component = self.resolved(schema)
        name = component or name
        if isinstance(schema, bool):
            schema = {} if schema else {"not": {}}
        if not schema.keys() - _IGNORED:
            return Shape(anything=True)
        types = schema.get("type", [])
        if "allOf" in schema or types == "object":
            model = squeezed(name)
            self.models[model] = schema
            return Shape(model=model)
        if unknown := schema.keys() - _IGNORED - _READ - (_OF_OBJECTS if "object" in types else frozenset()):
            raise _unreadable(name, unknown)
        if "const" in schema or "enum" in schema:
            return _fixed(schema, name)
        parts = [_of_type(schema, each) for each in types] if isinstance(types, list) else []
        parts += [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
        if not parts:
            return self._single(schema, name)
        found = Shape()
        for index, part in enumerate(parts):
            if part.get("$ref") not in skipped:
                _merge(found, self.shape(part, f"{name}Type{index}"), name)
        return found

    def resolved(self, schema: Schema) -> tuple[Schema, str]:
        """Follow references; return the name of the component too, if there is one."""
        name = ""
        while isinstance(schema, dict) and "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            schema = self._component(schema["$ref"])
        return schema, name

    def _single(self, schema: dict[str, Any], name: str) -> Shape:
        if schema["type"] == "array":
            items = self.shape(schema.get("items", True), f"{name}Item")
            return Shape(items=items, is_empty=schema.get("maxItems") == 0)
        if schema["type"] == "string" and schema.get("format") in FORMATS:
            return Shape(format=schema["format"])
        return Shape(simple={schema["type"]})

    def _parts(self, schema: Schema) -> Iterator[dict[str, Any]]:
        """Give the schemas that an object must obey, those of others first."""
        own = self.resolved(schema)[0]
        if isinstance(own, dict):
            for part in own.get("allOf", ()):
                yield from self._parts(part)
            yield own

    def _component(self, reference: str) -> Any:
        node: Any = self._document
        for part in reference.removeprefix("#/").split("/"):
            node = node[part]
        return node

    def _answer(self, answer: dict[str, Any]) -> Schema | None:
        """Return the schema of the body of an answer, or None if it has none."""
        if "$ref" in answer:
            answer = self._component(answer["$ref"])
        contents = list(answer.get("content", {}).values())
        schema: Schema | None = contents[0].get("schema", True) if contents else None
        return schema

    def _references(self, schema: Schema | None) -> Iterator[str]:
        """Give the references that a schema consists of."""
        while isinstance(schema, dict) and "$ref" in schema:
            yield schema["$ref"]
            schema = self._component(schema["$ref"])
        for part in schema.get("anyOf", ()) if isinstance(schema, dict) else ():
            yield from self._references(part)


def _of_type(schema: dict[str, Any], name: str) -> dict[str, Any]:
    """Return what a schema of several types says of one."""
    left_out = frozenset() if name == "object" else _OF_OBJECTS
    return {**{key: value for key, value in schema.items() if key not in left_out}, "type": name}


def _fixed(schema: dict[str, Any], name: str) -> Shape:
    """Return the shape of a schema that lists its values."""
    values = schema.get("enum", [schema.get("const")])
    found = Shape(simple={"null"} if None in values else set(), values=[each for each in values if each is not None])
    if not all(type(each) in {int, str} for each in found.values):
        raise RewriteError(f"openapi.yaml: {name}: readers know strings, integers and null as fixed values")
    return found


def _merge(found: Shape, other: Shape, name: str) -> None:
    """Add an alternative.

    Raises:
        RewriteError: If a reader could not tell which of two alternatives a value is.
    """
    for attribute in ("items", "model", "format"):
        value = getattr(other, attribute)
        if value and getattr(found, attribute):
            raise _same(name)
        if value:
            setattr(found, attribute, value)
    found.anything |= other.anything
    found.is_empty |= other.is_empty
    found.simple |= other.simple
    found.values += other.values
    if found.format and "string" in found.simple:
        raise _same(name)


def _same(name: str) -> RewriteError:
    return RewriteError(f"openapi.yaml: {name}: readers cannot tell its alternatives apart")


def _unreadable(name: str, words: Iterable[str]) -> RewriteError:
    return RewriteError(f"openapi.yaml: {name}: no reader can be made for {', '.join(sorted(words))}")

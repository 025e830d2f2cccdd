"""Request bodies against the schemas of openapi.yaml: values of a form turned into typed ones, and what is wrong."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import jsonschema_rs

from agendum_emulator.phpform import PhpArray, is_index
from agendum_emulator.spec import Operation, Spec

# Python reads no integer of more than 4300 digits from a string.
_INTEGER = re.compile(r"[+-]?[0-9]{1,4000}", re.ASCII)
_NUMBER = re.compile(r"[+-]?[0-9]{1,100}(\.[0-9]{1,100})?", re.ASCII)
_SWITCHES = {"1": True, "true": True, "0": False, "false": False}
_TYPES = {str: "string", int: "integer", float: "number", bool: "boolean", list: "array", dict: "object"}
_KINDS = {"integer": "an integer", "array": "a list", "object": "an object", "boolean": "true or false", "null": "null"}
_MESSAGES = {
    "format": "is not a valid {format}",
    "maximum": "must be at most {limit}",
    "maxLength": "must not be longer than {limit}",
    "minItems": "must not have fewer items than {limit}",
    "minLength": "must not be shorter than {limit}",
    "minimum": "must be at least {limit}",
    "pattern": "must match {pattern}",
    "propertyNames": "has a key that is not allowed",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a value: where it is, and what should be there."""

    path: tuple[str | int, ...]
    message: str

    @property
    def field(self) -> str:
        """The top-level field."""
        return str(self.path[0]) if self.path else ""

    @property
    def place(self) -> str:
        """The path as a reader writes it, `resource[0].title`."""
        steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.path)
        return "".join(steps).removeprefix(".")

    def __str__(self) -> str:
        return f"{self.place} {self.message}" if self.path else f"the value {self.message}"


class RequestSchema:
    """The schema of one operation's request body."""

    def __init__(self, spec: Spec, operation: Operation) -> None:
        self._components = spec.components
        self._root = operation.schema or {}
        self._validator = compile_schema({**self._root, "components": _needed(self._root, spec.components)})
        self._known = frozenset(self._resolve(self._root).get("properties", {}))

    def only_known(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """The body without the fields that the schema does not list."""
        return {name: value for name, value in body.items() if name in self._known}

    def from_form(self, form: PhpArray) -> dict[str, Any]:
        """The known fields of a form, typed as the schema has them where the strings allow it."""
        properties = self._resolve(self._root)["properties"]
        return {name: self._typed(value, properties[name]) for name, value in self.only_known(form).items()}

    def problems(self, body: Any) -> list[Problem]:
        """What is wrong with a body."""
        return problems(self._validator, body)

    def _resolve(self, schema: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in schema:
            schema = self._components["schemas"][schema["$ref"].rpartition("/")[2]]
        return schema

    def _typed(self, value: str | PhpArray, schema: dict[str, Any]) -> Any:
        schema = self._resolve(schema)
        for branch in schema.get("anyOf", ()):
            typed = self._typed(value, branch)
            if _fits(typed, self._resolve(branch)):
                return typed
        kinds = _kinds(schema)
        if isinstance(value, str):
            return _read(value, kinds)
        if "array" in kinds and all(map(is_index, value)):
            return [self._typed(inner, schema["items"]) for inner in value.values()]
        properties = schema.get("properties", {})
        others = schema.get("additionalProperties")
        # It may as well be true or false.
        others = others if isinstance(others, dict) else {}
        return {name: self._typed(inner, properties.get(name, others)) for name, inner in value.items()}


def _needed(schema: Any, components: Mapping[str, Any]) -> dict[str, Any]:
    """The schemas that one refers to, and those that these do; to compile all of them each time takes long."""
    found: dict[str, Any] = {}
    waiting = [schema]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            name = str(node.get("$ref", "")).rpartition("/")[2]
            if name and name not in found:
                found[name] = components["schemas"][name]
                waiting.append(found[name])
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)
    return {"schemas": found}


def compile_schema(schema: dict[str, Any]) -> jsonschema_rs.Draft202012Validator:
    """A validator that checks formats too."""
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True)


def problems(validator: jsonschema_rs.Draft202012Validator, value: Any) -> list[Problem]:
    """What a validator finds, in our words."""
    if validator.is_valid(value):
        return []
    return [problem for error in validator.iter_errors(value) for problem in _explain(error)]


def _explain(error: Any) -> Iterable[Problem]:
    path = tuple(error.instance_path)
    facts = error.kind.as_dict()
    match error.kind.name:
        case "required":
            yield Problem((*path, facts["property"]), "is required")
        case "additionalProperties":
            for name in sorted(facts["unexpected"]):
                yield Problem((*path, name), "is not a known field")
        case "type":
            kinds = sorted(_KINDS.get(kind, f"a {kind}") for kind in facts["types"])
            yield Problem(path, f"must be {' or '.join(kinds)}")
        case "enum":
            yield Problem(path, f"must be one of: {', '.join(str(option) for option in facts['options'])}")
        case keyword:
            yield Problem(path, _MESSAGES.get(keyword, "has a value that is not allowed").format(**facts))


def _kinds(schema: Mapping[str, Any]) -> frozenset[str]:
    kind = schema.get("type", ())
    return frozenset([kind] if isinstance(kind, str) else kind)


def _read(text: str, kinds: frozenset[str]) -> Any:
    """What a text of a form means where a schema has other types."""
    if "integer" in kinds and _INTEGER.fullmatch(text):
        return int(text)
    if "number" in kinds and _NUMBER.fullmatch(text):
        return float(text)
    if "boolean" in kinds:
        return _SWITCHES.get(text.lower(), text)
    return text


def _fits(value: Any, schema: Mapping[str, Any]) -> bool:
    return _TYPES[type(value)] in _kinds(schema)

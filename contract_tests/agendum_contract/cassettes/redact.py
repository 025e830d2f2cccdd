"""Takes secrets and personal data out of what is kept, and leaves what the document means in its place.

What is kept is listed; everything else is replaced. Kept are the values that the document enumerates, dates and times
and numbers of documented properties, ids, switches, null and the names of properties.
"""

import functools
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from agendum_contract import document, minimal
from agendum_contract.cassettes.parts import Parts
from agendum_contract.cassettes.standins import DATE, TIME, TIMESTAMP, StandIns
from agendum_contract.document import JSON, Operation, resolve, validator

_Schemas = tuple[dict[str, Any], ...]
# Personal whatever the value is.
_PERSONAL = re.compile(
    r"birth|phone|mobile|fax|zip|postal|passport|iban|latitude|longitude|password|secret|token"
    r"|(^|_)(age|card|dob|ip|lat|lng|pin|ssn|tax|tel)($|_)",
    re.IGNORECASE,
)
# Who makes a field of his own may ask for anything.
_CUSTOM = re.compile(r"(c|h|sq)_\w+")
_ID = re.compile(r"(.*_)?ids?|[a-z]+id(fk)?", re.IGNORECASE)
_ID_VALUE = re.compile(r"[0-9]{1,12}(,[0-9]{1,12})*")
_NUMBER = re.compile(r"-?[0-9]{1,9}(\.[0-9]{1,6})?")
_PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,39}")
_NAMES = re.compile(r"-?[A-Za-z0-9_.]+(,-?[A-Za-z0-9_.]+)*")
_MEDIA_TYPE = re.compile(r"[a-z]+/[a-z0-9.+-]+")
# Parameters and properties whose values are names of properties.
_OF_NAMES = frozenset({"expand", "field", "fields", "sort"})
_OF_MOMENTS = re.compile(r"(date|time|_at|expires)$")
_MOMENTS = frozenset({"date", "date-time-local", "time-local"})
_HEADERS = frozenset({"content-type", "retry-after"})
_RULES = frozenset({"format", "maxLength", "maximum", "minLength", "minimum", "pattern"})
# A shorter secret would be found in words.
_SHORTEST_SECRET = 4


class Redactor:
    """Replaces values; the same value has the same stand-in, as long as the redactor lives.

    Args:
        secrets: What must not be left anywhere, not even in a name.
    """

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._stand_ins = StandIns()
        self._secrets: set[str] = set()
        for each in secrets:
            self.hide(each)

    def hide(self, secret: str) -> None:
        """Leave this nowhere from now on."""
        if len(secret) >= _SHORTEST_SECRET:
            self._secrets.add(secret)

    def request(self, operation: Operation, parts: Parts) -> Parts:
        """Return the parts of a request with what may be kept, and stand-ins for the rest."""

        def parameter(_place: str, name: str, value: Any) -> Any:
            return self._value(value, _branches(operation.parameters[name]["schema"]), name, is_listed=True)

        def body(value: Any) -> Any:
            return self._value(value, _branches(operation.request_schema), "", is_listed=True)

        return parts.mapped(parameter, body)

    def answer(self, operation: Operation, status: int, body: Any) -> Any:
        """Return the body of an answer with what may be kept, and stand-ins for the rest."""
        documented = operation.definition["responses"].get(str(status))
        schema = resolve(documented)["content"][JSON]["schema"] if documented else {}
        return self._value(body, _branches(schema), "", is_listed=True)

    def headers(self, operation: Operation, status: int, headers: dict[str, str]) -> dict[str, str]:
        """Return those headers of an answer that the document knows."""
        documented = resolve(operation.definition["responses"].get(str(status), {}))
        known = _HEADERS | {name.lower() for name in documented.get("headers", {})}
        found = {}
        for name, value in headers.items():
            plain = value.partition(";")[0].strip().lower() if name.lower() == "content-type" else value.strip()
            is_plain = plain.isdecimal() or _MEDIA_TYPE.fullmatch(plain) or not plain
            if name.lower() in known:
                found[name.lower()] = plain if is_plain else self._stand_ins.of_any_text(plain)
        return found

    def known_text(self, text: str) -> str:
        """Return a text of the suite's own, unless a secret has come into it."""
        return self._stand_ins.of_any_text(text) if self._has_secret(text) else text

    def _value(self, value: Any, schemas: _Schemas, name: str, *, is_listed: bool) -> Any:
        """Return what stands for a value.

        Args:
            value: The value.
            schemas: What the document says of it; nothing where it says nothing.
            name: The property that has it, or the list that the property has.
            is_listed: Whether a page lists the property, so that it is none that somebody has made for himself.
        """
        if isinstance(value, dict):
            return {
                self._key(key, schemas): self._value(item, found, key, is_listed=is_listed and is_property)
                for key, item in value.items()
                for found, is_property in [_of_property(schemas, key)]
            }
        if isinstance(value, list):
            items = tuple(inner for each in schemas if "items" in each for inner in _branches(each["items"]))
            return [self._value(each, items, name, is_listed=is_listed) for each in value]
        if value is None or isinstance(value, bool):
            return value
        if isinstance(value, str):
            return value if self._is_kept(value, schemas, name, is_listed=is_listed) else self._text(value, schemas)
        if not _PERSONAL.search(name) and (is_listed or _ID.fullmatch(name)):
            return value
        return _fitting(value, [self._stand_ins.of_number(value), 1, 0], schemas)

    def _is_kept(self, value: str, schemas: _Schemas, name: str, *, is_listed: bool) -> bool:
        if not value.strip() or self._has_secret(value):
            return not value.strip()
        if any(value in each.get("enum", ()) or value == each.get("const") for each in schemas):
            return True
        if _PERSONAL.search(name):
            return False
        if name in _OF_NAMES and _NAMES.fullmatch(value):
            return all(each.lstrip("-") in _property_names() or _CUSTOM.fullmatch(each) for each in value.split(","))
        if _ID.fullmatch(name) and _ID_VALUE.fullmatch(value):
            return True
        return is_listed and (_is_number(value, schemas) or _is_moment(value, schemas, name))

    def _text(self, value: str, schemas: _Schemas) -> str:
        inner = self._stand_ins.of_json(value)
        if inner is not None:
            return json.dumps(self._value(inner, (), "", is_listed=False))
        return str(_fitting(value, [self._stand_ins.of_text(value), self._stand_ins.of_any_text(value)], schemas))

    def _key(self, key: str, schemas: _Schemas) -> str:
        """Return a name of a property; that of a map may be anything, such as the address of somebody."""
        if any(key in each.get("properties", {}) for each in schemas):
            return key
        is_known = key in _property_names() or _CUSTOM.fullmatch(key) or _ID_VALUE.fullmatch(key)
        # What a vendor has added to a record should be told by its name.
        is_added = any("properties" in each for each in schemas) and _PLAIN_NAME.fullmatch(key)
        if (is_known or is_added) and not self._has_secret(key):
            return key
        return self._stand_ins.of_any_text(key)

    def _has_secret(self, text: str) -> bool:
        return any(each in text for each in self._secrets)


def _is_number(value: str, schemas: _Schemas) -> bool:
    """Whether a text is a number where the document has one; elsewhere it may be that of a telephone."""
    is_expected = any("pattern" in each or {"integer", "number"} & set(each.get("type", ())) for each in schemas)
    return is_expected and _NUMBER.fullmatch(value) is not None


def _is_moment(value: str, schemas: _Schemas, name: str) -> bool:
    """Whether a text is a date or a time where the document has one; elsewhere it may be that of a birth."""
    is_expected = _OF_MOMENTS.search(name) or any(each.get("format") in _MOMENTS for each in schemas)
    return bool(is_expected) and any(each.fullmatch(value) for each in (DATE, TIME, TIMESTAMP))


def _fitting(value: Any, candidates: list[Any], schemas: _Schemas) -> Any:
    """Return the first candidate that is as valid as the value: what was wrong stays wrong."""
    if not any(each.keys() & _RULES for each in schemas):
        return candidates[0]
    rules = _validator(json.dumps({"anyOf": list(schemas)}, sort_keys=True))
    is_valid = rules.is_valid(value)
    examples = [each for schema in schemas for each in (*schema.get("examples", ()), minimal.instance(schema))]
    of_kind = [each for each in examples if isinstance(each, type(value))]
    return next((each for each in (*candidates, *of_kind) if rules.is_valid(each) is is_valid), candidates[0])


@functools.lru_cache(maxsize=1000)
def _validator(schema: str) -> Any:
    return validator(json.loads(schema))


def _of_property(schemas: _Schemas, name: str) -> tuple[_Schemas, bool]:
    """Return what the document says of a property, and whether it lists it."""
    listed = [each["properties"][name] for each in schemas if name in each.get("properties", {})]
    by_pattern = [
        inner
        for each in schemas
        for pattern, inner in each.get("patternProperties", {}).items()
        if re.search(pattern, name)
    ]
    others = [each["additionalProperties"] for each in schemas if isinstance(each.get("additionalProperties"), dict)]
    found = listed or by_pattern or others
    # The records of a map have numbers for names; a field of one's own has a prefix.
    is_listed = bool(listed) or (bool(found) and name.isdecimal())
    return tuple(inner for each in found for inner in _branches(each)), is_listed


def _branches(schema: Any) -> _Schemas:
    return tuple(_each_branch(schema))


def _each_branch(schema: Any) -> Iterator[dict[str, Any]]:
    schema = resolve(schema)
    inner = [part for keyword in ("allOf", "anyOf", "oneOf") for part in schema.get(keyword, ())]
    if not inner or schema.keys() & {"properties", "additionalProperties", "items", "enum"}:
        yield schema
    for each in inner:
        yield from _each_branch(each)


@functools.cache
def _property_names() -> frozenset[str]:
    """Return all names that properties of the document have."""

    def names(value: Any) -> Iterator[str]:
        if isinstance(value, dict):
            properties = value.get("properties")
            yield from properties if isinstance(properties, dict) else ()
            for each in value.values():
                yield from names(each)
        elif isinstance(value, list):
            for each in value:
                yield from names(each)

    return frozenset(names(document.load()["components"]["schemas"]))

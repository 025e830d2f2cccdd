"""Values for the models of `openapi.yaml`: some as their schemas want them, some damaged."""

import copy
import random
from typing import Any

ABSENT = ...
"""Stands in a value for what the client calls UNSET."""

JUNK = (
    *(None, True, False, 0, 1, 2, -1, 1.5, "", "0", "1", "x", "2016-01-22", "2016-13-45", "0000-00-00", "10:00:00"),
    *("2016-01-22 10:00:00", "2016-01-22T10:00:00Z", "live", "é", ABSENT),
    *([], {}, [None], [[]], [{}], ["x"], [1], {"id": 1}, {"id": "x", "name": None}, {"": []}),
)
_TEXTS = {
    "date": ("2016-01-22", "2024-02-29"),
    "time-local": ("10:00:00", "23:59:59"),
    "date-time-local": ("2016-01-22 10:00:00", "2024-02-29 00:00:00"),
    "uri": ("https://harbor.test/",),
}
_OTHERS = {"integer": (0, 1, 2, 3), "number": (0, 1.5), "boolean": (False, True), "null": (None,)}


class Cases:
    """Makes values for the schemas of a document; the same seed makes the same values."""

    def __init__(self, document: dict[str, Any], seed: int) -> None:
        self._schemas = document["components"]["schemas"]
        self._random = random.Random(seed)

    def value(self, schema: Any, depth: int = 0) -> Any:
        """Return a value that is as the schema says, but for numbers of elements and the like."""
        if not isinstance(schema, dict):
            return self._random.choice(["x", 1, None])
        if "$ref" in schema:
            return self.value(self._schemas[schema["$ref"].rpartition("/")[2]], depth)
        if "const" in schema or "enum" in schema:
            return self._random.choice(schema.get("enum") or [schema["const"]])
        for word in ("anyOf", "oneOf"):
            if word in schema:
                return self.value(self._random.choice(schema[word]), depth)
        if "allOf" in schema:
            parts = [self.value(part, depth) for part in schema["allOf"]]
            return {key: value for part in parts for key, value in part.items()}
        kind = schema.get("type", "object" if "properties" in schema else None)
        return self._of_type(self._random.choice(kind) if isinstance(kind, list) else kind, schema, depth)

    def damaged(self, value: Any) -> Any:
        """Return a copy in which up to three places are missing, of another type, or too much."""
        root = [copy.deepcopy(value)]
        for _ in range(self._random.randint(0, 3)):
            holder, key = self._random.choice(list(_places(root)))
            damage = self._random.random()
            if damage < 0.3 and isinstance(holder, dict):
                del holder[key]
            elif damage < 0.45 and isinstance(holder[key], dict):
                holder[key][self._random.choice(["extra", "id", "name", "c_1"])] = self._junk()
            elif damage < 0.55:
                holder[key] = [holder[key]]
            else:
                holder[key] = self._junk()
        return root[0]

    def _junk(self) -> Any:
        return copy.deepcopy(self._random.choice(JUNK))

    def _of_type(self, kind: str | None, schema: dict[str, Any], depth: int) -> Any:
        if kind == "object":
            return self._object(schema, depth)
        if kind == "array":
            count = self._random.randint(0, 2 if depth < 4 else 0)
            return [self.value(schema.get("items"), depth + 1) for _ in range(count)]
        if kind == "string":
            return self._random.choice(_TEXTS.get(schema.get("format")) or schema.get("examples") or ("x", "ü"))
        return self._random.choice(_OTHERS.get(kind, ("x", 1, None)))

    def _object(self, schema: dict[str, Any], depth: int) -> dict[str, Any]:
        required, made = schema.get("required", []), {}
        chance = self._random.choice([0.2, 0.6, 1]) if depth < 4 else 0
        for name, part in schema.get("properties", {}).items():
            if name in required or self._random.random() < chance:
                made[name] = self.value(part, depth + 1)
        more = schema.get("additionalProperties", True)
        if more and self._random.random() < 0.4:
            made[self._random.choice(["c_1", "sq_2", "h_x"])] = self.value(more, depth + 1)
        return made


def _places(holder: Any) -> Any:
    """Give each place of a value, as what holds it and the key."""
    keys = list(holder) if isinstance(holder, dict) else range(len(holder)) if isinstance(holder, list) else ()
    for key in keys:
        yield holder, key
        yield from _places(holder[key])


def filled(value: Any, unset: Any) -> Any:
    """Return a value with UNSET where something is absent."""
    if value is ABSENT:
        return unset
    if isinstance(value, dict):
        return {key: filled(part, unset) for key, part in value.items()}
    return [filled(part, unset) for part in value] if isinstance(value, list) else value

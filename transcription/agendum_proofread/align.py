"""Rows that lost their names, told by their order and their examples."""

from collections.abc import Iterable

from agendum_proofread.page import ABSENT, Field
from agendum_proofread.schema import Document, Property

Pair = tuple[Field | None, Property | None]
_SKIP = -1
_TYPES = {
    bool: {"boolean"},
    int: {"integer", "number"},
    float: {"number"},
    str: {"string"},
    dict: {"object"},
}


def align(fields: Iterable[Field], properties: Iterable[Property], document: Document) -> list[Pair]:
    """Pair rows and properties in the order of both; what has no partner stands alone."""
    rows, props = list(fields), list(properties)
    best = [[0] * (len(props) + 1) for _ in range(len(rows) + 1)]
    score = [[_likeness(row, prop, document) for prop in props] for row in rows]
    for i in range(len(rows), -1, -1):
        for j in range(len(props), -1, -1):
            choices = [0] if i == len(rows) and j == len(props) else []
            if i < len(rows):
                choices.append(best[i + 1][j] + _SKIP)
            if j < len(props):
                choices.append(best[i][j + 1] + (_SKIP if props[j].examples else 0))
            if i < len(rows) and j < len(props):
                choices.append(best[i + 1][j + 1] + score[i][j])
            best[i][j] = max(choices)
    pairs: list[Pair] = []
    i = j = 0
    while i < len(rows) or j < len(props):
        if i < len(rows) and j < len(props) and best[i][j] == best[i + 1][j + 1] + score[i][j]:
            pairs.append((rows[i], props[j]))
            i, j = i + 1, j + 1
        elif i < len(rows) and best[i][j] == best[i + 1][j] + _SKIP:
            pairs.append((rows[i], None))
            i += 1
        else:
            pairs.append((None, props[j]))
            j += 1
    return pairs


def fits(value: object, prop: Property, document: Document) -> bool:
    """Whether an example is of the type of a property."""
    shape = document.shape(prop.schema)
    if value is None:
        return shape.nullable
    if isinstance(value, list):
        return any(name.endswith("[]") for name in shape.types)
    return not shape.types.isdisjoint(_TYPES[type(value)])


def _likeness(row: Field, prop: Property, document: Document) -> int:
    options = document.options(prop.schema)
    same = row.example is not ABSENT and row.example in prop.examples
    if row.options and options:
        return 4 if same or set(row.options) & set(options) else -4
    if same:
        return 3 if bool(row.options) == bool(options) else 2
    return 1 if fits(row.example, prop, document) else -4

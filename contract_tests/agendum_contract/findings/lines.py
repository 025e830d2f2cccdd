"""Where in openapi.yaml something stands."""

from functools import cache
from typing import Any

import yaml

from agendum_contract import document

Place = tuple[str | int, ...]


@cache
def _root() -> Any:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.compose(document.path().read_text(encoding="utf-8"), Loader=loader)


def line_of(place: Place) -> int:
    """Return the line where a value of the document begins: that of its key.

    Args:
        place: The keys and indices that lead to it. Where it ends before them, the last value that is there counts.
    """
    node, line = _root(), 1
    for step in place:
        found = _child(node, step)
        if found is None:
            break
        line, node = found
    return line


def _child(node: Any, step: str | int) -> tuple[int, Any] | None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == str(step):
                return key.start_mark.line + 1, value
    elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        value = node.value[step]
        return value.start_mark.line + 1, value
    return None

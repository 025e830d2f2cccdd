"""What ``${...}`` stands for in a scenario.

A text that is one expression as a whole becomes its value, whatever the type; within a longer text the value is written
out. An expression is a name, with dots into what it holds, and filters after bars::

    ${steps.create.id}   ${mark} agenda   ${steps.list.items | pluck id | joined}

An argument of a filter is a text; with ``@`` before it, it is a name too: ``where name @title``.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from agendum_contract.eventify_calls import blank_answers

_EXPRESSION = re.compile(r"\$\{([^{}]*)\}")


class ValueMissing(Exception):
    """An expression names what is not there."""


def render(value: Any, names: Mapping[str, Any]) -> Any:
    """Return a value of a scenario with its expressions filled in.

    Raises:
        ValueMissing: An expression leads nowhere, or a filter cannot work on what it gets.
    """
    if isinstance(value, dict):
        return {render(name, names): render(each, names) for name, each in value.items()}
    if isinstance(value, list):
        return [render(each, names) for each in value]
    if not isinstance(value, str):
        return value
    whole = _EXPRESSION.fullmatch(value)
    if whole:
        return _evaluate(whole[1], names)
    return _EXPRESSION.sub(lambda match: str(_evaluate(match[1], names)), value)


def references(value: Any) -> Iterator[tuple[str, ...]]:
    """Yield the names that the expressions of a value begin with, as far as the dots go."""
    if isinstance(value, dict):
        for name, each in value.items():
            yield from references(name)
            yield from references(each)
    elif isinstance(value, list):
        for each in value:
            yield from references(each)
    elif isinstance(value, str):
        for expression in _EXPRESSION.findall(value):
            path, *filters = expression.split("|")
            yield tuple(path.strip().split("."))
            yield from (tuple(each[1:].split(".")) for part in filters for each in part.split() if each[0] == "@")


def unknown_filters(value: Any) -> Iterator[str]:
    """Yield the filters in a value that do not exist."""
    for expression in _EXPRESSION.findall(json.dumps(value, default=str)):
        for each in expression.split("|")[1:]:
            name = (each.split() or [""])[0]
            if name not in FILTERS:
                yield name


def _evaluate(expression: str, names: Mapping[str, Any]) -> Any:
    path, *filters = (part.strip() for part in expression.split("|"))
    value = _follow(path, names)
    for each in filters:
        name, *arguments = each.split()
        given = [_follow(each[1:], names) if each.startswith("@") else each for each in arguments]
        try:
            value = FILTERS[name](value, *given)
        except (AttributeError, LookupError, TypeError, ValueError):
            raise ValueMissing(f"${{{expression}}}: {name} cannot be made of what is there") from None
    return value


def _follow(path: str, names: Mapping[str, Any]) -> Any:
    value: Any = names
    for part in path.split("."):
        try:
            value = value[int(part)] if isinstance(value, list) else value[part]
        except (LookupError, TypeError, ValueError):
            raise ValueMissing(f"${{{path}}}: there is no {part!r}") from None
    return value() if callable(value) else value


def pointed(value: Any, pointer: str) -> Any:
    """Return what a JSON pointer leads to.

    Raises:
        ValueMissing: It leads nowhere.
    """
    for part in pointer.split("/")[1:]:
        name = part.replace("~1", "/").replace("~0", "~")
        try:
            value = value[int(name)] if isinstance(value, list) else value[name]
        except (LookupError, TypeError, ValueError):
            raise ValueMissing(f"there is no {pointer}") from None
    return value


def _where(items: list[dict[str, Any]], name: str, value: Any) -> list[dict[str, Any]]:
    return [each for each in items if str(each.get(name)) == str(value)]


FILTERS: dict[str, Callable[..., Any]] = {
    "first": lambda items: items[0],
    "last": lambda items: items[-1],
    "pick": lambda item, name: item[name],
    "pluck": lambda items, name: [each[name] for each in items],
    "where": _where,
    "with": lambda items, name: [each for each in items if each.get(name)],
    "joined": lambda items: ",".join(map(str, items)),
    "json": json.dumps,
    "text": str,
    "blank-answers": blank_answers,
}

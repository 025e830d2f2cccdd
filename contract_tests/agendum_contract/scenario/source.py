"""Reads YAML and remembers in which line everything stands."""

from pathlib import Path
from typing import Any

import yaml

Where = tuple[str | int, ...]


class ScenarioError(Exception):
    """A scenario is not written as it has to be; the message names the file, the line and the key."""


class Source:
    """One YAML file.

    Args:
        name: What messages call the file.
        text: What is in it.

    Attributes:
        data: The value of the file.

    Raises:
        ScenarioError: It is no YAML, or a mapping has a key twice.
    """

    def __init__(self, name: str, text: str) -> None:
        self._name = name
        self._lines: dict[Where, int] = {}
        try:
            node = yaml.compose(text, yaml.SafeLoader)
            self.data: Any = yaml.safe_load(text)
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            line = mark.line + 1 if mark else 1
            raise ScenarioError(f"{name}:{line}: is not YAML: {getattr(error, 'problem', None) or error}") from None
        if node is not None:
            self._walk(node, ())

    @classmethod
    def of(cls, path: Path) -> "Source":
        """Read a file; messages call it by its name, without the folder."""
        return cls(path.name, path.read_text(encoding="utf-8"))

    def error(self, where: Where, message: str) -> ScenarioError:
        """Return the error for a place; the caller raises it."""
        key = ".".join(map(str, where)) or "the file"
        return ScenarioError(f"{self._name}:{self._line(where)}: {key}: {message}")

    def _line(self, where: Where) -> int:
        """Return the line of a place, or of the nearest one around it that is there."""
        while where not in self._lines and where:
            where = where[:-1]
        return self._lines.get(where, 1)

    def _walk(self, node: yaml.Node, where: Where) -> None:
        self._lines.setdefault(where, node.start_mark.line + 1)
        if isinstance(node, yaml.SequenceNode):
            for index, item in enumerate(node.value):
                self._walk(item, (*where, index))
        elif isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                inner = (*where, key.value)
                if inner in self._lines:
                    raise self.error(inner, "stands there twice")
                self._lines[inner] = key.start_mark.line + 1
                self._walk(value, inner)

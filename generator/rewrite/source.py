"""Python source that is changed in place: what is not touched keeps its text, whichever Python does it."""

from __future__ import annotations

import ast
import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


# What has a place in the text.
Node = ast.stmt | ast.expr | ast.arg | ast.keyword


class RewriteError(Exception):
    """A generated file is not as a step expects it; the message says which, and what it lacks."""


class Source:
    """One module, its syntax tree, and the changes that are to be made to it.

    Attributes:
        path: The file.
        tree: The syntax tree of the file as it was read.
    """

    def __init__(self, path: Path) -> None:
        """Read a module.

        Raises:
            RewriteError: If the file is missing, or is no Python.
        """
        self.path = path
        try:
            self._data = path.read_bytes()
            self.tree = _parse(self._data)
        except OSError as error:
            raise RewriteError(f"{path}: {error.strerror}") from error
        except SyntaxError as error:
            raise RewriteError(f"{path}:{error.lineno}: {error.msg}") from error
        self._starts = [0]
        for line in self._data.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line))
        self._edits: list[tuple[int, int, str]] = []

    def text(self, first: Node, last: Node | None = None) -> str:
        """Return the text of a node, or from one node to the end of another."""
        return self._data[self._start(first) : self._end(last or first)].decode()

    def replace(self, node: Node, text: str, last: Node | None = None) -> None:
        """Put a text in the place of a node, or of all from one node to the end of another."""
        self._edits.append((self._start(node), self._end(last or node), text))

    def insert(self, node: Node, text: str) -> None:
        """Put lines, which end with a newline, above the line in which a node begins."""
        at = self._starts[_first_line(node) - 1]
        self._edits.append((at, at, text))

    def append(self, text: str) -> None:
        """Put lines at the end."""
        at = len(self._data)
        self._edits.append((at, at, text))

    def save(self) -> None:
        """Write the changes, if there are any.

        Raises:
            RewriteError: If two changes overlap: a step is wrong.
        """
        if not self._edits:
            return
        parts, done = [], 0
        # The order of what is put at one place is that of the calls.
        for start, end, text in sorted(self._edits, key=lambda edit: edit[:2]):
            if start < done:
                raise RewriteError(f"{self.path}: two changes overlap at {text!r}")
            parts += [self._data[done:start], text.encode()]
            done = end
        self.path.write_bytes(b"".join([*parts, self._data[done:]]))

    def _start(self, node: Node) -> int:
        return self._starts[_first_line(node) - 1] + node.col_offset

    def _end(self, node: Node) -> int:
        return self._starts[(node.end_lineno or node.lineno) - 1] + (node.end_col_offset or 0)


def _first_line(node: Node) -> int:
    """Return the line in which a node begins, its decorators included."""
    marks: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(mark.lineno for mark in marks)])


def _parse(data: bytes) -> ast.Module:
    """Parse a module; the generator writes `0and`, of which Python warns."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(data)

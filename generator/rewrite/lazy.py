"""Let the package be imported without what a program may not need: the models, and the HTTP library.

A model is imported when its name is asked for, which is the work of a template; here that is only checked. The client
imports ``httpx`` when it opens a connection, and a program that shows its help never does.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from rewrite.source import RewriteError, Source

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HEAVY = ("httpx", "ssl")
"""The libraries that the client imports late."""


def apply(package: Path, document: dict[str, Any]) -> None:  # noqa: ARG001 - all steps are called alike
    """Rewrite the client, and check the list of models and what else each program imports.

    Raises:
        RewriteError: If one of these would still import a model or the HTTP library, or is not as it is known.
    """
    _check_models(Source(package / "models" / "__init__.py"))
    client = Source(package / "client.py")
    _defer(client)
    client.save()
    for name in ("__init__.py", "client.py", "errors.py", "types.py", "api/__init__.py"):
        _check_light(Source(package / name))


def _check_models(source: Source) -> None:
    """Refuse a list of models that imports one of them, or does not know how to import it later."""
    eager = [node for node in source.tree.body if isinstance(node, ast.ImportFrom) and node.level]
    if eager:
        raise RewriteError(f"{source.path}:{eager[0].lineno}: a model is imported before it is asked for")
    if not any(isinstance(node, ast.FunctionDef) and node.name == "__getattr__" for node in ast.walk(source.tree)):
        raise RewriteError(f"{source.path}: no __getattr__ imports the models that are asked for")


def _check_light(source: Source) -> None:
    """Refuse a module that imports a heavy library when it is imported."""
    for node in source.tree.body:
        if _heavy_name(node) or (isinstance(node, ast.ImportFrom) and node.module in HEAVY):
            raise RewriteError(f"{source.path}:{node.lineno}: a heavy library is imported before it is needed")


def _heavy_name(node: ast.stmt) -> str:
    """Return the heavy library that a statement imports, if that is all that it does."""
    match node:
        case ast.Import(names=[ast.alias(name=name, asname=None)]) if name in HEAVY:
            return name
    return ""


def _defer(source: Source) -> None:
    """Move imports of heavy libraries to where they are used."""
    body = source.tree.body
    imports = {name: node for node in body if (name := _heavy_name(node))}
    first = next((node for node in body if not isinstance(node, ast.Import | ast.ImportFrom)), None)
    if set(imports) != set(HEAVY) or first is None:
        raise RewriteError(f"{source.path}: the imports of {' and '.join(HEAVY)} are not where they were")
    source.insert(body[0], "from __future__ import annotations\nfrom typing import TYPE_CHECKING\n")
    for node in imports.values():
        source.replace(node, "")
    source.insert(first, "if TYPE_CHECKING:\n" + "".join(f"    import {name}\n" for name in HEAVY) + "\n")
    for block, late in _blocks(body, late=False):
        for name in HEAVY:
            using = next((node for node in block if name in _used_by(node)), None)
            if using is not None and not late:
                raise RewriteError(f"{source.path}:{using.lineno}: {name} is used before it is imported")
            if using is not None:
                source.insert(using, f"{' ' * using.col_offset}import {name}\n")


def _blocks(body: list[ast.stmt], *, late: bool) -> Iterator[tuple[list[ast.stmt], bool]]:
    """Give all lists of statements, and whether they run later than when the module is imported."""
    yield body, late
    for node in body:
        later = late or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        for inner in (getattr(node, "body", []), getattr(node, "orelse", [])):
            yield from _blocks(inner, late=later)


def _used_by(node: ast.stmt) -> set[str]:
    """Return the names that a statement uses when it runs, without those in its own statements and annotations."""
    parts = [part for part in ast.iter_child_nodes(node) if not isinstance(part, ast.stmt)]
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        parts = [*node.decorator_list, *node.args.defaults, *filter(None, node.args.kw_defaults)]
    if isinstance(node, ast.AnnAssign):
        parts.remove(node.annotation)
    return {name.id for part in parts for name in ast.walk(part) if isinstance(name, ast.Name)}

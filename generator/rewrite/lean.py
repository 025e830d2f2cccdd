"""Let ``from_dict`` of the models do the same in a third of the time.

The generator writes a function within the function for each property that may be of several types, and imports other
models in each call. Here the functions that can only return their argument are dropped, the others and the imports move
to the module, and an object gets its values by position. Code of another shape is left as it is.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from rewrite import shapes
from rewrite.source import Source

if TYPE_CHECKING:
    from pathlib import Path


def apply(package: Path, document: dict[str, Any]) -> None:  # noqa: ARG001 - all steps are called alike
    """Rewrite the models of a package.

    Raises:
        RewriteError: If a module is no Python.
    """
    sources = [Source(path) for path in sorted((package / "models").glob("*.py")) if path.name != "__init__.py"]
    checks = {name for source in sources for name in shapes.checks(source.tree)}
    for source in sources:
        for node in source.tree.body:
            if isinstance(node, ast.ClassDef):
                _rewrite(source, node, checks)
        source.save()


def _rewrite(source: Source, model: ast.ClassDef, checks: set[str]) -> None:
    """Rewrite the ``from_dict`` of a model, if it has one."""
    method = next((node for node in model.body if isinstance(node, ast.FunctionDef) and node.name == "from_dict"), None)
    if method is None or [argument.arg for argument in method.args.args] != ["cls", "src_dict"]:
        return
    imports = [node for node in method.body if isinstance(node, ast.ImportFrom)]
    method.body = [node for node in method.body if node not in imports]
    helpers = list(_take_out(method, model.name, checks))
    shapes.loosen(method)
    shapes.call_by_position(method, shapes.fields(model))
    above = [ast.unparse(helper) for helper in helpers]
    if imports:
        # No property has such a name: the generator makes them all lower case.
        flag, load = f"_{model.name}_loaded", f"_{model.name}_load"
        method.body[:0] = ast.parse(f"if not {flag}:\n    {load}()").body
        above.insert(0, _loader(flag, load, imports))
    source.insert(model, "".join(f"{text}\n\n\n" for text in above))
    source.replace(method, ast.unparse(method).replace("\n", "\n    "))


def _loader(flag: str, load: str, imports: list[ast.ImportFrom]) -> str:
    """Return the text of a function that imports other models for the whole module.

    It is called late, because models need each other.
    """
    names = dict.fromkeys(alias.asname or alias.name for node in imports for alias in node.names)
    statements = dict.fromkeys(ast.unparse(node) for node in imports)
    body = [f"global {', '.join([flag, *names])}", *statements, f"{flag} = True"]
    return f"{flag} = False\n\n\ndef {load}() -> None:\n    " + "\n    ".join(body)


def _take_out(function: ast.FunctionDef, model: str, checks: set[str]) -> list[ast.FunctionDef]:
    """Take the functions out of a function, and return those that are needed, with a name that tells the model."""
    helpers: list[ast.FunctionDef] = []
    removed: set[ast.FunctionDef] = set()
    names: dict[str, str] = {}
    own = shapes.bound(function)
    for inner in shapes.parsers(function):
        helpers += _take_out(inner, model, checks)
        if shapes.returns_argument(inner, checks):
            names[inner.name] = ""
        elif shapes.free(inner).isdisjoint(own):
            names[inner.name] = inner.name = f"_{model}{inner.name}"
            shapes.test_first(inner)
            shapes.loosen(inner)
            helpers.append(inner)
        else:
            continue
        removed.add(inner)
    if removed:
        _Calls(removed, names).visit(function)
    return helpers


class _Calls(ast.NodeTransformer):
    """Removes functions, and calls others in their place, or takes the argument where there is none."""

    def __init__(self, removed: set[ast.FunctionDef], names: dict[str, str]) -> None:
        self._removed, self._names = removed, names

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef | None:
        if node in self._removed:
            return None
        self.generic_visit(node)
        return node

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        if not (isinstance(node.func, ast.Name) and node.func.id in self._names):
            return node
        if not self._names[node.func.id]:
            return node.args[0]
        node.func.id = self._names[node.func.id]
        return node

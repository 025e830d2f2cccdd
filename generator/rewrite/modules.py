"""What a reader has to know of the modules that the generator wrote."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rewrite.nodes import walk
from rewrite.source import RewriteError, Source

if TYPE_CHECKING:
    from pathlib import Path

OTHERS = "additional_properties"


@dataclass
class Model:
    """One model.

    Attributes:
        source: Its module.
        name: The name of its class.
        arguments: The attributes that the class takes, in its order.
        wire: The name of each of them in JSON.
        keeps_others: Whether it keeps the properties that it does not know.
        to_dict: The method that writes it, as the generator wrote that.
    """

    source: Source
    name: str
    arguments: list[str]
    wire: dict[str, str]
    keeps_others: bool
    to_dict: ast.FunctionDef


def model_of(path: Path) -> Model:
    """Return the model of a module.

    Raises:
        RewriteError: If it is not written as the generator writes it.
    """
    source = Source(path)
    node = next((each for each in source.tree.body if isinstance(each, ast.ClassDef)), None)
    if node is None:
        raise RewriteError(f"{path}: there is no model in it")
    names = [
        each.target.id for each in node.body if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
    ]
    arguments = [name for name in names if name != OTHERS]
    method = method_of(node, "to_dict")
    if method is None:
        raise RewriteError(f"{path}: {node.name} has no to_dict")
    wire = {attribute: name for name, attribute in _written(method)}
    if wire.keys() != set(arguments):
        raise RewriteError(f"{path}: to_dict of {node.name} writes other attributes than the class has")
    return Model(source, node.name, arguments, wire, OTHERS in names, method)


def method_of(node: ast.ClassDef, name: str) -> ast.FunctionDef | None:
    """Return a method of a class, or None."""
    return next((each for each in node.body if isinstance(each, ast.FunctionDef) and each.name == name), None)


def _written(method: ast.FunctionDef) -> list[tuple[str, str]]:
    """Return the names that `to_dict` writes, each with the variable that it writes there."""
    found = []
    for node in walk(method):
        match node:
            case ast.Assign(
                targets=[ast.Subscript(value=ast.Name("field_dict"), slice=ast.Constant(str(name)))],
                value=ast.Name(variable),
            ):
                found.append((name, variable))
            case ast.Call(func=ast.Attribute(value=ast.Name("field_dict"), attr="update"), args=[ast.Dict() as pairs]):
                for key, value in zip(pairs.keys, pairs.values, strict=True):
                    if isinstance(key, ast.Constant) and isinstance(key.value, str) and isinstance(value, ast.Name):
                        found.append((key.value, value.id))
    return found

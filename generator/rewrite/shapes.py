"""The shapes of code that the generator writes into ``from_dict``, told and changed one function at a time."""

from __future__ import annotations

import ast
from collections import Counter
from typing import TYPE_CHECKING

from rewrite.nodes import children, walk

if TYPE_CHECKING:
    from collections.abc import Iterator

# An object that is one of these is neither None nor UNSET.
_PLAIN = frozenset({"bool", "bytes", "dict", "float", "int", "list", "str"})


def parsers(function: ast.FunctionDef) -> list[ast.FunctionDef]:
    """Return the functions of one argument in a function that are there once and do nothing but be called."""
    found: dict[str, list[ast.FunctionDef]] = {}
    for node in _own(function):
        if isinstance(node, ast.FunctionDef):
            found.setdefault(node.name, []).append(node)
    named: Counter[str] = Counter()
    called: Counter[str] = Counter()
    for inner in walk(function) if found else ():
        match inner:
            case ast.Name(id=name):
                named[name] += 1
            case ast.Call(func=ast.Name(id=name), args=[_], keywords=[]):
                called[name] += 1
    return [
        nodes[0]
        for name, nodes in found.items()
        if len(nodes) == 1 and len(nodes[0].args.args) == 1 and named[name] == called[name]
    ]


def free(function: ast.FunctionDef) -> set[str]:
    """Return the names that a function takes from around it."""
    used = {node.id for node in walk(function) if isinstance(node, ast.Name)}
    return used - bound(function)


def bound(function: ast.FunctionDef) -> set[str]:
    """Return the names that a function has of its own: its arguments, and what it assigns, imports or defines."""
    names = {argument.arg for argument in function.args.args}
    for node in _own(function):
        match node:
            case ast.Name(id=name, ctx=ast.Store()) | ast.FunctionDef(name=name):
                names.add(name)
            case ast.ImportFrom(names=aliases):
                names.update(alias.asname or alias.name for alias in aliases)
    return names


def checks(module: ast.Module) -> Iterator[str]:
    """Give the functions of a module that return their argument or raise a TypeError, and do nothing else."""
    for node in module.body:
        match node:
            case ast.FunctionDef(
                name=name,
                args=ast.arguments(args=[ast.arg(arg=argument)]),
                body=[
                    ast.If(
                        test=ast.Compare(left=ast.Name(id=tested), ops=[ast.In()]),
                        body=[ast.Return(value=ast.Name(id=returned))],
                        orelse=[],
                    ),
                    ast.Raise(exc=ast.Call(func=ast.Name(id="TypeError"))),
                ],
            ) if argument == tested == returned:
                yield name


def returns_argument(function: ast.FunctionDef, checks: set[str]) -> bool:
    """Say whether all that a function can do is to return its argument, however it gets there."""
    same = {function.args.args[0].arg}
    return isinstance(function.body[-1], ast.Return) and _returns_only(function.body, same, checks, caught=False)


def test_first(function: ast.FunctionDef) -> None:
    """Let a function ask for a type before it tries, rather than raise an error for itself to catch.

    What is neither None nor UNSET is asked for before these are, and they are not asked for where they do not matter.
    """
    name = function.args.args[0].arg
    stored = (node.id for node in _own(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store))
    if name in stored:
        return
    early: list[ast.stmt] = []
    body: list[ast.stmt] = []
    for node in map(_unraised, function.body):
        if _returns_nothing(node, name):
            early.append(node)
            continue
        if not _asks_for_plain(node, name):
            if not (isinstance(node, ast.Return) and _is_same(node.value, {name})):
                body += early
            early = []
        body.append(node)
    function.body = body + early


def loosen(node: ast.FunctionDef) -> None:
    """Take the casts out of a function, each of which is a call; without them it has to take and return anything."""
    _Uncast().visit(node)
    for argument in node.args.args:
        if argument.arg == "data":
            argument.annotation = node.returns = ast.Name(id="Any", ctx=ast.Load())


def call_by_position(method: ast.FunctionDef, names: list[str]) -> None:
    """Let `cls(a=a, b=b)` be `cls(a, b)` where these are all names, whatever their order."""
    for node in walk(method):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "cls" and not node.args:
            values = {keyword.arg: keyword.value for keyword in node.keywords}
            are_names = all(isinstance(value, ast.Name) for value in values.values())
            if are_names and len(values) == len(node.keywords) and set(values) == set(names):
                node.args, node.keywords = [values[name] for name in names], []


def fields(model: ast.ClassDef) -> list[str]:
    """Return the attributes that a model is made with, in the order of the class."""
    return [
        node.target.id
        for node in model.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and not _is_not_given(node.value)
    ]


def _is_not_given(value: ast.expr | None) -> bool:
    words = value.keywords if isinstance(value, ast.Call) else []
    return any(word.arg == "init" for word in words)


def _own(function: ast.AST) -> Iterator[ast.AST]:
    """Give what is in a function, in its order, but not what is in the functions in it."""
    waiting = children(function)[::-1]
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, ast.FunctionDef):
            waiting += reversed(children(node))


def _is_same(value: ast.expr | None, same: set[str]) -> bool:
    """Say whether a value is one of some names, if need be within a `cast`."""
    match value:
        case ast.Name(id=name):
            return name in same
        case ast.Call(func=ast.Name(id="cast"), args=[_, inner]):
            return _is_same(inner, same)
    return False


def _asks(test: ast.expr, same: set[str]) -> bool:
    """Say whether a test asks for the type of a value, or whether it is None."""
    match test:
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return _asks(operand, same)
        case ast.Call(func=ast.Name(id="isinstance"), args=[ast.Name(id=name), _]):
            return name in same
        case ast.Compare(left=ast.Name(id=name), ops=[ast.Is()], comparators=[ast.Constant(value=None)]):
            return name in same
    return False


def _returns_only(body: list[ast.stmt], same: set[str], checks: set[str], *, caught: bool) -> bool:
    """Say whether statements can only return some names; `same` grows by the names that come to hold the value."""
    for node in body:
        match node:
            case ast.Return(value=value) if _is_same(value, same):
                pass
            case ast.If(test=test, body=inner, orelse=[]) if _asks(test, same):
                if not _returns_only(inner, same, checks, caught=caught):
                    return False
            case ast.Try(body=inner, handlers=[_], orelse=[], finalbody=[]) if _swallows(node):
                if not _returns_only(inner, same, checks, caught=True):
                    return False
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if _is_same(value, same):
                same.add(name)
            case ast.Assign(
                targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id=check), args=[value], keywords=[])
            ) if caught and check in checks and _is_same(value, same):
                same.add(name)
            case ast.Raise() if caught and _is_type_error(node):
                pass
            case _:
                return False
    return True


def _swallows(node: ast.Try) -> bool:
    """Say whether the only handler of a `try` passes over a TypeError."""
    match node.handlers:
        case [ast.ExceptHandler(type=ast.Tuple(elts=kinds), body=[ast.Pass()])]:
            return any(isinstance(kind, ast.Name) and kind.id == "TypeError" for kind in kinds)
    return False


def _is_type_error(node: ast.stmt) -> bool:
    match node:
        case ast.Raise(exc=ast.Call(func=ast.Name(id="TypeError"), args=[], keywords=[]), cause=None):
            return True
    return False


def _unraised(node: ast.stmt) -> ast.stmt:
    """Put a `try` that begins by raising an error for a type below a test for that type."""
    match node:
        case ast.Try(
            body=[ast.If(test=ast.UnaryOp(op=ast.Not(), operand=test), body=[raised], orelse=[]), *rest],
            orelse=[],
            finalbody=[],
        ) if rest and _is_type_error(raised) and _swallows(node):
            node.body = rest
            return ast.If(test=test, body=[node], orelse=[])
    return node


def _returns_nothing(node: ast.stmt, name: str) -> bool:
    """Say whether a statement returns the value of a name if it is None or UNSET, and does nothing else."""
    match node:
        case ast.If(test=test, body=[ast.Return(value=ast.Name(id=returned))], orelse=[]) if returned == name:
            asks_unset = isinstance(test, ast.Call) and _asks_type(test, name, frozenset({"Unset"}))
            return asks_unset or (isinstance(test, ast.Compare) and _asks(test, {name}))
    return False


def _asks_for_plain(node: ast.stmt, name: str) -> bool:
    """Say whether a statement does something only if the value of a name is of a type of JSON."""
    return isinstance(node, ast.If) and not node.orelse and _asks_type(node.test, name, _PLAIN)


def _asks_type(test: ast.expr, name: str, types: frozenset[str]) -> bool:
    match test:
        case ast.Call(func=ast.Name(id="isinstance"), args=[ast.Name(id=asked), ast.Name(id=kind)]):
            return asked == name and kind in types
    return False


class _Uncast(ast.NodeTransformer):
    """Replaces each `cast` by its value."""

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        return node.args[1] if isinstance(node.func, ast.Name) and node.func.id == "cast" else node

"""Give times and timestamps without a zone their Python types.

The generator knows neither `time-local` nor `date-time-local`. It is shown formats that it does know instead, and so
writes all that goes around a value: what is absent, null, or in a list. Then the names of the types are put right, and
how they are written. A UUID stands in for a time because the code for it differs in nothing else.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Any

from rewrite.modules import OTHERS, method_of
from rewrite.nodes import walk
from rewrite.source import RewriteError, Source

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

STAND_INS = {"time-local": "uuid", "date-time-local": "date-time"}
_TYPED = re.compile(r"^( +\w+ \()([^()]*\bUUID\b[^()]*)\)", re.MULTILINE)


def prepare(document: Any) -> Any:
    """Return a copy of the document as the generator is to see it."""
    if isinstance(document, dict):
        copy = {key: prepare(value) for key, value in document.items()}
        name = copy.get("format")
        return {**copy, "format": STAND_INS.get(name, name)} if isinstance(name, str) else copy
    return [prepare(value) for value in document] if isinstance(document, list) else document


def apply(package: Path, document: dict[str, Any]) -> None:
    """Put right what was generated from the prepared document.

    Raises:
        RewriteError: If the document uses the formats that stand in, a parameter has one of the formats, or the code is
            not as the generator writes it.
    """
    formats = set(_formats(document))
    if taken := formats & set(STAND_INS.values()):
        raise RewriteError(f"openapi.yaml: the format {min(taken)} stands in for another, and cannot be used itself")
    for path in sorted((package / "api").glob("*/*.py")):
        if _may_have_times(path) and any(_is_time(node) or _is_timestamp(node) for node in walk(Source(path).tree)):
            raise RewriteError(f"{path}: times are known in bodies only, not in parameters")
    found: set[str] = set()
    for path in filter(_may_have_times, sorted((package / "models").glob("*.py"))):
        found |= _rewrite(Source(path))
    if missing := (formats & STAND_INS.keys()) - found:
        raise RewriteError(f"openapi.yaml: no code was generated for the format {min(missing)}")


def _may_have_times(path: Path) -> bool:
    """Say whether it is worth the while to parse a module."""
    text = path.read_bytes()
    return b"UUID" in text or b"datetime.datetime" in text


def _rewrite(source: Source) -> set[str]:
    """Put a module right, and return the formats that it has."""
    found = set()
    for node in walk(source.tree):
        if isinstance(node, ast.ImportFrom) and node.module == "uuid":
            source.replace(node, "import datetime")
        elif _is_time(node):
            found.add("time-local")
        elif _is_timestamp(node):
            found.add("date-time-local")
    for node in source.tree.body:
        if found and isinstance(node, ast.ClassDef):
            _rewrite_class(source, node)
    source.save()
    return found


def _rewrite_class(source: Source, model: ast.ClassDef) -> None:
    kinds = {
        node.target.id: _kind(source, node)
        for node in model.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    _rewrite_docstring(source, model)
    nodes = walk(model)
    calls = {id(node.func) for node in nodes if isinstance(node, ast.Call)}
    for node in nodes:
        if isinstance(node, ast.Name) and node.id == "UUID":
            source.replace(node, "datetime.time.fromisoformat" if id(node) in calls else "datetime.time")
    written = method_of(model, "to_dict")
    for node in walk(written) if written else ():
        match node:
            case ast.Call(func=ast.Name("str"), args=[value]):
                if _kind_of(source, value, kinds) == "time-local":
                    source.replace(node, f'{source.text(value)}.isoformat("seconds")')
            case ast.Call(func=ast.Attribute(attr="isoformat", value=value), args=[]):
                if _kind_of(source, value, kinds) == "date-time-local":
                    source.replace(node, f'{source.text(value)}.isoformat(" ", "seconds")')


def _rewrite_docstring(source: Source, model: ast.ClassDef) -> None:
    docstring = model.body[0]
    if isinstance(docstring, ast.Expr) and isinstance(docstring.value, ast.Constant):
        text = source.text(docstring)
        new = _TYPED.sub(lambda match: f"{match[1]}{re.sub(r'UUID', 'datetime.time', match[2])})", text)
        if new != text:
            source.replace(docstring, new)


def _kind(source: Source, attribute: ast.AnnAssign) -> str:
    """Return the format of an attribute, or ""."""
    nodes = walk(attribute.annotation)
    tests = {"time-local": _is_time, "date-time-local": _is_timestamp, "": _is_date}
    kinds = [kind for kind, test in tests.items() if any(map(test, nodes))]
    if len(kinds) > 1:
        raise RewriteError(f"{source.path}:{attribute.lineno}: one property cannot be of two kinds of dates and times")
    return kinds[0] if kinds else ""


def _kind_of(source: Source, value: ast.expr, kinds: dict[str, str]) -> str:
    """Return the format of an attribute whose value, or an element of it, is written."""
    match value:
        case ast.Attribute(value=ast.Name("self"), attr=name) if name in kinds:
            return kinds[name]
        case ast.Name("prop"):
            return kinds[OTHERS]
        case ast.Name(id=name) if name.endswith("_item_data"):
            # The longest name: that of `dates` begins that of `dates_off` too.
            owners = sorted((each for each in kinds if name.startswith(f"{each}_")), key=len)
            if owners:
                return kinds[owners[-1]]
    raise RewriteError(f"{source.path}:{value.lineno}: whose value {source.text(value)} is cannot be told")


def _is_time(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id == "UUID"


def _is_timestamp(node: ast.AST) -> bool:
    return _is_of_datetime(node, "datetime")


def _is_date(node: ast.AST) -> bool:
    return _is_of_datetime(node, "date")


def _is_of_datetime(node: ast.AST, name: str) -> bool:
    match node:
        case ast.Attribute(value=ast.Name("datetime"), attr=attribute):
            return attribute == name
    return False


def _formats(node: Any) -> Iterator[str]:
    """Give all formats in a document."""
    if isinstance(node, dict):
        if isinstance(node.get("format"), str):
            yield node["format"]
        for value in node.values():
            yield from _formats(value)
    elif isinstance(node, list):
        for value in node:
            yield from _formats(value)

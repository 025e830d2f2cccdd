"""Give each model of an answer a function that reads it tolerantly, and each operation one that reads its answers.

What `from_dict` makes of an object that is not as documented is either an exception or a surprise. The readers always
return a model, with each odd value as it came, and tell what is odd about it; see `reading.py`. Such a model is written
as JSON again by a method that knows of odd values; see `dump.py`.
"""

from __future__ import annotations

import ast
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rewrite import dump
from rewrite.modules import model_of
from rewrite.readers import Place, Variable, Writer, indented, reader_name
from rewrite.schemas import Document, Shape, squeezed
from rewrite.source import RewriteError, Source

if TYPE_CHECKING:
    from collections.abc import Iterable

_RUNTIME = Path(__file__).with_name("reading.py")


def apply(package: Path, document: dict[str, Any]) -> None:
    """Write the readers.

    Raises:
        RewriteError: If the document uses words that readers do not know, or the package lacks a model or an operation.
    """
    _Readers(package, document).write()
    shutil.copyfile(_RUNTIME, package / _RUNTIME.name)


class _Readers:
    def __init__(self, package: Path, document: dict[str, Any]) -> None:
        self._package = package
        self._document = Document(document)
        self._paths = _by_name((package / "models").glob("*.py"))
        self._done: set[str] = set()

    def write(self) -> None:
        modules = _by_name((self._package / "api").glob("*/*.py"))
        for operation in self._document.operations():
            name = squeezed(operation["operationId"])
            if name not in modules:
                raise RewriteError(f"openapi.yaml: {operation['operationId']} was not generated")
            self._write_operation(modules[name], operation)
        while left := sorted(self._document.models.keys() - self._done):
            for name in left:
                self._write_model(name)

    def _path_of(self, name: str) -> Path:
        if name not in self._paths:
            raise RewriteError(f"openapi.yaml: no model was generated that is called {name} in small letters")
        return self._paths[name]

    def _module_of(self, name: str) -> str:
        return self._path_of(name).stem

    def _write_operation(self, path: Path, operation: dict[str, Any]) -> None:
        source = Source(path)
        writer = Writer(self._module_of)
        groups: list[tuple[list[int], Shape]] = []
        for status, shape in self._document.successes(operation).items():
            if shape is not None:
                same = next((statuses for statuses, other in groups if other == shape), None)
                if same is None:
                    groups.append(([status], shape))
                else:
                    same.append(status)
        body = []
        for statuses, shape in groups:
            test = f"== {statuses[0]}" if len(statuses) == 1 else f"in {tuple(statuses)}"
            lines = writer.value(shape, Variable("data", "data"), Place("None", "None")) or ["pass"]
            body += [f"if status {test}:", *indented(lines)]
        text = [
            f"STATUSES: frozenset[int] = frozenset({{{', '.join(sorted(operation['responses']))}}})",
            '"""The statuses that are documented."""',
            "",
            *_linking(writer.links, "...models"),
            "def read_response(status: int, data: Any, odd: Odd) -> Any:",
            '    """Read the body of a success as far as it can be read; any other body is returned as it is."""',
            *(["    if not _linked:", "        _link()"] if writer.links else []),
            *indented([*body, "return data"]),
        ]
        _append(source, text, _imports("...", {"Odd", *writer.parsers}, writer.links))

    def _write_model(self, name: str) -> None:
        self._done.add(name)
        model = model_of(self._path_of(name))
        fields = self._document.fields(self._document.models[name], model.name)
        if fields.properties.keys() != set(model.wire.values()):
            raise RewriteError(f"{model.source.path}: {model.name} has other properties than the document gives it")
        shapes = {key: self._document.shape(schema, f"{name}{key}") for key, schema in fields.properties.items()}
        others = None
        if fields.others is not False:
            others = self._document.shape(fields.others, f"{name}AdditionalProperty")
        writer = Writer(self._module_of)
        body = writer.model(model, fields, shapes, others)
        text = [
            *_linking(writer.links, "."),
            *([f"_NAMES = frozenset({{{str(sorted(fields.properties))[1:-1]}}})"] if fields.properties else []),
            *([f"_is_known = re.compile({fields.pattern!r}).search"] if fields.pattern else []),
            "def read(data: Any, path: Path, odd: Odd) -> Any:",
            f'    """Read a `{model.name}` as far as it can be read."""',
            *indented(body),
        ]
        names = {"Odd", "Path", "new", *writer.parsers}
        names |= {dump.FUNCTION} if dump.replace(model, shapes, others) else set()
        imports = _imports("..", names, writer.links)
        imports += ["from ..types import UNSET"] if fields.properties else []
        imports += ["import re"] if fields.pattern else []
        _append(model.source, text, imports)


def _by_name(paths: Iterable[Path]) -> dict[str, Path]:
    return {squeezed(path.stem): path for path in paths}


def _imports(up: str, names: set[str], links: set[str]) -> list[str]:
    """Return the imports of a module with a reader."""
    names = names | ({"Reader"} if links else set())
    return ["from typing import Any", f"from {up}reading import {', '.join(sorted(names))}"]


def _linking(modules: Iterable[str], package: str) -> list[str]:
    """Return the function that imports the readers of other modules, once and not before they are needed."""
    names = {module: reader_name(module) for module in sorted(modules)}
    if not names:
        return []
    start = package if package == "." else f"{package}."
    return [
        "_linked = False",
        *(f"{name}: Reader" for name in names.values()),
        "",
        "def _link() -> None:",
        f"    global _linked, {', '.join(names.values())}",
        *(f"    from {start}{module} import read as {name}" for module, name in names.items()),
        "    _linked = True",
        "",
    ]


def _append(source: Source, lines: list[str], imports: list[str]) -> None:
    """Add to the end of a module, and what is imported for that to its imports."""
    body = source.tree.body
    first = next(node for node in body if isinstance(node, ast.Import | ast.ImportFrom) and not _is_future(node))
    source.insert(first, "".join(f"{line}\n" for line in imports))
    source.append("\n".join(["", "", *lines, ""]))
    source.save()


def _is_future(node: ast.Import | ast.ImportFrom) -> bool:
    return isinstance(node, ast.ImportFrom) and node.module == "__future__"

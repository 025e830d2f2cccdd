"""Writes the table of methods in docs/client.md, which a test compares: `python tests/methods_table.py`."""

import ast
import importlib
import inspect
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

GUIDE = Path(__file__).parents[1] / "docs" / "client.md"
_BEGIN = "<!-- methods: made by `python tests/methods_table.py` -->\n"
_END = "<!-- /methods -->"


class Row(NamedTuple):
    """One method of a client.

    Attributes:
        vendor: `Swoogo` or `Eventify`.
        call: The method as it is called, without what may be left out.
        pages: The methods that walk its pages, if it has any.
        returns: The type of its result.
        operation: The operationId.
        url: The docs page.
    """

    vendor: str
    call: str
    pages: tuple[str, ...]
    returns: str
    operation: str
    url: str


def rows() -> Iterator[Row]:
    """Read the methods from the classes that users call, in the order of the namespaces."""
    resources = importlib.import_module("agendum_api.resources")
    for vendor in ("Swoogo", "Eventify"):
        for namespace in vars(getattr(resources, f"{vendor}Resources")):
            if not namespace.startswith("_"):
                yield from _of_namespace(vendor, namespace)


def table() -> str:
    """Return the table of each vendor."""
    made = list(rows())
    parts = []
    for vendor in ("Swoogo", "Eventify"):
        lines = [f"#### {vendor}", "", "| method | gives | operation and docs page |", "| --- | --- | --- |"]
        lines += map(_line, (each for each in made if each.vendor == vendor))
        parts.append("\n".join(lines))
    return "\n\n".join(parts) + "\n"


def written(page: str) -> str:
    """Return a page with the table as it has to be."""
    before, _, rest = page.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not end:
        raise ValueError(f"the page has no {_BEGIN.strip()}, or no {_END}")
    return f"{before}{_BEGIN}\n{table()}\n{end}{after}"


def _of_namespace(vendor: str, namespace: str) -> Iterator[Row]:
    tag = f"{vendor.lower()}_{namespace}"
    module = importlib.import_module(f"agendum_api.resources.{tag}")
    name = "".join(part.capitalize() for part in tag.split("_"))
    methods = {
        each: method
        for each, method in vars(getattr(module, f"{name}Resource")).items()
        if inspect.isfunction(method) and not each.startswith("_")
    }
    walks = {each for each in methods if re.match("(iterate|pages)(_|$)", each)}
    for each, method in methods.items():
        if each not in walks:
            operation = _operation(method)
            own = tuple(sorted(walk for walk in walks if _operation(methods[walk]) == operation))
            call = f"{namespace}.{each}({_arguments(method)})"
            (url,) = re.findall(r"^ *Source: (\S+)$", method.__doc__ or "", re.MULTILINE)
            returns = str(method.__annotations__["return"]).replace("builtins.", "")
            yield Row(vendor, call, own, returns, operation, url)


def _operation(method: Any) -> str:
    """Return the operation that a method calls: the module that it imports."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(method)))
    found = [
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.asname == "operation"
    ]
    (operation,) = found
    return operation


def _arguments(method: Any) -> str:
    parameters = list(inspect.signature(method).parameters.values())[1:]
    required = [each for each in parameters if each.default is each.empty]
    shown = [each.name if each.kind is each.POSITIONAL_OR_KEYWORD else f"{each.name}=" for each in required]
    return ", ".join([*shown, *(["..."] if len(required) < len(parameters) else [])])


def _line(row: Row) -> str:
    pages = "".join(f", `{each}`" for each in row.pages)
    returns = row.returns.replace("|", "\\|")
    return f"| `{row.call}`{pages} | `{returns}` | [`{row.operation}`]({row.url}) |"


if __name__ == "__main__":
    GUIDE.write_text(written(GUIDE.read_text(encoding="utf-8")), encoding="utf-8")

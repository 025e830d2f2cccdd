"""Writes the resources: one class for each tag, one method for each operation, all of it a thin face.

A method builds the request's model and hands the module of the operation to the client, so that there is one
serializer.
"""

from __future__ import annotations

import re
import shutil
import textwrap
from collections import defaultdict
from pathlib import Path
from typing import Any

from rewrite.methods import OTHERS, Argument, Method, read

METHODS = ("get", "put", "post", "delete", "patch")
RESOURCES = "resources"
WIDTH = 110


def apply(package: Path, document: dict[str, Any]) -> None:
    """Write the resources of a generated package.

    Args:
        package: The folder of the generated package.
        document: The OpenAPI document.

    Raises:
        RewriteError: A generated module is not what it was.
    """
    folder = package / RESOURCES
    folder.mkdir()
    for name in ("_answer.py", "_runtime.py"):
        shutil.copyfile(Path(__file__).with_name(name), folder / name)
    by_tag: dict[str, list[Method]] = defaultdict(list)
    for item in document["paths"].values():
        for verb in METHODS:
            if verb in item:
                method = read(package, document, item, item[verb])
                by_tag[method.tag].append(method)
    for tag, methods in by_tag.items():
        (folder / f"{tag}.py").write_text(resource(tag, methods), encoding="utf-8")
    (folder / "__init__.py").write_text(index(sorted(by_tag)), encoding="utf-8")


def resource(tag: str, methods: list[Method]) -> str:
    """Return the module of one resource."""
    name = class_name(tag)
    parts = [
        face(name, "", methods),
        face(name, "async ", methods),
        answers(name, "", methods),
        answers(name, "async ", methods),
    ]
    body = "\n\n".join(parts)
    models = sorted(set(re.findall(r"\b(?:Swoogo|Eventify)[A-Za-z0-9]+\b", types_of(methods))))
    lines = [
        '"""' + sentence(tag) + '"""',
        "from __future__ import annotations",
        "import builtins" if "builtins." in body else "",
        "import datetime" if "datetime." in body else "",
        "import functools",
        "from collections.abc import AsyncIterator, Iterator, Mapping, Sequence",
        "from typing import TYPE_CHECKING, Any",
        "from ..types import UNSET, Unset",
        "from ._runtime import Resource, answering, async_answering",
        f"if TYPE_CHECKING:\n    from ..models import {', '.join(models)}" if models else "",
    ]
    return "\n".join([*filter(None, lines), body, ""])


def types_of(methods: list[Method]) -> str:
    """Return all types that the methods of a resource are written with."""
    return " ".join(
        [each.type for method in methods for each in (*method.positional, *method.named)]
        + [kind for method in methods for kind in (method.returns, method.item)]
    )


def face(name: str, flavor: str, methods: list[Method]) -> str:
    """Return the class that is called."""
    own = f"{'Async' if flavor else ''}{name}"
    head = f'''
class {own}(Resource):
    """{sentence(methods[0].tag)} The methods {"are awaited" if flavor else "return when the answer is there"}."""

    @functools.cached_property
    def with_response(self) -> {own}WithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return {own}WithResponse({own}(self._caller.with_response))
'''
    return head + "\n".join(part for method in methods for part in written(method, flavor))


def written(method: Method, flavor: str) -> list[str]:
    """Return the source of an operation's method, and of those that walk its pages."""
    passed = ", ".join(f"{each.target}={each.name}" for each in (*method.path, *method.query))
    lines = [f"from ..api.{method.tag} import {method.operation} as operation"]
    if method.model:
        lines.append(f"from ..models.{method.model_module} import {method.model}")
        values = ", ".join(f"{each.target}={each.name}" for each in method.body)
        if method.keeps_others:
            values += f", **({OTHERS.name} or {{}})"
        lines.append(f"body = self._caller.body({method.model}, {values})")
        passed = ", ".join(filter(None, (passed, "body=body")))
    wait = "await " if flavor else ""
    lines += [f"result: {method.returns} = {wait}self._caller.call(operation, {passed})", "return result"]
    parts = [function(method, f"{flavor}def", method.name, (*method.named,), method.returns, method.text, lines)]
    if not method.item:
        return parts
    iterator = "AsyncIterator" if flavor else "Iterator"
    arguments = tuple(each for each in method.named if each.name != "page")
    passed = ", ".join(f"{each.target}={each.name}" for each in (*method.path, *arguments))
    first = f"from ..api.{method.tag} import {method.operation} as operation"
    suffix = method.name.removeprefix("list")
    for name, kind, call, text in (
        (
            f"pages{suffix and '_of'}{suffix}",
            f"{iterator}[{method.returns}]",
            "self._caller.pages(operation,",
            "Walk the pages of ``" + method.name + "``, one call for each; 200 or 1000 records a page by default.",
        ),
        (
            f"iterate{suffix}",
            f"{iterator}[{method.item}]",
            "self._caller.iterate(operation, limit,",
            "Walk the records of ``" + method.name + "``, page after page, as they are asked for. At most ``limit`` "
            "records are given.",
        ),
    ):
        lines = [first, f"result: {kind} = {call} {passed})", "return result"]
        extra = (*arguments, LIMIT) if name.startswith("iterate") else arguments
        parts.append(function(method, "def", name, extra, kind, text, lines))
    return parts


LIMIT = Argument("limit", "limit", "int | None", required=False, text="The most records to give; all without it.")


def function(  # noqa: PLR0913, PLR0917 - the parts of a function
    method: Method, define: str, name: str, named: tuple[Argument, ...], returns: str, text: str, lines: list[str]
) -> str:
    """Return the source of one method of a class."""
    positional = [each.declaration() for each in method.positional] if named is not None else []
    declared = [each.declaration().replace("int | None = UNSET", "int | None = None") for each in named]
    signature_ = ", ".join(["self", *positional, *(["*"] if declared else []), *declared])
    described = [
        textwrap.fill(f"{each.name}: {each.text}", WIDTH, initial_indent=" " * 4, subsequent_indent=" " * 8)
        for each in (*method.positional, *named)
        if each.text
    ]
    doc = [docstring_text(text)]
    if described:
        doc += ["", "Args:", *described]
    doc += [
        "",
        "Raises:",
        "    ApiError: The server refused; see ``agendum.errors`` for its subclasses.",
        "    NoAnswer: Nothing came back, or not in time.",
        "    ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.",
        *(["", f"Source: {method.url}"] if method.url else []),
    ]
    quoted = "\n".join(doc).replace("\\", "\\\\").replace('"""', "'''")
    inner = "\n".join(lines)
    return (
        textwrap.indent(
            f"{define} {name}({signature_}) -> {returns}:\n" + textwrap.indent(f'"""{quoted}\n"""\n{inner}', "    "),
            "    ",
        )
        + "\n"
    )


def answers(name: str, flavor: str, methods: list[Method]) -> str:
    """Return the class whose methods return answers."""
    own = f"{'Async' if flavor else ''}{name}"
    wrap = f"{'async_' if flavor else ''}answering"
    lines = "\n".join(f"        self.{each.name} = {wrap}(resource.{each.name})" for each in methods)
    return f'''
class {own}WithResponse:
    """The methods of ``{own}``, which return an ``Answer``."""

    def __init__(self, resource: {own}) -> None:
{lines}
'''


def index(tags: list[str]) -> str:
    """Return the module that has one class for each vendor and flavor."""
    classes = []
    for vendor in sorted({tag.partition("_")[0] for tag in tags}):
        for flavor in ("", "Async"):
            own = [tag for tag in tags if tag.startswith(f"{vendor}_")]
            properties = "\n".join(
                f'''
    @functools.cached_property
    def {tag.partition("_")[2]}(self) -> {flavor}{class_name(tag)}:
        """{sentence(tag)}"""
        from .{tag} import {flavor}{class_name(tag)}

        return {flavor}{class_name(tag)}(self._caller)
'''
                for tag in own
            )
            classes.append(
                f'''
class {flavor}{vendor.capitalize()}Resources:
    """The resources of {vendor.capitalize()}, one for each tag of the OpenAPI document."""

    if TYPE_CHECKING:

        @functools.cached_property
        def _caller(self) -> Caller: ...
{properties}
'''
            )
    imports = "\n".join(f"    from .{tag} import Async{class_name(tag)}, {class_name(tag)}" for tag in tags)
    return f'''"""The operations as methods, grouped by resource; a resource is loaded when it is first used."""

from __future__ import annotations

import functools
import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._answer import Answer, Violation
    from ._runtime import Caller, Resource
{imports}

__all__ = (
    "Answer",
    "AsyncEventifyResources",
    "AsyncSwoogoResources",
    "EventifyResources",
    "Resource",
    "SwoogoResources",
    "Violation",
)


def __getattr__(name: str) -> Any:
    home = {{"Answer": "._answer", "Resource": "._runtime", "Violation": "._answer"}}.get(name)
    if home is None:
        raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")
    value = globals()[name] = getattr(importlib.import_module(home, __name__), name)
    return value


{"".join(classes)}
'''


def docstring_text(text: str) -> str:
    """Return a text as the beginning of a docstring: its first line ends with a period."""
    first, _, rest = text.partition("\n\n")
    first = " ".join(first.split())
    paragraphs = [textwrap.fill(" ".join(each.split()), WIDTH) for each in rest.split("\n\n") if each.strip()]
    return "\n\n".join([first if first.endswith(".") else f"{first}.", *paragraphs])


def sentence(tag: str) -> str:
    """Say what a resource is."""
    vendor, _, resource_ = tag.partition("_")
    return f"{resource_.replace('_', ' ').capitalize()} of {vendor.capitalize()}."


def class_name(tag: str) -> str:
    """Return the name of a resource's class."""
    return "".join(part.capitalize() for part in tag.split("_")) + "Resource"

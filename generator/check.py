"""What has to be right about `openapi.yaml` before the generator sees it; each problem with the line of its cause.

The nodes of the document are read, not its values: they know their lines, and a key that stands twice is still there.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

import yaml
from yaml.reader import Reader, ReaderError

if TYPE_CHECKING:
    from collections.abc import Iterator

METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
VENDORS = ("swoogo-", "eventify-")
EVIDENCE = ("documented", "partial", "observed", "inferred")

# Ten times as fast as the parser in Python, which stands in where PyYAML was built without libyaml.
_LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# Below these keys stand names, below all others words of OpenAPI: `default` is a response there, and a value here.
_NAMES = frozenset(
    {
        *("paths", "webhooks", "callbacks", "responses", "content", "headers", "encoding", "links", "examples"),
        *("schemas", "parameters", "requestBodies", "securitySchemes", "pathItems", "variables"),
        *("properties", "patternProperties", "dependentSchemas", "$defs", "definitions"),
    }
)
_VALUES = frozenset({"example", "default", "const", "enum", "value"})


class Problem(NamedTuple):
    """What is wrong, and in which line."""

    line: int
    reason: str


class Report(NamedTuple):
    """What a check found: what is wrong, in the order of the document, and how many operations there are."""

    problems: list[Problem]
    operations: int = 0


def check(data: bytes) -> Report:
    """Check a document; where it is no YAML, the first problem hides all others."""
    try:
        root = yaml.compose(data.decode("utf-8"), Loader=_LOADER)
    except (yaml.MarkedYAMLError, ReaderError, UnicodeDecodeError) as error:
        return Report([_syntax(error, data)])
    operations = list(_operations(root))
    declared = {_text(_get(tag, "name")) for tag in _elements(_get(root, "tags"))}
    found = {*_repeated_keys(root), *_skeleton(root), *_references(root), *_tags(root), *_names(operations)}
    for operation in operations:
        found |= {*_sources(operation), *_tags_of(operation, declared)}
    return Report(sorted(found), len(operations))


class _Operation(NamedTuple):
    """The name of an operation in messages, the line of its method, and its node."""

    label: str
    line: int
    node: yaml.Node


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1


def _items(node: yaml.Node | None) -> Iterator[tuple[str, yaml.Node, yaml.Node]]:
    """Give the keys of a mapping as text, with the nodes of key and value; nothing if it is no mapping."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield str(key.value), key, value


def _get(node: yaml.Node | None, name: str) -> yaml.Node | None:
    return next((value for key, _, value in _items(node) if key == name), None)


def _elements(node: yaml.Node | None) -> list[yaml.Node]:
    return list(node.value) if isinstance(node, yaml.SequenceNode) else []


def _text(node: yaml.Node | None) -> str:
    """Return the text of a scalar, which is empty where there is none."""
    return str(node.value).strip() if isinstance(node, yaml.ScalarNode) and not node.tag.endswith(":null") else ""


def _syntax(error: yaml.MarkedYAMLError | ReaderError | UnicodeDecodeError, data: bytes) -> Problem:
    """Say where a document stops being YAML."""
    if isinstance(error, UnicodeDecodeError):
        return Problem(data[: error.start].count(b"\n") + 1, "this is not text in UTF-8")
    text = data.decode("utf-8")
    if isinstance(error, ReaderError):
        before = Reader.NON_PRINTABLE.split(text, maxsplit=1)[0]
        return Problem(before.count("\n") + 1, "this is no YAML: it has a control character")
    context, problem = error.context or "", error.problem or ""
    unclosed = re.search(r"flow (sequence|mapping)", context) or "end of stream" in problem
    # What is never closed is noticed further down, at times past the last line.
    mark = error.context_mark if unclosed and error.context_mark else error.problem_mark
    line = min(mark.line, text.rstrip().count("\n")) if mark else 0
    return Problem(line + 1, f"this is no YAML: {', '.join(filter(None, (context, problem)))}")


def _operations(root: yaml.Node | None) -> Iterator[_Operation]:
    for path, _, item in _items(_get(root, "paths")):
        for method, key, node in _items(item):
            if method in METHODS and isinstance(node, yaml.MappingNode):
                name = _text(_get(node, "operationId"))
                yield _Operation(name or f"{method.upper()} {path}", _line(key), node)


def _skeleton(root: yaml.Node | None) -> Iterator[Problem]:
    """Find what keeps operations from being seen."""
    paths = _get(root, "paths")
    if not isinstance(paths, yaml.MappingNode):
        yield Problem(_line(paths) if paths else 1, "this is no OpenAPI document: it has no paths")
    for path, key, item in _items(paths):
        if not isinstance(item, yaml.MappingNode):
            yield Problem(_line(key), f"{path} is not a mapping of methods")
        for method, inner, node in _items(item):
            if method in METHODS and not isinstance(node, yaml.MappingNode):
                yield Problem(_line(inner), f"{method.upper()} {path} is not a mapping")


def _nodes(root: yaml.Node | None) -> Iterator[yaml.Node]:
    """Give each node once, those that aliases share too."""
    seen: set[int] = set()
    waiting = [root] if root else []
    while waiting:
        node = waiting.pop()
        if id(node) not in seen:
            seen.add(id(node))
            yield node
            waiting += _elements(node)
            waiting += [part for _, key, value in _items(node) for part in (key, value)]


def _repeated_keys(root: yaml.Node | None) -> Iterator[Problem]:
    """Find keys that a mapping has twice: who reads it keeps one and drops the other without a word."""
    for node in _nodes(root):
        first: dict[str, int] = {}
        for name, key, _ in _items(node):
            if name in first:
                yield Problem(_line(key), f"the key {name} is already in line {first[name]}")
            first.setdefault(name, _line(key))


def _names(operations: list[_Operation]) -> Iterator[Problem]:
    """Find operations without a name, or with that of another: the generator overwrites without a word."""
    first: dict[str, int] = {}
    for operation in operations:
        node = _get(operation.node, "operationId")
        if node is None or not (name := _text(node)):
            yield Problem(_line(node) if node else operation.line, f"{operation.label} has no operationId")
        elif name in first:
            yield Problem(_line(node), f"the operationId {name} is already in line {first[name]}")
        else:
            first[name] = _line(node)


def _sources(operation: _Operation) -> Iterator[Problem]:
    """Find operations that do not say what they rest on."""
    evidence = _get(operation.node, "x-evidence")
    if evidence is None:
        yield Problem(operation.line, f"{operation.label} has no x-evidence")
    elif (word := _text(evidence)) not in EVIDENCE:
        yield Problem(_line(evidence), f"the x-evidence {word or '(none)'} is not one of {', '.join(EVIDENCE)}")
    url = _get(docs := _get(operation.node, "externalDocs"), "url")
    if docs is None or url is None:
        yield Problem(operation.line if docs is None else _line(docs), f"{operation.label} has no externalDocs.url")
    elif not re.match(r"https?://\S+$", _text(url)):
        yield Problem(_line(url), f"the externalDocs.url of {operation.label} is not the address of a page")


def _tags(root: yaml.Node | None) -> Iterator[Problem]:
    """Find tags of the document that do not name a vendor."""
    for tag in _elements(_get(root, "tags")):
        node = _get(tag, "name")
        if node is None or not _text(node).startswith(VENDORS):
            yield Problem(_line(node or tag), f"the tag {_text(node) or '(none)'} does not start with {_either()}")


def _tags_of(operation: _Operation, declared: set[str]) -> Iterator[Problem]:
    """Find tags of an operation that are not declared or do not name a vendor; they become the names of packages."""
    tags = _elements(_get(operation.node, "tags"))
    if not tags:
        yield Problem(operation.line, f"{operation.label} has no tag")
    for tag in tags:
        name = _text(tag) or "(none)"
        if not name.startswith(VENDORS):
            yield Problem(_line(tag), f"the tag {name} does not start with {_either()}")
        elif name not in declared:
            yield Problem(_line(tag), f"the tag {name} is not declared at the top of the document")


def _either() -> str:
    return " or ".join(VENDORS)


def _references(root: yaml.Node | None) -> Iterator[Problem]:
    """Find references that lead nowhere."""
    for node in _referring(root):
        target = _text(node)
        if not target.startswith("#/"):
            yield Problem(_line(node), f"the reference {target or '(none)'} does not lead into this document")
            continue
        seen, found = {target}, _at(root, target)
        while (step := _get(found, "$ref")) is not None and isinstance(step, yaml.ScalarNode):
            if _text(step) in seen:
                yield Problem(_line(node), f"the reference {target} leads in a circle")
                break
            seen.add(_text(step))
            found = _at(root, _text(step))
        else:
            # The reference on the way has its own line, and its own problem.
            if found is None and len(seen) == 1:
                yield Problem(_line(node), f"the reference {target} leads nowhere")


def _referring(root: yaml.Node | None) -> Iterator[yaml.Node]:
    """Give the references, but not those of literal values, nor a property that is called `$ref`."""
    seen: set[tuple[int, bool]] = set()
    waiting = [(root, False)] if root else []
    while waiting:
        node, below_names = waiting.pop()
        if (id(node), below_names) in seen:
            continue
        seen.add((id(node), below_names))
        waiting += [(element, False) for element in _elements(node)]
        for name, _, value in _items(node):
            if below_names:
                waiting.append((value, False))
            elif name == "$ref":
                yield value
            elif name not in _VALUES and not name.startswith("x-"):
                # The examples of a schema are a list of values.
                is_list = isinstance(value, yaml.SequenceNode)
                waiting += [] if name == "examples" and is_list else [(value, name in _NAMES)]


def _at(root: yaml.Node | None, reference: str) -> yaml.Node | None:
    """Follow a JSON pointer."""
    node = root
    for part in unquote(reference).removeprefix("#/").split("/"):
        name = part.replace("~1", "/").replace("~0", "~")
        elements = _elements(node)
        node = elements[int(name)] if elements and name.isdecimal() and int(name) < len(elements) else _get(node, name)
    return node

"""openapi.yaml as a page is compared with it: the operations, and the line of each thing."""

import re
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml

from agendum_proofread.schema import Document, Property

FILE_NAME = "openapi.yaml"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class Lined(dict[str, Any]):
    """A mapping that knows the lines of its keys."""

    lines: dict[str, int]


class _Loader(yaml.SafeLoader):
    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:  # noqa: FBT001, FBT002
        return super().construct_mapping(node, deep)


def _lined(loader: _Loader, node: yaml.MappingNode) -> Lined:
    # A key such as 200 may be written without quotes.
    found = Lined({str(key): value for key, value in loader.construct_mapping(node, deep=True).items()})
    found.lines = {str(key.value): key.start_mark.line + 1 for key, _ in node.value}
    return found


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _lined)


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation of the document.

    Attributes:
        name: The operationId.
        method: The HTTP method, in capitals.
        path: The path, base path included.
        origin: The scheme and host of its server.
        page: The URL of the docs page.
        media_types: The media types of the request body.
        statuses: The statuses of the answers.
        tables: The properties of each part that the operation has.
        schemas: The schemas of the bodies.
        headers: The headers that authenticate.
        schemes: The HTTP authentication schemes.
        lines: Where the path, the method, the bodies and so on stand.
        contradictions: The ids of the contradictions of its pages.
    """

    name: str
    method: str
    path: str
    origin: str
    page: str
    media_types: tuple[str, ...]
    statuses: tuple[str, ...]
    tables: Mapping[str, dict[str, Property]]
    schemas: Mapping[str, Mapping[str, Any]]
    headers: tuple[str, ...]
    schemes: tuple[str, ...]
    lines: Mapping[str, int]
    contradictions: tuple[str, ...]

    @property
    def slug(self) -> str:
        """The last part of the address of the page, which is its title."""
        return urlsplit(self.page).path.rstrip("/").rpartition("/")[2].removesuffix(".md")


@dataclass(frozen=True, slots=True)
class Spec:
    """The document and its operations, by name."""

    name: str
    document: Document
    operations: dict[str, Operation]

    @property
    def bases(self) -> set[str]:
        """The base paths of the APIs, which the heads of pages leave out."""
        found = (re.match(r"(?:/api)?/v\d+(?=/)", op.path) for op in self.operations.values())
        return {match[0] for match in found if match} | {""}


def find(package: Path, name: str = FILE_NAME) -> Path:
    """Return where a file of the project is: beside the installed packages, or in the checkout."""
    candidates = (
        package.parent / "agendum_api" / name,
        package / name,
        package.parent / name,
        package.parents[1] / name,
    )
    for candidate in candidates:
        if candidate.is_file():
            return candidate
    raise FileNotFoundError(f"no {name} beside {package}")


def read(path: Path) -> Spec:
    """Read a document."""
    root = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506 - a safe loader, with line numbers
    document = Document(root)
    operations = {}
    for template, item in root["paths"].items():
        for method in METHODS:
            if method in item:
                operation = _operation(document, template, item, method)
                operations[operation.name] = operation
    return Spec(path.name, document, operations)


def _operation(document: Document, path: str, item: Lined, method: str) -> Operation:
    node = item[method]
    lines = {"path": document.root["paths"].lines[path], "method": item.lines[method]}
    lines |= {
        "media type": node.lines.get("requestBody", lines["method"]),
        "server": item.lines.get("servers", lines["path"]),
    }
    lines |= {"security": node.lines.get("security", lines["method"])}
    lines |= {"request": lines["media type"], "response": node.lines.get("responses", lines["method"])}
    lines |= {"status": lines["response"], "error": lines["response"]}
    lines |= {"parameters": node.lines.get("parameters", lines["method"])}
    request = document.resolve(node.get("requestBody", {})).get("content", {})
    answers = {status: document.resolve(answer) for status, answer in node["responses"].items()}
    schemas: dict[str, Mapping[str, Any]] = {}
    for part, contents in {
        "request": [request],
        "response": [answer.get("content", {}) for status, answer in answers.items() if status.startswith("2")],
        "error": [answer.get("content", {}) for status, answer in answers.items() if not status.startswith("2")],
    }.items():
        for content in contents:
            for media in content.values():
                schemas.setdefault(part, media.get("schema", {}))
    tables = {part: document.properties(schema) for part, schema in schemas.items()}
    for row in map(document.resolve, [*item.get("parameters", ()), *node.get("parameters", ())]):
        tables.setdefault(row["in"], {})[row["name"]] = _parameter(row)
    security = node.get("security", document.root.get("security", ()))
    known = document.root.get("components", {}).get("securitySchemes", {})
    used = [known[name] for choice in security for name in choice if name in known]
    servers = node.get("servers") or item.get("servers") or document.root.get("servers") or [{"url": ""}]
    return Operation(
        name=node["operationId"],
        method=method.upper(),
        path=path,
        origin=servers[0]["url"].rstrip("/"),
        page=node.get("externalDocs", {}).get("url", ""),
        media_types=tuple(request),
        statuses=tuple(answers),
        tables=tables,
        schemas=schemas,
        headers=tuple(_headers(used)),
        schemes=tuple(row["scheme"].lower() for row in used if row["type"] == "http"),
        lines=lines,
        contradictions=tuple(node.get("x-contradictions", ())),
    )


def _headers(schemes: Iterable[Mapping[str, Any]]) -> Iterable[str]:
    for row in schemes:
        if row["type"] == "apiKey":
            yield row["name"]
        else:
            yield "Authorization"


def _parameter(row: Mapping[str, Any]) -> Property:
    examples = [row["example"]] if "example" in row else []
    line = getattr(row, "lines", {}).get("name", 0)
    return Property(row["name"], row.get("schema", {}), bool(row.get("required")), line, tuple(examples))

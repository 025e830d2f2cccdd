"""The Markdown of a Mintlify page (its address with `.md`), which embeds its operation as an OpenAPI document."""

import re
from collections.abc import Mapping
from typing import Any

import yaml

from agendum_proofread.page import ABSENT, Field, NotUnderstood, Page
from agendum_proofread.schema import Document, Property
from agendum_proofread.spec import METHODS

_FENCE = re.compile(
    r"^(?P<fence>`{3,}|~{3,}) ?(?:ya?ml|json)\b[^\n]*\n(?P<body>.*?)^(?P=fence)\s*$", re.MULTILINE | re.DOTALL
)
_DEPTH = 4


def read(text: str) -> Page | None:
    """Read a page, or return None if it is none of this style."""
    text = text.replace("\r\n", "\n")
    for match in _FENCE.finditer(text):
        if not re.search(r"^ *['\"]?(?:openapi|paths)['\"]?:", match["body"], re.MULTILINE):
            continue
        try:
            root = yaml.safe_load(match["body"])
            return _page(Document(root), text[: match.start()])
        except (yaml.YAMLError, LookupError, TypeError, AttributeError, ValueError, RecursionError) as error:
            reason = " ".join(str(error).split())[:80]
            raise NotUnderstood(f"the OpenAPI block of the page cannot be read: {reason}") from None
    return None


def _page(document: Document, head: str) -> Page:
    [(path, item)] = document.root["paths"].items()
    [method] = [word for word in METHODS if word in item]
    node = item[method]
    servers = node.get("servers") or item.get("servers") or document.root.get("servers") or []
    titles = [*re.findall(r"^# (.+)$", head, re.MULTILINE), *([node["summary"]] if "summary" in node else [])]
    page = Page("markdown", tuple(titles), method.upper(), path)
    if servers:
        page.url = servers[0]["url"].rstrip("/") + path
    for row in map(document.resolve, [*item.get("parameters", ()), *node.get("parameters", ())]):
        example = row.get("example", ABSENT)
        field = _field(document, Property(row["name"], row.get("schema", {}), bool(row.get("required"))), _DEPTH)
        if example is not ABSENT:
            field = Field(field.name, field.shape, field.required, field.options, example)
        page.tables.setdefault(row["in"], []).append(field)
    content = document.resolve(node.get("requestBody", {})).get("content", {})
    page.media_types = [("body", media_type) for media_type in content]
    _read_body(document, page, "request", content)
    for status, answer in node.get("responses", {}).items():
        page.statuses.append(str(status))
        part = "response" if str(status).startswith("2") else "error"
        if part not in page.tables:
            _read_body(document, page, part, document.resolve(answer).get("content", {}))
    security = node.get("security", document.root.get("security"))
    known = document.root.get("components", {}).get("securitySchemes", {})
    if security is not None:
        used = [known[name] for choice in security for name in choice]
        page.credentials = [row["name"] if row["type"] == "apiKey" else "Authorization" for row in used]
        page.scheme = next((row["scheme"].lower() for row in used if row["type"] == "http"), None)
    return page


def _read_body(document: Document, page: Page, part: str, content: Mapping[str, Any]) -> None:
    for media in content.values():
        schema = media.get("schema", {})
        page.roots[part] = document.shape(schema)
        page.tables[part] = [_field(document, prop, _DEPTH) for prop in document.properties(schema).values()]
        if isinstance(media.get("example"), dict):
            page.shown[part] = media["example"]
        return


def _field(document: Document, prop: Property, depth: int) -> Field:
    children = document.properties(prop.schema).values() if depth else ()
    return Field(
        prop.name,
        document.shape(prop.schema),
        prop.required,
        document.options(prop.schema),
        prop.examples[0] if prop.examples else ABSENT,
        tuple(_field(document, child, depth - 1) for child in children),
    )

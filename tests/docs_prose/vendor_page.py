"""A docs page as a vendor would change it, made of openapi.yaml: the text of the real one is the vendor's."""

from collections.abc import Mapping
from typing import Any

import yaml

from spec_document import SPEC, resolve

_PATH, _BASE = "/api/v1/locations/create", "/api/v1"
_FENCE = "````"


def changed() -> str:
    """Return the page of `create_location`, with a field more, and another type for one that is known."""
    operation = _whole(SPEC["paths"][_PATH]["post"])
    shown = {name: part for name, part in operation.items() if not name.startswith("x-")}
    shown["responses"] = {"201": {"content": operation["responses"]["201"]["content"]}}
    ((_, body),) = operation["requestBody"]["content"].items()
    body["schema"]["properties"] |= {"capacity": {"type": "string"}, "floor": {"type": "string"}}
    path = _PATH.removeprefix(_BASE)
    block = {
        "openapi": "3.1.0",
        "servers": [{"url": f"https://api.swoogo.com{_BASE}"}],
        "paths": {path: {"post": {**shown, "security": [{"token": []}]}}},
        "components": {"securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
    }
    text = yaml.safe_dump(block, sort_keys=False)
    return f"# Create Location\n\n## OpenAPI\n\n{_FENCE}yaml POST {path}\n{text}{_FENCE}\n"


def _whole(node: Any) -> Any:
    """Return a part of the document with all that it refers to in its place."""
    if isinstance(node, Mapping):
        if "$ref" in node:
            return _whole(resolve(node))
        return {name: _whole(part) for name, part in node.items()}
    return [_whole(part) for part in node] if isinstance(node, list) else node

"""openapi.yaml as the emulator needs it: where each operation lives, and the schema of its request body."""

from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import yaml

FILE_NAME = "openapi.yaml"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation. `media_type` and `schema` describe its request body, if it has one."""

    name: str
    method: str
    path: str
    media_type: str | None
    schema: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Spec:
    """The operations by name, and the schemas that theirs refer to."""

    operations: dict[str, Operation]
    components: dict[str, Any]


def find(package: Path) -> Path:
    """The document: beside the packages that are installed with this one, or at the top of a checkout."""
    candidates = (package.parent / "agendum_api" / FILE_NAME, package.parents[1] / FILE_NAME)
    for candidate in candidates:
        if candidate.is_file():
            return candidate
    raise FileNotFoundError(f"no {FILE_NAME} at {' or '.join(map(str, candidates))}")


def read(path: Path) -> Spec:
    """Read one document."""
    # The parser in C is ten times as fast, and not part of every build of the package.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    with path.open("rb") as file:
        document = yaml.load(file, Loader=loader)  # noqa: S506 - both loaders are the safe ones
    operations = {}
    for template, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                operation = _operation(method, template, item[method])
                operations[operation.name] = operation
    return Spec(operations, document["components"])


@cache
def load() -> Spec:
    """The project's own document, read once."""
    return read(find(Path(str(resources.files("agendum_emulator")))))


def _operation(method: str, path: str, item: dict[str, Any]) -> Operation:
    for media_type, body in item.get("requestBody", {}).get("content", {}).items():
        return Operation(item["operationId"], method.upper(), path, media_type, body["schema"])
    return Operation(item["operationId"], method.upper(), path, None, None)

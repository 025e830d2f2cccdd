"""What the tests of openapi.yaml share: the document, and ways through it."""

from collections.abc import Iterator
from pathlib import Path

import jsonschema_rs
import yaml

ROOT = Path(__file__).resolve().parent.parent
TEXT = (ROOT / "openapi.yaml").read_text(encoding="utf-8")
SPEC = yaml.safe_load(TEXT)
ORIGINS = {"swoogo": "https://api.swoogo.com", "eventify": "https://adminapi.eventify.io"}
METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
OPERATIONS = {
    operation["operationId"]: (path, method, operation)
    for path, item in SPEC["paths"].items()
    for method, operation in item.items()
    if method in METHODS
}


def resolve(node: dict) -> dict:
    """Follow the reference of a node, if it is one."""
    while "$ref" in node:
        target = SPEC
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node


def walk(node: object, pointer: str = "") -> Iterator[tuple[str, dict]]:
    """Give every mapping of the document, with where it stands."""
    if isinstance(node, dict):
        yield pointer, node
    for key, child in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        yield from walk(child, f"{pointer}/{key}")


def schemas_within(schema: dict, seen: set[str] | None = None) -> Iterator[dict]:
    """Give a schema and all that it uses, references followed."""
    seen = set() if seen is None else seen
    for _, node in walk(schema):
        yield node
        if "$ref" in node and node["$ref"] not in seen:
            seen.add(node["$ref"])
            yield from schemas_within(resolve(node), seen)


def errors(schema: dict, instance: object) -> list[str]:
    """Validate an instance, formats too, against a schema of the document."""
    document = {"allOf": [schema], "components": SPEC["components"]}
    return [
        error.message
        for error in jsonschema_rs.Draft202012Validator(document, validate_formats=True).iter_errors(instance)
    ]


def request_content(name: str) -> dict:
    """Return the media types of the request body."""
    return OPERATIONS[name][2].get("requestBody", {}).get("content", {})


def request_schema(name: str) -> dict:
    """Return the schema of the one media type of the request body."""
    [media] = request_content(name).values()
    return media["schema"]


def response_schema(name: str) -> dict:
    """Return the schema of the answer to a call that succeeds."""
    return resolve(OPERATIONS[name][2]["responses"]["200"])["content"]["application/json"]["schema"]


def parts_of(schema: dict) -> list[dict]:
    """Return an object schema, or the object schemas that it is made of."""
    schema = resolve(schema)
    return [schema, *(found for part in schema.get("allOf", []) for found in parts_of(part))]


def properties_of(schema: dict) -> dict[str, dict]:
    """Return the properties of an object schema, and of the parts that it is made of."""
    return {name: node for part in parts_of(schema) for name, node in part.get("properties", {}).items()}

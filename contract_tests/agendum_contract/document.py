"""The OpenAPI document, and the variants of it that the generation of cases works on."""

import copy
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema_rs
import yaml

from agendum_contract.problems import CannotRun

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"
MULTIPART = "multipart/form-data"
_METHODS = {"get", "post", "put", "patch", "delete"}


@dataclass(frozen=True)
class Operation:
    """One operation of the document.

    Attributes:
        name: The operationId.
        vendor: ``swoogo`` or ``eventify``.
        method: The HTTP method, in capitals.
        path: The path template.
        definition: The operation object.
    """

    name: str
    vendor: str
    method: str
    path: str
    definition: dict[str, Any]

    @property
    def media_type(self) -> str | None:
        """The media type of the request body, or None where there is no body."""
        content = self.definition.get("requestBody", {}).get("content", {})
        return next(iter(content), None)

    @property
    def request_schema(self) -> dict[str, Any]:
        """The schema of the request body."""
        assert self.media_type is not None
        schema: dict[str, Any] = self.definition["requestBody"]["content"][self.media_type]["schema"]
        return schema

    @property
    def tag(self) -> str:
        """The vendor and the resource."""
        tag: str = self.definition["tags"][0]
        return tag

    @property
    def is_mutating(self) -> bool:
        """Whether a call may create or change a record; one for a token does not."""
        return self.method != "GET" and not self.tag.endswith("-authentication")

    @property
    def is_form(self) -> bool:
        """Whether the body is a form of either kind, in which every value is a text."""
        return self.media_type in (FORM, MULTIPART)

    @property
    def parameters(self) -> dict[str, dict[str, Any]]:
        """The parameters by name."""
        return {each["name"]: each for each in map(resolve, self.definition.get("parameters", []))}

    @property
    def success_status(self) -> int:
        """The first status of a success."""
        return min(int(status) for status in self.definition["responses"])

    @property
    def success_schema(self) -> dict[str, Any]:
        """The schema of the body of a success."""
        response = resolve(self.definition["responses"][str(self.success_status)])
        schema: dict[str, Any] = response["content"][JSON]["schema"]
        return schema


def path() -> Path:
    """Return where the document lies: in the installed package that is made from it, or at the top of a checkout."""
    packaged = Path(str(resources.files("agendum_api") / "openapi.yaml"))
    return packaged if packaged.is_file() else Path(__file__).parents[2] / "openapi.yaml"


@cache
def load() -> dict[str, Any]:
    """Return the document; callers must not change it.

    Raises:
        CannotRun: There is none, or it cannot be read.
    """
    try:
        text = path().read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CannotRun(f"the document cannot be read: {error}") from None
    return parse(text, path())


def parse(text: str, source: Path) -> dict[str, Any]:
    """Read an OpenAPI document.

    Raises:
        CannotRun: It is none.
    """
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        document = yaml.load(text, Loader=loader)  # noqa: S506 - a safe one
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f", line {mark.line + 1}" if mark else ""
        raise CannotRun(f"{source}{where}: not YAML: {getattr(error, 'problem', None) or error}") from None
    if not isinstance(document, dict) or not isinstance(document.get("paths"), dict):
        raise CannotRun(f"{source}: not an OpenAPI document: it has no paths")
    return document


@cache
def operations() -> dict[str, Operation]:
    """Return the operations by their operationId.

    Raises:
        CannotRun: The document cannot be read, or an operation of it has no operationId or no tag.
    """
    for template, item in load()["paths"].items():
        for method in item.keys() & _METHODS:
            if not isinstance(item[method].get("operationId"), str) or not item[method].get("tags"):
                raise CannotRun(f"{path()}: {method.upper()} {template} needs an operationId and a tag")
    return {
        each["operationId"]: Operation(
            each["operationId"], each["tags"][0].partition("-")[0], method.upper(), template, each
        )
        for template, item in load()["paths"].items()
        for method, each in item.items()
        if method in _METHODS
    }


def resolve(schema: Any) -> Any:
    """Follow a local reference."""
    while isinstance(schema, dict) and "$ref" in schema:
        target: Any = load()
        for part in schema["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        schema = target
    return schema


@cache
def _validator_of(pointer: str) -> jsonschema_rs.Draft202012Validator:
    schema: Any = {"$ref": pointer, "components": load()["components"]}
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True)


def validator(schema: dict[str, Any]) -> jsonschema_rs.Draft202012Validator:
    """Return a validator for a schema of the document."""
    if set(schema) == {"$ref"}:
        return _validator_of(schema["$ref"])
    return jsonschema_rs.Draft202012Validator({**schema, "components": load()["components"]}, validate_formats=True)


def selected(only: tuple[str, ...]) -> dict[str, Operation]:
    """Return the operations that a run is about.

    Args:
        only: Tags and operationIds; none of them stands for all.
    """
    return {name: each for name, each in operations().items() if not only or {name, each.tag} & set(only)}


def for_vendor(vendor: str | None, only: tuple[str, ...] = (), *, reads: bool = False) -> dict[str, Any]:
    """Return the document with every form body declared as JSON, for one vendor or for both; or only what reads.

    The generator of cases mangles nested values in forms. As JSON they come out whole, and the suite encodes them
    itself.
    """
    document = copy.deepcopy(load())
    chosen = selected(only).items()
    names = {name for name, each in chosen if vendor in (None, each.vendor) and not (reads and each.method != "GET")}
    for template, method, operation in list(_each_operation(document)):
        if operation["operationId"] not in names:
            del document["paths"][template][method]
        content = operation.get("requestBody", {}).get("content", {})
        for media_type in content.keys() & {FORM, MULTIPART}:
            content[JSON] = {"schema": content.pop(media_type)["schema"]}
    document["paths"] = {key: item for key, item in document["paths"].items() if item.keys() - {"servers"}}
    return document


def answers_as_bodies(only: tuple[str, ...] = ()) -> tuple[dict[str, Any], dict[str, list[tuple[str, int]]]]:
    """Return a document that turns the generator of requests into a generator of answers.

    Returns:
        A document with one operation for each distinct schema of an answer, which is its request body; and for each of
        its paths the operationIds and statuses that have this answer.
    """
    paths: dict[str, Any] = {}
    users: dict[str, list[tuple[str, int]]] = {}
    seen: dict[str, str] = {}
    for name, operation in selected(only).items():
        for status, response in operation.definition["responses"].items():
            schema = resolve(response)["content"][JSON]["schema"]
            path = seen.setdefault(json.dumps(schema), f"/{name}/{status}")
            users.setdefault(path, []).append((name, int(status)))
            paths[path] = {
                "post": {
                    "operationId": path.strip("/").replace("/", "_"),
                    "requestBody": {"required": True, "content": {JSON: {"schema": schema}}},
                    "responses": {"200": {"description": "Never sent."}},
                }
            }
    return {**load(), "paths": paths}, users


def _each_operation(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for template, item in document["paths"].items():
        for method, operation in item.items():
            if method != "servers":
                yield template, method, operation

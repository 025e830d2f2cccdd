"""Reads the operations as methods: what callers write, by which names and types, and what they get.

The types come from the generated functions and models, which are read as syntax trees; names, texts and docs pages
come from the OpenAPI document.
"""

from __future__ import annotations

import ast
import functools
import keyword
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from rewrite.source import RewriteError

if TYPE_CHECKING:
    from pathlib import Path

# What the rule for names would shorten too far.
NAMED = {"create_session_scan": "create", "list_user_categories": "list_user_categories"}
# Lists that a query carries as one text.
SEPARATED = ("fields", "expand", "ids")
ERRORS = {"EventifyFlatError", "EventifyRefusal"}


@dataclass(frozen=True)
class Argument:
    """One argument of a method.

    Attributes:
        name: What callers write.
        target: The name that the generated function or model takes it by.
        type: Its annotation.
        required: Whether it has no default.
        text: What it means.
    """

    name: str
    target: str
    type: str
    required: bool
    text: str

    def declaration(self) -> str:
        """Return the argument as it stands in a signature."""
        return f"{self.name}: {self.type}" + ("" if self.required else " = UNSET")


OTHERS = Argument(
    "custom_fields",
    "",
    "Mapping[str, Any] | Unset",
    required=False,
    text="Custom fields by their own names; the vendor has them beside the others.",
)


@dataclass(frozen=True)
class Method:
    """One operation as a method.

    Attributes:
        name: The name of the method.
        operation: The operationId, which is also the module.
        tag: The tag in snake case, which is also the package.
        text: Summary and description.
        url: The docs page, or an empty string.
        path: The arguments that go into the path.
        query: The arguments that go into the query.
        body: The arguments that the request body is made of.
        keeps_others: Whether the body has room for properties that the document has no names for.
        model: The class of the request body, or an empty string.
        model_module: The module of that class.
        returns: The type of a success.
        item: The type of the records, for a list with pages.
    """

    name: str
    operation: str
    tag: str
    text: str
    url: str
    path: tuple[Argument, ...]
    query: tuple[Argument, ...]
    body: tuple[Argument, ...]
    keeps_others: bool
    model: str
    model_module: str
    returns: str
    item: str

    @property
    def positional(self) -> tuple[Argument, ...]:
        """The arguments that may be given by position: those of the path, and a body that is one thing."""
        return (*self.path, *(self.body if len(self.body) == 1 and self.body[0].required else ()))

    @property
    def named(self) -> tuple[Argument, ...]:
        """The arguments that are given by name, required ones first."""
        taken = {each.name for each in self.positional}
        rest = [each for each in (*self.query, *self.body) if each.name not in taken]
        if self.keeps_others:
            rest.append(OTHERS)
        return tuple(sorted(rest, key=lambda each: not each.required))


def read(package: Path, document: dict[str, Any], item: dict[str, Any], operation: dict[str, Any]) -> Method:
    """Read one operation, from the document and from what was generated for it."""
    name, tag = operation["operationId"], operation["tags"][0].replace("-", "_")
    module = package / "api" / tag / f"{name}.py"
    tree = ast.parse(module.read_text(encoding="utf-8"))
    arguments = signature(tree, module)
    parameters = [resolve(document, each) for each in (*item.get("parameters", ()), *operation.get("parameters", ()))]
    described = {snake(each["name"]): each for each in parameters}
    body = arguments.pop("body", "")
    path: list[Argument] = []
    query: list[Argument] = []
    for argument, kind in arguments.items():
        parameter = described.get(argument)
        if parameter is None:
            raise RewriteError(f"{module}: the argument {argument} is no parameter of the document")
        place = path if parameter["in"] == "path" else query
        required = parameter.get("required", False)
        place.append(Argument(argument, argument, parameter_type(argument, kind), required, one_line(parameter)))
    model_module, fields, keeps_others = ("", (), False) if not body else model(package, document, tree, body)
    # One argument serves both. A value of any type can be written into a path, but not into a body.
    kinds = {each.name: each.type for each in fields}
    path = [replace(each, type=kinds.get(each.name, each.type)) for each in path]
    returns = success(document, operation)
    return Method(
        name=method_name(name, tag),
        operation=name,
        tag=tag,
        text="\n\n".join(
            each.strip() for each in (operation.get("summary", name), operation.get("description", "")) if each
        ),
        url=operation.get("externalDocs", {}).get("url", ""),
        path=tuple(path),
        query=tuple(query),
        body=fields,
        keeps_others=keeps_others,
        model=body,
        model_module=model_module,
        returns=returns,
        item=records(package, tree, returns) if "page" in arguments else "",
    )


def signature(tree: ast.Module, module: Path) -> dict[str, str]:
    """Return the arguments of the function that builds the request, with their annotations."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_get_kwargs":
            both = (*node.args.args, *node.args.kwonlyargs)
            return {each.arg: ast.unparse(each.annotation) for each in both if each.annotation}
    raise RewriteError(f"{module}: there is no function _get_kwargs")


def model(
    package: Path, document: dict[str, Any], tree: ast.Module, name: str
) -> tuple[str, tuple[Argument, ...], bool]:
    """Return the module of a model, its properties as arguments, and whether it keeps others beside them."""
    module = imported(tree, name)
    schema = document["components"]["schemas"][name]
    wires = {re.sub(r"\W", "", wire).lower(): (wire, each) for wire, each in schema["properties"].items()}
    fields = []
    classes = model_classes(package)
    for attribute, kind, required in attributes(package, module, name):
        key = attribute.rstrip("_").lower()
        wire, prop = wires.get(key) or wires[key.replace("_", "")]
        text = one_line({**resolve(document, prop), **prop})
        fields.append(Argument(friendly(attribute, wire), attribute, field_type(kind, classes), required, text))
    return module, tuple(fields), schema.get("additionalProperties", True) is not False


def attributes(package: Path, module: str, name: str) -> list[tuple[str, str, bool]]:
    """Return the properties of a model: name, annotation, whether it is required."""
    tree = ast.parse((package / "models" / f"{module}.py").read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and node.name == name:
            return [
                (each.target.id, ast.unparse(each.annotation), each.value is None)
                for each in node.body
                if isinstance(each, ast.AnnAssign)
                and isinstance(each.target, ast.Name)
                and each.target.id != "additional_properties"
            ]
    raise RewriteError(f"models/{module}.py has no class {name}")


def imported(tree: ast.Module, name: str) -> str:
    """Return the module that a model is imported from."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and any(each.name == name for each in node.names):
            return (node.module or "").rpartition(".")[2]
    raise RewriteError(f"{name} is not imported")


def method_name(operation: str, tag: str) -> str:
    """Return the name of the method: the operationId without what the resource says already."""
    if operation in NAMED:
        return NAMED[operation]
    plural = tag.partition("_")[2]
    noun = plural.removesuffix("s")
    name = f"_{operation}_".replace(f"_to_{noun}_", "_").replace("_app_", "_")
    return name.replace(f"_{plural}_", "_").replace(f"_{noun}_", "_").strip("_")


def friendly(attribute: str, wire: str) -> str:
    """Return the name of an argument: the one on the wire where Python allows it."""
    if "[" in wire:
        return snake(wire.partition("[")[2].rstrip("]"))
    if attribute == f"{wire}_" and not keyword.iskeyword(wire):
        return wire
    return attribute


def parameter_type(name: str, kind: str) -> str:
    """Return the type of an argument of the query or the path."""
    return kind.replace("str", "str | Sequence[str | int]", 1) if name in SEPARATED else kind


def field_type(kind: str, classes: frozenset[str]) -> str:
    """Return the type of an argument of the body: what is easy to write besides what the model holds."""
    models = "|".join(sorted(classes & set(re.findall(r"\w+", kind)))) or "(?!)"
    if re.search(r"\b\w+Flag\b", kind):
        return f"bool | {kind}"
    in_list = re.search(rf"\blist\[(?:{models})\]", kind)
    kind = re.sub(rf"\blist\[({models})\]", r"Sequence[\1 | Mapping[str, Any]]", kind)
    kind = kind.replace("list[", "Sequence[")
    return kind if in_list or not re.search(models, kind) else f"Mapping[str, Any] | {kind}"


@functools.cache
def model_classes(package: Path) -> frozenset[str]:
    """Return the names of all models that are objects."""
    sources = (path.read_text(encoding="utf-8") for path in (package / "models").glob("*.py"))
    return frozenset(name for source in sources for name in re.findall(r"^class (\w+):", source, re.MULTILINE))


def success(document: dict[str, Any], operation: dict[str, Any]) -> str:
    """Return the type of what a successful call returns."""
    for status, response in operation["responses"].items():
        if str(status).startswith("2"):
            described = resolve(document, response).get("content", {})
            if "application/json" not in described:
                return "None"
            content = described["application/json"]["schema"]
            kinds = [schema_type(each) for each in content.get("anyOf", [content])]
            return " | ".join(each for each in kinds if each not in ERRORS)
    raise RewriteError(f"{operation['operationId']} has no success")


def schema_type(schema: dict[str, Any]) -> str:
    """Return the annotation of the schema of an answer."""
    if "$ref" in schema:
        return str(schema["$ref"].rpartition("/")[2])
    if schema.get("type") == "array":
        return f"builtins.list[{schema_type(schema['items'])}]"
    return "Any"


def records(package: Path, tree: ast.Module, envelope: str) -> str:
    """Return the type of the records in the envelope of a list."""
    for attribute, kind, _ in attributes(package, imported(tree, envelope), envelope):
        if attribute == "items" and (found := re.search(r"list\[(\w+)\]", kind)):
            return found[1]
    raise RewriteError(f"{envelope} has no items")


def resolve(document: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    """Follow a reference of the document."""
    while "$ref" in value:
        found: Any = document
        for part in value["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        value = found
    return value


def one_line(value: dict[str, Any]) -> str:
    """Return a description on one line."""
    return " ".join(value.get("description", "").split())


def snake(name: str) -> str:
    """Return a name of the wire as a Python identifier, as the generator does."""
    return re.sub(r"[\W_]+", "_", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)).strip("_").lower()

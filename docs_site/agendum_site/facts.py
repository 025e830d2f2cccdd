"""What is known of each operation: the document, the ledgers, the scenarios and the client, put side by side."""

import importlib
import inspect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from agendum_contract import document, methods

ROOT = Path(__file__).resolve().parents[2]
VENDORS = ("swoogo", "eventify")
_LEDGERS = ROOT / "transcription"
_SUITE = ROOT / "contract_tests" / "agendum_contract"
_RESOURCES = "agendum_api.resources"


@dataclass(frozen=True)
class Facts:
    """One operation.

    Attributes:
        operation: What the document says.
        namespace: The attribute of the client that has its methods.
        methods: Their names: the one of the operation, then those that walk its pages.
        home: The class that has them, with its module.
        call: The first method as it is called, without what may be left out.
        contradictions: The ids of the contradictions that concern it.
        emulated: ``whole``, or what the emulator leaves out.
        undo: How the suite undoes it.
        scenarios: The scenarios that call it.
    """

    operation: document.Operation
    namespace: str
    methods: tuple[str, ...]
    home: str
    call: str
    contradictions: tuple[str, ...]
    emulated: str
    undo: str
    scenarios: tuple[str, ...]

    @property
    def evidence(self) -> str:
        """How well it is known."""
        evidence: str = self.operation.definition["x-evidence"]
        return evidence

    @property
    def source(self) -> str:
        """The address of the page that it rests on."""
        source: str = self.operation.definition["externalDocs"]["url"]
        return source


@cache
def all_of_them() -> tuple[Facts, ...]:
    """Return the facts of all operations, in the order of the document.

    Raises:
        KeyError: A ledger lacks an operation.
        LookupError: The client has no method for one.
    """
    emulated, undo, played = _ledger("coverage.yaml")["emulated"], _read(_SUITE / "undo.yaml"), _played()
    return tuple(
        Facts(
            operation,
            *_methods(operation),
            tuple(operation.definition.get("x-contradictions", ())),
            emulated[name],
            undo[name]["undo"],
            tuple(played.get(name, ())),
        )
        for name, operation in document.operations().items()
    )


def resources() -> Mapping[str, list[Facts]]:
    """Return the operations by tag, in the order of the tags."""
    order = {tag["name"]: list[Facts]() for tag in document.load()["tags"]}
    for each in all_of_them():
        order[each.operation.tag].append(each)
    return {tag: found for tag, found in order.items() if found}


def contradictions() -> list[dict[str, Any]]:
    """Return the rows of the ledger of contradictions."""
    rows: list[dict[str, Any]] = _ledger("contradictions.yaml")
    return rows


def _methods(operation: document.Operation) -> tuple[str, tuple[str, ...], str, str]:
    tag = operation.tag.replace("-", "_")
    namespace = tag.partition("_")[2]
    module = importlib.import_module(f"{_RESOURCES}.{tag}")
    resource = getattr(module, "".join(part.capitalize() for part in tag.split("_")) + "Resource")
    # The names are looked up in the class; the instance makes no call.
    name = methods.name_of(operation, resource(None))
    if name is None:
        raise LookupError(f"the client has no method for {operation.name}")
    walks = (methods.walk_of(name, walk) for walk in sorted(methods.WALKS) if name.startswith("list"))
    call = f"{operation.vendor}.{namespace}.{name}({_arguments(getattr(resource, name))})"
    names = (name, *(walk for walk in walks if hasattr(resource, walk)))
    return namespace, names, f"{module.__name__}.{resource.__name__}", call


def _arguments(method: Any) -> str:
    parameters = list(inspect.signature(method).parameters.values())[1:]
    required = [each for each in parameters if each.default is each.empty]
    shown = [each.name if each.kind is each.POSITIONAL_OR_KEYWORD else f"{each.name}=" for each in required]
    return ", ".join([*shown, *(["..."] if len(required) < len(parameters) else [])])


def _played() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for path in sorted((_SUITE / "scenarios").glob("*.yaml")):
        for name in dict.fromkeys(_calls(_read(path)["steps"])):
            found.setdefault(name, []).append(path.stem)
    return found


def _calls(steps: list[dict[str, Any]]) -> Iterator[str]:
    for step in steps:
        # A loop has steps of its own.
        yield from _calls(step["do"]) if "do" in step else (step["call"],)


def _ledger(name: str) -> Any:
    return _read(_LEDGERS / name)


def _read(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - a safe one

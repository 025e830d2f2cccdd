"""What a scenario is, and how it is read from its file; what is wrong with it is told by file, line and key."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema_rs

from agendum_contract.document import Operation, operations
from agendum_contract.scenario.source import ScenarioError, Source, Where
from agendum_contract.scenario.values import references, unknown_filters

FOLDER = Path(str(resources.files("agendum_contract") / "scenarios"))
# What a list of Swoogo costs, and what any other of its calls does.
_LIST, _OTHER = 10, 1
_LAST = 100
# What every scenario can name, beside its own values.
GIVEN = (
    *("mark", "unique", "day", "nobody", "event_id", "speaker_id", "sponsor_id", "sponsor_field_id"),
    *("custom_fields", "eventify", "known", "steps"),
)


@dataclass(frozen=True)
class Step:
    """One call.

    Attributes:
        place: Where it stands, such as ``step 3 (get_session)``.
        name: What later steps call it.
        operation: What is called.
        body: The body with its expressions, or None where there is none.
        ids: The path parameters.
        query: The query parameters.
        save: Names for parts of the answer, which are JSON pointers.
        expect: What has to come of it, by check.
        skip_unless: What has to come of it for the rest to be played, by check.
        because: What is the matter where that does not come.
    """

    place: str
    name: str
    operation: Operation
    body: Any = None
    ids: dict[str, Any] = field(default_factory=dict)
    query: dict[str, Any] = field(default_factory=dict)
    save: dict[str, str] = field(default_factory=dict)
    expect: dict[str, Any] = field(default_factory=dict)
    skip_unless: dict[str, Any] = field(default_factory=dict)
    because: str = ""


@dataclass(frozen=True)
class Loop:
    """Steps that are played for each of some values.

    Attributes:
        name: What the steps call the value.
        values: The values.
        do: The steps.
    """

    name: str
    values: tuple[Any, ...]
    do: "tuple[Step | Loop, ...]"


@dataclass(frozen=True)
class Scenario:
    """A flow of calls.

    Attributes:
        name: What it is called.
        title: What it proves.
        vendor: ``swoogo`` or ``eventify``.
        reads: Whether it only reads.
        priority: Its place among the others; lower ones come first.
        needs: The kinds of records that it needs.
        let: Its values, with their expressions.
        steps: The steps.
    """

    name: str
    title: str
    vendor: str
    reads: bool
    priority: int
    needs: tuple[str, ...]
    let: dict[str, Any]
    steps: tuple[Step | Loop, ...]

    @property
    def operations(self) -> tuple[str, ...]:
        """The operationIds that it calls, each once."""
        return tuple(dict.fromkeys(step.operation.name for step, _times in _played(self.steps)))

    @property
    def credits(self) -> int:
        """How many of Swoogo's credits a whole run of it costs, without what its needs and the token do."""
        if self.vendor != "swoogo":
            return 0
        costs = ((_LIST if step.operation.name.startswith("list_") else _OTHER, n) for step, n in _played(self.steps))
        return sum(cost * times for cost, times in costs)


def load(folder: Path = FOLDER) -> tuple[Scenario, ...]:
    """Return all scenarios of a folder, in the order of their priority and then of their names.

    Raises:
        ScenarioError: One of them is not written as it has to be.
    """
    return tuple(sorted(map(read, folder.glob("*.yaml")), key=lambda each: (each.priority, each.name)))


def read(path: Path) -> Scenario:
    """Return the scenario of one file.

    Raises:
        ScenarioError: It is not written as it has to be.
    """
    source = Source.of(path)
    _check_shape(source)
    data = source.data
    if data["name"] != path.stem:
        raise source.error(("name",), f"is not the name of the file, {path.stem!r}")
    steps = tuple(_items(source, data["steps"], ("steps",), ""))
    scenario = Scenario(
        data["name"],
        data["title"],
        data["vendor"],
        data.get("reads", False),
        data.get("priority", _LAST),
        tuple(data.get("needs", ())),
        data.get("let", {}),
        steps,
    )
    _check_let(source)
    _check_names(source, data["steps"], ("steps",), _known_names(data), set())
    _check_operations(source, data["steps"], ("steps",), scenario)
    return scenario


@cache
def _schema() -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(json.loads((FOLDER / "schema.json").read_text(encoding="utf-8")))


def _check_shape(source: Source) -> None:
    for error in _schema().iter_errors(source.data):
        raise source.error(tuple(error.instance_path), error.message[:300])


def _items(source: Source, items: list[Any], where: Where, prefix: str) -> Iterator[Step | Loop]:
    for index, item in enumerate(items):
        number = f"{prefix}{index + 1}"
        if "for-each" in item:
            ((name, values),) = item["for-each"].items()
            yield Loop(name, tuple(values), tuple(_items(source, item["do"], (*where, index, "do"), f"{number}.")))
        else:
            yield _step(source, item, (*where, index), number)


def _step(source: Source, item: dict[str, Any], where: Where, number: str) -> Step:
    operation = operations().get(item["call"])
    if operation is None:
        raise source.error((*where, "call"), f"there is no operation {item['call']!r} in the document")
    skip = {"outcome": "accepted", "because": item["may-refuse"]} if "may-refuse" in item else {}
    skip |= item.get("skip-unless", {})
    return Step(
        f"step {number} ({operation.name})",
        item.get("as", operation.name),
        operation,
        item.get("body"),
        item.get("ids", {}),
        item.get("query", {}),
        item.get("save", {}),
        item.get("expect", {}),
        {name: value for name, value in skip.items() if name != "because"},
        skip.get("because", ""),
    )


def _played(items: tuple[Step | Loop, ...], times: int = 1) -> Iterator[tuple[Step, int]]:
    """Yield the steps, and how often each is played."""
    for item in items:
        if isinstance(item, Loop):
            yield from _played(item.do, times * len(item.values))
        else:
            yield item, times


def _known_names(data: dict[str, Any]) -> set[str]:
    return {*GIVEN, *data.get("let", {})}


def _check_let(source: Source) -> None:
    names = set(GIVEN) - {"steps"}
    for name, value in source.data.get("let", {}).items():
        if name in GIVEN:
            raise source.error(("let", name), "stands for something else in every scenario")
        _check_value(source, value, ("let", name), names, set())
        names.add(name)


def _check_names(source: Source, items: list[Any], where: Where, names: set[str], steps: set[str]) -> None:
    """Make sure that each expression names what is there by then."""
    for index, item in enumerate(items):
        here = (*where, index)
        if "for-each" in item:
            ((name, values),) = item["for-each"].items()
            _check_value(source, values, (*here, "for-each", name), names, steps)
            names.add(name)
            _check_names(source, item["do"], (*here, "do"), names, steps)
            continue
        for part in ("body", "ids", "query"):
            _check_value(source, item.get(part), (*here, part), names, steps)
        steps.add(item.get("as", item["call"]))
        names |= item.get("save", {}).keys()
        for part in ("expect", "skip-unless"):
            _check_value(source, item.get(part), (*here, part), names, steps)
            for check, key in (("echo", "of"), ("unchanged", "since"), ("items", "apart-from")):
                _check_step_name(source, item.get(part), (*here, part, check, key), steps)


def _check_step_name(source: Source, checks: Any, where: Where, steps: set[str]) -> None:
    wanted = (checks or {}).get(where[-2])
    if isinstance(wanted, dict) and where[-1] in wanted and wanted[str(where[-1])] not in steps:
        raise source.error(where, f"there is no step {wanted[str(where[-1])]!r} up to here")


def _check_value(source: Source, value: Any, where: Where, names: set[str], steps: set[str]) -> None:
    for filters in unknown_filters(value):
        raise source.error(where, f"there is no filter {filters!r}")
    for first, *rest in references(value):
        if first not in names:
            raise source.error(where, f"nothing is called {first!r} up to here")
        if first == "steps" and (not rest or rest[0] not in steps):
            raise source.error(where, f"there is no step {'.'.join(rest[:1])!r} up to here")
        if first == "known" and (not rest or rest[0] not in source.data.get("needs", ())):
            raise source.error(where, f"{'.'.join(rest[:1])!r} is not among the needs")


def _check_operations(source: Source, items: list[Any], where: Where, scenario: Scenario) -> None:
    """Make sure that each call is one of the vendor's, that it has its parts, and that it only reads where all do."""
    for index, item in enumerate(items):
        here = (*where, index)
        if "for-each" in item:
            _check_operations(source, item["do"], (*here, "do"), scenario)
            continue
        operation = operations()[item["call"]]
        if operation.vendor != scenario.vendor:
            raise source.error((*here, "call"), f"{operation.name} is not an operation of {scenario.vendor}")
        if scenario.reads and operation.method != "GET":
            raise source.error((*here, "call"), f"{operation.name} does more than read")
        if "body" in item and operation.tag.endswith("-authentication"):
            raise source.error((*here, "body"), "the suite fills it in")
        if "body" in item and operation.media_type is None:
            raise source.error((*here, "body"), f"{operation.name} takes no body")
        _check_parameters(source, item, here, operation)


def _check_parameters(source: Source, item: dict[str, Any], here: Where, operation: Operation) -> None:
    for part, place in (("ids", "path"), ("query", "query")):
        known = {name for name, each in operation.parameters.items() if each["in"] == place}
        for name in item.get(part, {}).keys() - known:
            raise source.error((*here, part, name), f"{operation.name} has no such parameter")
        if place == "path" and (missing := sorted(known - item.get(part, {}).keys())):
            raise source.error((*here, part), f"{operation.name} needs {', '.join(missing)}")


__all__ = ["FOLDER", "GIVEN", "Loop", "Scenario", "ScenarioError", "Step", "load", "read"]

"""What a new emulator knows: the default seed, and files that replace parts of it."""

import json
import re
from collections.abc import Mapping
from os import PathLike, fspath
from pathlib import Path
from typing import Any

import yaml

from agendum_emulator import jsonbody
from agendum_emulator.eventify import seeding as eventify
from agendum_emulator.settings import SetupError
from agendum_emulator.spec import Spec
from agendum_emulator.store import Record
from agendum_emulator.swoogo import seeding as swoogo
from agendum_emulator.tokens import timestamp
from agendum_emulator.validation import compile_schema, problems


def _section(lists: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "properties": dict(lists)}


_SHAPE = compile_schema(_section({"swoogo": _section(swoogo.SHAPES), "eventify": _section(eventify.SHAPES)}))


class SeedError(SetupError):
    """A seed that makes no sense; the message names the place."""


class Seed:
    """A checked seed, the source of the records of a new or reset emulator."""

    def __init__(self, content: Mapping[str, Any], spec: Spec, origin: str) -> None:
        self._origin = origin
        for problem in problems(_SHAPE, content):
            self._fail(problem.place, problem.message)
        self._swoogo = swoogo.complete(content.get("swoogo", {}))
        self._eventify = eventify.complete(content.get("eventify", {}))
        for vendor, parts in (("swoogo", self._swoogo), ("eventify", self._eventify)):
            for name, items in parts.items():
                self._check_ids(f"{vendor}.{name}", items)
        for place, message in swoogo.faults(self._swoogo, spec):
            self._fail(f"swoogo.{place}", message)
        for place, message in eventify.faults(self._eventify, spec):
            self._fail(f"eventify.{place}", message)

    def records(self, now: float) -> dict[str, list[Record]]:
        """The records by kind."""
        return {**swoogo.records(self._swoogo, timestamp(now)), **eventify.records(self._eventify)}

    def _check_ids(self, place: str, items: list[Record]) -> None:
        seen = set()
        for index, item in enumerate(items):
            if item["id"] in seen:
                self._fail(f"{place}[{index}].id", f"{item['id']} is there twice")
            seen.add(item["id"])

    def _fail(self, place: str, message: str) -> None:
        raise SeedError(f"{self._origin}: {place}: {message}" if place else f"{self._origin}: {message}")


def load(source: str | PathLike[str] | Mapping[str, Any] | None, spec: Spec) -> Seed:
    """The seed in a file or a mapping; what it leaves out is the default."""
    if source is None:
        return Seed({}, spec, "default seed")
    origin, content = ("seed", source) if isinstance(source, Mapping) else (fspath(source), _read(fspath(source)))
    try:
        plain = jsonbody.parse(json.dumps(content).encode())
    except (TypeError, ValueError, RecursionError) as error:
        raise SeedError(f"{origin}: it holds what JSON cannot: {error}") from error
    return Seed(plain, spec, origin)


class _Loader(yaml.SafeLoader):
    """YAML without dates and sexagesimal numbers: `10:00:00` and `2026-05-01` are meant as written."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - the attribute is that of the base class


_Loader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"(~|null|)\Z"), ["~", "n", ""])
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"(true|false)\Z"), ["t", "f"])
_Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"-?[0-9]{1,18}\Z"), list("-0123456789"))


def _read(path: str) -> Any:
    try:
        text = Path(path).read_text(encoding="utf-8")
        content = json.loads(text) if path.endswith(".json") else yaml.load(text, Loader=_Loader)  # noqa: S506 - safe
    except OSError as error:
        raise SeedError(f"{path}: {error.strerror}") from error
    except (ValueError, RecursionError, yaml.YAMLError) as error:
        raise SeedError(f"{path}: {' '.join(str(error).split())}") from error
    return {} if content is None else content

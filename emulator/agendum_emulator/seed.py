"""What a new emulator knows: the default seed, and files that replace parts of it."""

import json
import re
from collections.abc import Mapping
from os import PathLike, fspath
from pathlib import Path
from typing import Any

import yaml

from agendum_emulator import jsonbody, swoogo_sessions, swoogo_speakers
from agendum_emulator.settings import SetupError
from agendum_emulator.spec import Spec
from agendum_emulator.store import Record
from agendum_emulator.tokens import timestamp
from agendum_emulator.validation import RequestSchema, compile_schema, problems

DEFAULT: dict[str, dict[str, list[Record]]] = {
    "swoogo": {
        "events": [{"id": 1, "name": "Harvest Conference", "timezone": "Europe/London"}],
        "speakers": [
            {"id": 3, "event_id": 1, "first_name": "Mina", "last_name": "Okafor", "email": "mina@example.com"}
        ],
        "tracks": [{"id": 1, "name": "Main track"}],
        "locations": [{"id": 1, "name": "Great hall"}],
        "sessions": [],
    },
    "eventify": {
        "events": [{"id": 1}],
        "apptabs": [{"id": 1}],
        "scheduledates": [{"id": 1}],
        "scheduletracks": [{"id": 1}],
        "colors": [{"id": 1}],
    },
}

_ID = {"type": "integer", "minimum": 1, "maximum": 2**31 - 1}
_TEXT = {"type": "string"}


def _list_of(required: list[str], **properties: Any) -> dict[str, Any]:
    item = {"type": "object", "additionalProperties": False, "required": required, "properties": properties}
    return {"type": "array", "items": item}


def _section(**lists: Any) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "properties": lists}


_NAMED = _list_of(["id"], id=_ID, name=_TEXT)
_SHAPE = compile_schema(
    _section(
        swoogo=_section(
            events=_list_of(["id"], id=_ID, name=_TEXT, timezone=_TEXT),
            speakers=_list_of(
                ["id", "event_id"],
                id=_ID,
                event_id=_ID,
                contact_id=_ID,
                session_ids={"type": "array", "items": _ID},
                **dict.fromkeys(swoogo_speakers.TEXTS, _TEXT),
            ),
            tracks=_NAMED,
            locations=_NAMED,
            # What else a session holds is told by the schema of its create request.
            sessions={"type": "array", "items": {"type": "object", "required": ["id"], "properties": {"id": _ID}}},
        ),
        eventify=_section(**dict.fromkeys(DEFAULT["eventify"], _NAMED)),
    )
)


class SeedError(SetupError):
    """A seed that makes no sense; the message names the place."""


class Seed:
    """A checked seed, the source of the records of a new or reset emulator."""

    def __init__(self, content: Mapping[str, Any], spec: Spec, origin: str) -> None:
        self._origin = origin
        self._session_schema = RequestSchema(spec, spec.operations["create_session"])
        for problem in problems(_SHAPE, content):
            self._fail(problem.place, problem.message)
        self._parts = {vendor: {**lists, **content.get(vendor, {})} for vendor, lists in DEFAULT.items()}
        self._drop_default_speakers(content.get("swoogo", {}))
        for vendor, lists in self._parts.items():
            for name, items in lists.items():
                self._check_ids(f"{vendor}.{name}", items)
        swoogo = self._parts["swoogo"]
        self._check_events(swoogo["events"])
        self._check_sessions(swoogo["sessions"])
        self._check_links(swoogo)

    def records(self, now: float) -> dict[str, list[Record]]:
        """The records by kind."""
        found = {
            f"{vendor}-{name}": [{"name": f"{name.removesuffix('s')} {item['id']}", **item} for item in items]
            for vendor, lists in self._parts.items()
            for name, items in lists.items()
        }
        swoogo = self._parts["swoogo"]
        found["swoogo-events"] = [{"timezone": "UTC", **event} for event in found["swoogo-events"]]
        events = {event["id"]: event for event in found["swoogo-events"]}
        found["swoogo-speakers"] = [swoogo_speakers.new(item, timestamp(now)) for item in swoogo["speakers"]]
        found["swoogo-sessions"] = [
            swoogo_sessions.new(item, item["id"], events[item["event_id"]], timestamp(now))
            for item in swoogo["sessions"]
        ]
        return found

    def _drop_default_speakers(self, given: Mapping[str, Any]) -> None:
        # A default speaker whose event was replaced goes with it.
        if "speakers" not in given:
            swoogo = self._parts["swoogo"]
            events = {event["id"] for event in swoogo["events"]}
            swoogo["speakers"] = [speaker for speaker in swoogo["speakers"] if speaker["event_id"] in events]

    def _check_ids(self, place: str, items: list[Record]) -> None:
        seen = set()
        for index, item in enumerate(items):
            if item["id"] in seen:
                self._fail(f"{place}[{index}].id", f"{item['id']} is there twice")
            seen.add(item["id"])

    def _check_events(self, events: list[Record]) -> None:
        for index, event in enumerate(events):
            if event.get("timezone", "UTC") not in swoogo_sessions.timezones():
                self._fail(f"swoogo.events[{index}].timezone", f"is not a known time zone: {event['timezone']}")

    def _check_sessions(self, sessions: list[Record]) -> None:
        for index, session in enumerate(sessions):
            for problem in self._session_schema.problems(session) or swoogo_sessions.rule_problems(session):
                self._fail(f"swoogo.sessions[{index}].{problem.place}", problem.message)

    def _check_links(self, swoogo: dict[str, list[Record]]) -> None:
        events = {event["id"] for event in swoogo["events"]}
        for name in ("speakers", "sessions"):
            for index, item in enumerate(swoogo[name]):
                if item["event_id"] not in events:
                    self._fail(f"swoogo.{name}[{index}].event_id", f"there is no event {item['event_id']}")
        home = {session["id"]: session["event_id"] for session in swoogo["sessions"]}
        for index, speaker in enumerate(swoogo["speakers"]):
            for position, session_id in enumerate(speaker.get("session_ids", [])):
                if home.get(session_id) != speaker["event_id"]:
                    place = f"swoogo.speakers[{index}].session_ids[{position}]"
                    self._fail(place, f"the speaker's event has no session {session_id}")

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

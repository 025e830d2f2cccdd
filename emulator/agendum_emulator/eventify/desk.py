"""What all of Eventify's operations do: read a request, find records, refuse."""

import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from agendum_emulator import jsonbody
from agendum_emulator.messages import Call, Reply
from agendum_emulator.state import State
from agendum_emulator.store import Record, Store
from agendum_emulator.tokens import Tokens
from agendum_emulator.validation import Problem, RequestSchema, compile_schema, problems

EVENTS = "eventify-events"

Action = Callable[["Desk", Call], Reply]

_ID = re.compile(r"[1-9][0-9]{0,18}")
_INTEGER = re.compile(r"-?[0-9]{1,100}")


class Refused(Exception):
    """An operation stops here; how the answer words it depends on the page of the operation."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


class Desk:
    """What an operation works with.

    Attributes:
        store: The records.
    """

    def __init__(self, state: State) -> None:
        self.store: Store = state.store
        self._tokens = Tokens("eventify", state.store, state.settings.token_ttl, state.settings.clock)
        self._schemas = {
            name: RequestSchema(state.spec, operation)
            for name, operation in state.spec.operations.items()
            if operation.path.startswith("/v4/") and operation.schema is not None
        }
        self._answers = compile_schema(
            {
                "type": "array",
                "items": {"$ref": "#/components/schemas/EventifyFormAnswer"},
                "components": state.spec.components,
            }
        )

    def new_token(self, event_id: int | None) -> str:
        """A token for an event, or for the first where none is named."""
        token, _ = self._tokens.issue("" if event_id is None else str(self.event(event_id)["id"]))
        return token

    def authorize(self, call: Call) -> None:
        """Refuse a call without a good token."""
        self._owner(call)

    def event_of_token(self, call: Call) -> int:
        """The event that the token of a call is for."""
        owner = self._owner(call)
        if owner:
            return int(owner)
        for event in self.store.all(EVENTS):
            return int(event["id"])
        raise Refused(404, "There is no event.")

    def event_of_query(self, call: Call) -> int:
        """The event that the query of a call names."""
        text = _query(call).get("eventid", "")
        if not _INTEGER.fullmatch(text):
            raise Refused(400, "eventid: is required and must be an integer")
        return int(self.event(int(text))["id"])

    def body(self, operation: str, call: Call) -> dict[str, Any]:
        """The body of a call, which must be as the document has it; unknown fields are errors."""
        if call.media_type != "application/json":
            raise Refused(415, "The body must be application/json.")
        try:
            body = jsonbody.parse_object(call.body)
        except jsonbody.JsonError as error:
            raise Refused(400, str(error)) from error
        for problem in self._schemas[operation].problems(body):
            raise Refused(400, f"{problem.place}: {problem.message}")
        return body

    def answers(self, name: str, given: Any) -> list[Record]:
        """The answers to a form, which some fields take as JSON in a string."""
        if not isinstance(given, str):
            return list(given)
        try:
            answers = jsonbody.parse(given.encode())
        except jsonbody.JsonError as error:
            raise Refused(400, f"{name}: {error}") from error
        for problem in problems(self._answers, answers):
            raise Refused(400, f"{Problem((name, *problem.path), '').place}: {problem.message}")
        return list(answers)

    def event(self, event_id: int) -> Record:
        """The event that a request names."""
        event = self.store.get(EVENTS, event_id)
        if event is None:
            raise Refused(404, f"eventid: there is no such record in {EVENTS}: {event_id}")
        return event

    def found(self, kind: str, text: str) -> Record:
        """The record that a path names."""
        record = self.store.get(kind, int(text)) if _ID.fullmatch(text) else None
        if record is None:
            raise Refused(404, "The record does not exist.")
        return record

    def of_event(self, kind: str, event_id: int) -> list[Record]:
        """All records of a kind that an event has."""
        return [record for record in self.store.all(kind) if belongs(record, event_id)]

    def refer(self, body: Mapping[str, Any], kinds: Mapping[str, str], event_id: int, place: str = "") -> None:
        """Refuse a body that names a record which the event does not have."""
        for name, kind in kinds.items():
            number = body.get(name)
            record = None if number is None else self.store.get(kind, number)
            if number is not None and (record is None or not belongs(record, event_id)):
                raise Refused(404, f"{place}{name}: there is no such record in {kind}: {number}")

    def add(self, kind: str, fields: Mapping[str, Any]) -> Record:
        """Store a new record under a new id."""
        record = {"id": self.store.next_id(kind), **fields}
        self.store.put(kind, record)
        return record

    def _owner(self, call: Call) -> str:
        # Public client code that only reads sends the token as a parameter.
        in_query = _query(call).get("session_token", "") if call.method == "GET" else ""
        owner = self._tokens.owner(call.headers.get("session-token", in_query))
        if owner is None:
            raise Refused(401, "The session token is missing, wrong or expired.")
        return owner


def belongs(record: Mapping[str, Any], event_id: int) -> bool:
    """Whether an event has a record; one of a seed that names no event is in all of them."""
    return record.get("eventid") in (None, event_id)


def shown(record: Mapping[str, Any], *names: str) -> Record:
    """The fields of a record that a read may print and that it has."""
    return {name: record[name] for name in names if name in record}


def _query(call: Call) -> dict[str, str]:
    return dict(parse_qsl(call.query.decode("latin-1"), keep_blank_values=True))

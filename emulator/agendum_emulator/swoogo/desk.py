"""What all of Swoogo's operations do: read a request, find records, print them, refuse."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, Final

from agendum_emulator import jsonbody, multipart, phpform
from agendum_emulator.errors import swoogo_error, swoogo_field_errors
from agendum_emulator.messages import Call, RefusedError, Reply, json_reply
from agendum_emulator.state import State
from agendum_emulator.store import Record, Store
from agendum_emulator.swoogo import lists, query
from agendum_emulator.swoogo.query import Query
from agendum_emulator.swoogo.resource import Resource
from agendum_emulator.tokens import timestamp
from agendum_emulator.validation import Problem, RequestSchema

FORM: Final = "application/x-www-form-urlencoded"
JSON: Final = "application/json"
# Whoever the credentials belong to.
USER_ID: Final = 1

Action = Callable[["Desk", Call], Reply]


class Desk:
    """What an operation works with.

    Attributes:
        store: The records.
    """

    def __init__(self, state: State) -> None:
        self.store: Store = state.store
        self._clock = state.settings.clock
        self._schemas = {
            name: RequestSchema(state.spec, operation)
            for name, operation in state.spec.operations.items()
            if operation.path.startswith("/api/") and operation.schema is not None
        }

    def now(self) -> str:
        """This moment, as the vendor prints it."""
        return timestamp(self._clock())

    def query(self, call: Call) -> Query:
        """The query of a call."""
        parsed: Query = _parsed(lambda: query.read(call.query))
        return parsed

    def form(self, operation: str, call: Call) -> dict[str, Any]:
        """The known fields of a form, typed and checked; what the schema does not list is ignored."""
        require(call, FORM)
        return self._checked(operation, read_form(call))

    def multipart(self, operation: str, call: Call) -> dict[str, Any]:
        """The known fields of a multipart form, typed and checked."""
        require(call, multipart.MEDIA_TYPE)
        return self._checked(operation, read_multipart(call))

    def json(self, operation: str, call: Call) -> dict[str, Any]:
        """The known properties of a JSON object, checked."""
        require(call, JSON)
        schema = self._schemas[operation]
        body: dict[str, Any] = schema.only_known(_parsed(lambda: jsonbody.parse_object(call.body)))
        refuse(schema.problems(body))
        return body

    def found(self, kind: str, text: str) -> Record:
        """The record that a path names.

        Raises:
            RefusedError: There is none; the answer is a 404.
        """
        record = self.store.get(kind, int(text)) if phpform.is_index(text) else None
        if record is None:
            raise RefusedError(swoogo_error(404, "The record does not exist."))
        return record

    def event(self, event_id: int) -> Record:
        """The event that a body or a query names.

        Raises:
            RefusedError: There is none; the answer is a 404.
        """
        event = self.store.get("swoogo-events", event_id)
        if event is None:
            raise RefusedError(swoogo_error(404, f"There is no event {event_id}."))
        return event

    def of_event(self, kind: str, asked: Query) -> list[Record]:
        """All records of a kind that belong to the event of a query.

        Raises:
            RefusedError: The query names no event, or one that does not exist.
        """
        text = asked.texts.get("event_id", "")
        if not phpform.is_index(text):
            raise RefusedError(swoogo_error(400, "event_id is required and must be an integer."))
        event = self.event(int(text))
        return [record for record in self.store.all(kind) if record["event_id"] == event["id"]]

    def one(self, resource: Resource, record: Record, call: Call, status: int = 200) -> Reply:
        """Print one record."""
        return json_reply(status, resource.one(record, self.query(call), self.store))

    def many(self, resource: Resource, records: list[Record], call: Call) -> Reply:
        """Print one page of records, as the query wants it."""
        asked = self.query(call)
        wholes = [resource.whole(record, self.store) for record in records]
        selected = _parsed(lambda: lists.select(wholes, asked))
        shown, numbers = lists.page(selected, asked)
        stored = {record["id"]: record for record in records}
        items = [resource.item(stored[record["id"]], asked, self.store) for record in shown]
        return json_reply(200, lists.envelope(resource.path, items, numbers, asked))

    def add(self, kind: str, fields: Mapping[str, Any]) -> Record:
        """Store a new record under a new id, with its timestamps."""
        now = self.now()
        record = {"id": self.store.next_id(kind), **fields, "created_at": now, "updated_at": now}
        self.store.put(kind, record)
        return record

    def change(self, kind: str, record: Record, fields: Mapping[str, Any]) -> Record:
        """Store other values of some fields."""
        changed = {**record, **fields, "updated_at": self.now()}
        self.store.put(kind, changed)
        return changed

    def _checked(self, operation: str, form: phpform.PhpArray) -> dict[str, Any]:
        schema = self._schemas[operation]
        body = schema.from_form(form)
        refuse(schema.problems(body))
        return body


def require(call: Call, media_type: str) -> None:
    """Refuse a body of another media type."""
    if call.media_type != media_type:
        raise RefusedError(swoogo_error(415, f"The body must be {media_type}."))


def read_form(call: Call) -> phpform.PhpArray:
    """A form as it came."""
    form: phpform.PhpArray = _parsed(lambda: phpform.parse(call.body))
    return form


def read_multipart(call: Call) -> phpform.PhpArray:
    """A multipart form as it came."""
    form: phpform.PhpArray = _parsed(lambda: multipart.parse(call.headers.get("content-type", ""), call.body))
    return form


def refuse(problems: Iterable[Problem]) -> None:
    """Answer 422 where there are problems."""
    found = [(problem.field, f"{problem}.") for problem in problems]
    if found:
        raise RefusedError(swoogo_field_errors(found))


def is_moment(text: str | None) -> bool:
    """Whether a timestamp that has the right form is one of the calendar; none at all is fine."""
    try:
        return text is None or bool(datetime.fromisoformat(text))
    except ValueError:
        return False


def _parsed(parse: Callable[[], Any]) -> Any:
    try:
        return parse()
    except ValueError as error:
        raise RefusedError(swoogo_error(400, f"The request cannot be read: {error}.")) from error

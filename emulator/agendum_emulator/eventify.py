"""Eventify's operations."""

from collections.abc import Callable, Iterator
from typing import Any

from agendum_emulator import credentials, jsonbody
from agendum_emulator.errors import eventify_error
from agendum_emulator.messages import Call, RefusedError, Reply, json_reply
from agendum_emulator.state import State
from agendum_emulator.tokens import Tokens
from agendum_emulator.validation import RequestSchema

# The fields of a session that name another record, and where that record is.
REFERENCES = {
    "eventid": "eventify-events",
    "apptabid": "eventify-apptabs",
    "scheduledateid": "eventify-scheduledates",
    "scheduletrackid": "eventify-scheduletracks",
    "colorid": "eventify-colors",
}


class Eventify:
    """The part of the emulator that answers under /v4."""

    def __init__(self, state: State) -> None:
        settings = state.settings
        self._expected = (settings.email, settings.password)
        self._store = state.store
        self._tokens = Tokens("eventify", state.store, settings.token_ttl, settings.clock)
        self._actions: dict[str, Callable[[Call], Reply]] = {
            "generate_token": self._generate_token,
            "create_sessions": self._create_sessions,
        }
        self._schemas = {name: RequestSchema(state.spec, state.spec.operations[name]) for name in self._actions}
        self.operations = frozenset(self._actions)

    def handle(self, operation: str, call: Call) -> Reply:
        """Answer one call of an operation."""
        try:
            return self._actions[operation](call)
        except RefusedError as refused:
            return refused.reply

    def refuse(self, status: int, message: str, _call: Call, _seconds: float | None = None) -> Reply:
        """Answer an error without running an operation."""
        return eventify_error(status, message)

    def _generate_token(self, call: Call) -> Reply:
        body = self._body("generate_token", call)
        if not credentials.accepted(body["email"], body["password"], self._expected):
            raise RefusedError(eventify_error(401, "The e-mail address or the password is wrong."))
        token, _ = self._tokens.issue(body["email"])
        return json_reply(200, {"session_token": token}, credentials.notice(self._expected))

    def _create_sessions(self, call: Call) -> Reply:
        if self._tokens.owner(call.headers.get("session-token", "")) is None:
            raise RefusedError(eventify_error(401, "The session token is missing, wrong or expired."))
        sessions = self._body("create_sessions", call)["resource"]
        for place, name, kind in self._unknown(sessions):
            raise RefusedError(eventify_error(404, f"{place}: there is no such record in {kind}: {name}"))
        first = self._store.next_id("eventify-sessions")
        created = [{"id": first + index, **session} for index, session in enumerate(sessions)]
        with self._store.transaction():
            self._store.put_all("eventify-sessions", created)
        return json_reply(200, [{"id": session["id"]} for session in created])

    def _body(self, operation: str, call: Call) -> dict[str, Any]:
        if call.media_type != "application/json":
            raise RefusedError(eventify_error(415, "The body must be application/json."))
        try:
            body = jsonbody.parse_object(call.body)
        except jsonbody.JsonError as error:
            raise RefusedError(eventify_error(400, str(error))) from error
        for problem in self._schemas[operation].problems(body):
            raise RefusedError(eventify_error(400, f"{problem.place}: {problem.message}"))
        return body

    def _unknown(self, sessions: list[dict[str, Any]]) -> Iterator[tuple[str, int, str]]:
        for index, session in enumerate(sessions):
            for name, kind in REFERENCES.items():
                if self._store.get(kind, session[name]) is None:
                    yield f"resource[{index}].{name}", session[name], kind

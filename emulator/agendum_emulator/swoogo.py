"""Swoogo's operations, with the habits of the PHP framework that it runs on."""

import base64
from collections.abc import Callable, Iterable
from typing import Any, Final
from urllib.parse import unquote_to_bytes

from agendum_emulator import credentials, jsonbody, phpform, swoogo_sessions, swoogo_speakers
from agendum_emulator.credits import Credits
from agendum_emulator.errors import swoogo_error, swoogo_field_errors
from agendum_emulator.messages import Call, RefusedError, Reply, json_reply
from agendum_emulator.state import State
from agendum_emulator.store import Record
from agendum_emulator.tokens import Tokens, timestamp
from agendum_emulator.validation import Problem, RequestSchema

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"

# A list would cost ten.
COSTS: Final = {"create_token": 1, "create_session": 1, "get_session": 1, "add_sessions_to_speaker": 1}

_SHOWN_IDS = 5


class Swoogo:
    """The part of the emulator that answers under /api/v1."""

    def __init__(self, state: State) -> None:
        settings = state.settings
        self._clock = settings.clock
        self._expected = (settings.consumer_key, settings.consumer_secret)
        self._store = state.store
        self._tokens = Tokens("swoogo", state.store, settings.token_ttl, settings.clock)
        self._credits = Credits(state.store, settings.credits, settings.clock)
        self._actions: dict[str, Callable[[Call, str], Reply]] = {
            "create_token": self._create_token,
            "create_session": self._create_session,
            "get_session": self._get_session,
            "add_sessions_to_speaker": self._add_sessions_to_speaker,
        }
        self._schemas = {
            name: RequestSchema(state.spec, state.spec.operations[name])
            for name in ("create_session", "add_sessions_to_speaker")
        }
        self.operations = frozenset(self._actions)

    def handle(self, operation: str, call: Call) -> Reply:
        """Answer one call of an operation."""
        owner = self._owner(call, "basic" if operation == "create_token" else "bearer")
        if owner is None:
            return swoogo_error(401, "The credentials of the request are missing, wrong or expired.")
        if not self._credits.spend(owner, COSTS[operation]):
            return swoogo_error(429, "The rate limit is exceeded.", self._credits.headers(owner))
        try:
            reply = self._actions[operation](call, owner)
        except RefusedError as refused:
            reply = refused.reply
        return reply.with_headers(self._credits.headers(owner))

    def refuse(self, status: int, message: str, call: Call, seconds: float | None = None) -> Reply:
        """Answer an error without running an operation."""
        owner = self._owner(call, "bearer") or self._owner(call, "basic")
        reply = swoogo_error(status, message)
        if status == 429:  # noqa: PLR2004 - it has no shorter name
            return reply.with_headers(self._credits.spent_headers(owner, seconds))
        return reply if owner is None else reply.with_headers(self._credits.headers(owner))

    def _owner(self, call: Call, scheme: str) -> str | None:
        given, _, value = call.headers.get("authorization", "").partition(" ")
        if given.lower() != scheme:
            return None
        return self._tokens.owner(value.strip()) if scheme == "bearer" else self._consumer(value.strip())

    def _consumer(self, encoded: str) -> str | None:
        try:
            pair = base64.b64decode(encoded, validate=True).partition(b":")
            key, secret = (unquote_to_bytes(part.replace(b"+", b" ")).decode() for part in pair[::2])
        except ValueError:
            return None
        return key if credentials.accepted(key, secret, self._expected) else None

    def _create_token(self, call: Call, owner: str) -> Reply:
        if _form(call).get("grant_type") != "client_credentials":
            raise RefusedError(swoogo_error(400, "grant_type must be client_credentials."))
        token, expires = self._tokens.issue(owner)
        body = {"type": "bearer", "access_token": token, "expires_at": timestamp(expires)}
        return json_reply(200, body, credentials.notice(self._expected))

    def _create_session(self, call: Call, _owner: str) -> Reply:
        schema = self._schemas["create_session"]
        body = schema.from_form(_form(call))
        _refuse(schema.problems(body) or swoogo_sessions.rule_problems(body))
        event = self._store.get("swoogo-events", body["event_id"])
        if event is None:
            raise RefusedError(swoogo_error(404, f"There is no event {body['event_id']}."))
        session = swoogo_sessions.new(body, self._store.next_id("swoogo-sessions"), event, self._now())
        self._store.put("swoogo-sessions", session)
        return json_reply(200, swoogo_sessions.as_written(session))

    def _get_session(self, call: Call, _owner: str) -> Reply:
        session = self._found("swoogo-sessions", call.params["session_id"])
        query = _parsed(phpform.parse, call.query)
        fields, expand = _names(query.get("fields")), _names(query.get("expand"))
        read = swoogo_sessions.as_read(session, self._event_of(session))
        shown = read
        if fields and "*" not in fields:
            # A custom field is asked for by its own name.
            every = {**session["custom_fields"], **read}
            shown = {name: value for name, value in every.items() if name in fields}
        for name in ("location", "track"):
            if name in expand:
                shown[name] = self._store.get(f"swoogo-{name}s", session[f"{name}_id"] or 0)
        return json_reply(200, shown)

    def _add_sessions_to_speaker(self, call: Call, _owner: str) -> Reply:
        _require(call, JSON)
        body = _parsed(jsonbody.parse_object, call.body)
        speaker = self._found("swoogo-speakers", call.params["speaker_id"])
        schema = self._schemas["add_sessions_to_speaker"]
        _refuse(schema.problems(schema.only_known(body)))
        wrong = [number for number in body["session_ids"] if not self._is_session_of(number, speaker)]
        if wrong:
            shown = ", ".join(str(number) for number in wrong[:_SHOWN_IDS])
            _refuse([Problem(("session_ids",), f"holds what is no session of the speaker's event: {shown}")])
        speaker = swoogo_speakers.with_sessions(speaker, body["session_ids"], self._now())
        self._store.put("swoogo-speakers", speaker)
        return json_reply(200, swoogo_speakers.as_read(speaker, self._sessions_of(speaker)))

    def _found(self, kind: str, text: str) -> Record:
        record = self._store.get(kind, int(text)) if phpform.is_index(text) else None
        if record is None:
            raise RefusedError(swoogo_error(404, "The record does not exist."))
        return record

    def _event_of(self, record: Record) -> Record:
        # An event is never deleted, so that a record's event is there.
        return self._store.get("swoogo-events", record["event_id"]) or {}

    def _is_session_of(self, session_id: int, speaker: Record) -> bool:
        session = self._store.get("swoogo-sessions", session_id)
        return session is not None and session["event_id"] == speaker["event_id"]

    def _sessions_of(self, speaker: Record) -> list[Record]:
        event = self._event_of(speaker)
        sessions = (self._store.get("swoogo-sessions", session_id) for session_id in speaker["session_ids"])
        return [swoogo_sessions.as_nested(session, event) for session in sessions if session is not None]

    def _now(self) -> str:
        return timestamp(self._clock())


def _require(call: Call, media_type: str) -> None:
    if call.media_type != media_type:
        raise RefusedError(swoogo_error(415, f"The body must be {media_type}."))


def _form(call: Call) -> phpform.PhpArray:
    _require(call, FORM)
    form: phpform.PhpArray = _parsed(phpform.parse, call.body)
    return form


def _parsed(parse: Callable[[bytes], Any], raw: bytes) -> Any:
    try:
        return parse(raw)
    except ValueError as error:
        raise RefusedError(swoogo_error(400, f"The request cannot be read: {error}.")) from error


def _refuse(problems: Iterable[Problem]) -> None:
    found = [(problem.field, f"{problem}.") for problem in problems]
    if found:
        raise RefusedError(swoogo_field_errors(found))


def _names(value: Any) -> set[str]:
    if not isinstance(value, str):
        return set()
    return {name.strip() for name in value.split(",")} - {""}

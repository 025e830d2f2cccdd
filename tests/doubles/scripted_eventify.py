"""A server of Eventify that answers as it is told, for tests of probes."""

import json

import httpx

from agendum_contract.exchanges import operation_of
from agendum_contract.probes import eventify
from agendum_contract.settings import Settings
from agendum_contract.target import Target

PROBES = {probe.contradiction: probe for probe in eventify.PROBES}
MARK = "agendum-test"
SETTINGS = Settings(email="me@example.com", password="pass", mark=MARK)

NO = (400, {"message": "No."})
GONE = (404, {"message": "No."})
FORM = {"form_number": 5, "details_form": '[{"id": "country"}]'}
READS = {
    "list_forms": {"attendee": FORM, "exhibitor": FORM},
    "list_user_categories": [{"category_id": 3, "category_type": "attendee"}],
}
SAVED = {"is_error": 0, "userresponse": {"content": {"resource": [{"appuserid": 8}]}}}
NOBODY_SAVED = {"is_error": 0, "userresponse": {"content": {"resource": []}}}


class OneSpeaker:
    """Stands for records that exist: a speaker, and nothing else."""

    def id(self, kind):
        """The id of a record of this kind."""
        return 4 if kind == "app_speaker" else None


class Nobody:
    """Stands for records that exist: there is none, and none can be made."""

    def id(self, _kind):
        """No id."""


class Scripted(httpx.BaseTransport):
    """Answers by operation: with a value, a status and a value, or what a function makes of the body that was sent."""

    def __init__(self, answers):
        self.sent = []
        self._answers = answers

    def handle_request(self, request):
        operation = operation_of(request)
        name = operation.name if operation else request.url.path
        if name == "generate_token":
            return httpx.Response(200, json={"session_token": "token"})
        body = json.loads(request.read() or b"null")
        self.sent.append((name, body))
        answer = self._answers.get(name, GONE)
        if callable(answer):
            answer = answer(body)
        status, value = answer if isinstance(answer, tuple) else (200, answer)
        return httpx.Response(status, content=value if isinstance(value, bytes) else json.dumps(value))


def server(**answers):
    """A server that answers so; there is no socket that would have to be closed."""
    return Target("eventify", "http://127.0.0.1", SETTINGS, Scripted(answers))


def ask(number, answers):
    """Put a probe to a server that answers so."""
    return PROBES[f"eventify-{number}"].ask(server(**{**READS, **answers}), OneSpeaker())


def items(condition, *, otherwise=NO):
    """An answer to sessions: one id for each, where all of them meet a condition."""
    return lambda body: [{"id": 9} for _ in body["resource"]] if all(map(condition, body["resource"])) else otherwise


def where(condition, answer, *, otherwise=NO):
    """An answer to a body that meets a condition."""
    return lambda body: answer if condition(body) else otherwise

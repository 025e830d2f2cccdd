"""Runs the client without a network: what it sends is kept, what it gets is given."""

import asyncio
import importlib
import inspect
import re
import typing
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import httpx

from agendum import AsyncEventify, AsyncSwoogo, Eventify, Swoogo
from agendum_api.api import OPERATIONS
from agendum_contract import distinct, minimal
from agendum_contract.document import Operation, operations, resolve

# Reserved characters, so that a missing encoding shows.
KEY, SECRET = "key with spaces", "se:cret/+&="
EMAIL, PASSWORD = "someone@example.com", "pass:word/+&="
TOKEN_OPERATIONS = ("create_token", "generate_token")
_MODULES = {each.name: each.module for each in OPERATIONS}


@dataclass
class Wire:
    """Stands for the network and both servers.

    Attributes:
        answers: Gives the answer to a request that is not for a token.
        answers_tokens: Whether it gives the answers to requests for a token as well.
        sent: The requests that were not for a token, as they left.
        token_requests: Those that were.
    """

    answers: Callable[[httpx.Request], httpx.Response] = lambda _request: httpx.Response(200, json={})
    answers_tokens: bool = False
    sent: list[httpx.Request] = field(default_factory=list)
    token_requests: list[httpx.Request] = field(default_factory=list)

    def of(self, name: str) -> list[httpx.Request]:
        """Return the requests of an operation."""
        return self.token_requests if name in TOKEN_OPERATIONS else self.sent

    def handle(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        if request.url.path in {operations()[name].path for name in TOKEN_OPERATIONS}:
            self.token_requests.append(request)
            return self.answers(request) if self.answers_tokens else token_reply(len(self.token_requests))
        self.sent.append(request)
        return self.answers(request)

    async def ahandle(self, request: httpx.Request) -> httpx.Response:
        """Answer one request of an async client, after the others had their turn, as it is on a network."""
        await asyncio.sleep(0)
        return self.handle(request)

    def client(self, vendor: str, *, flavor: str = "sync", **options: Any) -> Any:
        """Return a client of a vendor that talks to this."""
        handler = self.handle if flavor == "sync" else self.ahandle
        options["httpx_args"] = {"transport": httpx.MockTransport(handler), "trust_env": False}
        # Nothing waits for credits, and each request is the caller's own.
        options |= {"budget": False, "retries": 0}
        if vendor == "swoogo":
            return (Swoogo if flavor == "sync" else AsyncSwoogo)(KEY, SECRET, **options)
        return (Eventify if flavor == "sync" else AsyncEventify)(EMAIL, PASSWORD, event_id=1, **options)


def token_reply(number: int) -> httpx.Response:
    """Return a reply with a token for either vendor, ``token-<number>``."""
    token = f"token-{number}"
    return httpx.Response(
        200,
        json={"type": "bearer", "access_token": token, "expires_at": "2999-12-31 23:59:59", "session_token": token},
    )


def module_of(name: str) -> Any:
    """Return the generated module of an operation."""
    return importlib.import_module(_MODULES[name])


def run(client: Any, call: Callable[[Any], Any]) -> Any:
    """Make a call with a client of either flavor, and close the client.

    Args:
        client: The client.
        call: Takes the client; what it returns is awaited or, where it is an iterator, turned into a list.
    """
    if isinstance(client, Swoogo | Eventify):
        with client:
            result = call(client)
            return list(result) if inspect.isgenerator(result) else result
    return asyncio.run(_arun(client, call))


async def _arun(client: Any, call: Callable[[Any], Any]) -> Any:
    async with client:
        result = call(client)
        return [each async for each in result] if inspect.isasyncgen(result) else await result


def calling(name: str, flavor: str, **arguments: Any) -> Callable[[Any], Any]:
    """Return a function that takes a client and calls a generated function; see ``arguments``."""
    function = getattr(module_of(name), "sync_detailed" if flavor == "sync" else "asyncio_detailed")
    return lambda client: function(client=client, **arguments)


@cache
def full_sample(name: str) -> dict[str, Any]:
    """Return arguments with a value for everything that a call of an operation takes; see ``arguments``."""
    operation = operations()[name]
    parameters = operation.parameters
    schema = {"type": "object", "properties": {each: found["schema"] for each, found in parameters.items()}}
    given: dict[str, Any] = {"path": {}, "query": {}}
    for parameter, value in distinct.instance(schema).items():
        given[parameters[parameter]["in"]][parameter] = value
    if operation.media_type is not None:
        given["body"] = distinct.instance(operation.request_schema) | _custom_fields(operation)
    return _agreeing(given)


def _custom_fields(operation: Operation) -> dict[str, Any]:
    """Return custom fields for a body that has them beside its properties."""
    schema = resolve(operation.request_schema)
    takes_some = schema.get("properties") and isinstance(schema.get("additionalProperties"), dict)
    return {"c_1001": "Value1", "c_1002": [{"id": 123}, {"id": 124}]} if takes_some else {}


@cache
def sample(name: str) -> dict[str, Any]:
    """Return arguments that make a small valid call of an operation; see ``arguments``."""
    operation = operations()[name]
    given: dict[str, Any] = {"path": {}, "query": {}}
    for parameter, each in operation.parameters.items():
        if each.get("required"):
            given[each["in"]][parameter] = minimal.instance(each["schema"])
    if operation.media_type is not None:
        given["body"] = minimal.instance(operation.request_schema)
    return _agreeing(given)


def _agreeing(given: dict[str, Any]) -> dict[str, Any]:
    """Let the path and the body say the same, where both name a record: it is one argument of a method."""
    body = given.get("body", {})
    given["path"] |= {name: body[name] for name in given["path"].keys() & body.keys()}
    return given


def arguments(name: str, *, body: Any = None, path: dict[str, Any] | None = None, query: Any = None) -> dict[str, Any]:
    """Return the arguments of a generated function for JSON values.

    Args:
        name: The operationId.
        body: The body as JSON.
        path: The path parameters.
        query: The query parameters.
    """
    function = module_of(name).sync_detailed
    names = inspect.signature(function).parameters
    python_names = {letters(each): each for each in names}
    given = {python_names[letters(each)]: value for each, value in {**(path or {}), **(query or {})}.items()}
    if "body" in names:
        model = typing.get_type_hints(function)["body"]
        given["body"] = model.from_dict(body)
    return given


def as_json(parsed: Any) -> Any:
    """Return the JSON of what an answer was read to."""
    return [each.to_dict() for each in parsed] if isinstance(parsed, list) else parsed.to_dict()


def letters(name: str) -> str:
    """Return what is left of a name in every spelling: `per-page` is `per_page` in Python."""
    return re.sub(r"[^a-z0-9]", "", name.lower())

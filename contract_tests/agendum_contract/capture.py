"""Runs the client without a network: what it sends is kept, what it gets is given."""

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
from agendum_contract import minimal
from agendum_contract.document import operations

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

    def handle(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        if request.url.path in {operations()[name].path for name in TOKEN_OPERATIONS}:
            self.token_requests.append(request)
            return self.answers(request) if self.answers_tokens else token_reply(len(self.token_requests))
        self.sent.append(request)
        return self.answers(request)

    async def ahandle(self, request: httpx.Request) -> httpx.Response:
        """Answer one request of an async client."""
        return self.handle(request)

    def client(self, vendor: str, *, flavor: str = "sync", **options: Any) -> Any:
        """Return a client of a vendor that talks to this."""
        handler = self.handle if flavor == "sync" else self.ahandle
        options["httpx_args"] = {"transport": httpx.MockTransport(handler), "trust_env": False}
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
    # `per-page` is `per_page` there, and `searchCondition` `search_condition`.
    python_names = {_letters(each): each for each in names}
    given = {python_names[_letters(each)]: value for each, value in {**(path or {}), **(query or {})}.items()}
    if "body" in names:
        model = typing.get_type_hints(function)["body"]
        given["body"] = model.from_dict(body)
    return given


def _letters(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())

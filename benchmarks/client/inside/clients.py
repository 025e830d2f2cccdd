"""The clients that are measured, opened in one way; each imports what it measures, and nothing of the others."""

# ruff: noqa: PLC0415 - each environment has its own packages

import datetime as dt
import importlib
import itertools
import json
from collections.abc import Callable, Iterator
from typing import Any

SESSION_ID = 5
EVENT_ID = 1
PAGE_SIZE = 200
FIELDS = ("id", "name")
TOKEN = "0123456789abcdef0123456789abcdef"  # noqa: S105 - of no account
CUSTOM_FIELDS: dict[str, Any] = {"c_1001": "Value1", "c_1002": [{"id": 123}]}
DAY = dt.date(2016, 1, 22)


class Raw:
    """``httpx`` and ``json.loads``, with a token that somebody else has fetched."""

    def __init__(self, origin: str, transport: Any = None) -> None:
        import httpx

        self._options = {
            "base_url": origin,
            "transport": transport,
            "headers": {"Authorization": f"Bearer {TOKEN}"},
        }
        self._make = httpx.Client
        self._client = self._make(**self._options)
        self.loads: Callable[[bytes], Any] = json.loads

    def get(self) -> Any:
        """Read a session."""
        return self.loads(self._client.get(f"/api/v1/sessions/{SESSION_ID}").content)

    def get_fields(self) -> Any:
        """Read two fields of a session, which takes a query."""
        query = {"fields": ",".join(FIELDS)}
        return self.loads(self._client.get(f"/api/v1/sessions/{SESSION_ID}", params=query).content)

    def list(self) -> Any:
        """Read a page of sessions."""
        return self.loads(self._client.get("/api/v1/sessions", params={"event_id": EVENT_ID}).content)

    def build(self) -> None:
        """Make another client, and close it."""
        self._make(**self._options).close()


class RawOrjson(Raw):
    """``httpx`` and ``orjson.loads``."""

    def __init__(self, origin: str, transport: Any = None) -> None:
        import orjson

        super().__init__(origin, transport)
        self.loads = orjson.loads


class Stock:
    """What the generator writes alone, with a token that somebody else has fetched."""

    def __init__(self, origin: str, transport: Any = None) -> None:
        from agendum_stock import AuthenticatedClient
        from agendum_stock.api.swoogo_sessions import get_session, list_sessions

        self._make = AuthenticatedClient
        self._options: dict[str, Any] = {"base_url": origin, "token": TOKEN, "httpx_args": {"transport": transport}}
        self._client = self._make(**self._options)
        self._get = get_session.sync
        self._list = list_sessions.sync

    def get(self) -> Any:
        """Read a session."""
        return self._get(SESSION_ID, client=self._client)

    def list(self) -> Any:
        """Read a page of sessions."""
        return self._list(client=self._client, event_id=EVENT_ID)

    def build(self) -> None:
        """Make another client with its connections, and close it."""
        self._make(**self._options).get_httpx_client().close()

    def decoder(self) -> Callable[[dict[str, Any]], Any]:
        """Return what makes a session of JSON."""
        from agendum_stock.models.swoogo_session import SwoogoSession

        decode: Callable[[dict[str, Any]], Any] = SwoogoSession.from_dict
        return decode

    def iterate(self) -> Iterator[Any]:
        """Walk through all sessions; all pages are fetched first, as one does who has no iterator."""
        from agendum_stock.api.swoogo_sessions import list_sessions

        rows: Any = []
        number = pages = 1
        while number <= pages:
            answer = list_sessions.sync(client=self._client, event_id=EVENT_ID, page=number, per_page=PAGE_SIZE)
            rows += answer.items
            pages = answer.field_meta.page_count
            number += 1
        return iter(rows)

    def create(self) -> Any:
        """Create a session that has custom fields."""
        from agendum_stock.api.swoogo_sessions import create_session
        from agendum_stock.models.swoogo_custom_fields_write import SwoogoCustomFieldsWrite
        from agendum_stock.models.swoogo_session_create import SwoogoSessionCreate

        custom = SwoogoCustomFieldsWrite.from_dict(CUSTOM_FIELDS)
        body = SwoogoSessionCreate(event_id=EVENT_ID, name="Sample", date=DAY, custom_fields=custom)
        return create_session.sync(client=self._client, body=body)


def _budget() -> Any:
    """Return a budget by whose clock calls are so far apart that a list, which costs most, never has to wait."""
    from agendum import Budget

    return Budget(clock=itertools.count(0, 3.2).__next__)


class Ours:
    """The client, which fetches its token, spends its budget, judges each answer and would repeat a call."""

    def __init__(self, origin: str, transport: Any = None) -> None:
        from agendum import Swoogo

        self._make = Swoogo
        self._options: dict[str, Any] = {"base_url": origin, "transport": transport, "budget": _budget()}
        self._client = self._make("key", "secret", **self._options)

    def get(self) -> Any:
        """Read a session."""
        return self._client.sessions.get(SESSION_ID)

    def get_fields(self) -> Any:
        """Read two fields of a session."""
        return self._client.sessions.get(SESSION_ID, fields=FIELDS)

    def list(self) -> Any:
        """Read a page of sessions."""
        return self._client.sessions.list(event_id=EVENT_ID)

    def build(self) -> None:
        """Make another client with its connections, and close it."""
        client = self._make("key", "secret", **self._options)
        client.get_httpx_client()
        client.close()

    def decoder(self) -> Callable[[dict[str, Any]], Any]:
        """Return what makes a session of JSON, and refuses what is odd."""
        from agendum_api.models.swoogo_session import SwoogoSession

        return SwoogoSession.from_dict

    def reader(self) -> Callable[[dict[str, Any]], Any]:
        """Return what makes a session of JSON, and reports what is odd."""
        module = importlib.import_module("agendum_api.models.swoogo_session")

        def report(*what: object) -> None:
            raise AssertionError(f"the measured session is odd: {what}")

        return lambda data: module.read(data, None, report)

    def iterate(self) -> Iterator[Any]:
        """Walk through all sessions."""
        walk: Iterator[Any] = self._client.sessions.iterate(event_id=EVENT_ID, per_page=PAGE_SIZE)
        return walk

    def create(self) -> Any:
        """Create a session that has custom fields."""
        return self._client.sessions.create(event_id=EVENT_ID, name="Sample", date=DAY, custom_fields=CUSTOM_FIELDS)


SYNC: dict[str, Callable[..., Any]] = {
    "raw": Raw,
    "raw-orjson": RawOrjson,
    "stock": Stock,
    "ours": Ours,
}


async def raw_async(origin: str) -> tuple[Callable[[], Any], Callable[[], Any]]:
    """Return how a session is read, and how the client is closed: ``httpx.AsyncClient`` and ``json.loads``."""
    import httpx

    client = httpx.AsyncClient(base_url=origin, headers={"Authorization": f"Bearer {TOKEN}"})

    async def get() -> Any:
        return json.loads((await client.get(f"/api/v1/sessions/{SESSION_ID}")).content)

    return get, client.aclose


async def ours_async(origin: str, transport: Any = None) -> tuple[Callable[[], Any], Callable[[], Any]]:
    """Return the same of the client."""
    from agendum import AsyncSwoogo

    client = AsyncSwoogo("key", "secret", base_url=origin, transport=transport, budget=_budget())
    return lambda: client.sessions.get(SESSION_ID), client.aclose


async def ours_aiohttp(origin: str) -> tuple[Callable[[], Any], Callable[[], Any]]:
    """Return the same of the client over aiohttp."""
    from httpx_aiohttp import AiohttpTransport

    return await ours_async(origin, transport=AiohttpTransport())


ASYNC: dict[str, Callable[[str], Any]] = {
    "raw": raw_async,
    "ours": ours_async,
    "ours-aiohttp": ours_aiohttp,
}

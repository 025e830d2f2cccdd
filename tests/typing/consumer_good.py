"""A program that type checkers have to accept, with the types that they have to see."""

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Iterator, Mapping
from http import HTTPStatus
from pathlib import Path
from typing import Any, assert_type

import httpx

from agendum import UNSET, Answer, AsyncEventify, AsyncSwoogo, Budget, Eventify, Swoogo, Unset, Violation, errors
from agendum_api.api.swoogo_sessions import get_session
from agendum_api.models import (
    EventifyCreatedRecord,
    EventifySchedule,
    EventifySessionCreate,
    SwoogoCreatedSession,
    SwoogoCustomFieldsWrite,
    SwoogoQuestion,
    SwoogoSession,
    SwoogoSessionList,
    SwoogoSpeaker,
    SwoogoSpeakerList,
)


def use_swoogo(swoogo: Swoogo, rows: list[dict[str, Any]]) -> None:
    """Call methods that return when the answer is there."""
    created = swoogo.sessions.create(
        event_id=1,
        name="Sample Session",
        date=dt.date(2016, 1, 22),
        start_time=dt.time(10),
        session_status="live",
        locked_when_saved=True,
        custom_fields={"c_1": "v", "c_2": [{"id": 5}]},
    )
    assert_type(created, SwoogoCreatedSession)
    session = swoogo.sessions.get(5, fields=["id", "name"], expand=["track"])
    assert_type(session, SwoogoSession)
    assert_type(session.id, int | Unset)
    assert_type(swoogo.sessions.get(session_id=5, fields="id,name"), SwoogoSession)
    updated = swoogo.sessions.update(5, capacity=0, custom_fields=SwoogoCustomFieldsWrite(), end_time=UNSET)
    assert_type(updated, SwoogoSession)
    assert_type(swoogo.speakers.add_sessions(3, [123]), SwoogoSpeaker)
    assert_type(swoogo.sessions.list(event_id=1, page=2, per_page=20, ids=[1, 2]), SwoogoSessionList)
    assert_type(swoogo.sessions.iterate(event_id=1, limit=10), Iterator[SwoogoSession])
    assert_type(swoogo.sessions.pages(event_id=1), Iterator[SwoogoSessionList])
    assert_type(swoogo.questions.iterate(event_id=1), Iterator[SwoogoQuestion])
    for row in rows:
        swoogo.discounts.list(event_id=row["event"])


def use_answers(swoogo: Swoogo, eventify: Eventify) -> None:
    """Call methods that return what came around their results, too."""
    answer = swoogo.sessions.with_response.get(5, fields=["id"])
    assert_type(answer, Answer[SwoogoSession])
    assert_type(answer.parsed, SwoogoSession)
    assert_type(answer.status, int)
    assert_type(answer.headers, Mapping[str, str])
    assert_type(answer.content, bytes)
    assert_type(answer.request_id, str | None)
    assert_type(answer.credits_left, int | None)
    assert_type(answer.retries, int)
    assert_type(answer.violations, tuple[Violation, ...])
    assert_type(eventify.sessions.with_response.create([]), Answer[list[EventifyCreatedRecord]])
    tracks = swoogo.request("GET", "/api/v1/tracks", params={"event_id": 1}, timeout=5)
    assert_type(tracks, Answer[Any])
    swoogo.request("POST", "/api/v1/tracks/create", data={"name": "A"}, headers={"X-Trace": "t"})
    assert_type(get_session.sync_detailed(5, client=swoogo).status_code, HTTPStatus)


def use_eventify(eventify: Eventify, session: EventifySessionCreate) -> None:
    """Call methods of the other vendor."""
    assert_type(eventify.sessions.create([session, {"title": "Opening"}]), list[EventifyCreatedRecord])
    assert_type(eventify.sessions.list_schedule(), EventifySchedule)


async def use_async(swoogo: AsyncSwoogo, eventify: AsyncEventify) -> None:
    """Call methods that are awaited."""
    assert_type(await swoogo.sessions.get(5, fields=["id", "name"]), SwoogoSession)
    assert_type(await swoogo.sessions.update(5, capacity=0), SwoogoSession)
    assert_type(await swoogo.sessions.with_response.get(5), Answer[SwoogoSession])
    assert_type(await swoogo.speakers.list(event_id=1), SwoogoSpeakerList)
    assert_type(swoogo.sessions.iterate(event_id=1), AsyncIterator[SwoogoSession])
    async for page in swoogo.sessions.pages(event_id=1):
        assert_type(page, SwoogoSessionList)
    assert_type(await eventify.sessions.create([{"title": "Opening"}]), list[EventifyCreatedRecord])
    assert_type(await swoogo.request("GET", "/api/v1/tracks"), Answer[Any])


def catch(swoogo: Swoogo) -> float | None:
    """Tell errors apart."""
    try:
        swoogo.sessions.get(5)
    except errors.UnprocessableContent as error:
        assert_type(error.field_errors, tuple[errors.FieldError, ...])
    except errors.ContractViolation as error:
        assert_type(error.violations, tuple[Violation, ...])
    except errors.NoCredits as error:
        assert_type(error.retry_after, float)
    except errors.ApiError as error:
        return error.retry_after
    except errors.NoAnswer as error:
        assert_type(error.status, int | None)
    return None


def make() -> None:
    """Make clients in all ways."""
    assert_type(Swoogo.from_env(), Swoogo)
    assert_type(AsyncEventify.from_env(strict=True), AsyncEventify)
    assert_type(Eventify(session_token="ready", event_id=1).with_headers({"X-A": "b"}), Eventify)
    budget = Budget("redis://localhost", longest_wait=5.0)
    with Swoogo("key", "secret", budget=budget, retries=0, strict=True, timeout=5.0, clock=lambda: 0.0) as swoogo:
        assert_type(swoogo, Swoogo)
        assert_type(swoogo.budget, Budget | None)
    Swoogo("key", "secret", budget=Path("budget.sqlite"), transport=httpx.MockTransport(lambda _: httpx.Response(200)))
    Swoogo("key", "secret", budget=False, sleep=lambda seconds: None, httpx_args={"proxy": "http://localhost"})
    AsyncSwoogo("key", "secret", sleep=asyncio.sleep, verify_ssl=False, timeout=httpx.Timeout(5), follow_redirects=True)

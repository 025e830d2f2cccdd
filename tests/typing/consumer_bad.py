"""A program full of slips. Type checkers have to find one in each marked line, and none elsewhere."""

import datetime as dt

from agendum import AsyncSwoogo, Eventify, Swoogo, errors

DAY = dt.date(2016, 1, 22)


def use_swoogo(swoogo: Swoogo) -> None:
    """Make one mistake a line."""
    swoogo.sessions.create(event_id="1", name="A", date=DAY)  # wrong: a text for a number
    swoogo.sessions.create(event_id=1, name="A")  # wrong: no date
    swoogo.sessions.create(event_id=1, name="A", date="2016-01-22")  # wrong: a text for a date
    swoogo.sessions.create(event_id=1, name="A", date=DAY, start_time="10:00")  # wrong: a text for a time
    swoogo.sessions.create(event_id=1, name="A", date=DAY, session_status="lively")  # wrong: no such status
    swoogo.sessions.create(1, "A", DAY)  # wrong: a body by position
    swoogo.sessions.create(event_id=1, name="A", date=DAY, colour="red")  # wrong: no such property
    swoogo.sessions.create(event_id=1, name="A", date=DAY, custom_fields=["c_1"])  # wrong: a list for a map
    swoogo.sessions.create(event_id=1, name=None, date=DAY)  # wrong: a name is not null
    swoogo.sessions.get(5, field=["id"])  # wrong: the name is fields
    swoogo.sessions.get(5, fields=5)  # wrong: a number for names
    swoogo.sessions.get("5")  # wrong: a text for an id
    swoogo.sessions.get()  # wrong: no id
    swoogo.sessions.list()  # wrong: no event
    swoogo.sessions.find(5)  # wrong: no such method
    swoogo.session.get(5)  # wrong: no such resource
    swoogo.speakers.add_sessions(3, 123)  # wrong: one id for a list
    swoogo.speakers.add_sessions(3, ["123"])  # wrong: texts for ids
    swoogo.sessions.iterate(event_id=1, page=2)  # wrong: pages are counted by the walk
    swoogo.sessions.iterate(event_id=1, limit="10")  # wrong: a text for a limit
    swoogo.sessions.get(5).titel  # wrong: no such property  # noqa: B018
    swoogo.sessions.with_response.get(5).name  # wrong: the answer is not the record  # noqa: B018
    swoogo.request("GET", "/api/v1/tracks", query={"a": 1})  # wrong: the name is params
    for _ in swoogo.sessions.list(event_id=1):  # wrong: an envelope is not its records
        break


async def use_async(swoogo: AsyncSwoogo, blocking: Swoogo) -> None:
    """Mix the flavors up."""
    await blocking.sessions.get(5)  # wrong: nothing to wait for
    swoogo.sessions.get(5).name  # wrong: not awaited  # noqa: B018
    for _ in swoogo.sessions.iterate(event_id=1):  # wrong: not async
        break
    async for _ in blocking.sessions.iterate(event_id=1):  # wrong: not for tasks
        break
    await swoogo.sessions.iterate(event_id=1)  # wrong: an iterator is not awaited
    (await swoogo.sessions.with_response.get(5)).credit  # wrong: no such attribute  # noqa: B018


def make(swoogo: Swoogo, eventify: Eventify) -> None:
    """Make clients that nobody can make."""
    Swoogo("key")  # wrong: no secret
    Swoogo("key", "secret", "https://api.swoogo.com")  # wrong: the origin goes by name
    Swoogo("key", "secret", retry=3)  # wrong: the name is retries
    Swoogo("key", "secret", retries="3")  # wrong: a text for a number
    Swoogo("key", "secret", budget=5)  # wrong: a number for a budget
    Swoogo("key", "secret", event_id=1)  # wrong: an option of the other vendor
    Eventify("ann@example.com", "pass", event_id="1")  # wrong: a text for a number
    eventify.sessions.create({"title": "A"})  # wrong: one session for a list
    eventify.discounts.list(event_id=1)  # wrong: a resource of the other vendor
    try:
        swoogo.sessions.get(5)
    except errors.NoAnswer as error:
        print(error.field_errors)  # wrong: only a refusal has them  # noqa: T201

"""Sessions of Eventify."""

from __future__ import annotations

import builtins
import functools
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ._runtime import Resource, answering, async_answering

if TYPE_CHECKING:
    from ..models import EventifyCreatedRecord, EventifySchedule, EventifySessionCreate


class EventifySessionsResource(Resource):
    """Sessions of Eventify. The methods return when the answer is there."""

    @functools.cached_property
    def with_response(self) -> EventifySessionsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return EventifySessionsResourceWithResponse(
            EventifySessionsResource(self._caller.with_response)
        )

    def list_schedule(self) -> EventifySchedule:
        """List the schedule of an event.

        Dates, tracks, sessions, speakers and sponsors come together, each in a list of its own, and refer to each
        other by id. Known from public client code only, which names no event, so that the token seems to decide on
        it; that code sends the token as the query parameter `session_token`. No paging was seen. An error may arrive
        with status 200.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://github.com/appledr1nker/eventify-conference
        """
        from ..api.eventify_sessions import list_schedule as operation

        result: EventifySchedule = self._caller.call(
            operation,
        )
        return result

    def create(
        self, resource: Sequence[EventifySessionCreate | Mapping[str, Any]]
    ) -> builtins.list[EventifyCreatedRecord]:
        """Create sessions in a schedule track.

        One call creates one or several sessions; the answer has one id for each. The page lists the fields without
        printing method or path, which are deduced from the collection that public client code reads. The wrapper
        `resource` is stated in the page's prose only. An error may arrive with status 200.

        Args:
            resource: The sessions to create.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://adminapi.eventify.io/v4/api/create-a-new-session-for-your-session-track
        """
        from ..api.eventify_sessions import create_sessions as operation
        from ..models.eventify_sessions_create import EventifySessionsCreate

        body = self._caller.body(EventifySessionsCreate, resource=resource)
        result: builtins.list[EventifyCreatedRecord] = self._caller.call(
            operation, body=body
        )
        return result


class AsyncEventifySessionsResource(Resource):
    """Sessions of Eventify. The methods are awaited."""

    @functools.cached_property
    def with_response(self) -> AsyncEventifySessionsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return AsyncEventifySessionsResourceWithResponse(
            AsyncEventifySessionsResource(self._caller.with_response)
        )

    async def list_schedule(self) -> EventifySchedule:
        """List the schedule of an event.

        Dates, tracks, sessions, speakers and sponsors come together, each in a list of its own, and refer to each
        other by id. Known from public client code only, which names no event, so that the token seems to decide on
        it; that code sends the token as the query parameter `session_token`. No paging was seen. An error may arrive
        with status 200.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://github.com/appledr1nker/eventify-conference
        """
        from ..api.eventify_sessions import list_schedule as operation

        result: EventifySchedule = await self._caller.call(
            operation,
        )
        return result

    async def create(
        self, resource: Sequence[EventifySessionCreate | Mapping[str, Any]]
    ) -> builtins.list[EventifyCreatedRecord]:
        """Create sessions in a schedule track.

        One call creates one or several sessions; the answer has one id for each. The page lists the fields without
        printing method or path, which are deduced from the collection that public client code reads. The wrapper
        `resource` is stated in the page's prose only. An error may arrive with status 200.

        Args:
            resource: The sessions to create.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://adminapi.eventify.io/v4/api/create-a-new-session-for-your-session-track
        """
        from ..api.eventify_sessions import create_sessions as operation
        from ..models.eventify_sessions_create import EventifySessionsCreate

        body = self._caller.body(EventifySessionsCreate, resource=resource)
        result: builtins.list[EventifyCreatedRecord] = await self._caller.call(
            operation, body=body
        )
        return result


class EventifySessionsResourceWithResponse:
    """The methods of ``EventifySessionsResource``, which return an ``Answer``."""

    def __init__(self, resource: EventifySessionsResource) -> None:
        self.list_schedule = answering(resource.list_schedule)
        self.create = answering(resource.create)


class AsyncEventifySessionsResourceWithResponse:
    """The methods of ``AsyncEventifySessionsResource``, which return an ``Answer``."""

    def __init__(self, resource: AsyncEventifySessionsResource) -> None:
        self.list_schedule = async_answering(resource.list_schedule)
        self.create = async_answering(resource.create)

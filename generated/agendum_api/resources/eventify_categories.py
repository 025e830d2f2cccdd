"""Categories of Eventify."""

from __future__ import annotations

import builtins
import functools
from typing import TYPE_CHECKING

from ._runtime import Resource, answering, async_answering

if TYPE_CHECKING:
    from ..models import EventifyUserCategory, EventifyUserInterest


class EventifyCategoriesResource(Resource):
    """Categories of Eventify. The methods return when the answer is there."""

    @functools.cached_property
    def with_response(self) -> EventifyCategoriesResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return EventifyCategoriesResourceWithResponse(
            EventifyCategoriesResource(self._caller.with_response)
        )

    def list_user_categories(
        self, *, eventid: int
    ) -> builtins.list[EventifyUserCategory]:
        """List the user categories of an event.

        Known from public client code, and from the prose of the attendee pages, which name the path. Whether the
        event may be left out is not known. An error may arrive with status 200.

        Args:
            eventid: The event whose user categories are listed.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://github.com/compucorp/io.compuco.eventify
        """
        from ..api.eventify_categories import list_user_categories as operation

        result: builtins.list[EventifyUserCategory] = self._caller.call(
            operation, eventid=eventid
        )
        return result

    def list_user_interests(
        self, *, eventid: int
    ) -> builtins.list[EventifyUserInterest]:
        """List the user interests of an event.

        Known from public client code, and from the prose of the attendee pages, which name the path. Whether the
        event may be left out is not known. An error may arrive with status 200.

        Args:
            eventid: The event whose user interests are listed.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://github.com/compucorp/io.compuco.eventify
        """
        from ..api.eventify_categories import list_user_interests as operation

        result: builtins.list[EventifyUserInterest] = self._caller.call(
            operation, eventid=eventid
        )
        return result


class AsyncEventifyCategoriesResource(Resource):
    """Categories of Eventify. The methods are awaited."""

    @functools.cached_property
    def with_response(self) -> AsyncEventifyCategoriesResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return AsyncEventifyCategoriesResourceWithResponse(
            AsyncEventifyCategoriesResource(self._caller.with_response)
        )

    async def list_user_categories(
        self, *, eventid: int
    ) -> builtins.list[EventifyUserCategory]:
        """List the user categories of an event.

        Known from public client code, and from the prose of the attendee pages, which name the path. Whether the
        event may be left out is not known. An error may arrive with status 200.

        Args:
            eventid: The event whose user categories are listed.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://github.com/compucorp/io.compuco.eventify
        """
        from ..api.eventify_categories import list_user_categories as operation

        result: builtins.list[EventifyUserCategory] = await self._caller.call(
            operation, eventid=eventid
        )
        return result

    async def list_user_interests(
        self, *, eventid: int
    ) -> builtins.list[EventifyUserInterest]:
        """List the user interests of an event.

        Known from public client code, and from the prose of the attendee pages, which name the path. Whether the
        event may be left out is not known. An error may arrive with status 200.

        Args:
            eventid: The event whose user interests are listed.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://github.com/compucorp/io.compuco.eventify
        """
        from ..api.eventify_categories import list_user_interests as operation

        result: builtins.list[EventifyUserInterest] = await self._caller.call(
            operation, eventid=eventid
        )
        return result


class EventifyCategoriesResourceWithResponse:
    """The methods of ``EventifyCategoriesResource``, which return an ``Answer``."""

    def __init__(self, resource: EventifyCategoriesResource) -> None:
        self.list_user_categories = answering(resource.list_user_categories)
        self.list_user_interests = answering(resource.list_user_interests)


class AsyncEventifyCategoriesResourceWithResponse:
    """The methods of ``AsyncEventifyCategoriesResource``, which return an ``Answer``."""

    def __init__(self, resource: AsyncEventifyCategoriesResource) -> None:
        self.list_user_categories = async_answering(resource.list_user_categories)
        self.list_user_interests = async_answering(resource.list_user_interests)

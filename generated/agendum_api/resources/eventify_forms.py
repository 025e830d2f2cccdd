"""Forms of Eventify."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ._runtime import Resource, answering, async_answering

if TYPE_CHECKING:
    from ..models import EventifyForms


class EventifyFormsResource(Resource):
    """Forms of Eventify. The methods return when the answer is there."""

    @functools.cached_property
    def with_response(self) -> EventifyFormsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return EventifyFormsResourceWithResponse(
            EventifyFormsResource(self._caller.with_response)
        )

    def list(self, *, eventid: int) -> EventifyForms:
        """List the forms of an event.

        One form for each kind of record. `form_number` and the items of `details_form` are what `details_form` of
        other calls refers to. The page prints neither method nor path, which are those of public client code. An
        error may arrive with status 200.

        Args:
            eventid: The event whose forms are listed.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://adminapi.eventify.io/v4/api/list-of-all-forms
        """
        from ..api.eventify_forms import list_forms as operation

        result: EventifyForms = self._caller.call(operation, eventid=eventid)
        return result


class AsyncEventifyFormsResource(Resource):
    """Forms of Eventify. The methods are awaited."""

    @functools.cached_property
    def with_response(self) -> AsyncEventifyFormsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return AsyncEventifyFormsResourceWithResponse(
            AsyncEventifyFormsResource(self._caller.with_response)
        )

    async def list(self, *, eventid: int) -> EventifyForms:
        """List the forms of an event.

        One form for each kind of record. `form_number` and the items of `details_form` are what `details_form` of
        other calls refers to. The page prints neither method nor path, which are those of public client code. An
        error may arrive with status 200.

        Args:
            eventid: The event whose forms are listed.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://adminapi.eventify.io/v4/api/list-of-all-forms
        """
        from ..api.eventify_forms import list_forms as operation

        result: EventifyForms = await self._caller.call(operation, eventid=eventid)
        return result


class EventifyFormsResourceWithResponse:
    """The methods of ``EventifyFormsResource``, which return an ``Answer``."""

    def __init__(self, resource: EventifyFormsResource) -> None:
        self.list = answering(resource.list)


class AsyncEventifyFormsResourceWithResponse:
    """The methods of ``AsyncEventifyFormsResource``, which return an ``Answer``."""

    def __init__(self, resource: AsyncEventifyFormsResource) -> None:
        self.list = async_answering(resource.list)

"""Sponsors of Eventify."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ._runtime import Resource, answering, async_answering

if TYPE_CHECKING:
    from ..models import EventifySponsor


class EventifySponsorsResource(Resource):
    """Sponsors of Eventify. The methods return when the answer is there."""

    @functools.cached_property
    def with_response(self) -> EventifySponsorsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return EventifySponsorsResourceWithResponse(
            EventifySponsorsResource(self._caller.with_response)
        )

    def get(self, sponsorid: int) -> EventifySponsor:
        """Read one sponsor.

        Known from public client code only, which sends the token as the query parameter `session_token`. An error may
        arrive with status 200.

        Args:
            sponsorid: The sponsor to read.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://github.com/appledr1nker/eventify-conference
        """
        from ..api.eventify_sponsors import get_app_sponsor as operation

        result: EventifySponsor = self._caller.call(operation, sponsorid=sponsorid)
        return result


class AsyncEventifySponsorsResource(Resource):
    """Sponsors of Eventify. The methods are awaited."""

    @functools.cached_property
    def with_response(self) -> AsyncEventifySponsorsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return AsyncEventifySponsorsResourceWithResponse(
            AsyncEventifySponsorsResource(self._caller.with_response)
        )

    async def get(self, sponsorid: int) -> EventifySponsor:
        """Read one sponsor.

        Known from public client code only, which sends the token as the query parameter `session_token`. An error may
        arrive with status 200.

        Args:
            sponsorid: The sponsor to read.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://github.com/appledr1nker/eventify-conference
        """
        from ..api.eventify_sponsors import get_app_sponsor as operation

        result: EventifySponsor = await self._caller.call(
            operation, sponsorid=sponsorid
        )
        return result


class EventifySponsorsResourceWithResponse:
    """The methods of ``EventifySponsorsResource``, which return an ``Answer``."""

    def __init__(self, resource: EventifySponsorsResource) -> None:
        self.get = answering(resource.get)


class AsyncEventifySponsorsResourceWithResponse:
    """The methods of ``AsyncEventifySponsorsResource``, which return an ``Answer``."""

    def __init__(self, resource: AsyncEventifySponsorsResource) -> None:
        self.get = async_answering(resource.get)

"""Authentication of Eventify."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from ._runtime import Resource, answering, async_answering

if TYPE_CHECKING:
    from ..models import EventifyToken


class EventifyAuthenticationResource(Resource):
    """Authentication of Eventify. The methods return when the answer is there."""

    @functools.cached_property
    def with_response(self) -> EventifyAuthenticationResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return EventifyAuthenticationResourceWithResponse(
            EventifyAuthenticationResource(self._caller.with_response)
        )

    def generate_token(
        self, *, email: str, password: str, eventid: int | Unset = UNSET
    ) -> EventifyToken:
        """Exchange an e-mail address and a password for a session token.

        Known from public client code only. The token is sent as the `Session-Token` header of every other call. How
        long it lives is not known. No credentials but the body are sent.

        Args:
            eventid: The event that the token is for.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://github.com/compucorp/io.compuco.eventify
        """
        from ..api.eventify_authentication import generate_token as operation
        from ..models.eventify_token_request import EventifyTokenRequest

        body = self._caller.body(
            EventifyTokenRequest, email=email, password=password, eventid=eventid
        )
        result: EventifyToken = self._caller.call(operation, body=body)
        return result


class AsyncEventifyAuthenticationResource(Resource):
    """Authentication of Eventify. The methods are awaited."""

    @functools.cached_property
    def with_response(self) -> AsyncEventifyAuthenticationResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return AsyncEventifyAuthenticationResourceWithResponse(
            AsyncEventifyAuthenticationResource(self._caller.with_response)
        )

    async def generate_token(
        self, *, email: str, password: str, eventid: int | Unset = UNSET
    ) -> EventifyToken:
        """Exchange an e-mail address and a password for a session token.

        Known from public client code only. The token is sent as the `Session-Token` header of every other call. How
        long it lives is not known. No credentials but the body are sent.

        Args:
            eventid: The event that the token is for.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://github.com/compucorp/io.compuco.eventify
        """
        from ..api.eventify_authentication import generate_token as operation
        from ..models.eventify_token_request import EventifyTokenRequest

        body = self._caller.body(
            EventifyTokenRequest, email=email, password=password, eventid=eventid
        )
        result: EventifyToken = await self._caller.call(operation, body=body)
        return result


class EventifyAuthenticationResourceWithResponse:
    """The methods of ``EventifyAuthenticationResource``, which return an ``Answer``."""

    def __init__(self, resource: EventifyAuthenticationResource) -> None:
        self.generate_token = answering(resource.generate_token)


class AsyncEventifyAuthenticationResourceWithResponse:
    """The methods of ``AsyncEventifyAuthenticationResource``, which return an ``Answer``."""

    def __init__(self, resource: AsyncEventifyAuthenticationResource) -> None:
        self.generate_token = async_answering(resource.generate_token)

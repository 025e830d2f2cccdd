"""Authentication of Swoogo."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ._runtime import Resource, answering, async_answering

if TYPE_CHECKING:
    from ..models import SwoogoToken, SwoogoTokenRequestGrantType


class SwoogoAuthenticationResource(Resource):
    """Authentication of Swoogo. The methods return when the answer is there."""

    @functools.cached_property
    def with_response(self) -> SwoogoAuthenticationResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return SwoogoAuthenticationResourceWithResponse(
            SwoogoAuthenticationResource(self._caller.with_response)
        )

    def create_token(self, grant_type: SwoogoTokenRequestGrantType) -> SwoogoToken:
        """Exchange a consumer key and secret for a bearer token.

        The Basic credentials are the consumer key and the consumer secret, each URL-encoded (RFC 1738) before they
        are joined by a colon. A token lives for 30 minutes. `expires_at` is in UTC and carries no zone.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/authentication/request-api-token
        """
        from ..api.swoogo_authentication import create_token as operation
        from ..models.swoogo_token_request import SwoogoTokenRequest

        body = self._caller.body(SwoogoTokenRequest, grant_type=grant_type)
        result: SwoogoToken = self._caller.call(operation, body=body)
        return result


class AsyncSwoogoAuthenticationResource(Resource):
    """Authentication of Swoogo. The methods are awaited."""

    @functools.cached_property
    def with_response(self) -> AsyncSwoogoAuthenticationResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return AsyncSwoogoAuthenticationResourceWithResponse(
            AsyncSwoogoAuthenticationResource(self._caller.with_response)
        )

    async def create_token(
        self, grant_type: SwoogoTokenRequestGrantType
    ) -> SwoogoToken:
        """Exchange a consumer key and secret for a bearer token.

        The Basic credentials are the consumer key and the consumer secret, each URL-encoded (RFC 1738) before they
        are joined by a colon. A token lives for 30 minutes. `expires_at` is in UTC and carries no zone.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/authentication/request-api-token
        """
        from ..api.swoogo_authentication import create_token as operation
        from ..models.swoogo_token_request import SwoogoTokenRequest

        body = self._caller.body(SwoogoTokenRequest, grant_type=grant_type)
        result: SwoogoToken = await self._caller.call(operation, body=body)
        return result


class SwoogoAuthenticationResourceWithResponse:
    """The methods of ``SwoogoAuthenticationResource``, which return an ``Answer``."""

    def __init__(self, resource: SwoogoAuthenticationResource) -> None:
        self.create_token = answering(resource.create_token)


class AsyncSwoogoAuthenticationResourceWithResponse:
    """The methods of ``AsyncSwoogoAuthenticationResource``, which return an ``Answer``."""

    def __init__(self, resource: AsyncSwoogoAuthenticationResource) -> None:
        self.create_token = async_answering(resource.create_token)

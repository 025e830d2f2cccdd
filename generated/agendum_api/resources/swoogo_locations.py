"""Locations of Swoogo."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from ._runtime import Resource, answering, async_answering

if TYPE_CHECKING:
    from ..models import SwoogoFlag, SwoogoLocation


class SwoogoLocationsResource(Resource):
    """Locations of Swoogo. The methods return when the answer is there."""

    @functools.cached_property
    def with_response(self) -> SwoogoLocationsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return SwoogoLocationsResourceWithResponse(
            SwoogoLocationsResource(self._caller.with_response)
        )

    def create(
        self,
        *,
        event_id: int,
        name: str,
        capacity: int | Unset = UNSET,
        color: str | Unset = UNSET,
        use_event_address: bool | SwoogoFlag | Unset = UNSET,
    ) -> SwoogoLocation:
        """Create a location for sessions.

        The page does not print the success status, so 200 and 201 are both valid.

        Args:
            color: With a leading number sign.
            use_event_address: A switch as it is written.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/session-locations/create-location
        """
        from ..api.swoogo_locations import create_location as operation
        from ..models.swoogo_location_create import SwoogoLocationCreate

        body = self._caller.body(
            SwoogoLocationCreate,
            event_id=event_id,
            name=name,
            capacity=capacity,
            color=color,
            use_event_address=use_event_address,
        )
        result: SwoogoLocation = self._caller.call(operation, body=body)
        return result


class AsyncSwoogoLocationsResource(Resource):
    """Locations of Swoogo. The methods are awaited."""

    @functools.cached_property
    def with_response(self) -> AsyncSwoogoLocationsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return AsyncSwoogoLocationsResourceWithResponse(
            AsyncSwoogoLocationsResource(self._caller.with_response)
        )

    async def create(
        self,
        *,
        event_id: int,
        name: str,
        capacity: int | Unset = UNSET,
        color: str | Unset = UNSET,
        use_event_address: bool | SwoogoFlag | Unset = UNSET,
    ) -> SwoogoLocation:
        """Create a location for sessions.

        The page does not print the success status, so 200 and 201 are both valid.

        Args:
            color: With a leading number sign.
            use_event_address: A switch as it is written.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/session-locations/create-location
        """
        from ..api.swoogo_locations import create_location as operation
        from ..models.swoogo_location_create import SwoogoLocationCreate

        body = self._caller.body(
            SwoogoLocationCreate,
            event_id=event_id,
            name=name,
            capacity=capacity,
            color=color,
            use_event_address=use_event_address,
        )
        result: SwoogoLocation = await self._caller.call(operation, body=body)
        return result


class SwoogoLocationsResourceWithResponse:
    """The methods of ``SwoogoLocationsResource``, which return an ``Answer``."""

    def __init__(self, resource: SwoogoLocationsResource) -> None:
        self.create = answering(resource.create)


class AsyncSwoogoLocationsResourceWithResponse:
    """The methods of ``AsyncSwoogoLocationsResource``, which return an ``Answer``."""

    def __init__(self, resource: AsyncSwoogoLocationsResource) -> None:
        self.create = async_answering(resource.create)

"""Scans of Swoogo."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from ._runtime import Resource, answering, async_answering

if TYPE_CHECKING:
    from ..models import SwoogoCreatedSessionScan


class SwoogoScansResource(Resource):
    """Scans of Swoogo. The methods return when the answer is there."""

    @functools.cached_property
    def with_response(self) -> SwoogoScansResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return SwoogoScansResourceWithResponse(
            SwoogoScansResource(self._caller.with_response)
        )

    def create(
        self,
        registrant_id: int,
        session_id: int,
        *,
        event_id: int | Unset = UNSET,
        prevent_check_in: bool | Unset = UNSET,
    ) -> SwoogoCreatedSessionScan:
        """Record that a registrant was scanned at a session.

        A scan that exists already is returned as it is. The page flags no field as required, and does not print the
        success status, so 200 and 201 are both valid.

        Args:
            registrant_id: The registrant to record.
            session_id: The session that the registrant attends.
            event_id: The event of the session.
            prevent_check_in: Whether the status of the registrant stays as it is; otherwise it becomes `attended`.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/session-scans/create-session-scan
        """
        from ..api.swoogo_scans import create_session_scan as operation
        from ..models.swoogo_session_scan_create import SwoogoSessionScanCreate

        body = self._caller.body(
            SwoogoSessionScanCreate,
            event_id=event_id,
            prevent_check_in=prevent_check_in,
        )
        result: SwoogoCreatedSessionScan = self._caller.call(
            operation, registrant_id=registrant_id, session_id=session_id, body=body
        )
        return result


class AsyncSwoogoScansResource(Resource):
    """Scans of Swoogo. The methods are awaited."""

    @functools.cached_property
    def with_response(self) -> AsyncSwoogoScansResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return AsyncSwoogoScansResourceWithResponse(
            AsyncSwoogoScansResource(self._caller.with_response)
        )

    async def create(
        self,
        registrant_id: int,
        session_id: int,
        *,
        event_id: int | Unset = UNSET,
        prevent_check_in: bool | Unset = UNSET,
    ) -> SwoogoCreatedSessionScan:
        """Record that a registrant was scanned at a session.

        A scan that exists already is returned as it is. The page flags no field as required, and does not print the
        success status, so 200 and 201 are both valid.

        Args:
            registrant_id: The registrant to record.
            session_id: The session that the registrant attends.
            event_id: The event of the session.
            prevent_check_in: Whether the status of the registrant stays as it is; otherwise it becomes `attended`.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/session-scans/create-session-scan
        """
        from ..api.swoogo_scans import create_session_scan as operation
        from ..models.swoogo_session_scan_create import SwoogoSessionScanCreate

        body = self._caller.body(
            SwoogoSessionScanCreate,
            event_id=event_id,
            prevent_check_in=prevent_check_in,
        )
        result: SwoogoCreatedSessionScan = await self._caller.call(
            operation, registrant_id=registrant_id, session_id=session_id, body=body
        )
        return result


class SwoogoScansResourceWithResponse:
    """The methods of ``SwoogoScansResource``, which return an ``Answer``."""

    def __init__(self, resource: SwoogoScansResource) -> None:
        self.create = answering(resource.create)


class AsyncSwoogoScansResourceWithResponse:
    """The methods of ``AsyncSwoogoScansResource``, which return an ``Answer``."""

    def __init__(self, resource: AsyncSwoogoScansResource) -> None:
        self.create = async_answering(resource.create)

"""Sponsors of Swoogo."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from ._runtime import Resource, answering, async_answering

if TYPE_CHECKING:
    from ..models import SwoogoFieldDefinition, SwoogoSponsor


class SwoogoSponsorsResource(Resource):
    """Sponsors of Swoogo. The methods return when the answer is there."""

    @functools.cached_property
    def with_response(self) -> SwoogoSponsorsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return SwoogoSponsorsResourceWithResponse(
            SwoogoSponsorsResource(self._caller.with_response)
        )

    def get(
        self,
        sponsor_id: int,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoSponsor:
        """Read one sponsor.

        With `fields` the keys that were not asked for are absent. The page has `expand` and names no value for it.

        Args:
            sponsor_id: The sponsor to read.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/sponsors/get-one-sponsor
        """
        from ..api.swoogo_sponsors import get_sponsor as operation

        result: SwoogoSponsor = self._caller.call(
            operation, sponsor_id=sponsor_id, fields=fields, expand=expand
        )
        return result

    def get_field(
        self, field_id: int, *, fields: str | Sequence[str | int] | Unset = UNSET
    ) -> SwoogoFieldDefinition:
        """Read the definition of one sponsor field.

        The page's example is the built-in level of sponsorship, whose attribute is `level`; the attribute of a custom
        field is `c_<number>`.

        Args:
            field_id: The field to read.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/sponsor-fields/get-one-field
        """
        from ..api.swoogo_sponsors import get_sponsor_field as operation

        result: SwoogoFieldDefinition = self._caller.call(
            operation, field_id=field_id, fields=fields
        )
        return result


class AsyncSwoogoSponsorsResource(Resource):
    """Sponsors of Swoogo. The methods are awaited."""

    @functools.cached_property
    def with_response(self) -> AsyncSwoogoSponsorsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return AsyncSwoogoSponsorsResourceWithResponse(
            AsyncSwoogoSponsorsResource(self._caller.with_response)
        )

    async def get(
        self,
        sponsor_id: int,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoSponsor:
        """Read one sponsor.

        With `fields` the keys that were not asked for are absent. The page has `expand` and names no value for it.

        Args:
            sponsor_id: The sponsor to read.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/sponsors/get-one-sponsor
        """
        from ..api.swoogo_sponsors import get_sponsor as operation

        result: SwoogoSponsor = await self._caller.call(
            operation, sponsor_id=sponsor_id, fields=fields, expand=expand
        )
        return result

    async def get_field(
        self, field_id: int, *, fields: str | Sequence[str | int] | Unset = UNSET
    ) -> SwoogoFieldDefinition:
        """Read the definition of one sponsor field.

        The page's example is the built-in level of sponsorship, whose attribute is `level`; the attribute of a custom
        field is `c_<number>`.

        Args:
            field_id: The field to read.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/sponsor-fields/get-one-field
        """
        from ..api.swoogo_sponsors import get_sponsor_field as operation

        result: SwoogoFieldDefinition = await self._caller.call(
            operation, field_id=field_id, fields=fields
        )
        return result


class SwoogoSponsorsResourceWithResponse:
    """The methods of ``SwoogoSponsorsResource``, which return an ``Answer``."""

    def __init__(self, resource: SwoogoSponsorsResource) -> None:
        self.get = answering(resource.get)
        self.get_field = answering(resource.get_field)


class AsyncSwoogoSponsorsResourceWithResponse:
    """The methods of ``AsyncSwoogoSponsorsResource``, which return an ``Answer``."""

    def __init__(self, resource: AsyncSwoogoSponsorsResource) -> None:
        self.get = async_answering(resource.get)
        self.get_field = async_answering(resource.get_field)

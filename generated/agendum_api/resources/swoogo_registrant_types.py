"""Registrant types of Swoogo."""

from __future__ import annotations

import functools
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from ._runtime import Resource, answering, async_answering

if TYPE_CHECKING:
    from ..models import (
        SwoogoCreatedRegistrantType,
        SwoogoRegistrantType,
        SwoogoRegistrantTypeList,
        SwoogoSearchCondition,
    )


class SwoogoRegistrantTypesResource(Resource):
    """Registrant types of Swoogo. The methods return when the answer is there."""

    @functools.cached_property
    def with_response(self) -> SwoogoRegistrantTypesResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return SwoogoRegistrantTypesResourceWithResponse(
            SwoogoRegistrantTypesResource(self._caller.with_response)
        )

    def list(
        self,
        *,
        event_id: int,
        fields: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        search_condition: SwoogoSearchCondition | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        ids: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoRegistrantTypeList:
        """List the registrant types of an event.

        Without `fields`, each one has its id and name only. The page has no `expand`.

        Args:
            event_id: The event whose records are listed.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            search: A condition such as `name=Opening`, or several, joined by `&`. The operators are `=`, `!=`, `>`,
                `<`, `>=` and `<=`; after `=` and `!=` may stand `*contains*`, `*beginswith*`, `*endswith*` or `*in*`,
                the values of the last separated by `|`. Ordering comparisons of custom fields are ignored.
            search_condition: Whether all conditions must hold, as without it, or one of them.
            page: The page to return, counted from 1.
            per_page: How many records a page has; 20 without it. The highest number is 1000, or 200 with `expand`;
                some pages say 200 throughout.
            sort: The field to sort by; a leading `-` reverses the order.
            ids: The ids of the records to return, at most a hundred, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrant-types/get-all-types
        """
        from ..api.swoogo_registrant_types import list_registrant_types as operation

        result: SwoogoRegistrantTypeList = self._caller.call(
            operation,
            event_id=event_id,
            fields=fields,
            search=search,
            search_condition=search_condition,
            page=page,
            per_page=per_page,
            sort=sort,
            ids=ids,
        )
        return result

    def pages(
        self,
        *,
        event_id: int,
        fields: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        search_condition: SwoogoSearchCondition | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        ids: str | Sequence[str | int] | Unset = UNSET,
    ) -> Iterator[SwoogoRegistrantTypeList]:
        """Walk the pages of ``list``, one call for each; 200 or 1000 records a page by default.

        Args:
            event_id: The event whose records are listed.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            search: A condition such as `name=Opening`, or several, joined by `&`. The operators are `=`, `!=`, `>`,
                `<`, `>=` and `<=`; after `=` and `!=` may stand `*contains*`, `*beginswith*`, `*endswith*` or `*in*`,
                the values of the last separated by `|`. Ordering comparisons of custom fields are ignored.
            search_condition: Whether all conditions must hold, as without it, or one of them.
            per_page: How many records a page has; 20 without it. The highest number is 1000, or 200 with `expand`;
                some pages say 200 throughout.
            sort: The field to sort by; a leading `-` reverses the order.
            ids: The ids of the records to return, at most a hundred, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrant-types/get-all-types
        """
        from ..api.swoogo_registrant_types import list_registrant_types as operation

        result: Iterator[SwoogoRegistrantTypeList] = self._caller.pages(
            operation,
            event_id=event_id,
            fields=fields,
            search=search,
            search_condition=search_condition,
            per_page=per_page,
            sort=sort,
            ids=ids,
        )
        return result

    def iterate(
        self,
        *,
        event_id: int,
        fields: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        search_condition: SwoogoSearchCondition | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        ids: str | Sequence[str | int] | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[SwoogoRegistrantType]:
        """Walk the records of ``list``, page after page, as they are asked for. At most ``limit`` records are given.

        Args:
            event_id: The event whose records are listed.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            search: A condition such as `name=Opening`, or several, joined by `&`. The operators are `=`, `!=`, `>`,
                `<`, `>=` and `<=`; after `=` and `!=` may stand `*contains*`, `*beginswith*`, `*endswith*` or `*in*`,
                the values of the last separated by `|`. Ordering comparisons of custom fields are ignored.
            search_condition: Whether all conditions must hold, as without it, or one of them.
            per_page: How many records a page has; 20 without it. The highest number is 1000, or 200 with `expand`;
                some pages say 200 throughout.
            sort: The field to sort by; a leading `-` reverses the order.
            ids: The ids of the records to return, at most a hundred, separated by commas.
            limit: The most records to give; all without it.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrant-types/get-all-types
        """
        from ..api.swoogo_registrant_types import list_registrant_types as operation

        result: Iterator[SwoogoRegistrantType] = self._caller.iterate(
            operation,
            limit,
            event_id=event_id,
            fields=fields,
            search=search,
            search_condition=search_condition,
            per_page=per_page,
            sort=sort,
            ids=ids,
        )
        return result

    def get(
        self,
        registrant_type_id: int,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoRegistrantType:
        """Read one registrant type.

        With `fields` the keys that were not asked for are absent. The page has `expand`, without a value for it.

        Args:
            registrant_type_id: The registrant type to read.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrant-types/get-one-type
        """
        from ..api.swoogo_registrant_types import get_registrant_type as operation

        result: SwoogoRegistrantType = self._caller.call(
            operation,
            registrant_type_id=registrant_type_id,
            fields=fields,
            expand=expand,
        )
        return result

    def create(
        self,
        *,
        event_id: int | Unset = UNSET,
        name: str | Unset = UNSET,
        capacity: int | str | Unset = UNSET,
    ) -> SwoogoCreatedRegistrantType:
        """Create a registrant type in an event.

        The page flags no field as required, though it always sends the event and the name.

        Args:
            event_id: The event that gets it.
            capacity: A number of places as it is written; an empty string clears it.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrant-types/create-type
        """
        from ..api.swoogo_registrant_types import create_registrant_type as operation
        from ..models.swoogo_registrant_type_create import SwoogoRegistrantTypeCreate

        body = self._caller.body(
            SwoogoRegistrantTypeCreate, event_id=event_id, name=name, capacity=capacity
        )
        result: SwoogoCreatedRegistrantType = self._caller.call(operation, body=body)
        return result

    def update(
        self,
        registrant_type_id: int,
        *,
        name: str | Unset = UNSET,
        public_short_name: str | Unset = UNSET,
        admin_short_name: str | Unset = UNSET,
        capacity: int | str | Unset = UNSET,
    ) -> SwoogoRegistrantType:
        """Change a registrant type.

        What is left out stays as it is; an empty value clears a field. The prose lets the sizes of groups and the
        message of a type that is sold out be changed too, but no page shows them in a body.

        Args:
            registrant_type_id: The registrant type to change.
            admin_short_name: A short name for internal use.
            capacity: A number of places as it is written; an empty string clears it.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrant-types/update-type
        """
        from ..api.swoogo_registrant_types import update_registrant_type as operation
        from ..models.swoogo_registrant_type_update import SwoogoRegistrantTypeUpdate

        body = self._caller.body(
            SwoogoRegistrantTypeUpdate,
            name=name,
            public_short_name=public_short_name,
            admin_short_name=admin_short_name,
            capacity=capacity,
        )
        result: SwoogoRegistrantType = self._caller.call(
            operation, registrant_type_id=registrant_type_id, body=body
        )
        return result


class AsyncSwoogoRegistrantTypesResource(Resource):
    """Registrant types of Swoogo. The methods are awaited."""

    @functools.cached_property
    def with_response(self) -> AsyncSwoogoRegistrantTypesResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return AsyncSwoogoRegistrantTypesResourceWithResponse(
            AsyncSwoogoRegistrantTypesResource(self._caller.with_response)
        )

    async def list(
        self,
        *,
        event_id: int,
        fields: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        search_condition: SwoogoSearchCondition | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        ids: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoRegistrantTypeList:
        """List the registrant types of an event.

        Without `fields`, each one has its id and name only. The page has no `expand`.

        Args:
            event_id: The event whose records are listed.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            search: A condition such as `name=Opening`, or several, joined by `&`. The operators are `=`, `!=`, `>`,
                `<`, `>=` and `<=`; after `=` and `!=` may stand `*contains*`, `*beginswith*`, `*endswith*` or `*in*`,
                the values of the last separated by `|`. Ordering comparisons of custom fields are ignored.
            search_condition: Whether all conditions must hold, as without it, or one of them.
            page: The page to return, counted from 1.
            per_page: How many records a page has; 20 without it. The highest number is 1000, or 200 with `expand`;
                some pages say 200 throughout.
            sort: The field to sort by; a leading `-` reverses the order.
            ids: The ids of the records to return, at most a hundred, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrant-types/get-all-types
        """
        from ..api.swoogo_registrant_types import list_registrant_types as operation

        result: SwoogoRegistrantTypeList = await self._caller.call(
            operation,
            event_id=event_id,
            fields=fields,
            search=search,
            search_condition=search_condition,
            page=page,
            per_page=per_page,
            sort=sort,
            ids=ids,
        )
        return result

    def pages(
        self,
        *,
        event_id: int,
        fields: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        search_condition: SwoogoSearchCondition | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        ids: str | Sequence[str | int] | Unset = UNSET,
    ) -> AsyncIterator[SwoogoRegistrantTypeList]:
        """Walk the pages of ``list``, one call for each; 200 or 1000 records a page by default.

        Args:
            event_id: The event whose records are listed.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            search: A condition such as `name=Opening`, or several, joined by `&`. The operators are `=`, `!=`, `>`,
                `<`, `>=` and `<=`; after `=` and `!=` may stand `*contains*`, `*beginswith*`, `*endswith*` or `*in*`,
                the values of the last separated by `|`. Ordering comparisons of custom fields are ignored.
            search_condition: Whether all conditions must hold, as without it, or one of them.
            per_page: How many records a page has; 20 without it. The highest number is 1000, or 200 with `expand`;
                some pages say 200 throughout.
            sort: The field to sort by; a leading `-` reverses the order.
            ids: The ids of the records to return, at most a hundred, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrant-types/get-all-types
        """
        from ..api.swoogo_registrant_types import list_registrant_types as operation

        result: AsyncIterator[SwoogoRegistrantTypeList] = self._caller.pages(
            operation,
            event_id=event_id,
            fields=fields,
            search=search,
            search_condition=search_condition,
            per_page=per_page,
            sort=sort,
            ids=ids,
        )
        return result

    def iterate(
        self,
        *,
        event_id: int,
        fields: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        search_condition: SwoogoSearchCondition | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        ids: str | Sequence[str | int] | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[SwoogoRegistrantType]:
        """Walk the records of ``list``, page after page, as they are asked for. At most ``limit`` records are given.

        Args:
            event_id: The event whose records are listed.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            search: A condition such as `name=Opening`, or several, joined by `&`. The operators are `=`, `!=`, `>`,
                `<`, `>=` and `<=`; after `=` and `!=` may stand `*contains*`, `*beginswith*`, `*endswith*` or `*in*`,
                the values of the last separated by `|`. Ordering comparisons of custom fields are ignored.
            search_condition: Whether all conditions must hold, as without it, or one of them.
            per_page: How many records a page has; 20 without it. The highest number is 1000, or 200 with `expand`;
                some pages say 200 throughout.
            sort: The field to sort by; a leading `-` reverses the order.
            ids: The ids of the records to return, at most a hundred, separated by commas.
            limit: The most records to give; all without it.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrant-types/get-all-types
        """
        from ..api.swoogo_registrant_types import list_registrant_types as operation

        result: AsyncIterator[SwoogoRegistrantType] = self._caller.iterate(
            operation,
            limit,
            event_id=event_id,
            fields=fields,
            search=search,
            search_condition=search_condition,
            per_page=per_page,
            sort=sort,
            ids=ids,
        )
        return result

    async def get(
        self,
        registrant_type_id: int,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoRegistrantType:
        """Read one registrant type.

        With `fields` the keys that were not asked for are absent. The page has `expand`, without a value for it.

        Args:
            registrant_type_id: The registrant type to read.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrant-types/get-one-type
        """
        from ..api.swoogo_registrant_types import get_registrant_type as operation

        result: SwoogoRegistrantType = await self._caller.call(
            operation,
            registrant_type_id=registrant_type_id,
            fields=fields,
            expand=expand,
        )
        return result

    async def create(
        self,
        *,
        event_id: int | Unset = UNSET,
        name: str | Unset = UNSET,
        capacity: int | str | Unset = UNSET,
    ) -> SwoogoCreatedRegistrantType:
        """Create a registrant type in an event.

        The page flags no field as required, though it always sends the event and the name.

        Args:
            event_id: The event that gets it.
            capacity: A number of places as it is written; an empty string clears it.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrant-types/create-type
        """
        from ..api.swoogo_registrant_types import create_registrant_type as operation
        from ..models.swoogo_registrant_type_create import SwoogoRegistrantTypeCreate

        body = self._caller.body(
            SwoogoRegistrantTypeCreate, event_id=event_id, name=name, capacity=capacity
        )
        result: SwoogoCreatedRegistrantType = await self._caller.call(
            operation, body=body
        )
        return result

    async def update(
        self,
        registrant_type_id: int,
        *,
        name: str | Unset = UNSET,
        public_short_name: str | Unset = UNSET,
        admin_short_name: str | Unset = UNSET,
        capacity: int | str | Unset = UNSET,
    ) -> SwoogoRegistrantType:
        """Change a registrant type.

        What is left out stays as it is; an empty value clears a field. The prose lets the sizes of groups and the
        message of a type that is sold out be changed too, but no page shows them in a body.

        Args:
            registrant_type_id: The registrant type to change.
            admin_short_name: A short name for internal use.
            capacity: A number of places as it is written; an empty string clears it.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrant-types/update-type
        """
        from ..api.swoogo_registrant_types import update_registrant_type as operation
        from ..models.swoogo_registrant_type_update import SwoogoRegistrantTypeUpdate

        body = self._caller.body(
            SwoogoRegistrantTypeUpdate,
            name=name,
            public_short_name=public_short_name,
            admin_short_name=admin_short_name,
            capacity=capacity,
        )
        result: SwoogoRegistrantType = await self._caller.call(
            operation, registrant_type_id=registrant_type_id, body=body
        )
        return result


class SwoogoRegistrantTypesResourceWithResponse:
    """The methods of ``SwoogoRegistrantTypesResource``, which return an ``Answer``."""

    def __init__(self, resource: SwoogoRegistrantTypesResource) -> None:
        self.list = answering(resource.list)
        self.get = answering(resource.get)
        self.create = answering(resource.create)
        self.update = answering(resource.update)


class AsyncSwoogoRegistrantTypesResourceWithResponse:
    """The methods of ``AsyncSwoogoRegistrantTypesResource``, which return an ``Answer``."""

    def __init__(self, resource: AsyncSwoogoRegistrantTypesResource) -> None:
        self.list = async_answering(resource.list)
        self.get = async_answering(resource.get)
        self.create = async_answering(resource.create)
        self.update = async_answering(resource.update)

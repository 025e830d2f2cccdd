"""Events of Swoogo."""

from __future__ import annotations

import functools
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from ._runtime import Resource, answering, async_answering

if TYPE_CHECKING:
    from ..models import SwoogoEvent, SwoogoEventList, SwoogoSearchCondition


class SwoogoEventsResource(Resource):
    """Events of Swoogo. The methods return when the answer is there."""

    @functools.cached_property
    def with_response(self) -> SwoogoEventsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return SwoogoEventsResourceWithResponse(
            SwoogoEventsResource(self._caller.with_response)
        )

    def list(
        self,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        search_condition: SwoogoSearchCondition | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        ids: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoEventList:
        """List the events of the account.

        Lists what the credentials can reach; it takes no `event_id`. Without `fields` the old documentation promises
        `id` and `name` only, so ask for every field that is needed. `expand` knows `folder`, `location`, `sessions`,
        `sponsors`, `speakers` and `translations`. The page prints a multipart body for this GET; it is left out.

        Args:
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.
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

        Source: https://developer.swoogo.com/api-reference/events/get-all-events
        """
        from ..api.swoogo_events import list_events as operation

        result: SwoogoEventList = self._caller.call(
            operation,
            fields=fields,
            expand=expand,
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
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        search_condition: SwoogoSearchCondition | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        ids: str | Sequence[str | int] | Unset = UNSET,
    ) -> Iterator[SwoogoEventList]:
        """Walk the pages of ``list``, one call for each; 200 or 1000 records a page by default.

        Args:
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.
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

        Source: https://developer.swoogo.com/api-reference/events/get-all-events
        """
        from ..api.swoogo_events import list_events as operation

        result: Iterator[SwoogoEventList] = self._caller.pages(
            operation,
            fields=fields,
            expand=expand,
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
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        search_condition: SwoogoSearchCondition | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        ids: str | Sequence[str | int] | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[SwoogoEvent]:
        """Walk the records of ``list``, page after page, as they are asked for. At most ``limit`` records are given.

        Args:
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.
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

        Source: https://developer.swoogo.com/api-reference/events/get-all-events
        """
        from ..api.swoogo_events import list_events as operation

        result: Iterator[SwoogoEvent] = self._caller.iterate(
            operation,
            limit,
            fields=fields,
            expand=expand,
            search=search,
            search_condition=search_condition,
            per_page=per_page,
            sort=sort,
            ids=ids,
        )
        return result

    def get(
        self,
        event_id: int,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoEvent:
        """Read one event.

        Known from the old official documentation and from public client code; the current page was not found. Both
        write the path with and without the suffix `.json`; it stands here without. Without `fields` the whole record
        is returned. `expand` knows the relations that `list_events` names.

        Args:
            event_id: The event to read.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://github.com/chri1160/slate
        """
        from ..api.swoogo_events import get_event as operation

        result: SwoogoEvent = self._caller.call(
            operation, event_id=event_id, fields=fields, expand=expand
        )
        return result


class AsyncSwoogoEventsResource(Resource):
    """Events of Swoogo. The methods are awaited."""

    @functools.cached_property
    def with_response(self) -> AsyncSwoogoEventsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return AsyncSwoogoEventsResourceWithResponse(
            AsyncSwoogoEventsResource(self._caller.with_response)
        )

    async def list(
        self,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        search_condition: SwoogoSearchCondition | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        ids: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoEventList:
        """List the events of the account.

        Lists what the credentials can reach; it takes no `event_id`. Without `fields` the old documentation promises
        `id` and `name` only, so ask for every field that is needed. `expand` knows `folder`, `location`, `sessions`,
        `sponsors`, `speakers` and `translations`. The page prints a multipart body for this GET; it is left out.

        Args:
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.
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

        Source: https://developer.swoogo.com/api-reference/events/get-all-events
        """
        from ..api.swoogo_events import list_events as operation

        result: SwoogoEventList = await self._caller.call(
            operation,
            fields=fields,
            expand=expand,
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
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        search_condition: SwoogoSearchCondition | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        ids: str | Sequence[str | int] | Unset = UNSET,
    ) -> AsyncIterator[SwoogoEventList]:
        """Walk the pages of ``list``, one call for each; 200 or 1000 records a page by default.

        Args:
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.
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

        Source: https://developer.swoogo.com/api-reference/events/get-all-events
        """
        from ..api.swoogo_events import list_events as operation

        result: AsyncIterator[SwoogoEventList] = self._caller.pages(
            operation,
            fields=fields,
            expand=expand,
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
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        search_condition: SwoogoSearchCondition | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        ids: str | Sequence[str | int] | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[SwoogoEvent]:
        """Walk the records of ``list``, page after page, as they are asked for. At most ``limit`` records are given.

        Args:
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.
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

        Source: https://developer.swoogo.com/api-reference/events/get-all-events
        """
        from ..api.swoogo_events import list_events as operation

        result: AsyncIterator[SwoogoEvent] = self._caller.iterate(
            operation,
            limit,
            fields=fields,
            expand=expand,
            search=search,
            search_condition=search_condition,
            per_page=per_page,
            sort=sort,
            ids=ids,
        )
        return result

    async def get(
        self,
        event_id: int,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoEvent:
        """Read one event.

        Known from the old official documentation and from public client code; the current page was not found. Both
        write the path with and without the suffix `.json`; it stands here without. Without `fields` the whole record
        is returned. `expand` knows the relations that `list_events` names.

        Args:
            event_id: The event to read.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://github.com/chri1160/slate
        """
        from ..api.swoogo_events import get_event as operation

        result: SwoogoEvent = await self._caller.call(
            operation, event_id=event_id, fields=fields, expand=expand
        )
        return result


class SwoogoEventsResourceWithResponse:
    """The methods of ``SwoogoEventsResource``, which return an ``Answer``."""

    def __init__(self, resource: SwoogoEventsResource) -> None:
        self.list = answering(resource.list)
        self.get = answering(resource.get)


class AsyncSwoogoEventsResourceWithResponse:
    """The methods of ``AsyncSwoogoEventsResource``, which return an ``Answer``."""

    def __init__(self, resource: AsyncSwoogoEventsResource) -> None:
        self.list = async_answering(resource.list)
        self.get = async_answering(resource.get)

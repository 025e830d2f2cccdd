"""Speakers of Swoogo."""

from __future__ import annotations

import functools
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from ._runtime import Resource, answering, async_answering

if TYPE_CHECKING:
    from ..models import SwoogoSearchCondition, SwoogoSpeaker, SwoogoSpeakerList


class SwoogoSpeakersResource(Resource):
    """Speakers of Swoogo. The methods return when the answer is there."""

    @functools.cached_property
    def with_response(self) -> SwoogoSpeakersResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return SwoogoSpeakersResourceWithResponse(
            SwoogoSpeakersResource(self._caller.with_response)
        )

    def list(
        self,
        *,
        event_id: int,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        search_condition: SwoogoSearchCondition | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        ids: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoSpeakerList:
        """List the speakers of an event.

        Without `fields` each speaker has its `id`, `first_name` and `last_name` only. `expand` knows `sessions`.

        Args:
            event_id: The event whose records are listed.
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

        Source: https://developer.swoogo.com/api-reference/speakers/get-all-speakers
        """
        from ..api.swoogo_speakers import list_speakers as operation

        result: SwoogoSpeakerList = self._caller.call(
            operation,
            event_id=event_id,
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
        event_id: int,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        search_condition: SwoogoSearchCondition | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        ids: str | Sequence[str | int] | Unset = UNSET,
    ) -> Iterator[SwoogoSpeakerList]:
        """Walk the pages of ``list``, one call for each; 200 or 1000 records a page by default.

        Args:
            event_id: The event whose records are listed.
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

        Source: https://developer.swoogo.com/api-reference/speakers/get-all-speakers
        """
        from ..api.swoogo_speakers import list_speakers as operation

        result: Iterator[SwoogoSpeakerList] = self._caller.pages(
            operation,
            event_id=event_id,
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
        event_id: int,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        search_condition: SwoogoSearchCondition | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        ids: str | Sequence[str | int] | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[SwoogoSpeaker]:
        """Walk the records of ``list``, page after page, as they are asked for. At most ``limit`` records are given.

        Args:
            event_id: The event whose records are listed.
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

        Source: https://developer.swoogo.com/api-reference/speakers/get-all-speakers
        """
        from ..api.swoogo_speakers import list_speakers as operation

        result: Iterator[SwoogoSpeaker] = self._caller.iterate(
            operation,
            limit,
            event_id=event_id,
            fields=fields,
            expand=expand,
            search=search,
            search_condition=search_condition,
            per_page=per_page,
            sort=sort,
            ids=ids,
        )
        return result

    def add_sessions(
        self, speaker_id: int, session_ids: Sequence[int]
    ) -> SwoogoSpeaker:
        """Add sessions to a speaker.

        All sessions must belong to the event of the speaker. The suffix `.json` is a part of the path. The answer is
        the whole speaker with all its sessions. The page does not print the success status, so 200 and 201 are both
        valid.

        Args:
            speaker_id: The speaker to add the sessions to.
            session_ids: The sessions to add.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/speaker-sessions/add-sessions-to-speaker-json-body
        """
        from ..api.swoogo_speakers import add_sessions_to_speaker as operation
        from ..models.swoogo_speaker_sessions_add import SwoogoSpeakerSessionsAdd

        body = self._caller.body(SwoogoSpeakerSessionsAdd, session_ids=session_ids)
        result: SwoogoSpeaker = self._caller.call(
            operation, speaker_id=speaker_id, body=body
        )
        return result


class AsyncSwoogoSpeakersResource(Resource):
    """Speakers of Swoogo. The methods are awaited."""

    @functools.cached_property
    def with_response(self) -> AsyncSwoogoSpeakersResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return AsyncSwoogoSpeakersResourceWithResponse(
            AsyncSwoogoSpeakersResource(self._caller.with_response)
        )

    async def list(
        self,
        *,
        event_id: int,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        search_condition: SwoogoSearchCondition | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        ids: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoSpeakerList:
        """List the speakers of an event.

        Without `fields` each speaker has its `id`, `first_name` and `last_name` only. `expand` knows `sessions`.

        Args:
            event_id: The event whose records are listed.
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

        Source: https://developer.swoogo.com/api-reference/speakers/get-all-speakers
        """
        from ..api.swoogo_speakers import list_speakers as operation

        result: SwoogoSpeakerList = await self._caller.call(
            operation,
            event_id=event_id,
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
        event_id: int,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        search_condition: SwoogoSearchCondition | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        ids: str | Sequence[str | int] | Unset = UNSET,
    ) -> AsyncIterator[SwoogoSpeakerList]:
        """Walk the pages of ``list``, one call for each; 200 or 1000 records a page by default.

        Args:
            event_id: The event whose records are listed.
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

        Source: https://developer.swoogo.com/api-reference/speakers/get-all-speakers
        """
        from ..api.swoogo_speakers import list_speakers as operation

        result: AsyncIterator[SwoogoSpeakerList] = self._caller.pages(
            operation,
            event_id=event_id,
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
        event_id: int,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        search_condition: SwoogoSearchCondition | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        ids: str | Sequence[str | int] | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[SwoogoSpeaker]:
        """Walk the records of ``list``, page after page, as they are asked for. At most ``limit`` records are given.

        Args:
            event_id: The event whose records are listed.
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

        Source: https://developer.swoogo.com/api-reference/speakers/get-all-speakers
        """
        from ..api.swoogo_speakers import list_speakers as operation

        result: AsyncIterator[SwoogoSpeaker] = self._caller.iterate(
            operation,
            limit,
            event_id=event_id,
            fields=fields,
            expand=expand,
            search=search,
            search_condition=search_condition,
            per_page=per_page,
            sort=sort,
            ids=ids,
        )
        return result

    async def add_sessions(
        self, speaker_id: int, session_ids: Sequence[int]
    ) -> SwoogoSpeaker:
        """Add sessions to a speaker.

        All sessions must belong to the event of the speaker. The suffix `.json` is a part of the path. The answer is
        the whole speaker with all its sessions. The page does not print the success status, so 200 and 201 are both
        valid.

        Args:
            speaker_id: The speaker to add the sessions to.
            session_ids: The sessions to add.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/speaker-sessions/add-sessions-to-speaker-json-body
        """
        from ..api.swoogo_speakers import add_sessions_to_speaker as operation
        from ..models.swoogo_speaker_sessions_add import SwoogoSpeakerSessionsAdd

        body = self._caller.body(SwoogoSpeakerSessionsAdd, session_ids=session_ids)
        result: SwoogoSpeaker = await self._caller.call(
            operation, speaker_id=speaker_id, body=body
        )
        return result


class SwoogoSpeakersResourceWithResponse:
    """The methods of ``SwoogoSpeakersResource``, which return an ``Answer``."""

    def __init__(self, resource: SwoogoSpeakersResource) -> None:
        self.list = answering(resource.list)
        self.add_sessions = answering(resource.add_sessions)


class AsyncSwoogoSpeakersResourceWithResponse:
    """The methods of ``AsyncSwoogoSpeakersResource``, which return an ``Answer``."""

    def __init__(self, resource: AsyncSwoogoSpeakersResource) -> None:
        self.list = async_answering(resource.list)
        self.add_sessions = async_answering(resource.add_sessions)

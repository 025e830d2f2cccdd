"""Questions of Swoogo."""

from __future__ import annotations

import functools
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from ._runtime import Resource, answering, async_answering

if TYPE_CHECKING:
    from ..models import SwoogoQuestion, SwoogoQuestionList


class SwoogoQuestionsResource(Resource):
    """Questions of Swoogo. The methods return when the answer is there."""

    @functools.cached_property
    def with_response(self) -> SwoogoQuestionsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return SwoogoQuestionsResourceWithResponse(
            SwoogoQuestionsResource(self._caller.with_response)
        )

    def list(
        self,
        *,
        event_id: int | Unset = UNSET,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> SwoogoQuestionList:
        """List the questions of the question library.

        Described by the vendor's old documentation only; whether the call still works is not known. The suffix
        `.json` is a part of the path. `items` is an object there, with the ids as keys; every other list has an
        array, and an empty PHP map is one too, so both are valid. Without `fields` only `id` and `name` come.
        `expand` knows `choices`.

        Args:
            event_id: The event whose questions to list. Only the sample call has it, so it is optional here.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.
            search: A condition such as `name=Opening`, or several, joined by `&`. The operators are `=`, `!=`, `>`,
                `<`, `>=` and `<=`; after `=` and `!=` may stand `*contains*`, `*beginswith*`, `*endswith*` or `*in*`,
                the values of the last separated by `|`. Ordering comparisons of custom fields are ignored.
            page: The page to return, counted from 1.
            per_page: How many records a page has; 20 without it. The highest number is 1000, or 200 with `expand`;
                some pages say 200 throughout.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://github.com/chri1160/slate
        """
        from ..api.swoogo_questions import list_questions as operation

        result: SwoogoQuestionList = self._caller.call(
            operation,
            event_id=event_id,
            fields=fields,
            expand=expand,
            search=search,
            page=page,
            per_page=per_page,
        )
        return result

    def pages(
        self,
        *,
        event_id: int | Unset = UNSET,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Iterator[SwoogoQuestionList]:
        """Walk the pages of ``list``, one call for each; 200 or 1000 records a page by default.

        Args:
            event_id: The event whose questions to list. Only the sample call has it, so it is optional here.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.
            search: A condition such as `name=Opening`, or several, joined by `&`. The operators are `=`, `!=`, `>`,
                `<`, `>=` and `<=`; after `=` and `!=` may stand `*contains*`, `*beginswith*`, `*endswith*` or `*in*`,
                the values of the last separated by `|`. Ordering comparisons of custom fields are ignored.
            per_page: How many records a page has; 20 without it. The highest number is 1000, or 200 with `expand`;
                some pages say 200 throughout.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://github.com/chri1160/slate
        """
        from ..api.swoogo_questions import list_questions as operation

        result: Iterator[SwoogoQuestionList] = self._caller.pages(
            operation,
            event_id=event_id,
            fields=fields,
            expand=expand,
            search=search,
            per_page=per_page,
        )
        return result

    def iterate(
        self,
        *,
        event_id: int | Unset = UNSET,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[SwoogoQuestion]:
        """Walk the records of ``list``, page after page, as they are asked for. At most ``limit`` records are given.

        Args:
            event_id: The event whose questions to list. Only the sample call has it, so it is optional here.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.
            search: A condition such as `name=Opening`, or several, joined by `&`. The operators are `=`, `!=`, `>`,
                `<`, `>=` and `<=`; after `=` and `!=` may stand `*contains*`, `*beginswith*`, `*endswith*` or `*in*`,
                the values of the last separated by `|`. Ordering comparisons of custom fields are ignored.
            per_page: How many records a page has; 20 without it. The highest number is 1000, or 200 with `expand`;
                some pages say 200 throughout.
            limit: The most records to give; all without it.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://github.com/chri1160/slate
        """
        from ..api.swoogo_questions import list_questions as operation

        result: Iterator[SwoogoQuestion] = self._caller.iterate(
            operation,
            limit,
            event_id=event_id,
            fields=fields,
            expand=expand,
            search=search,
            per_page=per_page,
        )
        return result

    def get(
        self,
        question_id: int,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoQuestion:
        """Read one question of the question library.

        Described by the vendor's old documentation only; whether the call still works is not known. The suffix
        `.json` is a part of the path. Without `fields` the whole record is returned. `expand` knows `choices`.

        Args:
            question_id: The question to read.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://github.com/chri1160/slate
        """
        from ..api.swoogo_questions import get_question as operation

        result: SwoogoQuestion = self._caller.call(
            operation, question_id=question_id, fields=fields, expand=expand
        )
        return result


class AsyncSwoogoQuestionsResource(Resource):
    """Questions of Swoogo. The methods are awaited."""

    @functools.cached_property
    def with_response(self) -> AsyncSwoogoQuestionsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return AsyncSwoogoQuestionsResourceWithResponse(
            AsyncSwoogoQuestionsResource(self._caller.with_response)
        )

    async def list(
        self,
        *,
        event_id: int | Unset = UNSET,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> SwoogoQuestionList:
        """List the questions of the question library.

        Described by the vendor's old documentation only; whether the call still works is not known. The suffix
        `.json` is a part of the path. `items` is an object there, with the ids as keys; every other list has an
        array, and an empty PHP map is one too, so both are valid. Without `fields` only `id` and `name` come.
        `expand` knows `choices`.

        Args:
            event_id: The event whose questions to list. Only the sample call has it, so it is optional here.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.
            search: A condition such as `name=Opening`, or several, joined by `&`. The operators are `=`, `!=`, `>`,
                `<`, `>=` and `<=`; after `=` and `!=` may stand `*contains*`, `*beginswith*`, `*endswith*` or `*in*`,
                the values of the last separated by `|`. Ordering comparisons of custom fields are ignored.
            page: The page to return, counted from 1.
            per_page: How many records a page has; 20 without it. The highest number is 1000, or 200 with `expand`;
                some pages say 200 throughout.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://github.com/chri1160/slate
        """
        from ..api.swoogo_questions import list_questions as operation

        result: SwoogoQuestionList = await self._caller.call(
            operation,
            event_id=event_id,
            fields=fields,
            expand=expand,
            search=search,
            page=page,
            per_page=per_page,
        )
        return result

    def pages(
        self,
        *,
        event_id: int | Unset = UNSET,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> AsyncIterator[SwoogoQuestionList]:
        """Walk the pages of ``list``, one call for each; 200 or 1000 records a page by default.

        Args:
            event_id: The event whose questions to list. Only the sample call has it, so it is optional here.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.
            search: A condition such as `name=Opening`, or several, joined by `&`. The operators are `=`, `!=`, `>`,
                `<`, `>=` and `<=`; after `=` and `!=` may stand `*contains*`, `*beginswith*`, `*endswith*` or `*in*`,
                the values of the last separated by `|`. Ordering comparisons of custom fields are ignored.
            per_page: How many records a page has; 20 without it. The highest number is 1000, or 200 with `expand`;
                some pages say 200 throughout.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://github.com/chri1160/slate
        """
        from ..api.swoogo_questions import list_questions as operation

        result: AsyncIterator[SwoogoQuestionList] = self._caller.pages(
            operation,
            event_id=event_id,
            fields=fields,
            expand=expand,
            search=search,
            per_page=per_page,
        )
        return result

    def iterate(
        self,
        *,
        event_id: int | Unset = UNSET,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[SwoogoQuestion]:
        """Walk the records of ``list``, page after page, as they are asked for. At most ``limit`` records are given.

        Args:
            event_id: The event whose questions to list. Only the sample call has it, so it is optional here.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.
            search: A condition such as `name=Opening`, or several, joined by `&`. The operators are `=`, `!=`, `>`,
                `<`, `>=` and `<=`; after `=` and `!=` may stand `*contains*`, `*beginswith*`, `*endswith*` or `*in*`,
                the values of the last separated by `|`. Ordering comparisons of custom fields are ignored.
            per_page: How many records a page has; 20 without it. The highest number is 1000, or 200 with `expand`;
                some pages say 200 throughout.
            limit: The most records to give; all without it.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://github.com/chri1160/slate
        """
        from ..api.swoogo_questions import list_questions as operation

        result: AsyncIterator[SwoogoQuestion] = self._caller.iterate(
            operation,
            limit,
            event_id=event_id,
            fields=fields,
            expand=expand,
            search=search,
            per_page=per_page,
        )
        return result

    async def get(
        self,
        question_id: int,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoQuestion:
        """Read one question of the question library.

        Described by the vendor's old documentation only; whether the call still works is not known. The suffix
        `.json` is a part of the path. Without `fields` the whole record is returned. `expand` knows `choices`.

        Args:
            question_id: The question to read.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://github.com/chri1160/slate
        """
        from ..api.swoogo_questions import get_question as operation

        result: SwoogoQuestion = await self._caller.call(
            operation, question_id=question_id, fields=fields, expand=expand
        )
        return result


class SwoogoQuestionsResourceWithResponse:
    """The methods of ``SwoogoQuestionsResource``, which return an ``Answer``."""

    def __init__(self, resource: SwoogoQuestionsResource) -> None:
        self.list = answering(resource.list)
        self.get = answering(resource.get)


class AsyncSwoogoQuestionsResourceWithResponse:
    """The methods of ``AsyncSwoogoQuestionsResource``, which return an ``Answer``."""

    def __init__(self, resource: AsyncSwoogoQuestionsResource) -> None:
        self.list = async_answering(resource.list)
        self.get = async_answering(resource.get)

"""Transactions of Swoogo."""

from __future__ import annotations

import datetime
import functools
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from ._runtime import Resource, answering, async_answering

if TYPE_CHECKING:
    from ..models import (
        SwoogoOfflineTransactionType,
        SwoogoSearchCondition,
        SwoogoTransaction,
        SwoogoTransactionList,
        SwoogoTransactionStatus,
    )


class SwoogoTransactionsResource(Resource):
    """Transactions of Swoogo. The methods return when the answer is there."""

    @functools.cached_property
    def with_response(self) -> SwoogoTransactionsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return SwoogoTransactionsResourceWithResponse(
            SwoogoTransactionsResource(self._caller.with_response)
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
    ) -> SwoogoTransactionList:
        """List the transactions of an event.

        The page shows placeholders in place of a transaction. It has `expand` and names no value for it; a sibling
        page names `paymentGateway` and `registrant`. Beside the fields of the answer, `search` knows
        `payment_method_fee`, `currency`, `gateway_transaction_id` and `order_number`.

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

        Source: https://developer.swoogo.com/api-reference/transactions/get-all-transactions
        """
        from ..api.swoogo_transactions import list_transactions as operation

        result: SwoogoTransactionList = self._caller.call(
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
    ) -> Iterator[SwoogoTransactionList]:
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

        Source: https://developer.swoogo.com/api-reference/transactions/get-all-transactions
        """
        from ..api.swoogo_transactions import list_transactions as operation

        result: Iterator[SwoogoTransactionList] = self._caller.pages(
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
    ) -> Iterator[SwoogoTransaction]:
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

        Source: https://developer.swoogo.com/api-reference/transactions/get-all-transactions
        """
        from ..api.swoogo_transactions import list_transactions as operation

        result: Iterator[SwoogoTransaction] = self._caller.iterate(
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

    def get(
        self,
        transaction_id: int,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoTransaction:
        """Read one transaction.

        `expand` knows `paymentGateway` and `registrant`.

        Args:
            transaction_id: The transaction to read.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/transactions/get-one-transaction
        """
        from ..api.swoogo_transactions import get_transaction as operation

        result: SwoogoTransaction = self._caller.call(
            operation, transaction_id=transaction_id, fields=fields, expand=expand
        )
        return result

    def create(
        self,
        *,
        event_id: int,
        registrant_id: int,
        type: SwoogoOfflineTransactionType,
        amount: float,
        datetime: datetime.datetime | Unset = UNSET,
        status: SwoogoTransactionStatus | Unset = UNSET,
        notes: str | Unset = UNSET,
    ) -> SwoogoTransaction:
        """Record an offline payment or refund.

        The prose lists the types that can be recorded. The sample call uses another one, `credit_card_payment`, which
        is not accepted here. The sample sends an amount of 166 and gets -166 back, so do not compare the sign. The
        printed answer has neither `id` nor `event_id`, and the zone of `datetime` is not documented. The page does
        not print the success status, so 200 and 201 are both valid.

        Args:
            type: The types that can be recorded, payments first.
            amount: The page's table has a negative example, its sample call a positive one.
            datetime: UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/transactions/create-transaction
        """
        from ..api.swoogo_transactions import create_transaction as operation
        from ..models.swoogo_transaction_create import SwoogoTransactionCreate

        body = self._caller.body(
            SwoogoTransactionCreate,
            event_id=event_id,
            registrant_id=registrant_id,
            type_=type,
            amount=amount,
            datetime_=datetime,
            status=status,
            notes=notes,
        )
        result: SwoogoTransaction = self._caller.call(operation, body=body)
        return result


class AsyncSwoogoTransactionsResource(Resource):
    """Transactions of Swoogo. The methods are awaited."""

    @functools.cached_property
    def with_response(self) -> AsyncSwoogoTransactionsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return AsyncSwoogoTransactionsResourceWithResponse(
            AsyncSwoogoTransactionsResource(self._caller.with_response)
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
    ) -> SwoogoTransactionList:
        """List the transactions of an event.

        The page shows placeholders in place of a transaction. It has `expand` and names no value for it; a sibling
        page names `paymentGateway` and `registrant`. Beside the fields of the answer, `search` knows
        `payment_method_fee`, `currency`, `gateway_transaction_id` and `order_number`.

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

        Source: https://developer.swoogo.com/api-reference/transactions/get-all-transactions
        """
        from ..api.swoogo_transactions import list_transactions as operation

        result: SwoogoTransactionList = await self._caller.call(
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
    ) -> AsyncIterator[SwoogoTransactionList]:
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

        Source: https://developer.swoogo.com/api-reference/transactions/get-all-transactions
        """
        from ..api.swoogo_transactions import list_transactions as operation

        result: AsyncIterator[SwoogoTransactionList] = self._caller.pages(
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
    ) -> AsyncIterator[SwoogoTransaction]:
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

        Source: https://developer.swoogo.com/api-reference/transactions/get-all-transactions
        """
        from ..api.swoogo_transactions import list_transactions as operation

        result: AsyncIterator[SwoogoTransaction] = self._caller.iterate(
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

    async def get(
        self,
        transaction_id: int,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoTransaction:
        """Read one transaction.

        `expand` knows `paymentGateway` and `registrant`.

        Args:
            transaction_id: The transaction to read.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/transactions/get-one-transaction
        """
        from ..api.swoogo_transactions import get_transaction as operation

        result: SwoogoTransaction = await self._caller.call(
            operation, transaction_id=transaction_id, fields=fields, expand=expand
        )
        return result

    async def create(
        self,
        *,
        event_id: int,
        registrant_id: int,
        type: SwoogoOfflineTransactionType,
        amount: float,
        datetime: datetime.datetime | Unset = UNSET,
        status: SwoogoTransactionStatus | Unset = UNSET,
        notes: str | Unset = UNSET,
    ) -> SwoogoTransaction:
        """Record an offline payment or refund.

        The prose lists the types that can be recorded. The sample call uses another one, `credit_card_payment`, which
        is not accepted here. The sample sends an amount of 166 and gets -166 back, so do not compare the sign. The
        printed answer has neither `id` nor `event_id`, and the zone of `datetime` is not documented. The page does
        not print the success status, so 200 and 201 are both valid.

        Args:
            type: The types that can be recorded, payments first.
            amount: The page's table has a negative example, its sample call a positive one.
            datetime: UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/transactions/create-transaction
        """
        from ..api.swoogo_transactions import create_transaction as operation
        from ..models.swoogo_transaction_create import SwoogoTransactionCreate

        body = self._caller.body(
            SwoogoTransactionCreate,
            event_id=event_id,
            registrant_id=registrant_id,
            type_=type,
            amount=amount,
            datetime_=datetime,
            status=status,
            notes=notes,
        )
        result: SwoogoTransaction = await self._caller.call(operation, body=body)
        return result


class SwoogoTransactionsResourceWithResponse:
    """The methods of ``SwoogoTransactionsResource``, which return an ``Answer``."""

    def __init__(self, resource: SwoogoTransactionsResource) -> None:
        self.list = answering(resource.list)
        self.get = answering(resource.get)
        self.create = answering(resource.create)


class AsyncSwoogoTransactionsResourceWithResponse:
    """The methods of ``AsyncSwoogoTransactionsResource``, which return an ``Answer``."""

    def __init__(self, resource: AsyncSwoogoTransactionsResource) -> None:
        self.list = async_answering(resource.list)
        self.get = async_answering(resource.get)
        self.create = async_answering(resource.create)

"""Discounts of Swoogo."""

from __future__ import annotations

import functools
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import UNSET, Unset
from ._runtime import Resource, answering, async_answering

if TYPE_CHECKING:
    from ..models import (
        SwoogoCreatedDiscount,
        SwoogoDiscount,
        SwoogoDiscountAttribute,
        SwoogoDiscountFeesUpdate,
        SwoogoDiscountList,
        SwoogoDiscountType,
        SwoogoSearchCondition,
    )


class SwoogoDiscountsResource(Resource):
    """Discounts of Swoogo. The methods return when the answer is there."""

    @functools.cached_property
    def with_response(self) -> SwoogoDiscountsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return SwoogoDiscountsResourceWithResponse(
            SwoogoDiscountsResource(self._caller.with_response)
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
    ) -> SwoogoDiscountList:
        """List the discount codes of an event.

        Alternate codes stand beside the primary ones; their `parent_id` names the primary code. `expand` knows
        `alternates`, `autopopulate`, `registrantCount` and `reservedCount`. Three ages of the page type the fields
        differently.

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

        Source: https://swoogo.readme.io/reference/getalldiscountcodes
        """
        from ..api.swoogo_discounts import list_discounts as operation

        result: SwoogoDiscountList = self._caller.call(
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
    ) -> Iterator[SwoogoDiscountList]:
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

        Source: https://swoogo.readme.io/reference/getalldiscountcodes
        """
        from ..api.swoogo_discounts import list_discounts as operation

        result: Iterator[SwoogoDiscountList] = self._caller.pages(
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
    ) -> Iterator[SwoogoDiscount]:
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

        Source: https://swoogo.readme.io/reference/getalldiscountcodes
        """
        from ..api.swoogo_discounts import list_discounts as operation

        result: Iterator[SwoogoDiscount] = self._caller.iterate(
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
        discount_id: int,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoDiscount:
        """Read one discount code.

        `expand` knows `alternates`, `autopopulate`, `registrantCount` and `reservedCount`.

        Args:
            discount_id: The discount code to read.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/discount-codes/get-one-discount-code
        """
        from ..api.swoogo_discounts import get_discount as operation

        result: SwoogoDiscount = self._caller.call(
            operation, discount_id=discount_id, fields=fields, expand=expand
        )
        return result

    def create(
        self,
        *,
        event_id: int,
        code: str,
        type: SwoogoDiscountType,
        percentage_discount: float | Unset = UNSET,
        absolute_discount: float | Unset = UNSET,
        apply_to_all: bool | Unset = UNSET,
        capacity: int | Unset = UNSET,
        min_group_size: int | Unset = UNSET,
        registrants_per_use: int | Unset = UNSET,
        all_registrants_in_group: bool | Unset = UNSET,
        applicable_line_items: Sequence[str] | Unset = UNSET,
        custom_fees_update: Mapping[str, Any]
        | SwoogoDiscountFeesUpdate
        | Unset = UNSET,
        autopopulate_attributes: Sequence[SwoogoDiscountAttribute | Mapping[str, Any]]
        | Unset = UNSET,
        notes: str | Unset = UNSET,
        sold_out_message: str | Unset = UNSET,
    ) -> SwoogoCreatedDiscount:
        """Create a discount code in an event.

        The fees of a `specific` discount are written as `custom_fees_update` and read back as `custom_fees`;
        `apply_to_all` is written as a boolean and read back as 0 or 1. The page does not print the success status, so
        200 and 201 are both valid.

        Args:
            event_id: The event that the code belongs to. It cannot be changed later.
            code: The code that a registrant types in.
            type: A share, an amount, or a fee for each line item.
            percentage_discount: Used with the type `percentage`.
            absolute_discount: Used with the type `absolute`.
            apply_to_all: Whether the code applies to each line item. Read back as 0 or 1.
            capacity: How often the code can be used; 0 is without a limit.
            applicable_line_items: The kinds of line items, where the code does not apply to all.
            custom_fees_update: Fees by kind of line item, and within it by id, as they are written.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/discount-codes/create-discount-code
        """
        from ..api.swoogo_discounts import create_discount as operation
        from ..models.swoogo_discount_create import SwoogoDiscountCreate

        body = self._caller.body(
            SwoogoDiscountCreate,
            event_id=event_id,
            code=code,
            type_=type,
            percentage_discount=percentage_discount,
            absolute_discount=absolute_discount,
            apply_to_all=apply_to_all,
            capacity=capacity,
            min_group_size=min_group_size,
            registrants_per_use=registrants_per_use,
            all_registrants_in_group=all_registrants_in_group,
            applicable_line_items=applicable_line_items,
            custom_fees_update=custom_fees_update,
            autopopulate_attributes=autopopulate_attributes,
            notes=notes,
            sold_out_message=sold_out_message,
        )
        result: SwoogoCreatedDiscount = self._caller.call(operation, body=body)
        return result

    def update(
        self,
        discount_id: int,
        *,
        code: str | Unset = UNSET,
        type: SwoogoDiscountType | Unset = UNSET,
        percentage_discount: float | Unset = UNSET,
        absolute_discount: float | Unset = UNSET,
        apply_to_all: bool | Unset = UNSET,
        capacity: int | Unset = UNSET,
        min_group_size: int | Unset = UNSET,
        registrants_per_use: int | Unset = UNSET,
        all_registrants_in_group: bool | Unset = UNSET,
        applicable_line_items: Sequence[str] | Unset = UNSET,
        custom_fees_update: Mapping[str, Any]
        | SwoogoDiscountFeesUpdate
        | Unset = UNSET,
        autopopulate_attributes: Sequence[SwoogoDiscountAttribute | Mapping[str, Any]]
        | Unset = UNSET,
        notes: str | Unset = UNSET,
        sold_out_message: str | Unset = UNSET,
    ) -> SwoogoDiscount:
        """Change a discount code.

        What is left out stays as it is. A discount code cannot move to another event; `clone_discount` makes another
        code of the same kind.

        Args:
            discount_id: The discount code to change.
            code: The code that a registrant types in.
            type: A share, an amount, or a fee for each line item.
            percentage_discount: Used with the type `percentage`.
            absolute_discount: Used with the type `absolute`.
            apply_to_all: Whether the code applies to each line item. Read back as 0 or 1.
            capacity: How often the code can be used; 0 is without a limit.
            applicable_line_items: The kinds of line items, where the code does not apply to all.
            custom_fees_update: Fees by kind of line item, and within it by id, as they are written.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/discount-codes/update-discount-code
        """
        from ..api.swoogo_discounts import update_discount as operation
        from ..models.swoogo_discount_update import SwoogoDiscountUpdate

        body = self._caller.body(
            SwoogoDiscountUpdate,
            code=code,
            type_=type,
            percentage_discount=percentage_discount,
            absolute_discount=absolute_discount,
            apply_to_all=apply_to_all,
            capacity=capacity,
            min_group_size=min_group_size,
            registrants_per_use=registrants_per_use,
            all_registrants_in_group=all_registrants_in_group,
            applicable_line_items=applicable_line_items,
            custom_fees_update=custom_fees_update,
            autopopulate_attributes=autopopulate_attributes,
            notes=notes,
            sold_out_message=sold_out_message,
        )
        result: SwoogoDiscount = self._caller.call(
            operation, discount_id=discount_id, body=body
        )
        return result

    def clone(
        self, discount_id: int, *, code: str | Unset = UNSET
    ) -> SwoogoCreatedDiscount:
        """Copy a discount code.

        The answer is the copy. There is no body to send; the new code goes into the query. The page does not print
        the success status, so 200 and 201 are both valid.

        Args:
            discount_id: The discount code to copy.
            code: The code of the copy. Absent, the vendor derives one from the original.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/discount-codes/clone-discount-code
        """
        from ..api.swoogo_discounts import clone_discount as operation

        result: SwoogoCreatedDiscount = self._caller.call(
            operation, discount_id=discount_id, code=code
        )
        return result


class AsyncSwoogoDiscountsResource(Resource):
    """Discounts of Swoogo. The methods are awaited."""

    @functools.cached_property
    def with_response(self) -> AsyncSwoogoDiscountsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return AsyncSwoogoDiscountsResourceWithResponse(
            AsyncSwoogoDiscountsResource(self._caller.with_response)
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
    ) -> SwoogoDiscountList:
        """List the discount codes of an event.

        Alternate codes stand beside the primary ones; their `parent_id` names the primary code. `expand` knows
        `alternates`, `autopopulate`, `registrantCount` and `reservedCount`. Three ages of the page type the fields
        differently.

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

        Source: https://swoogo.readme.io/reference/getalldiscountcodes
        """
        from ..api.swoogo_discounts import list_discounts as operation

        result: SwoogoDiscountList = await self._caller.call(
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
    ) -> AsyncIterator[SwoogoDiscountList]:
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

        Source: https://swoogo.readme.io/reference/getalldiscountcodes
        """
        from ..api.swoogo_discounts import list_discounts as operation

        result: AsyncIterator[SwoogoDiscountList] = self._caller.pages(
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
    ) -> AsyncIterator[SwoogoDiscount]:
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

        Source: https://swoogo.readme.io/reference/getalldiscountcodes
        """
        from ..api.swoogo_discounts import list_discounts as operation

        result: AsyncIterator[SwoogoDiscount] = self._caller.iterate(
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
        discount_id: int,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoDiscount:
        """Read one discount code.

        `expand` knows `alternates`, `autopopulate`, `registrantCount` and `reservedCount`.

        Args:
            discount_id: The discount code to read.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/discount-codes/get-one-discount-code
        """
        from ..api.swoogo_discounts import get_discount as operation

        result: SwoogoDiscount = await self._caller.call(
            operation, discount_id=discount_id, fields=fields, expand=expand
        )
        return result

    async def create(
        self,
        *,
        event_id: int,
        code: str,
        type: SwoogoDiscountType,
        percentage_discount: float | Unset = UNSET,
        absolute_discount: float | Unset = UNSET,
        apply_to_all: bool | Unset = UNSET,
        capacity: int | Unset = UNSET,
        min_group_size: int | Unset = UNSET,
        registrants_per_use: int | Unset = UNSET,
        all_registrants_in_group: bool | Unset = UNSET,
        applicable_line_items: Sequence[str] | Unset = UNSET,
        custom_fees_update: Mapping[str, Any]
        | SwoogoDiscountFeesUpdate
        | Unset = UNSET,
        autopopulate_attributes: Sequence[SwoogoDiscountAttribute | Mapping[str, Any]]
        | Unset = UNSET,
        notes: str | Unset = UNSET,
        sold_out_message: str | Unset = UNSET,
    ) -> SwoogoCreatedDiscount:
        """Create a discount code in an event.

        The fees of a `specific` discount are written as `custom_fees_update` and read back as `custom_fees`;
        `apply_to_all` is written as a boolean and read back as 0 or 1. The page does not print the success status, so
        200 and 201 are both valid.

        Args:
            event_id: The event that the code belongs to. It cannot be changed later.
            code: The code that a registrant types in.
            type: A share, an amount, or a fee for each line item.
            percentage_discount: Used with the type `percentage`.
            absolute_discount: Used with the type `absolute`.
            apply_to_all: Whether the code applies to each line item. Read back as 0 or 1.
            capacity: How often the code can be used; 0 is without a limit.
            applicable_line_items: The kinds of line items, where the code does not apply to all.
            custom_fees_update: Fees by kind of line item, and within it by id, as they are written.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/discount-codes/create-discount-code
        """
        from ..api.swoogo_discounts import create_discount as operation
        from ..models.swoogo_discount_create import SwoogoDiscountCreate

        body = self._caller.body(
            SwoogoDiscountCreate,
            event_id=event_id,
            code=code,
            type_=type,
            percentage_discount=percentage_discount,
            absolute_discount=absolute_discount,
            apply_to_all=apply_to_all,
            capacity=capacity,
            min_group_size=min_group_size,
            registrants_per_use=registrants_per_use,
            all_registrants_in_group=all_registrants_in_group,
            applicable_line_items=applicable_line_items,
            custom_fees_update=custom_fees_update,
            autopopulate_attributes=autopopulate_attributes,
            notes=notes,
            sold_out_message=sold_out_message,
        )
        result: SwoogoCreatedDiscount = await self._caller.call(operation, body=body)
        return result

    async def update(
        self,
        discount_id: int,
        *,
        code: str | Unset = UNSET,
        type: SwoogoDiscountType | Unset = UNSET,
        percentage_discount: float | Unset = UNSET,
        absolute_discount: float | Unset = UNSET,
        apply_to_all: bool | Unset = UNSET,
        capacity: int | Unset = UNSET,
        min_group_size: int | Unset = UNSET,
        registrants_per_use: int | Unset = UNSET,
        all_registrants_in_group: bool | Unset = UNSET,
        applicable_line_items: Sequence[str] | Unset = UNSET,
        custom_fees_update: Mapping[str, Any]
        | SwoogoDiscountFeesUpdate
        | Unset = UNSET,
        autopopulate_attributes: Sequence[SwoogoDiscountAttribute | Mapping[str, Any]]
        | Unset = UNSET,
        notes: str | Unset = UNSET,
        sold_out_message: str | Unset = UNSET,
    ) -> SwoogoDiscount:
        """Change a discount code.

        What is left out stays as it is. A discount code cannot move to another event; `clone_discount` makes another
        code of the same kind.

        Args:
            discount_id: The discount code to change.
            code: The code that a registrant types in.
            type: A share, an amount, or a fee for each line item.
            percentage_discount: Used with the type `percentage`.
            absolute_discount: Used with the type `absolute`.
            apply_to_all: Whether the code applies to each line item. Read back as 0 or 1.
            capacity: How often the code can be used; 0 is without a limit.
            applicable_line_items: The kinds of line items, where the code does not apply to all.
            custom_fees_update: Fees by kind of line item, and within it by id, as they are written.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/discount-codes/update-discount-code
        """
        from ..api.swoogo_discounts import update_discount as operation
        from ..models.swoogo_discount_update import SwoogoDiscountUpdate

        body = self._caller.body(
            SwoogoDiscountUpdate,
            code=code,
            type_=type,
            percentage_discount=percentage_discount,
            absolute_discount=absolute_discount,
            apply_to_all=apply_to_all,
            capacity=capacity,
            min_group_size=min_group_size,
            registrants_per_use=registrants_per_use,
            all_registrants_in_group=all_registrants_in_group,
            applicable_line_items=applicable_line_items,
            custom_fees_update=custom_fees_update,
            autopopulate_attributes=autopopulate_attributes,
            notes=notes,
            sold_out_message=sold_out_message,
        )
        result: SwoogoDiscount = await self._caller.call(
            operation, discount_id=discount_id, body=body
        )
        return result

    async def clone(
        self, discount_id: int, *, code: str | Unset = UNSET
    ) -> SwoogoCreatedDiscount:
        """Copy a discount code.

        The answer is the copy. There is no body to send; the new code goes into the query. The page does not print
        the success status, so 200 and 201 are both valid.

        Args:
            discount_id: The discount code to copy.
            code: The code of the copy. Absent, the vendor derives one from the original.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/discount-codes/clone-discount-code
        """
        from ..api.swoogo_discounts import clone_discount as operation

        result: SwoogoCreatedDiscount = await self._caller.call(
            operation, discount_id=discount_id, code=code
        )
        return result


class SwoogoDiscountsResourceWithResponse:
    """The methods of ``SwoogoDiscountsResource``, which return an ``Answer``."""

    def __init__(self, resource: SwoogoDiscountsResource) -> None:
        self.list = answering(resource.list)
        self.get = answering(resource.get)
        self.create = answering(resource.create)
        self.update = answering(resource.update)
        self.clone = answering(resource.clone)


class AsyncSwoogoDiscountsResourceWithResponse:
    """The methods of ``AsyncSwoogoDiscountsResource``, which return an ``Answer``."""

    def __init__(self, resource: AsyncSwoogoDiscountsResource) -> None:
        self.list = async_answering(resource.list)
        self.get = async_answering(resource.get)
        self.create = async_answering(resource.create)
        self.update = async_answering(resource.update)
        self.clone = async_answering(resource.clone)

"""Webhooks of Swoogo."""

from __future__ import annotations

import functools
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import UNSET, Unset
from ._runtime import Resource, answering, async_answering

if TYPE_CHECKING:
    from ..models import (
        SwoogoSearchCondition,
        SwoogoWebhook,
        SwoogoWebhookContentType,
        SwoogoWebhookField,
        SwoogoWebhookHeader,
        SwoogoWebhookList,
        SwoogoWebhookTrigger,
    )


class SwoogoWebhooksResource(Resource):
    """Webhooks of Swoogo. The methods return when the answer is there."""

    @functools.cached_property
    def with_response(self) -> SwoogoWebhooksResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return SwoogoWebhooksResourceWithResponse(
            SwoogoWebhooksResource(self._caller.with_response)
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
    ) -> SwoogoWebhookList:
        """List the webhooks of the account.

        It takes no `event_id`; the events of a webhook are in its `event_ids`. The page has `expand` and names no
        value for it.

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

        Source: https://developer.swoogo.com/api-reference/webhooks/get-all-webhooks
        """
        from ..api.swoogo_webhooks import list_webhooks as operation

        result: SwoogoWebhookList = self._caller.call(
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
    ) -> Iterator[SwoogoWebhookList]:
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

        Source: https://developer.swoogo.com/api-reference/webhooks/get-all-webhooks
        """
        from ..api.swoogo_webhooks import list_webhooks as operation

        result: Iterator[SwoogoWebhookList] = self._caller.pages(
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
    ) -> Iterator[SwoogoWebhook]:
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

        Source: https://developer.swoogo.com/api-reference/webhooks/get-all-webhooks
        """
        from ..api.swoogo_webhooks import list_webhooks as operation

        result: Iterator[SwoogoWebhook] = self._caller.iterate(
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

    def create(
        self,
        *,
        name: str,
        url: str,
        trigger_object: SwoogoWebhookTrigger,
        group_id: int | Unset = UNSET,
        webhook_group_id: int | Unset = UNSET,
        headers: Sequence[SwoogoWebhookHeader | Mapping[str, Any]] | Unset = UNSET,
        trigger_on_insert: bool | Unset = UNSET,
        trigger_on_update: bool | Unset = UNSET,
        trigger_on_delete: bool | Unset = UNSET,
        public_user: bool | Unset = UNSET,
        admin_user: bool | Unset = UNSET,
        api_call: bool | Unset = UNSET,
        all_fields: bool | Unset = UNSET,
        any_event: bool | Unset = UNSET,
        use_default_fields: bool | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        event_ids: Sequence[int] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        content_type: SwoogoWebhookContentType | Unset = UNSET,
        notes: str | Unset = UNSET,
        post_field_data: Sequence[str] | Unset = UNSET,
        custom_fields: Sequence[SwoogoWebhookField | Mapping[str, Any]] | Unset = UNSET,
    ) -> SwoogoWebhook:
        """Create a webhook.

        The page's table has the group as `group_id`, its sample call as `webhook_group_id`; both are accepted here,
        and which one the server reads is not known. The printed answer has no `id`. The page does not print the
        success status, so 200 and 201 are both valid.

        Args:
            url: Where the callbacks go.
            trigger_object: The kind of record whose changes set the webhook off.
            group_id: The group, by its name in the page's table.
            webhook_group_id: The group, by its name in the page's sample call.
            headers: Headers that each callback carries.
            fields: The fields whose change sets the webhook off.
            content_type: How the callback is written, `post` being a form.
            custom_fields: Not the custom fields of a record; entries of the callback.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/webhooks/create-webhook
        """
        from ..api.swoogo_webhooks import create_webhook as operation
        from ..models.swoogo_webhook_create import SwoogoWebhookCreate

        body = self._caller.body(
            SwoogoWebhookCreate,
            name=name,
            url=url,
            trigger_object=trigger_object,
            group_id=group_id,
            webhook_group_id=webhook_group_id,
            headers=headers,
            trigger_on_insert=trigger_on_insert,
            trigger_on_update=trigger_on_update,
            trigger_on_delete=trigger_on_delete,
            public_user=public_user,
            admin_user=admin_user,
            api_call=api_call,
            all_fields=all_fields,
            any_event=any_event,
            use_default_fields=use_default_fields,
            enabled=enabled,
            event_ids=event_ids,
            fields=fields,
            content_type=content_type,
            notes=notes,
            post_field_data=post_field_data,
            custom_fields=custom_fields,
        )
        result: SwoogoWebhook = self._caller.call(operation, body=body)
        return result


class AsyncSwoogoWebhooksResource(Resource):
    """Webhooks of Swoogo. The methods are awaited."""

    @functools.cached_property
    def with_response(self) -> AsyncSwoogoWebhooksResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return AsyncSwoogoWebhooksResourceWithResponse(
            AsyncSwoogoWebhooksResource(self._caller.with_response)
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
    ) -> SwoogoWebhookList:
        """List the webhooks of the account.

        It takes no `event_id`; the events of a webhook are in its `event_ids`. The page has `expand` and names no
        value for it.

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

        Source: https://developer.swoogo.com/api-reference/webhooks/get-all-webhooks
        """
        from ..api.swoogo_webhooks import list_webhooks as operation

        result: SwoogoWebhookList = await self._caller.call(
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
    ) -> AsyncIterator[SwoogoWebhookList]:
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

        Source: https://developer.swoogo.com/api-reference/webhooks/get-all-webhooks
        """
        from ..api.swoogo_webhooks import list_webhooks as operation

        result: AsyncIterator[SwoogoWebhookList] = self._caller.pages(
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
    ) -> AsyncIterator[SwoogoWebhook]:
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

        Source: https://developer.swoogo.com/api-reference/webhooks/get-all-webhooks
        """
        from ..api.swoogo_webhooks import list_webhooks as operation

        result: AsyncIterator[SwoogoWebhook] = self._caller.iterate(
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

    async def create(
        self,
        *,
        name: str,
        url: str,
        trigger_object: SwoogoWebhookTrigger,
        group_id: int | Unset = UNSET,
        webhook_group_id: int | Unset = UNSET,
        headers: Sequence[SwoogoWebhookHeader | Mapping[str, Any]] | Unset = UNSET,
        trigger_on_insert: bool | Unset = UNSET,
        trigger_on_update: bool | Unset = UNSET,
        trigger_on_delete: bool | Unset = UNSET,
        public_user: bool | Unset = UNSET,
        admin_user: bool | Unset = UNSET,
        api_call: bool | Unset = UNSET,
        all_fields: bool | Unset = UNSET,
        any_event: bool | Unset = UNSET,
        use_default_fields: bool | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        event_ids: Sequence[int] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        content_type: SwoogoWebhookContentType | Unset = UNSET,
        notes: str | Unset = UNSET,
        post_field_data: Sequence[str] | Unset = UNSET,
        custom_fields: Sequence[SwoogoWebhookField | Mapping[str, Any]] | Unset = UNSET,
    ) -> SwoogoWebhook:
        """Create a webhook.

        The page's table has the group as `group_id`, its sample call as `webhook_group_id`; both are accepted here,
        and which one the server reads is not known. The printed answer has no `id`. The page does not print the
        success status, so 200 and 201 are both valid.

        Args:
            url: Where the callbacks go.
            trigger_object: The kind of record whose changes set the webhook off.
            group_id: The group, by its name in the page's table.
            webhook_group_id: The group, by its name in the page's sample call.
            headers: Headers that each callback carries.
            fields: The fields whose change sets the webhook off.
            content_type: How the callback is written, `post` being a form.
            custom_fields: Not the custom fields of a record; entries of the callback.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/webhooks/create-webhook
        """
        from ..api.swoogo_webhooks import create_webhook as operation
        from ..models.swoogo_webhook_create import SwoogoWebhookCreate

        body = self._caller.body(
            SwoogoWebhookCreate,
            name=name,
            url=url,
            trigger_object=trigger_object,
            group_id=group_id,
            webhook_group_id=webhook_group_id,
            headers=headers,
            trigger_on_insert=trigger_on_insert,
            trigger_on_update=trigger_on_update,
            trigger_on_delete=trigger_on_delete,
            public_user=public_user,
            admin_user=admin_user,
            api_call=api_call,
            all_fields=all_fields,
            any_event=any_event,
            use_default_fields=use_default_fields,
            enabled=enabled,
            event_ids=event_ids,
            fields=fields,
            content_type=content_type,
            notes=notes,
            post_field_data=post_field_data,
            custom_fields=custom_fields,
        )
        result: SwoogoWebhook = await self._caller.call(operation, body=body)
        return result


class SwoogoWebhooksResourceWithResponse:
    """The methods of ``SwoogoWebhooksResource``, which return an ``Answer``."""

    def __init__(self, resource: SwoogoWebhooksResource) -> None:
        self.list = answering(resource.list)
        self.create = answering(resource.create)


class AsyncSwoogoWebhooksResourceWithResponse:
    """The methods of ``AsyncSwoogoWebhooksResource``, which return an ``Answer``."""

    def __init__(self, resource: AsyncSwoogoWebhooksResource) -> None:
        self.list = async_answering(resource.list)
        self.create = async_answering(resource.create)

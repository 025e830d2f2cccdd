"""Contacts of Swoogo."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from ._runtime import Resource, answering, async_answering

if TYPE_CHECKING:
    from ..models import SwoogoContact, SwoogoForgottenContact


class SwoogoContactsResource(Resource):
    """Contacts of Swoogo. The methods return when the answer is there."""

    @functools.cached_property
    def with_response(self) -> SwoogoContactsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return SwoogoContactsResourceWithResponse(
            SwoogoContactsResource(self._caller.with_response)
        )

    def get(
        self,
        contact_id: int,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoContact:
        """Read one contact.

        A contact belongs to the account, not to an event. Text that is not set is an empty string. The page has
        `expand` and names no value for it. It prints a multipart body for this GET; the body is left out.

        Args:
            contact_id: The contact to read.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/contacts/get-one-contact
        """
        from ..api.swoogo_contacts import get_contact as operation

        result: SwoogoContact = self._caller.call(
            operation, contact_id=contact_id, fields=fields, expand=expand
        )
        return result

    def forget(
        self,
        contact_id: int,
        *,
        delete_credit_card_name: str | Unset = UNSET,
        registrant_ids: str | Unset = UNSET,
    ) -> SwoogoForgottenContact:
        """Erase the personal data of a contact.

        Meant for requests under the GDPR: the record stays for reports, without what identifies the person. What a
        success looks like is not documented: the page prints the body of a refusal (401) in its place. Any object is
        valid as the answer.

        Args:
            contact_id: The contact to forget.
            delete_credit_card_name: What it does is not documented; the page shows the value 1.
            registrant_ids: Ids of registrants, written as a JSON array within the string.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/contacts/forget-contact
        """
        from ..api.swoogo_contacts import forget_contact as operation
        from ..models.swoogo_contact_forget import SwoogoContactForget

        body = self._caller.body(
            SwoogoContactForget,
            delete_credit_card_name=delete_credit_card_name,
            registrant_ids=registrant_ids,
        )
        result: SwoogoForgottenContact = self._caller.call(
            operation, contact_id=contact_id, body=body
        )
        return result


class AsyncSwoogoContactsResource(Resource):
    """Contacts of Swoogo. The methods are awaited."""

    @functools.cached_property
    def with_response(self) -> AsyncSwoogoContactsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return AsyncSwoogoContactsResourceWithResponse(
            AsyncSwoogoContactsResource(self._caller.with_response)
        )

    async def get(
        self,
        contact_id: int,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoContact:
        """Read one contact.

        A contact belongs to the account, not to an event. Text that is not set is an empty string. The page has
        `expand` and names no value for it. It prints a multipart body for this GET; the body is left out.

        Args:
            contact_id: The contact to read.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/contacts/get-one-contact
        """
        from ..api.swoogo_contacts import get_contact as operation

        result: SwoogoContact = await self._caller.call(
            operation, contact_id=contact_id, fields=fields, expand=expand
        )
        return result

    async def forget(
        self,
        contact_id: int,
        *,
        delete_credit_card_name: str | Unset = UNSET,
        registrant_ids: str | Unset = UNSET,
    ) -> SwoogoForgottenContact:
        """Erase the personal data of a contact.

        Meant for requests under the GDPR: the record stays for reports, without what identifies the person. What a
        success looks like is not documented: the page prints the body of a refusal (401) in its place. Any object is
        valid as the answer.

        Args:
            contact_id: The contact to forget.
            delete_credit_card_name: What it does is not documented; the page shows the value 1.
            registrant_ids: Ids of registrants, written as a JSON array within the string.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/contacts/forget-contact
        """
        from ..api.swoogo_contacts import forget_contact as operation
        from ..models.swoogo_contact_forget import SwoogoContactForget

        body = self._caller.body(
            SwoogoContactForget,
            delete_credit_card_name=delete_credit_card_name,
            registrant_ids=registrant_ids,
        )
        result: SwoogoForgottenContact = await self._caller.call(
            operation, contact_id=contact_id, body=body
        )
        return result


class SwoogoContactsResourceWithResponse:
    """The methods of ``SwoogoContactsResource``, which return an ``Answer``."""

    def __init__(self, resource: SwoogoContactsResource) -> None:
        self.get = answering(resource.get)
        self.forget = answering(resource.forget)


class AsyncSwoogoContactsResourceWithResponse:
    """The methods of ``AsyncSwoogoContactsResource``, which return an ``Answer``."""

    def __init__(self, resource: AsyncSwoogoContactsResource) -> None:
        self.get = async_answering(resource.get)
        self.forget = async_answering(resource.forget)

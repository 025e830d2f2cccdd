"""Registrants of Swoogo."""

from __future__ import annotations

import functools
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import UNSET, Unset
from ._runtime import Resource, answering, async_answering

if TYPE_CHECKING:
    from ..models import (
        SwoogoCheckedInRegistrant,
        SwoogoCheckInStatus,
        SwoogoRegistrant,
        SwoogoRegistrantEmailSent,
        SwoogoRegistrantEmailType,
        SwoogoRegistrantList,
        SwoogoRegistrantToken,
        SwoogoSearchCondition,
        SwoogoSuccess,
    )


class SwoogoRegistrantsResource(Resource):
    """Registrants of Swoogo. The methods return when the answer is there."""

    @functools.cached_property
    def with_response(self) -> SwoogoRegistrantsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return SwoogoRegistrantsResourceWithResponse(
            SwoogoRegistrantsResource(self._caller.with_response)
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
    ) -> SwoogoRegistrantList:
        """List the registrants of an event.

        Without `fields`, public client code gets the id and the names only; keys that were not asked for are absent.
        Custom fields are asked for by name: `c_<number>`, `h_<name>`, `sq_<number>`. `expand` takes homeAddress,
        workAddress, billingAddress and emailHistory. Searches for a custom field are answered for equality; public
        client code saw `<` and `>` ignored without a word.

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

        Source: https://developer.swoogo.com/api-reference/registrants/get-all-registrants
        """
        from ..api.swoogo_registrants import list_registrants as operation

        result: SwoogoRegistrantList = self._caller.call(
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
    ) -> Iterator[SwoogoRegistrantList]:
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

        Source: https://developer.swoogo.com/api-reference/registrants/get-all-registrants
        """
        from ..api.swoogo_registrants import list_registrants as operation

        result: Iterator[SwoogoRegistrantList] = self._caller.pages(
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
    ) -> Iterator[SwoogoRegistrant]:
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

        Source: https://developer.swoogo.com/api-reference/registrants/get-all-registrants
        """
        from ..api.swoogo_registrants import list_registrants as operation

        result: Iterator[SwoogoRegistrant] = self._caller.iterate(
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
        registrant_id: int,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoRegistrant:
        """Read one registrant.

        Without `fields` the page prints the personal fields only. With `fields` the keys that were not asked for are
        absent. `expand` takes homeAddress, workAddress, billingAddress and emailHistory.

        Args:
            registrant_id: The registrant to read.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrants/get-one-registrant
        """
        from ..api.swoogo_registrants import get_registrant as operation

        result: SwoogoRegistrant = self._caller.call(
            operation, registrant_id=registrant_id, fields=fields, expand=expand
        )
        return result

    def create(
        self,
        *,
        event_id: int,
        email: str,
        override_capacity_errors: bool | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        package_id: int | Unset = UNSET,
        discount_code: str | Unset = UNSET,
        payment_method: str | Unset = UNSET,
        po_number: str | Unset = UNSET,
        registration_status: str | Unset = UNSET,
        send_email: str | Unset = UNSET,
        custom_fields: Mapping[str, Any] | Unset = UNSET,
    ) -> SwoogoRegistrant:
        """Register somebody for an event.

        The table of the page flags no field; the page of the vendor's tools requires the event and the e-mail
        address, which is followed. Custom fields stand beside the others, under their own names. The printed answer
        has the two timestamps only, so no property of it is required. The page does not print the success status, so
        200 and 201 are both valid.

        Args:
            event_id: The event to register for.
            override_capacity_errors: Whether to go on where a package or a session is full.
            package_id: Sent by the call that the page prints; its table does not list it.
            payment_method: No page lists the values.
            registration_status: The overview page names confirmed, pending, attended, cancelled and denied.
            send_email: Whether a confirmation is sent. The page types it as a string, and sends `true`.
            custom_fields: Custom fields by their own names; the vendor has them beside the others.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrants/create-registrant
        """
        from ..api.swoogo_registrants import create_registrant as operation
        from ..models.swoogo_registrant_create import SwoogoRegistrantCreate

        body = self._caller.body(
            SwoogoRegistrantCreate,
            event_id=event_id,
            email=email,
            first_name=first_name,
            last_name=last_name,
            package_id=package_id,
            discount_code=discount_code,
            payment_method=payment_method,
            po_number=po_number,
            registration_status=registration_status,
            send_email=send_email,
            **(custom_fields or {}),
        )
        result: SwoogoRegistrant = self._caller.call(
            operation, override_capacity_errors=override_capacity_errors, body=body
        )
        return result

    def update(
        self,
        registrant_id: int,
        *,
        override_capacity_errors: bool | Unset = UNSET,
        email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        package_id: int | Unset = UNSET,
        registration_status: str | Unset = UNSET,
        custom_fields: Mapping[str, Any] | Unset = UNSET,
    ) -> SwoogoRegistrant:
        """Change a registrant.

        What is left out stays as it is, and so does what the server does not know, without a word. The table of the
        page has the e-mail address and the names. Its prose adds the package, the sessions, the status and custom
        fields, of which the sessions have no name that a page shows in a body: use `add_session_to_registrant`.
        Financial fields cannot be written. A package or session that is full is refused, unless
        `override_capacity_errors` is set.

        Args:
            registrant_id: The registrant to change.
            override_capacity_errors: Whether to go on where a package or a session is full.
            package_id: The prose lets the package be changed; the name is that of `create_registrant`.
            registration_status: The prose lets the status be changed; the name is that of `create_registrant`.
            custom_fields: Custom fields by their own names; the vendor has them beside the others.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrants/update-registrant
        """
        from ..api.swoogo_registrants import update_registrant as operation
        from ..models.swoogo_registrant_update import SwoogoRegistrantUpdate

        body = self._caller.body(
            SwoogoRegistrantUpdate,
            email=email,
            first_name=first_name,
            last_name=last_name,
            package_id=package_id,
            registration_status=registration_status,
            **(custom_fields or {}),
        )
        result: SwoogoRegistrant = self._caller.call(
            operation,
            registrant_id=registrant_id,
            override_capacity_errors=override_capacity_errors,
            body=body,
        )
        return result

    def create_token(
        self,
        *,
        event_id: int | Unset = UNSET,
        email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        package_id: int | Unset = UNSET,
        reg_type_id: int | Unset = UNSET,
    ) -> SwoogoRegistrantToken:
        """Make a link to a registration form that is filled in.

        The brackets are a part of the names of the body. Which fields beside the printed ones can be filled in is not
        documented, nor is how long the link lives.

        Args:
            event_id: The event of the form.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrants/create-registrant-token
        """
        from ..api.swoogo_registrants import create_registrant_token as operation
        from ..models.swoogo_registrant_token_create import SwoogoRegistrantTokenCreate

        body = self._caller.body(
            SwoogoRegistrantTokenCreate,
            event_id=event_id,
            fieldsemail=email,
            fieldsfirst_name=first_name,
            fieldslast_name=last_name,
            fieldspackage_id=package_id,
            fieldsreg_type_id=reg_type_id,
        )
        result: SwoogoRegistrantToken = self._caller.call(operation, body=body)
        return result

    def check_in(
        self, *, id: int | Unset = UNSET, status: SwoogoCheckInStatus | Unset = UNSET
    ) -> SwoogoCheckedInRegistrant:
        """Check a registrant in.

        The registrant is named in the body. The page flags neither field as required. The status of the answer is
        capitalised, the one of the request is not.

        Args:
            id: The registrant.
            status: Checked in, back to confirmed, or absent.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrants/check-registrant-in
        """
        from ..api.swoogo_registrants import check_in_registrant as operation
        from ..models.swoogo_registrant_check_in import SwoogoRegistrantCheckIn

        body = self._caller.body(SwoogoRegistrantCheckIn, id=id, status=status)
        result: SwoogoCheckedInRegistrant = self._caller.call(operation, body=body)
        return result

    def email(
        self, registrant_id: int, email_type: SwoogoRegistrantEmailType
    ) -> SwoogoRegistrantEmailSent:
        """Send one of the e-mails of the event to a registrant.

        The templates of the event make the text. The page prints no body of the answer; its properties come from
        public client code, which takes a `sent` other than 1 for a mail that was not sent although the call
        succeeded.

        Args:
            registrant_id: The registrant to write to.
            email_type: Which e-mail to send.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrants/email-registrant
        """
        from ..api.swoogo_registrants import email_registrant as operation

        result: SwoogoRegistrantEmailSent = self._caller.call(
            operation, registrant_id=registrant_id, email_type=email_type
        )
        return result

    def add_session(
        self,
        registrant_id: int,
        session_id: int,
        *,
        override_capacity_errors: bool | Unset = UNSET,
        send_email: bool | Unset = UNSET,
        validate_only: bool | Unset = UNSET,
    ) -> SwoogoSuccess:
        """Add a session to a registrant.

        The page documents an empty form as the body, which is the same on the wire as no body. The page does not
        print the success status, so 200 and 201 are both valid.

        Args:
            registrant_id: The registrant to add the session to.
            session_id: The session to add.
            override_capacity_errors: Whether to go on where a package or a session is full.
            send_email: Whether the e-mail that confirms the session is sent.
            validate_only: Whether capacity and conflicts are only checked, and nothing is added.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrant-sessions/create-registrant-session
        """
        from ..api.swoogo_registrants import add_session_to_registrant as operation

        result: SwoogoSuccess = self._caller.call(
            operation,
            registrant_id=registrant_id,
            session_id=session_id,
            override_capacity_errors=override_capacity_errors,
            send_email=send_email,
            validate_only=validate_only,
        )
        return result

    def add_to_group(self, registrant_id: int, group_id: int) -> SwoogoRegistrant:
        """Add a registrant to a group.

        A group has the id of its first registrant; both must be of one event. The amounts of the registrant move to
        the group. The page documents an empty form as the body, which is the same on the wire as no body. The page
        does not print the success status, so 200 and 201 are both valid.

        Args:
            registrant_id: The registrant to add.
            group_id: The group that gets the registrant.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrant-groups/add-registrant-to-group
        """
        from ..api.swoogo_registrants import add_registrant_to_group as operation

        result: SwoogoRegistrant = self._caller.call(
            operation, registrant_id=registrant_id, group_id=group_id
        )
        return result


class AsyncSwoogoRegistrantsResource(Resource):
    """Registrants of Swoogo. The methods are awaited."""

    @functools.cached_property
    def with_response(self) -> AsyncSwoogoRegistrantsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return AsyncSwoogoRegistrantsResourceWithResponse(
            AsyncSwoogoRegistrantsResource(self._caller.with_response)
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
    ) -> SwoogoRegistrantList:
        """List the registrants of an event.

        Without `fields`, public client code gets the id and the names only; keys that were not asked for are absent.
        Custom fields are asked for by name: `c_<number>`, `h_<name>`, `sq_<number>`. `expand` takes homeAddress,
        workAddress, billingAddress and emailHistory. Searches for a custom field are answered for equality; public
        client code saw `<` and `>` ignored without a word.

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

        Source: https://developer.swoogo.com/api-reference/registrants/get-all-registrants
        """
        from ..api.swoogo_registrants import list_registrants as operation

        result: SwoogoRegistrantList = await self._caller.call(
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
    ) -> AsyncIterator[SwoogoRegistrantList]:
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

        Source: https://developer.swoogo.com/api-reference/registrants/get-all-registrants
        """
        from ..api.swoogo_registrants import list_registrants as operation

        result: AsyncIterator[SwoogoRegistrantList] = self._caller.pages(
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
    ) -> AsyncIterator[SwoogoRegistrant]:
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

        Source: https://developer.swoogo.com/api-reference/registrants/get-all-registrants
        """
        from ..api.swoogo_registrants import list_registrants as operation

        result: AsyncIterator[SwoogoRegistrant] = self._caller.iterate(
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
        registrant_id: int,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoRegistrant:
        """Read one registrant.

        Without `fields` the page prints the personal fields only. With `fields` the keys that were not asked for are
        absent. `expand` takes homeAddress, workAddress, billingAddress and emailHistory.

        Args:
            registrant_id: The registrant to read.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrants/get-one-registrant
        """
        from ..api.swoogo_registrants import get_registrant as operation

        result: SwoogoRegistrant = await self._caller.call(
            operation, registrant_id=registrant_id, fields=fields, expand=expand
        )
        return result

    async def create(
        self,
        *,
        event_id: int,
        email: str,
        override_capacity_errors: bool | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        package_id: int | Unset = UNSET,
        discount_code: str | Unset = UNSET,
        payment_method: str | Unset = UNSET,
        po_number: str | Unset = UNSET,
        registration_status: str | Unset = UNSET,
        send_email: str | Unset = UNSET,
        custom_fields: Mapping[str, Any] | Unset = UNSET,
    ) -> SwoogoRegistrant:
        """Register somebody for an event.

        The table of the page flags no field; the page of the vendor's tools requires the event and the e-mail
        address, which is followed. Custom fields stand beside the others, under their own names. The printed answer
        has the two timestamps only, so no property of it is required. The page does not print the success status, so
        200 and 201 are both valid.

        Args:
            event_id: The event to register for.
            override_capacity_errors: Whether to go on where a package or a session is full.
            package_id: Sent by the call that the page prints; its table does not list it.
            payment_method: No page lists the values.
            registration_status: The overview page names confirmed, pending, attended, cancelled and denied.
            send_email: Whether a confirmation is sent. The page types it as a string, and sends `true`.
            custom_fields: Custom fields by their own names; the vendor has them beside the others.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrants/create-registrant
        """
        from ..api.swoogo_registrants import create_registrant as operation
        from ..models.swoogo_registrant_create import SwoogoRegistrantCreate

        body = self._caller.body(
            SwoogoRegistrantCreate,
            event_id=event_id,
            email=email,
            first_name=first_name,
            last_name=last_name,
            package_id=package_id,
            discount_code=discount_code,
            payment_method=payment_method,
            po_number=po_number,
            registration_status=registration_status,
            send_email=send_email,
            **(custom_fields or {}),
        )
        result: SwoogoRegistrant = await self._caller.call(
            operation, override_capacity_errors=override_capacity_errors, body=body
        )
        return result

    async def update(
        self,
        registrant_id: int,
        *,
        override_capacity_errors: bool | Unset = UNSET,
        email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        package_id: int | Unset = UNSET,
        registration_status: str | Unset = UNSET,
        custom_fields: Mapping[str, Any] | Unset = UNSET,
    ) -> SwoogoRegistrant:
        """Change a registrant.

        What is left out stays as it is, and so does what the server does not know, without a word. The table of the
        page has the e-mail address and the names. Its prose adds the package, the sessions, the status and custom
        fields, of which the sessions have no name that a page shows in a body: use `add_session_to_registrant`.
        Financial fields cannot be written. A package or session that is full is refused, unless
        `override_capacity_errors` is set.

        Args:
            registrant_id: The registrant to change.
            override_capacity_errors: Whether to go on where a package or a session is full.
            package_id: The prose lets the package be changed; the name is that of `create_registrant`.
            registration_status: The prose lets the status be changed; the name is that of `create_registrant`.
            custom_fields: Custom fields by their own names; the vendor has them beside the others.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrants/update-registrant
        """
        from ..api.swoogo_registrants import update_registrant as operation
        from ..models.swoogo_registrant_update import SwoogoRegistrantUpdate

        body = self._caller.body(
            SwoogoRegistrantUpdate,
            email=email,
            first_name=first_name,
            last_name=last_name,
            package_id=package_id,
            registration_status=registration_status,
            **(custom_fields or {}),
        )
        result: SwoogoRegistrant = await self._caller.call(
            operation,
            registrant_id=registrant_id,
            override_capacity_errors=override_capacity_errors,
            body=body,
        )
        return result

    async def create_token(
        self,
        *,
        event_id: int | Unset = UNSET,
        email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        package_id: int | Unset = UNSET,
        reg_type_id: int | Unset = UNSET,
    ) -> SwoogoRegistrantToken:
        """Make a link to a registration form that is filled in.

        The brackets are a part of the names of the body. Which fields beside the printed ones can be filled in is not
        documented, nor is how long the link lives.

        Args:
            event_id: The event of the form.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrants/create-registrant-token
        """
        from ..api.swoogo_registrants import create_registrant_token as operation
        from ..models.swoogo_registrant_token_create import SwoogoRegistrantTokenCreate

        body = self._caller.body(
            SwoogoRegistrantTokenCreate,
            event_id=event_id,
            fieldsemail=email,
            fieldsfirst_name=first_name,
            fieldslast_name=last_name,
            fieldspackage_id=package_id,
            fieldsreg_type_id=reg_type_id,
        )
        result: SwoogoRegistrantToken = await self._caller.call(operation, body=body)
        return result

    async def check_in(
        self, *, id: int | Unset = UNSET, status: SwoogoCheckInStatus | Unset = UNSET
    ) -> SwoogoCheckedInRegistrant:
        """Check a registrant in.

        The registrant is named in the body. The page flags neither field as required. The status of the answer is
        capitalised, the one of the request is not.

        Args:
            id: The registrant.
            status: Checked in, back to confirmed, or absent.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrants/check-registrant-in
        """
        from ..api.swoogo_registrants import check_in_registrant as operation
        from ..models.swoogo_registrant_check_in import SwoogoRegistrantCheckIn

        body = self._caller.body(SwoogoRegistrantCheckIn, id=id, status=status)
        result: SwoogoCheckedInRegistrant = await self._caller.call(
            operation, body=body
        )
        return result

    async def email(
        self, registrant_id: int, email_type: SwoogoRegistrantEmailType
    ) -> SwoogoRegistrantEmailSent:
        """Send one of the e-mails of the event to a registrant.

        The templates of the event make the text. The page prints no body of the answer; its properties come from
        public client code, which takes a `sent` other than 1 for a mail that was not sent although the call
        succeeded.

        Args:
            registrant_id: The registrant to write to.
            email_type: Which e-mail to send.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrants/email-registrant
        """
        from ..api.swoogo_registrants import email_registrant as operation

        result: SwoogoRegistrantEmailSent = await self._caller.call(
            operation, registrant_id=registrant_id, email_type=email_type
        )
        return result

    async def add_session(
        self,
        registrant_id: int,
        session_id: int,
        *,
        override_capacity_errors: bool | Unset = UNSET,
        send_email: bool | Unset = UNSET,
        validate_only: bool | Unset = UNSET,
    ) -> SwoogoSuccess:
        """Add a session to a registrant.

        The page documents an empty form as the body, which is the same on the wire as no body. The page does not
        print the success status, so 200 and 201 are both valid.

        Args:
            registrant_id: The registrant to add the session to.
            session_id: The session to add.
            override_capacity_errors: Whether to go on where a package or a session is full.
            send_email: Whether the e-mail that confirms the session is sent.
            validate_only: Whether capacity and conflicts are only checked, and nothing is added.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrant-sessions/create-registrant-session
        """
        from ..api.swoogo_registrants import add_session_to_registrant as operation

        result: SwoogoSuccess = await self._caller.call(
            operation,
            registrant_id=registrant_id,
            session_id=session_id,
            override_capacity_errors=override_capacity_errors,
            send_email=send_email,
            validate_only=validate_only,
        )
        return result

    async def add_to_group(self, registrant_id: int, group_id: int) -> SwoogoRegistrant:
        """Add a registrant to a group.

        A group has the id of its first registrant; both must be of one event. The amounts of the registrant move to
        the group. The page documents an empty form as the body, which is the same on the wire as no body. The page
        does not print the success status, so 200 and 201 are both valid.

        Args:
            registrant_id: The registrant to add.
            group_id: The group that gets the registrant.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/registrant-groups/add-registrant-to-group
        """
        from ..api.swoogo_registrants import add_registrant_to_group as operation

        result: SwoogoRegistrant = await self._caller.call(
            operation, registrant_id=registrant_id, group_id=group_id
        )
        return result


class SwoogoRegistrantsResourceWithResponse:
    """The methods of ``SwoogoRegistrantsResource``, which return an ``Answer``."""

    def __init__(self, resource: SwoogoRegistrantsResource) -> None:
        self.list = answering(resource.list)
        self.get = answering(resource.get)
        self.create = answering(resource.create)
        self.update = answering(resource.update)
        self.create_token = answering(resource.create_token)
        self.check_in = answering(resource.check_in)
        self.email = answering(resource.email)
        self.add_session = answering(resource.add_session)
        self.add_to_group = answering(resource.add_to_group)


class AsyncSwoogoRegistrantsResourceWithResponse:
    """The methods of ``AsyncSwoogoRegistrantsResource``, which return an ``Answer``."""

    def __init__(self, resource: AsyncSwoogoRegistrantsResource) -> None:
        self.list = async_answering(resource.list)
        self.get = async_answering(resource.get)
        self.create = async_answering(resource.create)
        self.update = async_answering(resource.update)
        self.create_token = async_answering(resource.create_token)
        self.check_in = async_answering(resource.check_in)
        self.email = async_answering(resource.email)
        self.add_session = async_answering(resource.add_session)
        self.add_to_group = async_answering(resource.add_to_group)

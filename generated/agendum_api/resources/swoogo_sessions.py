"""Sessions of Swoogo."""

from __future__ import annotations

import datetime
import functools
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import UNSET, Unset
from ._runtime import Resource, answering, async_answering

if TYPE_CHECKING:
    from ..models import (
        SwoogoCreatedSession,
        SwoogoCustomFieldsWrite,
        SwoogoFee,
        SwoogoFeeUpdateConditionalPrices,
        SwoogoFieldChoiceUpdate,
        SwoogoFieldDefinition,
        SwoogoFieldDefinitionList,
        SwoogoFlag,
        SwoogoSearchCondition,
        SwoogoSelectionControl,
        SwoogoSession,
        SwoogoSessionAttendance,
        SwoogoSessionList,
        SwoogoSessionStatus,
    )


class SwoogoSessionsResource(Resource):
    """Sessions of Swoogo. The methods return when the answer is there."""

    @functools.cached_property
    def with_response(self) -> SwoogoSessionsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return SwoogoSessionsResourceWithResponse(
            SwoogoSessionsResource(self._caller.with_response)
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
    ) -> SwoogoSessionList:
        """List the sessions of an event.

        Without `fields` each session has its `id` and `name` only. `expand` knows `track`, `speakers`, `location`,
        `fees`, `translations` and `registrantCount`.

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

        Source: https://developer.swoogo.com/api-reference/sessions/get-all-sessions
        """
        from ..api.swoogo_sessions import list_sessions as operation

        result: SwoogoSessionList = self._caller.call(
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
    ) -> Iterator[SwoogoSessionList]:
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

        Source: https://developer.swoogo.com/api-reference/sessions/get-all-sessions
        """
        from ..api.swoogo_sessions import list_sessions as operation

        result: Iterator[SwoogoSessionList] = self._caller.pages(
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
    ) -> Iterator[SwoogoSession]:
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

        Source: https://developer.swoogo.com/api-reference/sessions/get-all-sessions
        """
        from ..api.swoogo_sessions import list_sessions as operation

        result: Iterator[SwoogoSession] = self._caller.iterate(
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
        session_id: int,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoSession:
        """Read one session.

        Without `fields` the whole record is returned. With `fields` the keys that were not asked for are absent,
        which is why no property of the answer is required.

        Args:
            session_id: The session to read.
            fields: The fields to return, separated by commas.
            expand: The related objects to return in full, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/sessions/get-one-session
        """
        from ..api.swoogo_sessions import get_session as operation

        result: SwoogoSession = self._caller.call(
            operation, session_id=session_id, fields=fields, expand=expand
        )
        return result

    def create(
        self,
        *,
        event_id: int,
        name: str,
        date: datetime.date,
        id: int | Unset = UNSET,
        admin_short_name: str | Unset = UNSET,
        badge_name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        start_time: datetime.time | Unset = UNSET,
        end_time: datetime.time | Unset = UNSET,
        use_event_timezone: int | Unset = UNSET,
        timezone: str | Unset = UNSET,
        capacity: int | Unset = UNSET,
        location_id: int | Unset = UNSET,
        track_id: int | Unset = UNSET,
        webinar_url: str | Unset = UNSET,
        sold_out_message: str | Unset = UNSET,
        secure_id: str | Unset = UNSET,
        session_status: SwoogoSessionStatus | Unset = UNSET,
        locked_when_saved: bool | SwoogoFlag | Unset = UNSET,
        selection_control: SwoogoSelectionControl | Unset = UNSET,
        selected_by_default: bool | SwoogoFlag | Unset = UNSET,
        prevent_session_conflicts: bool | SwoogoFlag | Unset = UNSET,
        custom_fields: Mapping[str, Any] | SwoogoCustomFieldsWrite | Unset = UNSET,
    ) -> SwoogoCreatedSession:
        """Create a session in an event.

        The page requires a date in its prose and leaves it optional in its field table; the prose is followed. A
        session without a time zone takes the zone of its event. A new session has the status `live` unless another
        one is given. The page does not print the success status, so 200 and 201 are both valid.

        Args:
            event_id: The event that the session belongs to.
            name: The title.
            date: The day of the session. Required by the prose of the page, optional in its field table.
            id: Listed by the page among the fields of the body; whether it has an effect is not documented.
            admin_short_name: A short name for internal use.
            badge_name: The name that attendee badges show.
            description: What the session is about. Real data is HTML.
            start_time: Local time of the session. The pages type it as time, which RFC 3339 would reject.
            end_time: Local time of the session. The pages type it as time, which RFC 3339 would reject.
            use_event_timezone: Whether the time zone of the event applies; 0 or 1. The page prints no list of values.
            timezone: IANA time zone identifier. Absent, the zone of the event applies.
            capacity: The highest number of attendees.
            location_id: The location of the session.
            track_id: The track of the session.
            webinar_url: Where a virtual session takes place.
            sold_out_message: What is shown when no seat is left.
            secure_id: Listed by the page among the fields of the body; whether it has an effect is not documented.
            locked_when_saved: A switch as it is written.
            selected_by_default: A switch as it is written.
            prevent_session_conflicts: A switch as it is written.
            custom_fields: Values of custom fields by attribute name; a string, or the chosen ids of a choice field.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/sessions/create-session
        """
        from ..api.swoogo_sessions import create_session as operation
        from ..models.swoogo_session_create import SwoogoSessionCreate

        body = self._caller.body(
            SwoogoSessionCreate,
            event_id=event_id,
            name=name,
            date=date,
            id=id,
            admin_short_name=admin_short_name,
            badge_name=badge_name,
            description=description,
            start_time=start_time,
            end_time=end_time,
            use_event_timezone=use_event_timezone,
            timezone=timezone,
            capacity=capacity,
            location_id=location_id,
            track_id=track_id,
            webinar_url=webinar_url,
            sold_out_message=sold_out_message,
            secure_id=secure_id,
            session_status=session_status,
            locked_when_saved=locked_when_saved,
            selection_control=selection_control,
            selected_by_default=selected_by_default,
            prevent_session_conflicts=prevent_session_conflicts,
            custom_fields=custom_fields,
        )
        result: SwoogoCreatedSession = self._caller.call(operation, body=body)
        return result

    def update(
        self,
        session_id: int,
        *,
        event_id: int | Unset = UNSET,
        name: str | Unset = UNSET,
        id: int | Unset = UNSET,
        admin_short_name: str | Unset = UNSET,
        badge_name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        date: datetime.date | Unset = UNSET,
        start_time: datetime.time | Unset = UNSET,
        end_time: datetime.time | Unset = UNSET,
        use_event_timezone: int | Unset = UNSET,
        timezone: str | Unset = UNSET,
        capacity: int | Unset = UNSET,
        location_id: int | Unset = UNSET,
        track_id: int | Unset = UNSET,
        webinar_url: str | Unset = UNSET,
        sold_out_message: str | Unset = UNSET,
        secure_id: str | Unset = UNSET,
        session_status: SwoogoSessionStatus | Unset = UNSET,
        locked_when_saved: bool | SwoogoFlag | Unset = UNSET,
        selection_control: SwoogoSelectionControl | Unset = UNSET,
        selected_by_default: bool | SwoogoFlag | Unset = UNSET,
        prevent_session_conflicts: bool | SwoogoFlag | Unset = UNSET,
        custom_fields: Mapping[str, Any] | SwoogoCustomFieldsWrite | Unset = UNSET,
    ) -> SwoogoSession:
        """Change a session.

        Only the fields that are sent change, says the prose; one rendering of the page flags event_id and name as
        required. A change of a live session is seen by attendees at once. The path follows the pattern of the other
        updates; the page that could be read does not print it. Fields that the server does not know are ignored.

        Args:
            session_id: The session to change.
            id: Listed by the page among the fields of the body; whether it has an effect is not documented.
            start_time: Local time of the session. The pages type it as time, which RFC 3339 would reject.
            end_time: Local time of the session. The pages type it as time, which RFC 3339 would reject.
            secure_id: Listed by the page among the fields of the body; whether it has an effect is not documented.
            locked_when_saved: A switch as it is written.
            selected_by_default: A switch as it is written.
            prevent_session_conflicts: A switch as it is written.
            custom_fields: Values of custom fields by attribute name; a string, or the chosen ids of a choice field.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/sessions/update-session
        """
        from ..api.swoogo_sessions import update_session as operation
        from ..models.swoogo_session_update import SwoogoSessionUpdate

        body = self._caller.body(
            SwoogoSessionUpdate,
            event_id=event_id,
            name=name,
            id=id,
            admin_short_name=admin_short_name,
            badge_name=badge_name,
            description=description,
            date=date,
            start_time=start_time,
            end_time=end_time,
            use_event_timezone=use_event_timezone,
            timezone=timezone,
            capacity=capacity,
            location_id=location_id,
            track_id=track_id,
            webinar_url=webinar_url,
            sold_out_message=sold_out_message,
            secure_id=secure_id,
            session_status=session_status,
            locked_when_saved=locked_when_saved,
            selection_control=selection_control,
            selected_by_default=selected_by_default,
            prevent_session_conflicts=prevent_session_conflicts,
            custom_fields=custom_fields,
        )
        result: SwoogoSession = self._caller.call(
            operation, session_id=session_id, body=body
        )
        return result

    def list_fields(
        self,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        search_condition: SwoogoSearchCondition | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        ids: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoFieldDefinitionList:
        """List the custom fields of sessions.

        The custom fields belong to the account; the page has neither `event_id` nor `sort`.

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
            ids: The ids of the records to return, at most a hundred, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/session-fields/get-all-fields
        """
        from ..api.swoogo_sessions import list_session_fields as operation

        result: SwoogoFieldDefinitionList = self._caller.call(
            operation,
            fields=fields,
            expand=expand,
            search=search,
            search_condition=search_condition,
            page=page,
            per_page=per_page,
            ids=ids,
        )
        return result

    def pages_of_fields(
        self,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        search_condition: SwoogoSearchCondition | Unset = UNSET,
        per_page: int | Unset = UNSET,
        ids: str | Sequence[str | int] | Unset = UNSET,
    ) -> Iterator[SwoogoFieldDefinitionList]:
        """Walk the pages of ``list_fields``, one call for each; 200 or 1000 records a page by default.

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
            ids: The ids of the records to return, at most a hundred, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/session-fields/get-all-fields
        """
        from ..api.swoogo_sessions import list_session_fields as operation

        result: Iterator[SwoogoFieldDefinitionList] = self._caller.pages(
            operation,
            fields=fields,
            expand=expand,
            search=search,
            search_condition=search_condition,
            per_page=per_page,
            ids=ids,
        )
        return result

    def iterate_fields(
        self,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        search_condition: SwoogoSearchCondition | Unset = UNSET,
        per_page: int | Unset = UNSET,
        ids: str | Sequence[str | int] | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[SwoogoFieldDefinition]:
        """Walk the records of ``list_fields``, page after page, as they are asked for. At most ``limit`` records are given.

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
            ids: The ids of the records to return, at most a hundred, separated by commas.
            limit: The most records to give; all without it.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/session-fields/get-all-fields
        """
        from ..api.swoogo_sessions import list_session_fields as operation

        result: Iterator[SwoogoFieldDefinition] = self._caller.iterate(
            operation,
            limit,
            fields=fields,
            expand=expand,
            search=search,
            search_condition=search_condition,
            per_page=per_page,
            ids=ids,
        )
        return result

    def update_field(
        self,
        field_id: int,
        *,
        name: str | Unset = UNSET,
        choices: Sequence[SwoogoFieldChoiceUpdate | Mapping[str, Any]] | Unset = UNSET,
    ) -> SwoogoFieldDefinition:
        """Change a custom field of sessions, or its choices.

        A choice with `id` and `delete` goes, one with `id` and `name` is renamed, one with a `name` only is added.
        `field` in the path is singular.

        Args:
            field_id: The custom field to change.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/session-fields/update-field
        """
        from ..api.swoogo_sessions import update_session_field as operation
        from ..models.swoogo_field_update import SwoogoFieldUpdate

        body = self._caller.body(SwoogoFieldUpdate, name=name, choices=choices)
        result: SwoogoFieldDefinition = self._caller.call(
            operation, field_id=field_id, body=body
        )
        return result

    def update_fee(
        self,
        session_id: int,
        *,
        price: str | Unset = UNSET,
        conditional_prices: Mapping[str, Any]
        | SwoogoFeeUpdateConditionalPrices
        | Unset = UNSET,
    ) -> SwoogoFee:
        """Set the price of a session.

        Only conditional prices that exist can be changed; others are ignored. An empty string clears one. Early-bird
        prices cannot be changed through the API.

        Args:
            session_id: The session that the price is for.
            conditional_prices: Prices by the id of their condition; an empty string clears one.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/session-fees/update-session-fee-configuration
        """
        from ..api.swoogo_sessions import update_session_fee as operation
        from ..models.swoogo_fee_update import SwoogoFeeUpdate

        body = self._caller.body(
            SwoogoFeeUpdate, price=price, conditional_prices=conditional_prices
        )
        result: SwoogoFee = self._caller.call(
            operation, session_id=session_id, body=body
        )
        return result

    def remove_fee(self, session_id: int) -> SwoogoFee:
        """Clear the price of a session.

        The price becomes 0 and each conditional price an empty string.

        Args:
            session_id: The session whose price goes.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/session-fees/remove-session-fee
        """
        from ..api.swoogo_sessions import remove_session_fee as operation

        result: SwoogoFee = self._caller.call(operation, session_id=session_id)
        return result

    def create_attendance(
        self,
        *,
        session_id: int | Unset = UNSET,
        registrant_id: int | Unset = UNSET,
        waiting_room_date: datetime.datetime | Unset = UNSET,
        check_in_date: datetime.datetime | Unset = UNSET,
        check_out_date: datetime.datetime | Unset = UNSET,
        on_demand_date: datetime.datetime | Unset = UNSET,
    ) -> SwoogoSessionAttendance:
        """Record that a registrant attended a session.

        The page flags no field as required, and prints the ids of its answer as strings. It does not print the
        success status, so 200 and 201 are both valid.

        Args:
            waiting_room_date: UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.
            check_in_date: UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.
            check_out_date: UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.
            on_demand_date: UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/session-attendance/create-session-attendance
        """
        from ..api.swoogo_sessions import create_session_attendance as operation
        from ..models.swoogo_session_attendance_create import (
            SwoogoSessionAttendanceCreate,
        )

        body = self._caller.body(
            SwoogoSessionAttendanceCreate,
            session_id=session_id,
            registrant_id=registrant_id,
            waiting_room_date=waiting_room_date,
            check_in_date=check_in_date,
            check_out_date=check_out_date,
            on_demand_date=on_demand_date,
        )
        result: SwoogoSessionAttendance = self._caller.call(operation, body=body)
        return result


class AsyncSwoogoSessionsResource(Resource):
    """Sessions of Swoogo. The methods are awaited."""

    @functools.cached_property
    def with_response(self) -> AsyncSwoogoSessionsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return AsyncSwoogoSessionsResourceWithResponse(
            AsyncSwoogoSessionsResource(self._caller.with_response)
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
    ) -> SwoogoSessionList:
        """List the sessions of an event.

        Without `fields` each session has its `id` and `name` only. `expand` knows `track`, `speakers`, `location`,
        `fees`, `translations` and `registrantCount`.

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

        Source: https://developer.swoogo.com/api-reference/sessions/get-all-sessions
        """
        from ..api.swoogo_sessions import list_sessions as operation

        result: SwoogoSessionList = await self._caller.call(
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
    ) -> AsyncIterator[SwoogoSessionList]:
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

        Source: https://developer.swoogo.com/api-reference/sessions/get-all-sessions
        """
        from ..api.swoogo_sessions import list_sessions as operation

        result: AsyncIterator[SwoogoSessionList] = self._caller.pages(
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
    ) -> AsyncIterator[SwoogoSession]:
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

        Source: https://developer.swoogo.com/api-reference/sessions/get-all-sessions
        """
        from ..api.swoogo_sessions import list_sessions as operation

        result: AsyncIterator[SwoogoSession] = self._caller.iterate(
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
        session_id: int,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoSession:
        """Read one session.

        Without `fields` the whole record is returned. With `fields` the keys that were not asked for are absent,
        which is why no property of the answer is required.

        Args:
            session_id: The session to read.
            fields: The fields to return, separated by commas.
            expand: The related objects to return in full, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/sessions/get-one-session
        """
        from ..api.swoogo_sessions import get_session as operation

        result: SwoogoSession = await self._caller.call(
            operation, session_id=session_id, fields=fields, expand=expand
        )
        return result

    async def create(
        self,
        *,
        event_id: int,
        name: str,
        date: datetime.date,
        id: int | Unset = UNSET,
        admin_short_name: str | Unset = UNSET,
        badge_name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        start_time: datetime.time | Unset = UNSET,
        end_time: datetime.time | Unset = UNSET,
        use_event_timezone: int | Unset = UNSET,
        timezone: str | Unset = UNSET,
        capacity: int | Unset = UNSET,
        location_id: int | Unset = UNSET,
        track_id: int | Unset = UNSET,
        webinar_url: str | Unset = UNSET,
        sold_out_message: str | Unset = UNSET,
        secure_id: str | Unset = UNSET,
        session_status: SwoogoSessionStatus | Unset = UNSET,
        locked_when_saved: bool | SwoogoFlag | Unset = UNSET,
        selection_control: SwoogoSelectionControl | Unset = UNSET,
        selected_by_default: bool | SwoogoFlag | Unset = UNSET,
        prevent_session_conflicts: bool | SwoogoFlag | Unset = UNSET,
        custom_fields: Mapping[str, Any] | SwoogoCustomFieldsWrite | Unset = UNSET,
    ) -> SwoogoCreatedSession:
        """Create a session in an event.

        The page requires a date in its prose and leaves it optional in its field table; the prose is followed. A
        session without a time zone takes the zone of its event. A new session has the status `live` unless another
        one is given. The page does not print the success status, so 200 and 201 are both valid.

        Args:
            event_id: The event that the session belongs to.
            name: The title.
            date: The day of the session. Required by the prose of the page, optional in its field table.
            id: Listed by the page among the fields of the body; whether it has an effect is not documented.
            admin_short_name: A short name for internal use.
            badge_name: The name that attendee badges show.
            description: What the session is about. Real data is HTML.
            start_time: Local time of the session. The pages type it as time, which RFC 3339 would reject.
            end_time: Local time of the session. The pages type it as time, which RFC 3339 would reject.
            use_event_timezone: Whether the time zone of the event applies; 0 or 1. The page prints no list of values.
            timezone: IANA time zone identifier. Absent, the zone of the event applies.
            capacity: The highest number of attendees.
            location_id: The location of the session.
            track_id: The track of the session.
            webinar_url: Where a virtual session takes place.
            sold_out_message: What is shown when no seat is left.
            secure_id: Listed by the page among the fields of the body; whether it has an effect is not documented.
            locked_when_saved: A switch as it is written.
            selected_by_default: A switch as it is written.
            prevent_session_conflicts: A switch as it is written.
            custom_fields: Values of custom fields by attribute name; a string, or the chosen ids of a choice field.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/sessions/create-session
        """
        from ..api.swoogo_sessions import create_session as operation
        from ..models.swoogo_session_create import SwoogoSessionCreate

        body = self._caller.body(
            SwoogoSessionCreate,
            event_id=event_id,
            name=name,
            date=date,
            id=id,
            admin_short_name=admin_short_name,
            badge_name=badge_name,
            description=description,
            start_time=start_time,
            end_time=end_time,
            use_event_timezone=use_event_timezone,
            timezone=timezone,
            capacity=capacity,
            location_id=location_id,
            track_id=track_id,
            webinar_url=webinar_url,
            sold_out_message=sold_out_message,
            secure_id=secure_id,
            session_status=session_status,
            locked_when_saved=locked_when_saved,
            selection_control=selection_control,
            selected_by_default=selected_by_default,
            prevent_session_conflicts=prevent_session_conflicts,
            custom_fields=custom_fields,
        )
        result: SwoogoCreatedSession = await self._caller.call(operation, body=body)
        return result

    async def update(
        self,
        session_id: int,
        *,
        event_id: int | Unset = UNSET,
        name: str | Unset = UNSET,
        id: int | Unset = UNSET,
        admin_short_name: str | Unset = UNSET,
        badge_name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        date: datetime.date | Unset = UNSET,
        start_time: datetime.time | Unset = UNSET,
        end_time: datetime.time | Unset = UNSET,
        use_event_timezone: int | Unset = UNSET,
        timezone: str | Unset = UNSET,
        capacity: int | Unset = UNSET,
        location_id: int | Unset = UNSET,
        track_id: int | Unset = UNSET,
        webinar_url: str | Unset = UNSET,
        sold_out_message: str | Unset = UNSET,
        secure_id: str | Unset = UNSET,
        session_status: SwoogoSessionStatus | Unset = UNSET,
        locked_when_saved: bool | SwoogoFlag | Unset = UNSET,
        selection_control: SwoogoSelectionControl | Unset = UNSET,
        selected_by_default: bool | SwoogoFlag | Unset = UNSET,
        prevent_session_conflicts: bool | SwoogoFlag | Unset = UNSET,
        custom_fields: Mapping[str, Any] | SwoogoCustomFieldsWrite | Unset = UNSET,
    ) -> SwoogoSession:
        """Change a session.

        Only the fields that are sent change, says the prose; one rendering of the page flags event_id and name as
        required. A change of a live session is seen by attendees at once. The path follows the pattern of the other
        updates; the page that could be read does not print it. Fields that the server does not know are ignored.

        Args:
            session_id: The session to change.
            id: Listed by the page among the fields of the body; whether it has an effect is not documented.
            start_time: Local time of the session. The pages type it as time, which RFC 3339 would reject.
            end_time: Local time of the session. The pages type it as time, which RFC 3339 would reject.
            secure_id: Listed by the page among the fields of the body; whether it has an effect is not documented.
            locked_when_saved: A switch as it is written.
            selected_by_default: A switch as it is written.
            prevent_session_conflicts: A switch as it is written.
            custom_fields: Values of custom fields by attribute name; a string, or the chosen ids of a choice field.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/sessions/update-session
        """
        from ..api.swoogo_sessions import update_session as operation
        from ..models.swoogo_session_update import SwoogoSessionUpdate

        body = self._caller.body(
            SwoogoSessionUpdate,
            event_id=event_id,
            name=name,
            id=id,
            admin_short_name=admin_short_name,
            badge_name=badge_name,
            description=description,
            date=date,
            start_time=start_time,
            end_time=end_time,
            use_event_timezone=use_event_timezone,
            timezone=timezone,
            capacity=capacity,
            location_id=location_id,
            track_id=track_id,
            webinar_url=webinar_url,
            sold_out_message=sold_out_message,
            secure_id=secure_id,
            session_status=session_status,
            locked_when_saved=locked_when_saved,
            selection_control=selection_control,
            selected_by_default=selected_by_default,
            prevent_session_conflicts=prevent_session_conflicts,
            custom_fields=custom_fields,
        )
        result: SwoogoSession = await self._caller.call(
            operation, session_id=session_id, body=body
        )
        return result

    async def list_fields(
        self,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        search_condition: SwoogoSearchCondition | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        ids: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoFieldDefinitionList:
        """List the custom fields of sessions.

        The custom fields belong to the account; the page has neither `event_id` nor `sort`.

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
            ids: The ids of the records to return, at most a hundred, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/session-fields/get-all-fields
        """
        from ..api.swoogo_sessions import list_session_fields as operation

        result: SwoogoFieldDefinitionList = await self._caller.call(
            operation,
            fields=fields,
            expand=expand,
            search=search,
            search_condition=search_condition,
            page=page,
            per_page=per_page,
            ids=ids,
        )
        return result

    def pages_of_fields(
        self,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        search_condition: SwoogoSearchCondition | Unset = UNSET,
        per_page: int | Unset = UNSET,
        ids: str | Sequence[str | int] | Unset = UNSET,
    ) -> AsyncIterator[SwoogoFieldDefinitionList]:
        """Walk the pages of ``list_fields``, one call for each; 200 or 1000 records a page by default.

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
            ids: The ids of the records to return, at most a hundred, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/session-fields/get-all-fields
        """
        from ..api.swoogo_sessions import list_session_fields as operation

        result: AsyncIterator[SwoogoFieldDefinitionList] = self._caller.pages(
            operation,
            fields=fields,
            expand=expand,
            search=search,
            search_condition=search_condition,
            per_page=per_page,
            ids=ids,
        )
        return result

    def iterate_fields(
        self,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
        search: str | Unset = UNSET,
        search_condition: SwoogoSearchCondition | Unset = UNSET,
        per_page: int | Unset = UNSET,
        ids: str | Sequence[str | int] | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[SwoogoFieldDefinition]:
        """Walk the records of ``list_fields``, page after page, as they are asked for. At most ``limit`` records are given.

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
            ids: The ids of the records to return, at most a hundred, separated by commas.
            limit: The most records to give; all without it.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/session-fields/get-all-fields
        """
        from ..api.swoogo_sessions import list_session_fields as operation

        result: AsyncIterator[SwoogoFieldDefinition] = self._caller.iterate(
            operation,
            limit,
            fields=fields,
            expand=expand,
            search=search,
            search_condition=search_condition,
            per_page=per_page,
            ids=ids,
        )
        return result

    async def update_field(
        self,
        field_id: int,
        *,
        name: str | Unset = UNSET,
        choices: Sequence[SwoogoFieldChoiceUpdate | Mapping[str, Any]] | Unset = UNSET,
    ) -> SwoogoFieldDefinition:
        """Change a custom field of sessions, or its choices.

        A choice with `id` and `delete` goes, one with `id` and `name` is renamed, one with a `name` only is added.
        `field` in the path is singular.

        Args:
            field_id: The custom field to change.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/session-fields/update-field
        """
        from ..api.swoogo_sessions import update_session_field as operation
        from ..models.swoogo_field_update import SwoogoFieldUpdate

        body = self._caller.body(SwoogoFieldUpdate, name=name, choices=choices)
        result: SwoogoFieldDefinition = await self._caller.call(
            operation, field_id=field_id, body=body
        )
        return result

    async def update_fee(
        self,
        session_id: int,
        *,
        price: str | Unset = UNSET,
        conditional_prices: Mapping[str, Any]
        | SwoogoFeeUpdateConditionalPrices
        | Unset = UNSET,
    ) -> SwoogoFee:
        """Set the price of a session.

        Only conditional prices that exist can be changed; others are ignored. An empty string clears one. Early-bird
        prices cannot be changed through the API.

        Args:
            session_id: The session that the price is for.
            conditional_prices: Prices by the id of their condition; an empty string clears one.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/session-fees/update-session-fee-configuration
        """
        from ..api.swoogo_sessions import update_session_fee as operation
        from ..models.swoogo_fee_update import SwoogoFeeUpdate

        body = self._caller.body(
            SwoogoFeeUpdate, price=price, conditional_prices=conditional_prices
        )
        result: SwoogoFee = await self._caller.call(
            operation, session_id=session_id, body=body
        )
        return result

    async def remove_fee(self, session_id: int) -> SwoogoFee:
        """Clear the price of a session.

        The price becomes 0 and each conditional price an empty string.

        Args:
            session_id: The session whose price goes.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/session-fees/remove-session-fee
        """
        from ..api.swoogo_sessions import remove_session_fee as operation

        result: SwoogoFee = await self._caller.call(operation, session_id=session_id)
        return result

    async def create_attendance(
        self,
        *,
        session_id: int | Unset = UNSET,
        registrant_id: int | Unset = UNSET,
        waiting_room_date: datetime.datetime | Unset = UNSET,
        check_in_date: datetime.datetime | Unset = UNSET,
        check_out_date: datetime.datetime | Unset = UNSET,
        on_demand_date: datetime.datetime | Unset = UNSET,
    ) -> SwoogoSessionAttendance:
        """Record that a registrant attended a session.

        The page flags no field as required, and prints the ids of its answer as strings. It does not print the
        success status, so 200 and 201 are both valid.

        Args:
            waiting_room_date: UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.
            check_in_date: UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.
            check_out_date: UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.
            on_demand_date: UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/session-attendance/create-session-attendance
        """
        from ..api.swoogo_sessions import create_session_attendance as operation
        from ..models.swoogo_session_attendance_create import (
            SwoogoSessionAttendanceCreate,
        )

        body = self._caller.body(
            SwoogoSessionAttendanceCreate,
            session_id=session_id,
            registrant_id=registrant_id,
            waiting_room_date=waiting_room_date,
            check_in_date=check_in_date,
            check_out_date=check_out_date,
            on_demand_date=on_demand_date,
        )
        result: SwoogoSessionAttendance = await self._caller.call(operation, body=body)
        return result


class SwoogoSessionsResourceWithResponse:
    """The methods of ``SwoogoSessionsResource``, which return an ``Answer``."""

    def __init__(self, resource: SwoogoSessionsResource) -> None:
        self.list = answering(resource.list)
        self.get = answering(resource.get)
        self.create = answering(resource.create)
        self.update = answering(resource.update)
        self.list_fields = answering(resource.list_fields)
        self.update_field = answering(resource.update_field)
        self.update_fee = answering(resource.update_fee)
        self.remove_fee = answering(resource.remove_fee)
        self.create_attendance = answering(resource.create_attendance)


class AsyncSwoogoSessionsResourceWithResponse:
    """The methods of ``AsyncSwoogoSessionsResource``, which return an ``Answer``."""

    def __init__(self, resource: AsyncSwoogoSessionsResource) -> None:
        self.list = async_answering(resource.list)
        self.get = async_answering(resource.get)
        self.create = async_answering(resource.create)
        self.update = async_answering(resource.update)
        self.list_fields = async_answering(resource.list_fields)
        self.update_field = async_answering(resource.update_field)
        self.update_fee = async_answering(resource.update_fee)
        self.remove_fee = async_answering(resource.remove_fee)
        self.create_attendance = async_answering(resource.create_attendance)

"""Exhibitors of Eventify."""

from __future__ import annotations

import builtins
import functools
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import UNSET, Unset
from ._runtime import Resource, answering, async_answering

if TYPE_CHECKING:
    from ..models import EventifyExhibitorSaved, EventifyFormAnswer


class EventifyExhibitorsResource(Resource):
    """Exhibitors of Eventify. The methods return when the answer is there."""

    @functools.cached_property
    def with_response(self) -> EventifyExhibitorsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return EventifyExhibitorsResourceWithResponse(
            EventifyExhibitorsResource(self._caller.with_response)
        )

    def create(
        self,
        *,
        eventid: int,
        name: str,
        booth: str,
        form_number: int,
        details_form: Sequence[EventifyFormAnswer | Mapping[str, Any]],
        profileimage: None | str | Unset = UNSET,
        bannerimage: None | str | Unset = UNSET,
        productcategory: str | Unset = UNSET,
        productsubcategory: str | Unset = UNSET,
        industry: str | Unset = UNSET,
    ) -> builtins.list[EventifyExhibitorSaved] | EventifyExhibitorSaved:
        """Create an exhibitor.

        The copy of the page that was read breaks off in its table, so that fields are missing here: at least the text
        about the exhibitor, the videos and the documents. Method and path are deduced from the look-up lists that the
        page names. `productcategory`, `productsubcategory` and `industry` go together: a product needs all of them.
        The answer is not documented, and any object or list is valid; an error may arrive with status 200.

        Args:
            booth: One of the booths that are free. Where they are listed is not documented.
            form_number: Number of the exhibitor form, from `list_forms`.
            details_form: The answers to the form. A group of fields takes one value for each id of its
                `group_fields`.
            profileimage: URL of the picture; null for none, never an empty string.
            bannerimage: URL of the banner; null for none, never an empty string.
            productcategory: Name of a product category.
            productsubcategory: Name of a product subcategory of that category.
            industry: Name of an industry, in lower case and with underscores for all else.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://adminapi.eventify.io/v4/api/add-a-new-exhibitor-in-an-event
        """
        from ..api.eventify_exhibitors import create_exhibitor as operation
        from ..models.eventify_exhibitor_create import EventifyExhibitorCreate

        body = self._caller.body(
            EventifyExhibitorCreate,
            eventid=eventid,
            name=name,
            booth=booth,
            form_number=form_number,
            details_form=details_form,
            profileimage=profileimage,
            bannerimage=bannerimage,
            productcategory=productcategory,
            productsubcategory=productsubcategory,
            industry=industry,
        )
        result: builtins.list[EventifyExhibitorSaved] | EventifyExhibitorSaved = (
            self._caller.call(operation, body=body)
        )
        return result


class AsyncEventifyExhibitorsResource(Resource):
    """Exhibitors of Eventify. The methods are awaited."""

    @functools.cached_property
    def with_response(self) -> AsyncEventifyExhibitorsResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return AsyncEventifyExhibitorsResourceWithResponse(
            AsyncEventifyExhibitorsResource(self._caller.with_response)
        )

    async def create(
        self,
        *,
        eventid: int,
        name: str,
        booth: str,
        form_number: int,
        details_form: Sequence[EventifyFormAnswer | Mapping[str, Any]],
        profileimage: None | str | Unset = UNSET,
        bannerimage: None | str | Unset = UNSET,
        productcategory: str | Unset = UNSET,
        productsubcategory: str | Unset = UNSET,
        industry: str | Unset = UNSET,
    ) -> builtins.list[EventifyExhibitorSaved] | EventifyExhibitorSaved:
        """Create an exhibitor.

        The copy of the page that was read breaks off in its table, so that fields are missing here: at least the text
        about the exhibitor, the videos and the documents. Method and path are deduced from the look-up lists that the
        page names. `productcategory`, `productsubcategory` and `industry` go together: a product needs all of them.
        The answer is not documented, and any object or list is valid; an error may arrive with status 200.

        Args:
            booth: One of the booths that are free. Where they are listed is not documented.
            form_number: Number of the exhibitor form, from `list_forms`.
            details_form: The answers to the form. A group of fields takes one value for each id of its
                `group_fields`.
            profileimage: URL of the picture; null for none, never an empty string.
            bannerimage: URL of the banner; null for none, never an empty string.
            productcategory: Name of a product category.
            productsubcategory: Name of a product subcategory of that category.
            industry: Name of an industry, in lower case and with underscores for all else.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://adminapi.eventify.io/v4/api/add-a-new-exhibitor-in-an-event
        """
        from ..api.eventify_exhibitors import create_exhibitor as operation
        from ..models.eventify_exhibitor_create import EventifyExhibitorCreate

        body = self._caller.body(
            EventifyExhibitorCreate,
            eventid=eventid,
            name=name,
            booth=booth,
            form_number=form_number,
            details_form=details_form,
            profileimage=profileimage,
            bannerimage=bannerimage,
            productcategory=productcategory,
            productsubcategory=productsubcategory,
            industry=industry,
        )
        result: (
            builtins.list[EventifyExhibitorSaved] | EventifyExhibitorSaved
        ) = await self._caller.call(operation, body=body)
        return result


class EventifyExhibitorsResourceWithResponse:
    """The methods of ``EventifyExhibitorsResource``, which return an ``Answer``."""

    def __init__(self, resource: EventifyExhibitorsResource) -> None:
        self.create = answering(resource.create)


class AsyncEventifyExhibitorsResourceWithResponse:
    """The methods of ``AsyncEventifyExhibitorsResource``, which return an ``Answer``."""

    def __init__(self, resource: AsyncEventifyExhibitorsResource) -> None:
        self.create = async_answering(resource.create)

"""The operations as methods, grouped by resource; a resource is loaded when it is first used."""

from __future__ import annotations

import functools
import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._answer import Answer, Violation
    from ._runtime import Caller, Resource
    from .eventify_attendees import (
        AsyncEventifyAttendeesResource,
        EventifyAttendeesResource,
    )
    from .eventify_authentication import (
        AsyncEventifyAuthenticationResource,
        EventifyAuthenticationResource,
    )
    from .eventify_categories import (
        AsyncEventifyCategoriesResource,
        EventifyCategoriesResource,
    )
    from .eventify_exhibitors import (
        AsyncEventifyExhibitorsResource,
        EventifyExhibitorsResource,
    )
    from .eventify_forms import AsyncEventifyFormsResource, EventifyFormsResource
    from .eventify_sessions import (
        AsyncEventifySessionsResource,
        EventifySessionsResource,
    )
    from .eventify_speakers import (
        AsyncEventifySpeakersResource,
        EventifySpeakersResource,
    )
    from .eventify_sponsors import (
        AsyncEventifySponsorsResource,
        EventifySponsorsResource,
    )
    from .swoogo_authentication import (
        AsyncSwoogoAuthenticationResource,
        SwoogoAuthenticationResource,
    )
    from .swoogo_contacts import AsyncSwoogoContactsResource, SwoogoContactsResource
    from .swoogo_discounts import AsyncSwoogoDiscountsResource, SwoogoDiscountsResource
    from .swoogo_events import AsyncSwoogoEventsResource, SwoogoEventsResource
    from .swoogo_locations import AsyncSwoogoLocationsResource, SwoogoLocationsResource
    from .swoogo_packages import AsyncSwoogoPackagesResource, SwoogoPackagesResource
    from .swoogo_questions import AsyncSwoogoQuestionsResource, SwoogoQuestionsResource
    from .swoogo_registrant_types import (
        AsyncSwoogoRegistrantTypesResource,
        SwoogoRegistrantTypesResource,
    )
    from .swoogo_registrants import (
        AsyncSwoogoRegistrantsResource,
        SwoogoRegistrantsResource,
    )
    from .swoogo_scans import AsyncSwoogoScansResource, SwoogoScansResource
    from .swoogo_sessions import AsyncSwoogoSessionsResource, SwoogoSessionsResource
    from .swoogo_speakers import AsyncSwoogoSpeakersResource, SwoogoSpeakersResource
    from .swoogo_sponsors import AsyncSwoogoSponsorsResource, SwoogoSponsorsResource
    from .swoogo_transactions import (
        AsyncSwoogoTransactionsResource,
        SwoogoTransactionsResource,
    )
    from .swoogo_webhooks import AsyncSwoogoWebhooksResource, SwoogoWebhooksResource

__all__ = (
    "Answer",
    "AsyncEventifyResources",
    "AsyncSwoogoResources",
    "EventifyResources",
    "Resource",
    "SwoogoResources",
    "Violation",
)


def __getattr__(name: str) -> Any:
    home = {"Answer": "._answer", "Resource": "._runtime", "Violation": "._answer"}.get(
        name
    )
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(importlib.import_module(home, __name__), name)
    return value


class EventifyResources:
    """The resources of Eventify, one for each tag of the OpenAPI document."""

    if TYPE_CHECKING:

        @functools.cached_property
        def _caller(self) -> Caller: ...

    @functools.cached_property
    def attendees(self) -> EventifyAttendeesResource:
        """Attendees of Eventify."""
        from .eventify_attendees import EventifyAttendeesResource

        return EventifyAttendeesResource(self._caller)

    @functools.cached_property
    def authentication(self) -> EventifyAuthenticationResource:
        """Authentication of Eventify."""
        from .eventify_authentication import EventifyAuthenticationResource

        return EventifyAuthenticationResource(self._caller)

    @functools.cached_property
    def categories(self) -> EventifyCategoriesResource:
        """Categories of Eventify."""
        from .eventify_categories import EventifyCategoriesResource

        return EventifyCategoriesResource(self._caller)

    @functools.cached_property
    def exhibitors(self) -> EventifyExhibitorsResource:
        """Exhibitors of Eventify."""
        from .eventify_exhibitors import EventifyExhibitorsResource

        return EventifyExhibitorsResource(self._caller)

    @functools.cached_property
    def forms(self) -> EventifyFormsResource:
        """Forms of Eventify."""
        from .eventify_forms import EventifyFormsResource

        return EventifyFormsResource(self._caller)

    @functools.cached_property
    def sessions(self) -> EventifySessionsResource:
        """Sessions of Eventify."""
        from .eventify_sessions import EventifySessionsResource

        return EventifySessionsResource(self._caller)

    @functools.cached_property
    def speakers(self) -> EventifySpeakersResource:
        """Speakers of Eventify."""
        from .eventify_speakers import EventifySpeakersResource

        return EventifySpeakersResource(self._caller)

    @functools.cached_property
    def sponsors(self) -> EventifySponsorsResource:
        """Sponsors of Eventify."""
        from .eventify_sponsors import EventifySponsorsResource

        return EventifySponsorsResource(self._caller)


class AsyncEventifyResources:
    """The resources of Eventify, one for each tag of the OpenAPI document."""

    if TYPE_CHECKING:

        @functools.cached_property
        def _caller(self) -> Caller: ...

    @functools.cached_property
    def attendees(self) -> AsyncEventifyAttendeesResource:
        """Attendees of Eventify."""
        from .eventify_attendees import AsyncEventifyAttendeesResource

        return AsyncEventifyAttendeesResource(self._caller)

    @functools.cached_property
    def authentication(self) -> AsyncEventifyAuthenticationResource:
        """Authentication of Eventify."""
        from .eventify_authentication import AsyncEventifyAuthenticationResource

        return AsyncEventifyAuthenticationResource(self._caller)

    @functools.cached_property
    def categories(self) -> AsyncEventifyCategoriesResource:
        """Categories of Eventify."""
        from .eventify_categories import AsyncEventifyCategoriesResource

        return AsyncEventifyCategoriesResource(self._caller)

    @functools.cached_property
    def exhibitors(self) -> AsyncEventifyExhibitorsResource:
        """Exhibitors of Eventify."""
        from .eventify_exhibitors import AsyncEventifyExhibitorsResource

        return AsyncEventifyExhibitorsResource(self._caller)

    @functools.cached_property
    def forms(self) -> AsyncEventifyFormsResource:
        """Forms of Eventify."""
        from .eventify_forms import AsyncEventifyFormsResource

        return AsyncEventifyFormsResource(self._caller)

    @functools.cached_property
    def sessions(self) -> AsyncEventifySessionsResource:
        """Sessions of Eventify."""
        from .eventify_sessions import AsyncEventifySessionsResource

        return AsyncEventifySessionsResource(self._caller)

    @functools.cached_property
    def speakers(self) -> AsyncEventifySpeakersResource:
        """Speakers of Eventify."""
        from .eventify_speakers import AsyncEventifySpeakersResource

        return AsyncEventifySpeakersResource(self._caller)

    @functools.cached_property
    def sponsors(self) -> AsyncEventifySponsorsResource:
        """Sponsors of Eventify."""
        from .eventify_sponsors import AsyncEventifySponsorsResource

        return AsyncEventifySponsorsResource(self._caller)


class SwoogoResources:
    """The resources of Swoogo, one for each tag of the OpenAPI document."""

    if TYPE_CHECKING:

        @functools.cached_property
        def _caller(self) -> Caller: ...

    @functools.cached_property
    def authentication(self) -> SwoogoAuthenticationResource:
        """Authentication of Swoogo."""
        from .swoogo_authentication import SwoogoAuthenticationResource

        return SwoogoAuthenticationResource(self._caller)

    @functools.cached_property
    def contacts(self) -> SwoogoContactsResource:
        """Contacts of Swoogo."""
        from .swoogo_contacts import SwoogoContactsResource

        return SwoogoContactsResource(self._caller)

    @functools.cached_property
    def discounts(self) -> SwoogoDiscountsResource:
        """Discounts of Swoogo."""
        from .swoogo_discounts import SwoogoDiscountsResource

        return SwoogoDiscountsResource(self._caller)

    @functools.cached_property
    def events(self) -> SwoogoEventsResource:
        """Events of Swoogo."""
        from .swoogo_events import SwoogoEventsResource

        return SwoogoEventsResource(self._caller)

    @functools.cached_property
    def locations(self) -> SwoogoLocationsResource:
        """Locations of Swoogo."""
        from .swoogo_locations import SwoogoLocationsResource

        return SwoogoLocationsResource(self._caller)

    @functools.cached_property
    def packages(self) -> SwoogoPackagesResource:
        """Packages of Swoogo."""
        from .swoogo_packages import SwoogoPackagesResource

        return SwoogoPackagesResource(self._caller)

    @functools.cached_property
    def questions(self) -> SwoogoQuestionsResource:
        """Questions of Swoogo."""
        from .swoogo_questions import SwoogoQuestionsResource

        return SwoogoQuestionsResource(self._caller)

    @functools.cached_property
    def registrant_types(self) -> SwoogoRegistrantTypesResource:
        """Registrant types of Swoogo."""
        from .swoogo_registrant_types import SwoogoRegistrantTypesResource

        return SwoogoRegistrantTypesResource(self._caller)

    @functools.cached_property
    def registrants(self) -> SwoogoRegistrantsResource:
        """Registrants of Swoogo."""
        from .swoogo_registrants import SwoogoRegistrantsResource

        return SwoogoRegistrantsResource(self._caller)

    @functools.cached_property
    def scans(self) -> SwoogoScansResource:
        """Scans of Swoogo."""
        from .swoogo_scans import SwoogoScansResource

        return SwoogoScansResource(self._caller)

    @functools.cached_property
    def sessions(self) -> SwoogoSessionsResource:
        """Sessions of Swoogo."""
        from .swoogo_sessions import SwoogoSessionsResource

        return SwoogoSessionsResource(self._caller)

    @functools.cached_property
    def speakers(self) -> SwoogoSpeakersResource:
        """Speakers of Swoogo."""
        from .swoogo_speakers import SwoogoSpeakersResource

        return SwoogoSpeakersResource(self._caller)

    @functools.cached_property
    def sponsors(self) -> SwoogoSponsorsResource:
        """Sponsors of Swoogo."""
        from .swoogo_sponsors import SwoogoSponsorsResource

        return SwoogoSponsorsResource(self._caller)

    @functools.cached_property
    def transactions(self) -> SwoogoTransactionsResource:
        """Transactions of Swoogo."""
        from .swoogo_transactions import SwoogoTransactionsResource

        return SwoogoTransactionsResource(self._caller)

    @functools.cached_property
    def webhooks(self) -> SwoogoWebhooksResource:
        """Webhooks of Swoogo."""
        from .swoogo_webhooks import SwoogoWebhooksResource

        return SwoogoWebhooksResource(self._caller)


class AsyncSwoogoResources:
    """The resources of Swoogo, one for each tag of the OpenAPI document."""

    if TYPE_CHECKING:

        @functools.cached_property
        def _caller(self) -> Caller: ...

    @functools.cached_property
    def authentication(self) -> AsyncSwoogoAuthenticationResource:
        """Authentication of Swoogo."""
        from .swoogo_authentication import AsyncSwoogoAuthenticationResource

        return AsyncSwoogoAuthenticationResource(self._caller)

    @functools.cached_property
    def contacts(self) -> AsyncSwoogoContactsResource:
        """Contacts of Swoogo."""
        from .swoogo_contacts import AsyncSwoogoContactsResource

        return AsyncSwoogoContactsResource(self._caller)

    @functools.cached_property
    def discounts(self) -> AsyncSwoogoDiscountsResource:
        """Discounts of Swoogo."""
        from .swoogo_discounts import AsyncSwoogoDiscountsResource

        return AsyncSwoogoDiscountsResource(self._caller)

    @functools.cached_property
    def events(self) -> AsyncSwoogoEventsResource:
        """Events of Swoogo."""
        from .swoogo_events import AsyncSwoogoEventsResource

        return AsyncSwoogoEventsResource(self._caller)

    @functools.cached_property
    def locations(self) -> AsyncSwoogoLocationsResource:
        """Locations of Swoogo."""
        from .swoogo_locations import AsyncSwoogoLocationsResource

        return AsyncSwoogoLocationsResource(self._caller)

    @functools.cached_property
    def packages(self) -> AsyncSwoogoPackagesResource:
        """Packages of Swoogo."""
        from .swoogo_packages import AsyncSwoogoPackagesResource

        return AsyncSwoogoPackagesResource(self._caller)

    @functools.cached_property
    def questions(self) -> AsyncSwoogoQuestionsResource:
        """Questions of Swoogo."""
        from .swoogo_questions import AsyncSwoogoQuestionsResource

        return AsyncSwoogoQuestionsResource(self._caller)

    @functools.cached_property
    def registrant_types(self) -> AsyncSwoogoRegistrantTypesResource:
        """Registrant types of Swoogo."""
        from .swoogo_registrant_types import AsyncSwoogoRegistrantTypesResource

        return AsyncSwoogoRegistrantTypesResource(self._caller)

    @functools.cached_property
    def registrants(self) -> AsyncSwoogoRegistrantsResource:
        """Registrants of Swoogo."""
        from .swoogo_registrants import AsyncSwoogoRegistrantsResource

        return AsyncSwoogoRegistrantsResource(self._caller)

    @functools.cached_property
    def scans(self) -> AsyncSwoogoScansResource:
        """Scans of Swoogo."""
        from .swoogo_scans import AsyncSwoogoScansResource

        return AsyncSwoogoScansResource(self._caller)

    @functools.cached_property
    def sessions(self) -> AsyncSwoogoSessionsResource:
        """Sessions of Swoogo."""
        from .swoogo_sessions import AsyncSwoogoSessionsResource

        return AsyncSwoogoSessionsResource(self._caller)

    @functools.cached_property
    def speakers(self) -> AsyncSwoogoSpeakersResource:
        """Speakers of Swoogo."""
        from .swoogo_speakers import AsyncSwoogoSpeakersResource

        return AsyncSwoogoSpeakersResource(self._caller)

    @functools.cached_property
    def sponsors(self) -> AsyncSwoogoSponsorsResource:
        """Sponsors of Swoogo."""
        from .swoogo_sponsors import AsyncSwoogoSponsorsResource

        return AsyncSwoogoSponsorsResource(self._caller)

    @functools.cached_property
    def transactions(self) -> AsyncSwoogoTransactionsResource:
        """Transactions of Swoogo."""
        from .swoogo_transactions import AsyncSwoogoTransactionsResource

        return AsyncSwoogoTransactionsResource(self._caller)

    @functools.cached_property
    def webhooks(self) -> AsyncSwoogoWebhooksResource:
        """Webhooks of Swoogo."""
        from .swoogo_webhooks import AsyncSwoogoWebhooksResource

        return AsyncSwoogoWebhooksResource(self._caller)

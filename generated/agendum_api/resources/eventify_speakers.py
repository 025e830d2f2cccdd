"""Speakers of Eventify."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import UNSET, Unset
from ._runtime import Resource, answering, async_answering

if TYPE_CHECKING:
    from ..models import EventifyFormAnswer, EventifySpeaker, EventifySpeakerSaved


class EventifySpeakersResource(Resource):
    """Speakers of Eventify. The methods return when the answer is there."""

    @functools.cached_property
    def with_response(self) -> EventifySpeakersResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return EventifySpeakersResourceWithResponse(
            EventifySpeakersResource(self._caller.with_response)
        )

    def create(
        self,
        *,
        eventid: int,
        firstname: str,
        lastname: str,
        createuser: bool,
        email: str | Unset = UNSET,
        company: str | Unset = UNSET,
        position: str | Unset = UNSET,
        description: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        country: str | Unset = UNSET,
        profileimage: str | Unset = UNSET,
        displayorder: int | Unset = UNSET,
        file1: str | Unset = UNSET,
        file2: str | Unset = UNSET,
        file3: str | Unset = UNSET,
        file4: str | Unset = UNSET,
        file5: str | Unset = UNSET,
        categoryid: int | Unset = UNSET,
        feature_position: float | Unset = UNSET,
        attendee_form_number: int | Unset = UNSET,
        attendee_details_form: Sequence[EventifyFormAnswer | Mapping[str, Any]]
        | Unset = UNSET,
    ) -> EventifySpeakerSaved:
        """Create a speaker, and an attendee for the speaker if wanted.

        The page lists the fields without printing method or path, which are deduced from the record that public
        client code reads. `email`, `attendee_form_number` and `attendee_details_form` are needed where `createuser`
        is true. What the answer holds where no attendee is created is not documented. An error may arrive with status
        200.

        Args:
            createuser: Whether an attendee is created too. Required by the prose; true may be sent once only.
            email: Needed where `createuser` is true.
            profileimage: Presumably a URL.
            file1: URL of a file.
            categoryid: A speaker category. Where they are listed is not documented.
            feature_position: Features the speaker, at this place among the featured ones.
            attendee_form_number: Number of the attendee form, not of the speaker form; used where `createuser` is
                true.
            attendee_details_form: The answers to that form; used where `createuser` is true.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://adminapi.eventify.io/v4/api/add-a-new-speaker
        """
        from ..api.eventify_speakers import create_app_speaker as operation
        from ..models.eventify_speaker_create import EventifySpeakerCreate

        body = self._caller.body(
            EventifySpeakerCreate,
            eventid=eventid,
            firstname=firstname,
            lastname=lastname,
            createuser=createuser,
            email=email,
            company=company,
            position=position,
            description=description,
            phone=phone,
            country=country,
            profileimage=profileimage,
            displayorder=displayorder,
            file1=file1,
            file2=file2,
            file3=file3,
            file4=file4,
            file5=file5,
            categoryid=categoryid,
            feature_position=feature_position,
            attendee_form_number=attendee_form_number,
            attendee_details_form=attendee_details_form,
        )
        result: EventifySpeakerSaved = self._caller.call(operation, body=body)
        return result

    def get(self, speakerid: str) -> EventifySpeaker:
        """Read one speaker.

        Known from public client code only, which sends the token as the query parameter `session_token`. An error may
        arrive with status 200.

        Args:
            speakerid: The speaker to read.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://github.com/appledr1nker/eventify-conference
        """
        from ..api.eventify_speakers import get_app_speaker as operation

        result: EventifySpeaker = self._caller.call(operation, speakerid=speakerid)
        return result

    def update(
        self,
        speakerid: int,
        *,
        eventid: int,
        createuser: bool,
        firstname: str | Unset = UNSET,
        lastname: str | Unset = UNSET,
        email: str | Unset = UNSET,
        company: str | Unset = UNSET,
        position: str | Unset = UNSET,
        description: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        country: str | Unset = UNSET,
        profileimage: str | Unset = UNSET,
        file1: str | Unset = UNSET,
        file2: str | Unset = UNSET,
        file3: str | Unset = UNSET,
        file4: str | Unset = UNSET,
        file5: str | Unset = UNSET,
        attendee_formid: int | Unset = UNSET,
        attendee_responses: str | Unset = UNSET,
    ) -> EventifySpeakerSaved:
        """Change a speaker.

        Fields that are left out stay as they are. The page belongs to the unversioned docs and prints no path; it is
        deduced from the record that public client code reads, and so is the version. The ids and `createuser` are
        required by the page's prose only. `createuser` may be true once, when the speaker has no attendee yet. An
        error may arrive with status 200.

        Args:
            speakerid: The speaker to change.
            eventid: Required by the prose, absent from the table.
            createuser: Whether an attendee is created too. Required by the prose; true may be sent once only.
            profileimage: Presumably a URL.
            file1: URL of a file.
            attendee_formid: The prose calls it `attendee_form_number`.
            attendee_responses: The answers to that form, presumably JSON. The prose calls it `attendee_details_form`.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://adminapi.eventify.io/api/update-a-speaker-details
        """
        from ..api.eventify_speakers import update_app_speaker as operation
        from ..models.eventify_speaker_update import EventifySpeakerUpdate

        body = self._caller.body(
            EventifySpeakerUpdate,
            speakerid=speakerid,
            eventid=eventid,
            createuser=createuser,
            firstname=firstname,
            lastname=lastname,
            email=email,
            company=company,
            position=position,
            description=description,
            phone=phone,
            country=country,
            profileimage=profileimage,
            file1=file1,
            file2=file2,
            file3=file3,
            file4=file4,
            file5=file5,
            attendee_formid=attendee_formid,
            attendee_responses=attendee_responses,
        )
        result: EventifySpeakerSaved = self._caller.call(
            operation, speakerid=speakerid, body=body
        )
        return result


class AsyncEventifySpeakersResource(Resource):
    """Speakers of Eventify. The methods are awaited."""

    @functools.cached_property
    def with_response(self) -> AsyncEventifySpeakersResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return AsyncEventifySpeakersResourceWithResponse(
            AsyncEventifySpeakersResource(self._caller.with_response)
        )

    async def create(
        self,
        *,
        eventid: int,
        firstname: str,
        lastname: str,
        createuser: bool,
        email: str | Unset = UNSET,
        company: str | Unset = UNSET,
        position: str | Unset = UNSET,
        description: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        country: str | Unset = UNSET,
        profileimage: str | Unset = UNSET,
        displayorder: int | Unset = UNSET,
        file1: str | Unset = UNSET,
        file2: str | Unset = UNSET,
        file3: str | Unset = UNSET,
        file4: str | Unset = UNSET,
        file5: str | Unset = UNSET,
        categoryid: int | Unset = UNSET,
        feature_position: float | Unset = UNSET,
        attendee_form_number: int | Unset = UNSET,
        attendee_details_form: Sequence[EventifyFormAnswer | Mapping[str, Any]]
        | Unset = UNSET,
    ) -> EventifySpeakerSaved:
        """Create a speaker, and an attendee for the speaker if wanted.

        The page lists the fields without printing method or path, which are deduced from the record that public
        client code reads. `email`, `attendee_form_number` and `attendee_details_form` are needed where `createuser`
        is true. What the answer holds where no attendee is created is not documented. An error may arrive with status
        200.

        Args:
            createuser: Whether an attendee is created too. Required by the prose; true may be sent once only.
            email: Needed where `createuser` is true.
            profileimage: Presumably a URL.
            file1: URL of a file.
            categoryid: A speaker category. Where they are listed is not documented.
            feature_position: Features the speaker, at this place among the featured ones.
            attendee_form_number: Number of the attendee form, not of the speaker form; used where `createuser` is
                true.
            attendee_details_form: The answers to that form; used where `createuser` is true.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://adminapi.eventify.io/v4/api/add-a-new-speaker
        """
        from ..api.eventify_speakers import create_app_speaker as operation
        from ..models.eventify_speaker_create import EventifySpeakerCreate

        body = self._caller.body(
            EventifySpeakerCreate,
            eventid=eventid,
            firstname=firstname,
            lastname=lastname,
            createuser=createuser,
            email=email,
            company=company,
            position=position,
            description=description,
            phone=phone,
            country=country,
            profileimage=profileimage,
            displayorder=displayorder,
            file1=file1,
            file2=file2,
            file3=file3,
            file4=file4,
            file5=file5,
            categoryid=categoryid,
            feature_position=feature_position,
            attendee_form_number=attendee_form_number,
            attendee_details_form=attendee_details_form,
        )
        result: EventifySpeakerSaved = await self._caller.call(operation, body=body)
        return result

    async def get(self, speakerid: str) -> EventifySpeaker:
        """Read one speaker.

        Known from public client code only, which sends the token as the query parameter `session_token`. An error may
        arrive with status 200.

        Args:
            speakerid: The speaker to read.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://github.com/appledr1nker/eventify-conference
        """
        from ..api.eventify_speakers import get_app_speaker as operation

        result: EventifySpeaker = await self._caller.call(
            operation, speakerid=speakerid
        )
        return result

    async def update(
        self,
        speakerid: int,
        *,
        eventid: int,
        createuser: bool,
        firstname: str | Unset = UNSET,
        lastname: str | Unset = UNSET,
        email: str | Unset = UNSET,
        company: str | Unset = UNSET,
        position: str | Unset = UNSET,
        description: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        country: str | Unset = UNSET,
        profileimage: str | Unset = UNSET,
        file1: str | Unset = UNSET,
        file2: str | Unset = UNSET,
        file3: str | Unset = UNSET,
        file4: str | Unset = UNSET,
        file5: str | Unset = UNSET,
        attendee_formid: int | Unset = UNSET,
        attendee_responses: str | Unset = UNSET,
    ) -> EventifySpeakerSaved:
        """Change a speaker.

        Fields that are left out stay as they are. The page belongs to the unversioned docs and prints no path; it is
        deduced from the record that public client code reads, and so is the version. The ids and `createuser` are
        required by the page's prose only. `createuser` may be true once, when the speaker has no attendee yet. An
        error may arrive with status 200.

        Args:
            speakerid: The speaker to change.
            eventid: Required by the prose, absent from the table.
            createuser: Whether an attendee is created too. Required by the prose; true may be sent once only.
            profileimage: Presumably a URL.
            file1: URL of a file.
            attendee_formid: The prose calls it `attendee_form_number`.
            attendee_responses: The answers to that form, presumably JSON. The prose calls it `attendee_details_form`.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://adminapi.eventify.io/api/update-a-speaker-details
        """
        from ..api.eventify_speakers import update_app_speaker as operation
        from ..models.eventify_speaker_update import EventifySpeakerUpdate

        body = self._caller.body(
            EventifySpeakerUpdate,
            speakerid=speakerid,
            eventid=eventid,
            createuser=createuser,
            firstname=firstname,
            lastname=lastname,
            email=email,
            company=company,
            position=position,
            description=description,
            phone=phone,
            country=country,
            profileimage=profileimage,
            file1=file1,
            file2=file2,
            file3=file3,
            file4=file4,
            file5=file5,
            attendee_formid=attendee_formid,
            attendee_responses=attendee_responses,
        )
        result: EventifySpeakerSaved = await self._caller.call(
            operation, speakerid=speakerid, body=body
        )
        return result


class EventifySpeakersResourceWithResponse:
    """The methods of ``EventifySpeakersResource``, which return an ``Answer``."""

    def __init__(self, resource: EventifySpeakersResource) -> None:
        self.create = answering(resource.create)
        self.get = answering(resource.get)
        self.update = answering(resource.update)


class AsyncEventifySpeakersResourceWithResponse:
    """The methods of ``AsyncEventifySpeakersResource``, which return an ``Answer``."""

    def __init__(self, resource: AsyncEventifySpeakersResource) -> None:
        self.create = async_answering(resource.create)
        self.get = async_answering(resource.get)
        self.update = async_answering(resource.update)

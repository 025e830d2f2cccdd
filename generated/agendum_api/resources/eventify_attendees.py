"""Attendees of Eventify."""

from __future__ import annotations

import builtins
import functools
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import UNSET, Unset
from ._runtime import Resource, answering, async_answering

if TYPE_CHECKING:
    from ..models import (
        EventifyAttendeeSaved,
        EventifyCreatedRecord,
        EventifyFlag,
        EventifyFormAnswer,
    )


class EventifyAttendeesResource(Resource):
    """Attendees of Eventify. The methods return when the answer is there."""

    @functools.cached_property
    def with_response(self) -> EventifyAttendeesResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return EventifyAttendeesResourceWithResponse(
            EventifyAttendeesResource(self._caller.with_response)
        )

    def create(
        self,
        *,
        email: str,
        eventid: int,
        firstname: str,
        lastname: str,
        userpassword: str,
        form_number: int,
        isactive: bool | EventifyFlag,
        isadmin: bool | EventifyFlag,
        isnetworking: bool | EventifyFlag,
        profileurl: None | str,
        details_form: Sequence[EventifyFormAnswer | Mapping[str, Any]],
        exhibitoridfk: int | None,
        speakeridfk: int | None,
        sponsoridfk: int | None,
        usercategory: str,
        userinterests: None | str,
        coverimage: None | str | Unset = UNSET,
        audiourl: None | str | Unset = UNSET,
        userwaitlistmode: bool | EventifyFlag | Unset = UNSET,
        sendwelcomeemail: bool | Unset = UNSET,
    ) -> EventifyAttendeeSaved:
        """Create an attendee or an admin.

        A page lists the fields; method, path and answer are those of public client code. Most fields are required,
        and some of these may be null. The ids of categories, interests and forms come from `list_user_categories`,
        `list_user_interests` and `list_forms`. An error may arrive with status 200.

        Args:
            userpassword: At least six characters, none of them special.
            form_number: Number of the attendee form, from `list_forms`.
            isactive: A switch as the attendee pages write it.
            isadmin: A switch as the attendee pages write it.
            isnetworking: A switch as the attendee pages write it.
            profileurl: URL of the picture, which the server must be able to read.
            details_form: The answers to the form, in the order of the form.
            exhibitoridfk: The exhibitor that the attendee belongs to.
            speakeridfk: The speaker that the attendee is.
            sponsoridfk: The sponsor that the attendee belongs to.
            usercategory: Ids of user categories, separated by commas. At least one is of the type `attendee`.
            userinterests: Ids of user interests, separated by commas.
            coverimage: URL of the cover picture.
            audiourl: URL of a sound file.
            userwaitlistmode: A switch as the attendee pages write it.
            sendwelcomeemail: Whether a welcome mail is sent.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://adminapi.eventify.io/v4/api/add-an-attendee
        """
        from ..api.eventify_attendees import create_attendee as operation
        from ..models.eventify_attendee_create import EventifyAttendeeCreate

        body = self._caller.body(
            EventifyAttendeeCreate,
            email=email,
            eventid=eventid,
            firstname=firstname,
            lastname=lastname,
            userpassword=userpassword,
            form_number=form_number,
            isactive=isactive,
            isadmin=isadmin,
            isnetworking=isnetworking,
            profileurl=profileurl,
            details_form=details_form,
            exhibitoridfk=exhibitoridfk,
            speakeridfk=speakeridfk,
            sponsoridfk=sponsoridfk,
            usercategory=usercategory,
            userinterests=userinterests,
            coverimage=coverimage,
            audiourl=audiourl,
            userwaitlistmode=userwaitlistmode,
            sendwelcomeemail=sendwelcomeemail,
        )
        result: EventifyAttendeeSaved = self._caller.call(operation, body=body)
        return result

    def update(
        self,
        userid: int,
        *,
        email: str | Unset = UNSET,
        eventid: int | Unset = UNSET,
        firstname: str | Unset = UNSET,
        lastname: str | Unset = UNSET,
        userpassword: str | Unset = UNSET,
        form_number: int | Unset = UNSET,
        isactive: bool | EventifyFlag | Unset = UNSET,
        isadmin: bool | EventifyFlag | Unset = UNSET,
        isnetworking: bool | EventifyFlag | Unset = UNSET,
        profileurl: None | str | Unset = UNSET,
        coverimage: None | str | Unset = UNSET,
        audiourl: None | str | Unset = UNSET,
        details_form: Sequence[EventifyFormAnswer | Mapping[str, Any]]
        | str
        | Unset = UNSET,
        exhibitoridfk: int | None | Unset = UNSET,
        speakeridfk: int | None | Unset = UNSET,
        sponsoridfk: int | None | Unset = UNSET,
        usercategory: str | Unset = UNSET,
        userinterests: None | str | Unset = UNSET,
        userwaitlistmode: bool | EventifyFlag | Unset = UNSET,
        sendwelcomeemail: bool | Unset = UNSET,
    ) -> builtins.list[EventifyCreatedRecord]:
        """Change an attendee.

        Fields that are left out stay as they are. An `email` asks for `firstname` and `lastname` too, a welcome mail
        for an `email`, and `details_form` and `form_number` for each other. The page prints neither method nor path,
        which are those of public client code; the value of `userid` is the `appuserid` of the answer to
        `create_attendee`. An error may arrive with status 200.

        Args:
            userid: The attendee to change.
            eventid: Sent by client code; not in the table of the page.
            userpassword: At least six characters, none of them special.
            form_number: Number of the attendee form, from `list_forms`.
            isactive: A switch as the attendee pages write it.
            isadmin: A switch as the attendee pages write it.
            isnetworking: A switch as the attendee pages write it.
            profileurl: URL of the picture, which the server must be able to read.
            coverimage: URL of the cover picture.
            audiourl: URL of a sound file.
            details_form: The answers to the form, in the order of the form. The table has JSON in a string, client
                code sends a list.
            exhibitoridfk: The exhibitor that the attendee belongs to.
            speakeridfk: The speaker that the attendee is.
            sponsoridfk: The sponsor that the attendee belongs to.
            usercategory: Ids of user categories, separated by commas. At least one is of the type `attendee`.
            userinterests: Ids of user interests, separated by commas.
            userwaitlistmode: A switch as the attendee pages write it.
            sendwelcomeemail: Whether a welcome mail is sent.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://adminapi.eventify.io/v4/api/update-an-attendee
        """
        from ..api.eventify_attendees import update_attendee as operation
        from ..models.eventify_attendee_update import EventifyAttendeeUpdate

        body = self._caller.body(
            EventifyAttendeeUpdate,
            email=email,
            eventid=eventid,
            firstname=firstname,
            lastname=lastname,
            userpassword=userpassword,
            form_number=form_number,
            isactive=isactive,
            isadmin=isadmin,
            isnetworking=isnetworking,
            profileurl=profileurl,
            coverimage=coverimage,
            audiourl=audiourl,
            details_form=details_form,
            exhibitoridfk=exhibitoridfk,
            speakeridfk=speakeridfk,
            sponsoridfk=sponsoridfk,
            usercategory=usercategory,
            userinterests=userinterests,
            userwaitlistmode=userwaitlistmode,
            sendwelcomeemail=sendwelcomeemail,
        )
        result: builtins.list[EventifyCreatedRecord] = self._caller.call(
            operation, userid=userid, body=body
        )
        return result


class AsyncEventifyAttendeesResource(Resource):
    """Attendees of Eventify. The methods are awaited."""

    @functools.cached_property
    def with_response(self) -> AsyncEventifyAttendeesResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return AsyncEventifyAttendeesResourceWithResponse(
            AsyncEventifyAttendeesResource(self._caller.with_response)
        )

    async def create(
        self,
        *,
        email: str,
        eventid: int,
        firstname: str,
        lastname: str,
        userpassword: str,
        form_number: int,
        isactive: bool | EventifyFlag,
        isadmin: bool | EventifyFlag,
        isnetworking: bool | EventifyFlag,
        profileurl: None | str,
        details_form: Sequence[EventifyFormAnswer | Mapping[str, Any]],
        exhibitoridfk: int | None,
        speakeridfk: int | None,
        sponsoridfk: int | None,
        usercategory: str,
        userinterests: None | str,
        coverimage: None | str | Unset = UNSET,
        audiourl: None | str | Unset = UNSET,
        userwaitlistmode: bool | EventifyFlag | Unset = UNSET,
        sendwelcomeemail: bool | Unset = UNSET,
    ) -> EventifyAttendeeSaved:
        """Create an attendee or an admin.

        A page lists the fields; method, path and answer are those of public client code. Most fields are required,
        and some of these may be null. The ids of categories, interests and forms come from `list_user_categories`,
        `list_user_interests` and `list_forms`. An error may arrive with status 200.

        Args:
            userpassword: At least six characters, none of them special.
            form_number: Number of the attendee form, from `list_forms`.
            isactive: A switch as the attendee pages write it.
            isadmin: A switch as the attendee pages write it.
            isnetworking: A switch as the attendee pages write it.
            profileurl: URL of the picture, which the server must be able to read.
            details_form: The answers to the form, in the order of the form.
            exhibitoridfk: The exhibitor that the attendee belongs to.
            speakeridfk: The speaker that the attendee is.
            sponsoridfk: The sponsor that the attendee belongs to.
            usercategory: Ids of user categories, separated by commas. At least one is of the type `attendee`.
            userinterests: Ids of user interests, separated by commas.
            coverimage: URL of the cover picture.
            audiourl: URL of a sound file.
            userwaitlistmode: A switch as the attendee pages write it.
            sendwelcomeemail: Whether a welcome mail is sent.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://adminapi.eventify.io/v4/api/add-an-attendee
        """
        from ..api.eventify_attendees import create_attendee as operation
        from ..models.eventify_attendee_create import EventifyAttendeeCreate

        body = self._caller.body(
            EventifyAttendeeCreate,
            email=email,
            eventid=eventid,
            firstname=firstname,
            lastname=lastname,
            userpassword=userpassword,
            form_number=form_number,
            isactive=isactive,
            isadmin=isadmin,
            isnetworking=isnetworking,
            profileurl=profileurl,
            details_form=details_form,
            exhibitoridfk=exhibitoridfk,
            speakeridfk=speakeridfk,
            sponsoridfk=sponsoridfk,
            usercategory=usercategory,
            userinterests=userinterests,
            coverimage=coverimage,
            audiourl=audiourl,
            userwaitlistmode=userwaitlistmode,
            sendwelcomeemail=sendwelcomeemail,
        )
        result: EventifyAttendeeSaved = await self._caller.call(operation, body=body)
        return result

    async def update(
        self,
        userid: int,
        *,
        email: str | Unset = UNSET,
        eventid: int | Unset = UNSET,
        firstname: str | Unset = UNSET,
        lastname: str | Unset = UNSET,
        userpassword: str | Unset = UNSET,
        form_number: int | Unset = UNSET,
        isactive: bool | EventifyFlag | Unset = UNSET,
        isadmin: bool | EventifyFlag | Unset = UNSET,
        isnetworking: bool | EventifyFlag | Unset = UNSET,
        profileurl: None | str | Unset = UNSET,
        coverimage: None | str | Unset = UNSET,
        audiourl: None | str | Unset = UNSET,
        details_form: Sequence[EventifyFormAnswer | Mapping[str, Any]]
        | str
        | Unset = UNSET,
        exhibitoridfk: int | None | Unset = UNSET,
        speakeridfk: int | None | Unset = UNSET,
        sponsoridfk: int | None | Unset = UNSET,
        usercategory: str | Unset = UNSET,
        userinterests: None | str | Unset = UNSET,
        userwaitlistmode: bool | EventifyFlag | Unset = UNSET,
        sendwelcomeemail: bool | Unset = UNSET,
    ) -> builtins.list[EventifyCreatedRecord]:
        """Change an attendee.

        Fields that are left out stay as they are. An `email` asks for `firstname` and `lastname` too, a welcome mail
        for an `email`, and `details_form` and `form_number` for each other. The page prints neither method nor path,
        which are those of public client code; the value of `userid` is the `appuserid` of the answer to
        `create_attendee`. An error may arrive with status 200.

        Args:
            userid: The attendee to change.
            eventid: Sent by client code; not in the table of the page.
            userpassword: At least six characters, none of them special.
            form_number: Number of the attendee form, from `list_forms`.
            isactive: A switch as the attendee pages write it.
            isadmin: A switch as the attendee pages write it.
            isnetworking: A switch as the attendee pages write it.
            profileurl: URL of the picture, which the server must be able to read.
            coverimage: URL of the cover picture.
            audiourl: URL of a sound file.
            details_form: The answers to the form, in the order of the form. The table has JSON in a string, client
                code sends a list.
            exhibitoridfk: The exhibitor that the attendee belongs to.
            speakeridfk: The speaker that the attendee is.
            sponsoridfk: The sponsor that the attendee belongs to.
            usercategory: Ids of user categories, separated by commas. At least one is of the type `attendee`.
            userinterests: Ids of user interests, separated by commas.
            userwaitlistmode: A switch as the attendee pages write it.
            sendwelcomeemail: Whether a welcome mail is sent.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://adminapi.eventify.io/v4/api/update-an-attendee
        """
        from ..api.eventify_attendees import update_attendee as operation
        from ..models.eventify_attendee_update import EventifyAttendeeUpdate

        body = self._caller.body(
            EventifyAttendeeUpdate,
            email=email,
            eventid=eventid,
            firstname=firstname,
            lastname=lastname,
            userpassword=userpassword,
            form_number=form_number,
            isactive=isactive,
            isadmin=isadmin,
            isnetworking=isnetworking,
            profileurl=profileurl,
            coverimage=coverimage,
            audiourl=audiourl,
            details_form=details_form,
            exhibitoridfk=exhibitoridfk,
            speakeridfk=speakeridfk,
            sponsoridfk=sponsoridfk,
            usercategory=usercategory,
            userinterests=userinterests,
            userwaitlistmode=userwaitlistmode,
            sendwelcomeemail=sendwelcomeemail,
        )
        result: builtins.list[EventifyCreatedRecord] = await self._caller.call(
            operation, userid=userid, body=body
        )
        return result


class EventifyAttendeesResourceWithResponse:
    """The methods of ``EventifyAttendeesResource``, which return an ``Answer``."""

    def __init__(self, resource: EventifyAttendeesResource) -> None:
        self.create = answering(resource.create)
        self.update = answering(resource.update)


class AsyncEventifyAttendeesResourceWithResponse:
    """The methods of ``AsyncEventifyAttendeesResource``, which return an ``Answer``."""

    def __init__(self, resource: AsyncEventifyAttendeesResource) -> None:
        self.create = async_answering(resource.create)
        self.update = async_answering(resource.update)

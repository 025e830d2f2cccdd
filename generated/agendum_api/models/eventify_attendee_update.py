from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.eventify_flag import EventifyFlag, check_eventify_flag
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.eventify_form_answer import EventifyFormAnswer


T = TypeVar("T", bound="EventifyAttendeeUpdate")


_EventifyAttendeeUpdate_loaded = False


def _EventifyAttendeeUpdate_load() -> None:
    global _EventifyAttendeeUpdate_loaded, EventifyFormAnswer
    from ..models.eventify_form_answer import EventifyFormAnswer

    _EventifyAttendeeUpdate_loaded = True


def _EventifyAttendeeUpdate_parse_details_form(data: Any) -> Any:
    if isinstance(data, list):
        try:
            details_form_type_1 = []
            _details_form_type_1 = data
            for details_form_type_1_item_data in _details_form_type_1:
                details_form_type_1_item = EventifyFormAnswer.from_dict(
                    details_form_type_1_item_data
                )
                details_form_type_1.append(details_form_type_1_item)
            return details_form_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


@_attrs_define
class EventifyAttendeeUpdate:
    """
    Attributes:
        email (str | Unset):
        eventid (int | Unset): Sent by client code; not in the table of the page.
        firstname (str | Unset):
        lastname (str | Unset):
        userpassword (str | Unset): At least six characters, none of them special.
        form_number (int | Unset): Number of the attendee form, from `list_forms`.
        isactive (EventifyFlag | Unset): A switch as the attendee pages write it.
        isadmin (EventifyFlag | Unset): A switch as the attendee pages write it.
        isnetworking (EventifyFlag | Unset): A switch as the attendee pages write it.
        profileurl (None | str | Unset): URL of the picture, which the server must be able to read.
        coverimage (None | str | Unset): URL of the cover picture.
        audiourl (None | str | Unset): URL of a sound file.
        details_form (list[EventifyFormAnswer] | str | Unset): The answers to the form, in the order of the form. The
            table has JSON in a string, client code sends a list.
        exhibitoridfk (int | None | Unset): The exhibitor that the attendee belongs to.
        speakeridfk (int | None | Unset): The speaker that the attendee is.
        sponsoridfk (int | None | Unset): The sponsor that the attendee belongs to.
        usercategory (str | Unset): Ids of user categories, separated by commas. At least one is of the type `attendee`.
        userinterests (None | str | Unset): Ids of user interests, separated by commas.
        userwaitlistmode (EventifyFlag | Unset): A switch as the attendee pages write it.
        sendwelcomeemail (bool | Unset): Whether a welcome mail is sent.
    """

    email: str | Unset = UNSET
    eventid: int | Unset = UNSET
    firstname: str | Unset = UNSET
    lastname: str | Unset = UNSET
    userpassword: str | Unset = UNSET
    form_number: int | Unset = UNSET
    isactive: EventifyFlag | Unset = UNSET
    isadmin: EventifyFlag | Unset = UNSET
    isnetworking: EventifyFlag | Unset = UNSET
    profileurl: None | str | Unset = UNSET
    coverimage: None | str | Unset = UNSET
    audiourl: None | str | Unset = UNSET
    details_form: list[EventifyFormAnswer] | str | Unset = UNSET
    exhibitoridfk: int | None | Unset = UNSET
    speakeridfk: int | None | Unset = UNSET
    sponsoridfk: int | None | Unset = UNSET
    usercategory: str | Unset = UNSET
    userinterests: None | str | Unset = UNSET
    userwaitlistmode: EventifyFlag | Unset = UNSET
    sendwelcomeemail: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        eventid = self.eventid

        firstname = self.firstname

        lastname = self.lastname

        userpassword = self.userpassword

        form_number = self.form_number

        isactive: int | Unset = UNSET
        if not isinstance(self.isactive, Unset):
            isactive = self.isactive

        isadmin: int | Unset = UNSET
        if not isinstance(self.isadmin, Unset):
            isadmin = self.isadmin

        isnetworking: int | Unset = UNSET
        if not isinstance(self.isnetworking, Unset):
            isnetworking = self.isnetworking

        profileurl: None | str | Unset
        if isinstance(self.profileurl, Unset):
            profileurl = UNSET
        else:
            profileurl = self.profileurl

        coverimage: None | str | Unset
        if isinstance(self.coverimage, Unset):
            coverimage = UNSET
        else:
            coverimage = self.coverimage

        audiourl: None | str | Unset
        if isinstance(self.audiourl, Unset):
            audiourl = UNSET
        else:
            audiourl = self.audiourl

        details_form: list[dict[str, Any]] | str | Unset
        if isinstance(self.details_form, Unset):
            details_form = UNSET
        elif isinstance(self.details_form, list):
            details_form = []
            for details_form_type_1_item_data in self.details_form:
                details_form_type_1_item = details_form_type_1_item_data.to_dict()
                details_form.append(details_form_type_1_item)

        else:
            details_form = self.details_form

        exhibitoridfk: int | None | Unset
        if isinstance(self.exhibitoridfk, Unset):
            exhibitoridfk = UNSET
        else:
            exhibitoridfk = self.exhibitoridfk

        speakeridfk: int | None | Unset
        if isinstance(self.speakeridfk, Unset):
            speakeridfk = UNSET
        else:
            speakeridfk = self.speakeridfk

        sponsoridfk: int | None | Unset
        if isinstance(self.sponsoridfk, Unset):
            sponsoridfk = UNSET
        else:
            sponsoridfk = self.sponsoridfk

        usercategory = self.usercategory

        userinterests: None | str | Unset
        if isinstance(self.userinterests, Unset):
            userinterests = UNSET
        else:
            userinterests = self.userinterests

        userwaitlistmode: int | Unset = UNSET
        if not isinstance(self.userwaitlistmode, Unset):
            userwaitlistmode = self.userwaitlistmode

        sendwelcomeemail = self.sendwelcomeemail

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if email is not UNSET:
            field_dict["email"] = email
        if eventid is not UNSET:
            field_dict["eventid"] = eventid
        if firstname is not UNSET:
            field_dict["firstname"] = firstname
        if lastname is not UNSET:
            field_dict["lastname"] = lastname
        if userpassword is not UNSET:
            field_dict["userpassword"] = userpassword
        if form_number is not UNSET:
            field_dict["form_number"] = form_number
        if isactive is not UNSET:
            field_dict["isactive"] = isactive
        if isadmin is not UNSET:
            field_dict["isadmin"] = isadmin
        if isnetworking is not UNSET:
            field_dict["isnetworking"] = isnetworking
        if profileurl is not UNSET:
            field_dict["profileurl"] = profileurl
        if coverimage is not UNSET:
            field_dict["coverimage"] = coverimage
        if audiourl is not UNSET:
            field_dict["audiourl"] = audiourl
        if details_form is not UNSET:
            field_dict["details_form"] = details_form
        if exhibitoridfk is not UNSET:
            field_dict["exhibitoridfk"] = exhibitoridfk
        if speakeridfk is not UNSET:
            field_dict["speakeridfk"] = speakeridfk
        if sponsoridfk is not UNSET:
            field_dict["sponsoridfk"] = sponsoridfk
        if usercategory is not UNSET:
            field_dict["usercategory"] = usercategory
        if userinterests is not UNSET:
            field_dict["userinterests"] = userinterests
        if userwaitlistmode is not UNSET:
            field_dict["userwaitlistmode"] = userwaitlistmode
        if sendwelcomeemail is not UNSET:
            field_dict["sendwelcomeemail"] = sendwelcomeemail

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _EventifyAttendeeUpdate_loaded:
            _EventifyAttendeeUpdate_load()
        d = dict(src_dict)
        email = d.pop("email", UNSET)
        eventid = d.pop("eventid", UNSET)
        firstname = d.pop("firstname", UNSET)
        lastname = d.pop("lastname", UNSET)
        userpassword = d.pop("userpassword", UNSET)
        form_number = d.pop("form_number", UNSET)
        _isactive = d.pop("isactive", UNSET)
        isactive: EventifyFlag | Unset
        if isinstance(_isactive, Unset):
            isactive = UNSET
        else:
            isactive = check_eventify_flag(_isactive)
        _isadmin = d.pop("isadmin", UNSET)
        isadmin: EventifyFlag | Unset
        if isinstance(_isadmin, Unset):
            isadmin = UNSET
        else:
            isadmin = check_eventify_flag(_isadmin)
        _isnetworking = d.pop("isnetworking", UNSET)
        isnetworking: EventifyFlag | Unset
        if isinstance(_isnetworking, Unset):
            isnetworking = UNSET
        else:
            isnetworking = check_eventify_flag(_isnetworking)
        profileurl = d.pop("profileurl", UNSET)
        coverimage = d.pop("coverimage", UNSET)
        audiourl = d.pop("audiourl", UNSET)
        details_form = _EventifyAttendeeUpdate_parse_details_form(
            d.pop("details_form", UNSET)
        )
        exhibitoridfk = d.pop("exhibitoridfk", UNSET)
        speakeridfk = d.pop("speakeridfk", UNSET)
        sponsoridfk = d.pop("sponsoridfk", UNSET)
        usercategory = d.pop("usercategory", UNSET)
        userinterests = d.pop("userinterests", UNSET)
        _userwaitlistmode = d.pop("userwaitlistmode", UNSET)
        userwaitlistmode: EventifyFlag | Unset
        if isinstance(_userwaitlistmode, Unset):
            userwaitlistmode = UNSET
        else:
            userwaitlistmode = check_eventify_flag(_userwaitlistmode)
        sendwelcomeemail = d.pop("sendwelcomeemail", UNSET)
        eventify_attendee_update = cls(
            email,
            eventid,
            firstname,
            lastname,
            userpassword,
            form_number,
            isactive,
            isadmin,
            isnetworking,
            profileurl,
            coverimage,
            audiourl,
            details_form,
            exhibitoridfk,
            speakeridfk,
            sponsoridfk,
            usercategory,
            userinterests,
            userwaitlistmode,
            sendwelcomeemail,
        )
        return eventify_attendee_update

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.eventify_flag import EventifyFlag, check_eventify_flag
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.eventify_form_answer import EventifyFormAnswer


T = TypeVar("T", bound="EventifyAttendeeCreate")


_EventifyAttendeeCreate_loaded = False


def _EventifyAttendeeCreate_load() -> None:
    global _EventifyAttendeeCreate_loaded, EventifyFormAnswer
    from ..models.eventify_form_answer import EventifyFormAnswer

    _EventifyAttendeeCreate_loaded = True


@_attrs_define
class EventifyAttendeeCreate:
    """
    Attributes:
        email (str):
        eventid (int):
        firstname (str):
        lastname (str):
        userpassword (str): At least six characters, none of them special.
        form_number (int): Number of the attendee form, from `list_forms`.
        isactive (EventifyFlag): A switch as the attendee pages write it.
        isadmin (EventifyFlag): A switch as the attendee pages write it.
        isnetworking (EventifyFlag): A switch as the attendee pages write it.
        profileurl (None | str): URL of the picture, which the server must be able to read.
        details_form (list[EventifyFormAnswer]): The answers to the form, in the order of the form.
        exhibitoridfk (int | None): The exhibitor that the attendee belongs to.
        speakeridfk (int | None): The speaker that the attendee is.
        sponsoridfk (int | None): The sponsor that the attendee belongs to.
        usercategory (str): Ids of user categories, separated by commas. At least one is of the type `attendee`.
        userinterests (None | str): Ids of user interests, separated by commas.
        coverimage (None | str | Unset): URL of the cover picture.
        audiourl (None | str | Unset): URL of a sound file.
        userwaitlistmode (EventifyFlag | Unset): A switch as the attendee pages write it.
        sendwelcomeemail (bool | Unset): Whether a welcome mail is sent.
    """

    email: str
    eventid: int
    firstname: str
    lastname: str
    userpassword: str
    form_number: int
    isactive: EventifyFlag
    isadmin: EventifyFlag
    isnetworking: EventifyFlag
    profileurl: None | str
    details_form: list[EventifyFormAnswer]
    exhibitoridfk: int | None
    speakeridfk: int | None
    sponsoridfk: int | None
    usercategory: str
    userinterests: None | str
    coverimage: None | str | Unset = UNSET
    audiourl: None | str | Unset = UNSET
    userwaitlistmode: EventifyFlag | Unset = UNSET
    sendwelcomeemail: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        eventid = self.eventid

        firstname = self.firstname

        lastname = self.lastname

        userpassword = self.userpassword

        form_number = self.form_number

        isactive: int = self.isactive

        isadmin: int = self.isadmin

        isnetworking: int = self.isnetworking

        profileurl: None | str
        profileurl = self.profileurl

        details_form = []
        for details_form_item_data in self.details_form:
            details_form_item = details_form_item_data.to_dict()
            details_form.append(details_form_item)

        exhibitoridfk: int | None
        exhibitoridfk = self.exhibitoridfk

        speakeridfk: int | None
        speakeridfk = self.speakeridfk

        sponsoridfk: int | None
        sponsoridfk = self.sponsoridfk

        usercategory = self.usercategory

        userinterests: None | str
        userinterests = self.userinterests

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

        userwaitlistmode: int | Unset = UNSET
        if not isinstance(self.userwaitlistmode, Unset):
            userwaitlistmode = self.userwaitlistmode

        sendwelcomeemail = self.sendwelcomeemail

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "email": email,
                "eventid": eventid,
                "firstname": firstname,
                "lastname": lastname,
                "userpassword": userpassword,
                "form_number": form_number,
                "isactive": isactive,
                "isadmin": isadmin,
                "isnetworking": isnetworking,
                "profileurl": profileurl,
                "details_form": details_form,
                "exhibitoridfk": exhibitoridfk,
                "speakeridfk": speakeridfk,
                "sponsoridfk": sponsoridfk,
                "usercategory": usercategory,
                "userinterests": userinterests,
            }
        )
        if coverimage is not UNSET:
            field_dict["coverimage"] = coverimage
        if audiourl is not UNSET:
            field_dict["audiourl"] = audiourl
        if userwaitlistmode is not UNSET:
            field_dict["userwaitlistmode"] = userwaitlistmode
        if sendwelcomeemail is not UNSET:
            field_dict["sendwelcomeemail"] = sendwelcomeemail

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _EventifyAttendeeCreate_loaded:
            _EventifyAttendeeCreate_load()
        d = dict(src_dict)
        email = d.pop("email")
        eventid = d.pop("eventid")
        firstname = d.pop("firstname")
        lastname = d.pop("lastname")
        userpassword = d.pop("userpassword")
        form_number = d.pop("form_number")
        isactive = check_eventify_flag(d.pop("isactive"))
        isadmin = check_eventify_flag(d.pop("isadmin"))
        isnetworking = check_eventify_flag(d.pop("isnetworking"))
        profileurl = d.pop("profileurl")
        details_form = []
        _details_form = d.pop("details_form")
        for details_form_item_data in _details_form:
            details_form_item = EventifyFormAnswer.from_dict(details_form_item_data)
            details_form.append(details_form_item)
        exhibitoridfk = d.pop("exhibitoridfk")
        speakeridfk = d.pop("speakeridfk")
        sponsoridfk = d.pop("sponsoridfk")
        usercategory = d.pop("usercategory")
        userinterests = d.pop("userinterests")
        coverimage = d.pop("coverimage", UNSET)
        audiourl = d.pop("audiourl", UNSET)
        _userwaitlistmode = d.pop("userwaitlistmode", UNSET)
        userwaitlistmode: EventifyFlag | Unset
        if isinstance(_userwaitlistmode, Unset):
            userwaitlistmode = UNSET
        else:
            userwaitlistmode = check_eventify_flag(_userwaitlistmode)
        sendwelcomeemail = d.pop("sendwelcomeemail", UNSET)
        eventify_attendee_create = cls(
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
            details_form,
            exhibitoridfk,
            speakeridfk,
            sponsoridfk,
            usercategory,
            userinterests,
            coverimage,
            audiourl,
            userwaitlistmode,
            sendwelcomeemail,
        )
        return eventify_attendee_create

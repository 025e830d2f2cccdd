from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.eventify_form_answer import EventifyFormAnswer


T = TypeVar("T", bound="EventifySpeakerCreate")


_EventifySpeakerCreate_loaded = False


def _EventifySpeakerCreate_load() -> None:
    global _EventifySpeakerCreate_loaded, EventifyFormAnswer
    from ..models.eventify_form_answer import EventifyFormAnswer

    _EventifySpeakerCreate_loaded = True


@_attrs_define
class EventifySpeakerCreate:
    """
    Attributes:
        eventid (int):
        firstname (str):
        lastname (str):
        createuser (bool): Whether an attendee is created too. Required by the prose; true may be sent once only.
        email (str | Unset): Needed where `createuser` is true.
        company (str | Unset):
        position (str | Unset):
        description (str | Unset):
        phone (str | Unset):
        country (str | Unset):
        profileimage (str | Unset): Presumably a URL.
        displayorder (int | Unset):
        file1 (str | Unset): URL of a file.
        file2 (str | Unset):
        file3 (str | Unset):
        file4 (str | Unset):
        file5 (str | Unset):
        categoryid (int | Unset): A speaker category. Where they are listed is not documented.
        feature_position (float | Unset): Features the speaker, at this place among the featured ones.
        attendee_form_number (int | Unset): Number of the attendee form, not of the speaker form; used where
            `createuser` is true.
        attendee_details_form (list[EventifyFormAnswer] | Unset): The answers to that form; used where `createuser` is
            true.
    """

    eventid: int
    firstname: str
    lastname: str
    createuser: bool
    email: str | Unset = UNSET
    company: str | Unset = UNSET
    position: str | Unset = UNSET
    description: str | Unset = UNSET
    phone: str | Unset = UNSET
    country: str | Unset = UNSET
    profileimage: str | Unset = UNSET
    displayorder: int | Unset = UNSET
    file1: str | Unset = UNSET
    file2: str | Unset = UNSET
    file3: str | Unset = UNSET
    file4: str | Unset = UNSET
    file5: str | Unset = UNSET
    categoryid: int | Unset = UNSET
    feature_position: float | Unset = UNSET
    attendee_form_number: int | Unset = UNSET
    attendee_details_form: list[EventifyFormAnswer] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        eventid = self.eventid

        firstname = self.firstname

        lastname = self.lastname

        createuser = self.createuser

        email = self.email

        company = self.company

        position = self.position

        description = self.description

        phone = self.phone

        country = self.country

        profileimage = self.profileimage

        displayorder = self.displayorder

        file1 = self.file1

        file2 = self.file2

        file3 = self.file3

        file4 = self.file4

        file5 = self.file5

        categoryid = self.categoryid

        feature_position = self.feature_position

        attendee_form_number = self.attendee_form_number

        attendee_details_form: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.attendee_details_form, Unset):
            attendee_details_form = []
            for attendee_details_form_item_data in self.attendee_details_form:
                attendee_details_form_item = attendee_details_form_item_data.to_dict()
                attendee_details_form.append(attendee_details_form_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "eventid": eventid,
                "firstname": firstname,
                "lastname": lastname,
                "createuser": createuser,
            }
        )
        if email is not UNSET:
            field_dict["email"] = email
        if company is not UNSET:
            field_dict["company"] = company
        if position is not UNSET:
            field_dict["position"] = position
        if description is not UNSET:
            field_dict["description"] = description
        if phone is not UNSET:
            field_dict["phone"] = phone
        if country is not UNSET:
            field_dict["country"] = country
        if profileimage is not UNSET:
            field_dict["profileimage"] = profileimage
        if displayorder is not UNSET:
            field_dict["displayorder"] = displayorder
        if file1 is not UNSET:
            field_dict["file1"] = file1
        if file2 is not UNSET:
            field_dict["file2"] = file2
        if file3 is not UNSET:
            field_dict["file3"] = file3
        if file4 is not UNSET:
            field_dict["file4"] = file4
        if file5 is not UNSET:
            field_dict["file5"] = file5
        if categoryid is not UNSET:
            field_dict["categoryid"] = categoryid
        if feature_position is not UNSET:
            field_dict["feature_position"] = feature_position
        if attendee_form_number is not UNSET:
            field_dict["attendee_form_number"] = attendee_form_number
        if attendee_details_form is not UNSET:
            field_dict["attendee_details_form"] = attendee_details_form

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _EventifySpeakerCreate_loaded:
            _EventifySpeakerCreate_load()
        d = dict(src_dict)
        eventid = d.pop("eventid")
        firstname = d.pop("firstname")
        lastname = d.pop("lastname")
        createuser = d.pop("createuser")
        email = d.pop("email", UNSET)
        company = d.pop("company", UNSET)
        position = d.pop("position", UNSET)
        description = d.pop("description", UNSET)
        phone = d.pop("phone", UNSET)
        country = d.pop("country", UNSET)
        profileimage = d.pop("profileimage", UNSET)
        displayorder = d.pop("displayorder", UNSET)
        file1 = d.pop("file1", UNSET)
        file2 = d.pop("file2", UNSET)
        file3 = d.pop("file3", UNSET)
        file4 = d.pop("file4", UNSET)
        file5 = d.pop("file5", UNSET)
        categoryid = d.pop("categoryid", UNSET)
        feature_position = d.pop("feature_position", UNSET)
        attendee_form_number = d.pop("attendee_form_number", UNSET)
        _attendee_details_form = d.pop("attendee_details_form", UNSET)
        attendee_details_form: list[EventifyFormAnswer] | Unset = UNSET
        if _attendee_details_form is not UNSET:
            attendee_details_form = []
            for attendee_details_form_item_data in _attendee_details_form:
                attendee_details_form_item = EventifyFormAnswer.from_dict(
                    attendee_details_form_item_data
                )
                attendee_details_form.append(attendee_details_form_item)
        eventify_speaker_create = cls(
            eventid,
            firstname,
            lastname,
            createuser,
            email,
            company,
            position,
            description,
            phone,
            country,
            profileimage,
            displayorder,
            file1,
            file2,
            file3,
            file4,
            file5,
            categoryid,
            feature_position,
            attendee_form_number,
            attendee_details_form,
        )
        return eventify_speaker_create

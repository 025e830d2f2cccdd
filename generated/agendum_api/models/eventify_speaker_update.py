from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="EventifySpeakerUpdate")


@_attrs_define
class EventifySpeakerUpdate:
    """
    Attributes:
        speakerid (int): The id of the path once more. Required by the prose, absent from the table.
        eventid (int): Required by the prose, absent from the table.
        createuser (bool): Whether an attendee is created too. Required by the prose; true may be sent once only.
        firstname (str | Unset):
        lastname (str | Unset):
        email (str | Unset):
        company (str | Unset):
        position (str | Unset):
        description (str | Unset):
        phone (str | Unset):
        country (str | Unset):
        profileimage (str | Unset): Presumably a URL.
        file1 (str | Unset): URL of a file.
        file2 (str | Unset):
        file3 (str | Unset):
        file4 (str | Unset):
        file5 (str | Unset):
        attendee_formid (int | Unset): The prose calls it `attendee_form_number`.
        attendee_responses (str | Unset): The answers to that form, presumably JSON. The prose calls it
            `attendee_details_form`.
    """

    speakerid: int
    eventid: int
    createuser: bool
    firstname: str | Unset = UNSET
    lastname: str | Unset = UNSET
    email: str | Unset = UNSET
    company: str | Unset = UNSET
    position: str | Unset = UNSET
    description: str | Unset = UNSET
    phone: str | Unset = UNSET
    country: str | Unset = UNSET
    profileimage: str | Unset = UNSET
    file1: str | Unset = UNSET
    file2: str | Unset = UNSET
    file3: str | Unset = UNSET
    file4: str | Unset = UNSET
    file5: str | Unset = UNSET
    attendee_formid: int | Unset = UNSET
    attendee_responses: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        speakerid = self.speakerid

        eventid = self.eventid

        createuser = self.createuser

        firstname = self.firstname

        lastname = self.lastname

        email = self.email

        company = self.company

        position = self.position

        description = self.description

        phone = self.phone

        country = self.country

        profileimage = self.profileimage

        file1 = self.file1

        file2 = self.file2

        file3 = self.file3

        file4 = self.file4

        file5 = self.file5

        attendee_formid = self.attendee_formid

        attendee_responses = self.attendee_responses

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "speakerid": speakerid,
                "eventid": eventid,
                "createuser": createuser,
            }
        )
        if firstname is not UNSET:
            field_dict["firstname"] = firstname
        if lastname is not UNSET:
            field_dict["lastname"] = lastname
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
        if attendee_formid is not UNSET:
            field_dict["attendee_formid"] = attendee_formid
        if attendee_responses is not UNSET:
            field_dict["attendee_responses"] = attendee_responses

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        speakerid = d.pop("speakerid")
        eventid = d.pop("eventid")
        createuser = d.pop("createuser")
        firstname = d.pop("firstname", UNSET)
        lastname = d.pop("lastname", UNSET)
        email = d.pop("email", UNSET)
        company = d.pop("company", UNSET)
        position = d.pop("position", UNSET)
        description = d.pop("description", UNSET)
        phone = d.pop("phone", UNSET)
        country = d.pop("country", UNSET)
        profileimage = d.pop("profileimage", UNSET)
        file1 = d.pop("file1", UNSET)
        file2 = d.pop("file2", UNSET)
        file3 = d.pop("file3", UNSET)
        file4 = d.pop("file4", UNSET)
        file5 = d.pop("file5", UNSET)
        attendee_formid = d.pop("attendee_formid", UNSET)
        attendee_responses = d.pop("attendee_responses", UNSET)
        eventify_speaker_update = cls(
            speakerid,
            eventid,
            createuser,
            firstname,
            lastname,
            email,
            company,
            position,
            description,
            phone,
            country,
            profileimage,
            file1,
            file2,
            file3,
            file4,
            file5,
            attendee_formid,
            attendee_responses,
        )
        return eventify_speaker_update

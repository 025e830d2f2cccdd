from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_choice import SwoogoChoice
    from ..models.swoogo_session import SwoogoSession


T = TypeVar("T", bound="SwoogoSpeaker")


@_attrs_define
class SwoogoSpeaker:
    """
    Attributes:
        id (int | Unset):
        event_id (int | Unset):
        contact_id (int | Unset):
        cfs_speaker (bool | Unset): Whether the speaker came through the call for speakers.
        email (str | Unset):
        bio (str | Unset):
        first_name (str | Unset):
        prefix (str | Unset):
        last_name (str | Unset):
        company (str | Unset):
        middle_name (str | Unset):
        job_title (str | Unset):
        work_phone (str | Unset):
        mobile_phone (str | Unset):
        suffix (str | Unset):
        profile_picture (str | Unset): URL of the picture.
        twitter_handle (str | Unset):
        gender (SwoogoChoice | Unset): A choice as it is read. Unset, the id is null or an empty string. Several choices
            stand in one `value`, separated
            by commas.
        birth_date (str | Unset):
        cc_email (str | Unset):
        vat_number (str | Unset):
        created_at (str | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.
        direct_link (str | Unset):
        updated_at (str | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.
        event_sort (int | Unset):
        sessions (list[SwoogoSession] | Unset):
    """

    id: int | Unset = UNSET
    event_id: int | Unset = UNSET
    contact_id: int | Unset = UNSET
    cfs_speaker: bool | Unset = UNSET
    email: str | Unset = UNSET
    bio: str | Unset = UNSET
    first_name: str | Unset = UNSET
    prefix: str | Unset = UNSET
    last_name: str | Unset = UNSET
    company: str | Unset = UNSET
    middle_name: str | Unset = UNSET
    job_title: str | Unset = UNSET
    work_phone: str | Unset = UNSET
    mobile_phone: str | Unset = UNSET
    suffix: str | Unset = UNSET
    profile_picture: str | Unset = UNSET
    twitter_handle: str | Unset = UNSET
    gender: SwoogoChoice | Unset = UNSET
    birth_date: str | Unset = UNSET
    cc_email: str | Unset = UNSET
    vat_number: str | Unset = UNSET
    created_at: str | Unset = UNSET
    direct_link: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    event_sort: int | Unset = UNSET
    sessions: list[SwoogoSession] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        event_id = self.event_id

        contact_id = self.contact_id

        cfs_speaker = self.cfs_speaker

        email = self.email

        bio = self.bio

        first_name = self.first_name

        prefix = self.prefix

        last_name = self.last_name

        company = self.company

        middle_name = self.middle_name

        job_title = self.job_title

        work_phone = self.work_phone

        mobile_phone = self.mobile_phone

        suffix = self.suffix

        profile_picture = self.profile_picture

        twitter_handle = self.twitter_handle

        gender: dict[str, Any] | Unset = UNSET
        if not isinstance(self.gender, Unset):
            gender = self.gender.to_dict()

        birth_date = self.birth_date

        cc_email = self.cc_email

        vat_number = self.vat_number

        created_at = self.created_at

        direct_link = self.direct_link

        updated_at = self.updated_at

        event_sort = self.event_sort

        sessions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sessions, Unset):
            sessions = []
            for sessions_item_data in self.sessions:
                sessions_item = sessions_item_data.to_dict()
                sessions.append(sessions_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if contact_id is not UNSET:
            field_dict["contact_id"] = contact_id
        if cfs_speaker is not UNSET:
            field_dict["cfs_speaker"] = cfs_speaker
        if email is not UNSET:
            field_dict["email"] = email
        if bio is not UNSET:
            field_dict["bio"] = bio
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if prefix is not UNSET:
            field_dict["prefix"] = prefix
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if company is not UNSET:
            field_dict["company"] = company
        if middle_name is not UNSET:
            field_dict["middle_name"] = middle_name
        if job_title is not UNSET:
            field_dict["job_title"] = job_title
        if work_phone is not UNSET:
            field_dict["work_phone"] = work_phone
        if mobile_phone is not UNSET:
            field_dict["mobile_phone"] = mobile_phone
        if suffix is not UNSET:
            field_dict["suffix"] = suffix
        if profile_picture is not UNSET:
            field_dict["profile_picture"] = profile_picture
        if twitter_handle is not UNSET:
            field_dict["twitter_handle"] = twitter_handle
        if gender is not UNSET:
            field_dict["gender"] = gender
        if birth_date is not UNSET:
            field_dict["birth_date"] = birth_date
        if cc_email is not UNSET:
            field_dict["cc_email"] = cc_email
        if vat_number is not UNSET:
            field_dict["vat_number"] = vat_number
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if direct_link is not UNSET:
            field_dict["direct_link"] = direct_link
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if event_sort is not UNSET:
            field_dict["event_sort"] = event_sort
        if sessions is not UNSET:
            field_dict["sessions"] = sessions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.swoogo_choice import SwoogoChoice  # noqa: PLC0415
        from ..models.swoogo_session import SwoogoSession  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        event_id = d.pop("event_id", UNSET)

        contact_id = d.pop("contact_id", UNSET)

        cfs_speaker = d.pop("cfs_speaker", UNSET)

        email = d.pop("email", UNSET)

        bio = d.pop("bio", UNSET)

        first_name = d.pop("first_name", UNSET)

        prefix = d.pop("prefix", UNSET)

        last_name = d.pop("last_name", UNSET)

        company = d.pop("company", UNSET)

        middle_name = d.pop("middle_name", UNSET)

        job_title = d.pop("job_title", UNSET)

        work_phone = d.pop("work_phone", UNSET)

        mobile_phone = d.pop("mobile_phone", UNSET)

        suffix = d.pop("suffix", UNSET)

        profile_picture = d.pop("profile_picture", UNSET)

        twitter_handle = d.pop("twitter_handle", UNSET)

        _gender = d.pop("gender", UNSET)
        gender: SwoogoChoice | Unset
        if isinstance(_gender, Unset):
            gender = UNSET
        else:
            gender = SwoogoChoice.from_dict(_gender)

        birth_date = d.pop("birth_date", UNSET)

        cc_email = d.pop("cc_email", UNSET)

        vat_number = d.pop("vat_number", UNSET)

        created_at = d.pop("created_at", UNSET)

        direct_link = d.pop("direct_link", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        event_sort = d.pop("event_sort", UNSET)

        _sessions = d.pop("sessions", UNSET)
        sessions: list[SwoogoSession] | Unset = UNSET
        if _sessions is not UNSET:
            sessions = []
            for sessions_item_data in _sessions:
                sessions_item = SwoogoSession.from_dict(sessions_item_data)

                sessions.append(sessions_item)

        swoogo_speaker = cls(
            id=id,
            event_id=event_id,
            contact_id=contact_id,
            cfs_speaker=cfs_speaker,
            email=email,
            bio=bio,
            first_name=first_name,
            prefix=prefix,
            last_name=last_name,
            company=company,
            middle_name=middle_name,
            job_title=job_title,
            work_phone=work_phone,
            mobile_phone=mobile_phone,
            suffix=suffix,
            profile_picture=profile_picture,
            twitter_handle=twitter_handle,
            gender=gender,
            birth_date=birth_date,
            cc_email=cc_email,
            vat_number=vat_number,
            created_at=created_at,
            direct_link=direct_link,
            updated_at=updated_at,
            event_sort=event_sort,
            sessions=sessions,
        )

        swoogo_speaker.additional_properties = d
        return swoogo_speaker

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

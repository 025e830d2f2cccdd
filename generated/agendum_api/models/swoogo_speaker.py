from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

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
        contact_id (int | None | Unset):
        cfs_speaker (bool | Unset): Whether the speaker came through the call for speakers.
        email (None | str | Unset):
        bio (None | str | Unset):
        first_name (None | str | Unset):
        prefix (None | str | Unset):
        last_name (None | str | Unset):
        company (None | str | Unset):
        middle_name (None | str | Unset):
        job_title (None | str | Unset):
        work_phone (None | str | Unset):
        mobile_phone (None | str | Unset):
        suffix (None | str | Unset):
        profile_picture (None | str | Unset): URL of the picture.
        twitter_handle (None | str | Unset):
        gender (SwoogoChoice | Unset): A choice as it is read. Unset, the id is null or an empty string. Several choices
            stand in one `value`, separated
            by commas.
        birth_date (None | str | Unset):
        cc_email (None | str | Unset):
        vat_number (None | str | Unset):
        created_at (str | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.
        direct_link (None | str | Unset):
        updated_at (str | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.
        event_sort (int | None | Unset):
        sessions (list[SwoogoSession] | Unset):
    """

    id: int | Unset = UNSET
    event_id: int | Unset = UNSET
    contact_id: int | None | Unset = UNSET
    cfs_speaker: bool | Unset = UNSET
    email: None | str | Unset = UNSET
    bio: None | str | Unset = UNSET
    first_name: None | str | Unset = UNSET
    prefix: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    company: None | str | Unset = UNSET
    middle_name: None | str | Unset = UNSET
    job_title: None | str | Unset = UNSET
    work_phone: None | str | Unset = UNSET
    mobile_phone: None | str | Unset = UNSET
    suffix: None | str | Unset = UNSET
    profile_picture: None | str | Unset = UNSET
    twitter_handle: None | str | Unset = UNSET
    gender: SwoogoChoice | Unset = UNSET
    birth_date: None | str | Unset = UNSET
    cc_email: None | str | Unset = UNSET
    vat_number: None | str | Unset = UNSET
    created_at: str | Unset = UNSET
    direct_link: None | str | Unset = UNSET
    updated_at: str | Unset = UNSET
    event_sort: int | None | Unset = UNSET
    sessions: list[SwoogoSession] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        event_id = self.event_id

        contact_id: int | None | Unset
        if isinstance(self.contact_id, Unset):
            contact_id = UNSET
        else:
            contact_id = self.contact_id

        cfs_speaker = self.cfs_speaker

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        bio: None | str | Unset
        if isinstance(self.bio, Unset):
            bio = UNSET
        else:
            bio = self.bio

        first_name: None | str | Unset
        if isinstance(self.first_name, Unset):
            first_name = UNSET
        else:
            first_name = self.first_name

        prefix: None | str | Unset
        if isinstance(self.prefix, Unset):
            prefix = UNSET
        else:
            prefix = self.prefix

        last_name: None | str | Unset
        if isinstance(self.last_name, Unset):
            last_name = UNSET
        else:
            last_name = self.last_name

        company: None | str | Unset
        if isinstance(self.company, Unset):
            company = UNSET
        else:
            company = self.company

        middle_name: None | str | Unset
        if isinstance(self.middle_name, Unset):
            middle_name = UNSET
        else:
            middle_name = self.middle_name

        job_title: None | str | Unset
        if isinstance(self.job_title, Unset):
            job_title = UNSET
        else:
            job_title = self.job_title

        work_phone: None | str | Unset
        if isinstance(self.work_phone, Unset):
            work_phone = UNSET
        else:
            work_phone = self.work_phone

        mobile_phone: None | str | Unset
        if isinstance(self.mobile_phone, Unset):
            mobile_phone = UNSET
        else:
            mobile_phone = self.mobile_phone

        suffix: None | str | Unset
        if isinstance(self.suffix, Unset):
            suffix = UNSET
        else:
            suffix = self.suffix

        profile_picture: None | str | Unset
        if isinstance(self.profile_picture, Unset):
            profile_picture = UNSET
        else:
            profile_picture = self.profile_picture

        twitter_handle: None | str | Unset
        if isinstance(self.twitter_handle, Unset):
            twitter_handle = UNSET
        else:
            twitter_handle = self.twitter_handle

        gender: dict[str, Any] | Unset = UNSET
        if not isinstance(self.gender, Unset):
            gender = self.gender.to_dict()

        birth_date: None | str | Unset
        if isinstance(self.birth_date, Unset):
            birth_date = UNSET
        else:
            birth_date = self.birth_date

        cc_email: None | str | Unset
        if isinstance(self.cc_email, Unset):
            cc_email = UNSET
        else:
            cc_email = self.cc_email

        vat_number: None | str | Unset
        if isinstance(self.vat_number, Unset):
            vat_number = UNSET
        else:
            vat_number = self.vat_number

        created_at = self.created_at

        direct_link: None | str | Unset
        if isinstance(self.direct_link, Unset):
            direct_link = UNSET
        else:
            direct_link = self.direct_link

        updated_at = self.updated_at

        event_sort: int | None | Unset
        if isinstance(self.event_sort, Unset):
            event_sort = UNSET
        else:
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

        def _parse_contact_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        contact_id = _parse_contact_id(d.pop("contact_id", UNSET))

        cfs_speaker = d.pop("cfs_speaker", UNSET)

        def _parse_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        email = _parse_email(d.pop("email", UNSET))

        def _parse_bio(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        bio = _parse_bio(d.pop("bio", UNSET))

        def _parse_first_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        first_name = _parse_first_name(d.pop("first_name", UNSET))

        def _parse_prefix(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        prefix = _parse_prefix(d.pop("prefix", UNSET))

        def _parse_last_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        last_name = _parse_last_name(d.pop("last_name", UNSET))

        def _parse_company(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        company = _parse_company(d.pop("company", UNSET))

        def _parse_middle_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        middle_name = _parse_middle_name(d.pop("middle_name", UNSET))

        def _parse_job_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        job_title = _parse_job_title(d.pop("job_title", UNSET))

        def _parse_work_phone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        work_phone = _parse_work_phone(d.pop("work_phone", UNSET))

        def _parse_mobile_phone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        mobile_phone = _parse_mobile_phone(d.pop("mobile_phone", UNSET))

        def _parse_suffix(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        suffix = _parse_suffix(d.pop("suffix", UNSET))

        def _parse_profile_picture(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        profile_picture = _parse_profile_picture(d.pop("profile_picture", UNSET))

        def _parse_twitter_handle(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        twitter_handle = _parse_twitter_handle(d.pop("twitter_handle", UNSET))

        _gender = d.pop("gender", UNSET)
        gender: SwoogoChoice | Unset
        if isinstance(_gender, Unset):
            gender = UNSET
        else:
            gender = SwoogoChoice.from_dict(_gender)

        def _parse_birth_date(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        birth_date = _parse_birth_date(d.pop("birth_date", UNSET))

        def _parse_cc_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        cc_email = _parse_cc_email(d.pop("cc_email", UNSET))

        def _parse_vat_number(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        vat_number = _parse_vat_number(d.pop("vat_number", UNSET))

        created_at = d.pop("created_at", UNSET)

        def _parse_direct_link(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        direct_link = _parse_direct_link(d.pop("direct_link", UNSET))

        updated_at = d.pop("updated_at", UNSET)

        def _parse_event_sort(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        event_sort = _parse_event_sort(d.pop("event_sort", UNSET))

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

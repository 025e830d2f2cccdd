from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, Reader, as_timestamp, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_choice import SwoogoChoice
    from ..models.swoogo_session import SwoogoSession


T = TypeVar("T", bound="SwoogoSpeaker")


_SwoogoSpeaker_loaded = False


def _SwoogoSpeaker_load() -> None:
    global _SwoogoSpeaker_loaded, SwoogoChoice, SwoogoSession
    from ..models.swoogo_choice import SwoogoChoice
    from ..models.swoogo_session import SwoogoSession

    _SwoogoSpeaker_loaded = True


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
        created_at (datetime.datetime | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339
            would reject.
        direct_link (None | str | Unset):
        updated_at (datetime.datetime | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339
            would reject.
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
    created_at: datetime.datetime | Unset = UNSET
    direct_link: None | str | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
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

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat(" ", "seconds")

        direct_link: None | str | Unset
        if isinstance(self.direct_link, Unset):
            direct_link = UNSET
        else:
            direct_link = self.direct_link

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = self.updated_at.isoformat(" ", "seconds")

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
        if not _SwoogoSpeaker_loaded:
            _SwoogoSpeaker_load()
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
        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)
        direct_link = d.pop("direct_link", UNSET)
        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = datetime.datetime.fromisoformat(_updated_at)
        event_sort = d.pop("event_sort", UNSET)
        _sessions = d.pop("sessions", UNSET)
        sessions: list[SwoogoSession] | Unset = UNSET
        if _sessions is not UNSET:
            sessions = []
            for sessions_item_data in _sessions:
                sessions_item = SwoogoSession.from_dict(sessions_item_data)
                sessions.append(sessions_item)
        swoogo_speaker = cls(
            id,
            event_id,
            contact_id,
            cfs_speaker,
            email,
            bio,
            first_name,
            prefix,
            last_name,
            company,
            middle_name,
            job_title,
            work_phone,
            mobile_phone,
            suffix,
            profile_picture,
            twitter_handle,
            gender,
            birth_date,
            cc_email,
            vat_number,
            created_at,
            direct_link,
            updated_at,
            event_sort,
            sessions,
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


_linked = False
_read_swoogo_choice: Reader
_read_swoogo_session: Reader


def _link() -> None:
    global _linked, _read_swoogo_choice, _read_swoogo_session
    from .swoogo_choice import read as _read_swoogo_choice
    from .swoogo_session import read as _read_swoogo_session

    _linked = True


_NAMES = frozenset(
    {
        "bio",
        "birth_date",
        "cc_email",
        "cfs_speaker",
        "company",
        "contact_id",
        "created_at",
        "direct_link",
        "email",
        "event_id",
        "event_sort",
        "first_name",
        "gender",
        "id",
        "job_title",
        "last_name",
        "middle_name",
        "mobile_phone",
        "prefix",
        "profile_picture",
        "sessions",
        "suffix",
        "twitter_handle",
        "updated_at",
        "vat_number",
        "work_phone",
    }
)


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoSpeaker` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    if not _linked:
        _link()
    model = new(SwoogoSpeaker)
    get = data.get
    absent = 0
    model.id = value = get("id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "id", value, "an integer")
    model.event_id = value = get("event_id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "event_id", value, "an integer")
    model.contact_id = value = get("contact_id", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "contact_id", value, "an integer or null")
    model.cfs_speaker = value = get("cfs_speaker", UNSET)
    if value.__class__ is not bool:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "cfs_speaker", value, "a boolean")
    model.email = value = get("email", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "email", value, "a string or null")
    model.bio = value = get("bio", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "bio", value, "a string or null")
    model.first_name = value = get("first_name", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "first_name", value, "a string or null")
    model.prefix = value = get("prefix", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "prefix", value, "a string or null")
    model.last_name = value = get("last_name", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "last_name", value, "a string or null")
    model.company = value = get("company", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "company", value, "a string or null")
    model.middle_name = value = get("middle_name", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "middle_name", value, "a string or null")
    model.job_title = value = get("job_title", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "job_title", value, "a string or null")
    model.work_phone = value = get("work_phone", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "work_phone", value, "a string or null")
    model.mobile_phone = value = get("mobile_phone", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "mobile_phone", value, "a string or null")
    model.suffix = value = get("suffix", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "suffix", value, "a string or null")
    model.profile_picture = value = get("profile_picture", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "profile_picture", value, "a string or null")
    model.twitter_handle = value = get("twitter_handle", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "twitter_handle", value, "a string or null")
    model.gender = value = get("gender", UNSET)
    if value.__class__ is dict:
        model.gender = _read_swoogo_choice(value, (path, "gender"), odd)
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "gender", value, "an object")
    model.birth_date = value = get("birth_date", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "birth_date", value, "a string or null")
    model.cc_email = value = get("cc_email", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "cc_email", value, "a string or null")
    model.vat_number = value = get("vat_number", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "vat_number", value, "a string or null")
    model.created_at = value = get("created_at", UNSET)
    if value.__class__ is str:
        timestamp = as_timestamp(value)
        if timestamp is None:
            odd(path, "created_at", value, "a timestamp")
        else:
            model.created_at = timestamp
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "created_at", value, "a timestamp")
    model.direct_link = value = get("direct_link", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "direct_link", value, "a string or null")
    model.updated_at = value = get("updated_at", UNSET)
    if value.__class__ is str:
        timestamp = as_timestamp(value)
        if timestamp is None:
            odd(path, "updated_at", value, "a timestamp")
        else:
            model.updated_at = timestamp
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "updated_at", value, "a timestamp")
    model.event_sort = value = get("event_sort", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "event_sort", value, "an integer or null")
    model.sessions = value = get("sessions", UNSET)
    if value.__class__ is list:
        found = []
        at = (path, "sessions")
        for index, each in enumerate(value):
            if each.__class__ is dict:
                each = _read_swoogo_session(each, (at, index), odd)
            else:
                odd(at, index, each, "an object")
            found.append(each)
        model.sessions = found
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "sessions", value, "an array")
    model.additional_properties = others = {}
    if len(data) + absent != 26:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

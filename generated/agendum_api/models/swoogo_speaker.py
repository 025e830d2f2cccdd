from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, Reader, as_json, as_timestamp, new
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
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.id) is not UNSET:
            found["id"] = value
        if (value := own.event_id) is not UNSET:
            found["event_id"] = value
        if (value := own.contact_id) is not UNSET:
            found["contact_id"] = value
        if (value := own.cfs_speaker) is not UNSET:
            found["cfs_speaker"] = value
        if (value := own.email) is not UNSET:
            found["email"] = value
        if (value := own.bio) is not UNSET:
            found["bio"] = value
        if (value := own.first_name) is not UNSET:
            found["first_name"] = value
        if (value := own.prefix) is not UNSET:
            found["prefix"] = value
        if (value := own.last_name) is not UNSET:
            found["last_name"] = value
        if (value := own.company) is not UNSET:
            found["company"] = value
        if (value := own.middle_name) is not UNSET:
            found["middle_name"] = value
        if (value := own.job_title) is not UNSET:
            found["job_title"] = value
        if (value := own.work_phone) is not UNSET:
            found["work_phone"] = value
        if (value := own.mobile_phone) is not UNSET:
            found["mobile_phone"] = value
        if (value := own.suffix) is not UNSET:
            found["suffix"] = value
        if (value := own.profile_picture) is not UNSET:
            found["profile_picture"] = value
        if (value := own.twitter_handle) is not UNSET:
            found["twitter_handle"] = value
        if (value := own.gender) is not UNSET:
            found["gender"] = as_json(value)
        if (value := own.birth_date) is not UNSET:
            found["birth_date"] = value
        if (value := own.cc_email) is not UNSET:
            found["cc_email"] = value
        if (value := own.vat_number) is not UNSET:
            found["vat_number"] = value
        if (value := own.created_at) is not UNSET:
            found["created_at"] = as_json(value)
        if (value := own.direct_link) is not UNSET:
            found["direct_link"] = value
        if (value := own.updated_at) is not UNSET:
            found["updated_at"] = as_json(value)
        if (value := own.event_sort) is not UNSET:
            found["event_sort"] = value
        if (value := own.sessions) is not UNSET:
            found["sessions"] = as_json(value, 1)
        return found

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

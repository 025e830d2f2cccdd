from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.swoogo_timestamp_or_null_type_1 import (
    SwoogoTimestampOrNullType1,
    check_swoogo_timestamp_or_null_type_1,
)
from ..reading import Odd, Path, Reader, as_json, as_timestamp, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_choice import SwoogoChoice


T = TypeVar("T", bound="SwoogoContact")


_SwoogoContact_loaded = False


def _SwoogoContact_load() -> None:
    global _SwoogoContact_loaded, SwoogoChoice
    from ..models.swoogo_choice import SwoogoChoice

    _SwoogoContact_loaded = True


def _SwoogoContact_parse_gender(data: Any) -> Any:
    if isinstance(data, dict):
        try:
            gender_type_0 = SwoogoChoice.from_dict(data)
            return gender_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoContact_parse_updated_at(data: Any) -> Any:
    if isinstance(data, str):
        try:
            componentsschemas_swoogo_timestamp_or_null_type_0 = (
                datetime.datetime.fromisoformat(data)
            )
            return componentsschemas_swoogo_timestamp_or_null_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    if isinstance(data, str):
        try:
            componentsschemas_swoogo_timestamp_or_null_type_1 = (
                check_swoogo_timestamp_or_null_type_1(data)
            )
            return componentsschemas_swoogo_timestamp_or_null_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


@_attrs_define
class SwoogoContact:
    """One contact as it is read. Custom fields that were asked for by name stand beside these properties.

    Attributes:
        id (int | Unset):
        account_id (int | None | Unset):
        event_id (int | None | Unset): In the page's example only; a contact belongs to no event.
        email (None | str | Unset):
        prefix (None | str | Unset):
        first_name (None | str | Unset):
        middle_name (None | str | Unset):
        last_name (None | str | Unset):
        suffix (None | str | Unset):
        company (None | str | Unset):
        job_title (None | str | Unset):
        work_phone (None | str | Unset):
        mobile_phone (None | str | Unset):
        gender (None | SwoogoChoice | Unset):
        birth_date (None | str | Unset):
        bio (None | str | Unset):
        cc_email (None | str | Unset):
        profile_picture (None | str | Unset):
        twitter_handle (None | str | Unset):
        vat_number (None | str | Unset):
        notes (None | str | Unset):
        subscribe_status (bool | int | None | str | Unset): The page names it without a type.
        created_at (datetime.datetime | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339
            would reject.
        updated_at (datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset):
    """

    id: int | Unset = UNSET
    account_id: int | None | Unset = UNSET
    event_id: int | None | Unset = UNSET
    email: None | str | Unset = UNSET
    prefix: None | str | Unset = UNSET
    first_name: None | str | Unset = UNSET
    middle_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    suffix: None | str | Unset = UNSET
    company: None | str | Unset = UNSET
    job_title: None | str | Unset = UNSET
    work_phone: None | str | Unset = UNSET
    mobile_phone: None | str | Unset = UNSET
    gender: None | SwoogoChoice | Unset = UNSET
    birth_date: None | str | Unset = UNSET
    bio: None | str | Unset = UNSET
    cc_email: None | str | Unset = UNSET
    profile_picture: None | str | Unset = UNSET
    twitter_handle: None | str | Unset = UNSET
    vat_number: None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
    subscribe_status: bool | int | None | str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.id) is not UNSET:
            found["id"] = value
        if (value := own.account_id) is not UNSET:
            found["account_id"] = value
        if (value := own.event_id) is not UNSET:
            found["event_id"] = value
        if (value := own.email) is not UNSET:
            found["email"] = value
        if (value := own.prefix) is not UNSET:
            found["prefix"] = value
        if (value := own.first_name) is not UNSET:
            found["first_name"] = value
        if (value := own.middle_name) is not UNSET:
            found["middle_name"] = value
        if (value := own.last_name) is not UNSET:
            found["last_name"] = value
        if (value := own.suffix) is not UNSET:
            found["suffix"] = value
        if (value := own.company) is not UNSET:
            found["company"] = value
        if (value := own.job_title) is not UNSET:
            found["job_title"] = value
        if (value := own.work_phone) is not UNSET:
            found["work_phone"] = value
        if (value := own.mobile_phone) is not UNSET:
            found["mobile_phone"] = value
        if (value := own.gender) is not UNSET:
            found["gender"] = as_json(value)
        if (value := own.birth_date) is not UNSET:
            found["birth_date"] = value
        if (value := own.bio) is not UNSET:
            found["bio"] = value
        if (value := own.cc_email) is not UNSET:
            found["cc_email"] = value
        if (value := own.profile_picture) is not UNSET:
            found["profile_picture"] = value
        if (value := own.twitter_handle) is not UNSET:
            found["twitter_handle"] = value
        if (value := own.vat_number) is not UNSET:
            found["vat_number"] = value
        if (value := own.notes) is not UNSET:
            found["notes"] = value
        if (value := own.subscribe_status) is not UNSET:
            found["subscribe_status"] = value
        if (value := own.created_at) is not UNSET:
            found["created_at"] = as_json(value)
        if (value := own.updated_at) is not UNSET:
            found["updated_at"] = as_json(value)
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _SwoogoContact_loaded:
            _SwoogoContact_load()
        d = dict(src_dict)
        id = d.pop("id", UNSET)
        account_id = d.pop("account_id", UNSET)
        event_id = d.pop("event_id", UNSET)
        email = d.pop("email", UNSET)
        prefix = d.pop("prefix", UNSET)
        first_name = d.pop("first_name", UNSET)
        middle_name = d.pop("middle_name", UNSET)
        last_name = d.pop("last_name", UNSET)
        suffix = d.pop("suffix", UNSET)
        company = d.pop("company", UNSET)
        job_title = d.pop("job_title", UNSET)
        work_phone = d.pop("work_phone", UNSET)
        mobile_phone = d.pop("mobile_phone", UNSET)
        gender = _SwoogoContact_parse_gender(d.pop("gender", UNSET))
        birth_date = d.pop("birth_date", UNSET)
        bio = d.pop("bio", UNSET)
        cc_email = d.pop("cc_email", UNSET)
        profile_picture = d.pop("profile_picture", UNSET)
        twitter_handle = d.pop("twitter_handle", UNSET)
        vat_number = d.pop("vat_number", UNSET)
        notes = d.pop("notes", UNSET)
        subscribe_status = d.pop("subscribe_status", UNSET)
        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)
        updated_at = _SwoogoContact_parse_updated_at(d.pop("updated_at", UNSET))
        swoogo_contact = cls(
            id,
            account_id,
            event_id,
            email,
            prefix,
            first_name,
            middle_name,
            last_name,
            suffix,
            company,
            job_title,
            work_phone,
            mobile_phone,
            gender,
            birth_date,
            bio,
            cc_email,
            profile_picture,
            twitter_handle,
            vat_number,
            notes,
            subscribe_status,
            created_at,
            updated_at,
        )
        swoogo_contact.additional_properties = d
        return swoogo_contact

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


def _link() -> None:
    global _linked, _read_swoogo_choice
    from .swoogo_choice import read as _read_swoogo_choice

    _linked = True


_NAMES = frozenset(
    {
        "account_id",
        "bio",
        "birth_date",
        "cc_email",
        "company",
        "created_at",
        "email",
        "event_id",
        "first_name",
        "gender",
        "id",
        "job_title",
        "last_name",
        "middle_name",
        "mobile_phone",
        "notes",
        "prefix",
        "profile_picture",
        "subscribe_status",
        "suffix",
        "twitter_handle",
        "updated_at",
        "vat_number",
        "work_phone",
    }
)


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoContact` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    if not _linked:
        _link()
    model = new(SwoogoContact)
    get = data.get
    absent = 0
    model.id = value = get("id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "id", value, "an integer")
    model.account_id = value = get("account_id", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "account_id", value, "an integer or null")
    model.event_id = value = get("event_id", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "event_id", value, "an integer or null")
    model.email = value = get("email", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "email", value, "a string or null")
    model.prefix = value = get("prefix", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "prefix", value, "a string or null")
    model.first_name = value = get("first_name", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "first_name", value, "a string or null")
    model.middle_name = value = get("middle_name", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "middle_name", value, "a string or null")
    model.last_name = value = get("last_name", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "last_name", value, "a string or null")
    model.suffix = value = get("suffix", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "suffix", value, "a string or null")
    model.company = value = get("company", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "company", value, "a string or null")
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
    model.gender = value = get("gender", UNSET)
    if value.__class__ is dict:
        model.gender = _read_swoogo_choice(value, (path, "gender"), odd)
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "gender", value, "an object or null")
    model.birth_date = value = get("birth_date", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "birth_date", value, "a string or null")
    model.bio = value = get("bio", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "bio", value, "a string or null")
    model.cc_email = value = get("cc_email", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "cc_email", value, "a string or null")
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
    model.vat_number = value = get("vat_number", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "vat_number", value, "a string or null")
    model.notes = value = get("notes", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "notes", value, "a string or null")
    model.subscribe_status = value = get("subscribe_status", UNSET)
    if (
        value.__class__ is not str
        and value.__class__ is not int
        and value.__class__ is not bool
        and value is not None
    ):
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(
                path,
                "subscribe_status",
                value,
                "a boolean, an integer, a string or null",
            )
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
    model.updated_at = value = get("updated_at", UNSET)
    if value.__class__ is str and value != "":
        timestamp = as_timestamp(value)
        if timestamp is None:
            odd(path, "updated_at", value, 'a timestamp, "" or null')
        else:
            model.updated_at = timestamp
    elif (value.__class__ is not str or value != "") and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "updated_at", value, 'a timestamp, "" or null')
    model.additional_properties = others = {}
    if len(data) + absent != 24:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

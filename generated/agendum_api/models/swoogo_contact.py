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
from ..reading import Odd, Path, Reader, as_timestamp, new
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
        from ..models.swoogo_choice import SwoogoChoice  # noqa: PLC0415

        id = self.id

        account_id: int | None | Unset
        if isinstance(self.account_id, Unset):
            account_id = UNSET
        else:
            account_id = self.account_id

        event_id: int | None | Unset
        if isinstance(self.event_id, Unset):
            event_id = UNSET
        else:
            event_id = self.event_id

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        prefix: None | str | Unset
        if isinstance(self.prefix, Unset):
            prefix = UNSET
        else:
            prefix = self.prefix

        first_name: None | str | Unset
        if isinstance(self.first_name, Unset):
            first_name = UNSET
        else:
            first_name = self.first_name

        middle_name: None | str | Unset
        if isinstance(self.middle_name, Unset):
            middle_name = UNSET
        else:
            middle_name = self.middle_name

        last_name: None | str | Unset
        if isinstance(self.last_name, Unset):
            last_name = UNSET
        else:
            last_name = self.last_name

        suffix: None | str | Unset
        if isinstance(self.suffix, Unset):
            suffix = UNSET
        else:
            suffix = self.suffix

        company: None | str | Unset
        if isinstance(self.company, Unset):
            company = UNSET
        else:
            company = self.company

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

        gender: dict[str, Any] | None | Unset
        if isinstance(self.gender, Unset):
            gender = UNSET
        elif isinstance(self.gender, SwoogoChoice):
            gender = self.gender.to_dict()
        else:
            gender = self.gender

        birth_date: None | str | Unset
        if isinstance(self.birth_date, Unset):
            birth_date = UNSET
        else:
            birth_date = self.birth_date

        bio: None | str | Unset
        if isinstance(self.bio, Unset):
            bio = UNSET
        else:
            bio = self.bio

        cc_email: None | str | Unset
        if isinstance(self.cc_email, Unset):
            cc_email = UNSET
        else:
            cc_email = self.cc_email

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

        vat_number: None | str | Unset
        if isinstance(self.vat_number, Unset):
            vat_number = UNSET
        else:
            vat_number = self.vat_number

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        subscribe_status: bool | int | None | str | Unset
        if isinstance(self.subscribe_status, Unset):
            subscribe_status = UNSET
        else:
            subscribe_status = self.subscribe_status

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat(" ", "seconds")

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat(" ", "seconds")
        elif isinstance(self.updated_at, str):
            updated_at = self.updated_at
        else:
            updated_at = self.updated_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if account_id is not UNSET:
            field_dict["account_id"] = account_id
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if email is not UNSET:
            field_dict["email"] = email
        if prefix is not UNSET:
            field_dict["prefix"] = prefix
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if middle_name is not UNSET:
            field_dict["middle_name"] = middle_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if suffix is not UNSET:
            field_dict["suffix"] = suffix
        if company is not UNSET:
            field_dict["company"] = company
        if job_title is not UNSET:
            field_dict["job_title"] = job_title
        if work_phone is not UNSET:
            field_dict["work_phone"] = work_phone
        if mobile_phone is not UNSET:
            field_dict["mobile_phone"] = mobile_phone
        if gender is not UNSET:
            field_dict["gender"] = gender
        if birth_date is not UNSET:
            field_dict["birth_date"] = birth_date
        if bio is not UNSET:
            field_dict["bio"] = bio
        if cc_email is not UNSET:
            field_dict["cc_email"] = cc_email
        if profile_picture is not UNSET:
            field_dict["profile_picture"] = profile_picture
        if twitter_handle is not UNSET:
            field_dict["twitter_handle"] = twitter_handle
        if vat_number is not UNSET:
            field_dict["vat_number"] = vat_number
        if notes is not UNSET:
            field_dict["notes"] = notes
        if subscribe_status is not UNSET:
            field_dict["subscribe_status"] = subscribe_status
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at

        return field_dict

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

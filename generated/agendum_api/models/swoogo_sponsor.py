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


T = TypeVar("T", bound="SwoogoSponsor")


_SwoogoSponsor_loaded = False


def _SwoogoSponsor_load() -> None:
    global _SwoogoSponsor_loaded, SwoogoChoice
    from ..models.swoogo_choice import SwoogoChoice

    _SwoogoSponsor_loaded = True


def _SwoogoSponsor_parse_level(data: Any) -> Any:
    if isinstance(data, dict):
        try:
            level_type_0 = SwoogoChoice.from_dict(data)
            return level_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoSponsor_parse_updated_at(data: Any) -> Any:
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
class SwoogoSponsor:
    """One sponsor as it is read. Custom fields that were asked for by name stand beside these properties.

    Attributes:
        id (int | Unset):
        event_id (int | Unset):
        name (str | Unset):
        website (None | str | Unset):
        description (None | str | Unset):
        logo_id (int | None | Unset): Only null was ever seen.
        level (None | SwoogoChoice | Unset): The level of sponsorship.
        webinar_url (None | str | Unset):
        video_url (None | str | Unset):
        notes (None | str | Unset):
        created_at (datetime.datetime | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339
            would reject.
        updated_at (datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset):
        direct_link (None | str | Unset):
    """

    id: int | Unset = UNSET
    event_id: int | Unset = UNSET
    name: str | Unset = UNSET
    website: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    logo_id: int | None | Unset = UNSET
    level: None | SwoogoChoice | Unset = UNSET
    webinar_url: None | str | Unset = UNSET
    video_url: None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset = UNSET
    direct_link: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.id) is not UNSET:
            found["id"] = value
        if (value := own.event_id) is not UNSET:
            found["event_id"] = value
        if (value := own.name) is not UNSET:
            found["name"] = value
        if (value := own.website) is not UNSET:
            found["website"] = value
        if (value := own.description) is not UNSET:
            found["description"] = value
        if (value := own.logo_id) is not UNSET:
            found["logo_id"] = value
        if (value := own.level) is not UNSET:
            found["level"] = as_json(value)
        if (value := own.webinar_url) is not UNSET:
            found["webinar_url"] = value
        if (value := own.video_url) is not UNSET:
            found["video_url"] = value
        if (value := own.notes) is not UNSET:
            found["notes"] = value
        if (value := own.created_at) is not UNSET:
            found["created_at"] = as_json(value)
        if (value := own.updated_at) is not UNSET:
            found["updated_at"] = as_json(value)
        if (value := own.direct_link) is not UNSET:
            found["direct_link"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _SwoogoSponsor_loaded:
            _SwoogoSponsor_load()
        d = dict(src_dict)
        id = d.pop("id", UNSET)
        event_id = d.pop("event_id", UNSET)
        name = d.pop("name", UNSET)
        website = d.pop("website", UNSET)
        description = d.pop("description", UNSET)
        logo_id = d.pop("logo_id", UNSET)
        level = _SwoogoSponsor_parse_level(d.pop("level", UNSET))
        webinar_url = d.pop("webinar_url", UNSET)
        video_url = d.pop("video_url", UNSET)
        notes = d.pop("notes", UNSET)
        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)
        updated_at = _SwoogoSponsor_parse_updated_at(d.pop("updated_at", UNSET))
        direct_link = d.pop("direct_link", UNSET)
        swoogo_sponsor = cls(
            id,
            event_id,
            name,
            website,
            description,
            logo_id,
            level,
            webinar_url,
            video_url,
            notes,
            created_at,
            updated_at,
            direct_link,
        )
        swoogo_sponsor.additional_properties = d
        return swoogo_sponsor

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
        "created_at",
        "description",
        "direct_link",
        "event_id",
        "id",
        "level",
        "logo_id",
        "name",
        "notes",
        "updated_at",
        "video_url",
        "webinar_url",
        "website",
    }
)


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoSponsor` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    if not _linked:
        _link()
    model = new(SwoogoSponsor)
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
    model.name = value = get("name", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "name", value, "a string")
    model.website = value = get("website", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "website", value, "a string or null")
    model.description = value = get("description", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "description", value, "a string or null")
    model.logo_id = value = get("logo_id", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "logo_id", value, "an integer or null")
    model.level = value = get("level", UNSET)
    if value.__class__ is dict:
        model.level = _read_swoogo_choice(value, (path, "level"), odd)
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "level", value, "an object or null")
    model.webinar_url = value = get("webinar_url", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "webinar_url", value, "a string or null")
    model.video_url = value = get("video_url", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "video_url", value, "a string or null")
    model.notes = value = get("notes", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "notes", value, "a string or null")
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
    model.direct_link = value = get("direct_link", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "direct_link", value, "a string or null")
    model.additional_properties = others = {}
    if len(data) + absent != 13:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

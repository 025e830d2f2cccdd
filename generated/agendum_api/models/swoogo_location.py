from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, as_json, as_timestamp, new
from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoLocation")


@_attrs_define
class SwoogoLocation:
    """
    Attributes:
        id (int | Unset):
        name (str | Unset):
        capacity (int | None | Unset):
        color (None | str | Unset):
        use_event_address (bool | Unset):
        created_by (int | Unset):
        created_at (datetime.datetime | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339
            would reject.
        updated_by (int | Unset):
        updated_at (datetime.datetime | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339
            would reject.
    """

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    capacity: int | None | Unset = UNSET
    color: None | str | Unset = UNSET
    use_event_address: bool | Unset = UNSET
    created_by: int | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_by: int | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.id) is not UNSET:
            found["id"] = value
        if (value := own.name) is not UNSET:
            found["name"] = value
        if (value := own.capacity) is not UNSET:
            found["capacity"] = value
        if (value := own.color) is not UNSET:
            found["color"] = value
        if (value := own.use_event_address) is not UNSET:
            found["use_event_address"] = value
        if (value := own.created_by) is not UNSET:
            found["created_by"] = value
        if (value := own.created_at) is not UNSET:
            found["created_at"] = as_json(value)
        if (value := own.updated_by) is not UNSET:
            found["updated_by"] = value
        if (value := own.updated_at) is not UNSET:
            found["updated_at"] = as_json(value)
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)
        name = d.pop("name", UNSET)
        capacity = d.pop("capacity", UNSET)
        color = d.pop("color", UNSET)
        use_event_address = d.pop("use_event_address", UNSET)
        created_by = d.pop("created_by", UNSET)
        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)
        updated_by = d.pop("updated_by", UNSET)
        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = datetime.datetime.fromisoformat(_updated_at)
        swoogo_location = cls(
            id,
            name,
            capacity,
            color,
            use_event_address,
            created_by,
            created_at,
            updated_by,
            updated_at,
        )
        swoogo_location.additional_properties = d
        return swoogo_location

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


_NAMES = frozenset(
    {
        "capacity",
        "color",
        "created_at",
        "created_by",
        "id",
        "name",
        "updated_at",
        "updated_by",
        "use_event_address",
    }
)


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoLocation` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    model = new(SwoogoLocation)
    get = data.get
    absent = 0
    model.id = value = get("id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "id", value, "an integer")
    model.name = value = get("name", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "name", value, "a string")
    model.capacity = value = get("capacity", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "capacity", value, "an integer or null")
    model.color = value = get("color", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "color", value, "a string or null")
    model.use_event_address = value = get("use_event_address", UNSET)
    if value.__class__ is not bool:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "use_event_address", value, "a boolean")
    model.created_by = value = get("created_by", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "created_by", value, "an integer")
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
    model.updated_by = value = get("updated_by", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "updated_by", value, "an integer")
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
    model.additional_properties = others = {}
    if len(data) + absent != 9:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, as_json, as_timestamp, new
from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoRegistrantType")


@_attrs_define
class SwoogoRegistrantType:
    """
    Attributes:
        id (int | Unset):
        name (str | Unset):
        public_short_name (None | str | Unset):
        admin_short_name (None | str | Unset):
        description (None | str | Unset):
        capacity (int | None | str | Unset): A number of places as it is read; a number, the same as a string, empty or
            null.
        sold_out_message (None | str | Unset):
        min_group_size (int | None | str | Unset): A number of places as it is read; a number, the same as a string,
            empty or null.
        max_group_size (int | None | str | Unset): A number of places as it is read; a number, the same as a string,
            empty or null.
        created_at (datetime.datetime | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339
            would reject.
        updated_at (datetime.datetime | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339
            would reject.
    """

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    public_short_name: None | str | Unset = UNSET
    admin_short_name: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    capacity: int | None | str | Unset = UNSET
    sold_out_message: None | str | Unset = UNSET
    min_group_size: int | None | str | Unset = UNSET
    max_group_size: int | None | str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.id) is not UNSET:
            found["id"] = value
        if (value := own.name) is not UNSET:
            found["name"] = value
        if (value := own.public_short_name) is not UNSET:
            found["public_short_name"] = value
        if (value := own.admin_short_name) is not UNSET:
            found["admin_short_name"] = value
        if (value := own.description) is not UNSET:
            found["description"] = value
        if (value := own.capacity) is not UNSET:
            found["capacity"] = value
        if (value := own.sold_out_message) is not UNSET:
            found["sold_out_message"] = value
        if (value := own.min_group_size) is not UNSET:
            found["min_group_size"] = value
        if (value := own.max_group_size) is not UNSET:
            found["max_group_size"] = value
        if (value := own.created_at) is not UNSET:
            found["created_at"] = as_json(value)
        if (value := own.updated_at) is not UNSET:
            found["updated_at"] = as_json(value)
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)
        name = d.pop("name", UNSET)
        public_short_name = d.pop("public_short_name", UNSET)
        admin_short_name = d.pop("admin_short_name", UNSET)
        description = d.pop("description", UNSET)
        capacity = d.pop("capacity", UNSET)
        sold_out_message = d.pop("sold_out_message", UNSET)
        min_group_size = d.pop("min_group_size", UNSET)
        max_group_size = d.pop("max_group_size", UNSET)
        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)
        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = datetime.datetime.fromisoformat(_updated_at)
        swoogo_registrant_type = cls(
            id,
            name,
            public_short_name,
            admin_short_name,
            description,
            capacity,
            sold_out_message,
            min_group_size,
            max_group_size,
            created_at,
            updated_at,
        )
        swoogo_registrant_type.additional_properties = d
        return swoogo_registrant_type

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
        "admin_short_name",
        "capacity",
        "created_at",
        "description",
        "id",
        "max_group_size",
        "min_group_size",
        "name",
        "public_short_name",
        "sold_out_message",
        "updated_at",
    }
)


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoRegistrantType` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    model = new(SwoogoRegistrantType)
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
    model.public_short_name = value = get("public_short_name", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "public_short_name", value, "a string or null")
    model.admin_short_name = value = get("admin_short_name", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "admin_short_name", value, "a string or null")
    model.description = value = get("description", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "description", value, "a string or null")
    model.capacity = value = get("capacity", UNSET)
    if value.__class__ is not str and value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "capacity", value, "an integer, a string or null")
    model.sold_out_message = value = get("sold_out_message", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "sold_out_message", value, "a string or null")
    model.min_group_size = value = get("min_group_size", UNSET)
    if value.__class__ is not str and value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "min_group_size", value, "an integer, a string or null")
    model.max_group_size = value = get("max_group_size", UNSET)
    if value.__class__ is not str and value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "max_group_size", value, "an integer, a string or null")
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
    if len(data) + absent != 11:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

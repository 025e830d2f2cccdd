from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, as_json, as_timestamp, new
from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoCheckedInRegistrant")


@_attrs_define
class SwoogoCheckedInRegistrant:
    """
    Attributes:
        id (int | Unset):
        status (str | Unset): Capitalised on the page.
        updated_at (datetime.datetime | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339
            would reject.
    """

    id: int | Unset = UNSET
    status: str | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.id) is not UNSET:
            found["id"] = value
        if (value := own.status) is not UNSET:
            found["status"] = value
        if (value := own.updated_at) is not UNSET:
            found["updated_at"] = as_json(value)
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)
        status = d.pop("status", UNSET)
        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = datetime.datetime.fromisoformat(_updated_at)
        swoogo_checked_in_registrant = cls(id, status, updated_at)
        swoogo_checked_in_registrant.additional_properties = d
        return swoogo_checked_in_registrant

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


_NAMES = frozenset({"id", "status", "updated_at"})


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoCheckedInRegistrant` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    model = new(SwoogoCheckedInRegistrant)
    get = data.get
    absent = 0
    model.id = value = get("id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "id", value, "an integer")
    model.status = value = get("status", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "status", value, "a string")
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
    if len(data) + absent != 3:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, as_json, as_timestamp, new
from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoCreatedSessionScan")


@_attrs_define
class SwoogoCreatedSessionScan:
    """
    Attributes:
        id (int):
        event_id (int | Unset):
        registrant_id (int | Unset):
        type_ (str | Unset):
        created_by (int | None | Unset): The user of the credentials.
        created_at (datetime.datetime | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339
            would reject.
        scan_id (int | Unset): The id of the session, whatever the name says.
    """

    id: int
    event_id: int | Unset = UNSET
    registrant_id: int | Unset = UNSET
    type_: str | Unset = UNSET
    created_by: int | None | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    scan_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.id) is not UNSET:
            found["id"] = value
        if (value := own.event_id) is not UNSET:
            found["event_id"] = value
        if (value := own.registrant_id) is not UNSET:
            found["registrant_id"] = value
        if (value := own.type_) is not UNSET:
            found["type"] = value
        if (value := own.created_by) is not UNSET:
            found["created_by"] = value
        if (value := own.created_at) is not UNSET:
            found["created_at"] = as_json(value)
        if (value := own.scan_id) is not UNSET:
            found["scan_id"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")
        event_id = d.pop("event_id", UNSET)
        registrant_id = d.pop("registrant_id", UNSET)
        type_ = d.pop("type", UNSET)
        created_by = d.pop("created_by", UNSET)
        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)
        scan_id = d.pop("scan_id", UNSET)
        swoogo_created_session_scan = cls(
            id, event_id, registrant_id, type_, created_by, created_at, scan_id
        )
        swoogo_created_session_scan.additional_properties = d
        return swoogo_created_session_scan

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
    {"created_at", "created_by", "event_id", "id", "registrant_id", "scan_id", "type"}
)


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoCreatedSessionScan` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    model = new(SwoogoCreatedSessionScan)
    get = data.get
    absent = 0
    model.id = value = get("id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
            odd(path, "id", UNSET, "a required property")
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "id", value, "an integer")
    model.event_id = value = get("event_id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "event_id", value, "an integer")
    model.registrant_id = value = get("registrant_id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "registrant_id", value, "an integer")
    model.type_ = value = get("type", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "type", value, "a string")
    model.created_by = value = get("created_by", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "created_by", value, "an integer or null")
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
    model.scan_id = value = get("scan_id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "scan_id", value, "an integer")
    model.additional_properties = others = {}
    if len(data) + absent != 7:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

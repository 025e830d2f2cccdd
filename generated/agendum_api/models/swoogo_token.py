from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, as_json, as_timestamp, new
from ..types import UNSET

T = TypeVar("T", bound="SwoogoToken")


@_attrs_define
class SwoogoToken:
    """The vendor's own shape; neither `token_type` nor `expires_in` of RFC 6749 exist.

    Attributes:
        type_ (str):
        access_token (str):
        expires_at (datetime.datetime): UTC, without a zone. The pages type it as date-time, which RFC 3339 would
            reject.
    """

    type_: str
    access_token: str
    expires_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.type_) is not UNSET:
            found["type"] = value
        if (value := own.access_token) is not UNSET:
            found["access_token"] = value
        if (value := own.expires_at) is not UNSET:
            found["expires_at"] = as_json(value)
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = d.pop("type")
        access_token = d.pop("access_token")
        expires_at = datetime.datetime.fromisoformat(d.pop("expires_at"))
        swoogo_token = cls(type_, access_token, expires_at)
        swoogo_token.additional_properties = d
        return swoogo_token

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


_NAMES = frozenset({"access_token", "expires_at", "type"})


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoToken` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    model = new(SwoogoToken)
    get = data.get
    absent = 0
    model.type_ = value = get("type", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
            odd(path, "type", UNSET, "a required property")
        else:
            odd(path, "type", value, "a string")
    model.access_token = value = get("access_token", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
            odd(path, "access_token", UNSET, "a required property")
        else:
            odd(path, "access_token", value, "a string")
    model.expires_at = value = get("expires_at", UNSET)
    if value.__class__ is str:
        timestamp = as_timestamp(value)
        if timestamp is None:
            odd(path, "expires_at", value, "a timestamp")
        else:
            model.expires_at = timestamp
    elif value is UNSET:
        absent += 1
        odd(path, "expires_at", UNSET, "a required property")
    else:
        odd(path, "expires_at", value, "a timestamp")
    model.additional_properties = others = {}
    if len(data) + absent != 3:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, new
from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoWebhookFieldRead")


@_attrs_define
class SwoogoWebhookFieldRead:
    """
    Attributes:
        key (None | str | Unset):
        type_ (None | str | Unset):
        value (None | str | Unset):
    """

    key: None | str | Unset = UNSET
    type_: None | str | Unset = UNSET
    value: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.key) is not UNSET:
            found["key"] = value
        if (value := own.type_) is not UNSET:
            found["type"] = value
        if (value := own.value) is not UNSET:
            found["value"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        key = d.pop("key", UNSET)
        type_ = d.pop("type", UNSET)
        value = d.pop("value", UNSET)
        swoogo_webhook_field_read = cls(key, type_, value)
        swoogo_webhook_field_read.additional_properties = d
        return swoogo_webhook_field_read

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


_NAMES = frozenset({"key", "type", "value"})


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoWebhookFieldRead` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    model = new(SwoogoWebhookFieldRead)
    get = data.get
    absent = 0
    model.key = value = get("key", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "key", value, "a string or null")
    model.type_ = value = get("type", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "type", value, "a string or null")
    model.value = value = get("value", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "value", value, "a string or null")
    model.additional_properties = others = {}
    if len(data) + absent != 3:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

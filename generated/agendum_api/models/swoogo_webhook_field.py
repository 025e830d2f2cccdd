from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoWebhookField")


@_attrs_define
class SwoogoWebhookField:
    """
    Attributes:
        key (str | Unset):
        type_ (str | Unset):
        value (str | Unset):
    """

    key: str | Unset = UNSET
    type_: str | Unset = UNSET
    value: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        key = self.key

        type_ = self.type_

        value = self.value

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if key is not UNSET:
            field_dict["key"] = key
        if type_ is not UNSET:
            field_dict["type"] = type_
        if value is not UNSET:
            field_dict["value"] = value

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        key = d.pop("key", UNSET)
        type_ = d.pop("type", UNSET)
        value = d.pop("value", UNSET)
        swoogo_webhook_field = cls(key, type_, value)
        return swoogo_webhook_field

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoDiscountAttribute")


@_attrs_define
class SwoogoDiscountAttribute:
    """A field that is filled in when the code is used.

    Attributes:
        attribute (str | Unset):
        value (str | Unset): A string in one sample, of no known type in another.
    """

    attribute: str | Unset = UNSET
    value: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        attribute = self.attribute

        value = self.value

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if attribute is not UNSET:
            field_dict["attribute"] = attribute
        if value is not UNSET:
            field_dict["value"] = value

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        attribute = d.pop("attribute", UNSET)
        value = d.pop("value", UNSET)
        swoogo_discount_attribute = cls(attribute, value)
        return swoogo_discount_attribute

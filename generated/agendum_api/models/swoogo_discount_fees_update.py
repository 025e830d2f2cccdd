from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.swoogo_discount_item_fees_update import SwoogoDiscountItemFeesUpdate


T = TypeVar("T", bound="SwoogoDiscountFeesUpdate")


_SwoogoDiscountFeesUpdate_loaded = False


def _SwoogoDiscountFeesUpdate_load() -> None:
    global _SwoogoDiscountFeesUpdate_loaded, SwoogoDiscountItemFeesUpdate
    from ..models.swoogo_discount_item_fees_update import SwoogoDiscountItemFeesUpdate

    _SwoogoDiscountFeesUpdate_loaded = True


@_attrs_define
class SwoogoDiscountFeesUpdate:
    """Fees by kind of line item, and within it by id, as they are written."""

    additional_properties: dict[str, SwoogoDiscountItemFeesUpdate] = _attrs_field(
        init=False, factory=dict
    )

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_dict()

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _SwoogoDiscountFeesUpdate_loaded:
            _SwoogoDiscountFeesUpdate_load()
        d = dict(src_dict)
        swoogo_discount_fees_update = cls()
        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = SwoogoDiscountItemFeesUpdate.from_dict(prop_dict)
            additional_properties[prop_name] = additional_property
        swoogo_discount_fees_update.additional_properties = additional_properties
        return swoogo_discount_fees_update

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> SwoogoDiscountItemFeesUpdate:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: SwoogoDiscountItemFeesUpdate) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.swoogo_discount_item_fee_map import SwoogoDiscountItemFeeMap


T = TypeVar("T", bound="SwoogoDiscountFees")


@_attrs_define
class SwoogoDiscountFees:
    """Fees by kind of line item as they are read."""

    additional_properties: dict[str, list[str] | SwoogoDiscountItemFeeMap] = (
        _attrs_field(init=False, factory=dict)
    )

    def to_dict(self) -> dict[str, Any]:
        from ..models.swoogo_discount_item_fee_map import SwoogoDiscountItemFeeMap  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            if isinstance(prop, SwoogoDiscountItemFeeMap):
                field_dict[prop_name] = prop.to_dict()
            else:
                field_dict[prop_name] = prop

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.swoogo_discount_item_fee_map import SwoogoDiscountItemFeeMap  # noqa: PLC0415

        d = dict(src_dict)
        swoogo_discount_fees = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():

            def _parse_additional_property(
                data: object,
            ) -> list[str] | SwoogoDiscountItemFeeMap:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_swoogo_discount_item_fees_type_0 = (
                        SwoogoDiscountItemFeeMap.from_dict(data)
                    )

                    return componentsschemas_swoogo_discount_item_fees_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, list):
                    raise TypeError()
                componentsschemas_swoogo_discount_item_fees_type_1 = cast(
                    list[str], data
                )

                return componentsschemas_swoogo_discount_item_fees_type_1

            additional_property = _parse_additional_property(prop_dict)

            additional_properties[prop_name] = additional_property

        swoogo_discount_fees.additional_properties = additional_properties
        return swoogo_discount_fees

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> list[str] | SwoogoDiscountItemFeeMap:
        return self.additional_properties[key]

    def __setitem__(
        self, key: str, value: list[str] | SwoogoDiscountItemFeeMap
    ) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

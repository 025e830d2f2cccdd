from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, Reader, as_json, new

if TYPE_CHECKING:
    from ..models.swoogo_discount_item_fee_map import SwoogoDiscountItemFeeMap


T = TypeVar("T", bound="SwoogoDiscountFees")


_SwoogoDiscountFees_loaded = False


def _SwoogoDiscountFees_load() -> None:
    global _SwoogoDiscountFees_loaded, SwoogoDiscountItemFeeMap
    from ..models.swoogo_discount_item_fee_map import SwoogoDiscountItemFeeMap

    _SwoogoDiscountFees_loaded = True


def _SwoogoDiscountFees_parse_additional_property(data: Any) -> Any:
    if isinstance(data, dict):
        try:
            componentsschemas_swoogo_discount_item_fees_type_0 = (
                SwoogoDiscountItemFeeMap.from_dict(data)
            )
            return componentsschemas_swoogo_discount_item_fees_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    if not isinstance(data, list):
        raise TypeError()
    componentsschemas_swoogo_discount_item_fees_type_1 = data
    return componentsschemas_swoogo_discount_item_fees_type_1


@_attrs_define
class SwoogoDiscountFees:
    """Fees by kind of line item as they are read."""

    additional_properties: dict[str, list[str] | SwoogoDiscountItemFeeMap] = (
        _attrs_field(init=False, factory=dict)
    )

    def to_dict(self) -> dict[str, Any]:
        found = {
            key: as_json(value) for key, value in self.additional_properties.items()
        }
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _SwoogoDiscountFees_loaded:
            _SwoogoDiscountFees_load()
        d = dict(src_dict)
        swoogo_discount_fees = cls()
        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = _SwoogoDiscountFees_parse_additional_property(
                prop_dict
            )
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


_linked = False
_read_swoogo_discount_item_fee_map: Reader


def _link() -> None:
    global _linked, _read_swoogo_discount_item_fee_map
    from .swoogo_discount_item_fee_map import read as _read_swoogo_discount_item_fee_map

    _linked = True


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoDiscountFees` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    if not _linked:
        _link()
    model = new(SwoogoDiscountFees)
    model.additional_properties = others = {}
    if data:
        for key, value in data.items():
            if value.__class__ is dict:
                value = _read_swoogo_discount_item_fee_map(value, (path, key), odd)
            elif value.__class__ is list:
                if value:
                    odd(path, key, value, "an object or an empty array")
            else:
                odd(path, key, value, "an object or an empty array")
            others[key] = value
    return model

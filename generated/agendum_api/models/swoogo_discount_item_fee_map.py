from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, new

T = TypeVar("T", bound="SwoogoDiscountItemFeeMap")


@_attrs_define
class SwoogoDiscountItemFeeMap:
    additional_properties: dict[str, float | None | str] = _attrs_field(
        init=False, factory=dict
    )

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        swoogo_discount_item_fee_map = cls()
        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = prop_dict
            additional_properties[prop_name] = additional_property
        swoogo_discount_item_fee_map.additional_properties = additional_properties
        return swoogo_discount_item_fee_map

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> float | None | str:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: float | None | str) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoDiscountItemFeeMap` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    model = new(SwoogoDiscountItemFeeMap)
    model.additional_properties = others = {}
    if data:
        for key, value in data.items():
            if (
                value.__class__ is not str
                and value.__class__ is not int
                and value.__class__ is not float
                and value is not None
            ):
                odd(path, key, value, "a number, a string or null")
            others[key] = value
    return model

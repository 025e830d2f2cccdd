from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_fee_update_conditional_prices import (
        SwoogoFeeUpdateConditionalPrices,
    )


T = TypeVar("T", bound="SwoogoFeeUpdate")


_SwoogoFeeUpdate_loaded = False


def _SwoogoFeeUpdate_load() -> None:
    global _SwoogoFeeUpdate_loaded, SwoogoFeeUpdateConditionalPrices
    from ..models.swoogo_fee_update_conditional_prices import (
        SwoogoFeeUpdateConditionalPrices,
    )

    _SwoogoFeeUpdate_loaded = True


@_attrs_define
class SwoogoFeeUpdate:
    """
    Attributes:
        price (str | Unset):
        conditional_prices (SwoogoFeeUpdateConditionalPrices | Unset): Prices by the id of their condition; an empty
            string clears one.
    """

    price: str | Unset = UNSET
    conditional_prices: SwoogoFeeUpdateConditionalPrices | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        price = self.price

        conditional_prices: dict[str, Any] | Unset = UNSET
        if not isinstance(self.conditional_prices, Unset):
            conditional_prices = self.conditional_prices.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if price is not UNSET:
            field_dict["price"] = price
        if conditional_prices is not UNSET:
            field_dict["conditional_prices"] = conditional_prices

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _SwoogoFeeUpdate_loaded:
            _SwoogoFeeUpdate_load()
        d = dict(src_dict)
        price = d.pop("price", UNSET)
        _conditional_prices = d.pop("conditional_prices", UNSET)
        conditional_prices: SwoogoFeeUpdateConditionalPrices | Unset
        if isinstance(_conditional_prices, Unset):
            conditional_prices = UNSET
        else:
            conditional_prices = SwoogoFeeUpdateConditionalPrices.from_dict(
                _conditional_prices
            )
        swoogo_fee_update = cls(price, conditional_prices)
        return swoogo_fee_update

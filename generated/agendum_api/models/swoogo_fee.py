from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_conditional_prices import SwoogoConditionalPrices


T = TypeVar("T", bound="SwoogoFee")


@_attrs_define
class SwoogoFee:
    """The price of a session or a package. The pages flag all properties as required, and print an answer with the
    price alone.

        Attributes:
            id (int | Unset):
            session_id (int | Unset):
            package_id (int | Unset):
            price (float | None | str | Unset): An amount as it is read; with decimals as a string, or a bare number.
            conditional_prices (list[str] | SwoogoConditionalPrices | Unset):
    """

    id: int | Unset = UNSET
    session_id: int | Unset = UNSET
    package_id: int | Unset = UNSET
    price: float | None | str | Unset = UNSET
    conditional_prices: list[str] | SwoogoConditionalPrices | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.swoogo_conditional_prices import SwoogoConditionalPrices  # noqa: PLC0415

        id = self.id

        session_id = self.session_id

        package_id = self.package_id

        price: float | None | str | Unset
        if isinstance(self.price, Unset):
            price = UNSET
        else:
            price = self.price

        conditional_prices: dict[str, Any] | list[str] | Unset
        if isinstance(self.conditional_prices, Unset):
            conditional_prices = UNSET
        elif isinstance(self.conditional_prices, SwoogoConditionalPrices):
            conditional_prices = self.conditional_prices.to_dict()
        else:
            conditional_prices = self.conditional_prices

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if session_id is not UNSET:
            field_dict["session_id"] = session_id
        if package_id is not UNSET:
            field_dict["package_id"] = package_id
        if price is not UNSET:
            field_dict["price"] = price
        if conditional_prices is not UNSET:
            field_dict["conditional_prices"] = conditional_prices

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.swoogo_conditional_prices import SwoogoConditionalPrices  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        session_id = d.pop("session_id", UNSET)

        package_id = d.pop("package_id", UNSET)

        def _parse_price(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        price = _parse_price(d.pop("price", UNSET))

        def _parse_conditional_prices(
            data: object,
        ) -> list[str] | SwoogoConditionalPrices | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                conditional_prices_type_0 = SwoogoConditionalPrices.from_dict(data)

                return conditional_prices_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, list):
                raise TypeError()
            conditional_prices_type_1 = cast(list[str], data)

            return conditional_prices_type_1

        conditional_prices = _parse_conditional_prices(
            d.pop("conditional_prices", UNSET)
        )

        swoogo_fee = cls(
            id=id,
            session_id=session_id,
            package_id=package_id,
            price=price,
            conditional_prices=conditional_prices,
        )

        swoogo_fee.additional_properties = d
        return swoogo_fee

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

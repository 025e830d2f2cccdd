from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, Reader, as_json, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_conditional_prices import SwoogoConditionalPrices


T = TypeVar("T", bound="SwoogoFee")


_SwoogoFee_loaded = False


def _SwoogoFee_load() -> None:
    global _SwoogoFee_loaded, SwoogoConditionalPrices
    from ..models.swoogo_conditional_prices import SwoogoConditionalPrices

    _SwoogoFee_loaded = True


def _SwoogoFee_parse_conditional_prices(data: Any) -> Any:
    if isinstance(data, dict):
        try:
            conditional_prices_type_0 = SwoogoConditionalPrices.from_dict(data)
            return conditional_prices_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    if isinstance(data, Unset):
        return data
    if not isinstance(data, list):
        raise TypeError()
    conditional_prices_type_1 = data
    return conditional_prices_type_1


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
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.id) is not UNSET:
            found["id"] = value
        if (value := own.session_id) is not UNSET:
            found["session_id"] = value
        if (value := own.package_id) is not UNSET:
            found["package_id"] = value
        if (value := own.price) is not UNSET:
            found["price"] = value
        if (value := own.conditional_prices) is not UNSET:
            found["conditional_prices"] = as_json(value)
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _SwoogoFee_loaded:
            _SwoogoFee_load()
        d = dict(src_dict)
        id = d.pop("id", UNSET)
        session_id = d.pop("session_id", UNSET)
        package_id = d.pop("package_id", UNSET)
        price = d.pop("price", UNSET)
        conditional_prices = _SwoogoFee_parse_conditional_prices(
            d.pop("conditional_prices", UNSET)
        )
        swoogo_fee = cls(id, session_id, package_id, price, conditional_prices)
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


_linked = False
_read_swoogo_conditional_prices: Reader


def _link() -> None:
    global _linked, _read_swoogo_conditional_prices
    from .swoogo_conditional_prices import read as _read_swoogo_conditional_prices

    _linked = True


_NAMES = frozenset({"conditional_prices", "id", "package_id", "price", "session_id"})


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoFee` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    if not _linked:
        _link()
    model = new(SwoogoFee)
    get = data.get
    absent = 0
    model.id = value = get("id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "id", value, "an integer")
    model.session_id = value = get("session_id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "session_id", value, "an integer")
    model.package_id = value = get("package_id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "package_id", value, "an integer")
    model.price = value = get("price", UNSET)
    if (
        value.__class__ is not str
        and value.__class__ is not int
        and value.__class__ is not float
        and value is not None
    ):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "price", value, "a number, a string or null")
    model.conditional_prices = value = get("conditional_prices", UNSET)
    if value.__class__ is dict:
        model.conditional_prices = _read_swoogo_conditional_prices(
            value, (path, "conditional_prices"), odd
        )
    elif value.__class__ is list:
        if value:
            odd(path, "conditional_prices", value, "an object or an empty array")
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "conditional_prices", value, "an object or an empty array")
    model.additional_properties = others = {}
    if len(data) + absent != 5:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

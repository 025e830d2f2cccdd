from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, new
from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoChoice")


@_attrs_define
class SwoogoChoice:
    """A choice as it is read. Unset, the id is null or an empty string. Several choices stand in one `value`, separated
    by commas.

        Attributes:
            id (int | None | str | Unset):
            value (None | str | Unset):
    """

    id: int | None | str | Unset = UNSET
    value: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.id) is not UNSET:
            found["id"] = value
        if (value := own.value) is not UNSET:
            found["value"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)
        value = d.pop("value", UNSET)
        swoogo_choice = cls(id, value)
        swoogo_choice.additional_properties = d
        return swoogo_choice

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


_NAMES = frozenset({"id", "value"})


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoChoice` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    model = new(SwoogoChoice)
    get = data.get
    absent = 0
    model.id = value = get("id", UNSET)
    if value.__class__ is not str and value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "id", value, "an integer, a string or null")
    model.value = value = get("value", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "value", value, "a string or null")
    model.additional_properties = others = {}
    if len(data) + absent != 2:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, new
from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoNamedRecord")


@_attrs_define
class SwoogoNamedRecord:
    """A related record, expanded. What else it holds is not documented.

    Attributes:
        id (int):
        name (str | Unset):
    """

    id: int
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.id) is not UNSET:
            found["id"] = value
        if (value := own.name) is not UNSET:
            found["name"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")
        name = d.pop("name", UNSET)
        swoogo_named_record = cls(id, name)
        swoogo_named_record.additional_properties = d
        return swoogo_named_record

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


_NAMES = frozenset({"id", "name"})


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoNamedRecord` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    model = new(SwoogoNamedRecord)
    get = data.get
    absent = 0
    model.id = value = get("id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
            odd(path, "id", UNSET, "a required property")
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "id", value, "an integer")
    model.name = value = get("name", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "name", value, "a string")
    model.additional_properties = others = {}
    if len(data) + absent != 2:
        for key, value in data.items():
            if key not in _NAMES:
                others[key] = value
    return model

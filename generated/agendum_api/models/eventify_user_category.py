from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, new
from ..types import UNSET

T = TypeVar("T", bound="EventifyUserCategory")


@_attrs_define
class EventifyUserCategory:
    """
    Attributes:
        category_id (int | str): Its type is not documented.
        category_type (str): Only `attendee` was ever seen.
    """

    category_id: int | str
    category_type: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.category_id) is not UNSET:
            found["category_id"] = value
        if (value := own.category_type) is not UNSET:
            found["category_type"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        category_id = d.pop("category_id")
        category_type = d.pop("category_type")
        eventify_user_category = cls(category_id, category_type)
        eventify_user_category.additional_properties = d
        return eventify_user_category

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


_NAMES = frozenset({"category_id", "category_type"})


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `EventifyUserCategory` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    model = new(EventifyUserCategory)
    get = data.get
    absent = 0
    model.category_id = value = get("category_id", UNSET)
    if value.__class__ is not str and value.__class__ is not int:
        if value is UNSET:
            absent += 1
            odd(path, "category_id", UNSET, "a required property")
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "category_id", value, "an integer or a string")
    model.category_type = value = get("category_type", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
            odd(path, "category_type", UNSET, "a required property")
        else:
            odd(path, "category_type", value, "a string")
    model.additional_properties = others = {}
    if len(data) + absent != 2:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

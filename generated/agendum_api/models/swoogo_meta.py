from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, new
from ..types import UNSET

T = TypeVar("T", bound="SwoogoMeta")


@_attrs_define
class SwoogoMeta:
    """Where a page stands in its list.

    Attributes:
        total_count (int):
        page_count (int):
        current_page (int):
        per_page (int):
    """

    total_count: int
    page_count: int
    current_page: int
    per_page: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.total_count) is not UNSET:
            found["totalCount"] = value
        if (value := own.page_count) is not UNSET:
            found["pageCount"] = value
        if (value := own.current_page) is not UNSET:
            found["currentPage"] = value
        if (value := own.per_page) is not UNSET:
            found["perPage"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        total_count = d.pop("totalCount")
        page_count = d.pop("pageCount")
        current_page = d.pop("currentPage")
        per_page = d.pop("perPage")
        swoogo_meta = cls(total_count, page_count, current_page, per_page)
        swoogo_meta.additional_properties = d
        return swoogo_meta

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


_NAMES = frozenset({"currentPage", "pageCount", "perPage", "totalCount"})


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoMeta` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    model = new(SwoogoMeta)
    get = data.get
    absent = 0
    model.total_count = value = get("totalCount", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
            odd(path, "totalCount", UNSET, "a required property")
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "totalCount", value, "an integer")
    model.page_count = value = get("pageCount", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
            odd(path, "pageCount", UNSET, "a required property")
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "pageCount", value, "an integer")
    model.current_page = value = get("currentPage", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
            odd(path, "currentPage", UNSET, "a required property")
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "currentPage", value, "an integer")
    model.per_page = value = get("perPage", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
            odd(path, "perPage", UNSET, "a required property")
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "perPage", value, "an integer")
    model.additional_properties = others = {}
    if len(data) + absent != 4:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

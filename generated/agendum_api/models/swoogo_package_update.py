from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoPackageUpdate")


@_attrs_define
class SwoogoPackageUpdate:
    """
    Attributes:
        name (str | Unset):
        public_short_name (str | Unset):
        admin_short_name (str | Unset): A short name for internal use.
        capacity (int | str | Unset): A number of places as it is written; an empty string clears it.
    """

    name: str | Unset = UNSET
    public_short_name: str | Unset = UNSET
    admin_short_name: str | Unset = UNSET
    capacity: int | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        public_short_name = self.public_short_name

        admin_short_name = self.admin_short_name

        capacity: int | str | Unset
        if isinstance(self.capacity, Unset):
            capacity = UNSET
        else:
            capacity = self.capacity

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if public_short_name is not UNSET:
            field_dict["public_short_name"] = public_short_name
        if admin_short_name is not UNSET:
            field_dict["admin_short_name"] = admin_short_name
        if capacity is not UNSET:
            field_dict["capacity"] = capacity

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name", UNSET)
        public_short_name = d.pop("public_short_name", UNSET)
        admin_short_name = d.pop("admin_short_name", UNSET)
        capacity = d.pop("capacity", UNSET)
        swoogo_package_update = cls(name, public_short_name, admin_short_name, capacity)
        return swoogo_package_update

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoRegistrantTypeCreate")


@_attrs_define
class SwoogoRegistrantTypeCreate:
    """
    Attributes:
        event_id (int | Unset): The event that gets it.
        name (str | Unset):
        capacity (int | str | Unset): A number of places as it is written; an empty string clears it.
    """

    event_id: int | Unset = UNSET
    name: str | Unset = UNSET
    capacity: int | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        event_id = self.event_id

        name = self.name

        capacity: int | str | Unset
        if isinstance(self.capacity, Unset):
            capacity = UNSET
        else:
            capacity = self.capacity

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if name is not UNSET:
            field_dict["name"] = name
        if capacity is not UNSET:
            field_dict["capacity"] = capacity

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        event_id = d.pop("event_id", UNSET)
        name = d.pop("name", UNSET)
        capacity = d.pop("capacity", UNSET)
        swoogo_registrant_type_create = cls(event_id, name, capacity)
        return swoogo_registrant_type_create

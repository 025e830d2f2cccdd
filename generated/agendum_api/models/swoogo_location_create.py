from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.swoogo_flag import SwoogoFlag, check_swoogo_flag
from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoLocationCreate")


@_attrs_define
class SwoogoLocationCreate:
    """
    Attributes:
        event_id (int):
        name (str):
        capacity (int | Unset):
        color (str | Unset): With a leading number sign.
        use_event_address (SwoogoFlag | Unset): A switch as it is written.
    """

    event_id: int
    name: str
    capacity: int | Unset = UNSET
    color: str | Unset = UNSET
    use_event_address: SwoogoFlag | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        event_id = self.event_id

        name = self.name

        capacity = self.capacity

        color = self.color

        use_event_address: int | Unset = UNSET
        if not isinstance(self.use_event_address, Unset):
            use_event_address = self.use_event_address

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "event_id": event_id,
                "name": name,
            }
        )
        if capacity is not UNSET:
            field_dict["capacity"] = capacity
        if color is not UNSET:
            field_dict["color"] = color
        if use_event_address is not UNSET:
            field_dict["use_event_address"] = use_event_address

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        event_id = d.pop("event_id")
        name = d.pop("name")
        capacity = d.pop("capacity", UNSET)
        color = d.pop("color", UNSET)
        _use_event_address = d.pop("use_event_address", UNSET)
        use_event_address: SwoogoFlag | Unset
        if isinstance(_use_event_address, Unset):
            use_event_address = UNSET
        else:
            use_event_address = check_swoogo_flag(_use_event_address)
        swoogo_location_create = cls(event_id, name, capacity, color, use_event_address)
        return swoogo_location_create

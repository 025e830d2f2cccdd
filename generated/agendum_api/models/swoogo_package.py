from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoPackage")


@_attrs_define
class SwoogoPackage:
    """
    Attributes:
        id (int | Unset):
        name (str | Unset):
        public_short_name (None | str | Unset):
        admin_short_name (None | str | Unset):
        description (None | str | Unset):
        capacity (int | None | str | Unset): A number of places as it is read; a number, the same as a string, empty or
            null.
        sold_out_message (None | str | Unset):
        min_group_size (int | None | str | Unset): A number of places as it is read; a number, the same as a string,
            empty or null.
        max_group_size (int | None | str | Unset): A number of places as it is read; a number, the same as a string,
            empty or null.
        created_at (str | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.
        updated_at (str | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.
    """

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    public_short_name: None | str | Unset = UNSET
    admin_short_name: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    capacity: int | None | str | Unset = UNSET
    sold_out_message: None | str | Unset = UNSET
    min_group_size: int | None | str | Unset = UNSET
    max_group_size: int | None | str | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        public_short_name: None | str | Unset
        if isinstance(self.public_short_name, Unset):
            public_short_name = UNSET
        else:
            public_short_name = self.public_short_name

        admin_short_name: None | str | Unset
        if isinstance(self.admin_short_name, Unset):
            admin_short_name = UNSET
        else:
            admin_short_name = self.admin_short_name

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        capacity: int | None | str | Unset
        if isinstance(self.capacity, Unset):
            capacity = UNSET
        else:
            capacity = self.capacity

        sold_out_message: None | str | Unset
        if isinstance(self.sold_out_message, Unset):
            sold_out_message = UNSET
        else:
            sold_out_message = self.sold_out_message

        min_group_size: int | None | str | Unset
        if isinstance(self.min_group_size, Unset):
            min_group_size = UNSET
        else:
            min_group_size = self.min_group_size

        max_group_size: int | None | str | Unset
        if isinstance(self.max_group_size, Unset):
            max_group_size = UNSET
        else:
            max_group_size = self.max_group_size

        created_at = self.created_at

        updated_at = self.updated_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if public_short_name is not UNSET:
            field_dict["public_short_name"] = public_short_name
        if admin_short_name is not UNSET:
            field_dict["admin_short_name"] = admin_short_name
        if description is not UNSET:
            field_dict["description"] = description
        if capacity is not UNSET:
            field_dict["capacity"] = capacity
        if sold_out_message is not UNSET:
            field_dict["sold_out_message"] = sold_out_message
        if min_group_size is not UNSET:
            field_dict["min_group_size"] = min_group_size
        if max_group_size is not UNSET:
            field_dict["max_group_size"] = max_group_size
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        def _parse_public_short_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        public_short_name = _parse_public_short_name(d.pop("public_short_name", UNSET))

        def _parse_admin_short_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        admin_short_name = _parse_admin_short_name(d.pop("admin_short_name", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_capacity(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | str | Unset, data)

        capacity = _parse_capacity(d.pop("capacity", UNSET))

        def _parse_sold_out_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sold_out_message = _parse_sold_out_message(d.pop("sold_out_message", UNSET))

        def _parse_min_group_size(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | str | Unset, data)

        min_group_size = _parse_min_group_size(d.pop("min_group_size", UNSET))

        def _parse_max_group_size(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | str | Unset, data)

        max_group_size = _parse_max_group_size(d.pop("max_group_size", UNSET))

        created_at = d.pop("created_at", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        swoogo_package = cls(
            id=id,
            name=name,
            public_short_name=public_short_name,
            admin_short_name=admin_short_name,
            description=description,
            capacity=capacity,
            sold_out_message=sold_out_message,
            min_group_size=min_group_size,
            max_group_size=max_group_size,
            created_at=created_at,
            updated_at=updated_at,
        )

        swoogo_package.additional_properties = d
        return swoogo_package

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

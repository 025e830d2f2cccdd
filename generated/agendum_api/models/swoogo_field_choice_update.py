from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoFieldChoiceUpdate")


@_attrs_define
class SwoogoFieldChoiceUpdate:
    """A choice to add (`name`), to rename (`id` and `name`) or to delete (`id` and `delete`).

    Attributes:
        id (int | str | Unset): The page shows a number and a string of digits.
        name (str | Unset):
        delete (bool | Unset):
    """

    id: int | str | Unset = UNSET
    name: str | Unset = UNSET
    delete: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        id: int | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        name = self.name

        delete = self.delete

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if delete is not UNSET:
            field_dict["delete"] = delete

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)
        name = d.pop("name", UNSET)
        delete = d.pop("delete", UNSET)
        swoogo_field_choice_update = cls(id, name, delete)
        return swoogo_field_choice_update

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_field_choice_update import SwoogoFieldChoiceUpdate


T = TypeVar("T", bound="SwoogoFieldUpdate")


_SwoogoFieldUpdate_loaded = False


def _SwoogoFieldUpdate_load() -> None:
    global _SwoogoFieldUpdate_loaded, SwoogoFieldChoiceUpdate
    from ..models.swoogo_field_choice_update import SwoogoFieldChoiceUpdate

    _SwoogoFieldUpdate_loaded = True


@_attrs_define
class SwoogoFieldUpdate:
    """
    Attributes:
        name (str | Unset):
        choices (list[SwoogoFieldChoiceUpdate] | Unset):
    """

    name: str | Unset = UNSET
    choices: list[SwoogoFieldChoiceUpdate] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        choices: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.choices, Unset):
            choices = []
            for choices_item_data in self.choices:
                choices_item = choices_item_data.to_dict()
                choices.append(choices_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if choices is not UNSET:
            field_dict["choices"] = choices

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _SwoogoFieldUpdate_loaded:
            _SwoogoFieldUpdate_load()
        d = dict(src_dict)
        name = d.pop("name", UNSET)
        _choices = d.pop("choices", UNSET)
        choices: list[SwoogoFieldChoiceUpdate] | Unset = UNSET
        if _choices is not UNSET:
            choices = []
            for choices_item_data in _choices:
                choices_item = SwoogoFieldChoiceUpdate.from_dict(choices_item_data)
                choices.append(choices_item)
        swoogo_field_update = cls(name, choices)
        return swoogo_field_update

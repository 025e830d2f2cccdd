from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EventifyFormOption")


@_attrs_define
class EventifyFormOption:
    """
    Attributes:
        text (str | Unset):
        value (int | str | Unset):
        display_fields (None | str | Unset): The `display_field_id` of each field that it makes visible, separated by
            commas.
    """

    text: str | Unset = UNSET
    value: int | str | Unset = UNSET
    display_fields: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        text = self.text

        value: int | str | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        else:
            value = self.value

        display_fields: None | str | Unset
        if isinstance(self.display_fields, Unset):
            display_fields = UNSET
        else:
            display_fields = self.display_fields

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if text is not UNSET:
            field_dict["text"] = text
        if value is not UNSET:
            field_dict["value"] = value
        if display_fields is not UNSET:
            field_dict["display_fields"] = display_fields

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        text = d.pop("text", UNSET)
        value = d.pop("value", UNSET)
        display_fields = d.pop("display_fields", UNSET)
        eventify_form_option = cls(text, value, display_fields)
        eventify_form_option.additional_properties = d
        return eventify_form_option

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

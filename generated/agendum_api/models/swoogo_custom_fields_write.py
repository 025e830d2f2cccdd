from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.swoogo_choice_id import SwoogoChoiceId


T = TypeVar("T", bound="SwoogoCustomFieldsWrite")


_SwoogoCustomFieldsWrite_loaded = False


def _SwoogoCustomFieldsWrite_load() -> None:
    global _SwoogoCustomFieldsWrite_loaded, SwoogoChoiceId
    from ..models.swoogo_choice_id import SwoogoChoiceId

    _SwoogoCustomFieldsWrite_loaded = True


def _SwoogoCustomFieldsWrite_parse_additional_property(data: Any) -> Any:
    if isinstance(data, list):
        try:
            additional_property_type_1 = []
            _additional_property_type_1 = data
            for additional_property_type_1_item_data in _additional_property_type_1:
                additional_property_type_1_item = SwoogoChoiceId.from_dict(
                    additional_property_type_1_item_data
                )
                additional_property_type_1.append(additional_property_type_1_item)
            return additional_property_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


@_attrs_define
class SwoogoCustomFieldsWrite:
    """Values of custom fields by attribute name; a string, or the chosen ids of a choice field."""

    additional_properties: dict[str, list[SwoogoChoiceId] | str] = _attrs_field(
        init=False, factory=dict
    )

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            if isinstance(prop, list):
                field_dict[prop_name] = []
                for additional_property_type_1_item_data in prop:
                    additional_property_type_1_item = (
                        additional_property_type_1_item_data.to_dict()
                    )
                    field_dict[prop_name].append(additional_property_type_1_item)

            else:
                field_dict[prop_name] = prop

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _SwoogoCustomFieldsWrite_loaded:
            _SwoogoCustomFieldsWrite_load()
        d = dict(src_dict)
        swoogo_custom_fields_write = cls()
        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = _SwoogoCustomFieldsWrite_parse_additional_property(
                prop_dict
            )
            additional_properties[prop_name] = additional_property
        swoogo_custom_fields_write.additional_properties = additional_properties
        return swoogo_custom_fields_write

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> list[SwoogoChoiceId] | str:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: list[SwoogoChoiceId] | str) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

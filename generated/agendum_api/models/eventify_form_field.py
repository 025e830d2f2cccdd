from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.eventify_form_group_field import EventifyFormGroupField
    from ..models.eventify_form_option import EventifyFormOption


T = TypeVar("T", bound="EventifyFormField")


_EventifyFormField_loaded = False


def _EventifyFormField_load() -> None:
    global _EventifyFormField_loaded, EventifyFormGroupField, EventifyFormOption
    from ..models.eventify_form_group_field import EventifyFormGroupField
    from ..models.eventify_form_option import EventifyFormOption

    _EventifyFormField_loaded = True


def _EventifyFormField_parse_options(data: Any) -> Any:
    if isinstance(data, list):
        try:
            options_type_0 = []
            _options_type_0 = data
            for options_type_0_item_data in _options_type_0:
                options_type_0_item = EventifyFormOption.from_dict(
                    options_type_0_item_data
                )
                options_type_0.append(options_type_0_item)
            return options_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _EventifyFormField_parse_group_fields(data: Any) -> Any:
    if isinstance(data, list):
        try:
            group_fields_type_0 = []
            _group_fields_type_0 = data
            for group_fields_type_0_item_data in _group_fields_type_0:
                group_fields_type_0_item = EventifyFormGroupField.from_dict(
                    group_fields_type_0_item_data
                )
                group_fields_type_0.append(group_fields_type_0_item)
            return group_fields_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


@_attrs_define
class EventifyFormField:
    """One field of a form. It is read from the JSON in `details_form`.

    Attributes:
        id (str | Unset): What an answer refers to the field by.
        display_field_id (str | Unset): What an option refers to the field by that it makes visible.
        label (str | Unset):
        is_active (bool | Unset):
        default_field (bool | Unset):
        is_section (bool | Unset): Whether it is a heading, which takes no value.
        is_readyonly (bool | Unset): Whether only an admin may change the value.
        tab_order (int | Unset):
        has_condition (bool | Unset): Whether its options make other fields visible.
        options (list[EventifyFormOption] | None | Unset):
        input_type (str | Unset): The values are not documented; a field of the type `dynamicfield` takes no value.
        group_fields (list[EventifyFormGroupField] | None | Unset):
        max_length (int | None | str | Unset): Seen in client code; its type is not documented.
    """

    id: str | Unset = UNSET
    display_field_id: str | Unset = UNSET
    label: str | Unset = UNSET
    is_active: bool | Unset = UNSET
    default_field: bool | Unset = UNSET
    is_section: bool | Unset = UNSET
    is_readyonly: bool | Unset = UNSET
    tab_order: int | Unset = UNSET
    has_condition: bool | Unset = UNSET
    options: list[EventifyFormOption] | None | Unset = UNSET
    input_type: str | Unset = UNSET
    group_fields: list[EventifyFormGroupField] | None | Unset = UNSET
    max_length: int | None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        display_field_id = self.display_field_id

        label = self.label

        is_active = self.is_active

        default_field = self.default_field

        is_section = self.is_section

        is_readyonly = self.is_readyonly

        tab_order = self.tab_order

        has_condition = self.has_condition

        options: list[dict[str, Any]] | None | Unset
        if isinstance(self.options, Unset):
            options = UNSET
        elif isinstance(self.options, list):
            options = []
            for options_type_0_item_data in self.options:
                options_type_0_item = options_type_0_item_data.to_dict()
                options.append(options_type_0_item)

        else:
            options = self.options

        input_type = self.input_type

        group_fields: list[dict[str, Any]] | None | Unset
        if isinstance(self.group_fields, Unset):
            group_fields = UNSET
        elif isinstance(self.group_fields, list):
            group_fields = []
            for group_fields_type_0_item_data in self.group_fields:
                group_fields_type_0_item = group_fields_type_0_item_data.to_dict()
                group_fields.append(group_fields_type_0_item)

        else:
            group_fields = self.group_fields

        max_length: int | None | str | Unset
        if isinstance(self.max_length, Unset):
            max_length = UNSET
        else:
            max_length = self.max_length

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if display_field_id is not UNSET:
            field_dict["display_field_id"] = display_field_id
        if label is not UNSET:
            field_dict["label"] = label
        if is_active is not UNSET:
            field_dict["is_active"] = is_active
        if default_field is not UNSET:
            field_dict["default_field"] = default_field
        if is_section is not UNSET:
            field_dict["is_section"] = is_section
        if is_readyonly is not UNSET:
            field_dict["is_readyonly"] = is_readyonly
        if tab_order is not UNSET:
            field_dict["tab_order"] = tab_order
        if has_condition is not UNSET:
            field_dict["has_condition"] = has_condition
        if options is not UNSET:
            field_dict["options"] = options
        if input_type is not UNSET:
            field_dict["input_type"] = input_type
        if group_fields is not UNSET:
            field_dict["group_fields"] = group_fields
        if max_length is not UNSET:
            field_dict["max_length"] = max_length

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _EventifyFormField_loaded:
            _EventifyFormField_load()
        d = dict(src_dict)
        id = d.pop("id", UNSET)
        display_field_id = d.pop("display_field_id", UNSET)
        label = d.pop("label", UNSET)
        is_active = d.pop("is_active", UNSET)
        default_field = d.pop("default_field", UNSET)
        is_section = d.pop("is_section", UNSET)
        is_readyonly = d.pop("is_readyonly", UNSET)
        tab_order = d.pop("tab_order", UNSET)
        has_condition = d.pop("has_condition", UNSET)
        options = _EventifyFormField_parse_options(d.pop("options", UNSET))
        input_type = d.pop("input_type", UNSET)
        group_fields = _EventifyFormField_parse_group_fields(
            d.pop("group_fields", UNSET)
        )
        max_length = d.pop("max_length", UNSET)
        eventify_form_field = cls(
            id,
            display_field_id,
            label,
            is_active,
            default_field,
            is_section,
            is_readyonly,
            tab_order,
            has_condition,
            options,
            input_type,
            group_fields,
            max_length,
        )
        eventify_form_field.additional_properties = d
        return eventify_form_field

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

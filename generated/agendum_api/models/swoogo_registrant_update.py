from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_choice_id import SwoogoChoiceId


T = TypeVar("T", bound="SwoogoRegistrantUpdate")


_SwoogoRegistrantUpdate_loaded = False


def _SwoogoRegistrantUpdate_load() -> None:
    global _SwoogoRegistrantUpdate_loaded, SwoogoChoiceId
    from ..models.swoogo_choice_id import SwoogoChoiceId

    _SwoogoRegistrantUpdate_loaded = True


def _SwoogoRegistrantUpdate_parse_additional_property(data: Any) -> Any:
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
class SwoogoRegistrantUpdate:
    """
    Attributes:
        email (str | Unset):
        first_name (str | Unset):
        last_name (str | Unset):
        package_id (int | Unset): The prose lets the package be changed; the name is that of `create_registrant`.
        registration_status (str | Unset): The prose lets the status be changed; the name is that of
            `create_registrant`.
    """

    email: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    package_id: int | Unset = UNSET
    registration_status: str | Unset = UNSET
    additional_properties: dict[str, int | list[SwoogoChoiceId] | str] = _attrs_field(
        init=False, factory=dict
    )

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        first_name = self.first_name

        last_name = self.last_name

        package_id = self.package_id

        registration_status = self.registration_status

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

        field_dict.update({})
        if email is not UNSET:
            field_dict["email"] = email
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if package_id is not UNSET:
            field_dict["package_id"] = package_id
        if registration_status is not UNSET:
            field_dict["registration_status"] = registration_status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _SwoogoRegistrantUpdate_loaded:
            _SwoogoRegistrantUpdate_load()
        d = dict(src_dict)
        email = d.pop("email", UNSET)
        first_name = d.pop("first_name", UNSET)
        last_name = d.pop("last_name", UNSET)
        package_id = d.pop("package_id", UNSET)
        registration_status = d.pop("registration_status", UNSET)
        swoogo_registrant_update = cls(
            email, first_name, last_name, package_id, registration_status
        )
        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = _SwoogoRegistrantUpdate_parse_additional_property(
                prop_dict
            )
            additional_properties[prop_name] = additional_property
        swoogo_registrant_update.additional_properties = additional_properties
        return swoogo_registrant_update

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> int | list[SwoogoChoiceId] | str:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: int | list[SwoogoChoiceId] | str) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

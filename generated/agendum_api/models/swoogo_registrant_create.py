from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_choice_id import SwoogoChoiceId


T = TypeVar("T", bound="SwoogoRegistrantCreate")


_SwoogoRegistrantCreate_loaded = False


def _SwoogoRegistrantCreate_load() -> None:
    global _SwoogoRegistrantCreate_loaded, SwoogoChoiceId
    from ..models.swoogo_choice_id import SwoogoChoiceId

    _SwoogoRegistrantCreate_loaded = True


def _SwoogoRegistrantCreate_parse_additional_property(data: Any) -> Any:
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
class SwoogoRegistrantCreate:
    """
    Attributes:
        event_id (int): The event to register for.
        email (str):
        first_name (str | Unset):
        last_name (str | Unset):
        package_id (int | Unset): Sent by the call that the page prints; its table does not list it.
        discount_code (str | Unset):
        payment_method (str | Unset): No page lists the values.
        po_number (str | Unset):
        registration_status (str | Unset): The overview page names confirmed, pending, attended, cancelled and denied.
        send_email (str | Unset): Whether a confirmation is sent. The page types it as a string, and sends `true`.
    """

    event_id: int
    email: str
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    package_id: int | Unset = UNSET
    discount_code: str | Unset = UNSET
    payment_method: str | Unset = UNSET
    po_number: str | Unset = UNSET
    registration_status: str | Unset = UNSET
    send_email: str | Unset = UNSET
    additional_properties: dict[str, int | list[SwoogoChoiceId] | str] = _attrs_field(
        init=False, factory=dict
    )

    def to_dict(self) -> dict[str, Any]:
        event_id = self.event_id

        email = self.email

        first_name = self.first_name

        last_name = self.last_name

        package_id = self.package_id

        discount_code = self.discount_code

        payment_method = self.payment_method

        po_number = self.po_number

        registration_status = self.registration_status

        send_email = self.send_email

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

        field_dict.update(
            {
                "event_id": event_id,
                "email": email,
            }
        )
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if package_id is not UNSET:
            field_dict["package_id"] = package_id
        if discount_code is not UNSET:
            field_dict["discount_code"] = discount_code
        if payment_method is not UNSET:
            field_dict["payment_method"] = payment_method
        if po_number is not UNSET:
            field_dict["po_number"] = po_number
        if registration_status is not UNSET:
            field_dict["registration_status"] = registration_status
        if send_email is not UNSET:
            field_dict["send_email"] = send_email

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _SwoogoRegistrantCreate_loaded:
            _SwoogoRegistrantCreate_load()
        d = dict(src_dict)
        event_id = d.pop("event_id")
        email = d.pop("email")
        first_name = d.pop("first_name", UNSET)
        last_name = d.pop("last_name", UNSET)
        package_id = d.pop("package_id", UNSET)
        discount_code = d.pop("discount_code", UNSET)
        payment_method = d.pop("payment_method", UNSET)
        po_number = d.pop("po_number", UNSET)
        registration_status = d.pop("registration_status", UNSET)
        send_email = d.pop("send_email", UNSET)
        swoogo_registrant_create = cls(
            event_id,
            email,
            first_name,
            last_name,
            package_id,
            discount_code,
            payment_method,
            po_number,
            registration_status,
            send_email,
        )
        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = _SwoogoRegistrantCreate_parse_additional_property(
                prop_dict
            )
            additional_properties[prop_name] = additional_property
        swoogo_registrant_create.additional_properties = additional_properties
        return swoogo_registrant_create

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

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.eventify_app_user import EventifyAppUser


T = TypeVar("T", bound="EventifyAttendeeUserContent")


@_attrs_define
class EventifyAttendeeUserContent:
    """
    Attributes:
        resource (list[EventifyAppUser]):
    """

    resource: list[EventifyAppUser]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        resource = []
        for resource_item_data in self.resource:
            resource_item = resource_item_data.to_dict()
            resource.append(resource_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "resource": resource,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.eventify_app_user import EventifyAppUser  # noqa: PLC0415

        d = dict(src_dict)
        resource = []
        _resource = d.pop("resource")
        for resource_item_data in _resource:
            resource_item = EventifyAppUser.from_dict(resource_item_data)

            resource.append(resource_item)

        eventify_attendee_user_content = cls(
            resource=resource,
        )

        eventify_attendee_user_content.additional_properties = d
        return eventify_attendee_user_content

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

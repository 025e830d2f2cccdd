from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EventifyAppUser")


@_attrs_define
class EventifyAppUser:
    """An attendee or admin. What else it holds is not documented.

    Attributes:
        appuserid (int): The `userid` of `update_attendee`.
        eventid (int | Unset):
    """

    appuserid: int
    eventid: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        appuserid = self.appuserid

        eventid = self.eventid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "appuserid": appuserid,
            }
        )
        if eventid is not UNSET:
            field_dict["eventid"] = eventid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        appuserid = d.pop("appuserid")

        eventid = d.pop("eventid", UNSET)

        eventify_app_user = cls(
            appuserid=appuserid,
            eventid=eventid,
        )

        eventify_app_user.additional_properties = d
        return eventify_app_user

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

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EventifyScheduleLink")


@_attrs_define
class EventifyScheduleLink:
    """Says that a speaker speaks in a session.

    Attributes:
        sessionid (int | Unset):
        speakerid (int | Unset):
    """

    sessionid: int | Unset = UNSET
    speakerid: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sessionid = self.sessionid

        speakerid = self.speakerid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if sessionid is not UNSET:
            field_dict["sessionid"] = sessionid
        if speakerid is not UNSET:
            field_dict["speakerid"] = speakerid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        sessionid = d.pop("sessionid", UNSET)

        speakerid = d.pop("speakerid", UNSET)

        eventify_schedule_link = cls(
            sessionid=sessionid,
            speakerid=speakerid,
        )

        eventify_schedule_link.additional_properties = d
        return eventify_schedule_link

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

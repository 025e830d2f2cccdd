from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, new
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
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.appuserid) is not UNSET:
            found["appuserid"] = value
        if (value := own.eventid) is not UNSET:
            found["eventid"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        appuserid = d.pop("appuserid")
        eventid = d.pop("eventid", UNSET)
        eventify_app_user = cls(appuserid, eventid)
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


_NAMES = frozenset({"appuserid", "eventid"})


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `EventifyAppUser` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    model = new(EventifyAppUser)
    get = data.get
    absent = 0
    model.appuserid = value = get("appuserid", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
            odd(path, "appuserid", UNSET, "a required property")
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "appuserid", value, "an integer")
    model.eventid = value = get("eventid", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "eventid", value, "an integer")
    model.additional_properties = others = {}
    if len(data) + absent != 2:
        for key, value in data.items():
            if key not in _NAMES:
                others[key] = value
    return model

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, new
from ..types import UNSET, Unset

T = TypeVar("T", bound="EventifyScheduleSpeaker")


@_attrs_define
class EventifyScheduleSpeaker:
    """
    Attributes:
        speakerid (int | Unset):
        firstname (str | Unset):
        lastname (str | Unset):
    """

    speakerid: int | Unset = UNSET
    firstname: str | Unset = UNSET
    lastname: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.speakerid) is not UNSET:
            found["speakerid"] = value
        if (value := own.firstname) is not UNSET:
            found["firstname"] = value
        if (value := own.lastname) is not UNSET:
            found["lastname"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        speakerid = d.pop("speakerid", UNSET)
        firstname = d.pop("firstname", UNSET)
        lastname = d.pop("lastname", UNSET)
        eventify_schedule_speaker = cls(speakerid, firstname, lastname)
        eventify_schedule_speaker.additional_properties = d
        return eventify_schedule_speaker

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


_NAMES = frozenset({"firstname", "lastname", "speakerid"})


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `EventifyScheduleSpeaker` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    model = new(EventifyScheduleSpeaker)
    get = data.get
    absent = 0
    model.speakerid = value = get("speakerid", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "speakerid", value, "an integer")
    model.firstname = value = get("firstname", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "firstname", value, "a string")
    model.lastname = value = get("lastname", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "lastname", value, "a string")
    model.additional_properties = others = {}
    if len(data) + absent != 3:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

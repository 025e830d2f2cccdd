from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, new
from ..types import UNSET, Unset

T = TypeVar("T", bound="EventifyScheduleTrack")


@_attrs_define
class EventifyScheduleTrack:
    """
    Attributes:
        scheduletrackid (int | Unset):
        trackname (str | Unset):
        scheduledateid (int | Unset): The schedule date that owns the track.
    """

    scheduletrackid: int | Unset = UNSET
    trackname: str | Unset = UNSET
    scheduledateid: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.scheduletrackid) is not UNSET:
            found["scheduletrackid"] = value
        if (value := own.trackname) is not UNSET:
            found["trackname"] = value
        if (value := own.scheduledateid) is not UNSET:
            found["scheduledateid"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        scheduletrackid = d.pop("scheduletrackid", UNSET)
        trackname = d.pop("trackname", UNSET)
        scheduledateid = d.pop("scheduledateid", UNSET)
        eventify_schedule_track = cls(scheduletrackid, trackname, scheduledateid)
        eventify_schedule_track.additional_properties = d
        return eventify_schedule_track

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


_NAMES = frozenset({"scheduledateid", "scheduletrackid", "trackname"})


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `EventifyScheduleTrack` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    model = new(EventifyScheduleTrack)
    get = data.get
    absent = 0
    model.scheduletrackid = value = get("scheduletrackid", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "scheduletrackid", value, "an integer")
    model.trackname = value = get("trackname", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "trackname", value, "a string")
    model.scheduledateid = value = get("scheduledateid", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "scheduledateid", value, "an integer")
    model.additional_properties = others = {}
    if len(data) + absent != 3:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

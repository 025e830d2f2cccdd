from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, new
from ..types import UNSET, Unset

T = TypeVar("T", bound="EventifyScheduleSession")


@_attrs_define
class EventifyScheduleSession:
    """
    Attributes:
        sessionid (int | Unset):
        title (str | Unset):
        description (None | str | Unset):
        starttime (str | Unset): The format is not documented; client code reads it as a date with a time.
        endtime (str | Unset): The format is not documented; client code reads it as a date with a time.
        scheduletrackid (int | Unset):
        scheduledateid (int | Unset):
        location (None | str | Unset):
    """

    sessionid: int | Unset = UNSET
    title: str | Unset = UNSET
    description: None | str | Unset = UNSET
    starttime: str | Unset = UNSET
    endtime: str | Unset = UNSET
    scheduletrackid: int | Unset = UNSET
    scheduledateid: int | Unset = UNSET
    location: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.sessionid) is not UNSET:
            found["sessionid"] = value
        if (value := own.title) is not UNSET:
            found["title"] = value
        if (value := own.description) is not UNSET:
            found["description"] = value
        if (value := own.starttime) is not UNSET:
            found["starttime"] = value
        if (value := own.endtime) is not UNSET:
            found["endtime"] = value
        if (value := own.scheduletrackid) is not UNSET:
            found["scheduletrackid"] = value
        if (value := own.scheduledateid) is not UNSET:
            found["scheduledateid"] = value
        if (value := own.location) is not UNSET:
            found["location"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        sessionid = d.pop("sessionid", UNSET)
        title = d.pop("title", UNSET)
        description = d.pop("description", UNSET)
        starttime = d.pop("starttime", UNSET)
        endtime = d.pop("endtime", UNSET)
        scheduletrackid = d.pop("scheduletrackid", UNSET)
        scheduledateid = d.pop("scheduledateid", UNSET)
        location = d.pop("location", UNSET)
        eventify_schedule_session = cls(
            sessionid,
            title,
            description,
            starttime,
            endtime,
            scheduletrackid,
            scheduledateid,
            location,
        )
        eventify_schedule_session.additional_properties = d
        return eventify_schedule_session

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


_NAMES = frozenset(
    {
        "description",
        "endtime",
        "location",
        "scheduledateid",
        "scheduletrackid",
        "sessionid",
        "starttime",
        "title",
    }
)


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `EventifyScheduleSession` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    model = new(EventifyScheduleSession)
    get = data.get
    absent = 0
    model.sessionid = value = get("sessionid", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "sessionid", value, "an integer")
    model.title = value = get("title", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "title", value, "a string")
    model.description = value = get("description", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "description", value, "a string or null")
    model.starttime = value = get("starttime", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "starttime", value, "a string")
    model.endtime = value = get("endtime", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "endtime", value, "a string")
    model.scheduletrackid = value = get("scheduletrackid", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "scheduletrackid", value, "an integer")
    model.scheduledateid = value = get("scheduledateid", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "scheduledateid", value, "an integer")
    model.location = value = get("location", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "location", value, "a string or null")
    model.additional_properties = others = {}
    if len(data) + absent != 8:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, new
from ..types import UNSET, Unset

T = TypeVar("T", bound="EventifyScheduleDate")


@_attrs_define
class EventifyScheduleDate:
    """
    Attributes:
        scheduledateid (int | Unset):
        scheduledate (str | Unset): The format is not documented.
        isactive (int | Unset):
    """

    scheduledateid: int | Unset = UNSET
    scheduledate: str | Unset = UNSET
    isactive: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.scheduledateid) is not UNSET:
            found["scheduledateid"] = value
        if (value := own.scheduledate) is not UNSET:
            found["scheduledate"] = value
        if (value := own.isactive) is not UNSET:
            found["isactive"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        scheduledateid = d.pop("scheduledateid", UNSET)
        scheduledate = d.pop("scheduledate", UNSET)
        isactive = d.pop("isactive", UNSET)
        eventify_schedule_date = cls(scheduledateid, scheduledate, isactive)
        eventify_schedule_date.additional_properties = d
        return eventify_schedule_date

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


_NAMES = frozenset({"isactive", "scheduledate", "scheduledateid"})


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `EventifyScheduleDate` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    model = new(EventifyScheduleDate)
    get = data.get
    absent = 0
    model.scheduledateid = value = get("scheduledateid", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "scheduledateid", value, "an integer")
    model.scheduledate = value = get("scheduledate", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "scheduledate", value, "a string")
    model.isactive = value = get("isactive", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "isactive", value, "an integer")
    model.additional_properties = others = {}
    if len(data) + absent != 3:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

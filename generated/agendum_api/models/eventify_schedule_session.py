from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        sessionid = self.sessionid

        title = self.title

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        starttime = self.starttime

        endtime = self.endtime

        scheduletrackid = self.scheduletrackid

        scheduledateid = self.scheduledateid

        location: None | str | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        else:
            location = self.location

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if sessionid is not UNSET:
            field_dict["sessionid"] = sessionid
        if title is not UNSET:
            field_dict["title"] = title
        if description is not UNSET:
            field_dict["description"] = description
        if starttime is not UNSET:
            field_dict["starttime"] = starttime
        if endtime is not UNSET:
            field_dict["endtime"] = endtime
        if scheduletrackid is not UNSET:
            field_dict["scheduletrackid"] = scheduletrackid
        if scheduledateid is not UNSET:
            field_dict["scheduledateid"] = scheduledateid
        if location is not UNSET:
            field_dict["location"] = location

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        sessionid = d.pop("sessionid", UNSET)

        title = d.pop("title", UNSET)

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        starttime = d.pop("starttime", UNSET)

        endtime = d.pop("endtime", UNSET)

        scheduletrackid = d.pop("scheduletrackid", UNSET)

        scheduledateid = d.pop("scheduledateid", UNSET)

        def _parse_location(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        location = _parse_location(d.pop("location", UNSET))

        eventify_schedule_session = cls(
            sessionid=sessionid,
            title=title,
            description=description,
            starttime=starttime,
            endtime=endtime,
            scheduletrackid=scheduletrackid,
            scheduledateid=scheduledateid,
            location=location,
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

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoSessionAttendance")


@_attrs_define
class SwoogoSessionAttendance:
    """
    Attributes:
        id (int | Unset):
        session_id (int | str | Unset):
        registrant_id (int | str | Unset):
        waiting_room_date (None | str | Unset):
        check_in_date (None | str | Unset):
        check_out_date (None | str | Unset):
        on_demand_date (None | str | Unset):
        duration (int | None | str | Unset): Minutes from check-in to check-out, it seems; the page prints a string.
    """

    id: int | Unset = UNSET
    session_id: int | str | Unset = UNSET
    registrant_id: int | str | Unset = UNSET
    waiting_room_date: None | str | Unset = UNSET
    check_in_date: None | str | Unset = UNSET
    check_out_date: None | str | Unset = UNSET
    on_demand_date: None | str | Unset = UNSET
    duration: int | None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        session_id: int | str | Unset
        if isinstance(self.session_id, Unset):
            session_id = UNSET
        else:
            session_id = self.session_id

        registrant_id: int | str | Unset
        if isinstance(self.registrant_id, Unset):
            registrant_id = UNSET
        else:
            registrant_id = self.registrant_id

        waiting_room_date: None | str | Unset
        if isinstance(self.waiting_room_date, Unset):
            waiting_room_date = UNSET
        else:
            waiting_room_date = self.waiting_room_date

        check_in_date: None | str | Unset
        if isinstance(self.check_in_date, Unset):
            check_in_date = UNSET
        else:
            check_in_date = self.check_in_date

        check_out_date: None | str | Unset
        if isinstance(self.check_out_date, Unset):
            check_out_date = UNSET
        else:
            check_out_date = self.check_out_date

        on_demand_date: None | str | Unset
        if isinstance(self.on_demand_date, Unset):
            on_demand_date = UNSET
        else:
            on_demand_date = self.on_demand_date

        duration: int | None | str | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        else:
            duration = self.duration

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if session_id is not UNSET:
            field_dict["session_id"] = session_id
        if registrant_id is not UNSET:
            field_dict["registrant_id"] = registrant_id
        if waiting_room_date is not UNSET:
            field_dict["waiting_room_date"] = waiting_room_date
        if check_in_date is not UNSET:
            field_dict["check_in_date"] = check_in_date
        if check_out_date is not UNSET:
            field_dict["check_out_date"] = check_out_date
        if on_demand_date is not UNSET:
            field_dict["on_demand_date"] = on_demand_date
        if duration is not UNSET:
            field_dict["duration"] = duration

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        def _parse_session_id(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(int | str | Unset, data)

        session_id = _parse_session_id(d.pop("session_id", UNSET))

        def _parse_registrant_id(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(int | str | Unset, data)

        registrant_id = _parse_registrant_id(d.pop("registrant_id", UNSET))

        def _parse_waiting_room_date(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        waiting_room_date = _parse_waiting_room_date(d.pop("waiting_room_date", UNSET))

        def _parse_check_in_date(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        check_in_date = _parse_check_in_date(d.pop("check_in_date", UNSET))

        def _parse_check_out_date(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        check_out_date = _parse_check_out_date(d.pop("check_out_date", UNSET))

        def _parse_on_demand_date(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        on_demand_date = _parse_on_demand_date(d.pop("on_demand_date", UNSET))

        def _parse_duration(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | str | Unset, data)

        duration = _parse_duration(d.pop("duration", UNSET))

        swoogo_session_attendance = cls(
            id=id,
            session_id=session_id,
            registrant_id=registrant_id,
            waiting_room_date=waiting_room_date,
            check_in_date=check_in_date,
            check_out_date=check_out_date,
            on_demand_date=on_demand_date,
            duration=duration,
        )

        swoogo_session_attendance.additional_properties = d
        return swoogo_session_attendance

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

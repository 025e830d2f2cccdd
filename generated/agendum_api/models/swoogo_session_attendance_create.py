from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoSessionAttendanceCreate")


@_attrs_define
class SwoogoSessionAttendanceCreate:
    """
    Attributes:
        session_id (int | Unset):
        registrant_id (int | Unset):
        waiting_room_date (datetime.datetime | Unset): UTC, without a zone. The pages type it as date-time, which RFC
            3339 would reject.
        check_in_date (datetime.datetime | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339
            would reject.
        check_out_date (datetime.datetime | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339
            would reject.
        on_demand_date (datetime.datetime | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339
            would reject.
    """

    session_id: int | Unset = UNSET
    registrant_id: int | Unset = UNSET
    waiting_room_date: datetime.datetime | Unset = UNSET
    check_in_date: datetime.datetime | Unset = UNSET
    check_out_date: datetime.datetime | Unset = UNSET
    on_demand_date: datetime.datetime | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        session_id = self.session_id

        registrant_id = self.registrant_id

        waiting_room_date: str | Unset = UNSET
        if not isinstance(self.waiting_room_date, Unset):
            waiting_room_date = self.waiting_room_date.isoformat(" ", "seconds")

        check_in_date: str | Unset = UNSET
        if not isinstance(self.check_in_date, Unset):
            check_in_date = self.check_in_date.isoformat(" ", "seconds")

        check_out_date: str | Unset = UNSET
        if not isinstance(self.check_out_date, Unset):
            check_out_date = self.check_out_date.isoformat(" ", "seconds")

        on_demand_date: str | Unset = UNSET
        if not isinstance(self.on_demand_date, Unset):
            on_demand_date = self.on_demand_date.isoformat(" ", "seconds")

        field_dict: dict[str, Any] = {}

        field_dict.update({})
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

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        session_id = d.pop("session_id", UNSET)
        registrant_id = d.pop("registrant_id", UNSET)
        _waiting_room_date = d.pop("waiting_room_date", UNSET)
        waiting_room_date: datetime.datetime | Unset
        if isinstance(_waiting_room_date, Unset):
            waiting_room_date = UNSET
        else:
            waiting_room_date = datetime.datetime.fromisoformat(_waiting_room_date)
        _check_in_date = d.pop("check_in_date", UNSET)
        check_in_date: datetime.datetime | Unset
        if isinstance(_check_in_date, Unset):
            check_in_date = UNSET
        else:
            check_in_date = datetime.datetime.fromisoformat(_check_in_date)
        _check_out_date = d.pop("check_out_date", UNSET)
        check_out_date: datetime.datetime | Unset
        if isinstance(_check_out_date, Unset):
            check_out_date = UNSET
        else:
            check_out_date = datetime.datetime.fromisoformat(_check_out_date)
        _on_demand_date = d.pop("on_demand_date", UNSET)
        on_demand_date: datetime.datetime | Unset
        if isinstance(_on_demand_date, Unset):
            on_demand_date = UNSET
        else:
            on_demand_date = datetime.datetime.fromisoformat(_on_demand_date)
        swoogo_session_attendance_create = cls(
            session_id,
            registrant_id,
            waiting_room_date,
            check_in_date,
            check_out_date,
            on_demand_date,
        )
        return swoogo_session_attendance_create

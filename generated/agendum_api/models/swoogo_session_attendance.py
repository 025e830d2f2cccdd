from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.swoogo_timestamp_or_null_type_1 import (
    SwoogoTimestampOrNullType1,
    check_swoogo_timestamp_or_null_type_1,
)
from ..reading import Odd, Path, as_json, as_timestamp, new
from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoSessionAttendance")


def _SwoogoSessionAttendance_parse_waiting_room_date(data: Any) -> Any:
    if isinstance(data, str):
        try:
            componentsschemas_swoogo_timestamp_or_null_type_0 = (
                datetime.datetime.fromisoformat(data)
            )
            return componentsschemas_swoogo_timestamp_or_null_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    if isinstance(data, str):
        try:
            componentsschemas_swoogo_timestamp_or_null_type_1 = (
                check_swoogo_timestamp_or_null_type_1(data)
            )
            return componentsschemas_swoogo_timestamp_or_null_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoSessionAttendance_parse_check_in_date(data: Any) -> Any:
    if isinstance(data, str):
        try:
            componentsschemas_swoogo_timestamp_or_null_type_0 = (
                datetime.datetime.fromisoformat(data)
            )
            return componentsschemas_swoogo_timestamp_or_null_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    if isinstance(data, str):
        try:
            componentsschemas_swoogo_timestamp_or_null_type_1 = (
                check_swoogo_timestamp_or_null_type_1(data)
            )
            return componentsschemas_swoogo_timestamp_or_null_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoSessionAttendance_parse_check_out_date(data: Any) -> Any:
    if isinstance(data, str):
        try:
            componentsschemas_swoogo_timestamp_or_null_type_0 = (
                datetime.datetime.fromisoformat(data)
            )
            return componentsschemas_swoogo_timestamp_or_null_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    if isinstance(data, str):
        try:
            componentsschemas_swoogo_timestamp_or_null_type_1 = (
                check_swoogo_timestamp_or_null_type_1(data)
            )
            return componentsschemas_swoogo_timestamp_or_null_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoSessionAttendance_parse_on_demand_date(data: Any) -> Any:
    if isinstance(data, str):
        try:
            componentsschemas_swoogo_timestamp_or_null_type_0 = (
                datetime.datetime.fromisoformat(data)
            )
            return componentsschemas_swoogo_timestamp_or_null_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    if isinstance(data, str):
        try:
            componentsschemas_swoogo_timestamp_or_null_type_1 = (
                check_swoogo_timestamp_or_null_type_1(data)
            )
            return componentsschemas_swoogo_timestamp_or_null_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


@_attrs_define
class SwoogoSessionAttendance:
    """
    Attributes:
        id (int | Unset):
        session_id (int | str | Unset):
        registrant_id (int | str | Unset):
        waiting_room_date (datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset):
        check_in_date (datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset):
        check_out_date (datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset):
        on_demand_date (datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset):
        duration (int | None | str | Unset): Minutes from check-in to check-out, it seems; the page prints a string.
    """

    id: int | Unset = UNSET
    session_id: int | str | Unset = UNSET
    registrant_id: int | str | Unset = UNSET
    waiting_room_date: datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset = (
        UNSET
    )
    check_in_date: datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset = UNSET
    check_out_date: datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset = (
        UNSET
    )
    on_demand_date: datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset = (
        UNSET
    )
    duration: int | None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.id) is not UNSET:
            found["id"] = value
        if (value := own.session_id) is not UNSET:
            found["session_id"] = value
        if (value := own.registrant_id) is not UNSET:
            found["registrant_id"] = value
        if (value := own.waiting_room_date) is not UNSET:
            found["waiting_room_date"] = as_json(value)
        if (value := own.check_in_date) is not UNSET:
            found["check_in_date"] = as_json(value)
        if (value := own.check_out_date) is not UNSET:
            found["check_out_date"] = as_json(value)
        if (value := own.on_demand_date) is not UNSET:
            found["on_demand_date"] = as_json(value)
        if (value := own.duration) is not UNSET:
            found["duration"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)
        session_id = d.pop("session_id", UNSET)
        registrant_id = d.pop("registrant_id", UNSET)
        waiting_room_date = _SwoogoSessionAttendance_parse_waiting_room_date(
            d.pop("waiting_room_date", UNSET)
        )
        check_in_date = _SwoogoSessionAttendance_parse_check_in_date(
            d.pop("check_in_date", UNSET)
        )
        check_out_date = _SwoogoSessionAttendance_parse_check_out_date(
            d.pop("check_out_date", UNSET)
        )
        on_demand_date = _SwoogoSessionAttendance_parse_on_demand_date(
            d.pop("on_demand_date", UNSET)
        )
        duration = d.pop("duration", UNSET)
        swoogo_session_attendance = cls(
            id,
            session_id,
            registrant_id,
            waiting_room_date,
            check_in_date,
            check_out_date,
            on_demand_date,
            duration,
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


_NAMES = frozenset(
    {
        "check_in_date",
        "check_out_date",
        "duration",
        "id",
        "on_demand_date",
        "registrant_id",
        "session_id",
        "waiting_room_date",
    }
)


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoSessionAttendance` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    model = new(SwoogoSessionAttendance)
    get = data.get
    absent = 0
    model.id = value = get("id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "id", value, "an integer")
    model.session_id = value = get("session_id", UNSET)
    if value.__class__ is not str and value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "session_id", value, "an integer or a string")
    model.registrant_id = value = get("registrant_id", UNSET)
    if value.__class__ is not str and value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "registrant_id", value, "an integer or a string")
    model.waiting_room_date = value = get("waiting_room_date", UNSET)
    if value.__class__ is str and value != "":
        timestamp = as_timestamp(value)
        if timestamp is None:
            odd(path, "waiting_room_date", value, 'a timestamp, "" or null')
        else:
            model.waiting_room_date = timestamp
    elif (value.__class__ is not str or value != "") and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "waiting_room_date", value, 'a timestamp, "" or null')
    model.check_in_date = value = get("check_in_date", UNSET)
    if value.__class__ is str and value != "":
        timestamp = as_timestamp(value)
        if timestamp is None:
            odd(path, "check_in_date", value, 'a timestamp, "" or null')
        else:
            model.check_in_date = timestamp
    elif (value.__class__ is not str or value != "") and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "check_in_date", value, 'a timestamp, "" or null')
    model.check_out_date = value = get("check_out_date", UNSET)
    if value.__class__ is str and value != "":
        timestamp = as_timestamp(value)
        if timestamp is None:
            odd(path, "check_out_date", value, 'a timestamp, "" or null')
        else:
            model.check_out_date = timestamp
    elif (value.__class__ is not str or value != "") and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "check_out_date", value, 'a timestamp, "" or null')
    model.on_demand_date = value = get("on_demand_date", UNSET)
    if value.__class__ is str and value != "":
        timestamp = as_timestamp(value)
        if timestamp is None:
            odd(path, "on_demand_date", value, 'a timestamp, "" or null')
        else:
            model.on_demand_date = timestamp
    elif (value.__class__ is not str or value != "") and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "on_demand_date", value, 'a timestamp, "" or null')
    model.duration = value = get("duration", UNSET)
    if value.__class__ is not str and value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "duration", value, "an integer, a string or null")
    model.additional_properties = others = {}
    if len(data) + absent != 8:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

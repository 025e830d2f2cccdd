from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoSessionScanCreate")


@_attrs_define
class SwoogoSessionScanCreate:
    """
    Attributes:
        event_id (int | Unset): The event of the session.
        prevent_check_in (bool | Unset): Whether the status of the registrant stays as it is; otherwise it becomes
            `attended`.
    """

    event_id: int | Unset = UNSET
    prevent_check_in: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        event_id = self.event_id

        prevent_check_in = self.prevent_check_in

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if prevent_check_in is not UNSET:
            field_dict["prevent_check_in"] = prevent_check_in

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        event_id = d.pop("event_id", UNSET)
        prevent_check_in = d.pop("prevent_check_in", UNSET)
        swoogo_session_scan_create = cls(event_id, prevent_check_in)
        return swoogo_session_scan_create

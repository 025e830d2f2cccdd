from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from .. import types
from ..models.swoogo_check_in_status import (
    SwoogoCheckInStatus,
    check_swoogo_check_in_status,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoRegistrantCheckIn")


@_attrs_define
class SwoogoRegistrantCheckIn:
    """
    Attributes:
        id (int | Unset): The registrant.
        status (SwoogoCheckInStatus | Unset): Checked in, back to confirmed, or absent.
    """

    id: int | Unset = UNSET
    status: SwoogoCheckInStatus | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        if not isinstance(self.id, Unset):
            files.append(("id", (None, str(self.id).encode(), "text/plain")))

        if not isinstance(self.status, Unset):
            files.append(("status", (None, str(self.status).encode(), "text/plain")))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)
        _status = d.pop("status", UNSET)
        status: SwoogoCheckInStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = check_swoogo_check_in_status(_status)
        swoogo_registrant_check_in = cls(id, status)
        return swoogo_registrant_check_in

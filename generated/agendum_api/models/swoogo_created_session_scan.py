from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoCreatedSessionScan")


@_attrs_define
class SwoogoCreatedSessionScan:
    """
    Attributes:
        id (int):
        event_id (int | Unset):
        registrant_id (int | Unset):
        type_ (str | Unset):
        created_by (int | None | Unset): The user of the credentials.
        created_at (str | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.
        scan_id (int | Unset): The id of the session, whatever the name says.
    """

    id: int
    event_id: int | Unset = UNSET
    registrant_id: int | Unset = UNSET
    type_: str | Unset = UNSET
    created_by: int | None | Unset = UNSET
    created_at: str | Unset = UNSET
    scan_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        event_id = self.event_id

        registrant_id = self.registrant_id

        type_ = self.type_

        created_by: int | None | Unset
        if isinstance(self.created_by, Unset):
            created_by = UNSET
        else:
            created_by = self.created_by

        created_at = self.created_at

        scan_id = self.scan_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if registrant_id is not UNSET:
            field_dict["registrant_id"] = registrant_id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if created_by is not UNSET:
            field_dict["created_by"] = created_by
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if scan_id is not UNSET:
            field_dict["scan_id"] = scan_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        event_id = d.pop("event_id", UNSET)

        registrant_id = d.pop("registrant_id", UNSET)

        type_ = d.pop("type", UNSET)

        def _parse_created_by(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        created_by = _parse_created_by(d.pop("created_by", UNSET))

        created_at = d.pop("created_at", UNSET)

        scan_id = d.pop("scan_id", UNSET)

        swoogo_created_session_scan = cls(
            id=id,
            event_id=event_id,
            registrant_id=registrant_id,
            type_=type_,
            created_by=created_by,
            created_at=created_at,
            scan_id=scan_id,
        )

        swoogo_created_session_scan.additional_properties = d
        return swoogo_created_session_scan

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

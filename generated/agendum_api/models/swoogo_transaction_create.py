from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.swoogo_offline_transaction_type import (
    SwoogoOfflineTransactionType,
    check_swoogo_offline_transaction_type,
)
from ..models.swoogo_transaction_status import (
    SwoogoTransactionStatus,
    check_swoogo_transaction_status,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoTransactionCreate")


@_attrs_define
class SwoogoTransactionCreate:
    """
    Attributes:
        event_id (int):
        registrant_id (int):
        type_ (SwoogoOfflineTransactionType): The types that can be recorded, payments first.
        amount (float): The page's table has a negative example, its sample call a positive one.
        datetime_ (datetime.datetime | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339 would
            reject.
        status (SwoogoTransactionStatus | Unset):
        notes (str | Unset):
    """

    event_id: int
    registrant_id: int
    type_: SwoogoOfflineTransactionType
    amount: float
    datetime_: datetime.datetime | Unset = UNSET
    status: SwoogoTransactionStatus | Unset = UNSET
    notes: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        event_id = self.event_id

        registrant_id = self.registrant_id

        type_: str = self.type_

        amount = self.amount

        datetime_: str | Unset = UNSET
        if not isinstance(self.datetime_, Unset):
            datetime_ = self.datetime_.isoformat(" ", "seconds")

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status

        notes = self.notes

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "event_id": event_id,
                "registrant_id": registrant_id,
                "type": type_,
                "amount": amount,
            }
        )
        if datetime_ is not UNSET:
            field_dict["datetime"] = datetime_
        if status is not UNSET:
            field_dict["status"] = status
        if notes is not UNSET:
            field_dict["notes"] = notes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        event_id = d.pop("event_id")
        registrant_id = d.pop("registrant_id")
        type_ = check_swoogo_offline_transaction_type(d.pop("type"))
        amount = d.pop("amount")
        _datetime_ = d.pop("datetime", UNSET)
        datetime_: datetime.datetime | Unset
        if isinstance(_datetime_, Unset):
            datetime_ = UNSET
        else:
            datetime_ = datetime.datetime.fromisoformat(_datetime_)
        _status = d.pop("status", UNSET)
        status: SwoogoTransactionStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = check_swoogo_transaction_status(_status)
        notes = d.pop("notes", UNSET)
        swoogo_transaction_create = cls(
            event_id, registrant_id, type_, amount, datetime_, status, notes
        )
        return swoogo_transaction_create

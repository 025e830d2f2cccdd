from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.swoogo_timestamp_or_null_type_1 import (
    SwoogoTimestampOrNullType1,
    check_swoogo_timestamp_or_null_type_1,
)
from ..reading import Odd, Path, Reader, as_json, as_timestamp, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_related_record import SwoogoRelatedRecord


T = TypeVar("T", bound="SwoogoTransaction")


_SwoogoTransaction_loaded = False


def _SwoogoTransaction_load() -> None:
    global _SwoogoTransaction_loaded, SwoogoRelatedRecord
    from ..models.swoogo_related_record import SwoogoRelatedRecord

    _SwoogoTransaction_loaded = True


def _SwoogoTransaction_parse_datetime_(data: Any) -> Any:
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


def _SwoogoTransaction_parse_updated_at(data: Any) -> Any:
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


def _SwoogoTransaction_parse_payment_gateway(data: Any) -> Any:
    if isinstance(data, dict):
        try:
            payment_gateway_type_0 = SwoogoRelatedRecord.from_dict(data)
            return payment_gateway_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoTransaction_parse_registrant(data: Any) -> Any:
    if isinstance(data, dict):
        try:
            registrant_type_0 = SwoogoRelatedRecord.from_dict(data)
            return registrant_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


@_attrs_define
class SwoogoTransaction:
    """
    Attributes:
        id (int | Unset):
        registrant_id (int | None | Unset):
        type_ (str | Unset): There are more types than can be recorded, among them `credit_card_payment`.
        datetime_ (datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset):
        status (str | Unset):
        amount (float | None | str | Unset): An amount as it is read; with decimals as a string, or a bare number.
        card_type (None | str | Unset):
        card_number_last_4 (int | None | str | Unset):
        name_on_card (None | str | Unset):
        notes (None | str | Unset):
        gateway_id (int | None | Unset):
        created_at (datetime.datetime | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339
            would reject.
        created_by (int | None | Unset):
        updated_at (datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset):
        updated_by (int | None | Unset):
        payment_gateway (None | SwoogoRelatedRecord | Unset): There with `expand=paymentGateway`.
        registrant (None | SwoogoRelatedRecord | Unset): There with `expand=registrant`.
    """

    id: int | Unset = UNSET
    registrant_id: int | None | Unset = UNSET
    type_: str | Unset = UNSET
    datetime_: datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset = UNSET
    status: str | Unset = UNSET
    amount: float | None | str | Unset = UNSET
    card_type: None | str | Unset = UNSET
    card_number_last_4: int | None | str | Unset = UNSET
    name_on_card: None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
    gateway_id: int | None | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: int | None | Unset = UNSET
    updated_at: datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset = UNSET
    updated_by: int | None | Unset = UNSET
    payment_gateway: None | SwoogoRelatedRecord | Unset = UNSET
    registrant: None | SwoogoRelatedRecord | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.id) is not UNSET:
            found["id"] = value
        if (value := own.registrant_id) is not UNSET:
            found["registrant_id"] = value
        if (value := own.type_) is not UNSET:
            found["type"] = value
        if (value := own.datetime_) is not UNSET:
            found["datetime"] = as_json(value)
        if (value := own.status) is not UNSET:
            found["status"] = value
        if (value := own.amount) is not UNSET:
            found["amount"] = value
        if (value := own.card_type) is not UNSET:
            found["card_type"] = value
        if (value := own.card_number_last_4) is not UNSET:
            found["card_number_last_4"] = value
        if (value := own.name_on_card) is not UNSET:
            found["name_on_card"] = value
        if (value := own.notes) is not UNSET:
            found["notes"] = value
        if (value := own.gateway_id) is not UNSET:
            found["gateway_id"] = value
        if (value := own.created_at) is not UNSET:
            found["created_at"] = as_json(value)
        if (value := own.created_by) is not UNSET:
            found["created_by"] = value
        if (value := own.updated_at) is not UNSET:
            found["updated_at"] = as_json(value)
        if (value := own.updated_by) is not UNSET:
            found["updated_by"] = value
        if (value := own.payment_gateway) is not UNSET:
            found["paymentGateway"] = as_json(value)
        if (value := own.registrant) is not UNSET:
            found["registrant"] = as_json(value)
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _SwoogoTransaction_loaded:
            _SwoogoTransaction_load()
        d = dict(src_dict)
        id = d.pop("id", UNSET)
        registrant_id = d.pop("registrant_id", UNSET)
        type_ = d.pop("type", UNSET)
        datetime_ = _SwoogoTransaction_parse_datetime_(d.pop("datetime", UNSET))
        status = d.pop("status", UNSET)
        amount = d.pop("amount", UNSET)
        card_type = d.pop("card_type", UNSET)
        card_number_last_4 = d.pop("card_number_last_4", UNSET)
        name_on_card = d.pop("name_on_card", UNSET)
        notes = d.pop("notes", UNSET)
        gateway_id = d.pop("gateway_id", UNSET)
        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)
        created_by = d.pop("created_by", UNSET)
        updated_at = _SwoogoTransaction_parse_updated_at(d.pop("updated_at", UNSET))
        updated_by = d.pop("updated_by", UNSET)
        payment_gateway = _SwoogoTransaction_parse_payment_gateway(
            d.pop("paymentGateway", UNSET)
        )
        registrant = _SwoogoTransaction_parse_registrant(d.pop("registrant", UNSET))
        swoogo_transaction = cls(
            id,
            registrant_id,
            type_,
            datetime_,
            status,
            amount,
            card_type,
            card_number_last_4,
            name_on_card,
            notes,
            gateway_id,
            created_at,
            created_by,
            updated_at,
            updated_by,
            payment_gateway,
            registrant,
        )
        swoogo_transaction.additional_properties = d
        return swoogo_transaction

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


_linked = False
_read_swoogo_related_record: Reader


def _link() -> None:
    global _linked, _read_swoogo_related_record
    from .swoogo_related_record import read as _read_swoogo_related_record

    _linked = True


_NAMES = frozenset(
    {
        "amount",
        "card_number_last_4",
        "card_type",
        "created_at",
        "created_by",
        "datetime",
        "gateway_id",
        "id",
        "name_on_card",
        "notes",
        "paymentGateway",
        "registrant",
        "registrant_id",
        "status",
        "type",
        "updated_at",
        "updated_by",
    }
)


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoTransaction` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    if not _linked:
        _link()
    model = new(SwoogoTransaction)
    get = data.get
    absent = 0
    model.id = value = get("id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "id", value, "an integer")
    model.registrant_id = value = get("registrant_id", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "registrant_id", value, "an integer or null")
    model.type_ = value = get("type", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "type", value, "a string")
    model.datetime_ = value = get("datetime", UNSET)
    if value.__class__ is str and value != "":
        timestamp = as_timestamp(value)
        if timestamp is None:
            odd(path, "datetime", value, 'a timestamp, "" or null')
        else:
            model.datetime_ = timestamp
    elif (value.__class__ is not str or value != "") and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "datetime", value, 'a timestamp, "" or null')
    model.status = value = get("status", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "status", value, "a string")
    model.amount = value = get("amount", UNSET)
    if (
        value.__class__ is not str
        and value.__class__ is not int
        and value.__class__ is not float
        and value is not None
    ):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "amount", value, "a number, a string or null")
    model.card_type = value = get("card_type", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "card_type", value, "a string or null")
    model.card_number_last_4 = value = get("card_number_last_4", UNSET)
    if value.__class__ is not str and value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "card_number_last_4", value, "an integer, a string or null")
    model.name_on_card = value = get("name_on_card", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "name_on_card", value, "a string or null")
    model.notes = value = get("notes", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "notes", value, "a string or null")
    model.gateway_id = value = get("gateway_id", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "gateway_id", value, "an integer or null")
    model.created_at = value = get("created_at", UNSET)
    if value.__class__ is str:
        timestamp = as_timestamp(value)
        if timestamp is None:
            odd(path, "created_at", value, "a timestamp")
        else:
            model.created_at = timestamp
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "created_at", value, "a timestamp")
    model.created_by = value = get("created_by", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "created_by", value, "an integer or null")
    model.updated_at = value = get("updated_at", UNSET)
    if value.__class__ is str and value != "":
        timestamp = as_timestamp(value)
        if timestamp is None:
            odd(path, "updated_at", value, 'a timestamp, "" or null')
        else:
            model.updated_at = timestamp
    elif (value.__class__ is not str or value != "") and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "updated_at", value, 'a timestamp, "" or null')
    model.updated_by = value = get("updated_by", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "updated_by", value, "an integer or null")
    model.payment_gateway = value = get("paymentGateway", UNSET)
    if value.__class__ is dict:
        model.payment_gateway = _read_swoogo_related_record(
            value, (path, "paymentGateway"), odd
        )
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "paymentGateway", value, "an object or null")
    model.registrant = value = get("registrant", UNSET)
    if value.__class__ is dict:
        model.registrant = _read_swoogo_related_record(value, (path, "registrant"), odd)
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "registrant", value, "an object or null")
    model.additional_properties = others = {}
    if len(data) + absent != 17:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

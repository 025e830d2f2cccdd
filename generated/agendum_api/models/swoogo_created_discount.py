from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.swoogo_discount_type import SwoogoDiscountType, check_swoogo_discount_type
from ..models.swoogo_flag import SwoogoFlag
from ..models.swoogo_timestamp_or_null_type_1 import (
    SwoogoTimestampOrNullType1,
    check_swoogo_timestamp_or_null_type_1,
)
from ..reading import Odd, Path, Reader, as_json, as_timestamp, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_discount_fees import SwoogoDiscountFees
    from ..models.swoogo_related_record import SwoogoRelatedRecord


T = TypeVar("T", bound="SwoogoCreatedDiscount")


_SwoogoCreatedDiscount_loaded = False


def _SwoogoCreatedDiscount_load() -> None:
    global _SwoogoCreatedDiscount_loaded, SwoogoDiscountFees, SwoogoRelatedRecord
    from ..models.swoogo_discount_fees import SwoogoDiscountFees
    from ..models.swoogo_related_record import SwoogoRelatedRecord

    _SwoogoCreatedDiscount_loaded = True


def _SwoogoCreatedDiscount_parse_custom_fees(data: Any) -> Any:
    if isinstance(data, dict):
        try:
            custom_fees_type_0 = SwoogoDiscountFees.from_dict(data)
            return custom_fees_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    if isinstance(data, list):
        try:
            custom_fees_type_1 = data
            return custom_fees_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoCreatedDiscount_parse_updated_at(data: Any) -> Any:
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


def _SwoogoCreatedDiscount_parse_alternates(data: Any) -> Any:
    if isinstance(data, list):
        try:
            alternates_type_0 = []
            _alternates_type_0 = data
            for alternates_type_0_item_data in _alternates_type_0:
                alternates_type_0_item = SwoogoRelatedRecord.from_dict(
                    alternates_type_0_item_data
                )
                alternates_type_0.append(alternates_type_0_item)
            return alternates_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    if isinstance(data, dict):
        try:
            alternates_type_1 = SwoogoRelatedRecord.from_dict(data)
            return alternates_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoCreatedDiscount_parse_autopopulate(data: Any) -> Any:
    if isinstance(data, list):
        try:
            autopopulate_type_0 = []
            _autopopulate_type_0 = data
            for autopopulate_type_0_item_data in _autopopulate_type_0:
                autopopulate_type_0_item = SwoogoRelatedRecord.from_dict(
                    autopopulate_type_0_item_data
                )
                autopopulate_type_0.append(autopopulate_type_0_item)
            return autopopulate_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    if isinstance(data, dict):
        try:
            autopopulate_type_1 = SwoogoRelatedRecord.from_dict(data)
            return autopopulate_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


@_attrs_define
class SwoogoCreatedDiscount:
    """The whole record of a new discount code.

    Attributes:
        id (int):
        event_id (int):
        code (str):
        type_ (SwoogoDiscountType): A share, an amount, or a fee for each line item.
        parent_id (int | None | Unset): The primary code, if this one is an alternate of it; otherwise null or 0.
        capacity (int | None | str | Unset): A number of places as it is read; a number, the same as a string, empty or
            null.
        min_group_size (int | None | Unset):
        registrants_per_use (int | None | Unset):
        all_registrants_in_group (bool | None | SwoogoFlag | Unset): On the older pages only.
        sold_out_message (None | str | Unset):
        percentage_discount (float | None | str | Unset): An amount as it is read; with decimals as a string, or a bare
            number.
        absolute_discount (float | None | str | Unset): An amount as it is read; with decimals as a string, or a bare
            number.
        applicable_line_items (list[str] | None | Unset): The kinds of line items, `reg_type`, `package`, `session` or
            `c_<number>` of a question.
        apply_to_all (bool | None | SwoogoFlag | Unset): 0 or 1; a boolean on the older pages.
        custom_fees (list[str] | None | SwoogoDiscountFees | Unset): The fees of a `specific` discount, by kind of line
            item.
        notes (None | str | Unset):
        visibility_id (int | None | Unset): On the older pages only.
        is_sold_out (bool | None | SwoogoFlag | Unset): On the older pages only.
        created_at (datetime.datetime | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339
            would reject.
        updated_at (datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset):
        alternates (list[SwoogoRelatedRecord] | None | SwoogoRelatedRecord | Unset): There with `expand=alternates`.
            Whether one record or several is not clear.
        autopopulate (list[SwoogoRelatedRecord] | None | SwoogoRelatedRecord | Unset): There with `expand=autopopulate`.
            Whether one record or several is not clear.
        registrant_count (int | None | str | Unset): There with `expand=registrantCount`.
        reserved_count (int | None | str | Unset): There with `expand=reservedCount`.
    """

    id: int
    event_id: int
    code: str
    type_: SwoogoDiscountType
    parent_id: int | None | Unset = UNSET
    capacity: int | None | str | Unset = UNSET
    min_group_size: int | None | Unset = UNSET
    registrants_per_use: int | None | Unset = UNSET
    all_registrants_in_group: bool | None | SwoogoFlag | Unset = UNSET
    sold_out_message: None | str | Unset = UNSET
    percentage_discount: float | None | str | Unset = UNSET
    absolute_discount: float | None | str | Unset = UNSET
    applicable_line_items: list[str] | None | Unset = UNSET
    apply_to_all: bool | None | SwoogoFlag | Unset = UNSET
    custom_fees: list[str] | None | SwoogoDiscountFees | Unset = UNSET
    notes: None | str | Unset = UNSET
    visibility_id: int | None | Unset = UNSET
    is_sold_out: bool | None | SwoogoFlag | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset = UNSET
    alternates: list[SwoogoRelatedRecord] | None | SwoogoRelatedRecord | Unset = UNSET
    autopopulate: list[SwoogoRelatedRecord] | None | SwoogoRelatedRecord | Unset = UNSET
    registrant_count: int | None | str | Unset = UNSET
    reserved_count: int | None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.id) is not UNSET:
            found["id"] = value
        if (value := own.event_id) is not UNSET:
            found["event_id"] = value
        if (value := own.code) is not UNSET:
            found["code"] = value
        if (value := own.type_) is not UNSET:
            found["type"] = value
        if (value := own.parent_id) is not UNSET:
            found["parent_id"] = value
        if (value := own.capacity) is not UNSET:
            found["capacity"] = value
        if (value := own.min_group_size) is not UNSET:
            found["min_group_size"] = value
        if (value := own.registrants_per_use) is not UNSET:
            found["registrants_per_use"] = value
        if (value := own.all_registrants_in_group) is not UNSET:
            found["all_registrants_in_group"] = value
        if (value := own.sold_out_message) is not UNSET:
            found["sold_out_message"] = value
        if (value := own.percentage_discount) is not UNSET:
            found["percentage_discount"] = value
        if (value := own.absolute_discount) is not UNSET:
            found["absolute_discount"] = value
        if (value := own.applicable_line_items) is not UNSET:
            found["applicable_line_items"] = value
        if (value := own.apply_to_all) is not UNSET:
            found["apply_to_all"] = value
        if (value := own.custom_fees) is not UNSET:
            found["custom_fees"] = as_json(value)
        if (value := own.notes) is not UNSET:
            found["notes"] = value
        if (value := own.visibility_id) is not UNSET:
            found["visibility_id"] = value
        if (value := own.is_sold_out) is not UNSET:
            found["is_sold_out"] = value
        if (value := own.created_at) is not UNSET:
            found["created_at"] = as_json(value)
        if (value := own.updated_at) is not UNSET:
            found["updated_at"] = as_json(value)
        if (value := own.alternates) is not UNSET:
            found["alternates"] = as_json(value, 1)
        if (value := own.autopopulate) is not UNSET:
            found["autopopulate"] = as_json(value, 1)
        if (value := own.registrant_count) is not UNSET:
            found["registrantCount"] = value
        if (value := own.reserved_count) is not UNSET:
            found["reservedCount"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _SwoogoCreatedDiscount_loaded:
            _SwoogoCreatedDiscount_load()
        d = dict(src_dict)
        id = d.pop("id")
        event_id = d.pop("event_id")
        code = d.pop("code")
        type_ = check_swoogo_discount_type(d.pop("type"))
        parent_id = d.pop("parent_id", UNSET)
        capacity = d.pop("capacity", UNSET)
        min_group_size = d.pop("min_group_size", UNSET)
        registrants_per_use = d.pop("registrants_per_use", UNSET)
        all_registrants_in_group = d.pop("all_registrants_in_group", UNSET)
        sold_out_message = d.pop("sold_out_message", UNSET)
        percentage_discount = d.pop("percentage_discount", UNSET)
        absolute_discount = d.pop("absolute_discount", UNSET)
        applicable_line_items = d.pop("applicable_line_items", UNSET)
        apply_to_all = d.pop("apply_to_all", UNSET)
        custom_fees = _SwoogoCreatedDiscount_parse_custom_fees(
            d.pop("custom_fees", UNSET)
        )
        notes = d.pop("notes", UNSET)
        visibility_id = d.pop("visibility_id", UNSET)
        is_sold_out = d.pop("is_sold_out", UNSET)
        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)
        updated_at = _SwoogoCreatedDiscount_parse_updated_at(d.pop("updated_at", UNSET))
        alternates = _SwoogoCreatedDiscount_parse_alternates(d.pop("alternates", UNSET))
        autopopulate = _SwoogoCreatedDiscount_parse_autopopulate(
            d.pop("autopopulate", UNSET)
        )
        registrant_count = d.pop("registrantCount", UNSET)
        reserved_count = d.pop("reservedCount", UNSET)
        swoogo_created_discount = cls(
            id,
            event_id,
            code,
            type_,
            parent_id,
            capacity,
            min_group_size,
            registrants_per_use,
            all_registrants_in_group,
            sold_out_message,
            percentage_discount,
            absolute_discount,
            applicable_line_items,
            apply_to_all,
            custom_fees,
            notes,
            visibility_id,
            is_sold_out,
            created_at,
            updated_at,
            alternates,
            autopopulate,
            registrant_count,
            reserved_count,
        )
        swoogo_created_discount.additional_properties = d
        return swoogo_created_discount

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
_read_swoogo_discount_fees: Reader
_read_swoogo_related_record: Reader


def _link() -> None:
    global _linked, _read_swoogo_discount_fees, _read_swoogo_related_record
    from .swoogo_discount_fees import read as _read_swoogo_discount_fees
    from .swoogo_related_record import read as _read_swoogo_related_record

    _linked = True


_NAMES = frozenset(
    {
        "absolute_discount",
        "all_registrants_in_group",
        "alternates",
        "applicable_line_items",
        "apply_to_all",
        "autopopulate",
        "capacity",
        "code",
        "created_at",
        "custom_fees",
        "event_id",
        "id",
        "is_sold_out",
        "min_group_size",
        "notes",
        "parent_id",
        "percentage_discount",
        "registrantCount",
        "registrants_per_use",
        "reservedCount",
        "sold_out_message",
        "type",
        "updated_at",
        "visibility_id",
    }
)


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoCreatedDiscount` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    if not _linked:
        _link()
    model = new(SwoogoCreatedDiscount)
    get = data.get
    absent = 0
    model.id = value = get("id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
            odd(path, "id", UNSET, "a required property")
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "id", value, "an integer")
    model.event_id = value = get("event_id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
            odd(path, "event_id", UNSET, "a required property")
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "event_id", value, "an integer")
    model.code = value = get("code", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
            odd(path, "code", UNSET, "a required property")
        else:
            odd(path, "code", value, "a string")
    model.type_ = value = get("type", UNSET)
    if value.__class__ is not str or value not in {
        "percentage",
        "absolute",
        "specific",
    }:
        if value is UNSET:
            absent += 1
            odd(path, "type", UNSET, "a required property")
        else:
            odd(path, "type", value, '"percentage", "absolute" or "specific"')
    model.parent_id = value = get("parent_id", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "parent_id", value, "an integer or null")
    model.capacity = value = get("capacity", UNSET)
    if value.__class__ is not str and value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "capacity", value, "an integer, a string or null")
    model.min_group_size = value = get("min_group_size", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "min_group_size", value, "an integer or null")
    model.registrants_per_use = value = get("registrants_per_use", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "registrants_per_use", value, "an integer or null")
    model.all_registrants_in_group = value = get("all_registrants_in_group", UNSET)
    if value not in (0, 1) and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "all_registrants_in_group", value, "a boolean, 0, 1 or null")
    model.sold_out_message = value = get("sold_out_message", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "sold_out_message", value, "a string or null")
    model.percentage_discount = value = get("percentage_discount", UNSET)
    if (
        value.__class__ is not str
        and value.__class__ is not int
        and value.__class__ is not float
        and value is not None
    ):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "percentage_discount", value, "a number, a string or null")
    model.absolute_discount = value = get("absolute_discount", UNSET)
    if (
        value.__class__ is not str
        and value.__class__ is not int
        and value.__class__ is not float
        and value is not None
    ):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "absolute_discount", value, "a number, a string or null")
    model.applicable_line_items = value = get("applicable_line_items", UNSET)
    if value.__class__ is list:
        at = (path, "applicable_line_items")
        for index, each in enumerate(value):
            if each.__class__ is not str:
                odd(at, index, each, "a string")
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "applicable_line_items", value, "an array or null")
    model.apply_to_all = value = get("apply_to_all", UNSET)
    if value not in (0, 1) and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "apply_to_all", value, "a boolean, 0, 1 or null")
    model.custom_fees = value = get("custom_fees", UNSET)
    if value.__class__ is dict:
        model.custom_fees = _read_swoogo_discount_fees(
            value, (path, "custom_fees"), odd
        )
    elif value.__class__ is list:
        if value:
            odd(path, "custom_fees", value, "an object, an empty array or null")
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "custom_fees", value, "an object, an empty array or null")
    model.notes = value = get("notes", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "notes", value, "a string or null")
    model.visibility_id = value = get("visibility_id", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "visibility_id", value, "an integer or null")
    model.is_sold_out = value = get("is_sold_out", UNSET)
    if value not in (0, 1) and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "is_sold_out", value, "a boolean, 0, 1 or null")
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
    model.alternates = value = get("alternates", UNSET)
    if value.__class__ is dict:
        model.alternates = _read_swoogo_related_record(value, (path, "alternates"), odd)
    elif value.__class__ is list:
        found = []
        at = (path, "alternates")
        for index, each in enumerate(value):
            if each.__class__ is dict:
                each = _read_swoogo_related_record(each, (at, index), odd)
            else:
                odd(at, index, each, "an object")
            found.append(each)
        model.alternates = found
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "alternates", value, "an object, an array or null")
    model.autopopulate = value = get("autopopulate", UNSET)
    if value.__class__ is dict:
        model.autopopulate = _read_swoogo_related_record(
            value, (path, "autopopulate"), odd
        )
    elif value.__class__ is list:
        found = []
        at = (path, "autopopulate")
        for index, each in enumerate(value):
            if each.__class__ is dict:
                each = _read_swoogo_related_record(each, (at, index), odd)
            else:
                odd(at, index, each, "an object")
            found.append(each)
        model.autopopulate = found
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "autopopulate", value, "an object, an array or null")
    model.registrant_count = value = get("registrantCount", UNSET)
    if value.__class__ is not str and value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "registrantCount", value, "an integer, a string or null")
    model.reserved_count = value = get("reservedCount", UNSET)
    if value.__class__ is not str and value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "reservedCount", value, "an integer, a string or null")
    model.additional_properties = others = {}
    if len(data) + absent != 24:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

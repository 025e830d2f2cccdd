from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.swoogo_discount_type import SwoogoDiscountType, check_swoogo_discount_type
from ..models.swoogo_flag import SwoogoFlag, check_swoogo_flag
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_discount_fees import SwoogoDiscountFees
    from ..models.swoogo_related_record import SwoogoRelatedRecord


T = TypeVar("T", bound="SwoogoDiscount")


@_attrs_define
class SwoogoDiscount:
    """One discount code as it is read. The vendor promises that each property is always there and may be null; with
    `fields`, what was not asked for is absent.

        Attributes:
            id (int | Unset):
            parent_id (int | None | Unset): The primary code, if this one is an alternate of it; otherwise null or 0.
            event_id (int | Unset):
            code (str | Unset):
            type_ (SwoogoDiscountType | Unset): A share, an amount, or a fee for each line item.
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
            created_at (str | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.
            updated_at (None | str | Unset):
            alternates (list[SwoogoRelatedRecord] | None | SwoogoRelatedRecord | Unset): There with `expand=alternates`.
                Whether one record or several is not clear.
            autopopulate (list[SwoogoRelatedRecord] | None | SwoogoRelatedRecord | Unset): There with `expand=autopopulate`.
                Whether one record or several is not clear.
            registrant_count (int | None | str | Unset): There with `expand=registrantCount`.
            reserved_count (int | None | str | Unset): There with `expand=reservedCount`.
    """

    id: int | Unset = UNSET
    parent_id: int | None | Unset = UNSET
    event_id: int | Unset = UNSET
    code: str | Unset = UNSET
    type_: SwoogoDiscountType | Unset = UNSET
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
    created_at: str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    alternates: list[SwoogoRelatedRecord] | None | SwoogoRelatedRecord | Unset = UNSET
    autopopulate: list[SwoogoRelatedRecord] | None | SwoogoRelatedRecord | Unset = UNSET
    registrant_count: int | None | str | Unset = UNSET
    reserved_count: int | None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.swoogo_discount_fees import SwoogoDiscountFees  # noqa: PLC0415
        from ..models.swoogo_related_record import SwoogoRelatedRecord  # noqa: PLC0415

        id = self.id

        parent_id: int | None | Unset
        if isinstance(self.parent_id, Unset):
            parent_id = UNSET
        else:
            parent_id = self.parent_id

        event_id = self.event_id

        code = self.code

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        capacity: int | None | str | Unset
        if isinstance(self.capacity, Unset):
            capacity = UNSET
        else:
            capacity = self.capacity

        min_group_size: int | None | Unset
        if isinstance(self.min_group_size, Unset):
            min_group_size = UNSET
        else:
            min_group_size = self.min_group_size

        registrants_per_use: int | None | Unset
        if isinstance(self.registrants_per_use, Unset):
            registrants_per_use = UNSET
        else:
            registrants_per_use = self.registrants_per_use

        all_registrants_in_group: bool | int | None | Unset
        if isinstance(self.all_registrants_in_group, Unset):
            all_registrants_in_group = UNSET
        elif isinstance(self.all_registrants_in_group, int):
            all_registrants_in_group = self.all_registrants_in_group
        else:
            all_registrants_in_group = self.all_registrants_in_group

        sold_out_message: None | str | Unset
        if isinstance(self.sold_out_message, Unset):
            sold_out_message = UNSET
        else:
            sold_out_message = self.sold_out_message

        percentage_discount: float | None | str | Unset
        if isinstance(self.percentage_discount, Unset):
            percentage_discount = UNSET
        else:
            percentage_discount = self.percentage_discount

        absolute_discount: float | None | str | Unset
        if isinstance(self.absolute_discount, Unset):
            absolute_discount = UNSET
        else:
            absolute_discount = self.absolute_discount

        applicable_line_items: list[str] | None | Unset
        if isinstance(self.applicable_line_items, Unset):
            applicable_line_items = UNSET
        elif isinstance(self.applicable_line_items, list):
            applicable_line_items = self.applicable_line_items

        else:
            applicable_line_items = self.applicable_line_items

        apply_to_all: bool | int | None | Unset
        if isinstance(self.apply_to_all, Unset):
            apply_to_all = UNSET
        elif isinstance(self.apply_to_all, int):
            apply_to_all = self.apply_to_all
        else:
            apply_to_all = self.apply_to_all

        custom_fees: dict[str, Any] | list[str] | None | Unset
        if isinstance(self.custom_fees, Unset):
            custom_fees = UNSET
        elif isinstance(self.custom_fees, SwoogoDiscountFees):
            custom_fees = self.custom_fees.to_dict()
        elif isinstance(self.custom_fees, list):
            custom_fees = self.custom_fees

        else:
            custom_fees = self.custom_fees

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        visibility_id: int | None | Unset
        if isinstance(self.visibility_id, Unset):
            visibility_id = UNSET
        else:
            visibility_id = self.visibility_id

        is_sold_out: bool | int | None | Unset
        if isinstance(self.is_sold_out, Unset):
            is_sold_out = UNSET
        elif isinstance(self.is_sold_out, int):
            is_sold_out = self.is_sold_out
        else:
            is_sold_out = self.is_sold_out

        created_at = self.created_at

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = self.updated_at

        alternates: dict[str, Any] | list[dict[str, Any]] | None | Unset
        if isinstance(self.alternates, Unset):
            alternates = UNSET
        elif isinstance(self.alternates, list):
            alternates = []
            for alternates_type_0_item_data in self.alternates:
                alternates_type_0_item = alternates_type_0_item_data.to_dict()
                alternates.append(alternates_type_0_item)

        elif isinstance(self.alternates, SwoogoRelatedRecord):
            alternates = self.alternates.to_dict()
        else:
            alternates = self.alternates

        autopopulate: dict[str, Any] | list[dict[str, Any]] | None | Unset
        if isinstance(self.autopopulate, Unset):
            autopopulate = UNSET
        elif isinstance(self.autopopulate, list):
            autopopulate = []
            for autopopulate_type_0_item_data in self.autopopulate:
                autopopulate_type_0_item = autopopulate_type_0_item_data.to_dict()
                autopopulate.append(autopopulate_type_0_item)

        elif isinstance(self.autopopulate, SwoogoRelatedRecord):
            autopopulate = self.autopopulate.to_dict()
        else:
            autopopulate = self.autopopulate

        registrant_count: int | None | str | Unset
        if isinstance(self.registrant_count, Unset):
            registrant_count = UNSET
        else:
            registrant_count = self.registrant_count

        reserved_count: int | None | str | Unset
        if isinstance(self.reserved_count, Unset):
            reserved_count = UNSET
        else:
            reserved_count = self.reserved_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if parent_id is not UNSET:
            field_dict["parent_id"] = parent_id
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if code is not UNSET:
            field_dict["code"] = code
        if type_ is not UNSET:
            field_dict["type"] = type_
        if capacity is not UNSET:
            field_dict["capacity"] = capacity
        if min_group_size is not UNSET:
            field_dict["min_group_size"] = min_group_size
        if registrants_per_use is not UNSET:
            field_dict["registrants_per_use"] = registrants_per_use
        if all_registrants_in_group is not UNSET:
            field_dict["all_registrants_in_group"] = all_registrants_in_group
        if sold_out_message is not UNSET:
            field_dict["sold_out_message"] = sold_out_message
        if percentage_discount is not UNSET:
            field_dict["percentage_discount"] = percentage_discount
        if absolute_discount is not UNSET:
            field_dict["absolute_discount"] = absolute_discount
        if applicable_line_items is not UNSET:
            field_dict["applicable_line_items"] = applicable_line_items
        if apply_to_all is not UNSET:
            field_dict["apply_to_all"] = apply_to_all
        if custom_fees is not UNSET:
            field_dict["custom_fees"] = custom_fees
        if notes is not UNSET:
            field_dict["notes"] = notes
        if visibility_id is not UNSET:
            field_dict["visibility_id"] = visibility_id
        if is_sold_out is not UNSET:
            field_dict["is_sold_out"] = is_sold_out
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if alternates is not UNSET:
            field_dict["alternates"] = alternates
        if autopopulate is not UNSET:
            field_dict["autopopulate"] = autopopulate
        if registrant_count is not UNSET:
            field_dict["registrantCount"] = registrant_count
        if reserved_count is not UNSET:
            field_dict["reservedCount"] = reserved_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.swoogo_discount_fees import SwoogoDiscountFees  # noqa: PLC0415
        from ..models.swoogo_related_record import SwoogoRelatedRecord  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        def _parse_parent_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        parent_id = _parse_parent_id(d.pop("parent_id", UNSET))

        event_id = d.pop("event_id", UNSET)

        code = d.pop("code", UNSET)

        _type_ = d.pop("type", UNSET)
        type_: SwoogoDiscountType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = check_swoogo_discount_type(_type_)

        def _parse_capacity(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | str | Unset, data)

        capacity = _parse_capacity(d.pop("capacity", UNSET))

        def _parse_min_group_size(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        min_group_size = _parse_min_group_size(d.pop("min_group_size", UNSET))

        def _parse_registrants_per_use(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        registrants_per_use = _parse_registrants_per_use(
            d.pop("registrants_per_use", UNSET)
        )

        def _parse_all_registrants_in_group(
            data: object,
        ) -> bool | None | SwoogoFlag | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                componentsschemas_swoogo_flag_read_type_0 = check_swoogo_flag(data)

                return componentsschemas_swoogo_flag_read_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(bool | None | SwoogoFlag | Unset, data)

        all_registrants_in_group = _parse_all_registrants_in_group(
            d.pop("all_registrants_in_group", UNSET)
        )

        def _parse_sold_out_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sold_out_message = _parse_sold_out_message(d.pop("sold_out_message", UNSET))

        def _parse_percentage_discount(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        percentage_discount = _parse_percentage_discount(
            d.pop("percentage_discount", UNSET)
        )

        def _parse_absolute_discount(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        absolute_discount = _parse_absolute_discount(d.pop("absolute_discount", UNSET))

        def _parse_applicable_line_items(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                applicable_line_items_type_0 = cast(list[str], data)

                return applicable_line_items_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        applicable_line_items = _parse_applicable_line_items(
            d.pop("applicable_line_items", UNSET)
        )

        def _parse_apply_to_all(data: object) -> bool | None | SwoogoFlag | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                componentsschemas_swoogo_flag_read_type_0 = check_swoogo_flag(data)

                return componentsschemas_swoogo_flag_read_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(bool | None | SwoogoFlag | Unset, data)

        apply_to_all = _parse_apply_to_all(d.pop("apply_to_all", UNSET))

        def _parse_custom_fees(
            data: object,
        ) -> list[str] | None | SwoogoDiscountFees | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                custom_fees_type_0 = SwoogoDiscountFees.from_dict(data)

                return custom_fees_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, list):
                    raise TypeError()
                custom_fees_type_1 = cast(list[str], data)

                return custom_fees_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | SwoogoDiscountFees | Unset, data)

        custom_fees = _parse_custom_fees(d.pop("custom_fees", UNSET))

        def _parse_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notes = _parse_notes(d.pop("notes", UNSET))

        def _parse_visibility_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        visibility_id = _parse_visibility_id(d.pop("visibility_id", UNSET))

        def _parse_is_sold_out(data: object) -> bool | None | SwoogoFlag | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                componentsschemas_swoogo_flag_read_type_0 = check_swoogo_flag(data)

                return componentsschemas_swoogo_flag_read_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(bool | None | SwoogoFlag | Unset, data)

        is_sold_out = _parse_is_sold_out(d.pop("is_sold_out", UNSET))

        created_at = d.pop("created_at", UNSET)

        def _parse_updated_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        def _parse_alternates(
            data: object,
        ) -> list[SwoogoRelatedRecord] | None | SwoogoRelatedRecord | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
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
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                alternates_type_1 = SwoogoRelatedRecord.from_dict(data)

                return alternates_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[SwoogoRelatedRecord] | None | SwoogoRelatedRecord | Unset, data
            )

        alternates = _parse_alternates(d.pop("alternates", UNSET))

        def _parse_autopopulate(
            data: object,
        ) -> list[SwoogoRelatedRecord] | None | SwoogoRelatedRecord | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
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
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                autopopulate_type_1 = SwoogoRelatedRecord.from_dict(data)

                return autopopulate_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[SwoogoRelatedRecord] | None | SwoogoRelatedRecord | Unset, data
            )

        autopopulate = _parse_autopopulate(d.pop("autopopulate", UNSET))

        def _parse_registrant_count(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | str | Unset, data)

        registrant_count = _parse_registrant_count(d.pop("registrantCount", UNSET))

        def _parse_reserved_count(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | str | Unset, data)

        reserved_count = _parse_reserved_count(d.pop("reservedCount", UNSET))

        swoogo_discount = cls(
            id=id,
            parent_id=parent_id,
            event_id=event_id,
            code=code,
            type_=type_,
            capacity=capacity,
            min_group_size=min_group_size,
            registrants_per_use=registrants_per_use,
            all_registrants_in_group=all_registrants_in_group,
            sold_out_message=sold_out_message,
            percentage_discount=percentage_discount,
            absolute_discount=absolute_discount,
            applicable_line_items=applicable_line_items,
            apply_to_all=apply_to_all,
            custom_fees=custom_fees,
            notes=notes,
            visibility_id=visibility_id,
            is_sold_out=is_sold_out,
            created_at=created_at,
            updated_at=updated_at,
            alternates=alternates,
            autopopulate=autopopulate,
            registrant_count=registrant_count,
            reserved_count=reserved_count,
        )

        swoogo_discount.additional_properties = d
        return swoogo_discount

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

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.swoogo_discount_type import SwoogoDiscountType, check_swoogo_discount_type
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_discount_attribute import SwoogoDiscountAttribute
    from ..models.swoogo_discount_fees_update import SwoogoDiscountFeesUpdate


T = TypeVar("T", bound="SwoogoDiscountUpdate")


_SwoogoDiscountUpdate_loaded = False


def _SwoogoDiscountUpdate_load() -> None:
    global \
        _SwoogoDiscountUpdate_loaded, \
        SwoogoDiscountAttribute, \
        SwoogoDiscountFeesUpdate
    from ..models.swoogo_discount_attribute import SwoogoDiscountAttribute
    from ..models.swoogo_discount_fees_update import SwoogoDiscountFeesUpdate

    _SwoogoDiscountUpdate_loaded = True


@_attrs_define
class SwoogoDiscountUpdate:
    """What is left out stays as it is.

    Attributes:
        code (str | Unset): The code that a registrant types in.
        type_ (SwoogoDiscountType | Unset): A share, an amount, or a fee for each line item.
        percentage_discount (float | Unset): Used with the type `percentage`.
        absolute_discount (float | Unset): Used with the type `absolute`.
        apply_to_all (bool | Unset): Whether the code applies to each line item. Read back as 0 or 1.
        capacity (int | Unset): How often the code can be used; 0 is without a limit.
        min_group_size (int | Unset):
        registrants_per_use (int | Unset):
        all_registrants_in_group (bool | Unset):
        applicable_line_items (list[str] | Unset): The kinds of line items, where the code does not apply to all.
        custom_fees_update (SwoogoDiscountFeesUpdate | Unset): Fees by kind of line item, and within it by id, as they
            are written.
        autopopulate_attributes (list[SwoogoDiscountAttribute] | Unset):
        notes (str | Unset):
        sold_out_message (str | Unset):
    """

    code: str | Unset = UNSET
    type_: SwoogoDiscountType | Unset = UNSET
    percentage_discount: float | Unset = UNSET
    absolute_discount: float | Unset = UNSET
    apply_to_all: bool | Unset = UNSET
    capacity: int | Unset = UNSET
    min_group_size: int | Unset = UNSET
    registrants_per_use: int | Unset = UNSET
    all_registrants_in_group: bool | Unset = UNSET
    applicable_line_items: list[str] | Unset = UNSET
    custom_fees_update: SwoogoDiscountFeesUpdate | Unset = UNSET
    autopopulate_attributes: list[SwoogoDiscountAttribute] | Unset = UNSET
    notes: str | Unset = UNSET
    sold_out_message: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        percentage_discount = self.percentage_discount

        absolute_discount = self.absolute_discount

        apply_to_all = self.apply_to_all

        capacity = self.capacity

        min_group_size = self.min_group_size

        registrants_per_use = self.registrants_per_use

        all_registrants_in_group = self.all_registrants_in_group

        applicable_line_items: list[str] | Unset = UNSET
        if not isinstance(self.applicable_line_items, Unset):
            applicable_line_items = self.applicable_line_items

        custom_fees_update: dict[str, Any] | Unset = UNSET
        if not isinstance(self.custom_fees_update, Unset):
            custom_fees_update = self.custom_fees_update.to_dict()

        autopopulate_attributes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.autopopulate_attributes, Unset):
            autopopulate_attributes = []
            for autopopulate_attributes_item_data in self.autopopulate_attributes:
                autopopulate_attributes_item = (
                    autopopulate_attributes_item_data.to_dict()
                )
                autopopulate_attributes.append(autopopulate_attributes_item)

        notes = self.notes

        sold_out_message = self.sold_out_message

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if code is not UNSET:
            field_dict["code"] = code
        if type_ is not UNSET:
            field_dict["type"] = type_
        if percentage_discount is not UNSET:
            field_dict["percentage_discount"] = percentage_discount
        if absolute_discount is not UNSET:
            field_dict["absolute_discount"] = absolute_discount
        if apply_to_all is not UNSET:
            field_dict["apply_to_all"] = apply_to_all
        if capacity is not UNSET:
            field_dict["capacity"] = capacity
        if min_group_size is not UNSET:
            field_dict["min_group_size"] = min_group_size
        if registrants_per_use is not UNSET:
            field_dict["registrants_per_use"] = registrants_per_use
        if all_registrants_in_group is not UNSET:
            field_dict["all_registrants_in_group"] = all_registrants_in_group
        if applicable_line_items is not UNSET:
            field_dict["applicable_line_items"] = applicable_line_items
        if custom_fees_update is not UNSET:
            field_dict["custom_fees_update"] = custom_fees_update
        if autopopulate_attributes is not UNSET:
            field_dict["autopopulate_attributes"] = autopopulate_attributes
        if notes is not UNSET:
            field_dict["notes"] = notes
        if sold_out_message is not UNSET:
            field_dict["sold_out_message"] = sold_out_message

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _SwoogoDiscountUpdate_loaded:
            _SwoogoDiscountUpdate_load()
        d = dict(src_dict)
        code = d.pop("code", UNSET)
        _type_ = d.pop("type", UNSET)
        type_: SwoogoDiscountType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = check_swoogo_discount_type(_type_)
        percentage_discount = d.pop("percentage_discount", UNSET)
        absolute_discount = d.pop("absolute_discount", UNSET)
        apply_to_all = d.pop("apply_to_all", UNSET)
        capacity = d.pop("capacity", UNSET)
        min_group_size = d.pop("min_group_size", UNSET)
        registrants_per_use = d.pop("registrants_per_use", UNSET)
        all_registrants_in_group = d.pop("all_registrants_in_group", UNSET)
        applicable_line_items = d.pop("applicable_line_items", UNSET)
        _custom_fees_update = d.pop("custom_fees_update", UNSET)
        custom_fees_update: SwoogoDiscountFeesUpdate | Unset
        if isinstance(_custom_fees_update, Unset):
            custom_fees_update = UNSET
        else:
            custom_fees_update = SwoogoDiscountFeesUpdate.from_dict(_custom_fees_update)
        _autopopulate_attributes = d.pop("autopopulate_attributes", UNSET)
        autopopulate_attributes: list[SwoogoDiscountAttribute] | Unset = UNSET
        if _autopopulate_attributes is not UNSET:
            autopopulate_attributes = []
            for autopopulate_attributes_item_data in _autopopulate_attributes:
                autopopulate_attributes_item = SwoogoDiscountAttribute.from_dict(
                    autopopulate_attributes_item_data
                )
                autopopulate_attributes.append(autopopulate_attributes_item)
        notes = d.pop("notes", UNSET)
        sold_out_message = d.pop("sold_out_message", UNSET)
        swoogo_discount_update = cls(
            code,
            type_,
            percentage_discount,
            absolute_discount,
            apply_to_all,
            capacity,
            min_group_size,
            registrants_per_use,
            all_registrants_in_group,
            applicable_line_items,
            custom_fees_update,
            autopopulate_attributes,
            notes,
            sold_out_message,
        )
        return swoogo_discount_update

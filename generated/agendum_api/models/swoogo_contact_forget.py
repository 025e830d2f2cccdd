from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoContactForget")


@_attrs_define
class SwoogoContactForget:
    """
    Attributes:
        delete_credit_card_name (str | Unset): What it does is not documented; the page shows the value 1.
        registrant_ids (str | Unset): Ids of registrants, written as a JSON array within the string.
    """

    delete_credit_card_name: str | Unset = UNSET
    registrant_ids: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        delete_credit_card_name = self.delete_credit_card_name

        registrant_ids = self.registrant_ids

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if delete_credit_card_name is not UNSET:
            field_dict["deleteCreditCardName"] = delete_credit_card_name
        if registrant_ids is not UNSET:
            field_dict["registrantIds"] = registrant_ids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        delete_credit_card_name = d.pop("deleteCreditCardName", UNSET)
        registrant_ids = d.pop("registrantIds", UNSET)
        swoogo_contact_forget = cls(delete_credit_card_name, registrant_ids)
        return swoogo_contact_forget

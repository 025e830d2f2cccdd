from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_related_record import SwoogoRelatedRecord


T = TypeVar("T", bound="SwoogoTransaction")


@_attrs_define
class SwoogoTransaction:
    """
    Attributes:
        id (int | Unset):
        registrant_id (int | None | Unset):
        type_ (str | Unset): There are more types than can be recorded, among them `credit_card_payment`.
        datetime_ (None | str | Unset):
        status (str | Unset):
        amount (float | None | str | Unset): An amount as it is read; with decimals as a string, or a bare number.
        card_type (None | str | Unset):
        card_number_last_4 (int | None | str | Unset):
        name_on_card (None | str | Unset):
        notes (None | str | Unset):
        gateway_id (int | None | Unset):
        created_at (str | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.
        created_by (int | None | Unset):
        updated_at (None | str | Unset):
        updated_by (int | None | Unset):
        payment_gateway (None | SwoogoRelatedRecord | Unset): There with `expand=paymentGateway`.
        registrant (None | SwoogoRelatedRecord | Unset): There with `expand=registrant`.
    """

    id: int | Unset = UNSET
    registrant_id: int | None | Unset = UNSET
    type_: str | Unset = UNSET
    datetime_: None | str | Unset = UNSET
    status: str | Unset = UNSET
    amount: float | None | str | Unset = UNSET
    card_type: None | str | Unset = UNSET
    card_number_last_4: int | None | str | Unset = UNSET
    name_on_card: None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
    gateway_id: int | None | Unset = UNSET
    created_at: str | Unset = UNSET
    created_by: int | None | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    updated_by: int | None | Unset = UNSET
    payment_gateway: None | SwoogoRelatedRecord | Unset = UNSET
    registrant: None | SwoogoRelatedRecord | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.swoogo_related_record import SwoogoRelatedRecord  # noqa: PLC0415

        id = self.id

        registrant_id: int | None | Unset
        if isinstance(self.registrant_id, Unset):
            registrant_id = UNSET
        else:
            registrant_id = self.registrant_id

        type_ = self.type_

        datetime_: None | str | Unset
        if isinstance(self.datetime_, Unset):
            datetime_ = UNSET
        else:
            datetime_ = self.datetime_

        status = self.status

        amount: float | None | str | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        card_type: None | str | Unset
        if isinstance(self.card_type, Unset):
            card_type = UNSET
        else:
            card_type = self.card_type

        card_number_last_4: int | None | str | Unset
        if isinstance(self.card_number_last_4, Unset):
            card_number_last_4 = UNSET
        else:
            card_number_last_4 = self.card_number_last_4

        name_on_card: None | str | Unset
        if isinstance(self.name_on_card, Unset):
            name_on_card = UNSET
        else:
            name_on_card = self.name_on_card

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        gateway_id: int | None | Unset
        if isinstance(self.gateway_id, Unset):
            gateway_id = UNSET
        else:
            gateway_id = self.gateway_id

        created_at = self.created_at

        created_by: int | None | Unset
        if isinstance(self.created_by, Unset):
            created_by = UNSET
        else:
            created_by = self.created_by

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = self.updated_at

        updated_by: int | None | Unset
        if isinstance(self.updated_by, Unset):
            updated_by = UNSET
        else:
            updated_by = self.updated_by

        payment_gateway: dict[str, Any] | None | Unset
        if isinstance(self.payment_gateway, Unset):
            payment_gateway = UNSET
        elif isinstance(self.payment_gateway, SwoogoRelatedRecord):
            payment_gateway = self.payment_gateway.to_dict()
        else:
            payment_gateway = self.payment_gateway

        registrant: dict[str, Any] | None | Unset
        if isinstance(self.registrant, Unset):
            registrant = UNSET
        elif isinstance(self.registrant, SwoogoRelatedRecord):
            registrant = self.registrant.to_dict()
        else:
            registrant = self.registrant

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if registrant_id is not UNSET:
            field_dict["registrant_id"] = registrant_id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if datetime_ is not UNSET:
            field_dict["datetime"] = datetime_
        if status is not UNSET:
            field_dict["status"] = status
        if amount is not UNSET:
            field_dict["amount"] = amount
        if card_type is not UNSET:
            field_dict["card_type"] = card_type
        if card_number_last_4 is not UNSET:
            field_dict["card_number_last_4"] = card_number_last_4
        if name_on_card is not UNSET:
            field_dict["name_on_card"] = name_on_card
        if notes is not UNSET:
            field_dict["notes"] = notes
        if gateway_id is not UNSET:
            field_dict["gateway_id"] = gateway_id
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if created_by is not UNSET:
            field_dict["created_by"] = created_by
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if updated_by is not UNSET:
            field_dict["updated_by"] = updated_by
        if payment_gateway is not UNSET:
            field_dict["paymentGateway"] = payment_gateway
        if registrant is not UNSET:
            field_dict["registrant"] = registrant

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.swoogo_related_record import SwoogoRelatedRecord  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        def _parse_registrant_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        registrant_id = _parse_registrant_id(d.pop("registrant_id", UNSET))

        type_ = d.pop("type", UNSET)

        def _parse_datetime_(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        datetime_ = _parse_datetime_(d.pop("datetime", UNSET))

        status = d.pop("status", UNSET)

        def _parse_amount(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        amount = _parse_amount(d.pop("amount", UNSET))

        def _parse_card_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        card_type = _parse_card_type(d.pop("card_type", UNSET))

        def _parse_card_number_last_4(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | str | Unset, data)

        card_number_last_4 = _parse_card_number_last_4(
            d.pop("card_number_last_4", UNSET)
        )

        def _parse_name_on_card(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name_on_card = _parse_name_on_card(d.pop("name_on_card", UNSET))

        def _parse_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notes = _parse_notes(d.pop("notes", UNSET))

        def _parse_gateway_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        gateway_id = _parse_gateway_id(d.pop("gateway_id", UNSET))

        created_at = d.pop("created_at", UNSET)

        def _parse_created_by(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        created_by = _parse_created_by(d.pop("created_by", UNSET))

        def _parse_updated_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        def _parse_updated_by(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        updated_by = _parse_updated_by(d.pop("updated_by", UNSET))

        def _parse_payment_gateway(data: object) -> None | SwoogoRelatedRecord | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                payment_gateway_type_0 = SwoogoRelatedRecord.from_dict(data)

                return payment_gateway_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SwoogoRelatedRecord | Unset, data)

        payment_gateway = _parse_payment_gateway(d.pop("paymentGateway", UNSET))

        def _parse_registrant(data: object) -> None | SwoogoRelatedRecord | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                registrant_type_0 = SwoogoRelatedRecord.from_dict(data)

                return registrant_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SwoogoRelatedRecord | Unset, data)

        registrant = _parse_registrant(d.pop("registrant", UNSET))

        swoogo_transaction = cls(
            id=id,
            registrant_id=registrant_id,
            type_=type_,
            datetime_=datetime_,
            status=status,
            amount=amount,
            card_type=card_type,
            card_number_last_4=card_number_last_4,
            name_on_card=name_on_card,
            notes=notes,
            gateway_id=gateway_id,
            created_at=created_at,
            created_by=created_by,
            updated_at=updated_at,
            updated_by=updated_by,
            payment_gateway=payment_gateway,
            registrant=registrant,
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

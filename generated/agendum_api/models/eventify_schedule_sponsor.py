from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.eventify_membership import EventifyMembership


T = TypeVar("T", bound="EventifyScheduleSponsor")


@_attrs_define
class EventifyScheduleSponsor:
    """
    Attributes:
        sponsorid (int | Unset):
        name (str | Unset):
        categoryid (int | None | Unset):
        category_details (EventifyMembership | None | Unset):
    """

    sponsorid: int | Unset = UNSET
    name: str | Unset = UNSET
    categoryid: int | None | Unset = UNSET
    category_details: EventifyMembership | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.eventify_membership import EventifyMembership  # noqa: PLC0415

        sponsorid = self.sponsorid

        name = self.name

        categoryid: int | None | Unset
        if isinstance(self.categoryid, Unset):
            categoryid = UNSET
        else:
            categoryid = self.categoryid

        category_details: dict[str, Any] | None | Unset
        if isinstance(self.category_details, Unset):
            category_details = UNSET
        elif isinstance(self.category_details, EventifyMembership):
            category_details = self.category_details.to_dict()
        else:
            category_details = self.category_details

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if sponsorid is not UNSET:
            field_dict["sponsorid"] = sponsorid
        if name is not UNSET:
            field_dict["name"] = name
        if categoryid is not UNSET:
            field_dict["categoryid"] = categoryid
        if category_details is not UNSET:
            field_dict["category_details"] = category_details

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.eventify_membership import EventifyMembership  # noqa: PLC0415

        d = dict(src_dict)
        sponsorid = d.pop("sponsorid", UNSET)

        name = d.pop("name", UNSET)

        def _parse_categoryid(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        categoryid = _parse_categoryid(d.pop("categoryid", UNSET))

        def _parse_category_details(data: object) -> EventifyMembership | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                category_details_type_0 = EventifyMembership.from_dict(data)

                return category_details_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EventifyMembership | None | Unset, data)

        category_details = _parse_category_details(d.pop("category_details", UNSET))

        eventify_schedule_sponsor = cls(
            sponsorid=sponsorid,
            name=name,
            categoryid=categoryid,
            category_details=category_details,
        )

        eventify_schedule_sponsor.additional_properties = d
        return eventify_schedule_sponsor

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

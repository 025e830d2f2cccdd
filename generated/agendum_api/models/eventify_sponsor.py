from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.eventify_membership import EventifyMembership


T = TypeVar("T", bound="EventifySponsor")


@_attrs_define
class EventifySponsor:
    """
    Attributes:
        sponsorid (int):
        name (str | Unset):
        description (None | str | Unset):
        logoimage (None | str | Unset): URL of the logo.
        website (None | str | Unset):
        categoryid (int | None | Unset):
        sponsorship_title (EventifyMembership | None | Unset):
    """

    sponsorid: int
    name: str | Unset = UNSET
    description: None | str | Unset = UNSET
    logoimage: None | str | Unset = UNSET
    website: None | str | Unset = UNSET
    categoryid: int | None | Unset = UNSET
    sponsorship_title: EventifyMembership | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.eventify_membership import EventifyMembership  # noqa: PLC0415

        sponsorid = self.sponsorid

        name = self.name

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        logoimage: None | str | Unset
        if isinstance(self.logoimage, Unset):
            logoimage = UNSET
        else:
            logoimage = self.logoimage

        website: None | str | Unset
        if isinstance(self.website, Unset):
            website = UNSET
        else:
            website = self.website

        categoryid: int | None | Unset
        if isinstance(self.categoryid, Unset):
            categoryid = UNSET
        else:
            categoryid = self.categoryid

        sponsorship_title: dict[str, Any] | None | Unset
        if isinstance(self.sponsorship_title, Unset):
            sponsorship_title = UNSET
        elif isinstance(self.sponsorship_title, EventifyMembership):
            sponsorship_title = self.sponsorship_title.to_dict()
        else:
            sponsorship_title = self.sponsorship_title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sponsorid": sponsorid,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if logoimage is not UNSET:
            field_dict["logoimage"] = logoimage
        if website is not UNSET:
            field_dict["website"] = website
        if categoryid is not UNSET:
            field_dict["categoryid"] = categoryid
        if sponsorship_title is not UNSET:
            field_dict["sponsorship_title"] = sponsorship_title

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.eventify_membership import EventifyMembership  # noqa: PLC0415

        d = dict(src_dict)
        sponsorid = d.pop("sponsorid")

        name = d.pop("name", UNSET)

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_logoimage(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        logoimage = _parse_logoimage(d.pop("logoimage", UNSET))

        def _parse_website(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        website = _parse_website(d.pop("website", UNSET))

        def _parse_categoryid(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        categoryid = _parse_categoryid(d.pop("categoryid", UNSET))

        def _parse_sponsorship_title(data: object) -> EventifyMembership | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                sponsorship_title_type_0 = EventifyMembership.from_dict(data)

                return sponsorship_title_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EventifyMembership | None | Unset, data)

        sponsorship_title = _parse_sponsorship_title(d.pop("sponsorship_title", UNSET))

        eventify_sponsor = cls(
            sponsorid=sponsorid,
            name=name,
            description=description,
            logoimage=logoimage,
            website=website,
            categoryid=categoryid,
            sponsorship_title=sponsorship_title,
        )

        eventify_sponsor.additional_properties = d
        return eventify_sponsor

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

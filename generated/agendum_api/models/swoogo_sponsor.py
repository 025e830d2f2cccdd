from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_choice import SwoogoChoice


T = TypeVar("T", bound="SwoogoSponsor")


@_attrs_define
class SwoogoSponsor:
    """One sponsor as it is read. Custom fields that were asked for by name stand beside these properties.

    Attributes:
        id (int | Unset):
        event_id (int | Unset):
        name (str | Unset):
        website (None | str | Unset):
        description (None | str | Unset):
        logo_id (int | None | Unset): Only null was ever seen.
        level (None | SwoogoChoice | Unset): The level of sponsorship.
        webinar_url (None | str | Unset):
        video_url (None | str | Unset):
        notes (None | str | Unset):
        created_at (str | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.
        updated_at (None | str | Unset):
        direct_link (None | str | Unset):
    """

    id: int | Unset = UNSET
    event_id: int | Unset = UNSET
    name: str | Unset = UNSET
    website: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    logo_id: int | None | Unset = UNSET
    level: None | SwoogoChoice | Unset = UNSET
    webinar_url: None | str | Unset = UNSET
    video_url: None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    direct_link: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.swoogo_choice import SwoogoChoice  # noqa: PLC0415

        id = self.id

        event_id = self.event_id

        name = self.name

        website: None | str | Unset
        if isinstance(self.website, Unset):
            website = UNSET
        else:
            website = self.website

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        logo_id: int | None | Unset
        if isinstance(self.logo_id, Unset):
            logo_id = UNSET
        else:
            logo_id = self.logo_id

        level: dict[str, Any] | None | Unset
        if isinstance(self.level, Unset):
            level = UNSET
        elif isinstance(self.level, SwoogoChoice):
            level = self.level.to_dict()
        else:
            level = self.level

        webinar_url: None | str | Unset
        if isinstance(self.webinar_url, Unset):
            webinar_url = UNSET
        else:
            webinar_url = self.webinar_url

        video_url: None | str | Unset
        if isinstance(self.video_url, Unset):
            video_url = UNSET
        else:
            video_url = self.video_url

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        created_at = self.created_at

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = self.updated_at

        direct_link: None | str | Unset
        if isinstance(self.direct_link, Unset):
            direct_link = UNSET
        else:
            direct_link = self.direct_link

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if name is not UNSET:
            field_dict["name"] = name
        if website is not UNSET:
            field_dict["website"] = website
        if description is not UNSET:
            field_dict["description"] = description
        if logo_id is not UNSET:
            field_dict["logo_id"] = logo_id
        if level is not UNSET:
            field_dict["level"] = level
        if webinar_url is not UNSET:
            field_dict["webinar_url"] = webinar_url
        if video_url is not UNSET:
            field_dict["video_url"] = video_url
        if notes is not UNSET:
            field_dict["notes"] = notes
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if direct_link is not UNSET:
            field_dict["direct_link"] = direct_link

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.swoogo_choice import SwoogoChoice  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        event_id = d.pop("event_id", UNSET)

        name = d.pop("name", UNSET)

        def _parse_website(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        website = _parse_website(d.pop("website", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_logo_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        logo_id = _parse_logo_id(d.pop("logo_id", UNSET))

        def _parse_level(data: object) -> None | SwoogoChoice | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                level_type_0 = SwoogoChoice.from_dict(data)

                return level_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SwoogoChoice | Unset, data)

        level = _parse_level(d.pop("level", UNSET))

        def _parse_webinar_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        webinar_url = _parse_webinar_url(d.pop("webinar_url", UNSET))

        def _parse_video_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        video_url = _parse_video_url(d.pop("video_url", UNSET))

        def _parse_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notes = _parse_notes(d.pop("notes", UNSET))

        created_at = d.pop("created_at", UNSET)

        def _parse_updated_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        def _parse_direct_link(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        direct_link = _parse_direct_link(d.pop("direct_link", UNSET))

        swoogo_sponsor = cls(
            id=id,
            event_id=event_id,
            name=name,
            website=website,
            description=description,
            logo_id=logo_id,
            level=level,
            webinar_url=webinar_url,
            video_url=video_url,
            notes=notes,
            created_at=created_at,
            updated_at=updated_at,
            direct_link=direct_link,
        )

        swoogo_sponsor.additional_properties = d
        return swoogo_sponsor

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

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EventifySpeaker")


@_attrs_define
class EventifySpeaker:
    """
    Attributes:
        speakerid (int):
        firstname (str | Unset):
        lastname (str | Unset):
        company (None | str | Unset):
        position (None | str | Unset):
        description (None | str | Unset):
        profileimage (None | str | Unset): URL of the picture.
    """

    speakerid: int
    firstname: str | Unset = UNSET
    lastname: str | Unset = UNSET
    company: None | str | Unset = UNSET
    position: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    profileimage: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        speakerid = self.speakerid

        firstname = self.firstname

        lastname = self.lastname

        company: None | str | Unset
        if isinstance(self.company, Unset):
            company = UNSET
        else:
            company = self.company

        position: None | str | Unset
        if isinstance(self.position, Unset):
            position = UNSET
        else:
            position = self.position

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        profileimage: None | str | Unset
        if isinstance(self.profileimage, Unset):
            profileimage = UNSET
        else:
            profileimage = self.profileimage

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "speakerid": speakerid,
            }
        )
        if firstname is not UNSET:
            field_dict["firstname"] = firstname
        if lastname is not UNSET:
            field_dict["lastname"] = lastname
        if company is not UNSET:
            field_dict["company"] = company
        if position is not UNSET:
            field_dict["position"] = position
        if description is not UNSET:
            field_dict["description"] = description
        if profileimage is not UNSET:
            field_dict["profileimage"] = profileimage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        speakerid = d.pop("speakerid")

        firstname = d.pop("firstname", UNSET)

        lastname = d.pop("lastname", UNSET)

        def _parse_company(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        company = _parse_company(d.pop("company", UNSET))

        def _parse_position(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        position = _parse_position(d.pop("position", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_profileimage(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        profileimage = _parse_profileimage(d.pop("profileimage", UNSET))

        eventify_speaker = cls(
            speakerid=speakerid,
            firstname=firstname,
            lastname=lastname,
            company=company,
            position=position,
            description=description,
            profileimage=profileimage,
        )

        eventify_speaker.additional_properties = d
        return eventify_speaker

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

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="SwoogoToken")


@_attrs_define
class SwoogoToken:
    """The vendor's own shape; neither `token_type` nor `expires_in` of RFC 6749 exist.

    Attributes:
        type_ (str):
        access_token (str):
        expires_at (str): UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.
    """

    type_: str
    access_token: str
    expires_at: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        access_token = self.access_token

        expires_at = self.expires_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "access_token": access_token,
                "expires_at": expires_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = d.pop("type")

        access_token = d.pop("access_token")

        expires_at = d.pop("expires_at")

        swoogo_token = cls(
            type_=type_,
            access_token=access_token,
            expires_at=expires_at,
        )

        swoogo_token.additional_properties = d
        return swoogo_token

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

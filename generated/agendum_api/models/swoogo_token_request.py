from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.swoogo_token_request_grant_type import (
    SwoogoTokenRequestGrantType,
    check_swoogo_token_request_grant_type,
)

T = TypeVar("T", bound="SwoogoTokenRequest")


@_attrs_define
class SwoogoTokenRequest:
    """
    Attributes:
        grant_type (SwoogoTokenRequestGrantType):
    """

    grant_type: SwoogoTokenRequestGrantType

    def to_dict(self) -> dict[str, Any]:
        grant_type: str = self.grant_type

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "grant_type": grant_type,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        grant_type = check_swoogo_token_request_grant_type(d.pop("grant_type"))
        swoogo_token_request = cls(grant_type)
        return swoogo_token_request

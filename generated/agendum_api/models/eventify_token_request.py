from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="EventifyTokenRequest")


@_attrs_define
class EventifyTokenRequest:
    """
    Attributes:
        email (str):
        password (str):
        eventid (int | Unset): The event that the token is for.
    """

    email: str
    password: str
    eventid: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        password = self.password

        eventid = self.eventid

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "email": email,
                "password": password,
            }
        )
        if eventid is not UNSET:
            field_dict["eventid"] = eventid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        email = d.pop("email")
        password = d.pop("password")
        eventid = d.pop("eventid", UNSET)
        eventify_token_request = cls(email, password, eventid)
        return eventify_token_request

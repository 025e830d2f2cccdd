from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="EventifyUserInterest")


@_attrs_define
class EventifyUserInterest:
    """
    Attributes:
        interest_id (int | str): Its type is not documented.
        interest (str): Name of the interest.
    """

    interest_id: int | str
    interest: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        interest_id: int | str
        interest_id = self.interest_id

        interest = self.interest

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "interest_id": interest_id,
                "interest": interest,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_interest_id(data: object) -> int | str:
            return cast(int | str, data)

        interest_id = _parse_interest_id(d.pop("interest_id"))

        interest = d.pop("interest")

        eventify_user_interest = cls(
            interest_id=interest_id,
            interest=interest,
        )

        eventify_user_interest.additional_properties = d
        return eventify_user_interest

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

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, new
from ..types import UNSET

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
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.interest_id) is not UNSET:
            found["interest_id"] = value
        if (value := own.interest) is not UNSET:
            found["interest"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        interest_id = d.pop("interest_id")
        interest = d.pop("interest")
        eventify_user_interest = cls(interest_id, interest)
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


_NAMES = frozenset({"interest", "interest_id"})


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `EventifyUserInterest` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    model = new(EventifyUserInterest)
    get = data.get
    absent = 0
    model.interest_id = value = get("interest_id", UNSET)
    if value.__class__ is not str and value.__class__ is not int:
        if value is UNSET:
            absent += 1
            odd(path, "interest_id", UNSET, "a required property")
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "interest_id", value, "an integer or a string")
    model.interest = value = get("interest", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
            odd(path, "interest", UNSET, "a required property")
        else:
            odd(path, "interest", value, "a string")
    model.additional_properties = others = {}
    if len(data) + absent != 2:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, new
from ..types import UNSET

T = TypeVar("T", bound="EventifyToken")


@_attrs_define
class EventifyToken:
    """
    Attributes:
        session_token (str):
    """

    session_token: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.session_token) is not UNSET:
            found["session_token"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        session_token = d.pop("session_token")
        eventify_token = cls(session_token)
        eventify_token.additional_properties = d
        return eventify_token

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


_NAMES = frozenset({"session_token"})


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `EventifyToken` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    model = new(EventifyToken)
    get = data.get
    absent = 0
    model.session_token = value = get("session_token", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
            odd(path, "session_token", UNSET, "a required property")
        else:
            odd(path, "session_token", value, "a string")
    model.additional_properties = others = {}
    if len(data) + absent != 1:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

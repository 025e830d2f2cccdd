from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, new
from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoRegistrantToken")


@_attrs_define
class SwoogoRegistrantToken:
    """
    Attributes:
        token (str):
        url (str): The form, filled in.
        event_id (int | str | Unset): A number on the page, which has it as a string in the request.
        id (int | str | Unset): A string on the page. What it is the id of is not documented.
    """

    token: str
    url: str
    event_id: int | str | Unset = UNSET
    id: int | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.token) is not UNSET:
            found["token"] = value
        if (value := own.url) is not UNSET:
            found["url"] = value
        if (value := own.event_id) is not UNSET:
            found["event_id"] = value
        if (value := own.id) is not UNSET:
            found["id"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        token = d.pop("token")
        url = d.pop("url")
        event_id = d.pop("event_id", UNSET)
        id = d.pop("id", UNSET)
        swoogo_registrant_token = cls(token, url, event_id, id)
        swoogo_registrant_token.additional_properties = d
        return swoogo_registrant_token

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


_NAMES = frozenset({"event_id", "id", "token", "url"})


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoRegistrantToken` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    model = new(SwoogoRegistrantToken)
    get = data.get
    absent = 0
    model.token = value = get("token", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
            odd(path, "token", UNSET, "a required property")
        else:
            odd(path, "token", value, "a string")
    model.url = value = get("url", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
            odd(path, "url", UNSET, "a required property")
        else:
            odd(path, "url", value, "a string")
    model.event_id = value = get("event_id", UNSET)
    if value.__class__ is not str and value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "event_id", value, "an integer or a string")
    model.id = value = get("id", UNSET)
    if value.__class__ is not str and value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "id", value, "an integer or a string")
    model.additional_properties = others = {}
    if len(data) + absent != 4:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

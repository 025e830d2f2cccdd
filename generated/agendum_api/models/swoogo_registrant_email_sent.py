from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, new
from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoRegistrantEmailSent")


@_attrs_define
class SwoogoRegistrantEmailSent:
    """Known from public client code; the page prints no body.

    Attributes:
        sent (int | Unset): 1 when the e-mail was sent.
        id (int | str | Unset):
    """

    sent: int | Unset = UNSET
    id: int | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.sent) is not UNSET:
            found["sent"] = value
        if (value := own.id) is not UNSET:
            found["id"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        sent = d.pop("sent", UNSET)
        id = d.pop("id", UNSET)
        swoogo_registrant_email_sent = cls(sent, id)
        swoogo_registrant_email_sent.additional_properties = d
        return swoogo_registrant_email_sent

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


_NAMES = frozenset({"id", "sent"})


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoRegistrantEmailSent` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    model = new(SwoogoRegistrantEmailSent)
    get = data.get
    absent = 0
    model.sent = value = get("sent", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "sent", value, "an integer")
    model.id = value = get("id", UNSET)
    if value.__class__ is not str and value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "id", value, "an integer or a string")
    model.additional_properties = others = {}
    if len(data) + absent != 2:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

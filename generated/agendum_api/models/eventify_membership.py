from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, new
from ..types import UNSET, Unset

T = TypeVar("T", bound="EventifyMembership")


@_attrs_define
class EventifyMembership:
    """The level of a sponsor, and its colors.

    Attributes:
        membershiptitle (None | str | Unset):
        bgcolor (None | str | Unset):
        textcolor (None | str | Unset):
    """

    membershiptitle: None | str | Unset = UNSET
    bgcolor: None | str | Unset = UNSET
    textcolor: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.membershiptitle) is not UNSET:
            found["membershiptitle"] = value
        if (value := own.bgcolor) is not UNSET:
            found["bgcolor"] = value
        if (value := own.textcolor) is not UNSET:
            found["textcolor"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        membershiptitle = d.pop("membershiptitle", UNSET)
        bgcolor = d.pop("bgcolor", UNSET)
        textcolor = d.pop("textcolor", UNSET)
        eventify_membership = cls(membershiptitle, bgcolor, textcolor)
        eventify_membership.additional_properties = d
        return eventify_membership

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


_NAMES = frozenset({"bgcolor", "membershiptitle", "textcolor"})


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `EventifyMembership` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    model = new(EventifyMembership)
    get = data.get
    absent = 0
    model.membershiptitle = value = get("membershiptitle", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "membershiptitle", value, "a string or null")
    model.bgcolor = value = get("bgcolor", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "bgcolor", value, "a string or null")
    model.textcolor = value = get("textcolor", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "textcolor", value, "a string or null")
    model.additional_properties = others = {}
    if len(data) + absent != 3:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, new

T = TypeVar("T", bound="EventifyExhibitorSaved")


@_attrs_define
class EventifyExhibitorSaved:
    """What it holds is not documented."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        eventify_exhibitor_saved = cls()
        eventify_exhibitor_saved.additional_properties = d
        return eventify_exhibitor_saved

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


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `EventifyExhibitorSaved` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    model = new(EventifyExhibitorSaved)
    model.additional_properties = others = {}
    if data:
        for key, value in data.items():
            others[key] = value
    return model

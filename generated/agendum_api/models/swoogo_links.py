from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, Reader, as_json, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_link import SwoogoLink


T = TypeVar("T", bound="SwoogoLinks")


_SwoogoLinks_loaded = False


def _SwoogoLinks_load() -> None:
    global _SwoogoLinks_loaded, SwoogoLink
    from ..models.swoogo_link import SwoogoLink

    _SwoogoLinks_loaded = True


@_attrs_define
class SwoogoLinks:
    """Where pages of a list are; the addresses may be relative or empty. The pages show `self`, `first` and `last`,
    some only `self`.

        Attributes:
            self_ (SwoogoLink | Unset):
            first (SwoogoLink | Unset):
            last (SwoogoLink | Unset):
    """

    self_: SwoogoLink | Unset = UNSET
    first: SwoogoLink | Unset = UNSET
    last: SwoogoLink | Unset = UNSET
    additional_properties: dict[str, SwoogoLink] = _attrs_field(
        init=False, factory=dict
    )

    def to_dict(self) -> dict[str, Any]:
        found = {
            key: as_json(value) for key, value in self.additional_properties.items()
        }
        own: Any = self
        if (value := own.self_) is not UNSET:
            found["self"] = as_json(value)
        if (value := own.first) is not UNSET:
            found["first"] = as_json(value)
        if (value := own.last) is not UNSET:
            found["last"] = as_json(value)
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _SwoogoLinks_loaded:
            _SwoogoLinks_load()
        d = dict(src_dict)
        _self_ = d.pop("self", UNSET)
        self_: SwoogoLink | Unset
        if isinstance(_self_, Unset):
            self_ = UNSET
        else:
            self_ = SwoogoLink.from_dict(_self_)
        _first = d.pop("first", UNSET)
        first: SwoogoLink | Unset
        if isinstance(_first, Unset):
            first = UNSET
        else:
            first = SwoogoLink.from_dict(_first)
        _last = d.pop("last", UNSET)
        last: SwoogoLink | Unset
        if isinstance(_last, Unset):
            last = UNSET
        else:
            last = SwoogoLink.from_dict(_last)
        swoogo_links = cls(self_, first, last)
        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = SwoogoLink.from_dict(prop_dict)
            additional_properties[prop_name] = additional_property
        swoogo_links.additional_properties = additional_properties
        return swoogo_links

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> SwoogoLink:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: SwoogoLink) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties


_linked = False
_read_swoogo_link: Reader


def _link() -> None:
    global _linked, _read_swoogo_link
    from .swoogo_link import read as _read_swoogo_link

    _linked = True


_NAMES = frozenset({"first", "last", "self"})


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoLinks` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    if not _linked:
        _link()
    model = new(SwoogoLinks)
    get = data.get
    absent = 0
    model.self_ = value = get("self", UNSET)
    if value.__class__ is dict:
        model.self_ = _read_swoogo_link(value, (path, "self"), odd)
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "self", value, "an object")
    model.first = value = get("first", UNSET)
    if value.__class__ is dict:
        model.first = _read_swoogo_link(value, (path, "first"), odd)
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "first", value, "an object")
    model.last = value = get("last", UNSET)
    if value.__class__ is dict:
        model.last = _read_swoogo_link(value, (path, "last"), odd)
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "last", value, "an object")
    model.additional_properties = others = {}
    if len(data) + absent != 3:
        for key, value in data.items():
            if key not in _NAMES:
                if value.__class__ is dict:
                    value = _read_swoogo_link(value, (path, key), odd)
                else:
                    odd(path, key, value, "an object")
                others[key] = value
    return model

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, Reader, as_json, new
from ..types import UNSET

if TYPE_CHECKING:
    from ..models.swoogo_links import SwoogoLinks
    from ..models.swoogo_meta import SwoogoMeta
    from ..models.swoogo_session import SwoogoSession


T = TypeVar("T", bound="SwoogoSessionList")


_SwoogoSessionList_loaded = False


def _SwoogoSessionList_load() -> None:
    global _SwoogoSessionList_loaded, SwoogoLinks, SwoogoMeta, SwoogoSession
    from ..models.swoogo_links import SwoogoLinks
    from ..models.swoogo_meta import SwoogoMeta
    from ..models.swoogo_session import SwoogoSession

    _SwoogoSessionList_loaded = True


@_attrs_define
class SwoogoSessionList:
    """
    Attributes:
        items (list[SwoogoSession]):
        field_links (SwoogoLinks): Where pages of a list are; the addresses may be relative or empty. The pages show
            `self`, `first` and `last`,
            some only `self`.
        field_meta (SwoogoMeta): Where a page stands in its list.
    """

    items: list[SwoogoSession]
    field_links: SwoogoLinks
    field_meta: SwoogoMeta
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.items) is not UNSET:
            found["items"] = as_json(value, 1)
        if (value := own.field_links) is not UNSET:
            found["_links"] = as_json(value)
        if (value := own.field_meta) is not UNSET:
            found["_meta"] = as_json(value)
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _SwoogoSessionList_loaded:
            _SwoogoSessionList_load()
        d = dict(src_dict)
        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = SwoogoSession.from_dict(items_item_data)
            items.append(items_item)
        field_links = SwoogoLinks.from_dict(d.pop("_links"))
        field_meta = SwoogoMeta.from_dict(d.pop("_meta"))
        swoogo_session_list = cls(items, field_links, field_meta)
        swoogo_session_list.additional_properties = d
        return swoogo_session_list

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


_linked = False
_read_swoogo_links: Reader
_read_swoogo_meta: Reader
_read_swoogo_session: Reader


def _link() -> None:
    global _linked, _read_swoogo_links, _read_swoogo_meta, _read_swoogo_session
    from .swoogo_links import read as _read_swoogo_links
    from .swoogo_meta import read as _read_swoogo_meta
    from .swoogo_session import read as _read_swoogo_session

    _linked = True


_NAMES = frozenset({"_links", "_meta", "items"})


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoSessionList` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    if not _linked:
        _link()
    model = new(SwoogoSessionList)
    get = data.get
    absent = 0
    model.items = value = get("items", UNSET)
    if value.__class__ is list:
        found = []
        at = (path, "items")
        for index, each in enumerate(value):
            if each.__class__ is dict:
                each = _read_swoogo_session(each, (at, index), odd)
            else:
                odd(at, index, each, "an object")
            found.append(each)
        model.items = found
    elif value is UNSET:
        absent += 1
        odd(path, "items", UNSET, "a required property")
    else:
        odd(path, "items", value, "an array")
    model.field_links = value = get("_links", UNSET)
    if value.__class__ is dict:
        model.field_links = _read_swoogo_links(value, (path, "_links"), odd)
    elif value is UNSET:
        absent += 1
        odd(path, "_links", UNSET, "a required property")
    else:
        odd(path, "_links", value, "an object")
    model.field_meta = value = get("_meta", UNSET)
    if value.__class__ is dict:
        model.field_meta = _read_swoogo_meta(value, (path, "_meta"), odd)
    elif value is UNSET:
        absent += 1
        odd(path, "_meta", UNSET, "a required property")
    else:
        odd(path, "_meta", value, "an object")
    model.additional_properties = others = {}
    if len(data) + absent != 3:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

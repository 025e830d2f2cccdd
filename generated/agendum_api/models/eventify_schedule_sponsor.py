from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, Reader, as_json, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.eventify_membership import EventifyMembership


T = TypeVar("T", bound="EventifyScheduleSponsor")


_EventifyScheduleSponsor_loaded = False


def _EventifyScheduleSponsor_load() -> None:
    global _EventifyScheduleSponsor_loaded, EventifyMembership
    from ..models.eventify_membership import EventifyMembership

    _EventifyScheduleSponsor_loaded = True


def _EventifyScheduleSponsor_parse_category_details(data: Any) -> Any:
    if isinstance(data, dict):
        try:
            category_details_type_0 = EventifyMembership.from_dict(data)
            return category_details_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


@_attrs_define
class EventifyScheduleSponsor:
    """
    Attributes:
        sponsorid (int | Unset):
        name (str | Unset):
        categoryid (int | None | Unset):
        category_details (EventifyMembership | None | Unset):
    """

    sponsorid: int | Unset = UNSET
    name: str | Unset = UNSET
    categoryid: int | None | Unset = UNSET
    category_details: EventifyMembership | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.sponsorid) is not UNSET:
            found["sponsorid"] = value
        if (value := own.name) is not UNSET:
            found["name"] = value
        if (value := own.categoryid) is not UNSET:
            found["categoryid"] = value
        if (value := own.category_details) is not UNSET:
            found["category_details"] = as_json(value)
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _EventifyScheduleSponsor_loaded:
            _EventifyScheduleSponsor_load()
        d = dict(src_dict)
        sponsorid = d.pop("sponsorid", UNSET)
        name = d.pop("name", UNSET)
        categoryid = d.pop("categoryid", UNSET)
        category_details = _EventifyScheduleSponsor_parse_category_details(
            d.pop("category_details", UNSET)
        )
        eventify_schedule_sponsor = cls(sponsorid, name, categoryid, category_details)
        eventify_schedule_sponsor.additional_properties = d
        return eventify_schedule_sponsor

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
_read_eventify_membership: Reader


def _link() -> None:
    global _linked, _read_eventify_membership
    from .eventify_membership import read as _read_eventify_membership

    _linked = True


_NAMES = frozenset({"category_details", "categoryid", "name", "sponsorid"})


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `EventifyScheduleSponsor` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    if not _linked:
        _link()
    model = new(EventifyScheduleSponsor)
    get = data.get
    absent = 0
    model.sponsorid = value = get("sponsorid", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "sponsorid", value, "an integer")
    model.name = value = get("name", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "name", value, "a string")
    model.categoryid = value = get("categoryid", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "categoryid", value, "an integer or null")
    model.category_details = value = get("category_details", UNSET)
    if value.__class__ is dict:
        model.category_details = _read_eventify_membership(
            value, (path, "category_details"), odd
        )
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "category_details", value, "an object or null")
    model.additional_properties = others = {}
    if len(data) + absent != 4:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

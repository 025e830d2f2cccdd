from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, Reader, as_json, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.eventify_membership import EventifyMembership


T = TypeVar("T", bound="EventifySponsor")


_EventifySponsor_loaded = False


def _EventifySponsor_load() -> None:
    global _EventifySponsor_loaded, EventifyMembership
    from ..models.eventify_membership import EventifyMembership

    _EventifySponsor_loaded = True


def _EventifySponsor_parse_sponsorship_title(data: Any) -> Any:
    if isinstance(data, dict):
        try:
            sponsorship_title_type_0 = EventifyMembership.from_dict(data)
            return sponsorship_title_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


@_attrs_define
class EventifySponsor:
    """
    Attributes:
        sponsorid (int):
        name (str | Unset):
        description (None | str | Unset):
        logoimage (None | str | Unset): URL of the logo.
        website (None | str | Unset):
        categoryid (int | None | Unset):
        sponsorship_title (EventifyMembership | None | Unset):
    """

    sponsorid: int
    name: str | Unset = UNSET
    description: None | str | Unset = UNSET
    logoimage: None | str | Unset = UNSET
    website: None | str | Unset = UNSET
    categoryid: int | None | Unset = UNSET
    sponsorship_title: EventifyMembership | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.sponsorid) is not UNSET:
            found["sponsorid"] = value
        if (value := own.name) is not UNSET:
            found["name"] = value
        if (value := own.description) is not UNSET:
            found["description"] = value
        if (value := own.logoimage) is not UNSET:
            found["logoimage"] = value
        if (value := own.website) is not UNSET:
            found["website"] = value
        if (value := own.categoryid) is not UNSET:
            found["categoryid"] = value
        if (value := own.sponsorship_title) is not UNSET:
            found["sponsorship_title"] = as_json(value)
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _EventifySponsor_loaded:
            _EventifySponsor_load()
        d = dict(src_dict)
        sponsorid = d.pop("sponsorid")
        name = d.pop("name", UNSET)
        description = d.pop("description", UNSET)
        logoimage = d.pop("logoimage", UNSET)
        website = d.pop("website", UNSET)
        categoryid = d.pop("categoryid", UNSET)
        sponsorship_title = _EventifySponsor_parse_sponsorship_title(
            d.pop("sponsorship_title", UNSET)
        )
        eventify_sponsor = cls(
            sponsorid,
            name,
            description,
            logoimage,
            website,
            categoryid,
            sponsorship_title,
        )
        eventify_sponsor.additional_properties = d
        return eventify_sponsor

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


_NAMES = frozenset(
    {
        "categoryid",
        "description",
        "logoimage",
        "name",
        "sponsorid",
        "sponsorship_title",
        "website",
    }
)


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `EventifySponsor` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    if not _linked:
        _link()
    model = new(EventifySponsor)
    get = data.get
    absent = 0
    model.sponsorid = value = get("sponsorid", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
            odd(path, "sponsorid", UNSET, "a required property")
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "sponsorid", value, "an integer")
    model.name = value = get("name", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "name", value, "a string")
    model.description = value = get("description", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "description", value, "a string or null")
    model.logoimage = value = get("logoimage", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "logoimage", value, "a string or null")
    model.website = value = get("website", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "website", value, "a string or null")
    model.categoryid = value = get("categoryid", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "categoryid", value, "an integer or null")
    model.sponsorship_title = value = get("sponsorship_title", UNSET)
    if value.__class__ is dict:
        model.sponsorship_title = _read_eventify_membership(
            value, (path, "sponsorship_title"), odd
        )
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "sponsorship_title", value, "an object or null")
    model.additional_properties = others = {}
    if len(data) + absent != 7:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, Reader, as_json, new
from ..types import UNSET

if TYPE_CHECKING:
    from ..models.eventify_app_user import EventifyAppUser


T = TypeVar("T", bound="EventifyAttendeeUserContent")


_EventifyAttendeeUserContent_loaded = False


def _EventifyAttendeeUserContent_load() -> None:
    global _EventifyAttendeeUserContent_loaded, EventifyAppUser
    from ..models.eventify_app_user import EventifyAppUser

    _EventifyAttendeeUserContent_loaded = True


@_attrs_define
class EventifyAttendeeUserContent:
    """
    Attributes:
        resource (list[EventifyAppUser]):
    """

    resource: list[EventifyAppUser]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.resource) is not UNSET:
            found["resource"] = as_json(value, 1)
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _EventifyAttendeeUserContent_loaded:
            _EventifyAttendeeUserContent_load()
        d = dict(src_dict)
        resource = []
        _resource = d.pop("resource")
        for resource_item_data in _resource:
            resource_item = EventifyAppUser.from_dict(resource_item_data)
            resource.append(resource_item)
        eventify_attendee_user_content = cls(resource)
        eventify_attendee_user_content.additional_properties = d
        return eventify_attendee_user_content

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
_read_eventify_app_user: Reader


def _link() -> None:
    global _linked, _read_eventify_app_user
    from .eventify_app_user import read as _read_eventify_app_user

    _linked = True


_NAMES = frozenset({"resource"})


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `EventifyAttendeeUserContent` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    if not _linked:
        _link()
    model = new(EventifyAttendeeUserContent)
    get = data.get
    absent = 0
    model.resource = value = get("resource", UNSET)
    if value.__class__ is list:
        found = []
        at = (path, "resource")
        for index, each in enumerate(value):
            if each.__class__ is dict:
                each = _read_eventify_app_user(each, (at, index), odd)
            else:
                odd(at, index, each, "an object")
            found.append(each)
        model.resource = found
    elif value is UNSET:
        absent += 1
        odd(path, "resource", UNSET, "a required property")
    else:
        odd(path, "resource", value, "an array")
    model.additional_properties = others = {}
    if len(data) + absent != 1:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

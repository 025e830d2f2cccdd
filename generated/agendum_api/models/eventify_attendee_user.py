from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, Reader, as_json, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.eventify_attendee_user_content import EventifyAttendeeUserContent


T = TypeVar("T", bound="EventifyAttendeeUser")


_EventifyAttendeeUser_loaded = False


def _EventifyAttendeeUser_load() -> None:
    global _EventifyAttendeeUser_loaded, EventifyAttendeeUserContent
    from ..models.eventify_attendee_user_content import EventifyAttendeeUserContent

    _EventifyAttendeeUser_loaded = True


@_attrs_define
class EventifyAttendeeUser:
    """
    Attributes:
        content (EventifyAttendeeUserContent):
        status_code (int | Unset):
    """

    content: EventifyAttendeeUserContent
    status_code: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.content) is not UNSET:
            found["content"] = as_json(value)
        if (value := own.status_code) is not UNSET:
            found["status_code"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _EventifyAttendeeUser_loaded:
            _EventifyAttendeeUser_load()
        d = dict(src_dict)
        content = EventifyAttendeeUserContent.from_dict(d.pop("content"))
        status_code = d.pop("status_code", UNSET)
        eventify_attendee_user = cls(content, status_code)
        eventify_attendee_user.additional_properties = d
        return eventify_attendee_user

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
_read_eventify_attendee_user_content: Reader


def _link() -> None:
    global _linked, _read_eventify_attendee_user_content
    from .eventify_attendee_user_content import (
        read as _read_eventify_attendee_user_content,
    )

    _linked = True


_NAMES = frozenset({"content", "status_code"})


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `EventifyAttendeeUser` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    if not _linked:
        _link()
    model = new(EventifyAttendeeUser)
    get = data.get
    absent = 0
    model.content = value = get("content", UNSET)
    if value.__class__ is dict:
        model.content = _read_eventify_attendee_user_content(
            value, (path, "content"), odd
        )
    elif value is UNSET:
        absent += 1
        odd(path, "content", UNSET, "a required property")
    else:
        odd(path, "content", value, "an object")
    model.status_code = value = get("status_code", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "status_code", value, "an integer")
    model.additional_properties = others = {}
    if len(data) + absent != 2:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..reading import Odd, Path, Reader, as_json, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.eventify_speaker_user import EventifySpeakerUser


T = TypeVar("T", bound="EventifySpeakerSaved")


_EventifySpeakerSaved_loaded = False


def _EventifySpeakerSaved_load() -> None:
    global _EventifySpeakerSaved_loaded, EventifySpeakerUser
    from ..models.eventify_speaker_user import EventifySpeakerUser

    _EventifySpeakerSaved_loaded = True


def _EventifySpeakerSaved_parse_userresponse(data: Any) -> Any:
    if isinstance(data, dict):
        try:
            userresponse_type_0 = EventifySpeakerUser.from_dict(data)
            return userresponse_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


@_attrs_define
class EventifySpeakerSaved:
    """The answer to a speaker that was created or changed. A success and an error may both have `is_error` and
    `message`; only a success has `userresponse`.

        Attributes:
            userresponse (EventifySpeakerUser | None):
            is_error (Literal[0] | Unset):
            message (str | Unset):
    """

    userresponse: EventifySpeakerUser | None
    is_error: Literal[0] | Unset = UNSET
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.userresponse) is not UNSET:
            found["userresponse"] = as_json(value)
        if (value := own.is_error) is not UNSET:
            found["is_error"] = value
        if (value := own.message) is not UNSET:
            found["message"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _EventifySpeakerSaved_loaded:
            _EventifySpeakerSaved_load()
        d = dict(src_dict)
        userresponse = _EventifySpeakerSaved_parse_userresponse(d.pop("userresponse"))
        is_error = d.pop("is_error", UNSET)
        if is_error != 0 and (not isinstance(is_error, Unset)):
            raise ValueError(f"is_error must match const 0, got '{is_error}'")
        message = d.pop("message", UNSET)
        eventify_speaker_saved = cls(userresponse, is_error, message)
        eventify_speaker_saved.additional_properties = d
        return eventify_speaker_saved

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
_read_eventify_speaker_user: Reader


def _link() -> None:
    global _linked, _read_eventify_speaker_user
    from .eventify_speaker_user import read as _read_eventify_speaker_user

    _linked = True


_NAMES = frozenset({"is_error", "message", "userresponse"})


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `EventifySpeakerSaved` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    if not _linked:
        _link()
    model = new(EventifySpeakerSaved)
    get = data.get
    absent = 0
    model.userresponse = value = get("userresponse", UNSET)
    if value.__class__ is dict:
        model.userresponse = _read_eventify_speaker_user(
            value, (path, "userresponse"), odd
        )
    elif value is not None:
        if value is UNSET:
            absent += 1
            odd(path, "userresponse", UNSET, "a required property")
        else:
            odd(path, "userresponse", value, "an object or null")
    model.is_error = value = get("is_error", UNSET)
    if value.__class__ is not int or value != 0:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or value != 0:
            odd(path, "is_error", value, "0")
    model.message = value = get("message", UNSET)
    if value.__class__ is not str:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "message", value, "a string")
    model.additional_properties = others = {}
    if len(data) + absent != 3:
        for key, value in data.items():
            if key not in _NAMES:
                odd(path, key, value, "no such property")
                others[key] = value
    return model

from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.eventify_attendee_user import EventifyAttendeeUser


T = TypeVar("T", bound="EventifyAttendeeSaved")


@_attrs_define
class EventifyAttendeeSaved:
    """The answer to an attendee that was created. A success and an error may both have `is_error` and `message`; only
    a success has `userresponse`.

        Attributes:
            userresponse (EventifyAttendeeUser):
            is_error (Literal[0] | Unset):
            message (str | Unset):
    """

    userresponse: EventifyAttendeeUser
    is_error: Literal[0] | Unset = UNSET
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        userresponse = self.userresponse.to_dict()

        is_error = self.is_error

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "userresponse": userresponse,
            }
        )
        if is_error is not UNSET:
            field_dict["is_error"] = is_error
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.eventify_attendee_user import EventifyAttendeeUser  # noqa: PLC0415

        d = dict(src_dict)
        userresponse = EventifyAttendeeUser.from_dict(d.pop("userresponse"))

        is_error = cast(Literal[0] | Unset, d.pop("is_error", UNSET))
        if is_error != 0 and not isinstance(is_error, Unset):
            raise ValueError(f"is_error must match const 0, got '{is_error}'")

        message = d.pop("message", UNSET)

        eventify_attendee_saved = cls(
            userresponse=userresponse,
            is_error=is_error,
            message=message,
        )

        eventify_attendee_saved.additional_properties = d
        return eventify_attendee_saved

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
